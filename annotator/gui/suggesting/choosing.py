"""Which suggestions are shown: those that nobody has settled, from sources that are right often enough."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from annotator.operations.learning import LEAST_PRECISION
from annotator.suggest.suggestion import Suggestion

# How sure a suggestion is at least, where nobody has said otherwise.
USUAL_FLOOR = 0.6


@dataclass(frozen=True, slots=True)
class Choosing:
    """What the user wants to see: whether anything at all, from which score on by label, and from which sources not.

    `precision` is that of each source and label with enough decisions on it. `blind` is the share of articles, in
    percent, in which nothing is shown, so that agreement can be measured without the machine's influence.
    """

    shown: bool = True
    floors: Mapping[str, float] = field(default_factory=dict)
    off: frozenset[str] = frozenset()
    blind: int = 0
    precision: Mapping[tuple[str, str], float] = field(default_factory=dict)

    def chosen(self, suggestions: Iterable[Suggestion]) -> list[Suggestion]:
        """Return those that are to be shown, in their order."""
        return [each for each in suggestions if self.shown and self._is_wanted(each)]

    def _is_wanted(self, suggestion: Suggestion) -> bool:
        return self.wants(suggestion.label, suggestion.source, suggestion.score)

    def wants(self, label: str, source: str, score: float) -> bool:
        """Return whether suggestions of a label by a source, so sure, are shown where any are."""
        return source not in self.off and not self.is_poor(source, label) and score >= self.floor(label)

    def is_poor(self, source: str, label: str) -> bool:
        """Return whether a source was so often wrong about a label that its suggestions of it are not shown."""
        return self.precision.get((source, label), 1.0) < LEAST_PRECISION

    def floor(self, label: str) -> float:
        """Return from which score on suggestions of a label are shown."""
        return self.floors.get(label, USUAL_FLOOR)

    def is_blind(self, article_id: str) -> bool:
        """Return whether an article is one of those in which nothing is shown: always the same ones."""
        return int(hashlib.sha256(article_id.encode()).hexdigest()[:8], 16) % 100 < self.blind
