"""The sentences that hold something to mark: a number, a quotation, or somebody who is said to say something.

`start` and `end` are code points.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Literal, NamedTuple

from annotator.figures import has_number
from annotator.meaning.attributions import attributions, names_nobody
from annotator.meaning.clauses import is_long
from annotator.meaning.quotations import quotations_in
from annotator.meaning.sentences import sentences_in
from annotator.text import merge_spans, trim, words_in

Reason = Literal["number", "quotation", "cue"]

# A shorter line without a full stop is a headline, a byline, a caption or an item of a list.
_HEADING = 160
_FULL_STOPS = ".…。۔।։"
_CLOSERS = "\"'”’»“)]} "
_ENDS = _FULL_STOPS + _CLOSERS + "!?؟！？:;"
# A sentence is looked at so far for who says something: what is longer is a list or has no stops at all.
_LONGEST = 2000
# Fewer words in quotation marks are a name or a word that is not meant: "the ‘special’ operation".
_QUOTED_WORDS = 3
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|[\w.+-]{1,64}@\w\S*")


class Stop(NamedTuple):
    """A sentence that the sweep stops at, `[start, end)`, and the first reason for it."""

    start: int
    end: int
    reason: Reason


def unmarked_sentences(text: str, marked: Iterable[tuple[int, int]]) -> Iterator[Stop]:
    """Yield the sentences to mark that none of the `marked` spans touches, in order."""
    spans = merge_spans(marked)
    starts = [start for start, _ in spans]
    for stop in sentences_to_mark(text):
        before = bisect_right(starts, stop.end - 1) - 1
        if before < 0 or spans[before][1] <= stop.start:
            yield stop


def sentences_to_mark(text: str) -> Iterator[Stop]:
    """Yield the sentences that hold a number, a quotation or a cue, in order, each when it is asked for.

    Dates, names ("Article 4", "93rd") and addresses count as no numbers. What stands above the first sentence that
    ends in a full stop (title, byline, date), short lines that stand twice, and headings without a number are left out.
    """
    lines = list(_lines(text))
    body = next((start for start, end in lines if _is_sentence(text, start, end)), 0)
    doubled = Counter(text[start:end] for start, end in lines if end - start < _HEADING)
    for start, end in lines:
        if start >= body and doubled[text[start:end]] < 2:
            yield from _stops_of(text, start, end)


def _lines(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for line in text.split("\n"):
        if (span := trim(text, start, start + len(line))) is not None:
            yield span
        start += len(line) + 1


def _is_sentence(text: str, start: int, end: int) -> bool:
    return end - start >= _HEADING or text[start:end].rstrip(_CLOSERS).endswith(tuple(_FULL_STOPS))


def _stops_of(text: str, start: int, end: int) -> Iterator[Stop]:
    """Yield the sentences of one line that hold something; of a heading only those that hold a number."""
    heading = end - start < _HEADING and text[end - 1] not in _ENDS
    quoted = [] if heading else [span for span in quotations_in(text, start, end) if _says_something(text, *span)]
    ends = [high for _, high in quoted]
    for low, high in sentences_in(text, start, end):
        if _has_number(text, low, high):
            yield Stop(low, high, "number")
        elif _touches(quoted, ends, low, high):
            yield Stop(low, high, "quotation")
        elif not heading and _has_cue(text, low, min(high, low + _LONGEST)):
            yield Stop(low, high, "cue")


def _says_something(text: str, start: int, end: int) -> bool:
    fewest = sum(1 for _ in islice(words_in(text, start, end), _QUOTED_WORDS)) == _QUOTED_WORDS
    return fewest or is_long(text, start, end)


def _touches(quoted: Sequence[tuple[int, int]], ends: Sequence[int], start: int, end: int) -> bool:
    following = bisect_left(ends, start + 1)
    return following < len(quoted) and quoted[following][0] < end


def _has_number(text: str, start: int, end: int) -> bool:
    sentence = _ADDRESS.sub(lambda address: " " * len(address.group()), text[start:end])
    return has_number(sentence)


def _has_cue(text: str, start: int, end: int) -> bool:
    return bool(attributions(text, start, end)) or names_nobody(text, start, end)
