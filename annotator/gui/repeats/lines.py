"""How the lines of the list of repeats look, and what keys and the mouse do in it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from annotator.gui.icons import icon
from annotator.gui.panels.article_card import draw_card
from annotator.gui.panels.in_context import draw_in_context
from annotator.gui.panels.line_view import LineView
from annotator.gui.repeats.model import RepeatsModel
from annotator.gui.style import on_color, scaled, serif
from annotator.gui.theme import Theme

_SIDE = 8
_BOX = 14
_TICK_ROOM = 2 * _SIDE + _BOX + 8  # pixels from the left edge in which a press ticks
_WIDEST = 1000


def repeat_line_height(font: QFont) -> int:
    """Return the height of every line, in pixels."""
    return QFontMetrics(serif(font, 1.1)).height() + 8


class RepeatLines(QStyledItemDelegate):
    """Draws the lines of a RepeatsModel: a box to tick, then the article's title, or the words in their context."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(option.rect.width(), repeat_line_height(option.font))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        model = index.model()
        assert isinstance(model, RepeatsModel)
        line, state = model.lines[index.row()], model.state(index.row())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect)
        box.setWidth(min(box.width(), _WIDEST))
        draw_card(painter, box.adjusted(_SIDE, 1, -_SIDE, -1), option, self.theme)
        self._draw_tick(painter, QRectF(2 * _SIDE, box.center().y() - _BOX / 2, _BOX, _BOX), state)
        box = box.adjusted(_TICK_ROOM, 0, -2 * _SIDE, 0)
        repeat = line.repeat
        if repeat is None:
            self._draw_title(painter, box, line.article.title, str(len(line.article.repeats)), option.font)
        else:
            painter.setOpacity(1.0 if state == Qt.CheckState.Checked else 0.6)
            draw_in_context(
                painter, box, before=repeat.before, words=repeat.words, after=repeat.after, font=option.font,
                theme=self.theme,
            )  # fmt: skip
        painter.restore()

    def _draw_tick(self, painter: QPainter, box: QRectF, state: Qt.CheckState) -> None:
        is_on = state == Qt.CheckState.Checked
        painter.setPen(QPen(QColor(self.theme.accent if is_on else self.theme.secondary), 1))
        painter.setBrush(QColor(self.theme.accent if is_on else self.theme.chrome))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        if is_on:
            painter.drawPixmap(box.topLeft(), icon("check", on_color(self.theme)).pixmap(_BOX))
        elif state == Qt.CheckState.PartiallyChecked:
            painter.fillRect(box.adjusted(3, 6, -3, -6), QColor(self.theme.secondary))

    def _draw_title(self, painter: QPainter, box: QRectF, title: str, count: str, font: QFont) -> None:
        painter.setFont(scaled(font, 0.9))
        painter.setPen(QColor(self.theme.secondary))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, count)
        room = box.width() - painter.fontMetrics().horizontalAdvance(count) - 2 * _SIDE
        painter.setFont(scaled(font, 1, bold=True))
        painter.setPen(QColor(self.theme.text))
        words = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, int(room))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)


class RepeatsView(LineView):
    """Space or a press on the box ticks, Enter confirms, Esc leaves."""

    toggled = Signal(list)  # rows
    confirmed = Signal()
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.confirmed.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() == Qt.Key.Key_Space and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.toggled.emit(self.selected_rows())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        on_box = event.position().x() < _TICK_ROOM and event.button() == Qt.MouseButton.LeftButton
        if on_box and index.isValid():
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.toggled.emit([index.row()])
        else:
            super().mousePressEvent(event)
