"""Where pages end, and where cards stand on them."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from annotator.gui.printing.breaking import Row, pages_of, places_of


def rows(*lines: int, high: float = 10, between: float = 5) -> list[Row]:
    """Rows of paragraphs with so many lines each."""
    made, top = [], 0.0
    for paragraph, count in enumerate(lines):
        for _ in range(count):
            made.append(Row(top, top + high, paragraph))
            top += high
        top += between
    return made


def test_a_page_holds_what_fits_and_the_first_has_less_room() -> None:
    assert pages_of(rows(1, 1, 1, 1, 1), first=25, height=55) == [range(2), range(2, 5)]


def test_no_first_line_of_a_paragraph_stands_alone_at_the_end() -> None:
    assert pages_of(rows(2, 3), first=35, height=100) == [range(2), range(2, 5)]


def test_no_last_line_of_a_paragraph_stands_alone_at_the_start() -> None:
    assert pages_of(rows(5), first=40, height=100) == [range(3), range(3, 5)]


def test_a_short_paragraph_goes_to_the_next_page_whole() -> None:
    assert pages_of(rows(3, 3), first=55, height=100) == [range(3), range(3, 6)]


def test_a_line_higher_than_a_page_has_one_of_its_own() -> None:
    assert pages_of([Row(0, 500, 0), Row(500, 510, 1)], first=100, height=100) == [range(1), range(1, 2)]


def test_a_heading_that_leaves_no_room_has_the_first_page_alone() -> None:
    assert pages_of(rows(2), first=5, height=100) == [range(0), range(2)]


def test_an_empty_article_has_one_page() -> None:
    assert pages_of([], first=50, height=100) == [range(0)]


@given(st.lists(st.integers(1, 9), max_size=30), st.integers(0, 200), st.integers(20, 200))
def test_every_line_is_on_one_page_and_every_page_has_room_for_its_lines(
    lines: list[int], first: float, height: float
) -> None:
    made = rows(*lines)
    pages = pages_of(made, first=first, height=height)
    assert [row for page in pages for row in page] == list(range(len(made)))
    for number, page in enumerate(pages):
        if len(page) > 1:
            assert made[page.stop - 1].bottom - made[page.start].top <= (height if number else first)


def test_cards_give_way_downwards_and_at_the_end_of_the_page_upwards() -> None:
    assert places_of([(0, 20), (10, 20)], room=100, gap=5) == [0, 25]
    assert places_of([(60, 20), (90, 20)], room=100, gap=5) == [55, 80]


def test_cards_without_room_are_left_out() -> None:
    assert places_of([(0, 40), (0, 40), (0, 40)], room=90, gap=5) == [0, 45, None]


@given(st.lists(st.tuples(st.floats(0, 300), st.floats(5, 60)), max_size=20), st.floats(60, 400))
def test_no_card_overlaps_another_or_leaves_the_page(cards: list[tuple[float, float]], room: float) -> None:
    cards = sorted(cards)
    placed = [
        (top, top + height)
        for top, (_, height) in zip(places_of(cards, room=room, gap=8), cards, strict=True)
        if top is not None
    ]
    assert all(top >= -0.01 and bottom <= room + 0.01 for top, bottom in placed)
    assert all(below[0] - above[1] > 7.9 for above, below in pairwise(placed))
