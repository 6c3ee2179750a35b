"""The palette on screen: a line to type in over a list, floating over the window, which stays as it is below."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from annotator.gui.palette.entries import Entry, Found
from annotator.gui.palette.lines import PaletteLines, palette_line_height
from annotator.gui.panels.line_view import LineView
from annotator.gui.style import border_color, scaled
from annotator.gui.theme import LIGHT, Theme

_WIDTH = 620
_LINES = 11
_FROM_TOP = 0.1  # of the window's height
_SHADOW = 12
_RADIUS = 8
_INNER = 6
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: _LINES - 1, Qt.Key.Key_PageUp: 1 - _LINES}


class PaletteModel(QAbstractListModel):
    """What is offered for what was typed."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.found: Sequence[Found] = ()

    def show_found(self, found: Sequence[Found]) -> None:
        """Offer these from now on."""
        self.beginResetModel()
        self.found = found
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.found)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry = self.found[index.row()].entry
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (entry.text, entry.group, entry.key, entry.why_not) if part)
        return entry.text if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole) else None


class PaletteBox(QWidget):
    """Asks `offer` for what fits each time something is typed. `chosen` carries the Entry to run; `left` says that
    it was closed with nothing chosen. Either way the focus is back where it was by then.
    """

    chosen = Signal(object)
    left = Signal()

    def __init__(self, window: QWidget, offer: Callable[[str], Sequence[Found]]) -> None:
        super().__init__(window)
        self._window = window
        self._offer = offer
        self._theme = LIGHT
        self._before: QWidget | None = None
        self.line = QLineEdit()
        self.line.setProperty("kind", "bare")
        self.line.setPlaceholderText(self.tr("Type what to do, or / and part of an article’s title"))
        self.line.setAccessibleName(self.tr("Command palette"))
        self.line.textChanged.connect(self._show_offer)
        self.line.installEventFilter(self)
        self._model = PaletteModel(self)
        self._lines = PaletteLines(LIGHT)
        self.view = LineView(palette_line_height(self.font()))
        self.view.setItemDelegate(self._lines)
        self.view.setModel(self._model)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setAccessibleName(self.tr("What can be done"))
        self.view.chosen.connect(self._choose)
        self.nothing = QLabel()
        self.nothing.setTextFormat(Qt.TextFormat.PlainText)
        self.nothing.setWordWrap(True)
        self.nothing.setProperty("tone", "secondary")
        self.nothing.setContentsMargins(14, 8, 14, 12)
        self._lay_out()
        window.installEventFilter(self)
        self.hide()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        edge = _SHADOW + _INNER
        column.setContentsMargins(edge, edge - 2, edge, edge)
        column.setSpacing(6)
        self.line.setFont(scaled(self.font(), 1.15))
        column.addWidget(self.line)
        column.addWidget(self.view)
        column.addWidget(self.nothing)

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme's colours."""
        self._theme = self._lines.theme = theme
        self.view.set_line_height(palette_line_height(self.font()))
        self.update()

    def open(self, focus: QWidget | None) -> None:
        """Appear with nothing typed; `focus` gets the keyboard back when it is closed."""
        self._before = focus
        self.line.clear()
        self._show_offer("")
        self.show()
        self.raise_()
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_box(self) -> None:
        """Disappear, and give the focus back."""
        if self.isHidden():
            return
        before, self._before = self._before, None
        if before is not None:
            before.setFocus(Qt.FocusReason.PopupFocusReason)
        self.hide()

    def shown(self) -> list[Entry]:
        """The entries offered, the best first."""
        return [each.entry for each in self._model.found]

    def _show_offer(self, typed: str) -> None:
        found = self._offer(typed)
        self._model.show_found(found)
        self.view.setVisible(bool(found))
        self.nothing.setVisible(not found)
        self.nothing.setText(self.tr("Nothing is called “{typed}”.").format(typed=typed.strip().lstrip("/").strip()))
        if found:
            self._show_row(0)
        self.view.verticalScrollBar().setValue(0)
        self._settle()

    def _settle(self) -> None:
        """Stand in the middle near the top of the window, as high as what is offered."""
        width = min(_WIDTH, self._window.width() - 64) + 2 * _SHADOW
        top = round(self._window.height() * _FROM_TOP)
        room = (self._window.height() - 2 * top - 80) // palette_line_height(self.font())
        lines = min(len(self._model.found), _LINES, max(room, 3))
        self.view.setFixedHeight(lines * palette_line_height(self.font()))
        layout = self.layout()
        assert layout is not None
        layout.activate()
        height = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.sizeHint().height()
        self.setGeometry((self._window.width() - width) // 2, top, width, height)

    # Hands

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows of the line go through the list; close where the keyboard goes elsewhere."""
        if self.isHidden():
            return super().eventFilter(watched, event)
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self._settle()
        elif watched is self.line and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # while it is open, keys are meant for it alone
        elif watched is self.line and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(event) or super().eventFilter(watched, event)
        elif watched is self.line and event.type() == QEvent.Type.FocusOut:
            self._focus_went(event)
        return super().eventFilter(watched, event)

    def _focus_went(self, event: QEvent) -> None:
        reason = event.reason()  # type: ignore[attr-defined]
        if reason not in (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason):
            self._before = None  # it is already where somebody put it
            self.close_box()
            self.left.emit()

    def _key(self, event: QKeyEvent) -> bool:
        key = event.key()
        opens = key == Qt.Key.Key_K and event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if key == Qt.Key.Key_Escape or opens:
            self.close_box()
            self.left.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.view.current_row())
        elif key in _STEPS:
            self._step(_STEPS[Qt.Key(key)])
        elif key not in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            return False
        return True

    def _step(self, by: int) -> None:
        count = self.view.count()
        if count:
            row = self.view.current_row() + by
            self._show_row(row % count if abs(by) == 1 else min(max(row, 0), count - 1))

    def _show_row(self, row: int) -> None:
        self.view.show_row(row)
        # The list never has the focus, so a screen reader hears of its line from where it is.
        spoken = self._model.data(self._model.index(row, 0), Qt.ItemDataRole.AccessibleTextRole)
        self.line.setAccessibleDescription(str(spoken))

    def _choose(self, row: int) -> None:
        if not 0 <= row < self.view.count():
            return
        entry = self._model.found[row].entry
        if not entry.why_not:  # else its line says why
            self.close_box()
            self.chosen.emit(entry)

    def mousePressEvent(self, event: Any) -> None:
        """Take clicks beside the words, so that nothing below gets them."""
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the sheet, its shadow, and the line under what is typed."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        sheet = QRectF(self.rect()).adjusted(_SHADOW, _SHADOW - 4, -_SHADOW, -_SHADOW)
        painter.setPen(Qt.PenStyle.NoPen)
        for step in range(_SHADOW, 0, -2):
            shadow = QColor(0, 0, 0, 14 if self._theme.dark else 7)
            painter.setBrush(shadow)
            painter.drawRoundedRect(sheet.adjusted(-step, 4 - step, step, step), _RADIUS + step, _RADIUS + step)
        painter.setPen(QColor(border_color(self._theme)))
        painter.setBrush(QColor(self._theme.chrome))
        painter.drawRoundedRect(sheet.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        painter.setPen(QColor(self._theme.lines))
        below = self.line.geometry().bottom() + 3
        painter.drawLine(round(sheet.left()) + 1, below, round(sheet.right()) - 1, below)
        painter.end()
