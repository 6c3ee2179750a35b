"""Saved web pages: the article is cut out, the rest can be looked at, and where everything came from is said."""

from __future__ import annotations

import pytest

from annotator.errors import TextRefused
from annotator.intake import Choices, Workers, read
from annotator.intake.draft import Draft
from annotator.intake.html import PageReader
from tests.unit.intake.pages import ADDRESS, COMMENT, MENU, PARAGRAPHS, TITLE, archive, page


def read_page(data: bytes, name: str = "courier.html", *, choices: Choices | None = None) -> Draft:
    """What the reader makes of a page, in this process."""
    (draft,) = PageReader().read(name, data, path="", choices=choices or Choices())
    return draft


def test_the_article_is_its_headline_and_its_paragraphs() -> None:
    assert read_page(page().encode()).text == "\n\n".join([TITLE, *PARAGRAPHS])


def test_what_was_cut_away_can_be_looked_at_and_taken_instead() -> None:
    draft = read_page(page().encode())
    assert draft.whole is not None
    for words in (COMMENT, "Terms of use", TITLE, *PARAGRAPHS, *MENU.split()):
        assert words in draft.whole
        assert words in read_page(page().encode(), choices=Choices(whole=True)).text
    assert "script words" not in draft.whole


def test_everything_said_about_the_article_names_its_place() -> None:
    draft = read_page(page().encode())
    said = draft.metadata
    assert (said.title, said.byline, said.publisher) == (TITLE, ("Ann Lee",), "Daily Courier")
    assert (said.url, said.published, said.language) == (ADDRESS, "2024-03-02", "en")
    assert draft.proposed_from == {
        "title": "heading",
        "byline": "meta tag author",
        "publisher": "meta tag og:site_name",
        "url": "canonical link",
        "published": "meta tag article:published_time",
        "language": "the page’s lang",
    }


def test_a_web_archive_is_read_like_its_page_and_knows_where_it_was_saved_from() -> None:
    draft = read_page(archive(), "courier.mhtml")
    assert draft.text == "\n\n".join([TITLE, *PARAGRAPHS])
    assert draft.metadata.url == f"{ADDRESS}?saved"
    assert draft.proposed_from["url"] == "the web archive"


@pytest.mark.parametrize("charset", ["windows-1251", "koi8-r", "utf-8", "iso-8859-5"])
def test_a_page_is_read_in_the_encoding_it_states(charset: str) -> None:
    russian = tuple(f"Абзац {n}: министр обороны заявил, что войска покинут долину в понедельник." for n in range(9))
    draft = read_page(page(charset=charset, language="ru", paragraphs=russian).encode(charset, "replace"))
    assert russian[3] in draft.text
    assert draft.encoding_how == "stated"


def test_a_page_that_states_the_wrong_encoding_is_read_all_the_same() -> None:
    draft = read_page(page(charset="utf-8").encode("cp1252", "replace"))
    assert PARAGRAPHS[1] in draft.text
    assert draft.source.encoding == "cp1252"


def test_a_page_without_words_is_refused_with_a_sentence() -> None:
    with pytest.raises(TextRefused, match=r"“empty\.html” was left out"):
        read("empty.html", b"<html><body><script>1</script></body></html>")


def test_of_a_page_nested_without_end_nothing_is_lost_or_it_is_refused() -> None:
    deep = b"<html><body>" + b"<div>" * 200_000 + b"<p>" + PARAGRAPHS[0].encode() + b"</p>"
    with Workers(1, seconds=20) as workers:
        assert outcome_of(workers, deep) in (PARAGRAPHS[0], "refused")


def outcome_of(workers: Workers, data: bytes) -> str:
    """The text of what the page holds, or that it was refused."""
    try:
        (draft,) = read("deep.html", data, workers=workers)
    except TextRefused:
        return "refused"
    return draft.text
