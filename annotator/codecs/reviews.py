"""What reviewers say in a table of annotations: plain nouns, before they are held against the project."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Literal

Answer = Literal["keep", "delete", "question"]
ANSWERS: tuple[Answer, ...] = ("keep", "delete", "question")


@dataclass(frozen=True, slots=True)
class Review:
    """A row: what is said of the annotation `id`. `note` is None where the table has no such column.

    `quote_sha` and `note_sha` are `fingerprint`s of the quote and of the note as they went out, "" where the table
    does not say. `quote` is shown to people only.
    """

    id: str
    answer: Answer
    note: str | None
    quote: str
    quote_sha: str
    note_sha: str
    place: str


@dataclass(frozen=True, slots=True)
class ReviewSet:
    """What was read of a table."""

    format: str
    reviews: tuple[Review, ...]


def fingerprint(text: str) -> str:
    """Return what tells whether a text has changed: "q", so that no spreadsheet reads a number, and 16 hex digits."""
    return "q" + hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]
