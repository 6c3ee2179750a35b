"""How well typed letters fit a name: beginnings of words before letters inside them. Pure functions, no widget."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate


@dataclass(frozen=True, slots=True)
class Fit:
    """How a name fits: the smaller `rank` the better; `places` are the matched characters of the name."""

    rank: int
    places: tuple[int, ...] = ()


def folded(text: str) -> str:
    """Return the text without case and accents, one character for each of its own, so that places stay."""
    return "".join((unicodedata.normalize("NFD", each)[0].casefold() or each)[0] for each in text)


def fit(typed: str, name: str, group: str = "") -> Fit | None:
    """Return how the typed letters fit a name, which stands in a group (such as its menu), or None.

    In this order: the name begins so; each typed word begins a word; the letters are the beginnings of words in their
    order, as "ela" of "End a word left" in "Annotate"; each typed word stands somewhere inside. What needs the group
    comes after what the name has by itself.
    """
    words, there = folded(typed).split(), f"{folded(name)} {folded(group)}"
    if not words:
        return Fit(0)
    if there[: len(name)].startswith(" ".join(words)):
        return Fit(0, tuple(range(len(" ".join(words)))))
    ways = (_beginnings(words, there), _initials("".join(words), there), _inside(words, there))
    for rank, places in enumerate(ways, start=1):
        if places:
            own = tuple(sorted(place for place in places if place < len(name)))
            return Fit(2 * rank + (len(own) < len(places)), own)
    return None


def _beginnings(words: list[str], there: str) -> list[int]:
    """Return the places of the first letters of words that the typed words are; empty where one is not."""
    starts = [start for start, _ in _words(there)]
    places: set[int] = set()
    for word in words:
        at = next((start for start in starts if there.startswith(word, start) and start not in places), None)
        if at is None:
            return []
        places.update(range(at, at + len(word)))
    return list(places)


def _inside(words: list[str], there: str) -> list[int]:
    places: list[int] = []
    for word in words:
        at = there.find(word)
        if at < 0:
            return []
        places += range(at, at + len(word))
    return places


def _initials(letters: str, there: str) -> list[int]:
    """Return where the letters stand as beginnings of words, in order, of which some may be left out."""
    return _along(letters, there, list(_words(there)))


def _along(letters: str, there: str, words: list[tuple[int, int]]) -> list[int]:
    for number, (start, end) in enumerate(words):
        common = 0
        while common < min(len(letters), end - start) and letters[common] == there[start + common]:
            common += 1
        for taken in range(common, 0, -1):
            if taken == len(letters):
                return list(range(start, start + taken))
            rest = _along(letters[taken:], there, words[number + 1 :])
            if rest:
                return [*range(start, start + taken), *rest]
    return []


def _words(text: str) -> Iterator[tuple[int, int]]:
    """Yield where each run of letters and digits starts and ends."""
    runs = "".join(each if each.isalnum() else " " for each in text).split(" ")
    ends = accumulate(len(run) + 1 for run in runs)
    return ((end - 1 - len(run), end - 1) for run, end in zip(runs, ends, strict=True) if run)
