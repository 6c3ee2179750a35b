from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path

from hypothesis import given, settings

from annotator.codecs import AnnotationSet
from annotator.plugins import codec_named
from tests.unit.codecs.example import example, imported
from tests.unit.codecs.roundtrip import claims, written
from tests.unit.codecs.sets import annotation_sets

HTML = codec_named("html")
EXAMPLE = imported(example())


class Reader(HTMLParser):
    """What a browser would show: the text of each paragraph of an article, and what stands in marks."""

    def __init__(self) -> None:
        super().__init__()
        self.paragraphs: list[str] = []
        self.tags: list[str] = []
        self.marked = ""
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        if tag not in ("meta", "input"):
            self.open.append(tag)
        if tag == "p" and ("class", "about") not in attrs and ("class", "note") not in attrs:
            self.paragraphs.append("")

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "div" in self.open and "p" in self.open and "aside" not in self.open and self.open[-1] != "a":
            self.paragraphs[-1] += data
            if "mark" in self.open:
                self.marked += data


def shown(a_set: AnnotationSet, path: Path) -> tuple[Reader, str]:
    written(HTML, a_set, path)
    page = path.read_text(encoding="utf-8")
    reader = Reader()
    reader.feed(page)
    reader.close()
    assert reader.open == []
    return reader, page


def test_a_page_shows_articles_speakers_figures_and_notes(tmp_path: Path) -> None:
    reader, page = shown(EXAMPLE, tmp_path / "set.html")
    assert "Said by: Viktor Maslov" in page
    assert "high: 3,500" in page
    assert "The CSTO, by what stands before." in page
    assert "<caption>Claim</caption>" in page
    assert "<caption>Everything else</caption>" in page
    assert "no more than 3,500 troops" in reader.marked


@given(annotation_sets())
@settings(max_examples=40, deadline=None)
def test_every_word_of_any_text_is_there_once(a_set: AnnotationSet) -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        reader, _ = shown(a_set, Path(folder) / "set.html")
    lines = [line for article in a_set.articles for line in article.text.split("\n") if line.strip()]
    assert [p for p in reader.paragraphs if p.strip()] == lines


def test_nothing_of_a_text_is_markup_and_no_script_can_run(tmp_path: Path) -> None:
    text = '<script>alert(1)</script> & <img src=x onerror="alert(2)">'
    reader, page = shown(claims(text, (0, 8), (4, len(text))), tmp_path / "set.html")
    assert reader.paragraphs == [text]
    assert not {"script", "img"} & set(reader.tags)
    assert "default-src 'none'" in page


def test_annotations_that_overlap_are_marks_within_marks(tmp_path: Path) -> None:
    _, page = shown(claims("one two three", (0, 7), (4, 13)), tmp_path / "set.html")
    assert page.count("<mark") == 4
    assert "--d:1" in page


def test_every_number_in_the_text_leads_to_a_card_or_a_row_and_back(tmp_path: Path) -> None:
    _, page = shown(EXAMPLE, tmp_path / "set.html")
    ids = set(re.findall(r' id="([at]\d+)"', page))
    assert set(re.findall(r'href="#([at]\d+)"', page)) == ids
    assert len(ids) == 2 * sum(len(article.annotations) for article in EXAMPLE.articles)


def test_an_article_in_arabic_is_laid_out_from_the_right(tmp_path: Path) -> None:
    _, page = shown(claims("1. قالت NATO", (3, 7)), tmp_path / "set.html")
    assert ' dir="rtl"><header>' in page
    _, page = shown(claims("NATO قالت", (0, 4)), tmp_path / "other.html")
    assert ' dir="rtl"><header>' not in page
