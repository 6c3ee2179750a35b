"""What the text of an id, a time, a date or a digest looks like, and which values an attribute takes."""

from __future__ import annotations

import re
from datetime import date, datetime
from functools import lru_cache

from annotator.model import Attribute

is_id = re.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}").fullmatch
is_sha256 = re.compile("[0-9a-f]{64}").fullmatch
_TIME = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,6})?Z")
_DATE = re.compile("([0-9]{4})(-[0-9]{2})?(-[0-9]{2})?")


@lru_cache(maxsize=65536)
def is_time(text: str) -> bool:
    """Return whether `text` is a time in UTC, ISO 8601 with seconds and Z."""
    if not _TIME.fullmatch(text):
        return False
    try:
        # Python 3.11 takes 3 or 6 decimals only in some forms; they do not change whether the time exists.
        datetime.fromisoformat(text[:19])
    except ValueError:
        return False
    return True


@lru_cache(maxsize=4096)
def is_date(text: str) -> bool:
    """Return whether `text` is "YYYY", "YYYY-MM" or "YYYY-MM-DD" and such a date exists."""
    if not (match := _DATE.fullmatch(text)):
        return False
    year, month, day = match.groups()
    try:
        date.fromisoformat(year + (month or "-01") + (day or "-01"))
    except ValueError:
        return False
    return True


def takes(attribute: Attribute, value: object) -> bool:
    """Return whether the attribute's type takes `value`."""
    match attribute.type:
        case "choice":
            return value in attribute.choices
        case "integer":
            return type(value) is int
        case "boolean":
            return type(value) is bool
        case "text":
            return type(value) is str
        case "date":
            return type(value) is str and is_date(value)


def value_problem(attribute: Attribute, value: object) -> str:
    """Return a clause that says why the attribute does not take `value`."""
    wanted = {
        "choice": f"one of {', '.join(attribute.choices)}",
        "integer": "a whole number",
        "boolean": "true or false",
        "text": "text",
        "date": "a date as YYYY, YYYY-MM or YYYY-MM-DD",
    }
    shown = f"“{value}”" if isinstance(value, str) else str(value).lower()
    return f"attribute “{attribute.name}” is {shown}, not {wanted[attribute.type]}"
