"""Annotations of all articles are found by their words and their article's, and by what says nearly the same."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.library import Project
from annotator.model import Metadata
from annotator.store.quotes import QuoteLine, Wanted, find_quotes, latest_quotes, nearest_quotes
from tests.unit.projects import add, spot

ARTICLES = (
    ("Harbour closes", "Valley News", "The ferry will not sail on Monday. Adela Voss said so."),
    ("Drones over the strait", "Reuters", "The ferry will sail again. Nobody is hurt. The drones came from the sea."),
    ("Ten days", "Reuters", "The brigade leaves the valley. النقل البحري سيتوقف غدا."),
)
CLAIMS = {
    "The ferry will not sail on Monday": 0,
    "The ferry will sail again": 1,
    "The drones came from the sea": 1,
    "The brigade leaves the valley": 2,
    "النقل البحري سيتوقف غدا": 2,
}


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.new(tmp_path / "quotes.annot") as project:
        articles = add(project, *(text for _, _, text in ARTICLES))
        for article, (title, publisher, _) in zip(articles, ARTICLES, strict=True):
            project.set_metadata(article.id, Metadata(title=title, publisher=publisher, published="2026-02-08"))
        for quote, n in CLAIMS.items():
            project.annotate(articles[n].id, label="claim", spans=[spot(ARTICLES[n][2], quote)])
        speaker = project.annotate(articles[0].id, label="speaker", spans=[spot(ARTICLES[0][2], "Adela Voss")])
        project.relate("said_by", next(a.id for a in project.annotations(articles[0].id)), speaker)
        project.annotate(articles[1].id, label="organisation", spans=[spot(ARTICLES[1][2], "ferry")])
        index(project)
        yield project


def index(project: Project) -> None:
    while project.index_some():
        pass


def wanted(project: Project, *, not_in: int | None = None, limit: int = 60) -> Wanted:
    ids = [article.id for article in project.articles()]
    return Wanted(("claim",), ids[not_in] if not_in is not None else "", "said_by", limit)


def words(lines: list[QuoteLine]) -> list[str]:
    return [line.quote for line in lines]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("ferry", ["The ferry will sail again", "The ferry will not sail on Monday"]),
        ("FERRY mon", ["The ferry will not sail on Monday"]),
        ("drones sea", ["The drones came from the sea"]),
        ("harbour", ["The ferry will not sail on Monday"]),
        ("harbour brigade", []),
        ("reuters", ["النقل البحري سيتوقف غدا", "The brigade leaves the valley", "The drones came from the sea",
                     "The ferry will sail again"]),
        ("reuters ferry", ["The ferry will sail again"]),
        ("ferry reuters", ["The ferry will sail again"]),
        ("reuters sail drones", ["The ferry will sail again"]),
        ("valley", ["The brigade leaves the valley", "The ferry will not sail on Monday"]),
        ("البحري", ["النقل البحري سيتوقف غدا"]),
        ("\"ferry' * (", ["The ferry will sail again", "The ferry will not sail on Monday"]),
        ("…", []),
        ("", []),
    ],
)  # fmt: skip
def test_every_word_typed_is_in_the_quote_or_in_title_or_publisher(
    project: Project, typed: str, found: list[str]
) -> None:
    assert words(find_quotes(project, typed, wanted(project))) == found


def test_what_stands_in_the_article_itself_is_left_out(project: Project) -> None:
    assert words(find_quotes(project, "ferry", wanted(project, not_in=0))) == ["The ferry will sail again"]


def test_a_line_says_who_where_and_when(project: Project) -> None:
    (line,) = find_quotes(project, "monday", wanted(project))
    assert (line.said_by, line.title, line.publisher, line.published, line.label) == (
        "Adela Voss", "Harbour closes", "Valley News", "2026-02-08", "claim",
    )  # fmt: skip


def test_what_says_nearly_the_same_comes_by_the_rare_words_it_shares(project: Project) -> None:
    lines = nearest_quotes(project, "A ferry will sail on Monday", wanted(project))
    assert words(lines)[:2] == ["The ferry will not sail on Monday", "The ferry will sail again"]
    assert "The brigade leaves the valley" not in words(lines)
    assert nearest_quotes(project, "Xyzzy", wanted(project)) == []


def test_the_latest_come_first_and_no_more_than_asked_for(project: Project) -> None:
    assert words(latest_quotes(project, wanted(project, limit=2))) == list(CLAIMS)[:-3:-1]
    assert len(find_quotes(project, "the", wanted(project, limit=1))) == 1


def test_a_deleted_claim_is_not_found_and_a_new_one_is(project: Project) -> None:
    article = next(project.articles())
    project.delete([project.annotations(article.id)[0].id])
    assert words(find_quotes(project, "monday", wanted(project))) == []
    project.annotate(article.id, label="claim", spans=[spot(ARTICLES[0][2], "sail on Monday")])
    index(project)
    assert words(find_quotes(project, "monday", wanted(project))) == ["sail on Monday"]
