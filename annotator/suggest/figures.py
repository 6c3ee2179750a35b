"""The suggester of force figures: where `annotator.figures` finds one whose unit the words or the article tell."""

from __future__ import annotations

from collections.abc import Iterator

from annotator.figures import figures_in
from annotator.model import Span
from annotator.suggest.suggestion import Reading, Reason, Suggestion

_LABEL = "force_figure"
_SCORE = 0.85


class Figures:
    """Proposes force figures. Their values are read when they are accepted, as of those that are made by hand."""

    name = "figures"
    version = "1"
    labels = frozenset({_LABEL})
    learns = False

    def suggest(self, reading: Reading) -> Iterator[Suggestion]:
        """Yield the figures of a text, in its order."""
        for start, end in figures_in(reading.text, 0, len(reading.text)):
            yield Suggestion(_LABEL, (Span(start, end),), _SCORE, self.name, self.version, Reason("unit"))


SUGGESTER = Figures()
