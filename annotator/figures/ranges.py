"""One number or two: "10,000 to 12,000", "between 3 and 5"; but "cut from 12,000 to 8,000" is no range."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from annotator.figures.counts import Count, count_at, shared_scale
from annotator.figures.tokens import Token, match_at, match_before

LARGEST = 10**10
_DASHES = "-‐‑–—"
# A verb of change stands at most so many tokens before "by 2,000" and "from 12,000 to 8,000".
_VERB_REACH = 12
_VERB_STOPS = frozenset(".;:!?")


class Numbers(NamedTuple):
    """A number, or the two of a range, with "between" or "from": the tokens `[start, end)`.

    `then` is set for the first number of "from 12,000 to 8,000 troops": the token that the second one begins at, where
    two figures stand and no range. `rule` names how words of order, or these two, were read.
    """

    start: int
    end: int
    low: int
    high: int
    rule: str = ""
    then: int = 0
    then_end: int = 0

    @property
    def is_score(self) -> bool:
        """Whether the numbers fall, as in a result, a season or on the telephone: "50 to 40", "1939-45"."""
        return self.low > self.high


def numbers_at(tokens: Sequence[Token], count: Count, *, floor: int) -> Numbers:
    """Return the count with the second number of its range or score, if there is one.

    Nothing before token `floor` belongs to it.
    """
    single = Numbers(count.start, count.end, count.value, count.value, count.rule)
    opener = match_before("openers", tokens, count.start, floor=floor)
    kind = opener[0].value if opener else "any"
    joined = _joined(tokens, count.end, kind)
    if joined is None or count.rule:
        return single
    if level := _next_level(tokens, count, joined, floor):
        return single._replace(rule=f"changed to {level.value:,}", then=joined, then_end=level.end)
    second = count_at(tokens, joined) if joined < len(tokens) else None
    if second is None or second.rule:
        return single
    low = count.value * shared_scale(count, second)
    if low < second.value < LARGEST or (low > second.value and _is_score(tokens, count, second)):
        return Numbers(opener[1] if opener else count.start, second.end, low, second.value)
    return single


def change_before(tokens: Sequence[Token], at: int) -> str:
    """Return "increase" or "decrease" where a verb shortly before token `at`, in the same sentence, says so, or ""."""
    for place in range(at - 1, max(-1, at - 1 - _VERB_REACH), -1):
        if tokens[place].kind == "break" or tokens[place].text in _VERB_STOPS:
            break
        if found := match_at("levels", tokens, place):
            return found[0].value
    return ""


def _joined(tokens: Sequence[Token], at: int, opener: str) -> int | None:
    """Return the token after the word or dash that joins the two numbers of a range."""
    if at >= len(tokens):
        return None
    if tokens[at].text in _DASHES:
        return at + 1
    if opener == "between" and tokens[at].text.startswith("و") and len(tokens[at].text) > 1:
        return at  # the Arabic "and" is a part of the number's own word
    joiner = match_at("joiners", tokens, at)
    return joiner[1] if joiner and joiner[0].value in ("any", opener) else None


def _next_level(tokens: Sequence[Token], count: Count, joined: int, floor: int) -> Count | None:
    """Return the number that a force changes to, from `count`; None where "from … to" gives a range or is not there."""
    before = match_before("bounds", tokens, count.start, floor=floor)
    opener = match_before("openers", tokens, before[1] if before else count.start, floor=floor)
    if opener is None or opener[0].value != "from" or tokens[count.end].text in _DASHES:
        return None
    bound = match_at("bounds", tokens, joined)
    place = bound[1] if bound else joined
    second = count_at(tokens, place) if place < len(tokens) else None
    if second is None or second.rule:
        return None
    falls = second.value < count.value and count.scale == second.scale
    return second if falls or change_before(tokens, opener[1]) else None


def _is_score(tokens: Sequence[Token], count: Count, second: Count) -> bool:
    # "In 2023 – 300 soldiers" says two things.
    joiner = tokens[count.end]
    return count.bare and second.bare and (joiner.glued or joiner.text not in _DASHES)
