"""What may be drawn over an article beside its highlights: hint letters, what was found, what is proposed."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtGui import QPainter

from annotator.gui.reading.scene import Scene

Heights = tuple[float, float]


class Layer(Protocol):
    """Draws in the document's coordinates, only what stands between two heights, at each painting of the page."""

    def draw_below(self, painter: QPainter, scene: Scene, between: Heights) -> None:
        """Draw below the words and above the highlights."""

    def draw_above(self, painter: QPainter, scene: Scene, between: Heights) -> None:
        """Draw above the words."""
