"""A force figure's coded values, as attributes and as one chip."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Literal

from annotator.figures.lexicon import plural

Bound = Literal["exact", "about", "at_least", "more_than", "up_to", "less_than", "range", "order"]
Change = Literal["none", "increase", "decrease"]


@dataclass(frozen=True, slots=True)
class Figure:
    """What a force figure says, as it is coded.

    `low`, `best` and `high` are set only where the words say so: "up to 20,000" has a `high` alone; the bounds of
    `more_than` and `less_than` are not included. `unit` is people as stated ("troops") and things in the singular
    ("brigade"), empty where the article names none. `unit_class` is one of the scheme's: personnel, formation, vehicle,
    aircraft, vessel, weapon, other. `rule` names how words without a number were read ("dozens = 24").
    """

    low: int | None
    best: int | None
    high: int | None
    bound: Bound
    unit: str = ""
    unit_class: str | None = None
    change: Change = "none"
    rule: str = ""


def figure_of(bound: Bound, low: int, high: int) -> Figure:
    """Return the figure with the values that `bound` gives to one number (`low` and `high` alike) or to a range."""
    match bound:
        case "exact":
            return Figure(low, low, low, bound)
        case "about":
            return Figure(None, low, None, bound)
        case "range":
            return Figure(low, None, high, bound)
        case "up_to" | "less_than":
            return Figure(None, None, high, bound)
        case _:
            return Figure(low, None, None, bound)


def share_of(figure: Figure, share: Fraction, *, bound: Bound, rule: str) -> Figure:
    """Return the share of a figure, rounded to whole numbers, half up; a range stays a range.

    `bound` is what the share's own words say ("about half"); "exact" leaves the bound as it is.
    """
    values = (figure.low, figure.best, figure.high)
    low, best, high = (None if value is None else _rounded(share * value) for value in values)
    if bound == "exact" or figure.bound in ("range", "order"):
        return replace(figure, low=low, best=best, high=high, change="none", rule=rule)
    # "At least half of up to 900" bounds nothing twice: the share's own word counts.
    value = next(value for value in (best, high, low) if value is not None)
    coded = figure_of(bound, value, value)
    return replace(coded, unit=figure.unit, unit_class=figure.unit_class, rule=rule)


def _rounded(value: Fraction) -> int:
    return int(value + Fraction(1, 2))


def figure_attributes(figure: Figure) -> dict[str, int | str]:
    """Return the figure's values by the scheme's attribute names, only those that are set."""
    named: dict[str, int | str | None] = {
        "low": figure.low,
        "best": figure.best,
        "high": figure.high,
        "bound": figure.bound,
        "unit": figure.unit or None,
        "unit_class": figure.unit_class,
        "change": None if figure.change == "none" else figure.change,
        "rule": figure.rule or None,
    }
    return {name: value for name, value in named.items() if value is not None}


_SIGNS = {"about": "≈ ", "at_least": "≥ ", "more_than": "> ", "up_to": "≤ ", "less_than": "< ", "order": "~"}
_CHANGES = {"increase": "+", "decrease": "−"}


def chip(figure: Figure | Mapping[str, int | str | bool]) -> str:
    """Return a figure, or the attributes of one, as short as can be read: "≤ 20,000 personnel".

    5,000 troops · ≈ 600 men · ≥ 300 · > 300 · ≤ 20,000 · < 900 · 10,000–12,000 · ~20,000+ (order of magnitude: a low
    value only) · +3,000 (increase) · −500 (decrease). Empty where no value is set, as in attributes corrected by hand.
    """
    attributes = figure_attributes(figure) if isinstance(figure, Figure) else figure
    low, best, high = (whole(attributes.get(name)) for name in ("low", "best", "high"))
    bound = str(attributes.get("bound", "")) or _bound_of(low, best, high)
    number = _number(bound, low, best, high)
    if number is None:
        return ""
    sign = _SIGNS.get(bound, "") + _CHANGES.get(str(attributes.get("change", "")), "")
    unit = str(attributes.get("unit", ""))
    single = low == best == high == 1
    return f"{sign}{number} {unit if single else _units(unit)}".rstrip()


def whole(value: object) -> int | None:
    """Return an attribute's value if it is a number, else None."""
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _bound_of(low: int | None, best: int | None, high: int | None) -> str:
    if low is not None and high is not None:
        return "exact" if low == high else "range"
    return "about" if best is not None else "at_least" if low is not None else "up_to"


def _number(bound: str, low: int | None, best: int | None, high: int | None) -> str | None:
    if low is not None and high is not None and low != high:
        return f"{low:,}–{high:,}"
    wanted = {"up_to": (high, best, low), "less_than": (high, best, low), "about": (best, low, high)}
    value = next((value for value in wanted.get(bound, (low, best, high)) if value is not None), None)
    if value is None:
        return None
    return f"{value:,}+" if bound == "order" else f"{value:,}"


def _units(unit: str) -> str:
    """Return the unit in the plural: its noun is the last word before "of"."""
    noun, of, rest = unit.partition(" of ")
    several = plural(noun)
    if of and several == noun and noun.isascii() and not noun.endswith("s"):
        several = f"{noun}s"  # "pieces of equipment"
    return f"{several}{of}{rest}"
