from __future__ import annotations

import pytest

from annotator.paging import page_starts, pages_of, shown_pages

STARTS = (0, 100, 100, 250)  # the second page is empty


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        (0, 1, "1"),
        (99, 100, "1"),
        (99, 101, "1–3"),
        (100, 101, "3"),
        (249, 250, "3"),
        (249, 251, "3–4"),
        (900, 999, "4"),
    ],
)
def test_a_stretch_stands_on_the_pages_of_its_first_and_last_character(start: int, end: int, expected: str) -> None:
    assert shown_pages(STARTS, start, end) == expected


def test_an_article_without_pages_has_no_page_to_cite() -> None:
    assert pages_of((), 0, 10) is None
    assert shown_pages((), 0, 10) == ""


@pytest.mark.parametrize("odd", [None, "0", [0, "1"], [5, 2], [0.0], {"0": 0}])
def test_what_says_in_an_odd_way_where_pages_begin_is_left_aside(odd: object) -> None:
    assert page_starts({"pages": odd}) == ()
