"""Cards give way downwards and never overlap, links run beside the text, the column keeps its measure."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from annotator.gui.reading.column import NARROW, arrange
from annotator.gui.reading.margin import CARD_WIDTH, MARKS_WIDTH, Card, MarginView, stacked
from annotator.model import Span
from tests.gui.reading.conftest import Desk


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


LONG = "Adela Voss said so.\n\n" + "Nothing happens here.\n\n" * 60 + "The river would freeze. Bo Lind left."
INK = "#c026d3"  # a claim's


def margin_of(desk: Desk) -> MarginView:
    margin = desk.view.findChild(MarginView)
    assert isinstance(margin, MarginView)
    return margin


def inked_rows(desk: Desk, left: int, right: int) -> list[int]:
    """The rows of pixels in which the margin has a claim's colour between two columns."""
    image = margin_of(desk).grab().toImage()
    return [
        y for y in range(image.height()) if any(image.pixelColor(x, y).name() == INK for x in range(left, right))
    ]  # fmt: skip


def middle_of(desk: Desk, words: str) -> int:
    return desk.point(words).y()


@pytest.fixture
def linked(desk: Desk) -> Desk:
    """A claim below its speaker, in focus, with the link that ends at him."""
    desk.view.resize(1000, 600)
    desk.show(
        "Adela Voss spoke.\n\nThen she left.\n\nThe river would freeze, she had said.",
        ("speaker", "Adela Voss"),
        ("claim", "The river would freeze"),
    )
    desk.view.focus_annotation("m1")
    desk.view.set_links([("m0", True)])
    return desk


def test_the_link_in_focus_runs_beside_the_text_from_the_claim_to_its_speaker(linked: Desk) -> None:
    rows = inked_rows(linked, 0, 12)
    assert min(rows) == pytest.approx(middle_of(linked, "Adela"), abs=8)
    assert max(rows) == pytest.approx(middle_of(linked, "The river"), abs=8)
    assert len(rows) == max(rows) - min(rows) + 1


def test_it_goes_with_the_focus(linked: Desk) -> None:
    linked.view.focus_annotation(None)
    linked.view.set_links(())
    assert inked_rows(linked, 0, 12) == []


def test_it_ends_at_the_claims_card_where_there_is_one(linked: Desk) -> None:
    linked.view.set_cards({"m1": Card("Adela Voss", "said")})
    assert max(inked_rows(linked, 0, 11)) == pytest.approx(middle_of(linked, "The river"), abs=20)


@pytest.mark.parametrize("width", [500, 1000])
def test_what_is_off_the_screen_is_named_and_a_click_goes_there(desk: Desk, width: int) -> None:
    desk.view.resize(width, 600)
    desk.show(LONG, ("speaker", "Adela Voss"), ("claim", "The river would freeze"))
    desk.view.focus_annotation("m1")
    desk.view.set_links([("m0", True)])
    assert min(inked_rows(desk, 0, 12)) == 0  # it runs out of the page, also where there is no room for words
    if not margin_of(desk).narrow:
        QTest.mouseClick(margin_of(desk), Qt.MouseButton.LeftButton, pos=QPoint(60, 12))
        assert desk.view.focused_id == "m0"
        assert desk.view.sees(Span(0, 10))
