"""The field of an attribute that is typed: a text, a whole number or a date."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QEnterEvent, QFocusEvent, QKeyEvent, QPalette
from PySide6.QtWidgets import QLineEdit, QWidget

from annotator.gui.icons import icon
from annotator.gui.panels.field import NO_VALUE, SEVERAL, Shown, shown_words
from annotator.model import Attribute, AttributeValue
from annotator.values import parsed

_WITH_CROSS = 96  # pixels; in less it would hide the words
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class LineField(QLineEdit):
    """A line of text; what it stands for is read when it is asked for. Its signals are those of every field."""

    touched = Signal()
    chosen = Signal()
    left = Signal()
    entered = Signal()
    escaped = Signal()

    def __init__(self, attribute: Attribute, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._attribute = attribute
        self._shown: Shown = None
        self._read_back = ""
        self._emptied = False  # of several values that were taken away nothing can be seen
        self._clear = QAction(self.tr("Take the value away"), self)
        self._clear.triggered.connect(self._take_away)
        self.setToolTip(self._help())
        self.textEdited.connect(self._on_typing)
        self.textChanged.connect(self._offer_to_clear)
        self.show_value(None)

    def _help(self) -> str:
        return {
            "integer": self.tr("A whole number, as 20000 or 20,000"),
            "date": self.tr("A date, as 2023, 2023-02 or 2023-02-08"),
        }.get(self._attribute.type, "")

    def show_value(self, value: Shown) -> None:
        """Show a value, None for none."""
        self._shown, self._emptied = value, False
        words = shown_words(self._attribute, value)
        self.setText("" if value is SEVERAL else words)
        self.setPlaceholderText(words if value is SEVERAL else NO_VALUE)
        self.setCursorPosition(0)
        self._read_back = self.text()  # the widget turns line ends into blanks

    @property
    def shown(self) -> Shown:
        """The value that was shown last."""
        return self._shown

    @property
    def is_typed(self) -> bool:
        """Whether something else stands there than what was shown."""
        return self._emptied or self.text() != self._read_back

    def value(self) -> AttributeValue | None:
        """Return the value that stands there, None for none. Raises InvalidValue."""
        text = self.text().strip()
        return parsed(self._attribute, text) if text else None

    def revert(self) -> None:
        """Show again what was shown last."""
        self.show_value(self._shown)

    def _on_typing(self) -> None:
        self._emptied = False
        self.touched.emit()

    def _take_away(self) -> None:
        self.clear()
        self._emptied = self._shown is SEVERAL
        self.touched.emit()
        self.chosen.emit()

    def sizeHint(self) -> QSize:
        return QSize(64, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif event.key() == Qt.Key.Key_Backspace and self._shown is SEVERAL and not self.text():
            self._take_away()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            self.selectAll()
        self._offer_to_clear()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._offer_to_clear()
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._offer_to_clear()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._offer_to_clear()

    def _offer_to_clear(self) -> None:
        """Show the cross while hands are here and there is something to take away, and room for both."""
        is_there = bool(self.text()) or self._shown is SEVERAL
        offered = is_there and (self.hasFocus() or self.underMouse()) and self.width() >= _WITH_CROSS
        if offered == (self._clear in self.actions()):
            return
        if offered:
            self._clear.setIcon(icon("close", self.palette().color(QPalette.ColorRole.PlaceholderText).name()))
            self.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        else:
            self.removeAction(self._clear)  # hidden, it would go on taking room
