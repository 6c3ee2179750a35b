"""The pointer's shape while a label is armed."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QCursor, QPainter, QPen, QPixmap

_SIZE = 24
_MIDDLE = 8.5


def armed_cursor(color: QColor, *, outline: QColor) -> QCursor:
    """Return a text pointer with a dot of the label's colour at its foot."""
    return _drawn(color.rgb(), outline.rgb())


@cache
def _drawn(color: int, outline: int) -> QCursor:
    pixmap = QPixmap(_SIZE, _SIZE)
    pixmap.fill(Qt.GlobalColor.transparent)
    with QPainter(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for pen in (QPen(QColor(outline), 4), QPen(QColor(color), 2)):
            painter.setPen(pen)
            painter.drawLine(QPointF(_MIDDLE, 3), QPointF(_MIDDLE, 20))
            for y in (3, 20):
                painter.drawLine(QPointF(_MIDDLE - 3, y), QPointF(_MIDDLE + 3, y))
        painter.setPen(QPen(QColor(outline), 1.5))
        painter.setBrush(QColor(color))
        painter.drawEllipse(QRectF(_MIDDLE + 4, 11, 9, 9))
    return QCursor(pixmap, int(_MIDDLE), 11)
