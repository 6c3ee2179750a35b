"""The first start asks who annotates; who gives no name finds the project on the start page."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.gui.dialogs.annotator_name import AnnotatorNameDialog
from tests.gui.windows import hands, opened, session_of, told
from tests.unit.projects import make


def answer(key: Qt.Key) -> None:
    """Press a key in the dialog that comes up next."""

    def press() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, AnnotatorNameDialog)
        QTest.keyClick(dialog.line, key)

    QTimer.singleShot(0, press)


def test_a_project_that_was_not_opened_for_want_of_a_name_is_offered_on_the_start_page(
    qtbot: QtBot, tmp_path: Path
) -> None:
    project = make(tmp_path / "small.annot")
    with opened(qtbot, annotator="") as window:
        answer(Qt.Key.Key_Escape)
        window.open_project(project)
        assert window.session is None
        assert [row.path for row in window.start.rows] == [project]
        assert "“small” was not opened" in told(window)
        answer(Qt.Key.Key_Return)
        QTest.mouseClick(window.start.rows[0].button, Qt.MouseButton.LeftButton)
        assert session_of(window).project.path == project


def test_enter_opens_the_recent_project_that_has_the_keyboard(qtbot: QtBot, tmp_path: Path) -> None:
    project = make(tmp_path / "small.annot")
    with opened(qtbot) as window:
        window.open_project(project)
        window.close_project()
        window.start.rows[0].button.setFocus()
        hands(Qt.Key.Key_Return)
        assert session_of(window).project.path == project
