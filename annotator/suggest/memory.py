"""The suggester of what bears a label of the project's own elsewhere: the same words, wherever they stand.

Labels that rules are there for are left to them, which remember in their own way.
"""

from __future__ import annotations

from collections.abc import Iterator

from annotator.model import Span
from annotator.suggest.known import RULED, Known
from annotator.suggest.phrases import by_first, outermost, places_of, words_of
from annotator.suggest.suggestion import Reading, Reason, Suggestion
from annotator.text import words_in

_NAME, _WORDS = 0.85, 0.7
# Words without a capital may be anything: they are proposed once they were tagged so often.
_OFTEN = 2


class Memory:
    """Proposes words that were tagged before, unless they were rejected more often."""

    name = "memory"
    version = "1"
    labels: frozenset[str] = frozenset()  # whatever mentions the project has
    learns = True

    def suggest(self, reading: Reading) -> Iterator[Suggestion]:
        """Yield, label by label, where words stand that bear it elsewhere; of those that overlap the longest first."""
        text = reading.text
        places = list(words_in(text, 0, len(text)))
        for label in sorted(reading.known.marked.keys() - RULED):
            phrases = by_first(map(words_of, _remembered(reading.known, label)))
            found = places_of(text, places, phrases, fold=False, plain=True)
            for span in outermost(Span(*each) for each in found):
                score = _NAME if _has_capital(text[slice(*span)]) else _WORDS
                yield Suggestion(label, (span,), score, self.name, self.version, Reason("memory", span))


def _remembered(known: Known, label: str) -> Iterator[str]:
    """Yield the words that bear a label and are to be proposed where they stand again."""
    for words, times in known.marked[label].items():
        if (times >= _OFTEN or _has_capital(words)) and not known.is_rejected(label, words):
            yield words


def _has_capital(words: str) -> bool:
    return any(map(str.isupper, words))


SUGGESTER = Memory()
