"""Entities: making, naming and merging them, and letting annotations refer to them."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.errors import InvalidValue, NotFound
from annotator.library import Project as Library
from annotator.model import Annotator, Article, Entity
from annotator.operations.annotations import annotate
from annotator.operations.annotators import annotator_named
from annotator.operations.entities import (
    delete_entities,
    external_id_of,
    make_entity,
    merge,
    refer,
    refer_to_new,
    rename_entity,
    set_aliases,
    set_external_id,
    set_kind,
)
from annotator.store.checking import problems
from annotator.store.mentions import (
    entities_of_quote,
    entity,
    entity_ids,
    entity_lines,
    mention_hits,
    without_entity,
)
from annotator.store.project import Project
from tests.unit.projects import TEXT, add, refused, spot


@pytest.fixture
def speaker(project: Project, article: Article, ann: Annotator) -> str:
    """The id of a speaker."""
    return annotate(project, article.id, label="speaker", spans=[spot(TEXT, "Adela Voss")], by=ann)


@pytest.fixture
def spokesman(project: Project, article: Article, ann: Annotator) -> str:
    """The id of another."""
    return annotate(project, article.id, label="speaker", spans=[spot(TEXT, "spokesman")], by=ann)


@pytest.fixture
def voss(project: Project, ann: Annotator) -> str:
    """The id of an entity."""
    return make_entity(project, kind="person", name="  Adela \n Voss ", aliases=["Voss", "", "Voss"], by=ann)


def entities(project: Project) -> list[Entity]:
    return project.entities()


def steps_back(project: Project) -> str:
    """Undo once and return what was undone."""
    return project.undo().name


def test_an_entity_is_kept_without_superfluous_blanks_and_repetitions(project: Project, voss: str) -> None:
    assert entities(project) == [Entity(voss, "person", "Adela Voss", ("Voss",))]


def test_an_annotation_refers_to_an_entity_until_it_is_let_go(
    project: Project, speaker: str, voss: str, ann: Annotator
) -> None:
    refer(project, [speaker], voss, by=ann)
    assert project.annotation(speaker).entity == voss
    refer(project, [speaker], None, by=ann)
    assert project.annotation(speaker).entity is None
    assert [steps_back(project), project.annotation(speaker).entity] == ["entity.refer", voss]


def test_several_annotations_refer_in_one_edit_stamped_with_who_said_so(
    project: Project, speaker: str, spokesman: str, voss: str
) -> None:
    refer(project, [speaker, spokesman, speaker], voss, by=Annotator("b" * 36, "Bob"))
    assert {project.annotation(each).updated_by for each in (speaker, spokesman)} == {"b" * 36}
    steps_back(project)
    assert [project.annotation(each).entity for each in (speaker, spokesman)] == [None, None]


def test_referring_to_a_new_entity_is_one_edit(project: Project, speaker: str, ann: Annotator) -> None:
    made = refer_to_new(project, [speaker], kind="person", name="Adela Voss", by=ann)
    assert project.annotation(speaker).entity == made
    steps_back(project)
    assert (project.annotation(speaker).entity, entities(project)) == (None, [])
    project.redo()
    assert project.annotation(speaker).entity == made


def test_saying_again_what_is_said_already_is_no_edit(
    project: Project, speaker: str, voss: str, ann: Annotator
) -> None:
    refer(project, [speaker], voss, by=ann)
    before = project.history(limit=1)[0].seq
    refer(project, [speaker], voss, by=ann)
    rename_entity(project, voss, "Adela Voss", by=ann)
    assert project.history(limit=1)[0].seq == before


def test_what_is_not_there_is_refused(project: Project, path: Path, speaker: str, voss: str, ann: Annotator) -> None:
    refused(NotFound, lambda: refer(project, [speaker], "nobody", by=ann), path=path)
    refused(NotFound, lambda: refer(project, ["nothing"], voss, by=ann), path=path)
    refused(NotFound, lambda: merge(project, voss, ["nobody"], by=ann), path=path)
    refused(NotFound, lambda: delete_entities(project, [voss, "nobody"], by=ann), path=path)


def test_blank_names_and_unknown_kinds_are_refused(project: Project, path: Path, voss: str, ann: Annotator) -> None:
    refused(InvalidValue, lambda: make_entity(project, kind="person", name=" \n", by=ann), path=path)
    refused(InvalidValue, lambda: make_entity(project, kind="ship", name="Kestrel", by=ann), path=path)
    refused(InvalidValue, lambda: rename_entity(project, voss, "", by=ann), path=path)
    refused(InvalidValue, lambda: merge(project, voss, [voss], by=ann), path=path)


def test_what_is_said_of_an_entity_is_an_edit_each(project: Project, voss: str, ann: Annotator) -> None:
    rename_entity(project, voss, "Voss", by=ann)
    set_aliases(project, voss, ["A. Voss", "Voss"], by=ann)
    set_kind(project, voss, "group", by=ann)
    set_external_id(project, voss, "https://www.wikidata.org/wiki/Q42", by=ann)
    assert entity(project, voss) == Entity(voss, "group", "Voss", ("A. Voss",), "wikidata:Q42")
    undone = [steps_back(project) for _ in range(4)]
    assert undone == ["entity.identify", "entity.kind", "entity.aliases", "entity.rename"]
    assert entity(project, voss) == Entity(voss, "person", "Adela Voss", ("Voss",))


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("Q123", "wikidata:Q123"),
        (" q123 ", "wikidata:Q123"),
        ("wikidata:Q123", "wikidata:Q123"),
        ("https://www.wikidata.org/wiki/Q123", "wikidata:Q123"),
        ("http://www.wikidata.org/entity/Q123", "wikidata:Q123"),
        ("https://m.wikidata.org/wiki/Q123#P31", "wikidata:Q123"),
        ("wikidata.org/wiki/Q123?uselang=ru", "wikidata:Q123"),
        ("viaf:97006051", "viaf:97006051"),
        ("", None),
        (None, None),
    ],
)
def test_an_external_id_is_stored_in_one_form(typed: str | None, stored: str | None) -> None:
    assert external_id_of(typed) == stored


@pytest.mark.parametrize("typed", ["Q0", "P31", "wikidata:P31", "https://example.org/Q1", "two words", "12"])
def test_what_is_no_external_id_is_refused(typed: str) -> None:
    refused(InvalidValue, lambda: external_id_of(typed))


def test_merging_re_points_mentions_and_keeps_every_name_and_undo_parts_them_again(
    project: Project, speaker: str, spokesman: str, voss: str, ann: Annotator
) -> None:
    other = make_entity(project, kind="person", name="A. Voss", aliases=["Voss"], external_id="Q42", by=ann)
    refer(project, [speaker], voss, by=ann)
    refer(project, [spokesman], other, by=ann)
    before = entities(project)
    merge(project, voss, [other], by=ann)
    assert entities(project) == [Entity(voss, "person", "Adela Voss", ("Voss", "A. Voss"), "wikidata:Q42")]
    assert [project.annotation(each).entity for each in (speaker, spokesman)] == [voss, voss]
    assert steps_back(project) == "entity.merge"
    assert entities(project) == before
    assert [project.annotation(each).entity for each in (speaker, spokesman)] == [voss, other]
    assert problems(project) == []


def test_merging_leaves_who_edited_an_annotation_last(project: Project, spokesman: str, voss: str) -> None:
    bob = Annotator("b" * 36, "Bob")
    other = refer_to_new(project, [spokesman], kind="person", name="Somebody", by=bob)
    at = project.annotation(spokesman).updated_at
    merge(project, voss, [other], by=Annotator("c" * 36, "Cid"))
    assert (project.annotation(spokesman).updated_by, project.annotation(spokesman).updated_at) == (bob.id, at)


def test_deleting_an_entity_lets_its_mentions_go(project: Project, speaker: str, voss: str, ann: Annotator) -> None:
    refer(project, [speaker], voss, by=ann)
    delete_entities(project, [voss], by=ann)
    assert (entities(project), project.annotation(speaker).entity) == ([], None)
    steps_back(project)
    assert project.annotation(speaker).entity == voss


# Questions


def test_entities_are_found_by_name_alias_and_id_in_any_case_and_script(project: Project, ann: Annotator) -> None:
    csto = make_entity(project, kind="organisation", name="ОДКБ", aliases=["CSTO"], external_id="Q318693", by=ann)
    made = make_entity(project, kind="person", name="Ángela Voß", by=ann)
    assert entity_ids(project) == [made, csto]
    assert entity_ids(project, words="одкб") == entity_ids(project, words="cst") == [csto]
    assert entity_ids(project, words="q318693") == [csto]
    assert entity_ids(project, words="voss ángela") == [made]
    assert entity_ids(project, kind="person") == [made]
    assert entity_ids(project, words="voss odkb") == []


def test_entities_are_ordered_by_how_often_they_are_mentioned(
    project: Project, speaker: str, voss: str, ann: Annotator
) -> None:
    other = make_entity(project, kind="person", name="Aaron", by=ann)
    refer(project, [speaker], voss, by=ann)
    assert entity_ids(project, sort="name") == [other, voss]
    assert entity_ids(project, sort="mentions", descending=True) == [voss, other]
    assert entity_ids(project, sort="articles") == [other, voss]
    lines = entity_lines(project, [voss, other])
    assert [(lines[each].mentions, lines[each].articles) for each in (voss, other)] == [(1, 1), (0, 0)]


def test_mentions_stand_in_their_context_across_articles(
    project: Project, article: Article, speaker: str, voss: str, ann: Annotator
) -> None:
    (later,) = add(project, "🚢 Voss spoke.\n", by=ann)
    second = annotate(project, later.id, label="speaker", spans=[(2, 6)], by=ann)
    refer(project, [second, speaker], voss, by=ann)
    first, second_article = mention_hits(project, voss)
    assert [(each.article_id, each.total) for each in (first, second_article)] == [(article.id, 1), (later.id, 1)]
    start = TEXT.index("Adela Voss")
    (hit,) = first.hits
    assert (hit.annotation_id, hit.start, hit.words) == (speaker, start, "Adela Voss")
    assert hit.before + hit.words + hit.after == TEXT[max(0, start - 60) : start + 10 + 60]
    (hit,) = second_article.hits
    assert (hit.before, hit.words, hit.after) == ("🚢 ", "Voss", " spoke.\n")
    assert mention_hits(project, voss, after=first.ordinal) == [second_article]
    assert mention_hits(project, voss, article_id=article.id) == [first]


def test_the_same_words_that_refer_to_nothing_yet_are_found_in_every_article(
    project: Project, speaker: str, voss: str, ann: Annotator
) -> None:
    articles = add(project, "Adela Voss spoke.\n", "Adela Voss and Adela Vossen spoke.\n", by=ann)
    others = [annotate(project, each.id, label="speaker", spans=[(0, 10)], by=ann) for each in articles]
    annotate(project, articles[1].id, label="speaker", spans=[(15, 27)], by=ann)
    annotate(project, articles[1].id, label="organisation", spans=[(0, 10)], by=ann)
    bob = annotator_named(project, "Bob")
    annotate(project, articles[0].id, label="speaker", spans=[(0, 10)], by=bob)
    refer(project, [speaker], voss, by=ann)
    found = without_entity(project, "Adela Voss", "speaker", by=ann.id)
    assert [each for page in found for each in page] == others
    refer(project, others[:1], voss, by=ann)
    assert entities_of_quote(project, "Adela Voss") == [(voss, 2)]
    other = refer_to_new(project, others[1:], kind="person", name="Another Adela Voss", by=ann)
    assert entities_of_quote(project, "Adela Voss") == [(voss, 2), (other, 1)]
    assert entities_of_quote(project, "Adela") == []


# The library, and what is exported


def test_a_project_with_entities_comes_back_from_its_export_byte_for_byte(tmp_path: Path) -> None:
    with Library.new(tmp_path / "one.annot") as one:
        one.act_as("Ann")
        (article,) = add(one, TEXT)
        speaker = one.annotate(article.id, label="speaker", spans=[spot(TEXT, "Adela Voss")])
        kept = one.make_entity("person", "Adela Voss", external_id="Q42")
        other = one.make_entity("person", "Voss")
        one.refer([speaker], other)
        one.merge_entities(kept, [other])
        one.set_aliases(kept, ["Voss", "Frau Voß"])
        exported = one.export()
        one.export_to(tmp_path / "one.json")
    with Library.new(tmp_path / "two.annot") as two:
        two.import_set(tmp_path / "one.json")
        assert two.export() == exported
        assert two.annotation(speaker).entity == kept
