"""Puts overlapping spans in lanes, so that each can be seen.

Lane 0 is the words themselves, where a short label has its box; lanes 1, 2, 3 … are the lines under the words.
A lane, once given, stays: a new span takes the lowest one that is free among those it overlaps, and nothing else moves.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable

WORDS = 0
FIRST_LINE = 1
# Below this there is no room before the next line of text: what is nested deeper shares the last lane.
DEEPEST = 3


def lowest_free(taken: Collection[int], *, first: int) -> int:
    """Return the lowest lane from `first` on that is not in `taken`, and the deepest one if all are."""
    return next((lane for lane in range(first, DEEPEST) if lane not in taken), DEEPEST)


def lanes_of(extents: Iterable[tuple[int, int, int]]) -> list[int]:
    """Return the lane of each extent `(start, end, first)`, where `first` is the lowest lane it may take.

    The extents, half-open ranges of code points, come sorted by start. One pass, O(n).
    """
    ends = [0] * (DEEPEST + 1)
    lanes = []
    for start, end, first in extents:
        lane = first
        while lane < DEEPEST and ends[lane] > start:
            lane += 1
        if ends[lane] < end:
            ends[lane] = end
        lanes.append(lane)
    return lanes
