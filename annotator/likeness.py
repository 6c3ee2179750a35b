"""How much of one text stands in another: runs of words that both have (w-shingling, Broder 1997).

Among many texts those that may be alike are found by sketches: of each text the smallest hashes of its runs of words (a
bottom-k sketch, same paper), the same on every machine.

Broder, A. Z. (1997). On the resemblance and containment of documents. Compression and Complexity of Sequences.
"""

from __future__ import annotations

import re
from array import array
from heapq import nsmallest
from typing import TypeAlias
from zlib import crc32

from annotator import text as texts

NEAR = 0.5  # from this share on, two texts are nearly the same
_RUN = 5  # words
_PHRASE = 6  # words

_KEPT = 48
# Texts that share none of so many smallest hashes are not compared, nor a text with more than so many others.
_COMPARED_BY = 6
_MOST_COMPARED = 16
_WORD = re.compile(r"\w+")

Shingles = frozenset[int]
Sketch: TypeAlias = "array[int]"


def shingles(text: str) -> Shingles:
    """Return the hashes of all runs of five words of a text, case aside; of a shorter text, the hash of all of it."""
    words = _words(text)
    if len(words) < _RUN:
        return frozenset([hash(tuple(words))]) if words else frozenset()
    return frozenset(hash(tuple(words[at : at + _RUN])) for at in range(len(words) - _RUN + 1))


def share(one: Shingles, other: Shingles) -> float:
    """Return which share, from 0 to 1, of the smaller text stands in the other (Broder's containment)."""
    smaller = min(len(one), len(other))
    return len(one & other) / smaller if smaller else 0.0


def sketch(text: str) -> Sketch:
    """Return the sketch of a text: up to 48 numbers, ascending."""
    words = [crc32(word.encode()).to_bytes(4, "little") for word in _WORD.findall(text.casefold())]
    runs = zip(*(words[n:] for n in range(_RUN)), strict=False) if len(words) >= _RUN else [words]
    return array("I", nsmallest(_KEPT, {crc32(b"".join(run)) for run in runs}))


def alike(one: Sketch, other: Sketch) -> float:
    """Return an estimate of the share of runs that two texts have in common, of all that are in either of them."""
    mine, theirs = set(one), set(other)
    smallest = nsmallest(max(len(mine), len(theirs)), mine | theirs)
    return sum(each in mine and each in theirs for each in smallest) / len(smallest)


class Sketches:
    """The sketches of texts by number, from 0, and which of them are worth comparing with another."""

    def __init__(self) -> None:
        self._sketches: list[Sketch] = []
        self._by_hash: dict[int, list[int]] = {}

    def __getitem__(self, number: int) -> Sketch:
        return self._sketches[number]

    def candidates(self, sketch: Sketch) -> set[int]:
        """Return the numbers of the texts that may be like that of a sketch."""
        return {number for value in sketch[:_COMPARED_BY] for number in self._by_hash.get(value, ())}

    def add(self, sketch: Sketch) -> int:
        """Add a sketch and return its number."""
        number = len(self._sketches)
        self._sketches.append(sketch)
        for value in sketch[:_COMPARED_BY]:
            others = self._by_hash.setdefault(value, [])
            if len(others) < _MOST_COMPARED:
                others.append(number)
        return number


def telling_phrases(text: str, *, count: int = 6) -> list[str]:
    """Return some phrases of six words, from all parts of the text, that hardly another text has by chance.

    Of each part it is the phrase with the longest words.
    """
    words = _words(text)
    if len(words) < _PHRASE:
        return [" ".join(words)] if words else []
    starts = range(len(words) - _PHRASE + 1)
    part = max(1, len(starts) // count)
    best = (
        max(starts[low : low + part], key=lambda at: sum(map(len, words[at : at + _PHRASE])))
        for low in range(0, len(starts), part)
    )
    return list(dict.fromkeys(" ".join(words[at : at + _PHRASE]) for at in best))[:count]


def _words(text: str) -> list[str]:
    return [text[start:end].casefold() for start, end in texts.words_in(text, 0, len(text))]
