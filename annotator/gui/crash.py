"""What becomes of a fault of the program: a report in a file, a sentence on screen, and the program goes on.

A report holds what is needed to mend the fault and nothing of the articles: no values of variables, and no quoted
words out of an exception's message.
"""

from __future__ import annotations

import platform
import re
import sys
import threading
import traceback
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QObject, Qt, QThread, QtMsgType, Signal, qInstallMessageHandler, qVersion
from PySide6.QtWidgets import QApplication, QWidget

from annotator import __version__
from annotator.errors import UserError
from annotator.gui.dialogs.message import MessageDialog

_QT_MESSAGES = 20
_LONGEST_MESSAGE = 200
_QUOTED = re.compile(r"""(["'“‘«]).*["'”’»]""", re.DOTALL)
_QT_LEVELS = {
    QtMsgType.QtDebugMsg: "debug",
    QtMsgType.QtInfoMsg: "info",
    QtMsgType.QtWarningMsg: "warning",
    QtMsgType.QtCriticalMsg: "critical",
    QtMsgType.QtFatalMsg: "fatal",
}

RecentEdits = Callable[[], Sequence[str]]


def report_folder() -> Path:
    """The folder for crash reports, in the platform's place for logs; it may not exist yet."""
    from platformdirs import user_log_path

    return user_log_path("annotator", appauthor=False)


def report_text(error: BaseException, *, edits: Iterable[str] = (), qt_messages: Iterable[str] = ()) -> str:
    """Return the report of an exception: versions, the lines of code it came through, the names of the last edits."""
    sections = [
        f"Annotator {__version__}, Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}",
        f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}, thread {threading.current_thread().name}",
        "",
        *(line for part in _chain(error) for line in _described(part)),
        "Last edits: " + (", ".join(edits) or "none"),
        *qt_messages,
    ]
    return "\n".join(sections) + "\n"


def write_report(text: str, folder: Path) -> Path:
    """Write a report to a new file in `folder` and return its path. Raises OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    stem = f"crash-{datetime.now(UTC):%Y%m%d-%H%M%S}"
    for number in range(1, 1000):
        path = folder / (f"{stem}.txt" if number == 1 else f"{stem}-{number}.txt")
        try:
            with path.open("x", encoding="utf-8") as file:
                file.write(text)
        except FileExistsError:
            continue
        return path
    raise FileExistsError(stem)


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    """The exception, and before it those that it came from."""
    seen: list[BaseException] = []
    while error is not None and error not in seen:
        seen.append(error)
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    return reversed(seen)


def _described(error: BaseException) -> list[str]:
    message = _QUOTED.sub(r"\1…\1", str(error))[:_LONGEST_MESSAGE]
    frames = traceback.StackSummary.extract(traceback.walk_tb(error.__traceback__), capture_locals=False)
    return [f"{type(error).__module__}.{type(error).__qualname__}: {message}", *"".join(frames.format()).split("\n")]


def _places(error: BaseException) -> tuple[object, ...]:
    """What two exceptions of one fault have in common: the kind and the lines of code."""
    return (type(error), *((frame.f_code, line) for frame, line in traceback.walk_tb(error.__traceback__)))


class CrashReports(QObject):
    """Catches what nobody else has caught, on every thread, and shows it on the GUI thread.

    `recent_edits` gives the names of the last edits, such as "annotation.add". A fault that comes again and again,
    as in a paint event, is written and shown once.
    """

    refused = Signal(object)  # a UserError that nobody caught
    _written = Signal(object)

    def __init__(
        self, recent_edits: RecentEdits = tuple, *, folder: Path | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._recent_edits = recent_edits
        self._folder = folder
        self._known: set[tuple[object, ...]] = set()
        self._qt_messages: deque[str] = deque(maxlen=_QT_MESSAGES)
        self._open: MessageDialog | None = None
        self._written.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Catch exceptions of every thread and Qt's messages from now on."""
        self._before = (sys.excepthook, threading.excepthook)
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception
        self._qt_before = qInstallMessageHandler(self._on_qt_message)

    def uninstall(self) -> None:
        """Put back what was there before `install`."""
        sys.excepthook, threading.excepthook = self._before
        qInstallMessageHandler(self._qt_before)

    def _on_exception(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if isinstance(error, UserError):  # the user's world, not a fault: a sentence is enough
            self.refused.emit(error)
            return
        if not isinstance(error, Exception):  # Ctrl+C in a terminal, sys.exit: meant, not a fault
            sys.__excepthook__(kind, error, trace)
            return
        try:
            self._report(error.with_traceback(trace))
        except Exception:  # a fault in here must not hide the first one
            sys.__excepthook__(kind, error, trace)

    def _on_thread_exception(self, caught: threading.ExceptHookArgs) -> None:
        if caught.exc_value is not None:
            self._on_exception(caught.exc_type, caught.exc_value, caught.exc_traceback)

    def _on_qt_message(self, level: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        line = f"Qt {_QT_LEVELS[level]}: {message}"
        self._qt_messages.append(line)
        if sys.stderr is not None:  # there is none in a windowed program on Windows
            print(line, file=sys.stderr)  # noqa: T201
        if level == QtMsgType.QtFatalMsg:  # Qt ends the program when this returns
            self._report(RuntimeError(message))

    def _report(self, error: BaseException) -> None:
        places = _places(error)
        if places in self._known:
            return
        self._known.add(places)
        text = report_text(error, edits=self._edits(), qt_messages=self._qt_messages)
        try:
            path: Path | None = write_report(text, self._folder or report_folder())
        except OSError:
            path = None
        self._written.emit(path)

    def _edits(self) -> Sequence[str]:
        # The project belongs to the GUI thread, and it may be what is broken.
        if QThread.currentThread() is not self.thread():
            return ("not known on this thread",)
        try:
            return self._recent_edits()
        except Exception:
            return ("could not be read",)

    def _show(self, path: Path | None) -> None:
        if self._open is not None:
            return
        title = self.tr("Something in the program went wrong")
        self._open = dialog = MessageDialog(title, self._sentence(path), parent=_active_window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(self._closed)
        dialog.open()

    def _sentence(self, path: Path | None) -> str:
        kept = self.tr("Every edit made so far is on disk, and you can go on working.")
        if path is None:
            return kept + " " + self.tr("The report of the fault could not be written; is the disk full?")
        return kept + " " + self.tr("Please pass on the report, which holds no text of your articles:\n{}").format(path)

    def _closed(self) -> None:
        self._open = None


def _active_window() -> QWidget | None:
    return QApplication.activeModalWidget() or QApplication.activeWindow()
