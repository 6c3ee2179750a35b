"""The verbs that say who says something: those of the lexicons, and a project's own ("fume", "chime in")."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from typing import NamedTuple

from annotator.meaning.lexicons import folded, lexicon, phrases

Phrases = Mapping[str, tuple[tuple[str, ...], ...]]

_SIBILANT = re.compile("(?:[sxz]|[cs]h)$")
_AFTER_CONSONANT = re.compile("[^aeiou]y$")
# "quip": its last letter may be doubled before an ending. Both spellings are known, "totaled" and "totalled".
_DOUBLED = re.compile("[^aeiou][aeiou][bdfgklmnprtvz]$")


class Verbs(NamedTuple):
    """`phrases` are all cues, by their first word; `own` are the forms of the project's own verbs among them."""

    phrases: Phrases
    own: frozenset[str] = frozenset()

    def has(self, word: str) -> bool:
        """Return whether a word, in lower case, is a verb that is a cue or begins one: “speaks of”."""
        return word in _beginnings() or word in self.own


@cache
def _beginnings() -> frozenset[str]:
    return frozenset(phrases("cues", "verbs"))


def verbs(own: frozenset[str] = frozenset()) -> Verbs:
    """Return the cues of the lexicons, and with them the project's own verbs, given as the base form.

    Of those the forms in -s, -ed and -ing are known too, of several words ("chime in") those of the first. An irregular
    form is a verb of its own, and so is each form of another language.
    """
    return _with_own(own) if own else Verbs(phrases("cues", "verbs", "states"))


@lru_cache(maxsize=4)
def _with_own(own: frozenset[str]) -> Verbs:
    forms = frozenset(form for verb in own for form in _forms(" ".join(folded(verb).split())))
    by_first = {first: set(entries) for first, entries in phrases("cues", "verbs", "states").items()}
    for form in forms:
        words = tuple(form.split())
        by_first.setdefault(words[0], set()).add(words)
    ordered = {first: tuple(sorted(entries, key=len, reverse=True)) for first, entries in by_first.items()}
    return Verbs(ordered, forms - lexicon("cues", "verbs", "states"))


def _forms(verb: str) -> Iterator[str]:
    first, _, rest = verb.partition(" ")
    if first:
        yield from (f"{form} {rest}".rstrip() for form in (_inflected(first) if first.isascii() else (first,)))


def _inflected(verb: str) -> Iterator[str]:
    yield verb
    if _AFTER_CONSONANT.search(verb):
        yield from (verb[:-1] + "ies", verb[:-1] + "ied", verb + "ing")
        return
    yield verb + ("es" if _SIBILANT.search(verb) else "s")
    yield verb + ("d" if verb.endswith("e") else "ed")
    yield (verb[:-1] if verb.endswith("e") and not verb.endswith(("ee", "oe", "ye")) else verb) + "ing"
    if _DOUBLED.search(verb):
        yield from (verb + verb[-1] + ending for ending in ("ed", "ing"))
