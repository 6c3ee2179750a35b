"""Lanes: overlapping spans never share one while there is room, and none moves when another comes."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from annotator.lanes import DEEPEST, FIRST_LINE, WORDS, lanes_of, lowest_free

EXTENTS = st.lists(
    st.tuples(st.integers(0, 60), st.integers(1, 30), st.sampled_from([WORDS, FIRST_LINE])).map(
        lambda drawn: (drawn[0], drawn[0] + drawn[1], drawn[2])
    ),
    max_size=30,
).map(sorted)


def overlap(one: tuple[int, int, int], other: tuple[int, int, int]) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def test_spans_side_by_side_all_stay_in_the_first_lane() -> None:
    assert lanes_of([(0, 5, 0), (5, 9, 0), (12, 20, 0)]) == [0, 0, 0]


def test_a_box_inside_a_box_gets_a_line_and_a_third_one_the_next() -> None:
    assert lanes_of([(0, 30, 0), (5, 20, 0), (6, 10, 0), (25, 28, 0)]) == [0, 1, 2, 1]


def test_a_passage_keeps_off_the_words() -> None:
    assert lanes_of([(0, 30, FIRST_LINE), (5, 9, WORDS), (10, 20, FIRST_LINE)]) == [1, 0, 2]


def test_what_is_nested_too_deep_shares_the_last_lane() -> None:
    assert lanes_of([(0, 100, 0)] * (DEEPEST + 3))[-3:] == [DEEPEST] * 3


def test_the_lowest_free_lane_is_found() -> None:
    assert lowest_free({0, 1, 3}, first=0) == 2
    assert lowest_free(set(), first=1) == 1
    assert lowest_free(set(range(DEEPEST + 1)), first=0) == DEEPEST


@given(EXTENTS)
def test_overlapping_spans_share_only_the_deepest_lane(extents: list[tuple[int, int, int]]) -> None:
    lanes = lanes_of(extents)
    for i, one in enumerate(extents):
        assert lanes[i] >= one[2]
        for j, other in enumerate(extents[:i]):
            if overlap(one, other):
                assert lanes[i] != lanes[j] or lanes[i] == DEEPEST


@given(EXTENTS)
def test_no_lane_is_left_empty_above_a_span(extents: list[tuple[int, int, int]]) -> None:
    lanes = lanes_of(extents)
    for i, one in enumerate(extents):
        above = {lanes[j] for j, other in enumerate(extents[:i]) if overlap(one, other)}
        assert set(range(one[2], lanes[i])) <= above
