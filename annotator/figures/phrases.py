"""Force figures as phrases of a text: from the first qualifier or article to the end of the unit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import cast

from annotator.figures.counts import Count, count_at, shared_scale
from annotator.figures.figure import Bound, Change, Figure, figure_of
from annotator.figures.tokens import Token, match_at, match_before
from annotator.figures.traps import is_date, is_measure, is_name
from annotator.figures.units import Unit, closes, counted_at, unit_at

# One number has at most this many qualifiers ("up to another estimated").
_QUALIFIERS = 4
_LARGEST = 10**10


@dataclass(frozen=True, slots=True)
class Phrase:
    """A figure in a text: its tokens `[start, end)`, of which `[core, core_end)` are the number.

    `elliptic`: no unit was said, it is to be read from the article. `weak`: an article before a person or a body ("a
    soldier"), which is a figure only where somebody marked it as one. `ahead`: its unit stands only after it ("12 of
    the 14 drones").
    """

    start: int
    end: int
    core: int
    core_end: int
    figure: Figure
    elliptic: bool = False
    weak: bool = False
    ahead: bool = False


@dataclass(frozen=True, slots=True)
class Trap:
    """A number, or a range of them, that is no force figure (a date, money, a distance); it ends before token `end`."""

    end: int


@dataclass(frozen=True, slots=True)
class _Numbers:
    start: int
    end: int
    low: int
    high: int
    rule: str


@dataclass(frozen=True, slots=True)
class _Qualifiers:
    """What stands on one side of a number, up to or from token `edge`; `strong` is what "-strong" multiplies it by."""

    edge: int
    bounds: tuple[str, ...] = ()
    change: str = ""
    strong: int = 0


def phrase_at(tokens: Sequence[Token], at: int, *, floor: int) -> Phrase | Trap | None:
    """Return the phrase whose number, or whose article in "a submarine", is token `at`; None where none begins.

    Its qualifiers do not reach before token `floor`, where the figure before it ends.
    """
    count = count_at(tokens, at)
    if count is None:
        return _dual(tokens, at) or _one(tokens, at)
    if not 0 < count.value < _LARGEST:
        return Trap(count.end)
    numbers = _range(tokens, count, floor)
    before = qualifiers_before(tokens, numbers.start, floor=floor)
    after = _after(tokens, numbers.end)
    unit = counted_at(tokens, after.edge, several=numbers.high > 1)
    if _is_trap(tokens, numbers, before, after, unit):
        return Trap(numbers.end)
    return _phrase(tokens, numbers, before, after, unit)


def _phrase(
    tokens: Sequence[Token], numbers: _Numbers, before: _Qualifiers, after: _Qualifiers, unit: Unit | None
) -> Phrase:
    end = unit.end if unit else after.edge
    late = match_at("bounds after", tokens, end) if unit else None
    bounds = (*before.bounds, *after.bounds, *([late[0].value] if late else []))
    change = before.change or after.change or (unit.change if unit else "")
    times = after.strong or 1
    bound = _bound(bounds or outside_bounds(tokens, before.edge), numbers)
    figure = figure_of(bound, numbers.low * times, numbers.high * times)
    figure = replace(figure, rule=numbers.rule, change=_change(change or _outside_change(tokens, before.edge)))
    if after.strong:
        figure = replace(figure, unit="personnel", unit_class="personnel")
    elif unit and not unit.pronoun:
        figure = replace(figure, unit=unit.name, unit_class=scheme_class(unit.unit_class))
    start = _body_before(tokens, before.edge) if figure.unit_class in (None, "personnel") else None
    start, end = _quoted(tokens, before.edge if start is None else start, late[1] if late else end)
    return Phrase(start, end, numbers.start, numbers.end, figure, elliptic=figure.unit_class is None)


def scheme_class(unit_class: str) -> str:
    """Return the lexicon's unit class as one of the scheme's: what people form counts as a formation."""
    return "formation" if unit_class == "body" else unit_class


def outside_bounds(tokens: Sequence[Token], start: int) -> tuple[str, ...]:
    """Return the bound that words before the phrase put on it ("exceed"), or nothing."""
    outside = match_before("bounds outside", tokens, start)
    return (outside[0].value,) if outside else ()


def _outside_change(tokens: Sequence[Token], start: int) -> str:
    outside = match_before("changes outside", tokens, start)
    return outside[0].value if outside else ""


def _change(value: str) -> Change:
    return cast("Change", value or "none")


def stated_bound(bounds: Sequence[str]) -> Bound:
    """Return the bound that several qualifiers make together: "up to about" is up_to, none at all is exact."""
    told = [bound for bound in bounds if bound not in ("exact", "about")]
    return cast("Bound", told[0] if told else "about" if "about" in bounds else "exact")


def _bound(bounds: Sequence[str], numbers: _Numbers) -> Bound:
    if numbers.low != numbers.high:
        return "range"
    bound = stated_bound(bounds)
    # Words of order give a low value, which only "up to" and "fewer than" turn into a high one.
    return "order" if numbers.rule and bound not in ("up_to", "less_than") else bound


def _is_trap(
    tokens: Sequence[Token], numbers: _Numbers, before: _Qualifiers, after: _Qualifiers, unit: Unit | None
) -> bool:
    if unit and unit.unit_class == "none":
        return True
    compound = unit is not None and tokens[numbers.end].hyphen
    if after.edge == numbers.end and not compound and is_measure(tokens, numbers.start, numbers.end):
        return True
    if is_date(tokens, numbers.start, numbers.end, unit=unit is not None or bool(before.bounds)):
        return True
    said = bool(after.strong) or (unit is not None and not unit.pronoun)
    denied = before.edge > 0 and tokens[before.edge - 1].key in ("not", "ни")
    if numbers.high == 1 and (denied or not said):
        return True
    return is_name(tokens, numbers.start, numbers.end, unit=said or bool(before.bounds))


# The numbers


def _range(tokens: Sequence[Token], count: Count, floor: int) -> _Numbers:
    """Return the count with the second number of its range, if there is one, and with "between" or "from"."""
    single = _Numbers(count.start, count.end, count.value, count.value, count.rule)
    opener = match_before("openers", tokens, count.start, floor=floor)
    joined = _joined(tokens, count.end, opener[0].value if opener else "any")
    second = count_at(tokens, joined) if joined is not None and joined < len(tokens) else None
    if second is None or second.rule or count.rule:
        return single
    low = count.value * shared_scale(count, second)
    if not low < second.value < _LARGEST:
        return single
    return _Numbers(opener[1] if opener else count.start, second.end, low, second.value, "")


def _joined(tokens: Sequence[Token], at: int, opener: str) -> int | None:
    """Return the token after the word or dash that joins the two numbers of a range."""
    if at >= len(tokens):
        return None
    if tokens[at].text in "-‐‑–—":
        return at + 1
    if opener == "between" and tokens[at].text.startswith("و") and len(tokens[at].text) > 1:
        return at  # the Arabic "and" is a part of the number's own word
    joiner = match_at("joiners", tokens, at)
    return joiner[1] if joiner and joiner[0].value in ("any", opener) else None


# What stands around them


def qualifiers_before(tokens: Sequence[Token], at: int, *, floor: int) -> _Qualifiers:
    """Return the qualifiers before token `at`, with the article of "an additional", "the remaining"."""
    bounds: list[str] = []
    change, remaining = "", False
    for _ in range(_QUALIFIERS):
        edge = at - 1 if at - 1 > floor and tokens[at - 1].text in '”»"' else at
        if bound := match_before("bounds", tokens, edge, floor=floor):
            bounds.append(bound[0].value)
            at = bound[1]
        elif found := match_before("changes", tokens, edge, floor=floor):
            remaining = found[0].value == "none"
            change = change if remaining else found[0].value
            at = found[1]
        else:
            break
    article = match_before("articles", tokens, at, floor=floor)
    if article and (article[0].value == "a" or change or remaining):
        at = article[1]
    return _Qualifiers(at, tuple(bounds), change)


def _after(tokens: Sequence[Token], at: int) -> _Qualifiers:
    """Return what directly follows the number: "-strong", "or more", "-plus", "more"."""
    if strong := match_at("strong", tokens, at):
        return _Qualifiers(strong[1], strong=int(strong[0].value))
    if bound := match_at("bounds after", tokens, at):
        return _Qualifiers(bound[1], bounds=(bound[0].value,))
    change = match_at("changes after", tokens, at)
    if change and unit_at(tokens, at) is None and (change[1] >= len(tokens) or tokens[change[1]].key != "than"):
        return _Qualifiers(change[1], change=change[0].value)
    return _Qualifiers(at)


def _body_before(tokens: Sequence[Token], at: int) -> int | None:
    """Return the article of "a battalion of", "an infantry force of" before token `at`; None where it is not there."""
    if at < 3 or match_at("of", tokens, at - 1) is None:
        return None
    for start in range(at - 3, max(-1, at - 8), -1):
        article = match_at("articles", tokens, start)
        if article and article[0].value == "a":
            unit = unit_at(tokens, article[1])
            return start if unit and unit.end == at - 1 and unit.unit_class in ("formation", "body") else None
    return None


def _quoted(tokens: Sequence[Token], start: int, end: int) -> tuple[int, int]:
    """Return the phrase with the quotation mark before it, where that quotation ends with the phrase or in it."""
    if start == 0 or tokens[start - 1].text not in '“"«„':
        return start, end
    closing = next((at for at in range(start, min(end + 1, len(tokens))) if tokens[at].text in '”“"»'), None)
    return (start, end) if closing is None else (start - 1, max(end, closing + 1))


# One and two without a number


def _one(tokens: Sequence[Token], at: int) -> Phrase | None:
    """Return the phrase of "a submarine", "an additional frigate": one, as the article says."""
    article = match_at("articles", tokens, at)
    if article is None or article[0].value != "a":
        return None
    change = match_at("changes", tokens, at)
    unit = unit_at(tokens, change[1] if change else article[1])
    if unit is None or unit.plural or unit.unit_class == "none" or not closes(tokens, unit.end):
        return None
    if count_at(tokens, article[1]) or _counts_inside(tokens, unit.end):
        return None
    told = _change(change[0].value if change else unit.change)
    figure = replace(figure_of("exact", 1, 1), unit=unit.name, unit_class=scheme_class(unit.unit_class), change=told)
    return Phrase(at, unit.end, at, at + 1, figure, weak=unit.unit_class in ("personnel", "body"))


def _counts_inside(tokens: Sequence[Token], at: int) -> bool:
    """Whether "of" and a number follow, so that "a battalion" only opens "a battalion of up to 600 men"."""
    of = match_at("of", tokens, at)
    if of is None:
        return False
    counts = (place for place in range(of[1], min(len(tokens), of[1] + 6)) if count_at(tokens, place))
    first = next(counts, None)
    return first is not None and qualifiers_before(tokens, first, floor=of[1]).edge == of[1]


def _dual(tokens: Sequence[Token], at: int) -> Phrase | None:
    """Return the phrase of an Arabic dual: "كتيبتين من المشاة" says two battalions of infantry without a number."""
    dual = match_at("duals", tokens, at)
    if dual is None:
        return None
    (unit_class, base), end = dual
    name = base or tokens[at].text
    of = match_at("of", tokens, end)
    inner = unit_at(tokens, end) if of else None
    if inner and inner.unit_class == "personnel":
        name, end = f"{name} {tokens[end].text} {inner.name}", inner.end
    figure = replace(figure_of("exact", 2, 2), unit=name, unit_class=unit_class)
    return Phrase(at, end, at, at + 1, figure)
