"""The real window on a small project, for tests."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from annotator import settings
from annotator.gui.app import make_application
from annotator.gui.dialogs.export import ExportDialog
from annotator.gui.main_window import MainWindow
from annotator.gui.panels.choice_field import ChoiceField
from annotator.gui.panels.line_field import LineField
from annotator.gui.panels.note import NoteEdit
from annotator.gui.preferences import Preferences
from annotator.gui.reading.view import ReadingView
from annotator.gui.session import Session
from annotator.gui.window_state import WindowState
from annotator.model import Annotation, Span
from annotator.settings import Settings

KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


@contextmanager
def opened(
    qtbot: QtBot, project: Path | None = None, *, annotator: str = "Ann", language: str = "en"
) -> Iterator[MainWindow]:
    """Show the window, with a project open in it, and close it at the end."""
    settings.save(Settings(annotator=annotator, language=language))  # type: ignore[arg-type]
    application = make_application()
    preferences = Preferences(application)
    window = MainWindow(WindowState(), preferences)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.complete()
    if project is not None:
        window.open_project(project)
        qtbot.waitUntil(lambda: view_of(window).hasFocus() or window.workspace.article is None)
    try:
        yield window
    finally:
        window.close()
        preferences.deleteLater()
        application.setStyleSheet("")


def view_of(window: MainWindow) -> ReadingView:
    """The reading view."""
    return window.workspace.view


def press(window: MainWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key in the reading view."""
    QTest.keyClick(view_of(window), key, modifiers)


def select(window: MainWindow, words: str) -> None:
    """Select words as hands do: put the caret before them, then go right with Shift."""
    view = view_of(window)
    start = view.text.index(words)
    view.set_caret(start)
    for _ in words:
        press(window, KEY.Key_Right, SHIFT)
    assert view.selection_spans() == (Span(start, start + len(words)),)


def point_of(window: MainWindow, at: int) -> QPoint:
    """A point of the viewport on the character at a code point."""
    view = view_of(window)
    cursor = view.textCursor()
    cursor.setPosition(at)
    rect = view.cursorRect(cursor)
    return QPoint(rect.x() + 3, rect.center().y())


def annotations(window: MainWindow) -> list[Annotation]:
    """What the project holds of the article shown."""
    assert window.session is not None
    assert window.workspace.article is not None
    return window.session.project.annotations(window.workspace.article.id)


def told(window: MainWindow) -> str:
    """What the window's notices and its status bar say."""
    return "\n".join([*window.notices.texts(), window.status.remark])


@contextmanager
def held(project: Path) -> Iterator[None]:
    """Let another program hold the project file, so that nobody else can read or write it."""
    other = sqlite3.connect(project, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    try:
        yield
    finally:
        other.execute("ROLLBACK")
        other.close()


def tag(window: MainWindow, words: str = "Adela Voss") -> None:
    """Tag words as a speaker, by keyboard."""
    select(window, words)
    press(window, KEY.Key_2)


def session_of(window: MainWindow) -> Session:
    """The session of the open project."""
    assert window.session is not None
    return window.session


def note_of(window: MainWindow) -> NoteEdit:
    """Where the note of the annotation in focus is written."""
    return window.workspace.inspector.note


def menu_texts(window: MainWindow, open_menu: Callable[[], object]) -> list[str]:
    """What stands in the menu that pops up, without keys; it is closed again."""
    seen: list[str] = []

    def look() -> None:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        seen.extend(action.text().split("\t")[0].replace("&", "") for action in menu.actions() if action.text())
        menu.close()

    QTimer.singleShot(0, look)
    open_menu()
    return seen


def export(window: MainWindow, qtbot: QtBot, *, format_name: str = "json") -> None:
    """Export by keyboard: Ctrl+E, the format, Enter; the name is asked for then."""
    QTest.keyClick(window, KEY.Key_E, CTRL)
    dialog = window.findChildren(ExportDialog)[-1]
    dialog.formats.choose(format_name)
    qtbot.waitUntil(lambda: not dialog.looking)
    QTest.keyClick(dialog.formats, KEY.Key_Return)


def status_words(window: MainWindow) -> str:
    """What the status bar says of what is on disk."""
    return window.status.findChildren(QLabel)[0].text()


def hands(key: Qt.Key | str, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key, or type letters, where the keyboard is."""
    focus = QApplication.focusWidget()
    if isinstance(key, str):
        QTest.keyClicks(focus, key)
    else:
        QTest.keyClick(focus, key, modifiers)


def field_of(window: MainWindow, title: str) -> QWidget:
    """The field on screen for the attribute that is called so, whether its value is computed or not."""
    fields = window.workspace.inspector.form.findChildren(QWidget)
    found = [each for each in fields if each.accessibleName().split(",")[0] == title and each.isVisible()]
    assert len(found) == 1, f"{title}: {found}"
    return found[0]


def shown_in(window: MainWindow, title: str) -> str:
    """What the field of an attribute says."""
    field = field_of(window, title)
    assert isinstance(field, LineField | ChoiceField)
    return field.text() if isinstance(field, LineField) else field.currentText()


def tag_claim(window: MainWindow, words: str = "We will send up to 20,000 troops") -> None:
    """Tag words as a claim, by keyboard."""
    select(window, words)
    press(window, KEY.Key_1)


def says(window: MainWindow, number: int = 0) -> dict[str, object]:
    """What an annotation of the article says, in the order of the text."""
    return dict(annotations(window)[number].attributes)


def fill_in(window: MainWindow, *keys: Qt.Key | str) -> None:
    """Go from the article to the first field, and press keys or type letters there."""
    press(window, KEY.Key_F2)
    for key in keys:
        hands(key)
