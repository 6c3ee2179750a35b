"""Searching the project: where words stand in articles and quotes, and what the index knows of edits."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.errors import InvalidValue
from annotator.model import HAND, Annotation, Annotator, Article, Span
from annotator.operations.annotations import annotate, delete, relabel, set_spans
from annotator.operations.articles import remove_articles
from annotator.store import search
from annotator.store.identity import new_id, now
from annotator.store.project import Project
from annotator.store.rows import row_of_annotation
from annotator.store.search import ArticleHits, Asked
from tests.unit.projects import TEXT, add, spot

RUSSIAN = "Министерство обороны сообщило: «Северный ветер» выведет 600 военных. Отряд ушёл. 🚢 Военные молчат.\n"
ARABIC = "قال المتحدث إن القوات انسحبت من الميناء صباح الثلاثاء.\n"
FRENCH = "Le général Élie Noël a nié le déploiement : « trois mille hommes », disait-il.\n"


@pytest.fixture
def many(project: Project) -> dict[str, Article]:
    """Articles in four languages, by language; the English one is the project's own."""
    russian, arabic, french = add(project, RUSSIAN, ARABIC, FRENCH)
    return {"en": next(project.articles()), "ru": russian, "ar": arabic, "fr": french}


def found(project: Project, typed: str, *, quotes: bool = False, label: str | None = None) -> list[ArticleHits]:
    """What is found when the index is up to date."""
    while project.index_some():
        pass
    return search.find(project, Asked(typed, quotes, label))


def places(project: Project, typed: str) -> list[tuple[str, str]]:
    """The words found, each as it stands in its article at the hit's own place."""
    hits = [(each, hit) for each in found(project, typed) for hit in each.hits]
    for each, hit in hits:
        text = project.text(each.article_id)
        assert text[hit.start : hit.end] == hit.words
        assert text[: hit.start].endswith(hit.before)
        assert text[hit.end :].startswith(hit.after)
    return [(each.title[:8], hit.words) for each, hit in hits]


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("general noel", ["général", "Noël"]),
        ("GÉNÉRAL", ["général"]),
        ("deploi*", ["déploiement"]),
        ("военные", ["Военные"]),
        ("воен*", ["военных", "Военные"]),
        ('"северный ветер"', ["Северный ветер"]),
        ("القوات", ["القوات"]),
        ("القوات OR ветер", ["القوات", "ветер"]),
        ("военн* NOT ветер", []),
        ("20,000 troops", ["20,000", "troops"]),
        ("submarines OR déploiement OR отряд", ["déploiement", "Отряд", "submarines"]),
        ('"20,000', ["20,000"]),
        ("(troops", ["troops"]),
        ("", []),
        ("?", []),
    ],
)
def test_words_are_found_in_every_script(
    project: Project, many: dict[str, Article], typed: str, words: list[str]
) -> None:
    assert [each for _, each in places(project, typed)] == words


def test_the_article_added_last_comes_first_and_pages_follow(project: Project, many: dict[str, Article]) -> None:
    assert [each.article_id for each in found(project, "600")] == [many["ru"].id, many["en"].id]
    (first,) = search.find(project, Asked("600"), articles=1)
    (second,) = search.find(project, Asked("600"), articles=1, below=first.ordinal)
    assert (first.article_id, second.article_id) == (many["ru"].id, many["en"].id)
    assert search.find(project, Asked("600"), below=second.ordinal) == []
    assert search.count(project, Asked("600")) == 2


def test_only_the_first_hits_of_an_article_are_given_and_all_on_request(project: Project) -> None:
    (long,) = add(project, "Troops. " * 30)
    (hits,) = found(project, "troops NOT council")
    assert (hits.total, len(hits.hits)) == (30, search.HITS_AN_ARTICLE)
    (all_of_it,) = search.find(project, Asked("troops"), article_id=long.id, hits=1000)
    assert [hit.start for hit in all_of_it.hits] == list(range(0, 240, 8))


def test_what_shall_not_be_there_alone_is_a_sentence(project: Project) -> None:
    for ask in (search.find, search.count):
        with pytest.raises(InvalidValue, match="Say also"):
            ask(project, Asked("NOT troops"))  # type: ignore[operator]


def test_a_removed_article_is_not_found_until_it_is_back(project: Project, article: Article, ann: Annotator) -> None:
    assert found(project, "Kestrel")
    remove_articles(project, [article.id], by=ann)
    assert found(project, "Kestrel") == []
    assert search.count(project, Asked("Kestrel")) == 0
    project.undo()
    assert found(project, "Kestrel")


