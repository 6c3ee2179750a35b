"""What shows under a pointer that presses nothing: a deeper highlight, a tooltip, a cursor that says what to do."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QColor, QCursor
from PySide6.QtWidgets import QToolTip

from annotator.gui.reading.cursors import armed_cursor

if TYPE_CHECKING:
    from annotator.gui.reading.view import ReadingView

TOOLTIP_DELAY = 400  # milliseconds


class Hover:
    """Follows the pointer over the reading view; `tooltip_of` answers with rich text for an annotation id."""

    def __init__(self, view: ReadingView) -> None:
        self._view = view
        self.tooltip_of: Callable[[str], str] | None = None
        self._tip = ""  # of what can be taken hold of under the pointer, which goes before what is marked there
        self._timer = QTimer(view, singleShot=True, interval=TOOLTIP_DELAY)
        self._timer.timeout.connect(self._show_tooltip)

    def move(self, point: QPoint) -> None:
        """The pointer is at a point of the viewport."""
        around = self._view.mark_at(point)
        self._set_hovered(around[0] if around else None)
        self._set_tip(self._view.grip_tip(point))
        self.show_cursor(point)

    def leave(self) -> None:
        """The pointer is gone."""
        self._set_hovered(None)
        self._set_tip("")

    def stop(self) -> None:
        """Show no tooltip: a press came in between."""
        self._timer.stop()

    def _set_hovered(self, mark_id: str | None) -> None:
        if self._view.hover_annotation(mark_id):
            QToolTip.hideText()
            if mark_id is None:
                self._timer.stop()
            else:
                self._timer.start()

    def _set_tip(self, tip: str) -> None:
        if tip != self._tip:
            self._tip = tip
            QToolTip.hideText()
            if tip:
                self._timer.start()

    def _show_tooltip(self) -> None:
        if self._tip:
            QToolTip.showText(QCursor.pos(), self._tip, self._view.viewport())
            return
        hovered = self._view.hovered_id
        if self.tooltip_of is not None and hovered is not None:
            QToolTip.showText(QCursor.pos(), self.tooltip_of(hovered), self._view.viewport())

    def show_cursor(self, point: QPoint | None) -> None:
        """Show by the pointer what a press would do at that point of the viewport."""
        viewport, color = self._view.viewport(), self._view.armed_color
        shape = self._view.grip_cursor(point) if point is not None else None
        if shape is not None:
            viewport.setCursor(shape)
        elif point is not None and self._view.edge_at(point) is not None:
            viewport.setCursor(Qt.CursorShape.SizeHorCursor)
        elif color is not None:
            viewport.setCursor(armed_cursor(color, outline=QColor(self._view.theme.paper)))
        else:
            viewport.setCursor(Qt.CursorShape.IBeamCursor)
