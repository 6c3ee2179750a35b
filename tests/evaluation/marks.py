"""The nouns of the evaluation: marks in a text, true ones and found ones alike."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from annotator.model import AttributeValue

LABELS = ("claim", "speaker", "cue", "organisation", "force_figure")

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Mark:
    """A label on one or more spans of a text, `[start, end)` in code points: what is true, or what an engine found.

    `links` are the places, in the list that this mark stands in, of whoever says it, if it is a claim. `values` are
    attributes by the scheme's names.
    """

    label: str
    spans: tuple[Span, ...]
    values: Mapping[str, AttributeValue] = field(default_factory=dict)
    links: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Text:
    """A text with its marks; of the labels that are not among `labels` nobody looked for any in it."""

    name: str
    text: str
    marks: tuple[Mark, ...]
    labels: frozenset[str] = frozenset(LABELS)


def quotes(text: str, mark: Mark) -> Iterator[str]:
    """Yield the words of each span of a mark."""
    for start, end in mark.spans:
        yield text[start:end]


def flaws(text: str, marks: tuple[Mark, ...]) -> list[str]:
    """Return a sentence on each span that lies outside the text, is empty, or begins or ends with a blank."""
    found = []
    for mark in marks:
        for start, end in mark.spans:
            words = text[max(start, 0) : max(end, 0)]
            if not 0 <= start < end <= len(text):
                found.append(f"{mark.label} at {start}:{end} is empty or outside the text")
            elif words != words.strip():
                found.append(f"{mark.label} “{words}” at {start}:{end} begins or ends with a blank")
    return found
