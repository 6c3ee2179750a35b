"""The marks of one article, found by place and by id. No Qt here."""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections import defaultdict
from collections.abc import Collection, Iterable

from annotator.lanes import FIRST_LINE, WORDS, lanes_of, lowest_free
from annotator.model import Mark


class MarkIndex:
    """Marks by id, and by place: what overlaps a range, what comes next, and the lane each is drawn in.

    Marks are kept in lists sorted by start, one list for each class of length (each class holds marks up to twice as
    long as the one before). So a question looks back in each list only as far as that list's marks can reach, and
    one mark over the whole article costs nothing extra.
    """

    def __init__(self, marks: Iterable[Mark] = (), *, passages: Collection[str] = ()) -> None:
        """`passages` are the names of the labels drawn with a line under the words, not as a box behind them."""
        ordered = sorted(marks)
        self._passages = frozenset(passages)
        self._marks = {mark.id: mark for mark in ordered}
        self._classes: defaultdict[int, list[Mark]] = defaultdict(list)
        for mark in ordered:
            self._classes[(mark.end - mark.start).bit_length()].append(mark)  # `_class_of`, without 20,000 calls
        first = dict.fromkeys(passages, FIRST_LINE)
        lanes = lanes_of([(mark.start, mark.end, first.get(mark.label, WORDS)) for mark in ordered])
        self._lanes = dict(zip(self._marks, lanes, strict=True))

    def __len__(self) -> int:
        return len(self._marks)

    def get(self, mark_id: str | None) -> Mark | None:
        """Return the mark of that id, or None."""
        return self._marks.get(mark_id) if mark_id is not None else None

    def marks(self) -> list[Mark]:
        """Return all marks, in no certain order."""
        return list(self._marks.values())

    def lane(self, mark_id: str) -> int:
        """Return the lane in which the mark is drawn."""
        return self._lanes[mark_id]

    def put(self, mark: Mark) -> None:
        """Add a mark, or replace the one of the same id; it keeps its lane where that is still free."""
        kept = self._lanes.get(mark.id)
        self.remove(mark.id)
        taken = {self._lanes[other.id] for other in self.overlapping(mark.start, mark.end)}
        first = self._first_lane(mark)
        free = kept is not None and kept >= first and kept not in taken
        self._lanes[mark.id] = kept if free and kept is not None else lowest_free(taken, first=first)
        self._marks[mark.id] = mark
        insort(self._classes[_class_of(mark)], mark)

    def remove(self, mark_id: str) -> None:
        """Take the mark of that id out; nothing happens where there is none."""
        mark = self._marks.pop(mark_id, None)
        if mark is not None:
            del self._lanes[mark_id]
            of_one_length = self._classes[_class_of(mark)]
            del of_one_length[bisect_left(of_one_length, mark)]

    def overlapping(self, start: int, end: int) -> list[Mark]:
        """Return the marks whose extent (first start to last end) overlaps `[start, end)`, in no certain order."""
        found: list[Mark] = []
        for bits, marks in self._classes.items():
            low = bisect_left(marks, (start - (1 << bits),))
            high = bisect_left(marks, (end,))
            found += [mark for mark in marks[low:high] if mark.end > start]
        return found

    def at(self, place: int) -> list[Mark]:
        """Return the marks with a span that holds the code point `place`, innermost first."""
        holding = [
            mark
            for mark in self.overlapping(place, place + 1)
            if not mark.spans or any(start <= place < end for start, end in mark.spans)
        ]
        return sorted(holding, key=lambda mark: (mark.end - mark.start, -self._lanes[mark.id], mark.id))

    def after(self, place: Mark | tuple[int, ...]) -> Mark | None:
        """Return the first mark behind `place` in text order (by start, then end); None at the end."""
        found = ((marks, bisect_right(marks, place)) for marks in self._classes.values())
        return min((marks[i] for marks, i in found if i < len(marks)), default=None)

    def before(self, place: Mark | tuple[int, ...]) -> Mark | None:
        """Return the last mark before `place` in text order (by start, then end); None at the start."""
        found = ((marks, bisect_left(marks, place)) for marks in self._classes.values())
        return max((marks[i - 1] for marks, i in found if i > 0), default=None)

    def _first_lane(self, mark: Mark) -> int:
        return FIRST_LINE if mark.label in self._passages else WORDS


def _class_of(mark: Mark) -> int:
    return (mark.end - mark.start).bit_length()
