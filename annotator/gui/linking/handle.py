"""The handle at the annotation in focus from which a line is drawn to what it shall be linked to."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QLineF, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen

from annotator.gui.linking.mode import target_at
from annotator.gui.reading.hints import Hint, HintLayer
from annotator.gui.reading.layers import Heights
from annotator.gui.reading.painting import box_of
from annotator.gui.reading.scene import Scene
from annotator.gui.reading.view import ReadingView
from annotator.model import Mark, Span
from annotator.operations.linking import Search, Target

_RADIUS = 6.5
_REACH = 9.0  # how far from its middle a press takes hold
_ASIDE = QPointF(7, -4)  # from the corner at which the words end
_STILL = 4  # pixels that a hand may tremble in a click
_LINE = 2.0


class LinkHandle:
    """A layer that draws the handle, and a grip: a drag ends on a target, a click begins the letters.

    `search_for` answers with where to look for targets of an annotation, or None where there are none; `can_link`
    says whether annotations with a label can be linked at all, and so have a handle.
    """

    def __init__(
        self,
        view: ReadingView,
        *,
        can_link: Callable[[str], bool],
        search_for: Callable[[str], Search | None],
        dropped: Callable[[Search, Target], object],
        clicked: Callable[[], object],
        tip: str,
    ) -> None:
        self._view = view
        self._can_link = can_link
        self._search_for = search_for
        self._dropped = dropped
        self._clicked = clicked
        self._tip = tip
        self._middle: QPointF | None = None  # in the document
        self._color = QColor()
        self._search: Search | None = None
        self._from = QPoint()
        self._at: QPointF | None = None  # where the line ends, in the document, while it is drawn
        self._targets: list[Target] = []
        self._found_in = Span(0, 0)  # what was on the screen when they were looked for
        self._frames = HintLayer()
        view.add_layer(self)
        view.add_grip(self)
        view.focus_changed.connect(lambda _: self.cancel())

    # Looks

    def draw_below(self, painter: QPainter, scene: Scene, between: Heights) -> None:
        """Frame what the line may end on."""
        if self._at is not None:
            self._frames.draw_below(painter, scene, between)

    def draw_above(self, painter: QPainter, scene: Scene, _between: Heights) -> None:
        """Draw the handle where the annotation in focus ends on the screen, and the line while it is drawn."""
        mark = scene.focused_mark
        page_top = -painter.transform().dy()
        if self._at is None:
            self._middle = self._place(scene, mark, page_top, page_top + painter.device().height())
        if self._middle is None:
            return
        self._color = scene.focus_color
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._at is not None:
            painter.setPen(QPen(self._color, _LINE, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawLine(self._middle, self._at)
            painter.setBrush(self._color)
            painter.drawEllipse(self._at, _LINE * 1.5, _LINE * 1.5)
        painter.setPen(QPen(QColor(scene.theme.paper), 1))
        painter.setBrush(self._color)
        painter.drawEllipse(self._middle, _RADIUS, _RADIUS)
        _draw_arrow(painter, self._middle, QColor(scene.theme.paper))

    def _place(self, scene: Scene, mark: Mark | None, top: float, bottom: float) -> QPointF | None:
        if mark is None or not self._can_link(mark.label):
            return None
        (drawn,) = scene.drawn_words([(mark.all_spans(), mark.label)], top, bottom)
        if not drawn.pieces:
            return None
        piece = drawn.pieces[-1]
        box = box_of(piece, drawn, scene.metrics)
        corner = box.topLeft() if piece.right_to_left else box.topRight()
        aside = QPointF(-_ASIDE.x() if piece.right_to_left else _ASIDE.x(), _ASIDE.y())
        middle = corner + aside
        widest = self._view.viewport().width() - _RADIUS - 1
        return QPointF(min(max(middle.x(), _RADIUS + 1), widest), max(middle.y(), top + _RADIUS + 1))

    # Hands

    def cursor_at(self, point: QPoint) -> Qt.CursorShape | None:
        """Show that the handle can be pressed."""
        return Qt.CursorShape.PointingHandCursor if self._holds(point) else None

    def tip_at(self, point: QPoint) -> str:
        """Say what the handle is for."""
        return self._tip if self._holds(point) else ""

    def grab(self, point: QPoint) -> bool:
        """Begin a line, or a click."""
        focused = self._view.focused_id
        if not self._holds(point) or focused is None:
            return False
        self._search, self._from, self._found_in = self._search_for(focused), point, Span(0, 0)
        return True

    def drag(self, point: QPoint) -> None:
        """Let the line end at the pointer, or where a target is, on it."""
        if self._search is None:
            return
        if self._at is None:
            if (point - self._from).manhattanLength() < _STILL:
                return
            self._view.give_keys_to(self._take_key)
        self._find_targets(self._search)
        self._at = self._view.on_page(point)
        target = self._target_at(point)
        self._frames.show([_frame(each, chosen=each is target) for each in self._targets])
        self._view.viewport().setCursor(
            Qt.CursorShape.DragLinkCursor if target is not None else Qt.CursorShape.CrossCursor
        )
        self._view.viewport().update()

    def drop(self, point: QPoint) -> None:
        """Link to the target under the pointer; beside all of them nothing happens."""
        search, was_drawn = self._search, self._at is not None
        target = self._target_at(point) if was_drawn else None
        self.cancel()
        if search is None:
            return
        if not was_drawn:
            self._clicked()
        elif target is not None:
            self._dropped(search, target)

    def cancel(self) -> None:
        """Draw no line any more."""
        if self._at is not None:
            self._view.give_keys_to(None)
            self._at = None
            self._view.viewport().unsetCursor()
            self._view.viewport().update()
        self._search = None

    def _take_key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            self.cancel()
        return True

    def _holds(self, point: QPoint) -> bool:
        if self._middle is None or self._view.takes_keys:
            return False
        return QLineF(self._middle, self._view.on_page(point)).length() <= _REACH

    def _find_targets(self, search: Search) -> None:
        shown = self._view.shown()
        if shown != self._found_in:
            self._found_in = shown
            self._targets = search.targets(self._view.marks_between(*shown))

    def _target_at(self, point: QPoint) -> Target | None:
        return target_at(self._view, self._targets, point)


def _frame(target: Target, *, chosen: bool) -> Hint:
    return Hint("", target.spans, target.label, target.annotation_id is not None, chosen)


def _draw_arrow(painter: QPainter, middle: QPointF, color: QColor) -> None:
    painter.setPen(QPen(color, 1.4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    tip = middle + QPointF(3, 0)
    painter.drawLine(middle - QPointF(3, 0), tip)
    painter.drawPolyline([tip + QPointF(-2.4, -2.4), tip, tip + QPointF(-2.4, 2.4)])
