"""A layer that outlines places of the article: annotations chosen together, words that are about to be tagged."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPen

from annotator.gui.reading.geometry import pieces_of, visible_lines
from annotator.gui.reading.layers import Heights
from annotator.gui.reading.scene import Scene

_RADIUS = 4.0


class PlacesLayer:
    """Outlines spans in the accent colour; `dashed` ones are only proposed."""

    def __init__(self, *, dashed: bool = False) -> None:
        self._dashed = dashed
        self._spans: list[tuple[int, int]] = []
        self._longest = 0

    def show_spans(self, spans: Iterable[tuple[int, int]]) -> None:
        """Outline these from the next painting on; code points, in any order."""
        self._spans = sorted(spans)
        self._longest = max((end - start for start, end in self._spans), default=0)

    def draw_below(self, painter: QPainter, scene: Scene, between: Heights) -> None:
        """Draw the outlines in sight."""
        lines = visible_lines(scene.page, *between) if self._spans else []
        if not lines:
            return
        first = bisect_left(self._spans, (lines[0].start - self._longest,))
        last = bisect_left(self._spans, (lines[-1].end,))
        pen = QPen(QColor(scene.theme.accent), 1.5)
        if self._dashed:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for piece in pieces_of(self._spans[first:last], lines, scene.page.offsets):
            box = piece.box(above=scene.metrics.above, below=scene.metrics.below)
            painter.drawRoundedRect(box.adjusted(-1.5, -0.5, 1.5, 0.5), _RADIUS, _RADIUS)
        painter.restore()

    def draw_above(self, painter: QPainter, scene: Scene, between: Heights) -> None:
        """Nothing stands above the words."""
