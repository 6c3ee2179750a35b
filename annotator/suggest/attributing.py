"""Who says a quotation: the attribution beside it in its sentence, or whoever spoke last before.

`annotator.meaning.likely_speakers` answers the same for one place at a time and looks around it anew; here a whole text
is read once.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from annotator.meaning import names_in
from annotator.meaning.attributions import Attribution, attributions
from annotator.meaning.lexicons import folded, lexicon
from annotator.meaning.subjects import Speaker, grammar
from annotator.meaning.verbs import Verbs
from annotator.suggest.passages import LONGEST, Passage, Place
from annotator.text import words_in

_BESIDE, _NEAR, _CONTINUED = 0.9, 0.75, 0.7
# Between a quotation and its cue there are so many words at most that belong to neither: “in Bergen on Monday”.
_MOST_BETWEEN = 12
# A quotation without a cue is of whoever spoke at most so many paragraphs before.
_PARAGRAPHS = 2
_DASH = re.compile(r"\s?[–—-]{1,2}\s")
_QUOTES = " \u00a0\"“„«‘'"


@cache
def _stances() -> frozenset[str]:
    """Return the cues after which no quotation stands: “against”, “ready to”."""
    return frozenset(cue for cue in lexicon("cues", "states") if not cue.endswith(" saying"))


class SaidBy(NamedTuple):
    """Who says something, by which cue if one says so, and how sure that is, from 0 to 1."""

    speaker: Speaker
    cue: Place | None
    score: float


class Attributing:
    """Goes through a text's paragraphs in order and remembers who spoke last."""

    def __init__(self, text: str, known: Verbs) -> None:
        self._text, self._known = text, known
        self._last: tuple[int, SaidBy] | None = None  # with the number of its paragraph
        self._paragraph = 0
        self._found: dict[Place, list[Attribution]] = {}

    def enter(self, passage: Passage) -> None:
        """Go on to the next paragraph."""
        self._paragraph += 1
        self._found = {
            (low, high): attributions(self._text, low, high, known=self._known) if high - low <= LONGEST else []
            for low, high in passage.sentences
        }

    def said_by(self, spans: Sequence[Place], passage: Passage) -> SaidBy | None:
        """Return who says a quotation of the paragraph, whose spans are given with their marks, or None."""
        sentence = next((each for each in passage.sentences if each[0] <= spans[0][0] < each[1]), None)
        found = self._found.get(sentence, []) if sentence else []
        beside = (
            self._beside(spans, found)
            or (self._before_colon(sentence[0], spans[0][0]) if sentence else None)
            or self._after_dash(spans[-1][1], passage)
        )
        if beside is not None:
            self._last = self._paragraph, beside
            return beside
        self._see(passage, before=spans[0][0])
        if self._last is None or self._paragraph - self._last[0] > _PARAGRAPHS:
            return None
        return self._last[1]._replace(score=_CONTINUED)

    def leave(self, passage: Passage) -> None:
        """Remember who spoke last in the paragraph."""
        self._see(passage, before=passage.end)

    def _see(self, passage: Passage, *, before: int) -> None:
        """Remember the last cue of the paragraph before a place, unless it is remembered already."""
        cues = [each for sentence in passage.sentences for each in self._found[sentence] if not each.is_source]
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
                between = self._between(ends[-1], start) if ends else None
                score = _BESIDE if between is not None else 0.0
            if between is not None:
                score -= between / 100
                if best is None or score > best.score:
                    best = SaidBy(each.speaker, each.cue, score)
        return best

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
        """Return the name of “Voss: We are not looking for a war”."""
        head = self._text[low:start].rstrip(_QUOTES)
        if not head.endswith(":") or len(head) > 100:
            return None
        end = low + len(head) - 1
        name = next(names_in(self._text, low, end), None)
        if name is None or name.end != end:
            return None
        return SaidBy(Speaker(name.start, name.end, "name"), None, _NEAR)
