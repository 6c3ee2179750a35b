"""Force figures as phrases of a text: from the first qualifier or article to the end of the unit."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple, cast

from annotator.figures.counts import count_at
from annotator.figures.figure import Bound, Change, Figure, figure_of
from annotator.figures.lexicon import Meaning
from annotator.figures.ranges import LARGEST, Numbers, change_before, numbers_at
from annotator.figures.tokens import Token, is_word_at, match_at, match_before
from annotator.figures.traps import is_age, is_date, is_hour, is_measure, is_name, proportion_end, second_age
from annotator.figures.units import NO_FORCE, Unit, counted_at, is_civil, is_everyday, may_end, unit_at

# One number has at most this many qualifiers ("up to another estimated").
_QUALIFIERS = 4
# "an entire battle-ready task force of" before a number has at most this many words and hyphens.
_BODY_REACH = 11
_ORDINAL = re.compile(r"second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,4}(?:nd|rd|th|st)")


@dataclass(frozen=True, slots=True)
class Phrase:
    """A figure in a text: its tokens `[start, end)`, of which `[core, core_end)` are the number.

    `elliptic`: no unit was said, it is to be read from the article. `weak`: an article before a person or a body ("a
    soldier"), which is a figure only where somebody marked it as one. `ahead`: its unit stands only after it ("12 of
    the 14 drones"). `then` is the token of the figure that this one changes to, "8,000" in "from 12,000 to 8,000".
    `civil`: its noun is as often none of the forces' ("two companies").
    """

    start: int
    end: int
    core: int
    core_end: int
    figure: Figure
    elliptic: bool = False
    weak: bool = False
    ahead: bool = False
    then: int = 0
    civil: bool = False


@dataclass(frozen=True, slots=True)
class Trap:
    """A number, or a range of them, that is no force figure (a date, money, a distance); it ends before token `end`.

    `counted`: it counts something else ("20 civilians").
    """

    end: int
    counted: bool = False


class _Qualifiers(NamedTuple):
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
        return _dual(tokens, at) or _nothing(tokens, at) or _one(tokens, at)
    if count.value >= LARGEST:
        return Trap(count.end)
    numbers = numbers_at(tokens, count, floor=floor)
    if numbers.is_score:
        return Trap(numbers.end)
    if whole := proportion_end(tokens, numbers.end, numbers.high):
        return Trap(whole)
    before = qualifiers_before(tokens, numbers.start, floor=floor)
    after = _after(tokens, numbers.end)
    unit = counted_at(tokens, numbers.then_end or after.edge, several=numbers.high != 1)
    if _is_trap(tokens, numbers, before, after, unit):
        if match_before("holding", tokens, before.edge) and (further := second_age(tokens, numbers.end)):
            return Trap(further)
        dated = is_date(tokens, numbers.start, numbers.end, unit=False)
        return Trap(numbers.end, counted=unit is not None and unit.unit_class == "none" and not dated)
    return _phrase(tokens, numbers, before, after, unit)


def _phrase(
    tokens: Sequence[Token], numbers: Numbers, before: _Qualifiers, after: _Qualifiers, unit: Unit | None
) -> Phrase:
    end = unit.end if unit and not numbers.then else after.edge
    late = _bound_after(tokens, end) if unit else None
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
    start, figure = _with_body(tokens, before.edge, figure)
    start, end = _quoted(tokens, start, late[1] if late else end)
    elliptic = figure.unit_class is None
    civil = unit is not None and not after.strong and is_civil(tokens, unit)
    core = numbers.start, numbers.end
    return Phrase(start, end, *core, figure, elliptic=elliptic, then=numbers.then, civil=civil)


def scheme_class(unit_class: str) -> str:
    """Return the lexicon's unit class as one of the scheme's: what people form counts as a formation."""
    return "formation" if unit_class == "body" else unit_class


def outside_bounds(tokens: Sequence[Token], start: int) -> tuple[str, ...]:
    """Return the bound that words before the phrase put on it ("exceed"), or nothing."""
    outside = match_before("bounds outside", tokens, start)
    return (outside[0].value,) if outside else ()


def _outside_change(tokens: Sequence[Token], start: int) -> str:
    """Return what "a reduction of", or "by" after a verb of change, says of the number after it."""
    if outside := match_before("changes outside", tokens, start):
        return outside[0].value
    by = match_before("by", tokens, start)
    return change_before(tokens, by[1]) if by else ""


def _change(value: str) -> Change:
    return cast("Change", value or "none")


def stated_bound(bounds: Sequence[str]) -> Bound:
    """Return the bound that several qualifiers make together: "up to about" is up_to, none at all is exact."""
    told = [bound for bound in bounds if bound not in ("exact", "about")]
    return cast("Bound", told[0] if told else "about" if "about" in bounds else "exact")


def _bound(bounds: Sequence[str], numbers: Numbers) -> Bound:
    if numbers.low != numbers.high:
        return "range"
    bound = stated_bound(bounds)
    # Words of order give a low value, which only "up to" and "fewer than" turn into a high one.
    return "order" if numbers.rule and not numbers.then and bound not in ("up_to", "less_than") else bound


def _is_trap(
    tokens: Sequence[Token], numbers: Numbers, before: _Qualifiers, after: _Qualifiers, unit: Unit | None
) -> bool:
    if unit and unit.unit_class in NO_FORCE:
        return True
    compound = unit is not None and tokens[numbers.end].hyphen
    if after.edge == numbers.end and not compound and is_measure(tokens, numbers.start, numbers.end):
        return True
    if is_date(tokens, numbers.start, numbers.end, unit=unit is not None or bool(before.bounds)):
        return True
    said = bool(after.strong) or (unit is not None and not unit.pronoun)
    denied = before.edge > 0 and tokens[before.edge - 1].key in ("not", "ни")
    one_of = numbers.high == 1 and match_at("of", tokens, numbers.end) is not None
    if numbers.high <= 1 and (denied or one_of or not said):
        return True
    more = match_at("changes after", tokens, numbers.end)
    if more and more[1] < len(tokens) and tokens[more[1]].key == "than":
        return True  # a difference: "two more than last year"
    if not said and (
        match_before("holding", tokens, before.edge)
        or is_age(tokens, before.edge, numbers)
        or is_hour(tokens, before.edge, numbers)
    ):
        return True
    return is_name(tokens, numbers.start, numbers.end, unit=said or bool(before.bounds))


# What stands around them


def qualifiers_before(tokens: Sequence[Token], at: int, *, floor: int) -> _Qualifiers:
    """Return the qualifiers before token `at`, with the article of "an additional", "the remaining"."""
    bounds: list[str] = []
    change, remaining = "", False
    for _ in range(_QUALIFIERS):
        edge = at - 1 if at - 1 > floor and tokens[at - 1].text in '”»"' else at
        bound = match_before("bounds", tokens, edge, floor=floor)
        if bound and not match_before("over", tokens, edge, floor=floor):
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
    if not is_word_at(tokens, at):
        return _Qualifiers(at)
    if strong := match_at("strong", tokens, at):
        return _Qualifiers(strong[1], strong=int(strong[0].value))
    if bound := _bound_after(tokens, at):
        return _Qualifiers(bound[1], bounds=(bound[0].value,))
    if others := match_at("others", tokens, at):
        return _Qualifiers(others[1])
    change = match_at("changes after", tokens, at)
    if change and unit_at(tokens, at) is None and (change[1] >= len(tokens) or tokens[change[1]].key != "than"):
        return _Qualifiers(change[1], change=change[0].value)
    return _Qualifiers(at)


def _bound_after(tokens: Sequence[Token], at: int) -> tuple[Meaning, int] | None:
    """Return the bound that begins at token `at`, "or more"; None in "60 vehicles and more than 40 men"."""
    bound = match_at("bounds after", tokens, at)
    return None if bound and bound[1] < len(tokens) and tokens[bound[1]].key == "than" else bound


def _with_body(tokens: Sequence[Token], at: int, figure: Figure) -> tuple[int, Figure]:
    """Return where "a battalion of", "a crew of" before token `at` begins, and what it says of a bare number of people.

    Where none is there, or things are counted, that is `at` and the figure as it is.
    """
    if figure.unit_class not in (None, "personnel") or at < 3 or match_at("of", tokens, at - 1) is None:
        return at, figure
    for start in range(at - 3, max(-1, at - _BODY_REACH), -1):
        article = match_at("articles", tokens, start)
        if article and article[0].value == "a":
            unit = unit_at(tokens, article[1])
            if unit is None or unit.end != at - 1:
                break
            if unit.unit_class in ("formation", "body"):
                return start, figure
            if unit.name == "crew":
                return start, replace(figure, unit=figure.unit or unit.name, unit_class="personnel")
            break
    return at, figure


def _quoted(tokens: Sequence[Token], start: int, end: int) -> tuple[int, int]:
    """Return the phrase with the quotation mark before it, where that quotation ends with the phrase or in it."""
    if start == 0 or tokens[start - 1].text not in '“"«„':
        return start, end
    closing = next((at for at in range(start, min(end + 1, len(tokens))) if tokens[at].text in '”“"»'), None)
    return (start, end) if closing is None else (start - 1, max(end, closing + 1))


# One and two without a number


def _one(tokens: Sequence[Token], at: int) -> Phrase | None:
    """Return the phrase of "a submarine", "an additional frigate": one, as the article says."""
    article = match_at("articles", tokens, at) or match_at("ones", tokens, at)
    if article is None or article[0].value == "the" or match_before("parts", tokens, at + 1):
        return None
    change = match_at("changes", tokens, at)
    place = change[1] if change else article[1]
    if is_word_at(tokens, place) and _ORDINAL.fullmatch(tokens[place].key):
        return None
    unit = unit_at(tokens, place)
    if unit is None or unit.plural or unit.unit_class in NO_FORCE or not may_end(tokens, unit.end):
        return None
    if count_at(tokens, article[1]) or _counts_inside(tokens, unit.end):
        return None
    told = _change(change[0].value if change else unit.change)
    figure = replace(figure_of("exact", 1, 1), unit=unit.name, unit_class=scheme_class(unit.unit_class), change=told)
    weak = unit.unit_class in ("personnel", "body") or unit.name.endswith("army") or is_civil(tokens, unit)
    weak = weak or (unit.unit_class != "none" and is_everyday(tokens, unit))
    return Phrase(at, unit.end, at, at + 1, figure, weak=weak)


def _nothing(tokens: Sequence[Token], at: int) -> Phrase | None:
    """Return the phrase of "no troops", which is a figure only where somebody marked it as one."""
    no = match_at("nothing", tokens, at)
    unit = unit_at(tokens, no[1]) if no and no[1] < len(tokens) else None
    if no is None or unit is None or unit.pronoun or unit.unit_class in NO_FORCE:
        return None
    figure = replace(figure_of("exact", 0, 0), unit=unit.name, unit_class=scheme_class(unit.unit_class), rule="no = 0")
    return Phrase(at, unit.end, at, no[1], figure, weak=True)


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
