"""Draws marks under the words: boxes for mentions, tints with a line under them for passages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from annotator.gui.reading.document import LINE_PERCENT
from annotator.gui.reading.geometry import Piece
from annotator.gui.reading.gestures import Edge
from annotator.gui.theme import Theme
from annotator.lanes import FIRST_LINE
from annotator.model import Label, Scheme, Span

# Where the lines of all lanes have less room than this before the letters of the next line, they are drawn thin.
_ROOM = 8.0
_RADIUS = 4.0
_STEP_DOWN = 2.0
_STRONGER = 0.08
_OUTLINE = 1.5
_HANDLE_WIDTH = 3.0
_HANDLE_KNOB = 3.5
_OTHERS = 0.45
_UNKNOWN = Label(name="", title="", color="#7a828a", color_dark="#9aa1a9")


class Emphasis(IntEnum):
    """How much a mark stands out."""

    NONE = 0
    HOVER = 1
    FOCUS = 2


# How opaque a tint is: by emphasis, for light and dark paper.
_MENTION_TINT = ((0.18, 0.28, 0.36), (0.24, 0.34, 0.44))
_PASSAGE_TINT = ((0.06, 0.11, 0.16), (0.10, 0.16, 0.22))


@dataclass(frozen=True, slots=True)
class Ink:
    """What a label is drawn with: its colour, and its tints by emphasis, clear ones and those that hide others."""

    line: QColor
    tints: tuple[QColor, QColor, QColor]
    covering: tuple[QColor, QColor, QColor]
    passage: bool


@dataclass(frozen=True, slots=True)
class Metrics:
    """How far boxes reach above and below the baseline, and how thick the lines under them are, in pixels."""

    above: float
    below: float
    line_width: int = 2

    @classmethod
    def of(cls, font: QFont) -> Metrics:
        """Return what fits around the words of a font."""
        metrics = QFontMetricsF(font)
        room = metrics.lineSpacing() * LINE_PERCENT / 100 - metrics.capHeight() - metrics.descent()
        return cls(
            above=metrics.capHeight() + metrics.descent() * 0.8,
            below=metrics.descent(),
            line_width=2 if room >= _ROOM else 1,
        )

    def line_at(self, lane: int) -> float:
        """Return how far under the baseline the line of a lane has its middle."""
        return self.below + self.line_width + (lane - FIRST_LINE) * (self.line_width + 1)


@dataclass(frozen=True, slots=True)
class Drawn:
    """A mark as it stands on the visible lines."""

    pieces: Sequence[Piece]
    ink: Ink
    lane: int
    emphasis: Emphasis = Emphasis.NONE
    others: bool = False


class Inks:
    """The inks of a scheme's labels in a theme; a label that is not in the scheme is grey."""

    def __init__(self, scheme: Scheme, theme: Theme) -> None:
        self._inks = {label.name: _ink(label, theme) for label in scheme.labels}
        self._unknown = _ink(_UNKNOWN, theme)

    def of(self, label: str) -> Ink:
        """Return the ink of the label of that name."""
        return self._inks.get(label, self._unknown)


def _ink(label: Label, theme: Theme) -> Ink:
    line = QColor(theme.label_color(label.color, label.color_dark))
    passage = label.style == "passage"
    low, middle, high = (_PASSAGE_TINT if passage else _MENTION_TINT)[theme.dark]
    paper = QColor(theme.paper)
    return Ink(
        line=line,
        tints=(_with_alpha(line, low), _with_alpha(line, middle), _with_alpha(line, high)),
        covering=(_mixed(line, low, paper), _mixed(line, middle, paper), _mixed(line, high, paper)),
        passage=passage,
    )


def _with_alpha(color: QColor, alpha: float) -> QColor:
    return QColor.fromRgbF(color.redF(), color.greenF(), color.blueF(), alpha)


def _mixed(color: QColor, alpha: float, paper: QColor) -> QColor:
    """Return what a tint looks like on paper, a little stronger: it may stand on another of the same label."""
    alpha += _STRONGER
    mixed = (
        c * alpha + p * (1 - alpha)
        for c, p in zip(color.getRgbF()[:3], paper.getRgbF()[:3], strict=True)  # type: ignore[index]
    )
    return QColor.fromRgbF(*mixed)


def draw(painter: QPainter, drawn: Sequence[Drawn], metrics: Metrics) -> None:
    """Draw the marks, which come outermost first: tints, then lines, then what shows the focus."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for draw_part in (_draw_tint, _draw_line):
        for one in drawn:
            painter.setOpacity(_OTHERS if one.others and one.emphasis is not Emphasis.FOCUS else 1.0)
            draw_part(painter, one, metrics)
    painter.setOpacity(1.0)
    for one in drawn:
        if one.emphasis is Emphasis.FOCUS:
            draw_frame(painter, one, metrics)
            _draw_handles(painter, one, metrics)


def box_of(piece: Piece, drawn: Drawn, metrics: Metrics) -> QRectF:
    """Return the rectangle that is tinted behind a piece: a passage's reaches down to its line."""
    if drawn.ink.passage:
        return piece.box(above=metrics.above + 1, below=metrics.line_at(drawn.lane))
    # A box over another is lower, so that the upper edge of that shows how far it reaches.
    box = piece.box(above=metrics.above - _STEP_DOWN * min(drawn.lane, 2), below=metrics.below)
    # A letter's ink stands out a little from its advance: give the words room at both ends.
    return box.adjusted(-1.5, 0, 1.5, 0)


