"""Words with what stands before and after them in one line; in a list, the words of all lines begin in one column."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from annotator.gui.style import serif
from annotator.gui.theme import Theme
from annotator.text import is_right_to_left

_BEFORE = 0.42  # how much of a line is for what stands before the words
_AROUND = 2


def draw_in_context(
    painter: QPainter, box: QRectF, *, before: str, words: str, after: str, font: QFont, theme: Theme
) -> None:
    """Draw words strongly in their column, and beside them as much of their surroundings as there is room for."""
    strong = serif(font, 1.1, bold=True)
    found = QFontMetricsF(strong)
    shown = found.elidedText(_flat(words), Qt.TextElideMode.ElideRight, box.width() / 2)
    width = found.horizontalAdvance(shown)
    right_to_left = is_right_to_left(f"{words}{before}")
    share = 1 - _BEFORE if right_to_left else _BEFORE
    middle = QRectF(box.left() + box.width() * share - (width if right_to_left else 0), box.top(), width, box.height())
    left = QRectF(box.left(), box.top(), middle.left() - box.left() - _AROUND, box.height())
    right = QRectF(middle.right() + _AROUND, box.top(), box.right() - middle.right() - _AROUND, box.height())
    _draw_ground(painter, middle, found.height(), theme)
    painter.setFont(strong)
    painter.setPen(QColor(theme.text))
    painter.drawText(middle, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
    painter.setFont(serif(font, 1.1))
    _draw_beside(painter, left, _flat(after if right_to_left else before), at_left=True)
    _draw_beside(painter, right, _flat(before if right_to_left else after), at_left=False)


def _draw_ground(painter: QPainter, middle: QRectF, height: float, theme: Theme) -> None:
    fill = QColor(theme.accent)
    fill.setAlphaF(0.2)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(fill)
    ground = QRectF(middle.left() - 1, middle.center().y() - height / 2, middle.width() + 2, height)
    painter.drawRoundedRect(ground, 3, 3)


def _draw_beside(painter: QPainter, box: QRectF, text: str, *, at_left: bool) -> None:
    """Draw what stands beside the words; where there is no room for all of it, the outer end is cut."""
    mode = Qt.TextElideMode.ElideLeft if at_left else Qt.TextElideMode.ElideRight
    words = painter.fontMetrics().elidedText(text, mode, max(0, int(box.width())))
    side = Qt.AlignmentFlag.AlignRight if at_left else Qt.AlignmentFlag.AlignLeft
    flags = Qt.AlignmentFlag.AlignVCenter | side | Qt.TextFlag.TextSingleLine
    painter.drawText(box, flags | Qt.TextFlag.TextIncludeTrailingSpaces, words)


def _flat(text: str) -> str:
    """Return the text with each blank and line end as one space."""
    return "".join(" " if each.isspace() else each for each in text)
