"""What a person can ask for: that nothing moves, and that labels are told by more than colour in the text too."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QProgressBar
from pytestqt.qtbot import QtBot

from annotator.gui.main_window import MainWindow
from annotator.gui.motion import motion_is_reduced
from annotator.gui.suggesting.choosing import Choosing
from annotator.gui.suggesting.feature import Suggesting
from annotator.gui.tasks import ProgressStrip, Task, Ticket
from tests.gui.everyone.surfaces import make_project
from tests.gui.windows import opened, view_of


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    with opened(qtbot, make_project(tmp_path / "everything.annot")) as window:
        yield window
        window.preferences.change(reduced_motion=False)


def bar_while(qtbot: QtBot, window: MainWindow) -> tuple[int, int]:
    """The range of the progress bar of a task that does not know how much there is to do."""
    strip = ProgressStrip(window)

    def work(ticket: Ticket) -> None:
        ticket.report(3, 0, "")

    task = Task(work, name="unknown length")
    strip.follow(task, "Reading")
    with qtbot.waitSignal(task.ended):
        task.start()
    bar = strip.findChild(QProgressBar)
    assert bar is not None
    return bar.minimum(), bar.maximum()


def test_nothing_moves_where_less_motion_is_wanted(qtbot: QtBot, window: MainWindow) -> None:
    usual = QApplication.cursorFlashTime()
    assert usual > 0
    assert bar_while(qtbot, window) == (0, 0)  # Qt moves it to and fro
    window.preferences.change(reduced_motion=True)
    assert motion_is_reduced()
    assert QApplication.cursorFlashTime() == 0
    assert bar_while(qtbot, window) == (0, 1)
    window.preferences.change(reduced_motion=False)
    assert QApplication.cursorFlashTime() == usual
    assert not motion_is_reduced()


def picture(window: MainWindow) -> QImage:
    QApplication.processEvents()
    window.setFocus()
    return view_of(window).viewport().grab().toImage()


def test_the_keys_of_labels_can_be_shown_in_the_text(window: MainWindow) -> None:
    window.feature(Suggesting).choose(Choosing(shown=False))  # they come when they are found
    plain = picture(window)
    window.preferences.change(label_keys=True)
    with_keys = picture(window)
    assert with_keys != plain
    window.preferences.change(label_keys=False)
    assert picture(window) == plain


def test_keys_in_the_text_are_kept_for_the_next_start(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    from annotator import settings

    window.preferences.change(label_keys=True)
    assert settings.load().label_keys
