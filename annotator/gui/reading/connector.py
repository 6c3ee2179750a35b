"""The links of the annotation in focus, drawn in the margin: a line beside the text with an end at each annotation."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen

from annotator.gui.theme import Theme

_LINE = 1.5
_ARROW = 5.0
_DOT = 2.5
_EDGE = 4.0
_RADIUS = 4.0
_PADDING = 7.0


@dataclass(frozen=True, slots=True)
class LinkEnd:
    """One end of the links in focus, the first of them the annotation in focus itself.

    `y` is the middle of its first line on the screen, in the margin's pixels; off the screen it is None, and `beyond`
    is -1 above and 1 below. `points` is whether a link ends there; `words` name it.
    """

    mark_id: str
    y: float | None
    beyond: int
    points: bool
    words: str

    def moved(self, by: float) -> LinkEnd:
        """Return the same end, `by` pixels further down."""
        return self if self.y is None else replace(self, y=self.y + by)


@dataclass(frozen=True, slots=True)
class Signpost:
    """Ends beyond one edge of the screen: where that is written, and the annotation that a click goes to."""

    rect: QRectF
    words: str
    mark_id: str


def draw_links(
    painter: QPainter, ends: Sequence[LinkEnd], cards: Mapping[str, QRectF], *, gap: float, height: float, color: QColor
) -> None:
    """Draw the line of the links in focus in the `gap` beside the text, and its ends.

    An end is at the annotation's card where it has one in `cards`, else at its line of the text. Where a link starts
    there is a dot, where it ends an arrow.
    """
    x = round(gap / 2) + 0.5
    places = [_place(end, cards, height) for end in ends]
    if len(ends) == 2 and ends[0].mark_id in cards:  # a straight line, where there can be one
        card = cards[ends[0].mark_id]
        places[0] = min(max(places[1], card.top() + _RADIUS), card.bottom() - _RADIUS)
    painter.setPen(QPen(color, _LINE))
    painter.drawLine(QPointF(x, min(places)), QPointF(x, max(places)))
    for end, y in zip(ends, places, strict=True):
        if not 0 <= y <= height or (end.y is None and end.mark_id not in cards):
            continue
        at_card = end.mark_id in cards
        tip = QPointF(gap - 1 if at_card else 0.5, y)
        painter.setPen(QPen(color, _LINE))
        painter.drawLine(QPointF(x, y), tip)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        if end.points:
            painter.drawPath(_arrow(tip, right=at_card))
        else:
            painter.drawEllipse(tip + QPointF(-_DOT if at_card else _DOT, 0), _DOT, _DOT)


def signposts(ends: Sequence[LinkEnd], *, gap: float, width: float, height: float, line: float) -> list[Signpost]:
    """Return where it is said what lies beyond the upper and the lower edge; `line` is the height of words."""
    found = []
    for beyond, arrow in ((-1, "↑"), (1, "↓")):
        there = [end for end in ends[1:] if end.beyond == beyond]
        if there:
            tall = line + 4
            top = _EDGE if beyond < 0 else height - tall - _EDGE
            words = f"{arrow} {', '.join(dict.fromkeys(end.words for end in there))}"
            found.append(Signpost(QRectF(gap + 0.5, top, width - gap - 2, tall), words, there[0].mark_id))
    return found


def draw_signpost(painter: QPainter, signpost: Signpost, theme: Theme, color: QColor) -> None:
    """Draw what lies beyond an edge, over whatever card is there."""
    metrics = QFontMetricsF(painter.font())
    painter.setPen(QPen(color, 1))
    painter.setBrush(QColor(theme.paper))
    painter.drawRoundedRect(signpost.rect, _RADIUS, _RADIUS)
    words = signpost.rect.adjusted(_PADDING, 0, -_PADDING, 0)
    painter.setPen(QColor(theme.text))
    shown = metrics.elidedText(signpost.words, Qt.TextElideMode.ElideRight, words.width())
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)


def _place(end: LinkEnd, cards: Mapping[str, QRectF], height: float) -> float:
    if end.mark_id in cards:
        return round(cards[end.mark_id].center().y()) + 0.5
    if end.y is not None:
        return round(end.y) + 0.5
    return 0.0 if end.beyond < 0 else height


def _arrow(tip: QPointF, *, right: bool) -> QPainterPath:
    back = tip.x() - _ARROW if right else tip.x() + _ARROW
    path = QPainterPath(tip)
    path.lineTo(back, tip.y() - _ARROW * 0.7)
    path.lineTo(back, tip.y() + _ARROW * 0.7)
    path.closeSubpath()
    return path
