"""How the lines of the search page look: titles, and places with what was found in one column."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from annotator.gui.panels.article_card import draw_card
from annotator.gui.panels.clamped import is_right_to_left
from annotator.gui.panels.pills import draw_sign
from annotator.gui.search.model import Line
from annotator.gui.style import scaled, serif
from annotator.gui.theme import Theme
from annotator.gui.wording import isolated, joined, shown_date
from annotator.model import Label, Scheme

_SIDE = 16
_SIGN = 10
_BEFORE = 0.42  # how much of a line is for what stands before what was found
_WIDEST = 1100  # pixels; beyond, the eye loses the line
_AROUND = 2


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
            box = box.adjusted(_SIGN + 8, 0, 0, 0)
        before, words, after = (_flat(text) for text in (hit.before, hit.words, hit.after))
        reading = serif(font, 1.1)
        strong = serif(font, 1.1, bold=True)
        found = QFontMetricsF(strong)
        words = found.elidedText(words, Qt.TextElideMode.ElideRight, box.width() / 2)
        width = found.horizontalAdvance(words)
        right_to_left = is_right_to_left(f"{hit.words}{hit.before}")
        share = 1 - _BEFORE if right_to_left else _BEFORE
        middle = QRectF(
            box.left() + box.width() * share - (width if right_to_left else 0), box.top(), width, box.height()
        )
        left = QRectF(box.left(), box.top(), middle.left() - box.left() - _AROUND, box.height())
        right = QRectF(middle.right() + _AROUND, box.top(), box.right() - middle.right() - _AROUND, box.height())
        self._draw_mark(painter, middle, found)
        painter.setFont(strong)
        painter.setPen(QColor(self.theme.text))
        painter.drawText(middle, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
        painter.setFont(reading)
        self._draw_beside(painter, left, after if right_to_left else before, at_left=True)
        self._draw_beside(painter, right, before if right_to_left else after, at_left=False)

    def _draw_mark(self, painter: QPainter, middle: QRectF, metrics: QFontMetricsF) -> None:
        fill = QColor(self.theme.accent)
        fill.setAlphaF(0.2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        height = metrics.height()
        mark = QRectF(middle.left() - 1, middle.center().y() - height / 2, middle.width() + 2, height)
        painter.drawRoundedRect(mark, 3, 3)

    def _draw_beside(self, painter: QPainter, box: QRectF, text: str, *, at_left: bool) -> None:
        """Draw what stands beside what was found; where there is no room for all of it, the outer end is cut."""
        mode = Qt.TextElideMode.ElideLeft if at_left else Qt.TextElideMode.ElideRight
        words = painter.fontMetrics().elidedText(text, mode, max(0, int(box.width())))
        side = Qt.AlignmentFlag.AlignRight if at_left else Qt.AlignmentFlag.AlignLeft
        flags = Qt.AlignmentFlag.AlignVCenter | side | Qt.TextFlag.TextSingleLine
        painter.drawText(box, flags | Qt.TextFlag.TextIncludeTrailingSpaces, words)

    def _draw_label(self, painter: QPainter, box: QRectF, label: Label) -> None:
        draw_sign(painter, QRectF(box.left(), box.center().y() - _SIGN / 2, _SIGN, _SIGN), label, self.theme)


def _flat(text: str) -> str:
    """Return the text with each blank and line end as one space."""
    return "".join(" " if each.isspace() else each for each in text)
