"""The index of marks answers as a plain look through all of them would."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from annotator.gui.reading.index import MarkIndex
from annotator.lanes import DEEPEST
from annotator.model import Mark, Span

PLACES = st.integers(0, 3000)
LENGTHS = st.one_of(st.integers(1, 40), st.integers(1, 3000))
MARKS = st.builds(
    lambda number, start, length, label: Mark(start, start + length, f"m{number}", label, "me"),
    st.integers(0, 40),
    PLACES,
    LENGTHS,
    st.sampled_from(["claim", "speaker"]),
)
STEPS = st.lists(st.one_of(MARKS, st.integers(0, 40).map(lambda number: f"m{number}")), max_size=60)


def built(steps: list[Mark | str]) -> tuple[MarkIndex, dict[str, Mark]]:
    index, plain = MarkIndex(passages=["claim"]), dict[str, Mark]()
    for step in steps:
        if isinstance(step, Mark):
            index.put(step)
            plain[step.id] = step
        else:
            index.remove(step)
            plain.pop(step, None)
    return index, plain


@given(STEPS, PLACES, LENGTHS)
def test_what_overlaps_is_found_after_any_edits(steps: list[Mark | str], start: int, length: int) -> None:
    index, plain = built(steps)
    end = start + length
    expected = sorted(mark for mark in plain.values() if mark.start < end and start < mark.end)
    assert sorted(index.overlapping(start, end)) == expected
    assert len(index) == len(plain)


@given(STEPS)
def test_going_to_the_next_one_visits_all_in_text_order_and_back(steps: list[Mark | str]) -> None:
    index, plain = built(steps)
    forward, backward = list[Mark](), list[Mark]()
    place: Mark | None = index.after((-1,))
    while place is not None:
        forward.append(place)
        place = index.after(place)
    place = index.before((10_000,))
    while place is not None:
        backward.append(place)
        place = index.before(place)
    assert forward == sorted(plain.values()) == backward[::-1]


@given(STEPS, MARKS)
def test_an_edit_moves_nothing_else_to_another_lane(steps: list[Mark | str], new: Mark) -> None:
    index, plain = built(steps)
    before = {mark_id: index.lane(mark_id) for mark_id in plain if mark_id != new.id}
    index.put(new)
    assert {mark_id: index.lane(mark_id) for mark_id in before} == before
    overlapping = [mark for mark in index.overlapping(new.start, new.end) if mark.id != new.id]
    assert index.lane(new.id) not in {index.lane(mark.id) for mark in overlapping} or index.lane(new.id) == DEEPEST


def test_the_innermost_comes_first_and_the_gap_of_a_split_mark_holds_nothing() -> None:
    split = Mark(0, 50, "split", "claim", "me", (Span(0, 10), Span(40, 50)))
    index = MarkIndex([split, Mark(0, 8, "middle", "speaker", "me"), Mark(2, 5, "inner", "speaker", "me")])
    assert [mark.id for mark in index.at(3)] == ["inner", "middle", "split"]
    assert index.at(20) == []
    assert [mark.id for mark in index.at(45)] == ["split"]


def test_a_mark_put_again_replaces_the_old_one() -> None:
    index = MarkIndex([Mark(0, 5, "a", "speaker", "me")])
    index.put(Mark(100, 400, "a", "speaker", "me"))
    assert index.overlapping(0, 10) == []
    assert [mark.id for mark in index.at(200)] == ["a"]
    index.remove("nobody")
    index.remove("a")
    assert len(index) == 0
