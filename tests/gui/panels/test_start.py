"""The start page."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton, QWidget
from pytestqt.qtbot import QtBot

from annotator.gui.panels.start import StartPage


@pytest.fixture
def page(show: Callable[..., None], tmp_path: Path) -> StartPage:
    there = tmp_path / "Sorrel Valley.annot"
    there.touch()
    page = StartPage()
    page.set_recent([there, tmp_path / "gone.annot"], {there: "2026-11-22T12:03:00.000Z"})
    show(page, 900, 600)
    return page


def press(widget: QWidget) -> None:
    QTest.keyClick(widget, Qt.Key.Key_Space)


def test_its_buttons_ask_for_a_new_an_old_or_the_sample_project(page: StartPage, qtbot: QtBot) -> None:
    signals = {"new": page.new_requested, "open": page.open_requested, "sample": page.sample_requested}
    for name, signal in signals.items():
        with qtbot.waitSignal(signal):
            press(page._buttons[name])


def test_a_recent_project_can_be_chosen(page: StartPage, tmp_path: Path, qtbot: QtBot) -> None:
    assert "Sorrel Valley" in page.rows[0].button.accessibleName()
    assert "2026" in page.rows[0].button.accessibleName()
    with qtbot.waitSignal(page.recent_chosen) as chosen:
        QTest.mouseClick(page.rows[0].button, Qt.MouseButton.LeftButton)
    assert chosen.args == [tmp_path / "Sorrel Valley.annot"]


def test_a_project_that_moved_says_so_and_can_only_be_taken_off_the_list(
    page: StartPage, tmp_path: Path, qtbot: QtBot
) -> None:
    gone = page.rows[1]
    assert "moved or deleted" in gone.button.accessibleName()
    with qtbot.assertNotEmitted(page.recent_chosen):
        QTest.mouseClick(gone.button, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(page.recent_removed) as removed:
        press(gone.findChild(QToolButton))
    assert removed.args == [tmp_path / "gone.annot"]


def test_everything_is_reached_by_tab(page: StartPage) -> None:
    page._buttons["new"].setFocus()
    reached = set()
    for _ in range(8):
        reached.add(page.window().focusWidget())
        QTest.keyClick(page.window().focusWidget(), Qt.Key.Key_Tab)
    assert {*page._buttons.values(), page.rows[0].button, page.rows[1].findChild(QToolButton)} <= reached


def test_without_recent_projects_there_is_no_heading_for_them(page: StartPage) -> None:
    page.set_recent([])
    assert not page._recent_heading.isVisible()
    assert page.rows == []
