"""Pages as news sites of five kinds make them: the article comes out whole and nothing else with it."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.intake import Choices
from annotator.intake.html import PageReader
from tests.data.pages.articles import ARTICLES

PAGES = Path(__file__).parents[2] / "data" / "pages"


@pytest.mark.parametrize("name", ARTICLES)
def test_the_article_of_a_saved_page_is_whole_and_alone(name: str) -> None:
    article = ARTICLES[name]
    path = PAGES / f"{name}.html"
    assert path.stat().st_size >= 60_000
    (draft,) = PageReader().read(path.name, path.read_bytes(), path="", choices=Choices())
    paragraphs = draft.text.split("\n\n")
    assert [each for each in paragraphs if each in article.paragraphs] == list(article.paragraphs)
    assert article.title in paragraphs[:3]
    for words in (*article.related, article.comment, article.cookies, *article.menu[3:]):
        assert words not in draft.text
    assert len(paragraphs) <= len(article.paragraphs) + 3


@pytest.mark.parametrize("name", ARTICLES)
def test_what_a_saved_page_says_of_its_article_is_proposed(name: str) -> None:
    article = ARTICLES[name]
    path = PAGES / f"{name}.html"
    (draft,) = PageReader().read(path.name, path.read_bytes(), path="", choices=Choices())
    said = draft.metadata
    assert (said.title, said.byline, said.publisher) == (article.title, (article.author,), article.site)
    assert (said.url, said.published, said.language) == (article.url, article.date, article.language)
