"""Dates as newspapers write them, in English, German, French, Russian and Arabic."""

from __future__ import annotations

import re
from datetime import date
from typing import NamedTuple

# One row a month; a word may stand in several languages.
_MONTH_WORDS = (
    "january jan januar jänner janvier янв январь января يناير",
    "february feb februar février fév фев февр февраль февраля فبراير",
    "march mar märz mars март марта مارس",
    "april apr avril avr апр апрель апреля أبريل ابريل",
    "may mai май мая مايو",
    "june jun juni juin июн июнь июня يونيو",
    "july jul juli juillet juil июл июль июля يوليو",
    "august aug août авг август августа أغسطس اغسطس",
    "september sept sep septembre сен сент сентябрь сентября سبتمبر",
    "october oct oktober okt octobre окт октябрь октября أكتوبر اكتوبر",
    "november nov novembre ноя нояб ноябрь ноября نوفمبر",
    "december dec dezember dez décembre déc дек декабрь декабря ديسمبر",
)
_MONTHS = {word: number for number, words in enumerate(_MONTH_WORDS, start=1) for word in words.split()}
_MONTH = "(?P<month>" + "|".join(sorted(_MONTHS, key=len, reverse=True)) + r")\b\.?"
_DAY = r"(?P<day>\d{1,2})"
_YEAR = r"(?P<year>[12]\d{3})\b(?:\s*(?:года|г\b\.?))?"

_FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        r"(?P<year>[12]\d{3})-(?P<month>\d\d)-(?P<day>\d\d)(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?|\b)",
        r"(?P<year>[12]\d{3})[/.](?P<month>\d{1,2})[/.](?P<day>\d{1,2})\b",
        r"(?P<day>\d{1,2})\.\s?(?P<month>\d{1,2})\.\s?(?P<year>[12]\d{3})\b",
        r"(?P<first>\d{1,2})/(?P<second>\d{1,2})/(?P<year>[12]\d{3})\b",
        rf"{_DAY}(?:st|nd|rd|th|er|\.)?\s+(?:of\s+)?{_MONTH},?\s+{_YEAR}",
        rf"{_MONTH}\s+{_DAY}(?:st|nd|rd|th)?,?\s+{_YEAR}",
        rf"{_MONTH},?\s+{_YEAR}",
    )
)


class FoundDate(NamedTuple):
    """A date in a text: "YYYY-MM-DD" or "YYYY-MM", and the half-open range of code points where it stands."""

    iso: str
    start: int
    end: int


def find_date(text: str) -> FoundDate | None:
    """Return the first date in `text`, or None. 3/4/2023 is none: it is April here and March there."""
    found = (_read(match) for form in _FORMS for match in form.finditer(text))
    return min((date for date in found if date), key=lambda date: (date.start, -date.end), default=None)


def _read(match: re.Match[str]) -> FoundDate | None:
    if match.string[: match.start()][-1:].isalnum():
        return None  # the end of a longer number or word
    parts = match.groupdict()
    day_and_month: tuple[int | None, int] | None
    if "first" in parts:
        day_and_month = _day_and_month(int(parts["first"]), int(parts["second"]))
    else:
        day_and_month = (int(parts["day"]) if "day" in parts else None, _month_number(parts["month"]))
    iso = _iso(int(parts["year"]), *day_and_month) if day_and_month else None
    return FoundDate(iso, *match.span()) if iso else None


def _month_number(word: str) -> int:
    return int(word) if word.isdecimal() else _MONTHS[word.lower()]


def _day_and_month(first: int, second: int) -> tuple[int, int] | None:
    """Which of two numbers is the day and which the month, or None where both readings are possible."""
    if first == second or second <= 12 < first:
        return first, second
    return (second, first) if first <= 12 < second else None


def _iso(year: int, day: int | None, month: int) -> str | None:
    try:
        written = date(year, month, day or 1).isoformat()
    except ValueError:
        return None
    return written if day else written[:7]
