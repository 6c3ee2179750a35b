"""What reviewers decided in a table of annotations: plain nouns, before they are held against the project."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Literal

Verdict = Literal["keep", "delete", "question"]
VERDICTS: tuple[Verdict, ...] = ("keep", "delete", "question")


@dataclass(frozen=True, slots=True)
class Decision:
    """A row: what is decided about the annotation `id`. `note` is None where the table has no such column.

    `quote_sha` and `note_sha` are `fingerprint`s of the quote and of the note as they went out, "" where the table
    does not say. `quote` is shown to people only.
    """

    id: str
    verdict: Verdict
    note: str | None
    quote: str
    quote_sha: str
    note_sha: str
    place: str


@dataclass(frozen=True, slots=True)
class DecisionSet:
    """What was read of a table."""

    format: str
    decisions: tuple[Decision, ...]


def fingerprint(text: str) -> str:
    """Return what tells whether a text has changed: "q", so that no spreadsheet reads a number, and 16 hex digits."""
    return "q" + hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]
