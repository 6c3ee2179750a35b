"""The window is on the screen before what opening a project needs is loaded and made."""

from __future__ import annotations

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from annotator.gui.app import AfterFirstPaint


class Noting(QWidget):
    """Notes when it is painted."""

    def __init__(self, name: str, notes: list[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._notes = notes

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self._notes.append(self._name)


def test_what_follows_the_first_paint_comes_after_everything_in_the_window_is_painted(qtbot: QtBot) -> None:
    notes: list[str] = []
    window = Noting("window", notes)
    QVBoxLayout(window).addWidget(Noting("page", notes, window))
    qtbot.addWidget(window)
    window.resize(300, 200)
    window.show()
    AfterFirstPaint(window, lambda: notes.append("what follows"))
    qtbot.waitUntil(lambda: "what follows" in notes)
    assert notes == ["window", "page", "what follows"]
    window.update()
    qtbot.waitUntil(lambda: notes[-1] != "what follows")
    qtbot.wait(20)
    assert notes.count("what follows") == 1


def test_what_follows_comes_also_where_the_window_is_not_painted(qtbot: QtBot) -> None:
    notes: list[str] = []
    window = Noting("window", notes)
    qtbot.addWidget(window)
    AfterFirstPaint(window, lambda: notes.append("what follows"))
    qtbot.waitUntil(lambda: notes == ["what follows"])
