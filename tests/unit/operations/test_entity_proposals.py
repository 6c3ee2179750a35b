"""Which entities are proposed for an annotation."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from annotator.model import Annotator, Article
from annotator.operations.annotations import annotate
from annotator.operations.entities import delete_entities, make_entity, merge, refer, rename_entity, set_aliases
from annotator.operations.entity_proposals import LIKELY, EntityBook, kinds_of, points_back, refers
from annotator.store.project import Project
from tests.unit.projects import add

TEXT = (
    "Belarus President Aleksandr Lukashenko spoke after Vladimir Dzhabarov. Lukashenko urged the CSTO to help.\n\n"
    "He added that the Collective Security Treaty Organisation was ready. The bloc’s members agreed.\n"
)

Tag = Callable[..., str]
Proposed = Callable[[str], list[tuple[str, str]]]


@pytest.fixture
def article(project: Project, ann: Annotator) -> Article:
    """An article with names, initials, a pronoun and a description."""
    (made,) = add(project, TEXT, by=ann)
    return made


@pytest.fixture
def tag(project: Project, article: Article, ann: Annotator) -> Tag:
    """Tags words of the article, the `n`th time they stand there, and returns the annotation's id."""

    def make(words: str, label: str, n: int = 0, **attributes: object) -> str:
        start = -1
        for _ in range(n + 1):
            start = TEXT.index(words, start + 1)
        return annotate(
            project, article.id, label=label, spans=[(start, start + len(words))], by=ann, attributes=attributes
        )

    return make


@pytest.fixture
def book(project: Project) -> EntityBook:
    """The project's entities, kept up with its edits."""
    made = EntityBook(project)
    project.listeners.append(made.apply)
    return made


@pytest.fixture
def proposed(project: Project, book: EntityBook) -> Proposed:
    """Returns the names proposed for an annotation, each with the reason."""

    def ask(annotation_id: str) -> list[tuple[str, str]]:
        return [(each.entity.name, each.reason) for each in book.propose(project.annotation(annotation_id))]

    return ask


def test_without_entities_nothing_is_proposed(tag: Tag, proposed: Proposed) -> None:
    assert proposed(tag("the CSTO", "organisation")) == []


def test_a_name_proposes_who_has_it_with_or_without_title_and_given_name(
    project: Project, tag: Tag, proposed: Proposed, ann: Annotator
) -> None:
    make_entity(project, kind="person", name="Aleksandr Lukashenko", by=ann)
    assert proposed(tag("Belarus President Aleksandr Lukashenko", "speaker")) == [("Aleksandr Lukashenko", "title")]
    assert proposed(tag("Lukashenko", "speaker", 1)) == [("Aleksandr Lukashenko", "surname")]


def test_initials_and_the_long_name_propose_each_other(
    project: Project, tag: Tag, proposed: Proposed, ann: Annotator
) -> None:
    long = make_entity(project, kind="organisation", name="Collective Security Treaty Organization", by=ann)
    csto, spelled = tag("CSTO", "organisation"), tag("Collective Security Treaty Organisation", "organisation")
    assert proposed(csto) == [("Collective Security Treaty Organization", "initials")]
    assert proposed(spelled) == [("Collective Security Treaty Organization", "name")]
    rename_entity(project, long, "CSTO", by=ann)
    assert proposed(spelled) == [("CSTO", "initials")]


def test_what_the_same_words_refer_to_already_comes_first(
    project: Project, article: Article, tag: Tag, proposed: Proposed, ann: Annotator
) -> None:
    make_entity(project, kind="person", name="Aleksandr Lukashenko", by=ann)
    viktor = make_entity(project, kind="person", name="Viktor Lukashenko", by=ann)
    (other,) = add(project, "Lukashenko spoke.\n", by=ann)
    elsewhere = annotate(project, other.id, label="speaker", spans=[(0, 10)], by=ann)
    refer(project, [elsewhere], viktor, by=ann)
    asked = tag("Lukashenko", "speaker", 1)
    assert proposed(asked)[0] == ("Viktor Lukashenko", "before")
    refer(project, [asked], viktor, by=ann)
    assert proposed(asked)[0] == ("Viktor Lukashenko", "here")


def test_a_pronoun_proposes_who_was_named_last_before_it(
    project: Project, tag: Tag, proposed: Proposed, ann: Annotator
) -> None:
    lukashenko = make_entity(project, kind="person", name="Aleksandr Lukashenko", by=ann)
    dzhabarov = make_entity(project, kind="person", name="Vladimir Dzhabarov", by=ann)
    csto = make_entity(project, kind="organisation", name="CSTO", by=ann)
    named = [tag("Lukashenko", "speaker", n) for n in (0, 1)]
    refer(project, named, lukashenko, by=ann)
    refer(project, [tag("Vladimir Dzhabarov", "speaker")], dzhabarov, by=ann)
    refer(project, [tag("CSTO", "organisation")], csto, by=ann)
    he = tag("He", "speaker", mention="pronoun")
    assert [name for name, _ in proposed(he)][:2] == ["Aleksandr Lukashenko", "Vladimir Dzhabarov"]
    assert proposed(tag("The bloc’s", "organisation"))[0] == ("CSTO", "nearest")


