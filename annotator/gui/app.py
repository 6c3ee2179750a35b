"""Starting the window."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

from annotator import __version__, settings
from annotator.gui.application import Application
from annotator.gui.crash.catching import CrashReports
from annotator.gui.icons import app_icon
from annotator.gui.language import speak
from annotator.gui.main_window import MainWindow
from annotator.gui.place import is_there
from annotator.gui.preferences import Preferences
from annotator.gui.window_state import WindowState

if TYPE_CHECKING:
    from annotator.gui.single import RunningWindows

# A window that has not been painted after so many milliseconds is not going to be soon: it was started minimised.
_UNPAINTED = 500


def make_application(arguments: Sequence[str] = ()) -> Application:
    """Return the one QApplication, made where there is none, with the program's name, style and language."""
    application = Application.instance()
    if not isinstance(application, Application):
        application = Application([sys.argv[0], *arguments])
    speak(settings.load().language)
    application.setApplicationName("annotator")
    application.setApplicationDisplayName("Annotator")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("annotator")
    application.setStyle("Fusion")
    # Python looks for lost cycles each time some hundreds of objects were made. An article of 20,000 annotations makes
    # 100,000 that are none: with its own thresholds a third of the time to open it went there.
    gc.set_threshold(50_000, 20, 50)
    return application


def run(project: Path | None, files: Sequence[Path] = (), *, screenshot: Path | None = None) -> int:
    """Show the window, open a project or the last one in it, and return the exit code when it is closed.

    `files` are offered for adding. With `screenshot` the window is saved there as a picture once it is painted, and
    the program ends.
    """
    from annotator.gui.single import RunningWindows

    running = RunningWindows()
    application = make_application()
    state, preferences = WindowState(), Preferences(application)
    wanted = project or last_project(state, preferences)
    if screenshot is None and running.hand_over(wanted, files):
        return 0
    application.setWindowIcon(app_icon())
    if screenshot is not None:
        preferences.assume_name()
    with faults_reported() as reports:
        window = MainWindow(state, preferences)
        reports.recent_edits = lambda: recent_edits(window)
        reports.refused.connect(window.notices.show_problem)
        _let_others_knock(window, running)
        if wanted is not None:
            window.expect_project()
        window.show()
        # The window first: what opening a project needs is imported after the first paint.
        AfterFirstPaint(window, lambda: _begin(window, application, wanted, files, screenshot))
        if screenshot is None:
            AfterFirstPaint(window, reports.begin)
        try:
            return application.exec()
        finally:
            running.close()


def _let_others_knock(window: MainWindow, running: RunningWindows) -> None:
    window.is_elsewhere = running.raise_window_of
    window.project_opened.connect(lambda path: running.answer_for(path, window))
    running.project_brought.connect(window.open_project)
    running.files_brought.connect(window.files.take)


def _begin(
    window: MainWindow, application: Application, wanted: Path | None, files: Sequence[Path], screenshot: Path | None
) -> None:
    """Do what the program was started for."""
    window.complete()
    if wanted is None:
        window.project_opened.emit(None)
    else:
        try:
            window.open_project(wanted)
        finally:
            if window.session is None:
                window.close_project()
    if files:
        window.files.take(files)
    application.give_files_to(window.files.take)
    if screenshot is not None:
        QTimer.singleShot(0, lambda: save_picture(window, screenshot))


@contextmanager
def faults_reported() -> Iterator[CrashReports]:
    """Catch what nobody else catches; what ends the program is shown at its next start."""
    reports = CrashReports()
    reports.install()
    try:
        yield reports
    except Exception as error:
        reports.report(error)
        raise
    finally:
        reports.uninstall()


class AfterFirstPaint(QObject):
    """Calls `action` once, when a window has been painted.

    A timer of 0 ms would come before that: Qt handles its own queue before the display's.
    """

    def __init__(self, window: QWidget, action: Callable[[], object]) -> None:
        super().__init__(window)
        self._window = window
        self._action = action
        self._unpainted = QTimer(self, singleShot=True, interval=_UNPAINTED)
        self._unpainted.timeout.connect(self._act)
        self._unpainted.start()
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            self._unpainted.start(0)  # when all that is in the window is painted too
        return super().eventFilter(watched, event)

    def _act(self) -> None:
        self._window.removeEventFilter(self)
        self._action()


def last_project(state: WindowState, preferences: Preferences) -> Path | None:
    """Return the project to open where none was named: the one that was open last, if it is wanted and there."""
    path = state.last_project if preferences.settings.reopen_last else None
    return path if path is not None and is_there(path) else None


def recent_edits(window: MainWindow) -> list[str]:
    """Return the names of the last edits, which say nothing of any article, for a crash report."""
    if window.session is None:
        return []
    return [edit.name for edit in window.session.project.history(limit=50)]


def save_picture(window: MainWindow, path: Path) -> None:
    """Save the window as a picture and close it."""
    window.grab().save(str(path))
    window.close()
