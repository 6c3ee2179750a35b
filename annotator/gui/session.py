"""Session: an open Project in a window, acting as one Annotator. The one way from a gesture to an edit."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.errors import ProjectBusy, UserError
from annotator.gui.patience import Patience
from annotator.gui.tasks import Task, Ticket
from annotator.model import Annotator, ChangeSet
from annotator.operations.annotators import annotator_named
from annotator.store.identity import new_id
from annotator.store.project import Project

_POLL_EVERY = 1500  # milliseconds
_IDLE_EVERY = 150
# How long an edit waits for another program (seconds): on the paint path, and when the project is to be closed.
_BUSY_SECONDS = 0.05
_BUSY_SECONDS_AT_THE_END = 2.0

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class _Gesture:
    """An edit that is to be made, as whom, and what to do when it was made or refused."""

    operation: Callable[[Annotator], Any]
    by: Annotator
    done: Callable[[Any], object] | None
    refused: Callable[[], object] | None


class Session(QObject):
    """An open project and who works on it.

    `changed` carries each ChangeSet after its commit, of this window and of other programs. `problem` carries the
    UserError of an edit that was refused. Edits that another program is in the way of are kept in their order and
    made as soon as it lets go: `saved_changed` tells when the first has to wait and when the last is made, `waiting`
    carries the ProjectBusy once that lasts, None when it is over.
    """

    changed = Signal(object)
    problem = Signal(object)
    saved_changed = Signal()
    annotator_changed = Signal()
    waiting = Signal(object)

    def __init__(self, project: Project, annotator_name: str, parent: QObject | None = None) -> None:
        """Work on an open project as the annotator of that name. Raises UserError."""
        super().__init__(parent)
        self.project = project
        self.annotator: Annotator = annotator_named(project, annotator_name)
        self._annotator_may_differ = False
        self._poll_told = False
        project.listeners.append(self._tell)
        self._queue: deque[_Gesture] = deque()
        self._was_saved = True
        self._patience = Patience(self._make_all, self)
        self._patience.lasts.connect(self.waiting)
        self._poll = QTimer(self, interval=_POLL_EVERY)
        self._poll.timeout.connect(self.poll)
        self._poll.start()
        self._idle = QTimer(self, interval=_IDLE_EVERY)
        self._idle.timeout.connect(self._work_idly)
        self._checking: Task | None = None

    @staticmethod
    def open_project(path: Path) -> Project:
        """Open a project for a window: an edit does not wait for other programs on the paint path.

        Raises what `Project.open` raises.
        """
        return Project.open(path, origin="window", busy_seconds=_BUSY_SECONDS, defer_check=True)

    # Who works

    def act_as(self, name: str) -> None:
        """Work as the annotator of that name from now on. What waits is made as who made the gesture."""
        try:
            self.annotator = annotator_named(self.project, name)
        except ProjectBusy:
            # Who that is in the project, the edits themselves find out, and the next poll.
            self.annotator, self._annotator_may_differ = Annotator(id=new_id(), name=name), True
        self.annotator_changed.emit()

    def _tell(self, change_set: ChangeSet) -> None:
        if change_set.everything or change_set.of("annotator"):
            self._annotator_may_differ = True
            self._find_annotator()
        self.changed.emit(change_set)

    def _find_annotator(self) -> None:
        """Act as the project's annotator of one's own name: an import or another program may have brought one."""
        if not self._annotator_may_differ:
            return
        try:
            there = self.project.annotator_named(self.annotator.name)
        except ProjectBusy:
            return  # asked again with the next poll
        self._annotator_may_differ = False
        if there is not None and there != self.annotator:
            self.annotator = there
            self.annotator_changed.emit()

    # Edits

    @property
    def saved(self) -> bool:
        """Whether every edit is on disk."""
        return not self._queue

    @property
    def waiting_edits(self) -> int:
        """How many edits are not on disk yet."""
        return len(self._queue)

    @property
    def waits_for(self) -> ProjectBusy | None:
        """What edits have been waiting for so long that it is worth saying, or None."""
        return self._patience.lasting

    def run(
        self,
        operation: Callable[[Annotator], T],
        *,
        done: Callable[[T], object] | None = None,
        refused: Callable[[], object] | None = None,
    ) -> None:
        """Make an edit, now or as soon as other programs and earlier edits let it, as who is the annotator now.

        `done` is then called with what the operation returned; where it was refused, `refused`, and `problem` tells
        why. An operation may be called again after it raised ProjectBusy.
        """
        self._queue.append(_Gesture(operation, self.annotator, done, refused))
        self._patience.begin()
        self._tell_saved()

    def _make_all(self) -> None:
        while self._queue:
            gesture = self._queue.popleft()
            try:
                self._make(gesture)
            except ProjectBusy:
                self._queue.appendleft(gesture)
                raise
            except Exception:
                # A fault of the program: what follows is none of its business.
                QTimer.singleShot(0, self._patience.begin)
                raise
            finally:
                self._tell_saved()

    def _make(self, gesture: _Gesture) -> None:
        try:
            result = gesture.operation(gesture.by)
        except ProjectBusy:
            raise
        except UserError as error:
            if gesture.refused is not None:
                gesture.refused()
            self.problem.emit(error)
            return
        if gesture.done is not None:
            try:
                gesture.done(result)
            except UserError as error:  # the edit is made: it must not wait to be made again
                self.problem.emit(error)

    def _tell_saved(self) -> None:
        if self.saved != self._was_saved:
            self._was_saved = self.saved
            self.saved_changed.emit()

    # Other programs, and what is left to do

    def poll(self) -> None:
        """Take in what other programs have written; called often, costs next to nothing when there is none."""
        try:
            self.project.poll()
            self._find_annotator()
        except ProjectBusy:
            return
        except UserError as error:
            if not self._poll_told:
                self.problem.emit(error)
            self._poll_told = True
        else:
            self._poll_told = False

    def begin_idle_work(self) -> None:
        """Do in the background what opening left over: the file's check, the index of the search."""
        if not self.project.unchecked:
            self._idle.start()
            return
        path = self.project.path
        self._checking = Task(lambda ticket: _check(path, ticket), name="check")
        self._checking.finished.connect(self._take_edits)
        self._checking.failed.connect(self._refuse_edits)
        self._checking.start()

    def _take_edits(self) -> None:
        self.project.was_checked()
        self._patience.try_now()
        self._idle.start()

    def _refuse_edits(self, error: Exception) -> None:
        """Let the project only be read: what can be of it may be wanted. What waits is refused and said so."""
        if isinstance(error, ProjectBusy):
            QTimer.singleShot(_POLL_EVERY, self, self.begin_idle_work)
            return
        self.project.read_only = True
        if isinstance(error, UserError):  # others were reported where they were raised
            self.problem.emit(error)
        self._patience.try_now()

    def _work_idly(self) -> None:
        try:
            if not self.project.index_some():
                self._idle.stop()
        except ProjectBusy:
            return
        except UserError as error:
            self._idle.stop()
            self.problem.emit(error)

    # The end

    def finish(self) -> None:
        """Try to make the edits that wait, with more patience than while somebody works."""
        self.project.wait_for_others(_BUSY_SECONDS_AT_THE_END)
        try:
            self._patience.try_now()
        finally:
            self.project.wait_for_others(_BUSY_SECONDS)

    def close(self) -> None:
        """Close the project; what still waits is not made."""
        self._poll.stop()
        self._idle.stop()
        if self._checking is not None:
            self._checking.cancel()
            self._checking.join()
        self._queue.clear()
        self._patience.stop()
        self.project.close()


def _check(path: Path, ticket: Ticket) -> None:
    """Check a file over a connection of its own, so that the window lives meanwhile."""
    with Project.open(path, read_only=True, defer_check=True) as project:
        while project.unchecked and not ticket.cancelled:
            project.check_some()
