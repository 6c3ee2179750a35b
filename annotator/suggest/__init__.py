"""Suggestions: annotations that a machine proposes, each by a Suggester, none of them ever a person's work.

A suggester is a pure function of a text and of what the project's decisions teach (`Known`). Ours are `figures`,
`organisations`, `speech`, `memory`, `spacy` (in `parsed`) and `learned`; other distributions bring theirs by the entry
point `annotator.suggesters`.
Everything here works in linear time with bounded windows; `start` and `end` are code points.
"""

from annotator.suggest.known import NOTHING_KNOWN, Known
from annotator.suggest.suggestion import (
    Link,
    Reading,
    Reason,
    Suggester,
    Suggestion,
    allowed,
    combined,
    decoded,
    encoded,
    spoken,
)

__all__ = [
    "NOTHING_KNOWN",
    "Known",
    "Link",
    "Reading",
    "Reason",
    "Suggester",
    "Suggestion",
    "allowed",
    "combined",
    "decoded",
    "encoded",
    "spoken",
]
