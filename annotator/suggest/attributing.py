"""Who says a quotation: the attribution beside it in its sentence, or whoever spoke last before.

`annotator.meaning.likely_speakers` answers the same for one place at a time and looks around it anew; here a whole text
is read once.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from functools import cache
from typing import NamedTuple

from annotator.meaning.attributions import Attribution, attributions
from annotator.meaning.lexicons import folded, lexicon
from annotator.meaning.names import names_in, person_ending_at
from annotator.meaning.subjects import Speaker, grammar
from annotator.meaning.verbs import Verbs
from annotator.suggest.passages import LONGEST, Passage, Place
from annotator.text import words_in

_BESIDE, _NEAR, _CONTINUED = 0.9, 0.75, 0.7
# Between a quotation and its cue there are so many words at most that belong to neither: “in Bergen on Monday”.
_MOST_BETWEEN = 12
# A quotation without a cue is of whoever spoke at most so many paragraphs before.
_PARAGRAPHS = 2
# “A senior ministry official: …”
_LONGEST_SOURCE = 6
_DASH = re.compile(r"\s?[–—-]{1,2}\s")
_QUOTES = " \u00a0\"“„«‘'"


@cache
def _stances() -> frozenset[str]:
    """Return the cues after which no quotation stands: “against”, “ready to”."""
    return frozenset(cue for cue in lexicon("cues", "states") if not cue.endswith(" saying"))


# The attributions of each sentence.
Found = Mapping[Place, Sequence[Attribution]]


def attributions_of(text: str, passage: Passage, known: Verbs) -> dict[Place, list[Attribution]]:
    """Return the attributions of each sentence of a paragraph; none of what is no sentence."""
    return {
        (low, high): attributions(text, low, high, known=known, quoted=passage.quotations_of(low, high))
        if high - low <= LONGEST
        else []
        for low, high in passage.sentences
    }


class SaidBy(NamedTuple):
    """Who says something, by which cue if one says so, and how sure that is, from 0 to 1."""

    speaker: Speaker
    cue: Place | None
    score: float


class Attributing:
    """Goes through a text's paragraphs in order and remembers who spoke last."""

    def __init__(self, text: str, passages: Sequence[Passage], known: Verbs) -> None:
        self._text, self._passages, self._known = text, passages, known
        self._starts = [passage.start for passage in passages]
        self._last: tuple[int, SaidBy] | None = None  # with the number of its paragraph
        self._paragraph = 0
        self._found: dict[int, Found] = {}

    def enter(self, passage: Passage) -> Found:
        """Go on to the next paragraph, and return its attributions."""
        self._paragraph += 1
        return self._found_in(passage)

    def _found_in(self, passage: Passage) -> Found:
        found = self._found.get(passage.start)
        if found is None:
            found = self._found[passage.start] = attributions_of(self._text, passage, self._known)
        return found

    def said_by(self, spans: Sequence[Place], passage: Passage) -> SaidBy | None:
        """Return who says a quotation that begins in the paragraph, whose spans are given with their marks, or None."""
        beside = self.beside(spans, passage)
        for place in range(1, len(spans)):
            # Opened anew in a later paragraph, which may tell.
            later = self._passages[bisect_right(self._starts, spans[place][0]) - 1]
            if beside is None and later is not passage:
                beside = self.beside(spans[place:], later)
        if beside is not None:
            self._last = self._paragraph, beside
            return beside
        self._see(passage, before=spans[0][0])
        if self._last is None or self._paragraph - self._last[0] > _PARAGRAPHS:
            return None
        return self._last[1]._replace(score=_CONTINUED)

    def beside(self, spans: Sequence[Place], passage: Passage) -> SaidBy | None:
        """Return who says a quotation of the paragraph by the words of the sentence it stands in, or None."""
        sentence = next((each for each in passage.sentences if each[0] <= spans[0][0] < each[1]), None)
        found = self._found_in(passage).get(sentence, []) if sentence else []
        return (
            self._beside(spans, found)
            or (self._before_colon(sentence[0], spans[0][0]) if sentence else None)
            or self._after_dash(spans[-1][1], passage)
        )

    def leave(self, passage: Passage) -> None:
        """Remember who spoke last in the paragraph."""
        self._see(passage, before=passage.end)
        del self._found[passage.start]

    def _see(self, passage: Passage, *, before: int) -> None:
        """Remember the last cue of the paragraph before a place, unless it is remembered already."""
        found = self._found_in(passage)
        cues = [
            each
            for sentence in passage.sentences
            for each in found[sentence]
            if not each.is_source and folded(self._text[slice(*each.cue)]) not in lexicon("speech", "never after")
        ]
        last = next((each for each in reversed(cues) if each.cue[1] <= before), None)
        known = self._last[1].cue if self._last else None
        if last is not None and (known is None or last.cue > known):
            self._last = self._paragraph, SaidBy(last.speaker, last.cue, _CONTINUED)

    def _beside(self, spans: Sequence[Place], found: Sequence[Attribution]) -> SaidBy | None:
        """Return the nearest attribution before, between or after the spans; one after them goes before one before."""
        best: SaidBy | None = None
        for each in found:
            if folded(self._text[slice(*each.cue)]) in _stances():
                continue
            start, end = min(each.speaker.start, each.cue[0]), max(each.speaker.end, each.cue[1])
            if end <= spans[0][0]:
                between = self._between(end, spans[0][0])
                score = _NEAR if between is not None else 0.0
            else:
                ends = [high for _, high in spans if high <= start]
                between = self._between(ends[-1], start) if ends and not self._joins(ends[-1], start) else None
                score = _BESIDE if between is not None else 0.0
            if between is not None:
                score -= between / 100
                if best is None or score > best.score:
                    best = SaidBy(each.speaker, each.cue, score)
        return best

    def _joins(self, start: int, end: int) -> bool:
        """Return whether a new clause begins behind a quotation: “‘Nobody leaves,’ and I said …”."""
        first = next(words_in(self._text, start, end), None)
        return first is not None and folded(self._text[slice(*first)]) in grammar("conjunctions")

    def _between(self, start: int, end: int) -> int | None:
        """Return how many words stand between, None where they are too many or a sentence ends there."""
        gap = self._text[start:end]
        if len(gap) > 200 or any(mark in gap for mark in "“”«»;") or ". " in gap:
            return None
        words = [self._text[low:high].lower() for low, high in words_in(self._text, start, end)]
        counted = sum(1 for word in words if word not in grammar("articles", "possessives", "complementisers"))
        return counted if counted <= _MOST_BETWEEN else None

    def _after_dash(self, at: int, passage: Passage) -> SaidBy | None:
        """Return the name that ends a headline: “‘We are not looking for a war’ – Voss”."""
        dash = _DASH.match(self._text, at, passage.end)
        if dash is None or passage.end - at > 80:
            return None
        name = next(names_in(self._text, dash.end(), passage.end), None)
        if name is None or name[:2] != (dash.end(), passage.end):
            return None
        return SaidBy(Speaker(name.start, name.end, "name"), None, _NEAR)

    def _before_colon(self, low: int, start: int) -> SaidBy | None:
        """Return who is named in “Voss: We are not looking for a war”, “A spokesman: …”."""
        head = self._text[low:start].rstrip(_QUOTES)
        if not head.endswith(":") or len(head) > 100:
            return None
        end = low + len(head) - 1
        *_, name = [None, *names_in(self._text, low, end)]
        if name is not None and folded(self._text[name.start : end]) in lexicon("speech", "marginals"):
            return None  # "Quote:"
        if name is not None and name.end == end:
            return SaidBy(Speaker(*person_ending_at(self._text, name), "name"), None, _NEAR)
        words = list(words_in(self._text, low, end))
        if words and folded(self._text[words[0][0] : words[0][1]]) in grammar("articles"):
            words.pop(0)
        last = folded(self._text[slice(*words[-1])]) if words else ""
        if len(words) > _LONGEST_SOURCE or last not in lexicon("titles", "titles") | lexicon("speech", "sources"):
            return None
        return SaidBy(Speaker(words[0][0], end, "description"), None, _NEAR)