def test_a_pronoun_behind_a_name_that_refers_to_nothing_yet_takes_it_at_its_word(
    project: Project, tag: Tag, proposed: Proposed, ann: Annotator
) -> None:
    make_entity(project, kind="person", name="Aleksandr Lukashenko", by=ann)
    tag("Lukashenko", "speaker", 1)
    assert proposed(tag("He", "speaker")) == [("Aleksandr Lukashenko", "nearest")]


def test_a_kind_that_does_not_fit_the_label_comes_last(
    project: Project, tag: Tag, proposed: Proposed, ann: Annotator
) -> None:
    make_entity(project, kind="person", name="CSTO", by=ann)
    make_entity(project, kind="organisation", name="Collective Security Treaty Organization", by=ann)
    found = proposed(tag("CSTO", "organisation"))
    assert found == [("Collective Security Treaty Organization", "initials"), ("CSTO", "name")]


def test_edits_are_followed_also_back(
    project: Project, book: EntityBook, tag: Tag, proposed: Proposed, ann: Annotator
) -> None:
    asked = tag("CSTO", "organisation")
    one = make_entity(project, kind="organisation", name="Treaty Organisation", by=ann)
    set_aliases(project, one, ["CSTO"], by=ann)
    assert proposed(asked) == [("Treaty Organisation", "alias")]
    two = make_entity(project, kind="organisation", name="The Bloc", by=ann)
    merge(project, two, [one], by=ann)
    assert proposed(asked) == [("The Bloc", "alias")]
    delete_entities(project, [two], by=ann)
    assert (proposed(asked), len(book)) == ([], 0)
    for _ in range(2):
        project.undo()
    assert proposed(asked) == [("Treaty Organisation", "alias")]


def test_typing_finds_beginnings_of_words_then_what_is_alike(
    project: Project, book: EntityBook, ann: Annotator
) -> None:
    for name in ("Collective Security Treaty Organization", "Security Council", "Insecurity Board", "Keir Starmer"):
        make_entity(project, kind="organisation", name=name, by=ann)
    assert [each.name for each in book.find("secu")] == [
        "Security Council", "Collective Security Treaty Organization", "Insecurity Board",
    ]  # fmt: skip
    assert [each.name for each in book.find("CSTO")] == ["Collective Security Treaty Organization"]
    assert [each.name for each in book.find("coun sec")] == ["Security Council"]
    assert len(book.find("")) == 4


def test_likely_duplicates_are_told(project: Project, book: EntityBook, ann: Annotator) -> None:
    ids = [
        make_entity(project, kind="organisation", name=name, by=ann)
        for name in ("Collective Security Treaty Organization", "Collective Security Treaty Organisation", "CSTO", "EU")
    ]
    person = make_entity(project, kind="person", name="CSTO", by=ann)
    assert {each.entity.id for each in book.duplicates_of(ids[0])} == set(ids[1:3])
    assert book.duplicates_of(ids[3]) == book.duplicates_of(person) == []


def test_mentions_that_are_no_numbers_refer_to_what_fits_them(project: Project) -> None:
    labels = {label.name: label for label in project.scheme.labels}
    assert {name for name, label in labels.items() if refers(label)} == {"speaker", "organisation"}
    assert kinds_of(labels["speaker"]) == ("person", "group")
    assert kinds_of(labels["organisation"]) == ("organisation", "group")


def test_nobody_is_likely_to_be_an_organisation(project: Project, tag: Tag, book: EntityBook, ann: Annotator) -> None:
    make_entity(project, kind="person", name="Secretary-General of the CSTO", aliases=["the CSTO"], by=ann)
    proposals = book.propose(project.annotation(tag("the CSTO", "organisation")))
    assert [each.entity.kind for each in proposals] == ["person"]
    assert all(each.score < LIKELY for each in proposals)


@pytest.mark.parametrize(
    ("words", "back"),
    [
        ("He", True),
        ("они", True),
        ("the minister", True),
        ("this official", True),
        ("Russian officials", False),
        ("the ministers", False),
        ("Experts", False),
    ],
)
def test_a_pronoun_or_the_one_points_back_and_several_are_a_group(words: str, back: bool) -> None:
    assert points_back(words) is back
