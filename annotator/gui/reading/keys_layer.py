"""Writes each label's key at the start of its annotations, for eyes that colours alone do not tell enough."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from annotator.gui.reading.geometry import pieces_of, visible_lines
from annotator.gui.reading.layers import Heights
from annotator.gui.reading.scene import Scene
from annotator.gui.style import scaled

_SIZE = 0.55  # of the words' own


class KeysLayer:
    """A small key, or first letter, over the first word of every annotation, in the label's colour."""

    def draw_below(self, painter: QPainter, scene: Scene, between: Heights) -> None:
        """Nothing stands below the words."""

    def draw_above(self, painter: QPainter, scene: Scene, between: Heights) -> None:
        """Write the keys of the annotations that begin in sight."""
        lines = visible_lines(scene.page, *between)
        if not lines:
            return
        painter.save()
        font = scaled(scene.page.document.defaultFont(), _SIZE, bold=True)
        painter.setFont(font)
        descent = QFontMetricsF(font).descent()
        for mark in scene.index.overlapping(lines[0].start, lines[-1].end):
            label = scene.scheme.label(mark.label)
            first = pieces_of([(mark.start, mark.start + 1)], lines, scene.page.offsets)
            if first and label is not None:
                piece = first[0]
                x = piece.right if piece.right_to_left else piece.left
                painter.setPen(QColor(scene.theme.label_color(label.color, label.color_dark)))
                painter.drawText(QPointF(x, piece.baseline - scene.metrics.above - descent + 1), label.sign)
        painter.restore()
