"""How one line of the palette looks: words with the typed letters in bold, their menu, and the key at the right."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from annotator.gui.palette.entries import Found
from annotator.gui.panels.article_card import draw_card
from annotator.gui.style import border_color, scaled
from annotator.gui.theme import Theme
from annotator.text import is_right_to_left

_SIDE = 12
_CHECK = 18
_GAP = 12
_LEAST = 40


def palette_line_height(font: QFont) -> int:
    """Return the height of every line, in pixels."""
    return QFontMetrics(font).height() + 14


class PaletteLines(QStyledItemDelegate):
    """Draws the lines of a PaletteModel."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(option.rect.width(), palette_line_height(option.font))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        found: Found = index.model().found[index.row()]  # type: ignore[attr-defined]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect)
        draw_card(painter, box.adjusted(0, 1, 0, -1), option, self.theme)
        box = box.adjusted(_SIDE, 0, -_SIDE, 0)
        if found.entry.key:
            box.setRight(self._draw_key(painter, box, found.entry.key, option.font) - _GAP)
        elif found.entry.checked:
            painter.setPen(QColor(self.theme.secondary))
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, "✓")
            box.setRight(box.right() - _CHECK)
        self._draw_words(painter, box, found, option.font)
        painter.restore()

    def _draw_key(self, painter: QPainter, box: QRectF, key: str, font: QFont) -> float:
        """Draw the key in a frame at the right end and return where that begins."""
        small = scaled(font, 0.9)
        metrics = QFontMetricsF(small)
        width = max(metrics.horizontalAdvance(key) + 12, metrics.height() + 4)
        frame = QRectF(box.right() - width, box.center().y() - metrics.height() / 2 - 2, width, metrics.height() + 4)
        painter.setPen(QColor(border_color(self.theme)))
        painter.setBrush(QColor(self.theme.panel))
        painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setFont(small)
        painter.setPen(QColor(self.theme.secondary))
        painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, key)
        return frame.left()

    def _draw_words(self, painter: QPainter, box: QRectF, found: Found, font: QFont) -> None:
        entry = found.entry
        further = entry.why_not or entry.group
        small = scaled(font, 0.9)
        if entry.why_not:
            small.setItalic(True)
        room = QFontMetricsF(small).horizontalAdvance(further)
        plain = QFontMetricsF(scaled(font, 1, bold=True))
        words = plain.elidedText(entry.text, Qt.TextElideMode.ElideRight, max(_LEAST, box.width() - room - _GAP))
        if is_right_to_left(words):  # pieces in two weights would break its order
            found = Found(entry)
        painter.setPen(QColor(self.theme.secondary if entry.why_not else self.theme.text))
        baseline = box.center().y() + (plain.ascent() - plain.descent()) / 2
        left = box.left()
        for piece, strong in _pieces(words, found.places):
            painter.setFont(scaled(font, 1, bold=strong))
            painter.drawText(QPointF(left, baseline), piece)
            left += QFontMetricsF(painter.font()).horizontalAdvance(piece)
        painter.setFont(small)
        painter.setPen(QColor(self.theme.secondary))
        rest = QRectF(left + _GAP, box.top(), max(0.0, box.right() - left - _GAP), box.height())
        elided = painter.fontMetrics().elidedText(further, Qt.TextElideMode.ElideRight, int(rest.width()) + 1)
        painter.drawText(QPointF(rest.left(), baseline), elided)


def _pieces(words: str, places: tuple[int, ...]) -> list[tuple[str, bool]]:
    """Return the words in pieces, and which of them are what was typed."""
    pieces: list[tuple[str, bool]] = []
    for place, character in enumerate(words):
        strong = place in places
        if pieces and pieces[-1][1] == strong:
            pieces[-1] = (pieces[-1][0] + character, strong)
        else:
            pieces.append((character, strong))
    return pieces
