"""Draws what is proposed: dashed outlines without a fill, each with a small open dot at its start."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt, QVariantAnimation
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from annotator.gui.motion import motion_is_reduced
from annotator.gui.reading.geometry import Piece, visible_lines
from annotator.gui.reading.layers import Heights
from annotator.gui.reading.painting import Drawn, Metrics
from annotator.gui.reading.scene import Scene
from annotator.lanes import FIRST_LINE
from annotator.model import Span
from annotator.suggest.suggestion import Suggestion

_RADIUS = 4.0
_DOT = 2.6
_OUTLINE, _FOCUSED_OUTLINE = 1.2, 2.0
_FADE = 120  # milliseconds
_FADE_FROM = 0.28
_HOLDS = 2.5  # pixels between a box and one that stands in it
_REACH = 7  # pixels from a dot that still mean it


class SuggestionLayer:
    """`focused` is drawn stronger, with the spans it has now in `moved` where its edges were moved."""

    def __init__(self, viewport: QWidget) -> None:
        self.focused: Suggestion | None = None
        self.moved: tuple[Span, ...] | None = None
        self._viewport = viewport
        self._shown: Sequence[Suggestion] = ()
        self._longest = 0
        self._dots: dict[tuple[str, tuple[Span, ...]], QPointF] = {}
        self._fading: tuple[tuple[Span, ...], str] | None = None
        self._fade = QVariantAnimation(viewport)
        self._fade.setDuration(_FADE)
        self._fade.setStartValue(0.0)
        self._fade.setEndValue(1.0)
        self._fade.valueChanged.connect(lambda _: viewport.update())
        self._fade.finished.connect(self._end_fade)

    def show(self, suggestions: Sequence[Suggestion]) -> None:
        """Draw these from the next painting on; they are in text order."""
        self._shown = suggestions
        self._longest = max((each.end - each.start for each in suggestions), default=0)
        self._dots.clear()
        self._viewport.update()

    def fill(self, spans: tuple[Span, ...], label: str) -> None:
        """Let accepted spans fill, unless nothing is to move on the screen."""
        if not motion_is_reduced():
            self._fading = spans, label
            self._fade.start()

    def _end_fade(self) -> None:
        self._fading = None
        self._viewport.update()

    def between(self, start: int, end: int) -> Sequence[Suggestion]:
        """Return what is drawn that may touch `[start, end)` (code points)."""
        first = bisect_left(self._shown, start - self._longest, key=lambda each: each.start)
        last = bisect_left(self._shown, end, key=lambda each: each.start)
        return self._shown[first:last]

    def draw_below(self, painter: QPainter, scene: Scene, between: Heights) -> None:
        """Draw the outlines in sight."""
        lines = visible_lines(scene.page, *between) if self._shown or self._fading else []
        if not lines:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._fading is not None:
            self._draw_fading(painter, scene, between, self._fading)
        others = [each for each in self.between(lines[0].start, lines[-1].end) if each is not self.focused]
        words = [(each.spans, each.label) for each in others]
        if self.focused is not None:
            words.append((self.moved or self.focused.spans, self.focused.label))
        drawn = scene.drawn_words(words, *between)
        boxes = [each for each, one in zip(others, drawn, strict=False) if not one.ink.passage]
        for each, one in zip(others, drawn, strict=False):
            self._draw(painter, scene, each, one, room=_HOLDS if _holds_another(each, boxes) else 0.0)
        if self.focused is not None:
            self._draw(painter, scene, self.focused, drawn[-1])
        painter.restore()

    def dot_near(self, place: QPointF, start: int, end: int) -> Suggestion | None:
        """Return the suggestion whose dot stands at a place of the page, of those that may touch `[start, end)`."""
        for each in self.between(start, end):
            dot = self._dots.get(each.place)
            if dot is not None and abs(dot.x() - place.x()) <= _REACH and abs(dot.y() - place.y()) <= _REACH:
                return each
        return None

    def draw_above(self, painter: QPainter, scene: Scene, between: Heights) -> None:
        """Nothing stands above the words."""

    def _draw(
        self, painter: QPainter, scene: Scene, suggestion: Suggestion, drawn: Drawn, *, room: float = 0.0
    ) -> None:
        """Draw a mention's dashed box, or a passage's dashed line; in focus both have a box and a tint.

        `room` is left around what stands inside it, in pixels.
        """
        focused = suggestion is self.focused
        pen = QPen(drawn.ink.line, _FOCUSED_OUTLINE if focused else _OUTLINE)
        pen.setDashPattern([3.0, 2.2])
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for number, piece in enumerate(drawn.pieces):
            box = _box(piece, scene.metrics).adjusted(-room, -room, room, room)
            if focused:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(drawn.ink.tints[0])
                painter.drawRoundedRect(box, _RADIUS, _RADIUS)
                painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(pen)
            if drawn.ink.passage and not focused:
                low = piece.baseline + scene.metrics.line_at(FIRST_LINE)
                painter.drawLine(QPointF(piece.left, low), QPointF(piece.right, low))
            else:
                painter.drawRoundedRect(box, _RADIUS, _RADIUS)
            if piece.begins and number == 0:
                dot = self._dots[suggestion.place] = _dot_of(piece, scene.metrics)
                painter.setPen(QPen(drawn.ink.line, 1.4))
                painter.setBrush(drawn.ink.line if focused else QColor(scene.theme.paper))
                painter.drawEllipse(dot, _DOT, _DOT)
                painter.setBrush(Qt.BrushStyle.NoBrush)

    def _draw_fading(
        self, painter: QPainter, scene: Scene, between: Heights, fading: tuple[tuple[Span, ...], str]
    ) -> None:
        for drawn in scene.drawn_words([fading], *between):
            color = QColor(drawn.ink.line)
            color.setAlphaF(_FADE_FROM * (1 - float(self._fade.currentValue() or 0.0)))
            for piece in drawn.pieces:
                painter.fillRect(_box(piece, scene.metrics), color)


def _holds_another(one: Suggestion, boxes: Sequence[Suggestion]) -> bool:
    """Return whether another box stands in that of `one`, so that their outlines would lie on each other."""
    at = bisect_left(boxes, one.start, key=lambda each: each.start)
    for each in boxes[at:]:
        if each.start >= one.end:
            return False
        if each is not one and each.end <= one.end:
            return True
    return False


def _dot_of(piece: Piece, metrics: Metrics) -> QPointF:
    """Return where the dot of a piece has its middle: at the upper corner where reading begins."""
    x = piece.right + 1.5 if piece.right_to_left else piece.left - 1.5
    return QPointF(x, piece.baseline - metrics.above)


def _box(piece: Piece, metrics: Metrics) -> QRectF:
    return piece.box(above=metrics.above, below=metrics.below).adjusted(-0.5, -0.5, 0.5, 0.5)
