"""The suggester of force figures: where `annotator.figures` finds one whose unit the words or the article tell."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from annotator.figures import figures_in
from annotator.model import Span
from annotator.suggest.known import FORCE_UNITS, LOSSES, habit
from annotator.suggest.suggestion import Reading, Reason, Suggestion

_LABEL = "force_figure"
_SCORE = 0.85
# A text is read in pieces of about so many code points: what is read takes 50 times as much memory as its words.
_PIECE = 50_000


class Figures:
    """Proposes force figures. Their values are read when they are accepted, as of those that are made by hand.

    Losses are proposed only where it is the project's habit to tag them.
    """

    name = "figures"
    version = "9"
    labels = frozenset({_LABEL})
    learns = frozenset({FORCE_UNITS, LOSSES})

    def suggest(self, reading: Reading) -> Iterator[Suggestion]:
        """Yield the figures of a text, in its order."""
        own = reading.known.lexicons.get(FORCE_UNITS, frozenset())
        losses = habit(reading.known.habits, LOSSES) is True
        for low, high in _pieces(reading.text):
            for start, end in figures_in(reading.text, low, high, own=own, losses=losses):
                kind = "own" if _names(reading.text[start:end], own) else "unit"
                yield Suggestion(_LABEL, (Span(start, end),), _SCORE, self.name, self.version, Reason(kind))


def _names(words: str, own: Iterable[str]) -> bool:
    """Return whether words hold a unit of the project's own, in either number."""
    plain = words.casefold().replace("-", " ")
    return any(unit.casefold().replace("-", " ").rstrip("s") in plain for unit in own)


def _pieces(text: str) -> Iterator[tuple[int, int]]:
    """Yield the stretches to be read together, each up to the end of a line."""
    low = 0
    while low < len(text):
        high = text.find("\n", low + _PIECE) + 1 or len(text)
        yield low, high
        low = high


SUGGESTER = Figures()
