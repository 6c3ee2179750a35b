"""Preferences hold at once; there is no Apply."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from annotator.gui.dialogs.preferences import PreferencesDialog
from annotator.settings import Settings


@pytest.fixture
def changes() -> list[Settings]:
    return []


@pytest.fixture
def dialog(qtbot: QtBot, changes: list[Settings]) -> PreferencesDialog:
    made = PreferencesDialog(Settings(annotator="Ana Kovač"))
    made.settings_changed.connect(changes.append)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.open()
    return made


def test_a_theme_holds_as_soon_as_it_is_chosen(dialog: PreferencesDialog, changes: list[Settings]) -> None:
    assert dialog.themes["system"].isChecked()
    QTest.mouseClick(dialog.themes["dark"], Qt.MouseButton.LeftButton)

    assert changes == [Settings(annotator="Ana Kovač", theme="dark")]


def test_switches_and_font_keep_what_was_changed_before(dialog: PreferencesDialog, changes: list[Settings]) -> None:
    QTest.keyClick(dialog.motion, Qt.Key.Key_Space)
    QTest.keyClick(dialog.reopen, Qt.Key.Key_Space)
    QTest.keyClick(dialog.font_box, Qt.Key.Key_Down)

    assert len(changes) == 3
    assert (changes[-1].reduced_motion, changes[-1].reopen_last) == (True, False)
    assert changes[-1].font_family == dialog.font_box.currentText()


def test_the_sample_of_the_reading_font_is_shown_whole(dialog: PreferencesDialog) -> None:
    dialog.resize(dialog.minimumSizeHint())
    (sample,) = [each for each in dialog.findChildren(QLabel) if "3,500-strong" in each.text()]
    assert sample.height() >= sample.heightForWidth(sample.width())


def test_automatic_is_the_font_at_first(dialog: PreferencesDialog) -> None:
    assert dialog.font_box.currentText() == "Automatic (Noto Serif, Georgia, DejaVu Serif)"


def test_a_name_is_taken_when_the_field_is_left(dialog: PreferencesDialog, changes: list[Settings]) -> None:
    dialog.name.selectAll()
    QTest.keyClicks(dialog.name, "Ben Ostrowski")
    assert changes == []

    QTest.keyClick(dialog.name, Qt.Key.Key_Tab)
    assert [each.annotator for each in changes] == ["Ben Ostrowski"]


def test_a_name_still_being_typed_is_taken_when_the_dialog_is_closed(
    dialog: PreferencesDialog, changes: list[Settings]
) -> None:
    dialog.name.selectAll()
    QTest.keyClicks(dialog.name, "Ben Ostrowski")
    QTest.keyClick(dialog.name, Qt.Key.Key_Escape)

    assert not dialog.isVisible()
    assert changes[-1].annotator == "Ben Ostrowski"


def test_a_blank_name_is_refused_in_place_and_the_last_one_kept(
    dialog: PreferencesDialog, changes: list[Settings]
) -> None:
    dialog.name.selectAll()
    QTest.keyClick(dialog.name, Qt.Key.Key_Delete)
    assert dialog.complaint.text() == "An annotator needs a name. The last one is kept."

    QTest.keyClick(dialog.name, Qt.Key.Key_Tab)
    assert dialog.name.text() == "Ana Kovač"
    assert changes == []
