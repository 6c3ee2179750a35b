"""A sentence as reported claims see it: its words, times and asides, and what looks like a clause."""

from __future__ import annotations

from annotator.meaning.lexicons import folded, lexicon
from annotator.suggest import signs
from annotator.suggest.passages import Passage, Place
from annotator.text import trim, words_in

_REACH = 140
_FEWEST_WORDS, _MOST_TOLD = 3, 8


class Sentence:
    """The sentence `[low, high)` of a paragraph, without the marks that end it."""

    def __init__(self, text: str, low: int, high: int, passage: Passage) -> None:
        self._text, self._low, self._passage = text, low, passage
        self._high = self._bare_end(low, high)

    def _starts_aside(self, at: int) -> bool:
        word = self._word_at(self._skip_blank(at))
        return word.endswith("ing") or word in lexicon("speech", "asides") | lexicon("grammar", "time words")

    def _after_asides(self, at: int) -> int:
        """Return the place after a time: “said on Tuesday”."""
        place = self._skip_blank(at)
        while True:
            word = self._word_at(place)
            following = self._skip_blank(place + len(word))
            if (
                word in ("on", "last", "this", "late", "early")
                and self._word_at(following) in lexicon("grammar", "time words")
            ) or (word and word in lexicon("grammar", "time words") | {"again", "also"}):
                place = following
            else:
                return place

    def _is_clause(self, start: int, end: int) -> bool:
        """Return whether the words hold a subject and a finite verb: they open with neither verb nor preposition."""
        first = self._word_at(start)
        closed = lexicon("grammar", "auxiliaries", "conjunctions") | {"nothing", "little", "goodbye", "so", "of", "for"}
        if not first or first in closed:
            return False
        words = [self._text[low:high] for low, high in words_in(self._text, start, end)]
        return len(words) >= _FEWEST_WORDS and any(signs.is_finite(word) for word in words[1:])

    def _is_prepositional(self, at: int) -> bool:
        found = signs.NUMBER_AFTER.match(self._text, at)
        number = found and (found["word"] is None or folded(found["word"]) in lexicon("grammar", "numbers"))
        return not number and self._word_at(at) in lexicon("grammar", "prepositions")

    def _is_told(self, start: int, end: int) -> bool:
        """Return whether somebody stands before a “to”: “both sides to talk”, and not “reporters, …”."""
        to = self._text.find(" to ", start, min(end, start + _REACH))
        if to < 0 or any(mark in self._text[start:to] for mark in (*signs.QUOTES, ", ", ";", ":")):
            return False
        words = [self._text[low:high] for low, high in words_in(self._text, start, to)]
        return 0 < len(words) <= _MOST_TOLD and not any(map(signs.is_auxiliary, words))

    def _is_blamed(self, start: int, end: int) -> bool:
        """Return whether somebody stands before an “of” or “for”: “accused Kyiv of preparing an attack”."""
        found = signs.OF_WHAT.search(self._text, start, min(end, start + _REACH))
        return found is not None and not any(mark in self._text[start : found.start()] for mark in signs.QUOTES + ":;")

    def _word_at(self, at: int) -> str:
        found = next(iter(words_in(self._text, at, min(self._high, at + 60))), None)
        return folded(self._text[slice(*found)]) if found and not self._text[at : found[0]].strip(signs.QUOTES) else ""

    def _words(self, start: int, end: int) -> int:
        return sum(1 for _ in words_in(self._text, start, end))

    def _skip_blank(self, at: int) -> int:
        while at < self._high and self._text[at].isspace():
            at += 1
        return at

    def _quoted(self, at: int) -> bool:
        return self._passage.is_quoted(at)

    def _bare(self, start: int, end: int) -> Place | None:
        """Return a stretch without the marks and blanks around it, and without what it opens with: “, and that”."""
        while start < end and self._text[start] in signs.EDGE:
            start += 1
        return trim(self._text, start, self._bare_end(start, end))

    def _bare_end(self, start: int, end: int) -> int:
        while end > start and self._text[end - 1] in signs.FINAL and not self._is_abbreviation(end):
            end -= 1
        return end

    def _is_abbreviation(self, end: int) -> bool:
        return self._text[end - 1] == "." and self._text[end - 4 : end - 1].count(".") == 1
