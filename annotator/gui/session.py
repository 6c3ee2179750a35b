"""Session: an open Project in a window, acting as one Annotator. The one way from a gesture to an edit."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.errors import NothingToUndo, ProjectBusy, UserError
from annotator.model import Annotator, ChangeSet
from annotator.operations.annotators import annotator_named
from annotator.store.project import Project

# A busy file is tried again this often, and this long without a word (milliseconds).
_RETRY_EVERY = 100
_PATIENCE = 2000
# How long closing waits for a busy file (seconds), so that what waits is not lost.
_PATIENCE_AT_THE_END = 5.0
_POLL_EVERY = 1500
_IDLE_EVERY = 150

T = TypeVar("T")


class Session(QObject):
    """An open project and who works on it.

    `changed` carries each ChangeSet after its commit, of this window and of other programs. `problem` carries the
    UserError of an edit that was refused. `waiting` tells that another program holds the file for long; edits are
    kept in their order and made as soon as it lets go.
    """

    changed = Signal(object)
    problem = Signal(object)
    waiting = Signal(bool)

    def __init__(self, project: Project, annotator_name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.project = project
        self.annotator: Annotator = annotator_named(project, annotator_name)
        project.listeners.append(self.changed.emit)
        self._queue: deque[Callable[[], object]] = deque()
        self._waited = 0
        self._retry = QTimer(self, interval=_RETRY_EVERY)
        self._retry.timeout.connect(self._try_again)
        self._poll = QTimer(self, interval=_POLL_EVERY)
        self._poll.timeout.connect(self.poll)
        self._poll.start()
        self._idle = QTimer(self, interval=_IDLE_EVERY)
        self._idle.timeout.connect(self._work_idly)

    @property
    def saved(self) -> bool:
        """Whether everything the user did is on disk."""
        return not self._queue

    def act_as(self, name: str) -> None:
        """Work as the annotator of that name from now on."""
        self.annotator = annotator_named(self.project, name)

    def run(self, operation: Callable[[], T]) -> T | None:
        """Make an edit now and return what the operation returns; None if it was refused or has to wait.

        A refusal is told by `problem`. While another program holds the file, edits wait in their order.
        """
        if self._queue:
            self._queue.append(operation)
            return None
        try:
            return operation()
        except ProjectBusy:
            self._queue.append(operation)
            self._waited = 0
            self._retry.start()
        except UserError as error:
            self.problem.emit(error)
        return None

    def _try_again(self) -> None:
        while self._queue:
            try:
                self._queue[0]()
            except ProjectBusy:
                self._waited += _RETRY_EVERY
                if self._waited == _PATIENCE:
                    self.waiting.emit(True)  # noqa: FBT003
                return
            except UserError as error:
                self.problem.emit(error)
            self._queue.popleft()
        self._retry.stop()
        self.waiting.emit(False)  # noqa: FBT003

    def undo(self) -> ChangeSet | None:
        """Undo the latest edit and return what changed, None if there was nothing to undo."""
        return self._revert(self.project.undo)

    def redo(self) -> ChangeSet | None:
        """Redo the latest undo and return what changed, None if there was nothing to redo."""
        return self._revert(self.project.redo)

    def _revert(self, revert: Callable[..., ChangeSet]) -> ChangeSet | None:
        def operation() -> ChangeSet | None:
            try:
                return revert(by=self.annotator.id)
            except NothingToUndo:
                return None

        return self.run(operation)

    def poll(self) -> None:
        """Take in what other programs have written; called often, costs next to nothing when there is none."""
        try:
            self.project.poll()
        except ProjectBusy:
            return
        except UserError as error:
            self._poll.stop()
            self.problem.emit(error)

    def begin_idle_work(self) -> None:
        """Do in the background what opening left over: the file's check, the index of the search."""
        self._idle.start()

    def _work_idly(self) -> None:
        try:
            if self.project.unchecked:
                self.project.check_some()
            elif not self.project.index_some():
                self._idle.stop()
        except ProjectBusy:
            return
        except UserError as error:
            self._idle.stop()
            self.problem.emit(error)

    def close(self) -> None:
        """Close the project, after making the edits that still wait."""
        self._poll.stop()
        self._idle.stop()
        if self._queue:
            self.project.wait_for_others(_PATIENCE_AT_THE_END)
            self._try_again()
        self._retry.stop()
        self.project.close()

    @classmethod
    def open(cls, path: Path, annotator_name: str, parent: QObject | None = None) -> Session:
        """Open a project for a window: an edit does not wait for other programs on the paint path.

        Raises what `Project.open` raises.
        """
        project = Project.open(path, origin="window", busy_seconds=0.05, defer_check=True)
        return cls(project, annotator_name, parent)
