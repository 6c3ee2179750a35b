"""Linking annotations: to words that nobody has tagged yet, elsewhere, and what may be linked at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.errors import InvalidValue
from annotator.library import Project
from annotator.model import Span
from annotator.operations.linking import Search, Target, Tie, repoint_to
from annotator.operations.relations import tag_and_link
from tests.unit.projects import TEXT, add, make, spot


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return Project.open(make(tmp_path / "one.annot"))


def test_words_are_tagged_and_linked_in_one_undo_step(project: Project) -> None:
    article = next(project.articles())
    claim = project.annotate(article.id, label="claim", spans=[spot(TEXT, "We will send up to 20,000 troops")])
    speaker = tag_and_link(
        project, "said_by", claim, label="speaker", spans=[spot(TEXT, "Adela Voss")], by=project.annotator, cue="said"
    )
    assert project.annotation(speaker).quote == "Adela Voss"
    assert [(r.head, r.tail, r.cue) for r in project.relations(article.id)] == [(claim, speaker, "said")]
    project.undo()
    assert [a.id for a in project.annotations(article.id)] == [claim]
    assert project.relations(article.id) == []


def test_words_that_are_tagged_already_are_not_tagged_twice(project: Project) -> None:
    article = next(project.articles())
    claim = project.annotate(article.id, label="claim", spans=[spot(TEXT, "We will send up to 20,000 troops")])
    there = project.annotate(article.id, label="speaker", spans=[spot(TEXT, "Adela Voss")])
    spans = [spot(TEXT, "Adela Voss")]
    assert tag_and_link(project, "said_by", claim, label="speaker", spans=spans, by=project.annotator) == there
    assert len(project.annotations(article.id)) == 2


def test_a_link_that_the_scheme_forbids_leaves_the_words_untagged(project: Project) -> None:
    article = next(project.articles())
    claim = project.annotate(article.id, label="claim", spans=[spot(TEXT, "We will send up to 20,000 troops")])
    with pytest.raises(InvalidValue, match="cannot end"):
        tag_and_link(
            project, "said_by", claim, label="force_figure", spans=[spot(TEXT, "About 600 men")], by=project.annotator
        )
    assert [a.id for a in project.annotations(article.id)] == [claim]


CLAIM, SPEAKER, COUNCIL = "We will send up to 20,000 troops", "Adela Voss", "The Kestrel Alliance"


@pytest.fixture
def linked(project: Project) -> tuple[str, str]:
    """A claim and the relation that links it to its speaker."""
    article = next(project.articles())
    claim = project.annotate(article.id, label="claim", spans=[spot(TEXT, CLAIM)])
    speaker = project.annotate(article.id, label="speaker", spans=[spot(TEXT, SPEAKER)])
    return claim, project.relate("said_by", claim, speaker, cue="said")


def test_a_link_can_be_pointed_elsewhere_and_back_by_undo(project: Project, linked: tuple[str, str]) -> None:
    claim, relation = linked
    article = next(project.articles())
    before = project.relation(relation)
    alliance = project.annotate(article.id, label="organisation", spans=[spot(TEXT, COUNCIL)])
    project.repoint(relation, tail_id=alliance)
    after = project.relation(relation)
    assert (after.head, after.tail, after.cue) == (claim, alliance, "said")
    project.undo()
    assert project.relation(relation) == before


def test_a_link_is_not_pointed_where_the_scheme_forbids_it_or_another_is(
    project: Project, linked: tuple[str, str]
) -> None:
    claim, relation = linked
    article = next(project.articles())
    figure = project.annotate(article.id, label="force_figure", spans=[spot(TEXT, "About 600 men")])
    alliance = project.annotate(article.id, label="organisation", spans=[spot(TEXT, COUNCIL)])
    project.relate("said_by", claim, alliance)
    before = project.relation(relation)
    with pytest.raises(InvalidValue, match="cannot end"):
        project.repoint(relation, tail_id=figure)
    with pytest.raises(InvalidValue, match="linked so already"):
        project.repoint(relation, tail_id=alliance)
    assert project.relation(relation) == before


def test_a_link_between_articles_knows_its_new_article(project: Project, linked: tuple[str, str]) -> None:
    claim, _ = linked
    first, second = add(project, "Another says the same. It does.", "A third says so.")
    one = project.annotate(first.id, label="claim", spans=[(0, 22)])
    two = project.annotate(second.id, label="claim", spans=[(0, 16)])
    relation = project.relate("same_as", claim, one)
    project.repoint(relation, tail_id=two)
    assert project.relations(first.id) == []
    assert [each.id for each in project.relations(second.id)] == [relation]
    assert project.check() == []


def test_a_cue_is_written_in_one_undo_step_and_without_outer_blanks(project: Project, linked: tuple[str, str]) -> None:
    _, relation = linked
    project.set_cue(relation, "  later \n added ")
    assert project.relation(relation).cue == "later added"
    edits = len(project.history())
    project.set_cue(relation, "later added")
    assert len(project.history()) == edits
    project.undo()
    assert project.relation(relation).cue == "said"


def test_an_untagged_name_becomes_the_new_end_in_one_undo_step(project: Project, linked: tuple[str, str]) -> None:
    claim, relation = linked
    article = next(project.articles())
    target = Target((Span(*spot(TEXT, "its spokesman")),), "speaker", None, (Tie("said_by", outgoing=True),), "added")
    repoint_to(project, relation, claim, target, by=project.annotator)
    after = project.relation(relation)
    assert (project.annotation(after.tail).quote, after.cue) == ("its spokesman", "added")
    project.undo()
    assert {each.quote for each in project.annotations(article.id)} == {CLAIM, SPEAKER}
    assert project.relation(relation).cue == "said"


def test_the_search_offers_what_the_scheme_joins_likeliest_first(project: Project) -> None:
    article = next(project.articles())
    claim = project.annotate(article.id, label="claim", spans=[spot(TEXT, CLAIM)])
    alliance = project.annotate(article.id, label="organisation", spans=[spot(TEXT, COUNCIL)])
    figure = project.annotate(article.id, label="force_figure", spans=[spot(TEXT, "About 600 men")])
    marks = project.marks(article.id)
    found = Search(project, claim).targets(marks)
    assert [(each.annotation_id, project.text(article.id)[slice(*each.spans[0])]) for each in found] == [
        (None, SPEAKER),
        (alliance, COUNCIL),
    ]
    assert found[0].cue == "said"
    assert [each.ties for each in Search(project, figure).targets(marks)] == [(Tie("quantifies", outgoing=True),)]


def test_the_search_for_another_end_leaves_out_the_one_that_is_there(project: Project, linked: tuple[str, str]) -> None:
    claim, relation = linked
    article = next(project.articles())
    other = project.annotate(article.id, label="speaker", spans=[spot(TEXT, "its spokesman")])
    second = project.annotate(article.id, label="claim", spans=[spot(TEXT, "two submarines are at sea")])
    marks = project.marks(article.id)
    for_claim = Search(project, claim, instead_of=project.relation(relation)).targets(marks)
    assert [each.annotation_id for each in for_claim] == [other]
    speaker = project.relation(relation).tail
    for_speaker = Search(project, speaker, instead_of=project.relation(relation)).targets(marks)
    assert [each.annotation_id for each in for_speaker] == [second]


def test_who_is_talked_of_in_a_claim_comes_behind_who_stands_around_it(project: Project) -> None:
    article = next(project.articles())
    words = "The Kestrel Alliance denied it. About 600 men"
    claim = project.annotate(article.id, label="claim", spans=[spot(TEXT, words)])
    inside = project.annotate(article.id, label="organisation", spans=[spot(TEXT, COUNCIL)])
    beside = project.annotate(article.id, label="speaker", spans=[spot(TEXT, "its spokesman")])
    found = Search(project, claim).targets(project.marks(article.id))
    tagged = [each.annotation_id for each in found if each.annotation_id is not None]
    assert tagged == [beside, inside]
    other = project.annotate(article.id, label="claim", spans=[spot(TEXT, "if the council agrees")])
    for_inside = Search(project, inside).targets(project.marks(article.id))
    assert [each.annotation_id for each in for_inside if each.label == "claim"] == [other, claim]