# Quotes


@pytest.fixture
def tagged(project: Project, article: Article, ann: Annotator) -> str:
    """The id of a claim in two parts; a speaker and an organisation are there too."""
    annotate(project, article.id, label="speaker", spans=[spot(TEXT, "Adela Voss")], by=ann)
    annotate(project, article.id, label="organisation", spans=[spot(TEXT, "The Kestrel Alliance")], by=ann)
    parts = [spot(TEXT, "We will send up to 20,000 troops,"), spot(TEXT, "if the council agrees.")]
    return annotate(project, article.id, label="claim", spans=parts, by=ann)


def test_a_quote_is_found_with_its_annotation_and_its_place(project: Project, article: Article, tagged: str) -> None:
    (hits,) = found(project, "council", quotes=True)
    (hit,) = hits.hits
    assert (hits.article_id, hit.annotation_id, hit.label) == (article.id, tagged, "claim")
    assert (hit.before, hit.words, hit.after) == ("We will send up to 20,000 troops, … if the ", "council", " agrees.")
    assert (hit.start, hit.end) == spot(TEXT, "council")
    assert found(project, "submarines", quotes=True) == []


def test_quotes_of_one_label_are_counted_and_found_alone(project: Project, tagged: str) -> None:
    for label, count in ((None, 2), ("claim", 1), ("organisation", 1), ("speaker", 0)):
        hits = found(project, "council OR kestrel", quotes=True, label=label)
        assert sum(each.total for each in hits) == count
        assert search.count(project, Asked("council OR kestrel", quotes=True, label=label)) == count


def test_quotes_follow_edits_undo_and_redo(project: Project, article: Article, tagged: str, ann: Annotator) -> None:
    assert found(project, "council", quotes=True)
    set_spans(project, tagged, [spot(TEXT, "said Adela Voss")], by=ann)
    assert found(project, "council", quotes=True) == []
    assert found(project, '"said adela"', quotes=True)
    project.undo()
    assert found(project, "council", quotes=True)
    delete(project, [tagged], by=ann)
    assert found(project, "council", quotes=True) == []
    project.undo()
    relabel(project, tagged, "speaker", by=ann)
    (hits,) = found(project, "council", quotes=True, label="speaker")
    assert hits.hits[0].annotation_id == tagged
    remove_articles(project, [article.id], by=ann)
    assert found(project, "council", quotes=True) == []
    project.undo()
    assert found(project, "council", quotes=True)


def test_what_is_not_indexed_yet_is_said(project: Project, tagged: str) -> None:
    add(project, RUSSIAN)
    assert search.progress(project) == (0, 2)
    assert search.progress(project, quotes=True) == (1, 2)
    while project.index_some():
        pass
    assert search.progress(project) == search.progress(project, quotes=True) == (2, 2)


def test_the_index_is_kept_in_the_file(path: Path, project: Project, tagged: str) -> None:
    assert found(project, "council", quotes=True)
    with Project.open(path, read_only=True) as again:
        assert search.progress(again, quotes=True) == (1, 1)
        assert search.find(again, Asked("council", quotes=True))


def test_very_many_quotes_of_one_article_are_indexed_in_several_steps(project: Project, ann: Annotator) -> None:
    (long,) = add(project, "troops " * 2500)
    by_hand = [(at, at + 6) for at in range(0, 7 * 2500, 7)]
    with project.edit("annotation.add", by=ann.id) as edit:
        edit.insert("annotation", [_row(long.id, *span, ann) for span in by_hand])
    steps = 0
    while project.index_some():
        steps += 1
        if search.progress(project).indexed == 2 and steps < 3:
            assert search.progress(project, quotes=True).indexed < 2
    assert search.count(project, Asked("troops", quotes=True)) == 2500
    (hits,) = search.find(project, Asked("troops", quotes=True), hits=3000)
    assert [(hit.start, hit.end) for hit in hits.hits] == by_hand


def _row(article_id: str, start: int, end: int, ann: Annotator) -> dict[str, object]:
    at = now()
    made = Annotation(
        id=new_id(), article_id=article_id, label="organisation", spans=(Span(start, end),), quote="troops",
        created_by=ann.id, created_at=at, updated_by=ann.id, updated_at=at, origin=HAND,
    )  # fmt: skip
    return row_of_annotation(made)
