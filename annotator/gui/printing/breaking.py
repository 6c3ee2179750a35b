"""Where pages end, and where cards stand on them. Pure functions: heights in, ranges and places out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple


class Row(NamedTuple):
    """A line of the text: between which heights it stands, and the number of its paragraph."""

    top: float
    bottom: float
    paragraph: int


def pages_of(rows: Sequence[Row], *, first: float, height: float) -> list[range]:
    """Return the rows of each page; the first page has room for `first`, each other one for `height`.

    A page ends between two lines. Where there is a choice, no first line of a paragraph stands alone at the end of a
    page, and no last line at the start of one. A line that is higher than a page has one of its own.
    """
    pages: list[range] = []
    start = 0
    while start < len(rows):
        room = height if pages else first
        end = start
        while end < len(rows) and rows[end].bottom - rows[start].top <= room:
            end += 1
        if end == start and not pages and first < height:
            pages.append(range(0))  # nothing fits under the heading
            continue
        end = max(end, start + 1)
        pages.append(range(start, _without_lonely_line(rows, start, end)))
        start = pages[-1].stop
    return pages or [range(0)]


def _without_lonely_line(rows: Sequence[Row], start: int, end: int) -> int:
    """Return where the page ends, a line or two earlier than it might."""
    if end >= len(rows):
        return end
    best = end
    if _is_last_of_several(rows, best):
        best -= 1
    if best - 1 > start and _is_first_of_several(rows, best - 1):
        best -= 1
    return best if best > start else end


def _is_first_of_several(rows: Sequence[Row], row: int) -> bool:
    begins = row == 0 or rows[row - 1].paragraph != rows[row].paragraph
    return begins and row + 1 < len(rows) and rows[row + 1].paragraph == rows[row].paragraph


def _is_last_of_several(rows: Sequence[Row], row: int) -> bool:
    ends = row + 1 == len(rows) or rows[row + 1].paragraph != rows[row].paragraph
    return ends and row > 0 and rows[row - 1].paragraph == rows[row].paragraph


def places_of(cards: Sequence[tuple[float, float]], *, room: float, gap: float) -> list[float | None]:
    """Return where cards stand that are each (wanted top, height), sorted, on a page of that much room.

    None overlaps another: each gives way downwards, and where the page ends, upwards. None for those at the end that
    find no room at all.
    """
    fitting, used = 0, 0.0
    for _, height in cards:
        used += height + (gap if fitting else 0)
        if used > room:
            break
        fitting += 1
    placed: list[float] = []
    below = 0.0
    for top, height in cards[:fitting]:
        placed.append(max(top, below))
        below = placed[-1] + height + gap
    above = room
    for number in range(fitting - 1, -1, -1):
        placed[number] = min(placed[number], above - cards[number][1])
        above = placed[number] - gap
    return [*placed, *[None] * (len(cards) - fitting)]
