"""What is typed into the field of an attribute, or on the command line, and the value that it stands for."""

from __future__ import annotations

import pytest

from annotator.errors import InvalidValue
from annotator.model import Attribute
from annotator.values import parsed
from tests.unit.projects import refused

NUMBER = Attribute("high", "integer")


@pytest.mark.parametrize(
    "typed",
    ["20000", " 20000 ", "20,000", "20 000", "20.000", "20’000", "20'000", "20\u00a0000", "20\u202f000", "20\u2009000"],
)
def test_a_number_may_be_typed_with_any_usual_separator(typed: str) -> None:
    assert parsed(NUMBER, typed) == 20000


@pytest.mark.parametrize(
    ("typed", "number"), [("-500", -500), ("1,234,567", 1234567), ("1.234.567", 1234567), ("0", 0)]
)
def test_numbers(typed: str, number: int) -> None:
    assert parsed(NUMBER, typed) == number


@pytest.mark.parametrize("typed", ["", "many", "1.5", "20,00", "20,0000", "2 0", "1e5", "0x10"])
def test_what_is_no_whole_number_is_refused(typed: str) -> None:
    refused(InvalidValue, lambda: parsed(NUMBER, typed))


@pytest.mark.parametrize("typed", ["2023", "2023-02", "2023-02-28"])
def test_a_date_is_a_year_a_month_or_a_day(typed: str) -> None:
    assert parsed(Attribute("as_of", "date"), typed) == typed


@pytest.mark.parametrize("typed", ["", "23", "2023-13", "2023-02-30", "2023-2", "8 Feb 2023"])
def test_what_is_not_in_the_calendar_is_refused(typed: str) -> None:
    refused(InvalidValue, lambda: parsed(Attribute("as_of", "date"), typed))


@pytest.mark.parametrize(("typed", "value"), [("yes", True), ("No", False), ("TRUE", True)])
def test_yes_and_no(typed: str, value: bool) -> None:
    assert parsed(Attribute("check_worthy", "boolean"), typed) is value
