"""Force figures: finds the words of one in a text, and reads them into low, best, high, bound and unit.

Everything here is a pure function of a text; places are code points. The words stand in `resources/lexicons`.
"""

from __future__ import annotations

from dataclasses import replace

from annotator.figures.figure import Bound, Change, Figure, chip, figure_attributes
from annotator.figures.flaws import Flaw, flaw_in
from annotator.figures.losses import losses_among
from annotator.figures.phrases import Phrase
from annotator.figures.scan import CONTEXT, Scan
from annotator.figures.tokens import tokens_of
from annotator.figures.traps import counts_at
from annotator.figures.units import closes

__all__ = [
    "Bound",
    "Change",
    "Figure",
    "Flaw",
    "chip",
    "figure_at",
    "figure_attributes",
    "figures_in",
    "flaw_in",
    "has_number",
    "is_loss",
    "read_figure",
]

# A longer span says more than one figure; its first one is read.
_LONGEST = 1000


def read_figure(words: str, *, before: str = "", after: str = "") -> Figure | None:
    """Return what the words of a span say as a force figure, or None where they are none (a date, money).

    `before` and `after` are the article's text around the span, of which the nearest 250 code points count: they give
    the unit of "an additional 3,000", the whole of "half of them", and words that bound the figure from outside.
    """
    words, start, end = words[:_LONGEST], before[-CONTEXT:], after[:CONTEXT]
    for text in (start + words + end, start + words, words):
        first = 0 if text is words else len(start)
        last = first + len(words)
        scan = Scan(text, 0, len(text))
        phrase = next((phrase for phrase in scan.phrases if _within(scan.core(phrase), first, last)), None)
        if phrase:
            return _with_stated_unit(scan, phrase, last)
        if not any(low < last and first < high for low, high in map(scan.span, scan.phrases)):
            return None
        # The words are a part of another figure, as "10,000" in a range: without what is around them they tell more.
    return None


def _within(span: tuple[int, int], first: int, last: int) -> bool:
    return first <= span[0] and span[1] <= last


def _with_stated_unit(scan: Scan, phrase: Phrase, end: int) -> Figure:
    """Return the phrase's figure; a unit that no list knows is what follows in the span: "900 Kurds"."""
    rest = [token for token in scan.tokens[phrase.end :] if token.end <= end]
    if not phrase.elliptic or not rest or closes(scan.tokens, phrase.end):
        return phrase.figure
    unit = " ".join(token.text for token in rest if token.kind in ("word", "number"))
    return replace(phrase.figure, unit=unit, unit_class="other")


def figure_at(text: str, at: int) -> tuple[int, int] | None:
    """Return the whole figure phrase that holds the code point `at` as (start, end), or None where there is none.

    From the first qualifier or article ("up to", "an additional") to the end of the unit ("companies of marines").
    """
    scan = _around(text, at, at)
    spans = (scan.span(phrase) for phrase in scan.phrases if not phrase.weak)
    return next(((start, end) for start, end in spans if start <= at < end), None)


def figures_in(
    text: str, start: int, end: int, *, own: frozenset[str] = frozenset(), losses: bool = False
) -> list[tuple[int, int]]:
    """Return the figure phrases inside `[start, end)`, in order: those whose unit their words or the article tell.

    `own` are units besides those of the lexicon: "technicals". With `losses`, also those that were killed, taken
    prisoner or destroyed.
    """
    scan = _around(text, start, end, own)
    left_out = set() if losses else {phrase.start for phrase in losses_among(scan.tokens, scan.phrases)}
    spans = (scan.span(each) for each in scan.phrases if scan.is_certain(each) and each.start not in left_out)
    return [(low, high) for low, high in spans if start <= low and high <= end]


def is_loss(text: str, start: int, end: int) -> bool:
    """Return whether a figure whose number is in `[start, end)` tells of forces killed, taken prisoner or destroyed."""
    scan = _around(text, start, end)
    spans = (scan.core(phrase) for phrase in losses_among(scan.tokens, scan.phrases))
    return any(start <= low and high <= end for low, high in spans)


def has_number(text: str) -> bool:
    """Whether the text holds a number above one that is neither a date nor a name ("Article 4", "93rd", "F-16")."""
    tokens = tokens_of(text, 0, len(text))
    return any(counts_at(tokens, at) for at in range(len(tokens)))


def _around(text: str, start: int, end: int, own: frozenset[str] = frozenset()) -> Scan:
    """Return the scan of a stretch with its surroundings, which begin and end at a blank so that no number is cut."""
    low = max(0, start - CONTEXT)
    blank = text.find(" ", low, start)
    high = min(len(text), end + CONTEXT)
    last = text.rfind(" ", end, high) if high < len(text) else high
    return Scan(text, blank + 1 if low and blank >= 0 else low, last if last > end else high, own)
