"""Lets a process of its own find what is proposed for an article, so that the window is free meanwhile."""

from __future__ import annotations

import atexit
import threading
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from annotator.asking import EndedError, Worker
from annotator.errors import OtherStartFailed
from annotator.gui.tasks import Task, Ticket
from annotator.operations.finding_apart import Answer, answer

# For one article, in seconds: at most 2 for 100 kB, and what suggesters of somebody else's may take besides.
_SECONDS = 60.0
# One process for all windows. It is started with the first article, and ends with this program.
worker = Worker()
# Who waits does so here and not for the process: what nobody wants any more by then is not asked.
_turn = threading.Lock()
atexit.register(worker.end)


class Finder(QObject):
    """`found` carries the Answer for the article that was asked for last; answers that come too late are dropped.

    `failed` carries the OtherStartFailed that came instead.
    """

    found = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._task: Task | None = None
        self._failed: frozenset[str] = frozenset()

    def look(self, path: Path, article_id: str, *, without: frozenset[str]) -> None:
        """Look for what may be proposed in an article of the project at `path`.

        Suggesters of somebody else's, and those on request, are not asked where their names are in `without`, nor once
        they have failed.
        """
        self.stop()
        off = without | self._failed
        self._task = task = Task(lambda ticket: _asked(path, article_id, off, ticket), name="suggestions")
        task.finished.connect(lambda found: self._tell(task, found))
        task.failed.connect(lambda error: self._tell(task, error))
        task.start()

    def stop(self) -> None:
        """Tell of nothing that is still being looked for."""
        if self._task is not None:
            self._task.cancel()
            self._task = None
            worker.interrupt()

    def end(self) -> None:
        """End the process, and with it the one that spaCy runs in; the next article starts it anew."""
        self.stop()
        worker.end()

    def _tell(self, task: Task, outcome: object) -> None:
        if task is self._task:
            self._task = None
            if isinstance(outcome, Answer):
                self._failed |= outcome.failed
                self.found.emit(outcome)
            elif isinstance(outcome, OtherStartFailed):
                self.failed.emit(outcome)


def _asked(path: Path, article_id: str, off: frozenset[str], ticket: Ticket) -> Answer | None:
    with _turn:
        if ticket.cancelled:
            return None
        try:
            return worker.call(answer, path, article_id, off, seconds=_SECONDS)
        except EndedError as end:
            raise OtherStartFailed(
                "Looking for suggestions came to a sudden end. Nothing was lost; it begins anew with the next article."
            ) from end
