"""Attribute values: what the scheme's types allow, and how a value is read from what somebody typed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date

from annotator.errors import InvalidValue, Remark
from annotator.model import Attribute, AttributeValue

_DATE = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")
_WEB_ADDRESS = re.compile(r"https?://[^\s/.][^\s/]*\S*", re.IGNORECASE)
# Between the thousands of "20,000", "20 000", "20.000", "20’000" and "20'000".
_SEPARATORS = re.compile(r"(?<=\d)[,.'’\u00a0\u202f\u2009 ](?=\d{3}(?!\d))")
_YES_NO = {"yes": True, "true": True, "no": False, "false": False}


def value_problem(attribute: Attribute, value: object) -> Remark | None:
    """Return why `value` is not allowed for the attribute, as a clause, or None if it is."""
    is_bool = isinstance(value, bool)
    if attribute.type == "boolean":
        return None if is_bool else Remark("it is yes or no")
    if attribute.type == "integer":
        return None if isinstance(value, int) and not is_bool else Remark("it is a whole number")
    if not isinstance(value, str):
        return Remark("it is a text")
    if attribute.type == "choice" and value not in attribute.choices:
        return Remark("it is one of {choices}", choices=", ".join(attribute.choices))
    if attribute.type == "date" and not is_date(value):
        return Remark("it is a date such as 2023, 2023-02 or 2023-02-08")
    return None


def is_web_address(text: str) -> bool:
    """Return whether `text` is an address that begins with http:// or https:// and names a host."""
    return _WEB_ADDRESS.fullmatch(text) is not None


def is_date(text: str) -> bool:
    """Return whether `text` is "YYYY", "YYYY-MM" or "YYYY-MM-DD" and in the calendar (ISO 8601)."""
    if not _DATE.fullmatch(text):
        return False
    try:
        date.fromisoformat(text + "-01-01"[len(text) - 4 :] if len(text) < 10 else text)
    except ValueError:
        return False
    return True


def checked(attributes: Iterable[Attribute], values: Mapping[str, object], *, what: str) -> dict[str, AttributeValue]:
    """Return `values`, without those that are None, if the attributes allow them all. `what` names who has them.

    Raises InvalidValue.
    """
    by_name = {attribute.name: attribute for attribute in attributes}
    allowed: dict[str, AttributeValue] = {}
    for name, value in values.items():
        attribute = by_name.get(name)
        if attribute is None:
            raise InvalidValue(
                "{what} has no attribute “{name}”; it has {value}. Nothing was changed.",
                name=name,
                what=what,
                value=", ".join(by_name) or "none",
            )
        if value is None:
            continue
        if problem := value_problem(attribute, value):
            raise InvalidValue(
                "“{value}” does not fit {name}: {problem}. Nothing was changed.",
                name=name,
                value=value,
                problem=problem,
            )
        assert isinstance(value, str | int)
        allowed[name] = value
    return allowed


def parsed(attribute: Attribute, text: str) -> AttributeValue:
    """Return the value that `text`, as typed, stands for. Raises InvalidValue."""
    value: AttributeValue = text
    if attribute.type == "boolean":
        value = _YES_NO.get(text.strip().casefold(), text)
    elif attribute.type == "integer":
        bare = _SEPARATORS.sub("", text.strip())
        if re.fullmatch(r"[+-]?\d+", bare):
            value = int(bare)
    if problem := value_problem(attribute, value):
        raise InvalidValue(
            "“{text}” does not fit {name}: {problem}. Nothing was changed.",
            text=text,
            name=attribute.name,
            problem=problem,
        )
    return value
