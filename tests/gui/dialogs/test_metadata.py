"""Changing what is said about an article."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from annotator.gui.dialogs.metadata import MetadataDialog
from annotator.gui.dialogs.metadata_form import names_in
from annotator.model import Article, Metadata, Source

ARTICLE = Article(
    id="1",
    metadata=Metadata(
        title="قوة مشتركة تستعد لدخول وادي الأرجوان",
        byline=("King, Jr.", "Ann Lee"),
        publisher="صحيفة الميناء",
        published="2024-05",
        language="ar",
    ),
    status="new",
    source=Source("wadi.txt"),
    added_at="2026-11-22T10:00:00Z",
    text_sha256="",
    text_length=10,
)


@pytest.fixture
def dialog(qtbot: QtBot) -> MetadataDialog:
    made = MetadataDialog(ARTICLE)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.open()
    return made


def retype(line: QLineEdit, text: str) -> None:
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, text)


def test_what_was_typed_is_given_back_and_the_rest_stays(dialog: MetadataDialog) -> None:
    retype(dialog.form.published, "2024-05-05")
    QTest.keyClick(dialog.form.published, Qt.Key.Key_Return)

    metadata = dialog.metadata()
    assert metadata is not None
    assert metadata.published == "2024-05-05"
    assert metadata.title == ARTICLE.metadata.title
    assert metadata.byline == ("King, Jr.", "Ann Lee")
    assert metadata.url is None
    assert metadata.language == "ar"


def test_a_date_that_is_none_is_said_in_place_and_cannot_be_saved(dialog: MetadataDialog) -> None:
    retype(dialog.form.published, "yesterday")

    assert dialog.form.complaint() == "“yesterday” is not a date. Write 2023, 2023-02 or 2023-02-08."
    assert not dialog.save_button.isEnabled()
    QTest.keyClick(dialog.form.published, Qt.Key.Key_Return)
    assert dialog.isVisible()

    retype(dialog.form.published, "2024")
    assert dialog.save_button.isEnabled()


@pytest.mark.parametrize("typed", ["tinyurl", "ftp://a.example", "https://", "http://two words.example"])
def test_a_url_that_is_none_is_said_in_place_and_cannot_be_saved(dialog: MetadataDialog, typed: str) -> None:
    retype(dialog.form.url, typed)
    assert dialog.form.complaint().startswith(f"“{typed}” is not a URL.")
    assert not dialog.save_button.isEnabled()
    retype(dialog.form.url, "https://example.org/a?b=1")
    assert dialog.save_button.isEnabled()


def test_a_date_in_words_becomes_one_in_figures(dialog: MetadataDialog) -> None:
    retype(dialog.form.published, "8 February 2023")
    QTest.keyClick(dialog.form.published, Qt.Key.Key_Tab)

    assert dialog.form.published.text() == "2023-02-08"
    assert dialog.save_button.isEnabled()


def test_escape_and_saving_without_a_change_change_nothing(dialog: MetadataDialog) -> None:
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.metadata() is None

    dialog.open()
    retype(dialog.form.title, "Another title")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.metadata() is None


def test_names_stand_between_commas_or_semicolons() -> None:
    assert names_in(" Ann Lee , Jan de Vries,") == ("Ann Lee", "Jan de Vries")
    assert names_in("King, Jr.; Ann Lee") == ("King, Jr.", "Ann Lee")
    assert names_in("  ") == ()


def test_a_long_title_is_shown_from_its_beginning_when_the_keyboard_comes_to_it(dialog: MetadataDialog) -> None:
    line = dialog.form.title
    line.setText("Long title " * 30)
    line.setFocus(Qt.FocusReason.OtherFocusReason)
    dialog.form.byline.setFocus()
    line.setFocus(Qt.FocusReason.TabFocusReason)
    assert line.selectedText() == line.text()
    assert line.cursorPosition() == 0
