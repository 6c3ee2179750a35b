"""The page of a PDF that words stand on can be cited: on screen, on the clipboard, on paper and in files."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pypdfium2
import pytest
from docx import Document
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from annotator import Project
from annotator.operations.export_set import export_to_file
from tests.gui.windows import CTRL, KEY, SHIFT, annotations, opened, press, session_of
from tests.unit.intake import files

# As long as some pages.
STORY = [f"Paragraph {number} of a report that goes on. " * 30 for number in range(1, 12)]
WORDS = "Paragraph 11 of"


@pytest.fixture
def page(tmp_path: Path) -> int:
    """Make a report and a project with it, in which words are a claim; return the page that they stand on."""
    report = tmp_path / "report.pdf"
    report.write_bytes(files.pdf(STORY))
    with Project.new(tmp_path / "small.annot") as made:
        made.act_as("Ann")
        made.add([report])
        (article,) = made.articles()
        start = made.text(article.id).index(WORDS)
        made.annotate(article.id, label="claim", spans=[(start, start + 5)], attributes={"kind": "belief"})
    document = pypdfium2.PdfDocument(report)
    try:
        found = next(n for n, each in enumerate(document, 1) if WORDS in each.get_textpage().get_text_range())
    finally:
        document.close()
    assert found > 1
    return found


def test_the_page_is_shown_beside_the_annotation_at_the_caret_and_under_the_pointer(
    qtbot: QtBot, page: int, tmp_path: Path
) -> None:
    with opened(qtbot, tmp_path / "small.annot") as window:
        assert window.workspace.caret_words() == "Paragraph 1 · p. 1"
        press(window, KEY.Key_Down, CTRL)
        shown = [label.text() for label in window.workspace.inspector.findChildren(QLabel) if label.isVisible()]
        assert f"p. {page}" in shown
        (annotation,) = annotations(window)
        assert f"p. {page}" in window.workspace._tooltip(annotation.id)
        press(window, KEY.Key_C, CTRL | SHIFT)
        assert f", p. {page}" in QGuiApplication.clipboard().text()
        press(window, KEY.Key_End, CTRL)
        assert window.workspace.caret_words().endswith(f" · p. {page}")


def test_the_page_stands_in_what_is_printed_and_in_the_files_that_people_read(
    qtbot: QtBot, page: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paper = tmp_path / "paper.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(paper), ""))
    with opened(qtbot, tmp_path / "small.annot") as window:
        window.actions_["save_pdf"].trigger()
        for name in ("csv", "html", "docx"):
            export_to_file(session_of(window).project, tmp_path / name, codec=name)
    printed = pypdfium2.PdfDocument(paper)
    assert any(f"p. {page}" in each.get_textpage().get_text_range() for each in printed)
    printed.close()
    (row,) = csv.DictReader(io.StringIO((tmp_path / "csv").read_text(encoding="utf-8-sig"), newline=""))
    assert row["page"] == str(page)
    assert f"p. {page}" in (tmp_path / "html").read_text(encoding="utf-8")
    (document,) = (tmp_path / "docx").iterdir()
    (comment,) = Document(str(document)).comments
    assert f"p. {page}" in comment.text
