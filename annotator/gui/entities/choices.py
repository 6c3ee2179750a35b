"""The list of entities that drops down under a line in which one types a name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QStyledItemDelegate, QStyleOptionViewItem, QVBoxLayout, QWidget

from annotator.gui.entities.words import kind_icon
from annotator.gui.icons import icon
from annotator.gui.panels.article_card import draw_card
from annotator.gui.panels.line_view import LineView
from annotator.gui.style import border_color, scaled
from annotator.gui.theme import LIGHT, Theme

_SIDE = 8
_ICON = 16
_GAP = 8
_LINES_AT_MOST = 9
_WIDTH_AT_LEAST = 320
_EDGE = 4
_RADIUS = 6


@dataclass(frozen=True, slots=True)
class Choice:
    """One line: an entity to take, one to make, or none. `text` is its name, or for none what the line says."""

    what: Literal["take", "new", "none"]
    text: str
    detail: str = ""
    kind: str = ""
    entity_id: str | None = None
    words: str = ""  # what the line says, where that is not its name

    @property
    def shown(self) -> str:
        """What the line says."""
        return self.words or self.text


class ChoiceModel(QAbstractListModel):
    """The choices that are offered."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.choices: Sequence[Choice] = ()

    def offer(self, choices: Sequence[Choice]) -> None:
        """Offer these."""
        self.beginResetModel()
        self.choices = choices
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.choices)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        choice = self.choices[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return choice.shown
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return ", ".join(part for part in (choice.shown, choice.detail) if part)
        return None


class ChoiceLines(QStyledItemDelegate):
    """Draws a choice: the sign of its kind, its name, and what is known of it in the secondary colour."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(option.rect.width(), choice_height(option.font))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        model = index.model()
        assert isinstance(model, ChoiceModel)
        choice = model.choices[index.row()]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect)
        draw_card(painter, box.adjusted(0, 1, 0, -1), option, self.theme)
        box = box.adjusted(_SIDE, 0, -_SIDE, 0)
        sign = (
            icon("add", self.theme.secondary) if choice.what == "new" else kind_icon(choice.kind, self.theme.secondary)
        )
        if choice.what == "none":
            sign = icon("close", self.theme.secondary)
        sign.paint(painter, round(box.left()), round(box.center().y() - _ICON / 2), _ICON, _ICON)
        self._draw_words(painter, box.adjusted(_ICON + _GAP, 0, 0, 0), choice, option.font)
        painter.restore()

    def _draw_words(self, painter: QPainter, box: QRectF, choice: Choice, font: QFont) -> None:
        small, metrics = scaled(font, 0.9), QFontMetrics(font)
        room = QFontMetrics(small).horizontalAdvance(choice.detail)
        words = metrics.elidedText(
            choice.shown, Qt.TextElideMode.ElideRight, int(max(box.width() * 0.6, box.width() - room - _GAP))
        )
        painter.setFont(font)
        painter.setPen(QColor(self.theme.text))
        vertical = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box, vertical | Qt.AlignmentFlag.AlignLeft, words)
        rest = box.adjusted(metrics.horizontalAdvance(words) + _GAP, 0, 0, 0)
        painter.setFont(small)
        painter.setPen(QColor(self.theme.secondary))
        detail = painter.fontMetrics().elidedText(choice.detail, Qt.TextElideMode.ElideRight, int(rest.width()) + 1)
        painter.drawText(rest, vertical | Qt.AlignmentFlag.AlignRight, detail)


def choice_height(font: QFont) -> int:
    """Return the height of every line, in pixels."""
    return QFontMetrics(font).height() + 10


class ChoiceList(QFrame):
    """Lies over the window under (or above) the line it belongs to; the keyboard stays in that line."""

    chosen = Signal(object)  # Choice

    def __init__(self, line: QWidget) -> None:
        super().__init__(line.window())
        self._line = line
        self._theme = LIGHT
        self._model = ChoiceModel(self)
        self._lines = ChoiceLines(LIGHT)
        self.view = LineView(choice_height(self.font()))
        self.view.setItemDelegate(self._lines)
        self.view.setModel(self._model)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setAccessibleName(self.tr("Entities"))
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.chosen.connect(lambda row: self.chosen.emit(self._model.choices[row]))
        column = QVBoxLayout(self)
        column.setContentsMargins(_EDGE, _EDGE, _EDGE, _EDGE)
        column.addWidget(self.view)
        self.hide()

    @property
    def choices(self) -> Sequence[Choice]:
        """What is offered."""
        return self._model.choices

    def current(self) -> Choice | None:
        """The choice that Enter takes."""
        row = self.view.current_row()
        return self._model.choices[row] if self.isVisible() and 0 <= row < len(self._model.choices) else None

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme's colours."""
        self._theme = self._lines.theme = theme
        self.view.set_line_height(choice_height(self.font()))

    def offer(self, choices: Sequence[Choice]) -> None:
        """Show these choices with the first one current, or nothing where there are none."""
        self._model.offer(choices)
        if not choices:
            self.hide()
            return
        self.view.show_row(0)
        self.view.verticalScrollBar().setValue(0)
        self._settle()
        self.show()
        self.raise_()

    def step(self, by: int) -> None:
        """Make another line current."""
        count = len(self._model.choices)
        if count and self.isVisible():
            self.view.show_row((self.view.current_row() + by) % count)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(border_color(self._theme)))
        painter.setBrush(QColor(self._theme.chrome))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        painter.end()

    def _settle(self) -> None:
        window = self._line.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        below = self._line.mapTo(window, QPoint(0, self._line.height() + 2))
        line_height = choice_height(self.font())
        frame = 2 * _EDGE
        wanted = min(len(self._model.choices), _LINES_AT_MOST) * line_height + frame
        room_below = window.height() - below.y() - 8
        room_above = self._line.mapTo(window, QPoint(0, 0)).y() - 8
        above = wanted > room_below and room_above > room_below
        height = min(wanted, max(room_above if above else room_below, line_height + frame))
        width = min(max(self._line.width(), _WIDTH_AT_LEAST), window.width() - 16)
        left = min(below.x(), window.width() - width - 8)
        top = self._line.mapTo(window, QPoint(0, -2)).y() - height if above else below.y()
        self.setGeometry(left, top, width, height)
