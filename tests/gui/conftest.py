"""What holds for every test of the window: its own QSettings, and no timer, window or worker left behind."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from pathlib import Path
from weakref import WeakSet

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QLocale, QObject, QSettings, QThreadPool, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from annotator.gui.application import Application
from annotator.gui.language import speak

GRACE_MILLISECONDS = 2000


@pytest.fixture(scope="session")
def qapp_cls() -> type[Application]:
    """Make the program's own kind of application for all tests."""
    return Application


@pytest.fixture(autouse=True)
def window_settings(home: Path) -> None:
    """Keep QSettings in this test's home: Qt asks for the place once, then never again."""
    for form in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
        QSettings.setPath(form, QSettings.Scope.UserScope, str(home / ".config"))


@pytest.fixture(autouse=True)
def own_language(qapp: QApplication) -> Iterator[None]:
    """Speak English, and give back the locale that the test found: starting the program sets that of its language."""
    before = QLocale()
    speak("en")
    QLocale.setDefault(before)
    yield
    QLocale.setDefault(before)


@pytest.fixture(autouse=True)
def nothing_left(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Fail a test that leaves an active timer, a window or a busy worker behind."""
    started: WeakSet[QTimer] = WeakSet()
    start = QTimer.start

    def noted(timer: QTimer, *arguments: object) -> None:
        started.add(timer)
        start(timer, *arguments)  # type: ignore[call-overload]

    monkeypatch.setattr(QTimer, "start", noted)
    before = set(QApplication.topLevelWidgets())

    def left() -> list[QObject]:
        windows = [w for w in QApplication.topLevelWidgets() if w not in before and not _is_qts_own(w)]
        return [*windows, *(timer for timer in started if shiboken6.isValid(timer) and timer.isActive())]

    yield
    if not QThreadPool.globalInstance().waitForDone(GRACE_MILLISECONDS):
        pytest.fail("The test left a worker behind that is still busy.")
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    if names := _described(left):
        pytest.fail(f"The test left behind: {', '.join(names)}.")


@pytest.fixture
def questions(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Whose work was asked about; the answer is yes."""
    asked: list[str] = []

    def ask(_parent: object, *, annotator: str) -> bool:
        asked.append(annotator)
        return True

    monkeypatch.setattr("annotator.gui.annotation_commands.ask_edit_foreign", ask)
    return asked


def _described(left: Callable[[], list[QObject]]) -> list[str]:
    # What only a reference cycle holds is not left behind; collecting costs too much to be done after every test.
    if left():
        gc.collect()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return [f"{type(thing).__name__} {thing.objectName()}".strip() for thing in left()]


def _is_qts_own(widget: QWidget) -> bool:
    # Qt keeps one tooltip window for the whole program.
    return widget.metaObject().className() == "QTipLabel"
