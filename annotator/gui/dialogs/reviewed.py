"""What reviews would change, in lines: what cannot be followed first, then each kind of change."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from annotator.gui.dialogs.parts import translated
from annotator.gui.wording import one_line, quoted, remark_words
from annotator.operations.reviews import Change, Plan

_SHOWN = 200  # lines of a kind
_INDENT = "    "


def plan_words(plan: Plan) -> str:
    """Return what would be refused, deleted, questioned and noted, with a heading each, and how much stays."""
    deleted = [change for change in plan.changes if change.note is None]
    questioned = [change for change in plan.changes if change.questioned]
    noted = [change for change in plan.changes if change.note is not None and not change.questioned]
    parts = [
        _part(translated("Not followed: %Ln row(s)", len(plan.refusals)), [remark_words(r) for r in plan.refusals]),
        _part(translated("Deleted: %Ln annotation(s)", len(deleted)), [*map(_line, deleted)]),
        _part(translated("Questioned: %Ln annotation(s)", len(questioned)), [*map(_line, questioned)]),
        _part(translated("Notes: %Ln annotation(s)", len(noted)), [*map(_line, noted)]),
        translated("Kept as they are: %Ln annotation(s)", plan.unchanged) if plan.unchanged else "",
    ]
    return "\n\n".join(part for part in parts if part) or translated("There are no reviews in it.")


def _part(heading: str, lines: Sequence[str]) -> str:
    return "\n".join([heading, *_indented(lines)]) if lines else ""


def _indented(lines: Sequence[str]) -> Iterator[str]:
    yield from (f"{_INDENT}{one_line(line)}" for line in lines[:_SHOWN])
    if (more := len(lines) - _SHOWN) > 0:
        yield _INDENT + translated("… and %Ln more", more)


def _line(change: Change) -> str:
    words = f"{change.annotation.label}: {quoted(one_line(change.annotation.quote))}"
    return f"{words} – {one_line(change.note)}" if change.note else words