def _draw_tint(painter: QPainter, one: Drawn, metrics: Metrics) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    # A box over another hides it: several tints one over the other are all the same grey.
    over_another = not one.ink.passage and one.lane >= FIRST_LINE
    painter.setBrush((one.ink.covering if over_another else one.ink.tints)[one.emphasis])
    for piece in one.pieces:
        box = box_of(piece, one, metrics)
        if one.ink.passage:
            painter.fillRect(box, one.ink.tints[one.emphasis])
        elif piece.begins and piece.ends:
            painter.drawRoundedRect(box, _RADIUS, _RADIUS)
        else:
            painter.drawPath(_open_box(box, piece, closed=True))


def _draw_line(painter: QPainter, one: Drawn, metrics: Metrics) -> None:
    for piece in one.pieces if one.lane >= FIRST_LINE else ():
        # On whole pixels: a line between two of them is a grey blur.
        top = round(piece.baseline + metrics.line_at(one.lane) - metrics.line_width / 2)
        painter.fillRect(QRectF(piece.left, top, piece.right - piece.left, metrics.line_width), one.ink.line)


def draw_frame(painter: QPainter, one: Drawn, metrics: Metrics, *, dashed: bool = False, filled: bool = False) -> None:
    """Draw a line around a mark's pieces, which are tinted once more where they are `filled`."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    style = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
    painter.setPen(QPen(one.ink.line, 2 * _OUTLINE if filled else _OUTLINE, style))
    painter.setBrush(one.ink.tints[Emphasis.FOCUS] if filled else Qt.BrushStyle.NoBrush)
    for piece in one.pieces:
        painter.drawPath(_open_box(box_of(piece, one, metrics), piece, closed=False))


def _open_box(box: QRectF, piece: Piece, *, closed: bool) -> QPainterPath:
    """Return a box rounded where the span begins and ends, and open (or square) where it goes on."""
    round_left, round_right = (piece.ends, piece.begins) if piece.right_to_left else (piece.begins, piece.ends)
    left, right = _RADIUS * round_left, _RADIUS * round_right
    path = QPainterPath(QPointF(box.left() + left, box.bottom()))
    path.quadTo(box.bottomLeft(), QPointF(box.left(), box.bottom() - left))
    _side(path, QPointF(box.left(), box.top() + left), drawn=closed or round_left)
    path.quadTo(box.topLeft(), QPointF(box.left() + left, box.top()))
    path.lineTo(box.right() - right, box.top())
    path.quadTo(box.topRight(), QPointF(box.right(), box.top() + right))
    _side(path, QPointF(box.right(), box.bottom() - right), drawn=closed or round_right)
    path.quadTo(box.bottomRight(), QPointF(box.right() - right, box.bottom()))
    path.lineTo(box.left() + left, box.bottom())
    return path


def _side(path: QPainterPath, to: QPointF, *, drawn: bool) -> None:
    if drawn:
        path.lineTo(to)
    else:
        path.moveTo(to)


class Handle(NamedTuple):
    """Where an edge can be taken hold of."""

    edge: Edge
    rect: QRectF


def handles_of(drawn: Drawn, metrics: Metrics) -> list[Handle]:
    """Return the handles of the edges that are on the visible lines, of every span."""
    handles: list[Handle] = []
    for span in dict.fromkeys(piece.span for piece in drawn.pieces):
        pieces = [piece for piece in drawn.pieces if piece.span == span]
        start = next((piece for piece in pieces if piece.begins), None)
        end = next((piece for piece in reversed(pieces) if piece.ends), None)
        if start is not None:
            rect = _handle(start, drawn, metrics, left=not start.right_to_left)
            handles.append(Handle(Edge("start", Span(*span)), rect))
        if end is not None:
            handles.append(Handle(Edge("end", Span(*span)), _handle(end, drawn, metrics, left=end.right_to_left)))
    return handles


def _handle(piece: Piece, drawn: Drawn, metrics: Metrics, *, left: bool) -> QRectF:
    box = box_of(piece, drawn, metrics)
    x = box.left() if left else box.right()
    return QRectF(x - _HANDLE_WIDTH / 2, box.top() - 1, _HANDLE_WIDTH, box.height() + 2)


def _draw_handles(painter: QPainter, one: Drawn, metrics: Metrics) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(one.ink.line)
    for edge, rect in handles_of(one, metrics):
        knob = QPointF(rect.center().x(), rect.top() if edge.side == "start" else rect.bottom())
        painter.drawRoundedRect(rect, 1.5, 1.5)
        painter.drawEllipse(knob, _HANDLE_KNOB, _HANDLE_KNOB)
