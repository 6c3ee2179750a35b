"""What the pages of the scheme editor have in common: rows of small buttons, and lists that are arranged."""

from __future__ import annotations

from collections.abc import Callable, MutableSequence
from typing import TypeVar

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHBoxLayout,
    QHeaderView,
    QPlainTextEdit,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from annotator.gui.icons import icon

_ICON = QSize(16, 16)
_ALT = Qt.KeyboardModifier.AltModifier
T = TypeVar("T")


def tool_button(name: str, words: str, clicked: Callable[[], object]) -> QToolButton:
    """Return a small button with an icon; `words` say what it does, in a tooltip and to screen readers."""
    button = QToolButton()
    button.setIcon(icon(name, QApplication.palette().windowText().color().name()))
    button.setIconSize(_ICON)
    button.setToolTip(words)
    button.setAccessibleName(words)
    button.clicked.connect(lambda _checked=False: clicked())
    return button


def button_strip(*buttons: QToolButton) -> QWidget:
    """Return a row of small buttons."""
    strip = QWidget()
    row = QHBoxLayout(strip)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(4)
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    return strip


class ArrangedTree(QTreeWidget):
    """A list in columns whose lines are deleted with Del and moved with Alt+Up and Alt+Down."""

    delete_pressed = Signal()
    move_pressed = Signal(int)

    def __init__(self, name: str, columns: int) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setColumnCount(columns)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setIndentation(0)
        self.setIconSize(_ICON)
        self.setAllColumnsShowFocus(True)
        # Else the lines keep the height they had before the style sheet came to them.
        self.ensurePolished()
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete and move; whatever else it is, Qt may have it."""
        if event.key() == Qt.Key.Key_Delete:
            self.delete_pressed.emit()
        elif event.modifiers() & _ALT and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move_pressed.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)


def line_of(*texts: str, spoken: str) -> QTreeWidgetItem:
    """Return a line with these columns; a screen reader reads what is `spoken` for all of them."""
    line = QTreeWidgetItem(list(texts))
    line.setData(0, Qt.ItemDataRole.AccessibleTextRole, spoken)
    for column in range(1, len(texts)):
        line.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return line


def moved(things: MutableSequence[T], thing: T, by: int) -> bool:
    """Move a thing up (-1) or down (1) among others; return False where it is at the end already."""
    at = things.index(thing)
    if not 0 <= at + by < len(things):
        return False
    things.insert(at + by, things.pop(at))
    return True


def typed_text(edit: QPlainTextEdit) -> str:
    """Return what was typed, line by line: `toPlainText` would turn NBSP into a space."""
    document = edit.document()
    return "\n".join(document.findBlockByNumber(n).text() for n in range(document.blockCount()))
