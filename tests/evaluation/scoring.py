"""Compares what was found in a text with what is true in it.

- *Exact*: the same label on the same spans, as in "strict" of SemEval-2013 task 9.1 (Segura-Bedmar et al. 2013).
- *Overlap*: the same label on spans that share at least one code point. Each true mark goes with one found mark at
  most, and the other way round: the pair with the largest share goes first, the share being code points in both over
  code points in either; of equal shares the earlier pair. It is their "type"; the "partial" of MUC-5 (Chinchor and
  Sundheim 1993) gives half a point for it, here it gives a whole one, so both figures are printed.
- P is right ones over found ones, R right ones over true ones, F1 their harmonic mean; over all texts together.
- *Links*: a claim with whoever says it. Exact where both are the same spans; overlap where the claims are a pair and
  the sources share a code point. Whether a source is marked as speaker or organisation is not compared.
- *Quoted* claims are those whose first span begins and whose last span ends at a quotation mark, inside or outside
  it; all others are *reported*. It is read off the text, for true and found ones alike.
- *Values*: of the figures that overlap, how many have the same low, best, high and bound; the same unit class; the
  same words as unit; the same change.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace

from tests.evaluation.marks import LABELS, Mark, Text

_QUOTES = "“”„‟\"'‘’‚«»‹›"
_NUMBERS = ("low", "best", "high", "bound")

Pairs = list[tuple[int, int]]
Rows = dict[str, Callable[[str, Mark], bool]]


@dataclass(slots=True)
class Count:
    """How many are true, found, found with exactly the same spans, and found with overlapping ones."""

    true: int = 0
    found: int = 0
    exact: int = 0
    overlap: int = 0

    def add(self, other: Count) -> None:
        """Add another text's numbers."""
        self.true += other.true
        self.found += other.found
        self.exact += other.exact
        self.overlap += other.overlap


@dataclass(slots=True)
class Scores:
    """The numbers of some texts, by row of the table; `values` counts figures with the same "numbers", "unit" ..."""

    rows: dict[str, Count] = field(default_factory=dict)
    values: Counter[str] = field(default_factory=Counter)

    def count(self, row: str, count: Count) -> None:
        """Add numbers to a row."""
        self.rows.setdefault(row, Count()).add(count)


def precision_recall_f1(right: int, count: Count) -> tuple[float, float, float]:
    """Return P, R and F1 between 0 and 1; 0 where there is nothing to divide by."""
    precision = right / count.found if count.found else 0.0
    recall = right / count.true if count.true else 0.0
    both = precision + recall
    return precision, recall, 2 * precision * recall / both if both else 0.0


def score(scores: Scores, text: Text, found: Sequence[Mark]) -> None:
    """Add to `scores` what was found in a text. Labels that nobody looked for in it are passed over."""
    for row, belongs in _ROWS.items():
        label = row.split(", ")[0]
        if label in text.labels:
            true_ones = [mark for mark in text.marks if mark.label == label and belongs(text.text, mark)]
            found_ones = [mark for mark in found if mark.label == label and belongs(text.text, mark)]
            exact, overlap = exact_pairs(true_ones, found_ones), overlap_pairs(true_ones, found_ones)
            scores.count(row, Count(len(true_ones), len(found_ones), len(exact), len(overlap)))
            if label == "force_figure":
                for one, other in overlap:
                    scores.values.update(same_values(true_ones[one], found_ones[other]))
    if "claim" in text.labels:
        scores.count("said by", links(text.marks, found))


def is_quoted(text: str, mark: Mark) -> bool:
    """Whether a claim begins and ends at a quotation mark, its own or the one outside of it."""
    start, end = mark.spans[0][0], mark.spans[-1][1]
    begins = any(character in _QUOTES for character in text[max(0, start - 1) : start + 1])
    return begins and any(character in _QUOTES for character in text[end - 1 : end + 1])


_ROWS: Rows = {label: lambda _text, _mark: True for label in LABELS} | {
    "claim, quoted": is_quoted,
    "claim, reported": lambda text, mark: not is_quoted(text, mark),
}


def exact_pairs(true: Sequence[Mark], found: Sequence[Mark]) -> Pairs:
    """Return the places of marks with the same spans, each mark in one pair at most."""
    there: dict[object, list[int]] = {}
    for place, mark in enumerate(found):
        there.setdefault(mark.spans, []).append(place)
    return [(place, there[mark.spans].pop()) for place, mark in enumerate(true) if there.get(mark.spans)]


def overlap_pairs(true: Sequence[Mark], found: Sequence[Mark]) -> Pairs:
    """Return the places of marks that share a code point, the largest share first, each mark in one pair at most."""
    shares = [
        (-share(one, other), place, other_place)
        for place, one in enumerate(true)
        for other_place, other in enumerate(found)
        if _shared(one, other)
    ]
    pairs: Pairs = []
    taken: tuple[set[int], set[int]] = (set(), set())
    for _, place, other_place in sorted(shares):
        if place not in taken[0] and other_place not in taken[1]:
            pairs.append((place, other_place))
            taken[0].add(place)
            taken[1].add(other_place)
    return pairs


def share(one: Mark, other: Mark) -> float:
    """Return how many code points are in both marks over how many are in either."""
    shared = _shared(one, other)
    return shared / (_length(one) + _length(other) - shared)


def _shared(one: Mark, other: Mark) -> int:
    return sum(
        max(0, min(end, other_end) - max(start, other_start))
        for start, end in one.spans
        for other_start, other_end in other.spans
    )


def _length(mark: Mark) -> int:
    return sum(end - start for start, end in mark.spans)


def links(true: Sequence[Mark], found: Sequence[Mark]) -> Count:
    """Return how many claims are linked to whoever says them."""
    places = [place for place, mark in enumerate(true) if mark.label == "claim"]
    found_places = [place for place, mark in enumerate(found) if mark.label == "claim"]
    count = Count(
        sum(len(true[place].links) for place in places), sum(len(found[place].links) for place in found_places)
    )
    pairs = overlap_pairs([true[place] for place in places], [found[place] for place in found_places])
    for one, other in ((places[one], found_places[other]) for one, other in pairs):
        sources = [true[place] for place in true[one].links]
        found_sources = [found[place] for place in found[other].links]
        count.overlap += len(overlap_pairs(sources, found_sources))
        if true[one].spans == found[other].spans:
            count.exact += len(exact_pairs(sources, found_sources))
    return count


def same_values(true: Mark, found: Mark) -> Iterable[str]:
    """Yield what two figures have in common: "numbers", "unit class", "unit", "change"; and "figures" in any case."""
    yield "figures"
    if all(true.values.get(name) == found.values.get(name) for name in _NUMBERS):
        yield "numbers"
    if true.values.get("unit_class") == found.values.get("unit_class"):
        yield "unit class"
    if str(true.values.get("unit", "")).casefold() == str(found.values.get("unit", "")).casefold():
        yield "unit"
    if true.values.get("change", "none") == found.values.get("change", "none"):
        yield "change"


def without_losses(text: Text) -> Text:
    """Return the text as it is true where losses are no force figures."""
    # Links are places in the list, so what goes is made a mark of no label and not taken out.
    marks = (Mark("", mark.spans) if mark.values.get("state") == "lost" else mark for mark in text.marks)
    return replace(text, marks=tuple(marks))
