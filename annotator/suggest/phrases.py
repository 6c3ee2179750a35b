"""Finding many phrases in a text in one pass over its words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Protocol, TypeVar

from annotator.meaning.lexicons import folded
from annotator.suggest.naming import OWNER
from annotator.text import words_in

# What was tagged and has more words than this is a description, and would hardly be met again.
_LONGEST = 12

# Phrases, as their words, by the first of these.
Phrases = Mapping[str, Sequence[tuple[str, ...]]]


def places_of(
    text: str, places: Sequence[tuple[int, int]], known: Phrases, *, fold: bool, plain: bool = False
) -> Iterator[tuple[int, int]]:
    """Yield every place where one of the known phrases stands, in one pass over the words.

    Unless they may be `plain` words, one of them must have a capital.
    """
    spoken = [OWNER.sub("", text[low:high]) for low, high in places]
    compared = [folded(word) for word in spoken] if fold else spoken
    for at, word in enumerate(compared):
        for words in known.get(word, ()):
            last = at + len(words) - 1
            named = plain or any(map(str.isupper, "".join(spoken[at : last + 1])))
            if named and tuple(compared[at : last + 1]) == words:
                yield places[at][0], places[last][0] + len(spoken[last])


def by_first(phrases: Iterable[tuple[str, ...]]) -> Phrases:
    """Return those of the phrases that may be met again, for `places_of`."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for words in phrases:
        if words and len(words) <= _LONGEST:
            found.setdefault(words[0], []).append(words)
    return found


@lru_cache(maxsize=10_000)
def words_of(phrase: str) -> tuple[str, ...]:
    """Return the words of a phrase, none with an ’s."""
    return tuple(OWNER.sub("", phrase[low:high]) for low, high in words_in(phrase, 0, len(phrase)))


class _Placed(Protocol):
    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


_T = TypeVar("_T", bound=_Placed)


def outermost(found: Iterable[_T]) -> Iterator[_T]:
    """Yield, in text order, those that begin behind the end of the one before; of the same length the first given."""
    end = -1
    for each in sorted(found, key=lambda one: (one.start, -one.end)):
        if each.start >= end:
            yield each
            end = each.end
