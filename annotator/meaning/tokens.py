"""A stretch of text as words and marks, with quotations and brackets as single pieces, for finding who said what."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Literal, NamedTuple

from annotator.meaning.clauses import is_long
from annotator.meaning.lexicons import folded, lexicon
from annotator.meaning.quotations import quotations_in
from annotator.text import merge_spans, word_at, words_in

_ASIDE = re.compile(r"\([^()]{0,200}\)")
_MARK = re.compile(r"[^\w\s]")

Kind = Literal["word", "mark", "aside", "said"]


class Token(NamedTuple):
    """A word, a mark, an aside in brackets, or what is "said": a long quotation or a part known to be a claim.

    `word` is it in lower case; `start` and `end` are code points.
    """

    start: int
    end: int
    word: str
    kind: Kind


def tokens(
    text: str,
    start: int,
    end: int,
    said: Iterable[tuple[int, int]] = (),
    quoted: Sequence[tuple[int, int]] | None = None,
) -> list[Token]:
    """Return the tokens of `text[start:end]` in order; the spans of `said` are single ones, clipped to the range.

    `quoted` are the quotations there, if they are known. A short one is a word, as in «Брод».
    """
    quoted = quotations_in(text, start, end) if quoted is None else quoted
    opaque = merge_spans([*said, *(span for span in quoted if is_long(text, *span))])
    units: list[tuple[tuple[int, int], Kind]] = [
        *(((max(low, start), min(high, end)), "said") for low, high in opaque if low < end and high > start),
        *((span, "word") for span in quoted if not is_long(text, *span)),
        *((aside.span(), "aside") for aside in _ASIDE.finditer(text, start, end)),
    ]
    return list(_in_order(text, start, end, sorted(units)))


def _in_order(text: str, start: int, end: int, units: list[tuple[tuple[int, int], Kind]]) -> Iterator[Token]:
    for (low, high), kind in units:
        if low < start:
            continue  # inside the one before
        yield from _plain(text, start, low)
        yield Token(low, high, folded(text[low:high]) if kind == "word" else "", kind)
        start = high
    yield from _plain(text, start, end)


def _plain(text: str, start: int, end: int) -> Iterator[Token]:
    for low, high in words_in(text, start, end):
        if not _is_abbreviation(text, start, low):
            yield from _marks(text, start, low)
        yield Token(low, high, folded(text[low:high]), "word")
        start = high
    yield from _marks(text, start, end)


def _is_abbreviation(text: str, start: int, end: int) -> bool:
    """Return whether a full stop alone stands there, and only shortens the word before: "Dr. Whitlock"."""
    before = word_at(text, start - 1) if start > 0 and text[start:end].rstrip() == "." else None
    if before is None:
        return False
    word = text[slice(*before)]
    return (len(word) == 1 and word.isupper()) or folded(word) in lexicon("abbreviations", "before names")


def _marks(text: str, start: int, end: int) -> Iterator[Token]:
    return (Token(*mark.span(), mark.group(), "mark") for mark in _MARK.finditer(text, start, end))
