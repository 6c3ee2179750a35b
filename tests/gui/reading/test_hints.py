"""Which letters are typed for what, and where they stand."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import QRectF

from annotator.gui.reading.hints import LETTERS, hint_keys, spread

PAGE = QRectF(0, 100, 300, 200)


def test_the_likeliest_get_the_home_row_and_one_letter_each() -> None:
    assert hint_keys(4) == ["a", "s", "d", "f"]
    assert hint_keys(len(LETTERS)) == list(LETTERS)


def test_only_what_has_no_letter_left_gets_two() -> None:
    keys = hint_keys(len(LETTERS) + 1)
    assert [len(key) for key in keys] == [1] * (len(LETTERS) - 1) + [2, 2]


@pytest.mark.parametrize("count", [0, 1, 22, 23, 24, 100, 300, len(LETTERS) ** 2])
def test_no_letters_begin_with_those_of_another(count: int) -> None:
    keys = hint_keys(count)
    assert len(keys) == len(set(keys)) == count
    assert not any(b.startswith(a) for a in keys for b in keys if a != b)


def test_more_than_two_letters_are_never_needed() -> None:
    assert {len(key) for key in hint_keys(10_000)} == {2}
    assert len(hint_keys(10_000)) == len(LETTERS) ** 2


def test_badges_are_never_cut_off_by_the_edge_of_the_page() -> None:
    wanted = [QRectF(-8, 92, 16, 16), QRectF(292, 150, 16, 16), QRectF(20, 290, 16, 16)]
    assert all(PAGE.contains(place) for place in spread(wanted, PAGE))


def test_badges_at_one_place_stand_beside_each_other() -> None:
    placed = spread([QRectF(290, 150, 16, 16)] * 4, PAGE)
    assert not any(one.intersects(other) for one, other in combinations(placed, 2))


def test_badges_with_room_stay_where_they_belong() -> None:
    wanted = [QRectF(20, 120, 16, 16), QRectF(60, 120, 16, 16)]
    assert spread(wanted, PAGE) == wanted
