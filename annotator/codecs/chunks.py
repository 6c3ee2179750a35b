"""Annotations as chunks of tokens, of which none overlaps another, for formats that have one tag for each token."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from annotator.codecs.structs import AnnotationRecord
from annotator.codecs.tokens import Token, covering

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
    found = []
    for annotation in annotations:
        for span in annotation.spans:
            touched = covering(all_tokens, span.start, span.end)
            if touched is None:
                losses.dropped += 1
                continue
            first, after = touched
            losses.widened += (all_tokens[first][0], all_tokens[after - 1][1]) != (span.start, span.end)
            found.append((first, after, annotation.label))
    sign = -1 if choice == "outermost" else 1
    kept: list[tuple[int, int, str]] = []
    taken: set[int] = set()
    for chunk in sorted(found, key=lambda each: (sign * (each[1] - each[0]), each[0])):
        inside = range(chunk[0], chunk[1])
        if taken.isdisjoint(inside):
            taken.update(inside)
            kept.append(chunk)
        else:
            losses.dropped += 1
    return sorted(kept)


def tags(count: int, found: Sequence[tuple[int, int, str]], scheme: str) -> list[str]:
    """Return a tag for each of so many tokens: B-claim, I-claim, O; with "bioes" also S- and E-."""
    result = ["O"] * count
    for first, after, label in found:
        result[first:after] = [f"B-{label}", *[f"I-{label}"] * (after - first - 1)]
        if scheme == "bioes":
            result[after - 1] = f"{'S' if after - first == 1 else 'E'}-{label}"
    return result
