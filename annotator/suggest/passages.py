"""A paragraph as who said what sees it: its quotations, and its sentences, none of which ends inside a quotation."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from annotator.meaning.quotations import quotations_in
from annotator.meaning.sentences import sentences_in
from annotator.text import trim

Place = tuple[int, int]

# A text may be a single line, which is read in pieces.
_PIECE = 20_000
# What is longer, in code points, is no sentence that anybody would read: a list, or a text without full stops.
LONGEST = 2000


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph `[start, end)` with its outermost quotations, marks and all, and its sentences, in order."""

    start: int
    end: int
    quotations: tuple[Place, ...]
    sentences: tuple[Place, ...]

    def is_quoted(self, at: int) -> bool:
        """Return whether a place stands inside a quotation."""
        return any(low < at < high for low, high in self.quotations)


def passages_in(text: str) -> Iterator[Passage]:
    """Yield the paragraphs of a text, in order; a very long one in pieces."""
    start = 0
    for line in text.split("\n"):
        for low in range(start, start + len(line) or start + 1, _PIECE):
            span = trim(text, low, min(low + _PIECE, start + len(line)))
            if span is not None:
                quotations = tuple(quotations_in(text, *span))
                yield Passage(*span, quotations, tuple(_sentences(text, *span, quotations)))
        start += len(line) + 1


def _sentences(text: str, start: int, end: int, quotations: tuple[Place, ...]) -> Iterator[Place]:
    opened: int | None = None
    quoted = iter([*quotations, (end, end)])
    low, high = next(quoted)
    for first, last in sentences_in(text, start, end):
        opened = first if opened is None else opened
        while high < last:
            low, high = next(quoted)
        if not low < last < high:
            yield opened, last
            opened = None
    if opened is not None:
        yield opened, end
