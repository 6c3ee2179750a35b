"""Draws the sentence that the sweep stands at: a bar before each of its lines, and a faint ground."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from annotator.gui.reading.geometry import pieces_of, visible_lines
from annotator.gui.reading.layers import Heights
from annotator.gui.reading.scene import Scene
from annotator.model import Span

_BAR = 3.0
_OUT = 5.0


class SweepLayer:
    """`span` is the sentence, None where there is none."""

    def __init__(self) -> None:
        self.span: Span | None = None

    def draw_below(self, painter: QPainter, scene: Scene, between: Heights) -> None:
        """Draw behind the words."""
        if self.span is None:
            return
        accent, metrics = QColor(scene.theme.accent), scene.metrics
        ground = QColor(accent)
        ground.setAlphaF(0.08)
        painter.setPen(Qt.PenStyle.NoPen)
        for piece in pieces_of([self.span], visible_lines(scene.page, *between), scene.page.offsets):
            box = piece.box(above=metrics.above, below=metrics.below)
            painter.fillRect(box.adjusted(-_OUT, 0, 2, 0), ground)
            painter.fillRect(QRectF(box.left() - _OUT, box.top(), _BAR, box.height()), accent)

    def draw_above(self, painter: QPainter, scene: Scene, between: Heights) -> None:
        """Nothing stands above the words."""
