"""Work on the project that takes long: it stays on the window's thread, which alone writes, and can be cancelled."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMainWindow, QProgressDialog

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
    dialog = QProgressDialog(title, window.tr("Cancel"), 0, 0, window)
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.setMinimumDuration(_SHOWN_AFTER)
    dialog.setAutoClose(False)
    dialog.setAutoReset(False)

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
