"""What the decisions of a project teach its suggesters, besides what a learner makes of them."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from functools import cached_property

ORGANISATIONS, NO_ORGANISATIONS, FORCE_UNITS = "organisations", "no organisations", "force units"
REPORTING_VERBS = "reporting verbs"
# The lexicons that a project may extend.
LEXICONS = (ORGANISATIONS, NO_ORGANISATIONS, FORCE_UNITS, REPORTING_VERBS)
# The habit of tagging forces that were killed, taken prisoner or destroyed as force figures too.
LOSSES = "losses"
# The labels that rules are there for; of all others there is only what a project teaches.
RULED = frozenset({"claim", "speaker", "organisation", "force_figure"})
# So many times at least a choice was made before it is a habit.
_FEWEST = 5


@dataclass(frozen=True)
class Known:
    """What is known of a project when its articles are looked through.

    `marked` and `rejected` hold, by label, how often which words bear it and how often it was rejected for them.
    `habits` holds, by the name of a choice that annotators differ in ("claim: that"), how often it was made one way
    and how often the other. `lexicons` are the project's own words, by lexicon (see `LEXICONS`). `model` is what was
    learned, if any.
    """

    marked: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    rejected: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    habits: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    lexicons: Mapping[str, frozenset[str]] = field(default_factory=dict)
    model: bytes | None = None

    def is_rejected(self, label: str, words: str) -> bool:
        """Return whether the label was more often rejected for these words than they bear it."""
        return self.rejected.get(label, {}).get(words, 0) > self.marked.get(label, {}).get(words, 0)

    def is_no_organisation(self, words: str) -> bool:
        """Return whether the project says that these words, however capital, name no organisation."""
        return bool(self._no_organisations) and _plain(words) in self._no_organisations

    @cached_property
    def _no_organisations(self) -> frozenset[str]:
        return frozenset(map(_plain, self.lexicons.get(NO_ORGANISATIONS, ())))

    @cached_property
    def digest(self) -> str:
        """A word that differs where anything known differs: what was suggested is kept under it."""
        counts = [(label, sorted(words.items())) for by in (self.marked, self.rejected) for label, words in by.items()]
        lexicons = [(name, sorted(words)) for name, words in self.lexicons.items()]
        said = repr((counts, sorted(self.habits.items()), lexicons))
        return hashlib.sha256(said.encode() + (self.model or b"")).hexdigest()[:16]

    def digest_of(self, names: Collection[str]) -> str:
        """Return a word that differs where these lexicons and habits do; an empty one where none of them is there."""
        lexicons = [(name, sorted(self.lexicons[name])) for name in sorted(names) if self.lexicons.get(name)]
        habits = [(name, made) for name in sorted(names) if (made := habit(self.habits, name)) is not None]
        return hashlib.sha256(repr((lexicons, habits)).encode()).hexdigest()[:16] if lexicons or habits else ""


def habit(habits: Mapping[str, tuple[int, int]], name: str) -> bool | None:
    """Return which way a choice is made by habit, or None where there is none."""
    one, other = habits.get(name, (0, 0))
    return None if one + other < _FEWEST or one == other else one > other


def _plain(words: str) -> str:
    return " ".join(words.casefold().replace("’", "'").split())


NOTHING_KNOWN = Known()
