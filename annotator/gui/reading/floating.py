"""The card of the annotation in focus, over the text, where the margin has no room for cards."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from annotator.gui.reading.layers import Heights
from annotator.gui.reading.margin import CARD_WIDTH, MarginView
from annotator.gui.reading.scene import Scene

_AWAY = 4  # pixels between the words and the card


class FloatingCard:
    """A layer that draws the card above its annotation, or below where there is no room, and a grip that is clicked."""

    def __init__(
        self, margin: MarginView, *, on_page: Callable[[QPoint], QPointF], clicked: Callable[[str], object]
    ) -> None:
        self._margin = margin
        self._on_page = on_page
        self._clicked = clicked
        self._mark_id = ""
        self._words = ""
        self._rect = QRectF()  # in the document

    def draw_below(self, painter: QPainter, scene: Scene, between: Heights) -> None:
        """Nothing is drawn below the words."""

    def draw_above(self, painter: QPainter, scene: Scene, _between: Heights) -> None:
        """Draw the card, if the annotation in focus has one and the margin does not show it."""
        self._mark_id = ""
        note, mark = scene.focused_note(), scene.focused_mark
        if not self._margin.narrow or note is None or mark is None:
            return
        device, page_top = painter.device(), -painter.transform().dy()
        height = self._margin.card_height
        top = note.top - height - _AWAY
        rows = next(scene.rows_of([mark], page_top, page_top + device.height()), None)
        if top < page_top and rows is not None:
            top = min(rows[1] - scene.metrics.above, page_top + device.height() - height - 1)
        self._mark_id, self._words = note.mark_id, note.card.words
        self._rect = QRectF(device.width() - CARD_WIDTH - 1, top, CARD_WIDTH, height)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._margin.draw_card(painter, note, self._rect)

    def cursor_at(self, point: QPoint) -> Qt.CursorShape | None:
        """Show that the card can be clicked."""
        return Qt.CursorShape.PointingHandCursor if self._holds(point) else None

    def tip_at(self, point: QPoint) -> str:
        """Say all of what the card may have to cut off."""
        return self._words if self._holds(point) else ""

    def grab(self, point: QPoint) -> bool:
        """Press the card; the text below it is not meant."""
        return self._holds(point)

    def drag(self, point: QPoint) -> None:
        """It stays where it is."""

    def drop(self, point: QPoint) -> None:
        """Take it as a click, if the pointer is still on it."""
        if self._holds(point):
            self._clicked(self._mark_id)

    def _holds(self, point: QPoint) -> bool:
        return bool(self._mark_id) and self._rect.contains(self._on_page(point))
