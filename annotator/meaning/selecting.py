"""What a double click, a triple click and the growing of a selection take.

`start`, `end` and `at` are code points. The finder of figures is given, for what counts as one is another module's.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from annotator.meaning.clauses import clauses_around
from annotator.meaning.names import name_at, titled_name_at
from annotator.meaning.quotations import quotation_at, quotations_around
from annotator.meaning.sentences import paragraph_at, sentence_at
from annotator.text import trim, word_at

# Finds the span around a place of a text, or None: all the finders of this package, and that of figures.
FigureAt = Callable[[str, int], tuple[int, int] | None]


def meant_at(text: str, at: int, figure_at: FigureAt | None = None) -> tuple[int, int] | None:
    """Return what a double click at `at` means: on a number the whole figure, on a capitalised word the whole name.

    Elsewhere it is the word; the word before where `at` is just behind one; None where there is none.
    """
    word = _word_near(text, at)
    if word is None:
        return None
    place = min(max(at, word[0]), word[1] - 1)
    figure = figure_at(text, place) if figure_at else None
    return figure or name_at(text, place) or word


def passage_at(text: str, at: int) -> tuple[int, int] | None:
    """Return what a triple click at `at` means: the quotation around with its marks, else the sentence, else None."""
    return quotation_at(text, at) or sentence_at(text, at)


def grow(text: str, start: int, end: int, figure_at: FigureAt | None = None) -> tuple[int, int] | None:
    """Return the next larger thing around `[start, end)`, or None when it is the whole paragraph or more.

    The levels are word, name or figure, name with its title, clause, quotation or sentence, paragraph; the smallest
    that is larger than the selection is taken. An empty selection grows to the word at it.
    """
    selected = trim(text, start, end)
    if selected is None:
        return _word_near(text, start) or paragraph_at(text, start)
    levels = _levels(text, *selected, figure_at)
    larger = (span for span in levels if span != selected and span[0] <= selected[0] and selected[1] <= span[1])
    return min(larger, key=lambda span: span[1] - span[0], default=None)


def _levels(text: str, start: int, end: int, figure_at: FigureAt | None) -> Iterable[tuple[int, int]]:
    """Yield whatever holds the selection's first and last character, each level joined over the two."""
    last = end - 1
    single: list[FigureAt] = [word_at, name_at, _titled_at, _sentence_at, paragraph_at]
    if figure_at is not None:
        single.append(figure_at)
    for find in single:
        first = find(text, start)
        other = find(text, last) if first is None or last >= first[1] else None
        ends = [span for span in (first, other) if span is not None]
        if ends:
            yield min(low for low, _ in ends), max(high for _, high in ends)
    clauses = clauses_around(text, start)
    yield from clauses
    if all(last >= high for _, high in clauses):
        yield from clauses_around(text, last)
    yield from quotations_around(text, start)


def _sentence_at(text: str, at: int) -> tuple[int, int] | None:
    """Return the sentence around `at`; of one that a quotation of several begins or ends in, the part inside it.

    So each step of growing has both marks of a quotation or none.
    """
    sentence = sentence_at(text, at)
    if sentence is None:
        return None
    start, end = sentence
    for low, high in quotations_around(text, at):
        if low < at < high - 1 and not (start <= low and high <= end):
            start, end = max(start, low + 1), min(end, high - 1)
    return start, end


def _titled_at(text: str, at: int) -> tuple[int, int] | None:
    name = titled_name_at(text, at)
    return name and name[:2]


def _word_near(text: str, at: int) -> tuple[int, int] | None:
    """Return the word at `at`, or the one that ends there."""
    return word_at(text, at) or (word_at(text, at - 1) if at > 0 else None)
