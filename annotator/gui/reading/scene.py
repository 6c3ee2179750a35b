"""What stands on the page: the marks, which of them are in focus or hovered, and where each is drawn.

No widget here: a point or a height is in the document's coordinates, which are the viewport's plus the scroll position.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFont

from annotator.gui.reading.connector import LinkEnd
from annotator.gui.reading.geometry import Line, Page, code_point_under, line_at, pieces_of, visible_lines
from annotator.gui.reading.gestures import Edge
from annotator.gui.reading.index import MarkIndex
from annotator.gui.reading.margin import Card, Note
from annotator.gui.reading.painting import Drawn, Emphasis, Inks, Metrics, handles_of
from annotator.gui.theme import LIGHT, Theme
from annotator.gui.wording import one_line
from annotator.lanes import DEEPEST, FIRST_LINE
from annotator.model import Mark, Scheme, Span

_HANDLE_REACH = 5
# Cards that begin above the visible part may push the first visible ones down: look this far up, in pixels.
_CARDS_ABOVE = 600


class Scene:
    """The marks of the article shown, and how each of them looks just now."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.scheme = Scheme(labels=(), relations=())
        self.theme = LIGHT
        self.own = ""
        self.cards: dict[str, Card] = {}
        self.focused: str | None = None
        self.hovered: str | None = None
        self.preview: tuple[Span, ...] | None = None
        self.links: tuple[tuple[str, bool], ...] = ()  # of the mark in focus: another's id, and whether it ends there
        self._inks = Inks(self.scheme, self.theme)
        self._metrics = Metrics.of(page.document.defaultFont())
        self.index = self._index_of(())

    def show(self, page: Page, marks: Sequence[Mark]) -> None:
        """Stand for another page from now on."""
        self.page = page
        self.index = self._index_of(marks)
        self.hovered = self.preview = None
        self.set_font(page.document.defaultFont())

    def set_colors(self, scheme: Scheme, theme: Theme) -> None:
        """Draw with the labels of that scheme in the colours of that theme."""
        lanes_change = scheme != self.scheme
        self.scheme, self.theme = scheme, theme
        self._inks = Inks(scheme, theme)
        if lanes_change:
            self.index = self._index_of(self.index.marks())

    def set_font(self, font: QFont) -> None:
        """Fit the boxes to a font."""
        self._metrics = Metrics.of(font)

    @property
    def metrics(self) -> Metrics:
        """How far boxes reach above and below the baseline."""
        return self._metrics

    @property
    def focused_mark(self) -> Mark | None:
        """The mark in focus, or None."""
        return self.index.get(self.focused)

    def drawn_between(self, top: float, bottom: float) -> list[Drawn]:
        """Return what is to be drawn between two heights, passages first and the outer before the inner."""
        return [drawn for _, drawn in self.marked_between(top, bottom)]

    def marked_between(self, top: float, bottom: float) -> list[tuple[Mark, Drawn]]:
        """Return what is to be drawn between two heights, each with its mark; see `drawn_between`."""
        overhang = self._metrics.above + self._metrics.line_at(DEEPEST)
        lines = visible_lines(self.page, top - overhang, bottom + overhang)
        if not lines:
            return []
        drawn = [
            (not one.ink.passage, mark.start - mark.end, mark.id, mark, one)
            for mark in self.index.overlapping(lines[0].start, lines[-1].end)
            if (one := self._drawn(mark, lines)).pieces
        ]
        return [(mark, one) for *_, mark, one in sorted(drawn, key=lambda item: item[:3])]

    def drawn_words(self, words: Iterable[tuple[Sequence[Span], str]], top: float, bottom: float) -> list[Drawn]:
        """Return how words, each given by spans and a label, would be drawn between two heights if they were marks."""
        lines = visible_lines(self.page, top, bottom)
        return [
            Drawn(pieces=pieces_of(spans, lines, self.page.offsets), ink=self._inks.of(label), lane=FIRST_LINE)
            for spans, label in words
        ]

    def notes_between(self, top: float, bottom: float) -> list[Note]:
        """Return the cards of the marks that begin between two heights, in text order; `top` in the document."""
        if not self.cards:
            return []
        lines = visible_lines(self.page, top - _CARDS_ABOVE, bottom)
        if not lines:
            return []
        marks = sorted(
            mark
            for mark in self.index.overlapping(lines[0].start, lines[-1].end)
            if mark.id in self.cards and mark.start >= lines[0].start
        )
        starts = [line.start for line in lines]
        return [self._note(mark, lines[bisect_right(starts, mark.start) - 1]) for mark in marks]

    @property
    def focus_color(self) -> QColor:
        """The colour of the mark in focus."""
        return self._inks.of(self.focused_mark.label if self.focused_mark else "").line

    def link_ends(self, top: float, bottom: float) -> list[LinkEnd]:
        """Return the ends of the links of the mark in focus, its own first, as they stand between two heights."""
        own = self.focused_mark
        others = {mark: points for mark_id, points in self.links if (mark := self.index.get(mark_id)) is not None}
        lines = visible_lines(self.page, top, bottom) if own is not None and others else []
        if own is None or not lines:
            return []
        ends = [(own, not any(others.values())), *others.items()]
        return [self._link_end(mark, lines, points=points) for mark, points in ends]

    def _link_end(self, mark: Mark, lines: Sequence[Line], *, points: bool) -> LinkEnd:
        line = next((line for line in lines if line.start < mark.end and mark.start < line.end), None)
        middle = line.baseline - self._metrics.above / 2 if line is not None else None
        beyond = 0 if line is not None else -1 if mark.end <= lines[0].start else 1
        words = one_line(self.page.text[mark.start : mark.end])
        return LinkEnd(mark.id, middle, beyond, points, words)

    def focused_note(self) -> Note | None:
        """Return the card of the mark in focus, or None."""
        mark = self.focused_mark
        if mark is None or mark.id not in self.cards:
            return None
        line = line_at(self.page, mark.start)
        return self._note(mark, line) if line is not None else None

    def rows_of(self, marks: Iterable[Mark], top: float, bottom: float) -> Iterator[tuple[float, float]]:
        """Yield the heights between which each mark is drawn that is seen between two others, as far as it is seen."""
        lines = visible_lines(self.page, top, bottom)
        overhang = self._metrics.above + self._metrics.line_at(DEEPEST)
        for mark in marks:
            own = [line for line in lines if line.start < mark.end and mark.start < line.end]
            if own:
                yield own[0].top - overhang, own[-1].bottom + overhang

    def code_point_under(self, point: QPointF) -> int | None:
        """Return the code point of the character under a point, or None beside the text."""
        return code_point_under(self.page, point)

    def marks_at(self, point: QPointF) -> list[Mark]:
        """Return the marks painted under a point, innermost first."""
        at = self.code_point_under(point)
        return self.index.at(at) if at is not None else []

    def edge_at(self, point: QPointF) -> Edge | None:
        """Return the edge of the focused mark whose handle is under the point, of several the nearest, or None."""
        mark = self.focused_mark
        if mark is None:
            return None
        reach = _HANDLE_REACH + self._metrics.above
        drawn = self._drawn(mark, visible_lines(self.page, point.y() - reach, point.y() + reach))
        near = [
            (abs(rect.center().x() - point.x()), edge)
            for edge, rect in handles_of(drawn, self._metrics)
            if rect.adjusted(-_HANDLE_REACH, -4, _HANDLE_REACH, 4).contains(point)
        ]
        return min(near)[1] if near else None

    def _index_of(self, marks: Sequence[Mark]) -> MarkIndex:
        passages = [label.name for label in self.scheme.labels if label.style == "passage"]
        return MarkIndex(marks, passages=passages)

    def _drawn(self, mark: Mark, lines: Sequence[Line]) -> Drawn:
        focused = mark.id == self.focused
        spans = self.preview if focused and self.preview else mark.all_spans()
        emphasis = Emphasis.FOCUS if focused else Emphasis.HOVER if mark.id == self.hovered else Emphasis.NONE
        return Drawn(
            pieces=pieces_of(spans, lines, self.page.offsets),
            ink=self._inks.of(mark.label),
            lane=self.index.lane(mark.id),
            emphasis=emphasis,
            others=self._is_others(mark),
        )

    def _note(self, mark: Mark, line: Line) -> Note:
        return Note(
            mark_id=mark.id,
            card=self.cards[mark.id],
            color=self._inks.of(mark.label).line,
            top=line.baseline - self._metrics.above,
            focused=mark.id == self.focused,
            others=self._is_others(mark),
        )

    def _is_others(self, mark: Mark) -> bool:
        return bool(self.own) and mark.created_by != self.own
