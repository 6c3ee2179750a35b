"""Letters on what can be chosen in the article: which letters they are, where they stand, and how they look."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain, islice

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QApplication

from annotator.gui.reading.layers import Heights
from annotator.gui.reading.painting import Drawn, box_of, draw_frame
from annotator.gui.reading.scene import Scene
from annotator.gui.theme import Theme
from annotator.model import Span

# The home row first. Q and W are no letters on Greek or Hebrew keyboards; N is kept for "nobody".
LETTERS = "asdfjklgheruiotypcvmbxz"
_RADIUS = 3.0
_PADDING = 4.0
_OVERLAP = 6.0  # how far a badge reaches into the words that it is about, in pixels


def hint_keys(count: int, *, letters: str = LETTERS) -> list[str]:
    """Return what to type for each of `count` things, the likeliest first: none begins with another.

    A letter each while they suffice; then the last letters begin pairs. There are no more than the square of them.
    """
    beginning = next((n for n in range(len(letters)) if len(letters) - n + n * len(letters) >= count), len(letters))
    single = letters[: len(letters) - beginning]
    pairs = (first + second for first in letters[len(letters) - beginning :] for second in letters)
    return list(islice(chain(single, pairs), count))


def spread(wanted: Sequence[QRectF], bounds: QRectF) -> list[QRectF]:
    """Return where badges stand that want to be at `wanted`: within `bounds`, and each beside those before it."""
    placed: list[QRectF] = []
    for rect in wanted:
        place = _within(rect, bounds)
        while (other := next((each for each in placed if each.intersects(place)), None)) is not None:
            place = _beside(place, other, bounds)
        placed.append(place)
    return placed


def _beside(rect: QRectF, other: QRectF, bounds: QRectF) -> QRectF:
    """Return the place right of another badge, or where there is no room, at the start of the row below it."""
    left = other.right() + 1
    if left + rect.width() > bounds.right():
        return QRectF(QPointF(bounds.left(), other.bottom() + 1), rect.size())
    return QRectF(QPointF(left, rect.top()), rect.size())


def _within(rect: QRectF, bounds: QRectF) -> QRectF:
    left = min(max(rect.left(), bounds.left()), bounds.right() - rect.width())
    top = min(max(rect.top(), bounds.top()), bounds.bottom() - rect.height())
    return QRectF(QPointF(left, top), rect.size())


def badge_font() -> QFont:
    """Return the font of letters to type: small and bold, and never as large as a zoomed text."""
    font = QFont(QApplication.font())
    font.setBold(True)
    return font


def badge_size(keys: str) -> QSizeF:
    """Return how much room a badge takes, in pixels."""
    metrics = QFontMetricsF(badge_font())
    width = metrics.horizontalAdvance(keys.upper()) + 2 * _PADDING
    return QSizeF(max(width, metrics.height()), metrics.height())


def draw_badge(painter: QPainter, rect: QRectF, keys: str, theme: Theme, *, typed: int = 0) -> None:
    """Draw a key to type, light on dark or dark on light; of several those that are `typed` already are faint."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.text))
    painter.drawRoundedRect(rect, _RADIUS, _RADIUS)
    painter.setFont(badge_font())
    metrics = QFontMetricsF(badge_font())
    words = keys.upper()
    left = rect.left() + (rect.width() - metrics.horizontalAdvance(words)) / 2
    baseline = rect.top() + (rect.height() + metrics.ascent() - metrics.descent()) / 2
    for part, opacity in ((words[:typed], 0.5), (words[typed:], 1.0)):
        color = QColor(theme.paper)
        color.setAlphaF(opacity)
        painter.setPen(color)
        painter.drawText(QPointF(left, baseline), part)
        left += metrics.horizontalAdvance(part)


@dataclass(frozen=True, slots=True)
class Hint:
    """What to type for some words of the article; without `keys` they are framed alone.

    `tagged` is whether they are an annotation already, `chosen` whether they are the ones that are meant just now.
    """

    keys: str
    spans: tuple[Span, ...]
    label: str
    tagged: bool = True
    chosen: bool = False


class HintLayer:
    """Frames what can be chosen and puts its letters on it, those that begin with what was `typed`."""

    def __init__(self) -> None:
        self.typed = ""
        self._hints: Sequence[Hint] = ()
        self._places: list[tuple[Hint, QRectF]] = []
        self._placed_for: tuple[float, float, float] | None = None

    def show(self, hints: Sequence[Hint], *, typed: str = "") -> None:
        """Show these hints from now on; whoever asks for it updates the viewport."""
        self.typed = typed
        self._hints = [hint for hint in hints if hint.keys.startswith(typed)]
        self._placed_for = None

    def hint_at(self, point: QPointF) -> Hint | None:
        """Return the hint whose badge is at a point of the document, or None."""
        return next((hint for hint, rect in self._places if rect.contains(point)), None)

    def draw_below(self, painter: QPainter, scene: Scene, between: Heights) -> None:
        """Frame the words, with dashes where nobody has tagged them."""
        for hint, drawn in zip(self._hints, self._drawn(scene, between), strict=True):
            draw_frame(painter, drawn, scene.metrics, dashed=not hint.tagged, filled=hint.chosen)

    def draw_above(self, painter: QPainter, scene: Scene, between: Heights) -> None:
        """Draw the letters."""
        self._place(painter, scene)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for hint, rect in self._places:
            if hint.keys and rect.bottom() >= between[0] and rect.top() <= between[1]:
                draw_badge(painter, rect, hint.keys, scene.theme, typed=len(self.typed))

    def _drawn(self, scene: Scene, between: Heights) -> list[Drawn]:
        return scene.drawn_words([(hint.spans, hint.label) for hint in self._hints], *between)

    def _place(self, painter: QPainter, scene: Scene) -> None:
        """Find the badges' places, unless nothing has moved since they were found."""
        device, top = painter.device(), -painter.transform().dy()
        page = QRectF(0, top, device.width(), device.height())
        if self._placed_for == (top, page.width(), page.height()):
            return
        self._placed_for = (top, page.width(), page.height())
        found = zip(self._hints, self._drawn(scene, (page.top(), page.bottom())), strict=True)
        seen = [(hint, drawn) for hint, drawn in found if drawn.pieces]
        rects = spread([_corner(hint, drawn, scene) for hint, drawn in seen], page.adjusted(1, 1, -1, -1))
        self._places = [(hint, rect) for (hint, _), rect in zip(seen, rects, strict=True)]


def _corner(hint: Hint, drawn: Drawn, scene: Scene) -> QRectF:
    """Return where a badge wants to be: over the corner in which the reading of its words begins."""
    piece = drawn.pieces[0]
    box, size = box_of(piece, drawn, scene.metrics), badge_size(hint.keys)
    x = box.right() - size.width() / 2 if piece.right_to_left else box.left() - size.width() / 2
    return QRectF(QPointF(x, box.top() + _OVERLAP - size.height()), size)
