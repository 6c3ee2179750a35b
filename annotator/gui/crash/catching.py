"""Catching what nobody else has caught: a report in a file, a sentence on screen, and the program goes on."""

from __future__ import annotations

import sys
import threading
import traceback
from collections import deque
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QObject, Qt, QThread, QtMsgType, Signal, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QWidget

from annotator.errors import UserError
from annotator.gui.crash.dialog import CrashDialog
from annotator.gui.crash.kept import (
    mark_seen,
    native_faults_noted,
    report_folder,
    take_native_faults,
    unseen_reports,
    write_report,
)
from annotator.gui.crash.wording import report_text, unquoted

_QT_MESSAGES = 20
_QT_LEVELS = {
    QtMsgType.QtDebugMsg: "debug",
    QtMsgType.QtInfoMsg: "info",
    QtMsgType.QtWarningMsg: "warning",
    QtMsgType.QtCriticalMsg: "critical",
    QtMsgType.QtFatalMsg: "fatal",
}

RecentEdits = Callable[[], Sequence[str]]


def _places(error: BaseException) -> tuple[object, ...]:
    """What two exceptions of one fault have in common: the kind and the lines of code."""
    return (type(error), *((frame.f_code, line) for frame, line in traceback.walk_tb(error.__traceback__)))


class CrashReports(QObject):
    """Catches what nobody else has caught, on every thread, and shows it on the GUI thread.

    `recent_edits` gives the names of the last edits, such as "annotation.add". A fault that comes again and again,
    as in a paint event, is written and shown once.
    """

    refused = Signal(object)  # a UserError that nobody caught
    _written = Signal(str, object)

    def __init__(self, recent_edits: RecentEdits = tuple, *, folder: Path | None = None) -> None:
        super().__init__()
        self.recent_edits = recent_edits
        self._folder = folder or report_folder()
        self._native = ExitStack()
        self._known: set[tuple[object, ...]] = set()
        self._qt_messages: deque[str] = deque(maxlen=_QT_MESSAGES)
        self._open: CrashDialog | None = None
        self._written.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Catch exceptions of every thread and Qt's messages from now on."""
        self._before = (sys.excepthook, threading.excepthook)
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception
        self._qt_before = qInstallMessageHandler(self._on_qt_message)

    def uninstall(self) -> None:
        """Put back what was there before `install`."""
        self._native.close()
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
            self.report(error.with_traceback(trace))
        except Exception:  # a fault in here must not hide the first one
            sys.__excepthook__(kind, error, trace)

    def _on_thread_exception(self, caught: threading.ExceptHookArgs) -> None:
        if caught.exc_value is not None:
            self._on_exception(caught.exc_type, caught.exc_value, caught.exc_traceback)

    def _on_qt_message(self, level: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        line = f"Qt {_QT_LEVELS[level]}: {message}"
        self._qt_messages.append(unquoted(line))
        if sys.stderr is not None:  # there is none in a windowed program on Windows
            print(line, file=sys.stderr)  # noqa: T201
        if level == QtMsgType.QtFatalMsg:  # Qt ends the program when this returns
            self.report(RuntimeError(message))

    def report(self, error: BaseException) -> None:
        """Write down a fault, and show it where a window can be shown; one that is known already is left alone."""
        places = _places(error)
        if places in self._known:
            return
        self._known.add(places)
        text = report_text(error, edits=self._edits(), qt_messages=self._qt_messages)
        try:
            path: Path | None = write_report(text, self._folder)
        except OSError:
            path = None
        self._written.emit(text, path)

    def begin(self) -> None:
        """Note from now on what ends the process, and show the newest report that nobody has seen, of such an end.

        Not needed before the first paint.
        """
        take_native_faults(self._folder)
        self._native.enter_context(native_faults_noted(self._folder))
        unseen = unseen_reports(self._folder)
        if not unseen or self._open is not None:
            return
        try:
            text = unseen[-1].read_text(encoding="utf-8")
        except OSError:
            return
        title = self.tr("The program came to a sudden end last time")
        comfort = self.tr("Every edit that was on the screen is in your project.")
        self._open_dialog(CrashDialog(title, comfort, text, unseen[-1], _active_window()))

    def _edits(self) -> Sequence[str]:
        # The project belongs to the GUI thread, and it may be what is broken.
        if QThread.currentThread() is not self.thread():
            return ("not known on this thread",)
        try:
            return self.recent_edits()
        except Exception:
            return ("could not be read",)

    def _show(self, text: str, path: Path | None) -> None:
        if self._open is not None:
            return
        title = self.tr("Something in the program went wrong")
        comfort = self.tr("Every edit made so far is on disk, and you can go on working.")
        self._open_dialog(CrashDialog(title, comfort, text, path, _active_window()))

    def _open_dialog(self, dialog: CrashDialog) -> None:
        self._open = dialog
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(self._closed)
        dialog.open()

    def _closed(self) -> None:
        if self._open is not None and self._open.path is not None:
            mark_seen(self._open.path)
        self._open = None


def _active_window() -> QWidget | None:
    return QApplication.activeModalWidget() or QApplication.activeWindow()
