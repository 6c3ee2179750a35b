"""How the lines of the search page look: titles, and places with what was found in one column."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from annotator.gui.panels.article_card import draw_card
from annotator.gui.panels.in_context import draw_in_context
from annotator.gui.panels.pills import SIGN, draw_sign
from annotator.gui.search.model import Line
from annotator.gui.style import scaled, serif
from annotator.gui.theme import Theme
from annotator.gui.wording import isolated, joined, shown_date
from annotator.model import Label, Scheme

_SIDE = 16
_WIDEST = 1800  # pixels; beyond, there is no more of an article to show


def found_line_height(font: QFont) -> int:
    """Return the height of every line, in pixels."""
    return QFontMetrics(serif(font, 1.1)).height() + 10


class FoundLines(QStyledItemDelegate):
    """Draws the lines of a FoundModel."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.scheme: Scheme | None = None

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(option.rect.width(), found_line_height(option.font))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        line: Line = index.model().lines[index.row()]  # type: ignore[attr-defined]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect)
        box.setWidth(min(box.width(), _WIDEST))
        draw_card(painter, box.adjusted(_SIDE / 2, 1, -_SIDE / 2, -1), option, self.theme)
        box = box.adjusted(_SIDE, 0, -_SIDE, 0)
        if line.hit is not None:
            self._draw_place(painter, box, line, option.font)
        elif line.more:
            self._draw_more(painter, box, line, option.font)
        else:
            self._draw_title(painter, box, line, option.font)
        painter.restore()

    def _draw_title(self, painter: QPainter, box: QRectF, line: Line, font: QFont) -> None:
        found = line.found
        small, bold = scaled(font, 0.9), scaled(font, 1, bold=True)
        further = joined(isolated(found.publisher), shown_date(found.published), self._count(found.total))
        room = QFontMetricsF(small).horizontalAdvance(further)
        title = QFontMetricsF(bold).elidedText(found.title, Qt.TextElideMode.ElideRight, box.width() - room - _SIDE)
        lower = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(bold)
        painter.setPen(QColor(self.theme.text))
        painter.drawText(box, lower | Qt.AlignmentFlag.AlignLeft, title)
        painter.setFont(small)
        painter.setPen(QColor(self.theme.secondary))
        painter.drawText(box, lower | Qt.AlignmentFlag.AlignRight, further)
        painter.setPen(QColor(self.theme.lines))
        painter.drawLine(QPointF(box.left(), box.bottom() - 1), QPointF(box.right(), box.bottom() - 1))

    def _count(self, total: int) -> str:
        return self.tr("%Ln place(s)", "", total)

    def _draw_more(self, painter: QPainter, box: QRectF, line: Line, font: QFont) -> None:
        painter.setFont(scaled(font, 0.9))
        painter.setPen(QColor(self.theme.accent))
        words = self.tr("%Ln more in this article", "", line.more)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)

    def _draw_place(self, painter: QPainter, box: QRectF, line: Line, font: QFont) -> None:
        hit = line.hit
        assert hit is not None
        label = self.scheme.label(hit.label) if self.scheme and hit.label else None
        if label is not None:
            self._draw_label(painter, box, label)
            box = box.adjusted(SIGN + 8, 0, 0, 0)
        draw_in_context(painter, box, before=hit.before, words=hit.words, after=hit.after, font=font, theme=self.theme)

    def _draw_label(self, painter: QPainter, box: QRectF, label: Label) -> None:
        draw_sign(painter, QRectF(box.left(), box.center().y() - SIGN / 2, SIGN, SIGN), label, self.theme)
