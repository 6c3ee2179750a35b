"""Numbers that are no force figure: dates, years, money, measures, ages, calibres, articles of law, names of units."""

from __future__ import annotations

from collections.abc import Sequence

from annotator.figures.counts import count_at
from annotator.figures.ranges import Numbers
from annotator.figures.tokens import Token, match_at, match_before

_CURRENCIES = frozenset("$€£¥₽₴₺₪₹")
_DEGREES = frozenset("°º′″")
_YEARS = range(1000, 2101)
_RECENT_YEARS = range(1900, 2101)
_OLDEST = 110
_BEING = frozenset({"am", "is", "was", "are", "were", "turn", "turned", "turns"})
_PERSONS = frozenset({"he", "she", "who", "himself", "herself", "i", "they"})
_MOST_WHOLE = 100
_LAST_HOUR = 12
_TOTALS = frozenset({"number", "numbers", "total", "strength", "figure", "count", "losses", "estimated", "put", "puts"})
_TOTAL_REACH = 8
_BEGINNINGS = ("numbers", "articles", "orders", "parts")


def counts_at(tokens: Sequence[Token], at: int) -> bool:
    """Whether a number above one, a share or an Arabic dual begins at token `at` that is neither a date nor a name."""
    if match_at("shares", tokens, at) or match_at("duals", tokens, at):
        return True
    if tokens[at].kind != "number" and tokens[at].begins.keys().isdisjoint(_BEGINNINGS):
        return False
    count = count_at(tokens, at)
    if count is None or count.value <= 1:
        return False
    return not is_date(tokens, at, count.end, unit=False) and not is_name(tokens, at, count.end, unit=False)


def is_measure(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether the number `[start, end)` is money, a degree or a part of a compound ("three-star", "3-го", "$300")."""
    if start > 0 and tokens[start - 1].text[-1] in _CURRENCIES:
        return True
    if end >= len(tokens):
        return False
    following = tokens[end]
    if following.text[0] in _CURRENCIES or (following.glued and following.text in _DEGREES):
        return True
    if not following.hyphen or end + 1 == len(tokens):
        return False
    return tokens[end + 1].kind == "word" and tokens[end + 1].glued


def is_date(tokens: Sequence[Token], start: int, end: int, *, unit: bool) -> bool:
    """Whether the number, or both numbers of the range, are a day beside its month, or a year."""
    numbers = [token for token in tokens[start:end] if token.kind == "number"]
    if not numbers or not all(token.plain and token.value is not None for token in numbers):
        return False
    values = [int(token.value) for token in numbers if token.value is not None]
    if all(value in _YEARS for value in values):
        if len(values) > 1 and values[0] in _RECENT_YEARS:
            return True
        named = match_before("names", tokens, start)
        after_month = _month_before(tokens, start)
        if (named and named[0].value == "year") or after_month:
            return not unit or values[0] in _RECENT_YEARS
        return not unit and values[0] in _RECENT_YEARS
    return max(values) <= 31 and (_is_month(tokens, end) or _month_before(tokens, start))


def _month_before(tokens: Sequence[Token], at: int) -> bool:
    at -= at > 1 and tokens[at - 1].text == "."  # "Oct. 26"
    return at > 0 and _is_month(tokens, at - 1)


def _is_month(tokens: Sequence[Token], at: int) -> bool:
    if match_at("months", tokens, at) is None:
        return False
    return not tokens[at].text[0].isascii() or tokens[at].text[0].isupper()


def is_name(tokens: Sequence[Token], start: int, end: int, *, unit: bool) -> bool:
    """Whether the number names something ("Article 4", "Task Force 50") or is an age (", 25,").

    With a unit or a qualifier it is a name only after a word of the law and the like.
    """
    number = tokens[start]
    if match_at("openers", tokens, start):
        return False
    named = match_before("names", tokens, start)
    if named and named[0].value == "law" and (number.plain or not unit):
        return True
    if number.plain or number.kind == "word":
        counted = start > 1 and tokens[start - 1].key == "number" and match_at("units", tokens, start - 2)
        if named and named[0].value == "name" and not unit and not counted:
            return True
        if number.plain and _follows_name(tokens, start, unit=unit):
            return True
    between_commas = 1 < start < end < len(tokens) and tokens[start - 1].text == tokens[end].text == ","
    return not unit and between_commas and number.plain and number.value is not None and number.value <= _OLDEST


def is_age(tokens: Sequence[Token], start: int, numbers: Numbers) -> bool:
    """Whether a number without a unit is an age by the words before it: "he himself is 47", "Voss was nearly 60"."""
    if numbers.high > _OLDEST or start < 2 or tokens[start - 1].key not in _BEING:
        return False
    who = tokens[start - 2]
    found = match_at("units", tokens, start - 2)
    soldier = found is not None and found[0].value == "personnel" and found[0].base == who.key and not who.unchanging
    person = soldier or who.key in _PERSONS or (who.text[0].isupper() and start > 2)
    return person and (numbers.end >= len(tokens) or tokens[numbers.end].kind != "word")


def is_hour(tokens: Sequence[Token], start: int, numbers: Numbers) -> bool:
    """Whether a number without a unit is a time of the day: "every day at six", but not "puts the total at nine"."""
    if numbers.high > _LAST_HOUR or start == 0 or tokens[start - 1].key != "at":
        return False
    return not any(tokens[at].key in _TOTALS for at in range(max(0, start - _TOTAL_REACH), start))


def proportion_end(tokens: Sequence[Token], end: int, value: int) -> int | None:
    """Return where "in ten" ends that follows a number of this value, as in "six in ten", "3 out of 5."; else None."""
    out = match_at("out of", tokens, end)
    place = out[1] if out else end + 1
    if place >= len(tokens) or not (out or tokens[end].key == "in"):
        return None
    whole = count_at(tokens, place)
    if whole is None or not value < whole.value <= _MOST_WHOLE:
        return None
    return whole.end if not out or whole.end >= len(tokens) or tokens[whole.end].kind != "word" else None


def second_age(tokens: Sequence[Token], end: int) -> int | None:
    """Return where the second age ends that follows one: "between the ages of 18 and 35"; None where none does."""
    if end + 1 >= len(tokens) or tokens[end].key not in ("and", "to", "or", "-", "–"):
        return None
    other = count_at(tokens, end + 1)
    return other.end if other is not None and other.value <= _OLDEST else None


def _follows_name(tokens: Sequence[Token], at: int, *, unit: bool) -> bool:
    """Whether digits belong to the name before them: "a Boeing 737", "its Leopard 2 tanks", but not "In Syria 900"."""
    if at == 0 or not tokens[at - 1].text[0].isupper():
        return False
    if unit:
        return match_before("units", tokens, at) is not None
    return at > 1 and tokens[at - 2].kind == "word" and match_before("places", tokens, at - 1) is None
