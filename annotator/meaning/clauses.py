"""Clauses of a sentence, found by punctuation and small words: a rule of thumb, not a parser.

`start`, `end` and `at` are code points.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice, pairwise

from annotator.meaning.lexicons import folded, lexicon, small_words
from annotator.meaning.quotations import quotations_in
from annotator.meaning.sentences import paragraph_at, sentence_at
from annotator.text import trim, words_in

_CUT = re.compile(r"[;:؛]\s|\s[–—-]\s|[()]|[,،]\s|\s(?=\w)")
_TRAILING = ".,;:!?…،؛؟۔-–— \t\u00a0"
# A quotation of fewer words stands in a clause as words do: "is ‘unlikely’ to turn".
_LONG_QUOTATION = 5
_FEWEST_WORDS = 2
# What follows ", and" is a clause from so many words on, else the last of a list.
_LIST_WORDS = 4
# Subordinators that as often stand within a clause: "as well", "more than".
_IN_PHRASES = frozenset({"as", "than", "once", "since", "как", "чем"})
_NEAR = 80
_MARK = re.compile(r"[,.;:،؛()]")


def clause_at(text: str, at: int) -> tuple[int, int] | None:
    """Return the smallest clause around `at` without its last mark, or None where there are no words."""
    return next(iter(clauses_around(text, at)), None)


def clauses_around(text: str, at: int) -> list[tuple[int, int]]:
    """Return the clause that holds `at`, then what goes from a "that" before it to the sentence's end, if there is one.

    Neither crosses the marks of a long quotation: inside it, they end with it.
    """
    region = _region(text, at)
    if region is None:
        return []
    start, end = region
    cuts = _cuts_outside_quotations(text, start, end)
    found = [_bare(text, *piece) for piece in pairwise([start, *cuts, end]) if piece[0] <= at < piece[1]]
    reported = [cut for cut in cuts if cut <= at and _reports(text, start, cut)]
    if reported:
        found.append(_bare(text, reported[-1], end))
    return [clause for clause in dict.fromkeys(found) if clause is not None and clause[0] <= at < clause[1]]


def is_long(text: str, start: int, end: int) -> bool:
    """Return whether a quotation is one that somebody said rather than a word set in marks."""
    return len(list(words_in(text, start, end))) >= _LONG_QUOTATION or text[end - 2 : end - 1] in ",.!?"


def _region(text: str, at: int) -> tuple[int, int] | None:
    """Return the stretch whose clauses are asked for: the inside of a long quotation, or the sentence around it."""
    sentence, paragraph = sentence_at(text, at), paragraph_at(text, at)
    if sentence is None or paragraph is None:
        return None
    start, end = sentence
    for low, high in _long_quotations(text, *paragraph):
        if low < at < high - 1:
            return max(start, low + 1), min(end, high - 1)
        if low < start < high <= at:
            start = high
        if at < low < end < high:
            end = low
    return start, end


def _long_quotations(text: str, start: int, end: int) -> list[tuple[int, int]]:
    return [span for span in quotations_in(text, start, end) if is_long(text, *span)]


def _bare(text: str, start: int, end: int) -> tuple[int, int] | None:
    while end > start and text[end - 1] in _TRAILING:
        end -= 1
    return trim(text, start, end)


def _cuts_outside_quotations(text: str, start: int, end: int) -> list[int]:
    """Return where clauses start, from the second on; a long quotation is one of its own."""
    quoted = _long_quotations(text, start, end)
    edges = {edge for span in quoted for edge in span if start < edge < end}
    outside = (cut for cut in _cuts(text, start, end) if not any(low < cut < high for low, high in quoted))
    return sorted(edges.union(outside))


def _cuts(text: str, start: int, end: int) -> Iterator[int]:
    """Yield where a clause starts, from the second on."""
    last = start
    for cut in _CUT.finditer(text, start, end):
        if _starts_clause(text, last, cut, end):
            last = cut.end()
            yield last


def _starts_clause(text: str, last: int, cut: re.Match[str], end: int) -> bool:
    mark, following = cut.group().strip(), _word_from(text, cut.end(), end)
    if mark in ("(", ")"):
        return False
    if mark not in ("", ",", "،"):
        return True
    if _reports(text, last, cut.start()):
        return True
    if following in _that() and _near_cue(text, last, cut.start()):
        return False  # it comes after the "that"
    if mark:
        goes_on = following not in _ands() or _has_words(text, cut.end(), _before_mark(text, cut.end()), _LIST_WORDS)
        return goes_on and following in _after_comma() and _has_words(text, last, cut.start())
    after = cut.end() + len(following)
    opens = following in _opening_words() and text[after : after + 1].isspace()
    return opens and _has_words(text, last, cut.start())


def _reports(text: str, low: int, at: int) -> bool:
    """Return whether a "that" after a cue ends at `at`: what follows is what somebody said."""
    words = text[max(low, at - _NEAR) : at].split()
    return bool(words) and folded(words[-1]) in _that() and _near_cue(text, low, at - len(words[-1]))


def _near_cue(text: str, low: int, at: int) -> bool:
    words = {folded(text[start:end]) for start, end in words_in(text, max(low, at - _NEAR), at)}
    # Arabic writes "and" and "so" onto the verb.
    return not _cue_words().isdisjoint(words | {word[1:] for word in words if word[0] in "وف"})


def _word_from(text: str, at: int, end: int) -> str:
    start, stop = next(words_in(text, at, min(end, at + _NEAR)), (at, at))
    return folded(text[start:stop]) if start == at else ""


def _before_mark(text: str, at: int) -> int:
    stop = _MARK.search(text, at, at + _NEAR)
    return stop.start() if stop else min(len(text), at + _NEAR)


def _has_words(text: str, start: int, end: int, fewest: int = _FEWEST_WORDS) -> bool:
    return sum(1 for _ in islice(words_in(text, start, end), fewest)) == fewest


@cache
def _cue_words() -> frozenset[str]:
    return lexicon("cues", "verbs", "states")


@cache
def _that() -> frozenset[str]:
    return lexicon("grammar", "complementisers")


@cache
def _ands() -> frozenset[str]:
    return lexicon("grammar", "conjunctions")


@cache
def _after_comma() -> frozenset[str]:
    return small_words() | _cue_words()


@cache
def _opening_words() -> frozenset[str]:
    """Words that open a clause without a comma before them; "that" does only after the word itself."""
    return lexicon("grammar", "subordinators") - _that() - _IN_PHRASES
