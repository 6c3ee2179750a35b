"""The card of the annotation in focus, over the text, where the margin has no room for cards."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from PySide6.QtCore import QPoint, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter

from annotator.gui.reading.geometry import Line, pieces_of, visible_lines
from annotator.gui.reading.layers import Heights
from annotator.gui.reading.margin import MarginView, Note
from annotator.gui.reading.scene import Scene

_AWAY = 4  # pixels between the words and the card
# What it costs to cover words: those of the annotation in focus, those its card speaks about, and others, each for a
# pixel of their length; to stand a pixel further away; and to leave out the second line.
_FOCUSED, _SPOKEN_OF, _WORDS, _DISTANCE, _SHORT = 100.0, 10.0, 1.0, 1.0, 200.0


class Words(NamedTuple):
    """Words on the page, and what it costs to cover a pixel of their length."""

    rect: QRectF
    cost: float

    def covered_by(self, place: QRectF) -> float:
        """Return what it costs that a card lies there."""
        both = self.rect.intersected(place)
        return self.cost * both.width() * both.height() / self.rect.height() if both.isValid() else 0


def best_place(sizes: Sequence[QSizeF], *, page: QRectF, beside: tuple[float, float], words: Sequence[Words]) -> QRectF:
    """Return where on the page a card covers the least and stands next to its annotation.

    It ends at the page's right edge, and has the first of the sizes if that covers little more. `beside` are the
    heights between which the annotation stands.
    """
    lines = {(each.rect.top(), each.rect.bottom()) for each in words}

    def places(size: QSizeF) -> Iterator[QRectF]:
        lowest = page.bottom() - size.height()
        tops = {page.top(), lowest}
        for top, bottom in lines:
            tops |= {top - size.height() - _AWAY, bottom + _AWAY, (top + bottom - size.height()) / 2}
        for top in sorted(tops):
            if page.top() <= top <= lowest:
                yield QRectF(QPointF(page.right() - size.width(), top), size)

    def cost(place: QRectF) -> float:
        away = max(beside[0] - place.bottom(), place.top() - beside[1], 0)
        short = _SHORT if place.height() < sizes[0].height() else 0
        return sum(each.covered_by(place) for each in words) + _DISTANCE * away + short

    every = [place for size in sizes for place in places(size)]
    return min(every, key=cost) if every else QRectF(page.topLeft(), sizes[0])


class FloatingCard:
    """A layer that draws the card near its annotation, where it covers the least, and a grip that is clicked."""

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
        page = QRectF(0, -painter.transform().dy(), painter.device().width() - 1, painter.device().height() - 1)
        lines = visible_lines(scene.page, page.top(), page.bottom())
        beside = next(scene.rows_of([mark], page.top(), page.bottom()), (note.top, note.top))
        words = list(_words_on(scene, lines, note))
        self._mark_id, self._words = note.mark_id, note.card.words
        self._rect = best_place(self._margin.card_sizes(note), page=page, beside=beside, words=words)
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


def _words_on(scene: Scene, lines: Sequence[Line], note: Note) -> Iterator[Words]:
    """Yield all that a card may cover: each line, and once more what of it must stay readable."""
    above, below = scene.metrics.above, scene.metrics.below
    for line in lines:
        natural = line.text_line.naturalTextRect()
        yield Words(QRectF(line.x + natural.left(), line.baseline - above, natural.width(), above + below), _WORDS)
    focused = scene.focused_mark
    others = [mark for mark_id, _ in scene.links if (mark := scene.index.get(mark_id)) is not None]
    spans: Iterable[tuple[float, Iterable[tuple[int, int]]]] = (
        (_FOCUSED, focused.all_spans() if focused is not None else ()),
        (_SPOKEN_OF, chain(note.card.about, *(mark.all_spans() for mark in others))),
    )
    for cost, each in spans:
        yield from (Words(p.box(above=above, below=below), cost) for p in pieces_of(each, lines, scene.page.offsets))
