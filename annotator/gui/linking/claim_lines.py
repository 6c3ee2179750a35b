"""The claims of other articles as lines of a list: who says it, the words, and where they stand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from annotator.gui.panels.article_card import draw_card
from annotator.gui.panels.clamped import clamped_lines, draw_lines
from annotator.gui.style import scaled, serif
from annotator.gui.theme import Theme
from annotator.gui.wording import isolated, joined, one_line, shown_date
from annotator.store.quotes import QuoteLine

_SIDE = 12
_ABOVE = 7
_QUOTE_LINES = 2


class ClaimModel(QAbstractListModel):
    """What was found."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.lines: Sequence[QuoteLine] = ()

    def show_lines(self, lines: Sequence[QuoteLine]) -> None:
        """Show these from now on."""
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.lines)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self.lines[index.row()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return joined(one_line(line.quote), where_words(line))
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{one_line(line.quote)}\n{where_words(line)}"
        return one_line(line.quote) if role == Qt.ItemDataRole.DisplayRole else None


def where_words(line: QuoteLine) -> str:
    """Return who says it, and the article's publisher, date and title, as far as they are known."""
    parts = (line.said_by, line.publisher, shown_date(line.published), line.title)
    return joined(*(isolated(one_line(part)) for part in parts))


def claim_line_height(font: QFont) -> int:
    """Return the height of every line, in pixels."""
    quote, meta = QFontMetrics(serif(font, 1.05)), QFontMetrics(scaled(font, 0.9))
    return 2 * _ABOVE + _QUOTE_LINES * quote.lineSpacing() + meta.height() + 3


class ClaimLines(QStyledItemDelegate):
    """Draws the lines of a ClaimModel."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(option.rect.width(), claim_line_height(option.font))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        line: QuoteLine = index.model().lines[index.row()]  # type: ignore[attr-defined]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_card(painter, QRectF(option.rect).adjusted(0, 1, 0, -1), option, self._theme)
        box = QRectF(option.rect).adjusted(_SIDE, _ABOVE, -_SIDE, -_ABOVE)
        font = serif(option.font, 1.05)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.text))
        words = clamped_lines(line.quote, font=font, width=box.width(), lines=_QUOTE_LINES)
        box.adjust(0, (_QUOTE_LINES - len(words)) * painter.fontMetrics().lineSpacing() / 2, 0, 0)
        top = box.top() + draw_lines(painter, words, corner=box.topLeft(), width=box.width()) + 3
        painter.setFont(scaled(option.font, 0.9))
        painter.setPen(QColor(self._theme.secondary))
        metrics = painter.fontMetrics()
        where = metrics.elidedText(where_words(line), Qt.TextElideMode.ElideRight, int(box.width()))
        painter.drawText(QPointF(box.left(), top + metrics.ascent()), where)
        painter.restore()
