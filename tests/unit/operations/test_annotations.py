"""Making, changing and deleting annotations and the links between them."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.errors import InvalidValue, NotFound
from annotator.model import Annotator, Article
from annotator.operations.annotations import annotate, delete, relabel, set_attributes, set_note, set_spans
from annotator.operations.annotators import annotator_named, usual_annotator
from annotator.operations.relations import relate, unrelate
from annotator.store.project import Project
from tests.unit.projects import TEXT, add, refused, spot


@pytest.fixture
def figure(project: Project, article: Article, ann: Annotator) -> str:
    """The id of a force figure with attributes."""
    return annotate(
        project,
        article.id,
        label="force_figure",
        spans=[spot(TEXT, "up to 20,000 troops")],
        by=ann,
        attributes={"high": 20000, "bound": "up_to"},
    )


@pytest.fixture
def claim(project: Project, article: Article, ann: Annotator) -> str:
    """The id of a claim."""
    return annotate(
        project, article.id, label="claim", spans=[spot(TEXT, "“We will send up to 20,000 troops,”")], by=ann
    )


@pytest.fixture
def speaker(project: Project, article: Article, ann: Annotator) -> str:
    """The id of a speaker."""
    return annotate(project, article.id, label="speaker", spans=[spot(TEXT, "Adela Voss")], by=ann)


# Annotating


def test_an_annotation_quotes_its_words_whatever_stands_before_them(
    project: Project, article: Article, ann: Annotator
) -> None:
    made = annotate(project, article.id, label="force_figure", spans=[spot(TEXT, "two submarines")], by=ann)
    annotation = project.annotation(made)
    assert annotation.quote == "two submarines"
    assert (annotation.created_by, annotation.updated_by, annotation.origin) == (ann.id, ann.id, {"kind": "hand"})


def test_spans_are_kept_in_text_order(project: Project, article: Article, ann: Annotator) -> None:
    made = annotate(project, article.id, label="claim", spans=[(30, 40), (0, 10)], by=ann)
    assert project.annotation(made).spans == ((0, 10), (30, 40))


def test_tagging_the_same_words_again_gives_the_annotation_that_is_there(
    project: Project, article: Article, ann: Annotator, figure: str
) -> None:
    again = annotate(
        project,
        article.id,
        label="force_figure",
        spans=[spot(TEXT, "up to 20,000 troops")],
        by=ann,
        attributes={"unit": "soldiers"},
    )
    assert again == figure
    assert project.annotation(figure).attributes["unit"] == "soldiers"
    assert "unit" not in project.annotation(figure).computed


def test_two_annotators_may_tag_the_same_words(project: Project, article: Article, figure: str) -> None:
    bob = annotator_named(project, "Bob")
    assert annotate(project, article.id, label="force_figure", spans=project.annotation(figure).spans, by=bob) != figure


def test_the_first_annotation_puts_a_new_article_in_progress(project: Project, article: Article, figure: str) -> None:
    assert project.article(article.id).status == "in_progress"
    project.undo()
    assert project.article(article.id).status == "new"


@pytest.mark.parametrize("spans", [[(0, len(TEXT) + 1)], [(-1, 4)], [(4, 4)], [(5, 4)], [(0, 4), (3, 9)], []])
def test_spans_that_are_not_in_the_text_are_refused(
    project: Project, article: Article, ann: Annotator, spans: list[tuple[int, int]]
) -> None:
    refused(
        InvalidValue,
        lambda: annotate(project, article.id, label="claim", spans=spans, by=ann),
        path=project.path,
    )


def test_a_span_outside_the_text_is_answered_with_the_texts_length(
    project: Project, article: Article, ann: Annotator
) -> None:
    with pytest.raises(InvalidValue, match=f"The span 0:999 is not in the text, which has {len(TEXT)} characters"):
        annotate(project, article.id, label="claim", spans=[(0, 999)], by=ann)


def test_an_unknown_label_is_answered_with_those_there_are(project: Project, article: Article, ann: Annotator) -> None:
    error = refused(
        InvalidValue, lambda: annotate(project, article.id, label="rumour", spans=[(0, 4)], by=ann), path=project.path
    )
    assert "claim, speaker, organisation, force_figure" in str(error)


@pytest.mark.parametrize(
    ("attributes", "said"),
    [
        ({"bound": "roughly"}, "“roughly” does not fit bound: it is one of exact,"),
        ({"high": "many"}, "“many” does not fit high: it is a whole number"),
        ({"high": True}, "“True” does not fit high: it is a whole number"),
        ({"colour": "red"}, "has no attribute “colour”; it has low,"),
    ],
)
def test_values_that_the_scheme_does_not_allow_are_refused(
    project: Project, article: Article, ann: Annotator, attributes: dict[str, object], said: str
) -> None:
    error = refused(
        InvalidValue,
        lambda: annotate(project, article.id, label="force_figure", spans=[(0, 4)], by=ann, attributes=attributes),
        path=project.path,
    )
    assert said in str(error)


def test_an_unknown_article_is_refused(project: Project, ann: Annotator) -> None:
    refused(NotFound, lambda: annotate(project, "nowhere", label="claim", spans=[(0, 4)], by=ann), path=project.path)


# Changing


def test_attributes_and_note_are_set_and_taken_away_in_one_step(project: Project, figure: str, ann: Annotator) -> None:
    before = project.annotation(figure)
    set_attributes(project, figure, {"bound": None, "unit": "soldiers"}, by=ann, note="see the correction")
    annotation = project.annotation(figure)
    assert annotation.attributes == {"high": 20000, "unit": "soldiers", "unit_class": "personnel"}
    assert annotation.note == "see the correction"
    project.undo()
    assert project.annotation(figure) == before


@pytest.mark.parametrize("value", ["red", None])
def test_an_attribute_that_the_label_does_not_have_is_neither_set_nor_taken_away(
    project: Project, figure: str, ann: Annotator, value: str | None
) -> None:
    refused(InvalidValue, lambda: set_attributes(project, figure, {"colour": value}, by=ann), path=project.path)


def test_relabelling_keeps_what_the_new_label_allows(
    project: Project, claim: str, speaker: str, ann: Annotator
) -> None:
    set_attributes(project, speaker, {"mention": "name", "role": "chair"}, by=ann)
    relate(project, "said_by", claim, speaker, by=ann)
    relabel(project, speaker, "organisation", by=ann)
    assert project.annotation(speaker).attributes == {"mention": "name"}
    assert len(project.relations_of(claim)) == 1
    relabel(project, speaker, "force_figure", by=ann)
    assert project.relations_of(claim) == []
    project.undo()
    assert len(project.relations_of(claim)) == 1


def test_moving_an_annotation_quotes_it_anew(project: Project, speaker: str, ann: Annotator) -> None:
    set_spans(project, speaker, [spot(TEXT, "Voss")], by=ann)
    assert project.annotation(speaker).quote == "Voss"


def test_who_changed_an_annotation_last_is_remembered(project: Project, speaker: str, ann: Annotator) -> None:
    bob = annotator_named(project, "Bob")
    set_note(project, speaker, "the chair", by=bob)
    annotation = project.annotation(speaker)
    assert (annotation.created_by, annotation.updated_by) == (ann.id, bob.id)
    assert usual_annotator(project) == bob


def test_deleting_a_claim_takes_its_links_and_undo_brings_them_back(
    project: Project, claim: str, speaker: str, ann: Annotator
) -> None:
    link = relate(project, "said_by", claim, speaker, by=ann, cue="said")
    delete(project, [claim], by=ann)
    assert project.relations_of(speaker) == []
    project.undo()
    assert [(relation.id, relation.cue) for relation in project.relations_of(speaker)] == [(link, "said")]


def test_nothing_is_deleted_where_one_of_the_ids_is_unknown(project: Project, claim: str, ann: Annotator) -> None:
    refused(NotFound, lambda: delete(project, [claim, "nowhere"], by=ann), path=project.path)
    assert project.annotation_count() == 1


# Linking


def test_an_equal_link_is_made_once(project: Project, claim: str, speaker: str, ann: Annotator) -> None:
    assert relate(project, "said_by", claim, speaker, by=ann) == relate(project, "said_by", claim, speaker, by=ann)
    assert len(project.relations_of(claim)) == 1


def test_a_link_between_articles_belongs_to_both(project: Project, claim: str, ann: Annotator) -> None:
    (second,) = add(project, "Voss denied it.")
    denial = annotate(project, second.id, label="claim", spans=[(0, 15)], by=ann)
    link = relate(project, "refutes", denial, claim, by=ann)
    assert [relation.id for relation in project.relations(second.id)] == [link]
    assert [relation.id for relation in project.relations(project.annotation(claim).article_id)] == [link]


def test_a_link_the_scheme_does_not_allow_is_refused(
    project: Project, claim: str, speaker: str, ann: Annotator
) -> None:
    backwards = refused(InvalidValue, lambda: relate(project, "said_by", speaker, claim, by=ann), path=project.path)
    assert "cannot start at a speaker, only at claim" in str(backwards)
    unknown = refused(InvalidValue, lambda: relate(project, "likes", claim, speaker, by=ann), path=project.path)
    assert "There is no relation “likes” in the scheme; there are said_by," in str(unknown)
    refused(InvalidValue, lambda: relate(project, "same_as", claim, claim, by=ann), path=project.path)
    refused(NotFound, lambda: relate(project, "said_by", claim, "nowhere", by=ann), path=project.path)


def test_a_link_can_be_deleted(project: Project, claim: str, speaker: str, ann: Annotator) -> None:
    unrelate(project, relate(project, "said_by", claim, speaker, by=ann), by=ann)
    assert project.relations_of(claim) == []


# Annotators


def test_an_annotator_joins_with_the_first_edit_under_one_name(path: Path, project: Project, article: Article) -> None:
    bob = annotator_named(project, "  Bob   Marsh ")
    assert project.annotator_named("Bob Marsh") is None
    annotate(project, article.id, label="claim", spans=[(0, 4)], by=bob)
    assert annotator_named(project, "Bob Marsh") == bob


def test_an_annotator_needs_a_name(project: Project) -> None:
    refused(InvalidValue, lambda: annotator_named(project, "  "))
