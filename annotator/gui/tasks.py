"""Work that takes longer than a key press may: on a thread of its own, with progress and a way to stop it.

    task = Task(lambda ticket: read_all(paths, ticket))
    task.finished.connect(show)
    strip.follow(task, "Reading files")
    task.start()

The work is given plain values and gives plain values back; it never touches a widget or the window's project.
"""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QSizePolicy, QWidget

from annotator.errors import UserError
from annotator.gui.motion import motion_is_reduced

# A report that follows the one before it sooner (seconds) is not worth a repaint.
_REPORT_EVERY = 0.05
# Work that ends sooner (milliseconds) shows no progress: a strip that only flashes would disturb.
SHOW_AFTER = 500
_BAR_WIDTH = 160

# What runs is kept alive here: the window that asked for it may be gone before its thread is.
_running: set[Task] = set()


class Ticket:
    """What the work holds of its task: to say how far it is, to hand over parts, and to see that it shall stop."""

    def __init__(self, *, report: Callable[[int, int, str], None], deliver: Callable[[object], None]) -> None:
        self._tell = report
        self._deliver = deliver
        self._stopped = threading.Event()
        self._told_at = 0.0

    @property
    def cancelled(self) -> bool:
        """Whether the work shall stop and return at once."""
        return self._stopped.is_set()

    def cancel(self) -> None:
        """Ask the work to stop."""
        self._stopped.set()

    def report(self, done: int, total: int, what: str = "") -> None:
        """Say that `done` of `total` is done (a `total` of 0 is not known) and `what` is being worked on."""
        now = time.monotonic()
        if done == total or now - self._told_at >= _REPORT_EVERY:
            self._told_at = now
            self._tell(done, total, what)

    def deliver(self, part: object) -> None:
        """Hand over a part of the result before the end."""
        self._deliver(part)


class Task(QObject):
    """Runs `work` on a thread of its own; every signal arrives on the GUI thread.

    Exactly one of `finished` (what the work returned), `failed` (the exception) and `cancelled` comes, then `ended`.
    An exception that is no UserError has gone to `sys.excepthook` before `failed` tells of it.
    """

    progress = Signal(int, int, str)
    part = Signal(object)
    finished = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    ended = Signal()
    _posted = Signal(object)

    def __init__(self, work: Callable[[Ticket], object], *, name: str = "task") -> None:
        super().__init__()
        self._work = work
        self._ticket = Ticket(
            report=partial(self._post, self.progress.emit), deliver=partial(self._post, self.part.emit)
        )
        self._thread = threading.Thread(target=self._run, name=name)
        self._posted.connect(self._receive, Qt.ConnectionType.QueuedConnection)

    @property
    def running(self) -> bool:
        """Whether the task was started and none of its last signals has come yet."""
        return self in _running

    def start(self) -> None:
        """Start the work; a task runs once."""
        _running.add(self)
        self._thread.start()

    def cancel(self) -> None:
        """Ask the work to stop and return at once; `cancelled` comes when it has."""
        self._ticket.cancel()

    def join(self) -> None:
        """Wait until the work has returned; its last signals may still be on their way."""
        if self._thread.is_alive():
            self._thread.join()

    def _run(self) -> None:
        try:
            result = self._work(self._ticket)
        except UserError as error:
            self._post(self._end, partial(self.failed.emit, error))
        except Exception as error:  # a fault in the work must not take the thread down silently
            sys.excepthook(type(error), error, error.__traceback__)
            self._post(self._end, partial(self.failed.emit, error))
        else:
            self._post(self._end, partial(self.finished.emit, result))

    def _post(self, call: Callable[..., object], *values: object) -> None:
        self._posted.emit(partial(call, *values))

    def _receive(self, call: Callable[[], object]) -> None:
        call()

    def _end(self, tell: Callable[[], object]) -> None:
        self.join()
        _running.discard(self)
        if self._ticket.cancelled:
            self.cancelled.emit()
        else:
            tell()
        self.ended.emit()


def end_all() -> None:
    """Stop every task and wait for its thread, as the program does when it ends."""
    for task in tuple(_running):
        task.cancel()
    for task in tuple(_running):
        task.join()
        _running.discard(task)


class ProgressStrip(QFrame):
    """A quiet line with what is being done, how far it is, and a button to stop it.

    It shows the task it was given first, and only when that has been running for `SHOW_AFTER` milliseconds.
    """

    def __init__(self, parent: QWidget | None = None, *, stop_text: str = "") -> None:
        super().__init__(parent)
        self.setObjectName("progressStrip")
        self._tasks: list[tuple[Task, str]] = []
        self._words = QLabel()
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(_BAR_WIDTH)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._stop = QPushButton(stop_text or self.tr("Cancel"))
        self._stop.setAutoDefault(False)
        self._stop.clicked.connect(self._cancel_first)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 8, 4)
        row.setSpacing(12)
        row.addWidget(self._words, 1)
        row.addWidget(self._bar)
        row.addWidget(self._stop)
        self._delay = QTimer(self, singleShot=True, interval=SHOW_AFTER)
        self._delay.timeout.connect(self.show)
        self.hide()

    def follow(self, task: Task, words: str) -> None:
        """Show the task's progress, as soon as those given before it have ended; `words` say what is being done."""
        self._tasks.append((task, words))
        task.progress.connect(self._show_progress)
        task.ended.connect(self._show_first_running)
        self._show_first_running()

    def _show_first_running(self) -> None:
        ended = self.sender()
        self._tasks = [entry for entry in self._tasks if entry[0] is not ended]
        if not self._tasks:
            self._delay.stop()
            self.hide()
            return
        self._bar.setRange(0, 1 if motion_is_reduced() else 0)  # 0 to 0 moves to and fro
        self._bar.setValue(0)
        self._words.setText(self._tasks[0][1])
        self._stop.setEnabled(True)
        if self.isHidden() and not self._delay.isActive():
            self._delay.start()

    def _show_progress(self, done: int, total: int, what: str) -> None:
        if not self._tasks or self.sender() is not self._tasks[0][0]:
            return
        self._bar.setRange(0, total or int(motion_is_reduced()))
        self._bar.setValue(done)
        parts = [self._tasks[0][1], self.tr("{:,} of {:,}").format(done, total) if total else "", what]
        self._words.setText(" · ".join(part for part in parts if part))
        self._words.setToolTip(what)

    def _cancel_first(self) -> None:
        self._stop.setEnabled(False)
        self._words.setText(self.tr("Stopping…"))
        self._tasks[0][0].cancel()
