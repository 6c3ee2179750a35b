"""Work on the project that takes long, and can be cancelled: on the window's thread, which alone makes edits."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QProgressDialog

from annotator.errors import UserError
from annotator.gui.dialogs.parts import translated
from annotator.gui.tasks import Task, Ticket
from annotator.operations.progress import Report

T = TypeVar("T")
_SHOWN_AFTER = 500  # milliseconds
_SHOWN_EVERY = 0.05  # seconds: a report that follows the one before it sooner is not worth a repaint


class Cancelled(Exception):  # noqa: N818 - not an error: the user's own decision
    """The user cancelled; the edit under way is rolled back."""


@contextmanager
def waiting() -> Iterator[None]:
    """Show by the pointer that the window works, while it cannot answer."""
    QApplication.setOverrideCursor(Qt.CursorShape.BusyCursor)
    try:
        yield
    finally:
        QApplication.restoreOverrideCursor()


@contextmanager
def busy(window: QMainWindow, words: str) -> Iterator[None]:
    """Say in the status bar and by the pointer that the window works, while it cannot answer."""
    window.statusBar().showMessage(words)
    window.statusBar().repaint()
    try:
        with waiting():
            yield
    finally:
        window.statusBar().clearMessage()


def with_progress(window: QMainWindow, title: str, work: Callable[[Report], T]) -> T | None:
    """Run `work` and return its result, None if the user cancelled.

    `work` calls its argument with (done, total) now and then, total 0 where it is not known; after half a second a
    dialog with Cancel appears. Before the first call the window is shown as busy. What `work` raises passes through.
    """
    dialog = _dialog(window, title)
    dialog.setMinimumDuration(_SHOWN_AFTER)
    shown_at = time.monotonic()

    def report(done: int, total: int) -> None:
        nonlocal shown_at
        if time.monotonic() - shown_at < _SHOWN_EVERY:
            return
        dialog.setMaximum(total)
        dialog.setValue(done)  # lets the dialog paint and take its click
        shown_at = time.monotonic()
        if dialog.wasCanceled():
            raise Cancelled

    try:
        with busy(window, title):
            return work(report)
    except Cancelled:
        return None
    finally:
        dialog.close()
        dialog.deleteLater()


def on_worker(window: QMainWindow, title: str, work: Callable[[Ticket], T]) -> T | None:
    """Run `work`, which tells nothing of how far it is, on a thread of its own; see `with_progress` for the rest.

    The window is painted meanwhile, and takes no keys and clicks but that on Cancel. Raises the work's UserError.
    """
    task, loop, dialog = Task(work), QEventLoop(), _dialog(window, title)
    results: list[T] = []
    errors: list[Exception] = []
    task.finished.connect(results.append)
    task.failed.connect(errors.append)
    task.ended.connect(loop.quit)
    dialog.canceled.connect(task.cancel)
    QTimer.singleShot(_SHOWN_AFTER, loop, loop.quit)
    task.start()
    try:
        with busy(window, title):
            loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
            if task.running:
                dialog.show()
                loop.exec()
    finally:
        dialog.close()
        dialog.deleteLater()
    if errors and isinstance(errors[0], UserError):
        raise errors[0]
    return results[0] if results else None


def _dialog(window: QMainWindow, title: str) -> QProgressDialog:
    dialog = QProgressDialog(title, translated("Cancel"), 0, 0, window)
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.setAutoClose(False)
    dialog.setAutoReset(False)
    return dialog
