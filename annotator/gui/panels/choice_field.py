"""The field of an attribute that has one of a few values, or none."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QElapsedTimer, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QComboBox, QMenu, QSizePolicy, QWidget

from annotator.gui.icons import icon
from annotator.gui.panels.field import NO_VALUE, Several, Shown, same, shown_words
from annotator.model import AttributeValue

_HEIGHT = 30
_PILL_ROOM = 5  # pixels beside the words of a pill
_FRAME = 2  # between the frame and the pills
_CHEVRON = 16
_SIDE = 9
_BOX_AT_LEAST = 72
_TYPING_LASTS = 1200  # milliseconds between letters that are one word


class Choice(NamedTuple):
    """One choice: its value, None for none, and its words."""

    value: AttributeValue | None
    words: str


class ChoiceField(QComboBox):
    """One of a few values, or none: as pills where they have room in a row, else as a box with a list.

    `chosen` says that a choice was made: with the mouse, by its number, or by letters that no other begins with. Arrow
    keys, and letters that several begin with, only show a choice; it counts when the field is left. `touched` comes
    before either. A box, for the screen reader too; only how it looks, and what keys do, is our own.
    """

    touched = Signal()
    chosen = Signal()
    left = Signal()
    entered = Signal()
    escaped = Signal()

    def __init__(self, choices: Sequence[Choice], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices = [*choices, Choice(None, NO_VALUE)]
        self._shown: Shown = None
        self._value: Shown = None
        self._typing = QElapsedTimer()
        self._typed = ""
        self.addItems([choice.words for choice in self._choices])
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setToolTip(self._help())

    def _help(self) -> str:
        lines = [f"{number}  {choice.words}" for number, choice in enumerate(self._choices[:-1], start=1)]
        none = self.tr("0 or Backspace takes it away")
        return "\n".join([*lines[:9], none])

    # What is shown

    def show_value(self, value: Shown) -> None:
        """Show a value, None for none."""
        self._shown = value
        self._set(value)

    @property
    def shown(self) -> Shown:
        """The value that was shown last."""
        return self._shown

    @property
    def is_typed(self) -> bool:
        """Whether another value stands there than the one that was shown."""
        return not same(self._value, self._shown)

    def value(self) -> AttributeValue | None:
        """Return the value that was chosen, None for none."""
        assert not isinstance(self._value, Several), "nobody has chosen"
        return self._value

    def revert(self) -> None:
        """Show again what was shown last."""
        self._set(self._shown)

    def _set(self, value: Shown) -> None:
        self._value = value
        self.setCurrentIndex(self._row())
        self.update()

    def _row(self) -> int:
        """The row of the value among the choices, -1 for several, and for one that the scheme no longer has."""
        return next((row for row, choice in enumerate(self._choices) if same(choice.value, self._value)), -1)

    def _words(self) -> str:
        if isinstance(self._value, Several):
            return shown_words(None, self._value)
        row = self._row()
        return self._choices[row].words if row >= 0 else self.tr("{} (not in the scheme)").format(self._value)

    # Hands

    def _choose(self, row: int) -> None:
        self._point_at(row)
        self.chosen.emit()

    def _point_at(self, row: int) -> None:
        self._set(self._choices[row].value)
        self.touched.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, text = event.key(), event.text()
        if event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier):
            event.ignore()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif key == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self._choose(len(self._choices) - 1)
        elif key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Up):
            self._step(1 if key in (Qt.Key.Key_Right, Qt.Key.Key_Down) else -1)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._point_at(0 if key == Qt.Key.Key_Home else len(self._choices) - 1)
        elif key in (Qt.Key.Key_Space, Qt.Key.Key_F4):
            self.showPopup()
        elif text.isdigit() and int(text) < len(self._choices):
            self._choose(int(text) - 1)  # 0 is the last one, which is none
        elif text.isprintable() and text:
            self._type(text)
        else:
            event.ignore()

    def _step(self, by: int) -> None:
        last, row = len(self._choices) - 1, self._row()
        if row < 0:
            self._point_at(0 if by > 0 else last)
        else:
            self._point_at((row + by) % (last + 1))

    def _type(self, letters: str) -> None:
        """Go on with a word that is being typed; the first choice that begins with it is shown."""
        if not self._typing.isValid() or self._typing.hasExpired(_TYPING_LASTS):
            self._typed = ""
        self._typing.start()
        for word in (self._typed + letters.casefold(), letters.casefold()):
            found = [row for row, choice in enumerate(self._choices) if choice.words.casefold().startswith(word)]
            if found:
                self._typed = word
                (self._choose if len(found) == 1 else self._point_at)(found[0])
                return

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if not self._is_pills:
            self.showPopup()
            return
        row = self._pill_at(event.position().toPoint())
        if row is not None:
            self._choose(row)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Nothing: the press has chosen."""

    def mouseMoveEvent(self, _event: QMouseEvent) -> None:
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page: what is scrolled past must not change."""
        event.ignore()

    def showPopup(self) -> None:
        """Open the list of choices below the box, each with its number."""
        menu = QMenu(self)
        for row, choice in enumerate(self._choices):
            number = 0 if choice.value is None else row + 1
            words = choice.words.replace("&", "&&")
            action = menu.addAction(f"&{number}  {words}" if number < 10 else words)
            action.setCheckable(True)
            action.setChecked(row == self._row())
            action.triggered.connect(lambda _checked=False, row=row: self._choose(row))
        menu.setMinimumWidth(self.width())
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + 1)))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._typed = ""
            self.left.emit()

    # Sizes

    def sizeHint(self) -> QSize:
        return QSize(_BOX_AT_LEAST, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @property
    def _is_pills(self) -> bool:
        return self._row() >= 0 and self._pills[-1].right() + _FRAME < self.width()

    @property
    def _pills(self) -> list[QRect]:
        """Where the pills are, whether there is room for them or not."""
        metrics, left, pills = QFontMetrics(self.font()), _FRAME, []
        for choice in self._choices:
            width = metrics.horizontalAdvance(choice.words) + 2 * _PILL_ROOM
            pills.append(QRect(left, _FRAME, width, self.height() - 2 * _FRAME))
            left += width
        return pills

    def _pill_at(self, point: QPoint) -> int | None:
        return next((row for row, pill in enumerate(self._pills) if pill.left() <= point.x() <= pill.right()), None)

    # Painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._draw_frame(painter)
            if self._is_pills:
                self._draw_pills(painter)
            else:
                self._draw_box(painter)

    def _color(self, role: QPalette.ColorRole) -> QColor:
        return self.palette().color(role)

    def _draw_frame(self, painter: QPainter) -> None:
        role = QPalette.ColorRole
        width = 2.0 if self.hasFocus() else 1.0
        line = role.Accent if self.hasFocus() else role.PlaceholderText if self.underMouse() else role.Dark
        painter.setPen(QPen(self._color(line), width))
        painter.setBrush(self._color(role.Base))
        box = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.drawRoundedRect(box, 6, 6)

    def _draw_pills(self, painter: QPainter) -> None:
        role = QPalette.ColorRole
        chosen = self._row()
        hovered = self._pill_at(self.mapFromGlobal(self.cursor().pos())) if self.underMouse() else None
        for row, (choice, pill) in enumerate(zip(self._choices, self._pills, strict=True)):
            is_set = row == chosen and choice.value is not None
            fill = role.Highlight if is_set else role.Midlight if row in (chosen, hovered) else None
            if fill is not None:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self._color(fill))
                painter.drawRoundedRect(QRectF(pill), 4, 4)
            painter.setPen(self._color(role.Text if row == chosen else role.PlaceholderText))
            painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, choice.words)

    def _words_within(self, room: QRect) -> str:
        words, metrics = self._words(), self.fontMetrics()
        if isinstance(self._value, Several) and metrics.horizontalAdvance(words) > room.width():
            words = self.tr("Several")
        return metrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width())

    def _draw_box(self, painter: QPainter) -> None:
        role = QPalette.ColorRole
        words = self.rect().adjusted(_SIDE, 0, -_SIDE - _CHEVRON, 0)
        is_set = self._value is not None and not isinstance(self._value, Several)
        painter.setPen(self._color(role.Text if is_set else role.PlaceholderText))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._words_within(words))
        chevron = icon("chevron-down", self._color(role.PlaceholderText).name()).pixmap(_CHEVRON)
        place = QPoint(self.width() - _CHEVRON - _SIDE + 3, (self.height() - _CHEVRON) // 2)
        painter.drawPixmap(place, chevron)
