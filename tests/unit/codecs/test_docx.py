from __future__ import annotations

import tempfile
from pathlib import Path

from docx import Document
from hypothesis import given, settings

from annotator.codecs import AnnotationSet
from annotator.codecs.tables.cells import without_controls
from annotator.plugins import codec_named
from tests.unit.codecs.example import example, imported
from tests.unit.codecs.roundtrip import claims, written
from tests.unit.codecs.sets import annotation_sets

CODEC = codec_named("docx")


def test_an_article_has_a_comment_for_each_annotation_with_its_speaker(tmp_path: Path) -> None:
    a_set = imported(example())
    assert written(CODEC, a_set, tmp_path / "set") == ["Left out: 1 relation between articles."]
    first, second = sorted((tmp_path / "set").iterdir())
    comments = [(comment.author, comment.text) for comment in Document(str(first)).comments]
    assert len(comments) == 5
    claim = next(text for _, text in comments if text.startswith("Claim"))
    assert claim.split("\n")[1] == "Said by: Viktor Maslov"
    assert any(text.endswith("The CSTO, by what stands before.") for _, text in comments)
    assert {author for author, _ in comments} == {"A. Kovač", "S. Öz", "figure rules 1"}
    assert len(list(Document(str(second)).comments)) == 3


def test_what_is_marked_is_shaded_in_the_colour_of_its_label(tmp_path: Path) -> None:
    written(CODEC, claims("one two three", (4, 7)), tmp_path / "set")
    [path] = (tmp_path / "set").iterdir()
    runs = Document(str(path)).paragraphs[1].runs
    runs = [run for run in runs if run.text]  # without the one that leads to the comment
    assert [run.text for run in runs] == ["one ", "two", " three"]
    assert ["w:shd" in run._r.xml for run in runs] == [False, True, False]


@given(annotation_sets())
@settings(max_examples=8, deadline=None)
def test_the_text_of_any_article_is_there(a_set: AnnotationSet) -> None:
    with tempfile.TemporaryDirectory() as folder:
        written(CODEC, a_set, Path(folder) / "set")
        files = sorted((Path(folder) / "set").iterdir())
        for path, article in zip(files, a_set.articles, strict=True):
            _, *paragraphs = Document(str(path)).paragraphs
            assert [p.text for p in paragraphs] == without_controls(article.text).split("\n")


def test_a_paragraph_in_arabic_runs_from_the_right_and_the_latin_in_it_does_not(tmp_path: Path) -> None:
    written(CODEC, claims("قالت NATO\nOne", (5, 9)), tmp_path / "set")
    [path] = (tmp_path / "set").iterdir()
    _, arabic, english = Document(str(path)).paragraphs
    assert [bool(paragraph._p.xpath("./w:pPr/w:bidi")) for paragraph in (arabic, english)] == [True, False]
    assert [(run.text, bool(run.font.rtl)) for run in arabic.runs if run.text] == [("قالت ", True), ("NATO", False)]


def test_the_same_articles_give_the_same_documents(tmp_path: Path) -> None:
    a_set = imported(example())
    for name in ("one", "two"):
        written(CODEC, a_set, tmp_path / name)
    one, two = ([path.read_bytes() for path in sorted((tmp_path / name).iterdir())] for name in ("one", "two"))
    assert one == two


def test_a_comment_stands_at_the_words_of_its_annotation_and_has_its_time(tmp_path: Path) -> None:
    written(CODEC, claims("one two\nthree", (4, 13)), tmp_path / "set")
    [path] = (tmp_path / "set").iterdir()
    document = Document(str(path))
    [comment] = document.comments
    assert comment.timestamp is not None
    within = document.element.xpath("//w:r[preceding::w:commentRangeStart and following::w:commentRangeEnd]/w:t/text()")
    assert within == ["two", "three"]
