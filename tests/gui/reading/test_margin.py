"""Cards give way downwards and never overlap; the column keeps its measure."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from annotator.gui.reading.column import NARROW, arrange
from annotator.gui.reading.margin import CARD_WIDTH, MARKS_WIDTH, stacked


@given(st.lists(st.floats(0, 2000), max_size=30).map(sorted))
def test_no_card_overlaps_another_or_stands_above_its_line(tops: list[float]) -> None:
    placed = stacked(tops, height=40, gap=8)
    assert all(place >= top for place, top in zip(placed, tops, strict=True))
    assert all(below - above >= 48 - 1e-6 for above, below in pairwise(placed))


def test_a_card_with_room_stands_at_its_line() -> None:
    assert stacked([10, 20, 300], height=40, gap=8) == [10, 58, 300]


@given(st.integers(200, 3000), st.integers(300, 1500))
def test_text_and_margin_always_fit(width: int, measure: int) -> None:
    places = arrange(width=width, measure=measure)
    assert 0 < places.text <= measure
    assert places.left + places.text + places.gap + places.margin <= width
    assert places.margin == (MARKS_WIDTH if width < NARROW else CARD_WIDTH)
