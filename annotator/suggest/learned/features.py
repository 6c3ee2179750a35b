"""What a sequence model sees of each word: the word, its shape and kind, where it stands, what the rules make of it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from annotator.meaning.lexicons import folded, lexicon
from annotator.suggest.passages import Passage
from annotator.suggest.suggestion import Suggestion
from annotator.text import words_in

_MARK = re.compile(r"[^\w\s]")
_DIGITS = re.compile(r"\d+")
# How far the nearest cue may be, in words, to be told of, and in which steps.
_REACH = (1, 2, 3, 5, 8, 13)
_CUE = "cue"
# Lists of words that say of what kind a word is.
_KINDS = (
    ("organisations", ("heads", "weak heads", "common", "states", "seats", "known", "acts", "qualifiers")),
    ("grammar", ("prepositions", "auxiliaries", "articles", "conjunctions", "relatives", "subordinators")),
    ("grammar", ("time words", "complementisers")),
    ("cues", ("verbs", "sources")),
    ("titles", ("titles",)),
)


class Word(NamedTuple):
    """A word or a mark, `[start, end)` in code points, as it stands in the text."""

    start: int
    end: int
    text: str


def sequences(text: str, passages: Sequence[Passage]) -> Iterator[list[Word]]:
    """Yield the words and marks of each sentence, in order."""
    for passage in passages:
        for low, high in passage.sentences:
            if words := list(_words(text, low, high)):
                yield words


def _words(text: str, start: int, end: int) -> Iterator[Word]:
    for low, high in words_in(text, start, end):
        yield from (Word(*mark.span(), mark.group()) for mark in _MARK.finditer(text, start, low))
        yield Word(low, high, text[low:high])
        start = high
    yield from (Word(*mark.span(), mark.group()) for mark in _MARK.finditer(text, start, end))


class Features:
    """Makes the features of an article's words; knows what the rules proposed for it."""

    def __init__(self, passages: Sequence[Passage], rules: Sequence[Suggestion]) -> None:
        self._quoted = [span for passage in passages for span in passage.quotations]
        self._quote_starts = [start for start, _ in self._quoted]
        spans = {(start, end, each.label) for each in rules for start, end in each.spans}
        spans |= {(*link.cue, _CUE) for each in rules for link in each.links if link.cue}
        self._rules: dict[str, list[tuple[int, int]]] = {}
        for start, end, label in sorted(spans):
            self._rules.setdefault(label, []).append((start, end))

    def of(self, words: Sequence[Word]) -> list[list[str]]:
        """Return the features of each word of a sentence: its own, and those of the two words on either side."""
        keys = [folded(word.text) for word in words]
        cues = [at for at, key in enumerate(keys) if key in lexicon("cues", "verbs")]
        own = [[*_plain(word.text, key), *self._ruled(word)] for word, key in zip(words, keys, strict=True)]
        found = []
        for at, word in enumerate(words):
            features = [*own[at], f"cue={_distance(cues, at)}"]
            for step in (-2, -1, 1, 2):
                there = at + step
                features += [f"{step}:{each}" for each in own[there]] if 0 <= there < len(words) else [f"{step}:no"]
            if self._is_quoted(word.start):
                features.append("quoted")
            found.append(features)
        return found

    def _ruled(self, word: Word) -> Iterator[str]:
        """Yield for each label that the rules gave a word whether that begins, ends or goes on there."""
        for label, spans in self._rules.items():
            at = bisect_right(spans, (word.start, 10**9)) - 1
            if at >= 0 and spans[at][0] <= word.start < spans[at][1]:
                begins, ends = spans[at][0] == word.start, spans[at][1] <= word.end
                yield f"rule={label}:{'S' if begins and ends else 'B' if begins else 'E' if ends else 'I'}"

    def _is_quoted(self, at: int) -> bool:
        place = bisect_right(self._quote_starts, at) - 1
        return place >= 0 and at < self._quoted[place][1]


def _plain(word: str, key: str) -> list[str]:
    features = [f"w={_DIGITS.sub('0', key)}", f"shape={_shape(word)}", f"end={key[-3:]}", f"begin={key[:3]}"]
    return features + [name for name, words in _kinds() if key in words]


@cache
def _kinds() -> tuple[tuple[str, frozenset[str]], ...]:
    return tuple((f"{kind}.{section}", lexicon(kind, section)) for kind, sections in _KINDS for section in sections)


def _shape(word: str) -> str:
    """Return the kinds of a word's letters, each run as one: "Xx" of "Voss", "X.X." of "U.S.", "0" of "3000"."""
    shape = "".join("X" if c.isupper() else "x" if c.isalpha() else "0" if c.isdigit() else c for c in word[:12])
    return re.sub(r"(.)\1+", r"\1", shape)


def _distance(cues: Sequence[int], at: int) -> str:
    """Return how far the nearest cue is, in steps, and on which side: "-2", "+5", "0" or "far"."""
    if not cues:
        return "none"
    nearest = min(cues, key=lambda cue: abs(cue - at))
    gap = abs(nearest - at)
    if gap == 0:
        return "0"
    step = next((step for step in _REACH if gap <= step), None)
    return f"{'+' if nearest > at else '-'}{step}" if step else "far"
