"""Ctrl+P and Save as PDF: the article on paper."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtPrintSupport import QPrintPreviewDialog, QPrintPreviewWidget
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from annotator.gui.main_window import MainWindow
from annotator.library import Project
from tests.gui.windows import CTRL, KEY, opened, told
from tests.unit.projects import TEXT, make, spot

SENTENCE = "Paragraph-{} says that the ferry of Adela Voss left. "
LONG = "A long report\n\n" + "\n\n".join(SENTENCE.format(n) * 6 for n in range(60))


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    """A window on an article with a claim and its speaker, and a long one after it."""
    path = make(tmp_path / "voss.annot", TEXT, LONG)
    with Project.open(path) as project:
        project.act_as("Ann")
        first = next(project.articles()).id
        claim = project.annotate(first, label="claim", spans=[spot(TEXT, "“We will send up to 20,000 troops,”")])
        speaker = project.annotate(first, label="speaker", spans=[spot(TEXT, "Adela Voss")])
        project.relate("said_by", claim, speaker, cue="said")
    with opened(qtbot, path) as made:
        yield made


def saved(window: MainWindow, path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Save the article as PDF and return the words of its pages."""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(path), ""))
    window.actions_["save_pdf"].trigger()
    document = pypdfium2.PdfDocument(path)
    try:
        return [" ".join(page.get_textpage().get_text_bounded().split()) for page in document]
    finally:
        document.close()


def test_a_page_has_the_text_the_legend_and_the_cards(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (page,) = saved(window, tmp_path / "out.pdf", monkeypatch)
    assert "The Kestrel Alliance denied it." in page
    assert "1 Claim · 1" in page
    assert "2 Speaker · 1" in page
    assert page.count("Adela Voss") == 2  # in the text, and on the card
    assert "1 of 1" in page
    assert "Saved as “out.pdf”." in told(window)


def test_a_long_article_goes_over_pages_without_losing_a_line(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.workspace.step_article(1)
    pages = saved(window, tmp_path / "long.pdf", monkeypatch)
    assert len(pages) > 3
    words = " ".join(pages).split()
    assert [words.count(f"Paragraph-{n}") for n in range(60)] == [6] * 60
    assert all(f"{n} of {len(pages)}" in page for n, page in enumerate(pages, start=1))


def test_where_it_cannot_be_written_nothing_is_left_and_it_is_said(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(tmp_path / "no" / "out.pdf"), ""))
    window.actions_["save_pdf"].trigger()
    assert "cannot be written" in told(window)
    assert list(tmp_path.glob("**/*.pdf")) == []


def test_ctrl_p_shows_the_pages_first(qtbot: QtBot, window: MainWindow) -> None:
    QTest.keyClick(window, KEY.Key_P, CTRL)
    (dialog,) = window.findChildren(QPrintPreviewDialog)
    qtbot.waitUntil(dialog.isVisible)
    assert "Print" in dialog.windowTitle()
    gc.collect()  # what shows the pages needs the printer as long as it is there
    (pages,) = dialog.findChildren(QPrintPreviewWidget)
    pages.updatePreview()
    assert pages.pageCount() == 1
    dialog.close()
    qtbot.waitUntil(lambda: not window.findChildren(QPrintPreviewDialog))
