"""Words and marks as tokens, for formats that count in them. Our own cut, so that no tokenizer has to be installed."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator

from annotator.text import words_in

TOKENIZER = "annotator words and marks 1"
_MARK = re.compile(r"\S")

Token = tuple[int, int]


def tokens(text: str, start: int = 0, end: int | None = None) -> Iterator[Token]:
    """Yield words ("20,000", "U.S.", "well-known"), and every other character that is no blank by itself."""
    end = len(text) if end is None else end
    for word in words_in(text, start, end):
        yield from _marks(text, start, word[0])
        yield word
        start = word[1]
    yield from _marks(text, start, end)


def _marks(text: str, start: int, end: int) -> Iterator[Token]:
    return (match.span() for match in _MARK.finditer(text, start, end))


def cut(all_tokens: Iterable[Token], edges: Iterable[int]) -> list[Token]:
    """Return the tokens with those cut in which one of the edges falls, so that every span ends with a token."""
    places = sorted(set(edges))
    pieces: list[Token] = []
    for start, end in all_tokens:
        inside = places[bisect_right(places, start) : bisect_left(places, end)]
        pieces += zip([start, *inside], [*inside, end], strict=True)
    return pieces


def covering(all_tokens: list[Token], start: int, end: int) -> tuple[int, int] | None:
    """Return the first token, and the one after the last, that `[start, end)` touches; None if it touches none."""
    first = bisect_right(all_tokens, start, key=lambda token: token[1])
    last = bisect_left(all_tokens, end, key=lambda token: token[0])
    return (first, last) if first < last else None
