"""What else may stand on an article beside its highlights: what is drawn over them, and what can be taken hold of."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPainter

from annotator.gui.reading.scene import Scene

Heights = tuple[float, float]


class Layer(Protocol):
    """Draws in the document's coordinates, only what stands between two heights, at each painting of the page."""

    def draw_below(self, painter: QPainter, scene: Scene, between: Heights) -> None:
        """Draw below the words and above the highlights."""

    def draw_above(self, painter: QPainter, scene: Scene, between: Heights) -> None:
        """Draw above the words."""


class Grip(Protocol):
    """What the left button may take hold of, before a press means words. Points are the viewport's."""

    def cursor_at(self, point: QPoint) -> Qt.CursorShape | None:
        """Return the pointer's shape where a press would take hold, else None."""

    def tip_at(self, point: QPoint) -> str:
        """Return what is said of it where the pointer rests on it, else ""."""

    def grab(self, point: QPoint) -> bool:
        """Take hold at a press, or return False."""

    def drag(self, point: QPoint) -> None:
        """The button is held and the pointer, or the page under it, has moved."""

    def drop(self, point: QPoint) -> None:
        """The button was let go."""
