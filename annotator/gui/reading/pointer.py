"""What the mouse does in the reading view: presses, drags and clicks become selections, focus and edges."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QMouseEvent

from annotator import text as texts
from annotator.gui.reading.gestures import Edge, meant_at, passage_at, with_edge
from annotator.gui.reading.layers import Grip
from annotator.model import Span

if TYPE_CHECKING:
    from annotator.gui.reading.view import ReadingView

_STILL = 4  # pixels that a hand may tremble in a click
_SCROLL_EVERY = 30  # milliseconds
_CONTROL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier


@dataclass
class _Drag:
    """A button held down: from where (code point), and what it will do."""

    origin: QPoint
    anchor: int
    exact: bool = False
    adds: bool = False
    edge: Edge | None = None
    moving: bool = False
    spans: tuple[Span, ...] | None = None


class Pointer:
    """Follows the left button; Qt's own text drag and word selection are not used."""

    def __init__(self, view: ReadingView) -> None:
        self._view = view
        self.grips: list[Grip] = []
        self._held: Grip | None = None
        self._drag: _Drag | None = None
        self._since_double = QElapsedTimer()
        self._double_at = QPoint()
        self._focus_before_click: str | None = None
        self._tagged_by_double: str | None = None
        self._last = QPoint()
        self._scrolling = QTimer(view)
        self._scrolling.setInterval(_SCROLL_EVERY)
        self._scrolling.timeout.connect(self._scroll)

    @property
    def dragging(self) -> bool:
        """Whether the left button is held down."""
        return self._drag is not None or self._held is not None

    def cursor_at(self, point: QPoint) -> Qt.CursorShape | None:
        """Return the pointer's shape over something that can be taken hold of, or None."""
        return next((shape for grip in self.grips if (shape := grip.cursor_at(point)) is not None), None)

    def tip_at(self, point: QPoint) -> str:
        """Return what is said of something that can be taken hold of, or ""."""
        return next((tip for grip in self.grips if (tip := grip.tip_at(point))), "")

    def press(self, event: QMouseEvent) -> None:
        """Begin a drag or a click; a third press in a row selects the paragraph."""
        point = event.position().toPoint()
        if self._grab(point):
            return
        if self._is_third(point):
            self._third(point)
            return
        control, shift = bool(event.modifiers() & _CONTROL), bool(event.modifiers() & _SHIFT)
        drag = _Drag(point, self._view.place_at(point), exact=control and shift, adds=control and not shift)
        if not control and not shift:
            drag.edge = self._view.edge_at(point)
        elif shift and not control:
            drag.anchor = self._view.selection_anchor()
            drag.moving = True
        self._drag = drag
        if drag.moving:
            self._select_to(drag, point)

    def move(self, event: QMouseEvent) -> None:
        """Carry the drag on."""
        self._last = event.position().toPoint()
        if self._drag is not None:
            far = (self._last - self._drag.origin).manhattanLength() >= _STILL
            self._drag.moving = self._drag.moving or far
        if self._carry():
            outside = not self._view.viewport().rect().contains(self._last)
            if outside != self._scrolling.isActive():
                self._scrolling.start() if outside else self._scrolling.stop()

    def release(self, event: QMouseEvent) -> None:
        """End the drag: tag, add a span, move an edge, or take it as a click."""
        drag, self._drag = self._drag, None
        held, self._held = self._held, None
        self._scrolling.stop()
        if held is not None:
            held.drop(event.position().toPoint())
        if drag is None:
            return
        if not drag.moving:
            self._click(event.position().toPoint(), keeps_focus=drag.adds or drag.exact)
        elif drag.edge is not None:
            self._view.end_preview(drag.spans)
        elif drag.adds and self._view.focused_id is not None:
            self._view.add_selection()
        else:
            self._view.selection_made()

    def cancel(self) -> bool:
        """Give up the edge that is being moved; return whether one was."""
        drag = self._drag
        if drag is None or drag.edge is None or not drag.moving:
            return False
        self._drag = None
        self._scrolling.stop()
        self._view.preview(None)
        return True

    def double(self, event: QMouseEvent) -> None:
        """Select what is meant under the pointer; while armed, tag it."""
        point = event.position().toPoint()
        if self._grab(point):
            return
        self._since_double.start()
        self._double_at = point
        self._tagged_by_double = None
        at = self._view.code_point_under(point)
        meant = meant_at(self._view.text, at) if at is not None else None
        if meant is not None:
            # The click before this one moved the focus on; a double click that selects is not about the focus.
            self._view.focus_annotation(self._focus_before_click, reveal=False)
            before = self._view.focused_id
            self._view.select(meant)
            self._view.selection_made()
            if self._view.armed is not None and self._view.focused_id != before:
                self._tagged_by_double = self._view.focused_id

    def _grab(self, point: QPoint) -> bool:
        self._held = next((grip for grip in self.grips if grip.grab(point)), None)
        return self._held is not None

    def _carry(self) -> bool:
        """Take what is held, or the selection, to where the pointer is; return whether there is any."""
        if self._held is not None:
            self._held.drag(self._last)
        elif self._drag is not None and self._drag.moving:
            self._select_to(self._drag, self._last)
        else:
            return False
        return True

    def _is_third(self, point: QPoint) -> bool:
        near = (point - self._double_at).manhattanLength() < 2 * _STILL
        interval = QGuiApplication.styleHints().mouseDoubleClickInterval()
        return self._since_double.isValid() and near and not self._since_double.hasExpired(interval)

    def _third(self, point: QPoint) -> None:
        self._since_double.invalidate()
        passage = passage_at(self._view.text, self._view.place_at(point))
        if passage is None:
            return
        if self._tagged_by_double is not None:
            self._view.spans_requested.emit(self._tagged_by_double, (passage,))
        else:
            self._view.select(passage)
            self._view.selection_made()

    def _select_to(self, drag: _Drag, point: QPoint) -> None:
        place = self._view.place_at(point)
        if drag.edge is not None:
            drag.spans = self._edge_at(drag.edge, place) or drag.spans
            self._view.preview(drag.spans)
            return
        start, end = min(drag.anchor, place), max(drag.anchor, place)
        if drag.exact:
            snapped: tuple[int, int] | None = texts.snap_to_graphemes(self._view.text, start, end)
        else:
            snapped = texts.snap_to_words(self._view.text, start, end)
        self._view.select(Span(*(snapped or (place, place))), backwards=place < drag.anchor)

    def _edge_at(self, edge: Edge, place: int) -> tuple[Span, ...] | None:
        """Return the spans with the edge at the border of a word near a place; one word of the span stays."""
        text, (start, end) = self._view.text, edge.span
        piece = texts.piece_at(text, place)
        if edge.side == "start":
            to = piece[0] if piece is not None else texts.next_piece_start(text, place)
            to = min(to, texts.previous_piece_start(text, end))
        else:
            to = piece[1] if piece is not None and piece[0] < place else texts.previous_piece_end(text, place + 1)
            to = max(to, texts.next_piece_end(text, start))
        return with_edge(self._view.focused_spans(), edge, to)

    def _click(self, point: QPoint, *, keeps_focus: bool) -> None:
        view = self._view
        self._focus_before_click = view.focused_id
        place = view.place_at(point)
        view.select(Span(place, place))
        if not keeps_focus:
            around = view.mark_at(point)
            view.focus_annotation(_next_of(around, view.focused_id), reveal=False)

    def _scroll(self) -> None:
        height = self._view.viewport().height()
        beyond = self._last.y() - height if self._last.y() > height else min(0, self._last.y())
        bar = self._view.verticalScrollBar()
        bar.setValue(bar.value() + beyond // 2)
        self._carry()


def _next_of(around: tuple[str, ...], focused: str | None) -> str | None:
    """Return the innermost of the annotations, or, if one of them is in focus, the one around that."""
    if focused in around:
        return around[(around.index(focused) + 1) % len(around)]
    return around[0] if around else None
