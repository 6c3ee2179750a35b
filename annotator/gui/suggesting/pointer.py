"""The mouse on suggestions: a click on the dot or the words puts one in focus, a resting pointer says why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt

if TYPE_CHECKING:
    from annotator.gui.suggesting.feature import Suggesting
    from annotator.suggest.suggestion import Suggestion


class SuggestionGrip:
    """Takes hold of an open dot; words may still be selected from anywhere else."""

    def __init__(self, suggesting: Suggesting) -> None:
        self._of = suggesting

    def cursor_at(self, point: QPoint) -> Qt.CursorShape | None:
        """Return a hand over a dot."""
        return Qt.CursorShape.PointingHandCursor if self._dot_at(point) is not None else None

    def tip_at(self, point: QPoint) -> str:
        """Return why what is under the pointer is proposed, where nothing is tagged there."""
        if self._of.workspace.view.mark_at(point):
            return ""
        return self._of.tip_at(point)

    def grab(self, point: QPoint) -> bool:
        """Put the suggestion of a dot in focus."""
        found = self._dot_at(point)
        if found is not None:
            self._of.focus(found)
        return found is not None

    def drag(self, point: QPoint) -> None:
        """A dot stays where it is."""

    def drop(self, point: QPoint) -> None:
        """It is in focus already."""

    def _dot_at(self, point: QPoint) -> Suggestion | None:
        view = self._of.workspace.view
        at = view.place_at(point)
        return self._of.layer.dot_near(view.on_page(point), max(0, at - 3), at + 4)
