"""A force figure in the inspector: one chip, its values corrected in place."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from annotator.gui.main_window import MainWindow
from annotator.gui.panels.figure_chip import FigureChip
from tests.gui.windows import CTRL, KEY, annotations, field_of, fill_in, hands, opened, press, says, select, shown_in
from tests.unit.projects import make


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return make(tmp_path / "small.annot")


def tag_figure(window: MainWindow, words: str = "up to 20,000 troops") -> None:
    select(window, words)
    press(window, KEY.Key_4)


def chip_of(window: MainWindow) -> FigureChip:
    chip = window.workspace.inspector.form.findChild(FigureChip)
    assert chip.isVisible()
    return chip


def flaw(window: MainWindow) -> str:
    """The sentence on screen about values that do not go together, or ""."""
    said = [each.text() for each in window.workspace.inspector.form.findChildren(QLabel) if each.isVisible()]
    return "".join(text for text in said if text.startswith("⚠"))


def computed(window: MainWindow) -> set[str]:
    """The titles of the fields that are marked as read from the words."""
    rows = window.workspace.inspector.form._rows()
    return {row.title for row in rows if row._sign.isVisible()}


def test_a_figure_is_one_chip_until_it_is_opened(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        tag_figure(window)
        assert chip_of(window).text() == "≤ 20,000 troops"
        with pytest.raises(AssertionError):
            field_of(window, "High")
        QTest.mouseClick(chip_of(window), Qt.MouseButton.LeftButton)
        assert field_of(window, "Low").hasFocus()
        assert (shown_in(window, "High"), shown_in(window, "Bound"), shown_in(window, "Unit")) == (
            "20,000", "Up to", "troops",
        )  # fmt: skip
        QTest.mouseClick(chip_of(window), Qt.MouseButton.LeftButton)
        assert not field_of_is_there(window)


def field_of_is_there(window: MainWindow) -> bool:
    return any(row.field.isVisible() for row in window.workspace.inspector.form._rows() if row.title == "High")


def test_a_correction_takes_its_mark_away_and_survives_a_moved_edge(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        tag_figure(window, "up to 20,000")
        fill_in(window)
        assert computed(window) == {"High", "Bound", "Unit", "Unit class"}
        for title in ("Low", "Best", "High", "Bound"):
            assert field_of(window, title).hasFocus()
            hands(KEY.Key_Tab)
        hands("soldiers")
        hands(KEY.Key_Escape)
        assert says(window)["unit"] == "troops"
        press(window, KEY.Key_F)
        assert annotations(window)[0].quote == "up to 20,000 troops"
        fill_in(window, KEY.Key_Tab, KEY.Key_Tab, "18 000", KEY.Key_Return)
        assert computed(window) == {"Bound", "Unit", "Unit class"}
        hands(KEY.Key_Escape)
        press(window, KEY.Key_D)
        assert annotations(window)[0].quote == "up to 20,000"
        assert (says(window)["high"], chip_of(window).text()) == (18000, "≤ 18,000 troops")


def test_a_value_taken_away_by_hand_is_not_read_again(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        tag_figure(window)
        fill_in(window, *[KEY.Key_Tab] * 5, KEY.Key_Delete, KEY.Key_Escape)
        assert "unit_class" not in says(window)
        press(window, KEY.Key_D)
        press(window, KEY.Key_F)
        assert "unit_class" not in says(window)
        assert says(window)["high"] == 20000


def test_what_cannot_be_meant_is_said_and_not_forbidden(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        tag_figure(window)
        assert flaw(window) == ""
        fill_in(window, "25,000", KEY.Key_Return)
        assert flaw(window) == "⚠ Low (25,000) is above high (20,000)."
        assert says(window)["low"] == 25000
        hands(KEY.Key_Backtab)
        hands("5,000")
        hands(KEY.Key_Return)
        assert flaw(window) == "⚠ “Up to” does not go with a value in low."
        hands(KEY.Key_Tab)
        hands(KEY.Key_Tab)
        hands("r")
        assert flaw(window) == ""
        assert chip_of(window).text() == "5,000–20,000 troops"


def test_the_fields_stay_open_from_figure_to_figure(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        tag_figure(window)
        tag_figure(window, "About 600 men")
        fill_in(window, KEY.Key_Escape)
        press(window, KEY.Key_Up, CTRL)
        assert shown_in(window, "High") == "20,000"
        assert chip_of(window).text() == "≤ 20,000 troops"
