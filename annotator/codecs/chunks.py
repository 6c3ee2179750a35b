"""Annotations as chunks of tokens, of which none overlaps another, for formats that have one tag for each token."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Literal, TypeVar

from annotator.codecs.structs import AnnotationRecord
from annotator.codecs.tokens import Token, covering

Item = TypeVar("Item")
Choice = Literal["outermost", "innermost"]
CHOICES: tuple[Choice, ...] = ("outermost", "innermost")
SCHEMES = ("bio", "bioes")


@dataclass(slots=True)
class Losses:
    """How many spans were dropped since they overlap others, and how many were widened to whole tokens."""

    dropped: int = 0
    widened: int = 0


def chunks(
    all_tokens: list[Token], annotations: Iterable[AnnotationRecord], choice: str, losses: Losses
) -> list[tuple[int, int, str]]:
    """Return (first token, the one after the last, label) in order, each span of an annotation by itself.

    Of spans that overlap, the longest stays, or the shortest where `choice` is "innermost"; of equal ones the first.
    What is dropped or widened is added to `losses`.
    """
    found: list[tuple[int, int, str]] = []
    for annotation in annotations:
        for span in annotation.spans:
            touched = covering(all_tokens, span.start, span.end)
            if touched is None:
                losses.dropped += 1
                continue
            first, after = touched
            losses.widened += (all_tokens[first][0], all_tokens[after - 1][1]) != (span.start, span.end)
            found.append((first, after, annotation.label))
    kept = apart(found, lambda chunk: chunk[:2], choice)
    losses.dropped += len(found) - len(kept)
    return sorted(kept)


def apart(items: Sequence[Item], place: Callable[[Item], tuple[int, int]], choice: str) -> list[Item]:
    """Return items of which none overlaps another, by the tokens that they take: of those that do the longest.

    Where `choice` is "innermost" it is the shortest; of equal ones the first.
    """
    sign = -1 if choice == "outermost" else 1
    kept: list[Item] = []
    taken: set[int] = set()

    def order(item: Item) -> tuple[int, int]:
        start, end = place(item)
        return sign * (end - start), start

    for item in sorted(items, key=order):
        inside = range(*place(item))
        if taken.isdisjoint(inside):
            taken.update(inside)
            kept.append(item)
    return kept


def tags(count: int, found: Sequence[tuple[int, int, str]], scheme: str) -> list[str]:
    """Return a tag for each of so many tokens: B-claim, I-claim, O; with "bioes" also S- and E-."""
    result = ["O"] * count
    for first, after, label in found:
        result[first:after] = [f"B-{label}", *[f"I-{label}"] * (after - first - 1)]
        if scheme == "bioes":
            result[after - 1] = f"{'S' if after - first == 1 else 'E'}-{label}"
    return result
