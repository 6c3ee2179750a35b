"""Texts that are nearly the same, found by the words they share.

Of each text the smallest hashes of its runs of five words are kept (a bottom-k sketch: A. Broder, On the resemblance
and containment of documents, 1997). Two texts are near duplicates if of the smallest hashes of both together the share
`ALIKE` is in both sketches, which estimates the share of runs that they have in common.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterable
from heapq import nsmallest
from typing import TypeAlias
from zlib import crc32

ALIKE = 0.6
_KEPT = 48
# Texts that share none of so many smallest hashes are not compared, nor a text with more than so many others.
_COMPARED_BY = 6
_MOST_COMPARED = 16
_RUN = 5
_WORD = re.compile(r"\w+")

Sketch: TypeAlias = "array[int]"


def sketch(text: str) -> Sketch:
    """Return the sketch of a text: up to 48 numbers, ascending."""
    words = [crc32(word.encode()).to_bytes(4, "little") for word in _WORD.findall(text.casefold())]
    runs = zip(*(words[n:] for n in range(_RUN)), strict=False) if len(words) >= _RUN else [words]
    return array("I", nsmallest(_KEPT, {crc32(b"".join(run)) for run in runs}))


def alike(one: Sketch, other: Sketch) -> bool:
    """Return whether two sketches are those of near duplicates."""
    mine, theirs = set(one), set(other)
    smallest = nsmallest(max(len(mine), len(theirs)), mine | theirs)
    return sum(each in mine and each in theirs for each in smallest) >= ALIKE * len(smallest)


def groups(sketches: Iterable[Sketch]) -> list[int]:
    """Return for each sketch the place of the first one of its group; a group is what near duplicates join."""
    seen: list[Sketch] = []
    parents: list[int] = []
    by_hash: dict[int, list[int]] = {}

    def root(place: int) -> int:
        while parents[place] != place:
            parents[place] = parents[parents[place]]
            place = parents[place]
        return place

    for place, each in enumerate(sketches):
        seen.append(each)
        parents.append(place)
        found = {other for value in each[:_COMPARED_BY] for other in by_hash.get(value, ())}
        for other in found:
            if alike(each, seen[other]):
                low, high = sorted((root(other), root(place)))
                parents[high] = low
        for value in each[:_COMPARED_BY]:
            others = by_hash.setdefault(value, [])
            if len(others) < _MOST_COMPARED:
                others.append(place)
    return [root(place) for place in range(len(parents))]
