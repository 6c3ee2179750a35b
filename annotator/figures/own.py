"""The project's own units of forces ("technicals", "drone boat"), which stand in no lexicon."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from annotator.figures.lexicon import Meaning, singulars
from annotator.figures.tokens import Token, tokens_of

# What belongs to no list counts as the scheme's class for all the rest.
_CLASS = "other"
_BEGINNING = 2

_Phrases = Mapping[str, Sequence[tuple[str, ...]]]


def with_own_units(tokens: Sequence[Token], own: frozenset[str]) -> Sequence[Token]:
    """Return the tokens, with each of the project's own units, in either number, as one that is known as a unit."""
    return list(_merged(tokens, _by_beginning(own))) if own else tokens


@lru_cache(maxsize=4)
def _by_beginning(own: frozenset[str]) -> _Phrases:
    by_beginning: dict[str, list[tuple[str, ...]]] = {}
    for word in sorted(own, key=len, reverse=True):
        keys = tuple(token.key for token in tokens_of(word, 0, len(word)) if not token.hyphen)
        if keys:
            by_beginning.setdefault(keys[0][:_BEGINNING], []).append(keys)
    return by_beginning


def _merged(tokens: Sequence[Token], own: _Phrases) -> Iterator[Token]:
    at = 0
    while at < len(tokens):
        first = tokens[at]
        ends = (_end(tokens, at, keys) for keys in own.get(first.key[:_BEGINNING], ()) if first.kind == "word")
        end = next((end for end in ends if end), 0)
        if end:
            words = "".join(token.text if token.glued else f" {token.text}" for token in tokens[at:end]).strip()
            unit = Meaning(_CLASS, words)
            yield first._replace(text=words, end=tokens[end - 1].end, begins={"units": 1}, ends={}, unit=unit)
        else:
            yield first
        at = end or at + 1


def _end(tokens: Sequence[Token], at: int, keys: tuple[str, ...]) -> int:
    """Return the token after an own unit that begins at token `at`, or 0 where none does."""
    for place, key in enumerate(keys):
        at += place > 0 and at < len(tokens) and tokens[at].hyphen
        if at >= len(tokens):
            return 0
        there = tokens[at].key
        last = place == len(keys) - 1
        if there != key and not (last and (key in singulars(there) or there in singulars(key))):
            return 0
        at += 1
    return at
