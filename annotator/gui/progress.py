"""Work on the project that takes long: it stays on the window's thread, which alone writes, and can be cancelled."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressDialog, QWidget

T = TypeVar("T")
Report = Callable[[int, int], None]
_SHOWN_AFTER = 500  # milliseconds


class Cancelled(Exception):  # noqa: N818 - not an error: the user's own decision
    """The user cancelled; the edit under way is rolled back."""


def with_progress(parent: QWidget, title: str, work: Callable[[Report], T]) -> T | None:
    """Run `work` and return its result, None if the user cancelled.

    `work` calls its argument with (done, total) now and then, total 0 where it is not known; after half a second a
    dialog with Cancel appears. What `work` raises passes through.
    """
    dialog = QProgressDialog(title, parent.tr("Cancel"), 0, 0, parent)
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.setMinimumDuration(_SHOWN_AFTER)
    dialog.setAutoClose(False)
    dialog.setAutoReset(False)

    def report(done: int, total: int) -> None:
        dialog.setMaximum(total)
        dialog.setValue(done)  # lets the dialog paint and take its click
        if dialog.wasCanceled():
            raise Cancelled

    try:
        return work(report)
    except Cancelled:
        return None
    finally:
        dialog.close()
        dialog.deleteLater()
