"""Where words stand on the screen: the visible lines, and the rectangles of spans on them.

`y` and rectangles are in the document's own coordinates, which are the viewport's plus the scroll position.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple, cast

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QTextBlock, QTextDocument, QTextLayout, QTextLine

from annotator.gui.reading.document import LINE_PERCENT, hidden_runs, wrapped_by_hand
from annotator.text import OffsetMap

_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_LONG_PARAGRAPH = 5_000
# How far from a line, in pixels, a point may be and still mean it: more than the space between two paragraphs.
_NEAR = 40


@dataclass(frozen=True, slots=True)
class Page:
    """A text and the document that shows it.

    `hidden` are its runs of blank lines that take no room (code points); `wrapped` tells that its lines were broken
    by hand, so that a line is no paragraph.
    """

    text: str
    offsets: OffsetMap
    document: QTextDocument
    hidden: Sequence[tuple[int, int]]
    wrapped: bool

    @classmethod
    def of(cls, text: str, offsets: OffsetMap, document: QTextDocument) -> Page:
        """Return the page that a document of `build_document` shows."""
        wrapped = wrapped_by_hand(text)
        return cls(text, offsets, document, hidden_runs(text, keep_one_blank_line=wrapped), wrapped)

    def caret_place(self, at: int, *, backwards: bool = False) -> int:
        """Return the nearest code point to `at` that a caret can be seen to stand before.

        Inside a run that takes no room that is the start of the paragraph behind it, or, `backwards`, the end of the
        line before it.
        """
        run = bisect_right(self.hidden, (at, len(self.text))) - 1
        if run < 0 or at >= self.hidden[run][1]:
            return at
        start, end = self.hidden[run]
        return start - 1 if backwards and start > 0 else end


class Line(NamedTuple):
    """A line as laid out: code points `[start, end)` without the blanks at its end, and where it stands."""

    start: int
    end: int
    text_line: QTextLine
    block_position: int
    x: float
    top: float
    baseline: float
    bottom: float
    mixed: bool


class Piece(NamedTuple):
    """The part of a span that stands on one line; `begins` and `ends` tell whether the span does so here.

    `span` is the whole of it, in code points.
    """

    left: float
    right: float
    baseline: float
    begins: bool
    ends: bool
    right_to_left: bool = False
    span: tuple[int, int] = (0, 0)

    def box(self, *, above: float, below: float) -> QRectF:
        """Return the rectangle from `above` the baseline to `below` it."""
        return QRectF(self.left, self.baseline - above, self.right - self.left, above + below)


def visible_lines(page: Page, top: float, bottom: float) -> list[Line]:
    """Return the lines that stand between `top` and `bottom`, from the first on.

    Only these are looked at: a long paragraph costs no more than a short one.
    """
    layout = page.document.documentLayout()
    block = _block_at(page.document, top)
    lines: list[Line] = []
    while block.isValid() and (place := layout.blockBoundingRect(block)).top() < bottom:
        lines += _lines_of(page, block, place.topLeft(), top, bottom)
        block = block.next()
    return lines


def line_at(page: Page, at: int) -> Line | None:
    """Return the line that holds the code point `at`, laying out the document as far as there."""
    position = page.offsets.position(at)
    block = page.document.findBlock(position)
    origin = page.document.documentLayout().blockBoundingRect(block).topLeft()
    layout = block.layout()
    number = _first(layout, lambda line: line.textStart() + line.textLength() > position - block.position())
    number = min(number, layout.lineCount() - 1)
    return _line(page, block, origin, layout.lineAt(number)) if number >= 0 else None


def code_point_under(page: Page, point: QPointF) -> int | None:
    """Return the code point of the character painted under `point`, or None beside the text."""
    for line in visible_lines(page, point.y(), point.y() + 1):
        text_line, x = line.text_line, point.x() - line.x
        if text_line.naturalTextRect().left() <= x < text_line.naturalTextRect().right():
            found = text_line.xToCursor(x, QTextLine.CursorPosition.CursorOnCharacter)
            at = page.offsets.code_point(line.block_position + found)
            return at if line.start <= at < line.end else None
    return None


def place_near(page: Page, point: QPointF) -> int:
    """Return the code point before which a caret would stand for a point: in the nearest line, also between two.

    Qt's own answer between two lines is the start of the lower one, wherever the point is.
    """
    lines = visible_lines(page, point.y() - _NEAR, point.y() + _NEAR)
    if not lines:
        return 0 if point.y() < 0 else len(page.text)
    line = min(lines, key=lambda line: max(line.top - point.y(), point.y() - line.bottom))
    found = line.text_line.xToCursor(point.x() - line.x)
    return page.caret_place(min(page.offsets.code_point(line.block_position + found), line.end))


def pieces_of(spans: Iterable[tuple[int, int]], lines: Sequence[Line], offsets: OffsetMap) -> list[Piece]:
    """Return what there is to draw of `spans` (code points) on `lines`, from top to bottom."""
    pieces: list[Piece] = []
    starts = [line.start for line in lines]
    for start, end in spans:
        first = max(0, bisect_left(starts, start + 1) - 1)
        for line in lines[first : bisect_left(starts, end)]:
            pieces += _pieces_on(line, start, end, offsets)
    return pieces


def _pieces_on(line: Line, start: int, end: int, offsets: OffsetMap) -> Iterator[Piece]:
    low, high = max(start, line.start), min(end, line.end)
    if low >= high:
        return
    begins, ends = low == start, high == min(end, line.end) == end
    first = offsets.position(low) - line.block_position
    last = offsets.position(high) - line.block_position
    for left, right, right_to_left in _stretches(line, first, last):
        yield Piece(line.x + left, line.x + right, line.baseline, begins, ends, right_to_left, (start, end))


def _stretches(line: Line, first: int, last: int) -> list[tuple[float, float, bool]]:
    """Return where the positions stand on the line: left, right, and whether read from right to left."""
    if not line.mixed:
        return [(_x(line.text_line, first), _x(line.text_line, last), False)]
    runs = sorted(
        (box.left(), box.right(), run.isRightToLeft())
        for run in line.text_line.glyphRuns(first, last - first)
        if not (box := run.boundingRect()).isEmpty()
    )
    joined = runs[:1]
    for left, right, right_to_left in runs[1:]:
        # A run ends where the font changes too, which is no gap to the eye.
        if left - joined[-1][1] < 1:
            joined[-1] = (joined[-1][0], max(right, joined[-1][1]), joined[-1][2])
        else:
            joined.append((left, right, right_to_left))
    return joined


def _x(line: QTextLine, position: int) -> float:
    # PySide gives the corrected position beside the x, which its stubs do not say.
    x, _ = cast("tuple[float, int]", line.cursorToX(position))
    return x


def _block_at(document: QTextDocument, y: float) -> QTextBlock:
    layout = document.documentLayout()
    block = document.findBlock(max(0, layout.hitTest(QPointF(0, y), Qt.HitTestAccuracy.FuzzyHit)))
    while block.previous().isValid() and layout.blockBoundingRect(block).top() > y:
        block = block.previous()
    return block


def _lines_of(page: Page, block: QTextBlock, origin: QPointF, top: float, bottom: float) -> Iterator[Line]:
    layout = block.layout()
    # After each painting Qt forgets a paragraph's glyphs and finds them anew; in a long one that takes 10 ms.
    layout.setCacheEnabled(block.length() > _LONG_PARAGRAPH)
    for number in range(
        _first(layout, lambda line: origin.y() + line.y() + _full_height(line) > top), layout.lineCount()
    ):
        line = layout.lineAt(number)
        if origin.y() + line.y() >= bottom:
            return
        yield _line(page, block, origin, line)


def _full_height(line: QTextLine) -> float:
    # Qt leaves the room that belongs to a line under it, and does not count it.
    return line.height() * LINE_PERCENT / 100


def _line(page: Page, block: QTextBlock, origin: QPointF, line: QTextLine) -> Line:
    position = block.position() + line.textStart()
    start = page.offsets.code_point(position)
    words = page.text[start : page.offsets.code_point(position + line.textLength())]
    top = origin.y() + line.y()
    return Line(
        start=start,
        end=start + len(words.rstrip()),
        text_line=line,
        block_position=block.position(),
        x=origin.x(),
        top=top,
        baseline=top + line.ascent(),
        bottom=top + _full_height(line),
        mixed=_RIGHT_TO_LEFT.search(words) is not None,
    )


def _first(layout: QTextLayout, holds: Callable[[QTextLine], bool]) -> int:
    """Return the number of the first line for which `holds` is true; it must be so for all after it."""
    return bisect_left(range(layout.lineCount()), True, key=lambda number: holds(layout.lineAt(number)))  # noqa: FBT003
