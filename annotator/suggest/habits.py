"""Where annotators put the edges that they differ in, counted; rules' spans then follow the majority.

The habits: whether a claim takes its “that” in and a quotation its marks, whether a speaker takes the title before the
name in, and a speaker or an organisation the article. Besides: whether losses are tagged as force figures.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import cache, lru_cache
from typing import NamedTuple

from annotator.meaning.lexicons import folded, lexicon
from annotator.model import Span
from annotator.suggest.known import habit
from annotator.suggest.suggestion import Suggestion
from annotator.text import words_in

_NEAR = 60
# "Killed" and the like stand no further than so many code points from a figure.
_NEAR_LOSS = 120
_OPENING, _CLOSING = '“"„«‘', '”"“»’'


class _Edge(NamedTuple):
    """Words at the beginning of a span that are taken in or left out."""

    name: str
    labels: frozenset[str]
    words: re.Pattern[str]


@cache
def _edges() -> tuple[_Edge, ...]:
    titles = "|".join(sorted(map(re.escape, lexicon("titles", "titles")), key=len, reverse=True))
    return (
        _Edge("that", frozenset({"claim"}), re.compile(r"that\s+", re.IGNORECASE)),
        _Edge("article", frozenset({"speaker", "organisation"}), re.compile(r"(?:the|a|an)\s+", re.IGNORECASE)),
        _Edge("title", frozenset({"speaker"}), re.compile(rf"(?:{titles})\s+(?=[A-ZА-Я])", re.IGNORECASE)),
    )


_MARKS = "marks"


def counted(text: str, marks: Iterable[tuple[str, int, int]]) -> dict[str, tuple[int, int]]:
    """Return by habit how often words were taken in and left out, by annotations (label, start, end) of a text."""
    counts: dict[str, tuple[int, int]] = {}
    edges = _edges()
    for label, start, end in marks:
        for edge in edges:
            if label in edge.labels:
                taken, left = edge.words.match(text, start, end), _before(text, start, edge.words)
                _count(counts, edge.name, taken=taken is not None, left=left is not None)
        if label == "claim":
            quoted = text[start] in _OPENING and text[end - 1] in _CLOSING
            around = text[start - 1 : start] in tuple(_OPENING) and text[end : end + 1] in tuple(_CLOSING)
            _count(counts, _MARKS, taken=quoted, left=around)
    return counts


def losses_in(text: str, figures: Iterable[tuple[str, int, int]]) -> int:
    """Return how many figures (label, start, end) of a text tell forces that were killed, taken prisoner, destroyed."""
    return sum(
        _tells_loss(text[max(0, start - _NEAR_LOSS) : start], text[start:end], text[end : end + _NEAR_LOSS])
        for _, start, end in figures
    )


@lru_cache(maxsize=1000)
def _tells_loss(before: str, words: str, after: str) -> bool:
    # Imported with the first figure: its lexicons are no business of the window's start.
    from annotator.figures import is_loss

    return is_loss(before + words + after, len(before), len(before) + len(words))


def adjusted(text: str, suggestion: Suggestion, habits: Mapping[str, tuple[int, int]]) -> Suggestion:
    """Return a suggestion, and what it links to, with the edges where the project's annotators put them."""
    if not habits:
        return suggestion
    spans = _edged(text, suggestion.label, suggestion.spans, habits)
    links = tuple(replace(link, spans=_edged(text, link.label, link.spans, habits)) for link in suggestion.links)
    return replace(suggestion, spans=spans, links=links)


def _edged(text: str, label: str, spans: tuple[Span, ...], habits: Mapping[str, tuple[int, int]]) -> tuple[Span, ...]:
    start, end = spans[0]
    for edge in _edges():
        takes_in = habit(habits, edge.name)
        if label not in edge.labels or takes_in is None:
            continue
        taken, before = edge.words.match(text, start, end), _before(text, start, edge.words)
        if takes_in and taken is None and before is not None:
            start = before
        elif not takes_in and taken is not None and taken.end() < end and not _is_pronoun(text, taken.end()):
            start = taken.end()
    edged = (Span(start, end), *spans[1:])
    without_marks = label == "claim" and habit(habits, _MARKS) is False
    return tuple(_without_marks(text, span) for span in edged) if without_marks else edged


def _before(text: str, at: int, words: re.Pattern[str]) -> int | None:
    """Return where the words start that end right before a place, or None."""
    low = max(0, at - _NEAR)
    for start in (found.start() for found in re.finditer(r"\b\w", text[low:at])):
        found = words.match(text, low + start)
        if found is not None and found.end() == at:
            return low + start
    return None


def _count(counts: dict[str, tuple[int, int]], name: str, *, taken: bool, left: bool) -> None:
    before = counts.get(name, (0, 0))
    counts[name] = before[0] + taken, before[1] + (left and not taken)


def _is_pronoun(text: str, end: int) -> bool:
    """Return whether a “that” which ends before a place, with a blank, has a verb behind it: “⟦that was over⟧”."""
    following = next((text[low:high] for low, high in words_in(text, end, min(len(text), end + 40))), "")
    that = text[max(0, end - _NEAR) : end].rstrip().endswith(("that", "That"))
    return that and folded(following) in lexicon("grammar", "auxiliaries")


def _without_marks(text: str, span: Span) -> Span:
    quoted = text[span.start] in _OPENING and text[span.end - 1] in _CLOSING and span.end - span.start > 2
    return Span(span.start + 1, span.end - 1) if quoted else span
