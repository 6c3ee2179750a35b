"""Which article goes to which side: train, dev or test.

Near duplicates go to one side. Each group of them goes where its rarest label is still missing most, after K. Sechidis,
G. Tsoumakas and I. Vlahavas, On the stratification of multi-label data, 2011; the order, and what is not decided so,
comes from a hash of the texts, so that the same articles always give the same sides.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from annotator.errors import InvalidValue

SIDES = ("train", "dev", "test")


@dataclass(slots=True)
class Group:
    """Articles that must not be parted: how many of each label are in them, and their side, which may be `kept`."""

    key: str
    articles: list[str] = field(default_factory=list)
    labels: Counter[str] = field(default_factory=Counter)
    side: str = ""
    kept: bool = False


def shares(text: str) -> dict[str, float]:
    """Return the share of each side that "80/10/10" stands for. Raises InvalidValue."""
    numbers = [int(number) for number in re.findall(r"\d+", text)]
    if len(numbers) != len(SIDES) or sum(numbers) != 100 or not re.fullmatch(r"\d+/\d+/\d+", text):
        raise InvalidValue(
            "“{text}” does not fit the option “split”; write three whole numbers that make 100, such as 80/10/10, "
            "for train, dev and test. Nothing was exported.",
            option="split",
            text=text,
        )
    return {side: number / 100 for side, number in zip(SIDES, numbers, strict=True)}


def split(groups: Sequence[Group], wanted: Mapping[str, float]) -> dict[str, str]:
    """Return the side of each article. Groups that have a side keep it."""
    ordered = sorted(groups, key=lambda group: group.key)
    needs = _Needs(ordered, wanted)
    spread = Counter(label for group in ordered for label in group.labels)
    for group in ordered:
        if group.side:
            needs.put(group, group.side)
    for label in sorted(spread, key=lambda label: (spread[label], label)):
        for group in ordered:
            if not group.side and label in group.labels:
                needs.put(group, needs.side_for(label))
    for group in ordered:
        if not group.side:
            needs.put(group, needs.side_for(None))
    _fill_empty(ordered, [side for side in SIDES if wanted[side] > 0])
    return {article: group.side for group in ordered for article in group.articles}


def _fill_empty(groups: Sequence[Group], sides: Sequence[str]) -> None:
    """Give a side that has nothing a group of the side that has most, so that a few articles make three sides too."""
    for side in sides:
        counts = Counter(group.side for group in groups)
        most, number = max(counts.items(), key=lambda each: each[1], default=("", 0))
        movable = [group for group in groups if group.side == most and not group.kept]
        if not counts[side] and number > 1 and movable:
            movable[0].side = side


class _Needs:
    """How many articles, and annotations of each label, every side still wants."""

    def __init__(self, groups: Sequence[Group], wanted: Mapping[str, float]) -> None:
        totals: Counter[str] = sum((group.labels for group in groups), Counter())
        articles = sum(len(group.articles) for group in groups)
        # The sides that were not asked for can only keep what they have.
        self._sides = [side for side in SIDES if wanted[side] > 0]
        self._labels = {side: {label: wanted[side] * number for label, number in totals.items()} for side in SIDES}
        self._articles = {side: wanted[side] * articles for side in SIDES}

    def side_for(self, label: str | None) -> str:
        """Return the side that wants a label most, or articles most where that is even or there is no label."""
        return max(
            self._sides,
            key=lambda side: (self._labels[side][label] if label is not None else 0.0, self._articles[side]),
        )

    def put(self, group: Group, side: str) -> None:
        """Give a group its side."""
        group.side = side
        self._articles[side] -= len(group.articles)
        for label, number in group.labels.items():
            self._labels[side][label] -= number
