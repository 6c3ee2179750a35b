"""Values of a force figure that cannot all be meant, as they may stand after a correction by hand."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NamedTuple

from annotator.figures.figure import whole

# The values that each bound has; all others stay empty. Of an exact figure one is enough. See `Figure`.
_HAS: Mapping[str, tuple[str, ...]] = {
    "exact": ("low", "best", "high"),
    "about": ("best",),
    "at_least": ("low",),
    "more_than": ("low",),
    "up_to": ("high",),
    "less_than": ("high",),
    "range": ("low", "high"),
    "order": ("low",),
}
_VALUES = ("low", "best", "high")


class Flaw(NamedTuple):
    """What is wrong with a figure's values, and which of `low`, `best` and `high` it is about.

    "order": the first named is above the second. "unfit": the bound has no such value. "missing": the bound says that
    there is one. "differ": an exact figure has one number for all three.
    """

    kind: Literal["order", "unfit", "missing", "differ"]
    names: tuple[str, ...]


def flaw_in(attributes: Mapping[str, str | int | bool]) -> Flaw | None:
    """Return the first thing that is wrong with the values of a figure among its attributes, or None."""
    values = {name: value for name in _VALUES if (value := whole(attributes.get(name))) is not None}
    for one, other in (("low", "high"), ("low", "best"), ("best", "high")):
        if one in values and other in values and values[one] > values[other]:
            return Flaw("order", (one, other))
    has = _HAS.get(str(attributes.get("bound", "")))
    if has is None:
        return None
    if unfit := tuple(name for name in values if name not in has):
        return Flaw("unfit", unfit)
    missing = tuple(name for name in has if name not in values)
    if has != _VALUES:
        return Flaw("missing", missing) if missing else None
    if not values:
        return Flaw("missing", missing)
    return Flaw("differ", has) if len(set(values.values())) > 1 else None
