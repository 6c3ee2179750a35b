"""Where the caret goes, and what that means for the annotation in focus, with real keys on a shown view."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QSignalSpy, QTest

from annotator.model import Mark
from tests.gui.reading.conftest import TEXT, Desk

K, M = Qt.Key, Qt.KeyboardModifier


# What is out of sight

LONG = "\n\n".join(f"Paragraph {number} with a few words in it, so that it may be read." for number in range(200))


def wheel_down(desk: Desk, steps: int) -> None:
    bar = desk.view.verticalScrollBar()
    bar.setValue(bar.value() + steps * bar.singleStep())


@pytest.mark.parametrize(
    ("key", "changed"), [("3", [("organisation", "Paragraph 3")]), ("s", [("speaker", "3")]), (K.Key_Delete, [])]
)
def test_a_key_first_brings_what_it_would_change_into_view(
    desk: Desk, key: Qt.Key | str, changed: list[tuple[str, str]]
) -> None:
    desk.show(LONG, ("speaker", "Paragraph 3"))
    before = desk.quotes()
    desk.click("Paragraph 3 ")
    wheel_down(desk, 100)
    said = QSignalSpy(desk.view.remarked)
    desk.key(key)
    assert (desk.quotes(), said.count()) == (before, 1)
    assert desk.view.viewport().rect().contains(desk.point("Paragraph 3 "))
    desk.key(key)
    assert desk.quotes() == changed


def test_an_edge_out_of_sight_is_shown_before_it_moves(desk: Desk) -> None:
    desk.show(LONG)
    end = LONG.index("Paragraph 60")
    desk.marks = {"m0": Mark(0, end, "m0", "claim", "me")}
    desk.view.apply((), list(desk.marks.values()))
    desk.view.focus_annotation("m0")
    desk.key("s")
    assert desk.marks["m0"].start > 0
    desk.key("d")
    assert desk.marks["m0"].end == end
    assert desk.view.viewport().rect().contains(desk.point("Paragraph 59"))
    desk.key("d")
    assert desk.marks["m0"].end < end


@pytest.mark.parametrize(
    ("key", "modifiers"),
    [(K.Key_PageDown, M.NoModifier), (K.Key_End, M.ControlModifier), (K.Key_Down, M.NoModifier)],
    ids=["a page", "to the end", "a line"],
)
def test_moving_the_caret_out_of_the_focused_annotation_leaves_it(
    desk: Desk, key: Qt.Key, modifiers: Qt.KeyboardModifier
) -> None:
    desk.show(LONG, ("speaker", "Paragraph 3 "))
    desk.click("Paragraph 3 ")
    desk.key(K.Key_Right)
    assert desk.view.focused_id == "m0"
    desk.key(key, modifiers)
    assert desk.view.focused_id is None
    desk.key("3")
    assert desk.quotes() == [("speaker", "Paragraph 3 ")]


def test_selecting_by_keyboard_keeps_the_focus(desk: Desk) -> None:
    desk.show(LONG, ("speaker", "Paragraph 3 "))
    desk.click("Paragraph 3 ")
    desk.key(K.Key_PageDown, M.ShiftModifier)
    assert desk.view.focused_id == "m0"


def test_a_further_span_is_added_by_keyboard_alone(desk: Desk) -> None:
    desk.show("One two three four five.", ("claim", "One"))
    desk.view.focus_annotation("m0")
    for _ in range(3):
        desk.key(K.Key_Right, M.ControlModifier)
    desk.key(K.Key_Right, M.ControlModifier | M.ShiftModifier)
    assert desk.view.focused_id is None
    assert desk.view.can_add_selection
    desk.key("+")
    assert desk.quotes() == [("claim", "One … four")]
    assert desk.view.focused_id == "m0"


def test_plus_without_a_selection_says_what_it_is_for(desk: Desk) -> None:
    desk.show(TEXT, ("speaker", "Vladimir"))
    said = QSignalSpy(desk.view.remarked)
    desk.click("Vladimir")
    desk.key("+")
    assert "select the words" in said.at(0)[0]


def test_ctrl_down_goes_on_from_the_caret_when_that_was_moved_away(desk: Desk) -> None:
    desk.show(LONG, *(("speaker", f"Paragraph {number} ") for number in (1, 3, 30, 31)))
    desk.click("Paragraph 1 ")
    desk.view.set_caret(LONG.index("Paragraph 20"))
    desk.key(K.Key_Down, M.ControlModifier)
    assert desk.view.focused_id == "m2"
    desk.key(K.Key_Down, M.ControlModifier)
    assert desk.view.focused_id == "m3"


def test_where_no_annotation_follows_that_is_said_and_the_one_in_focus_stays(desk: Desk) -> None:
    desk.show(TEXT)
    said = QSignalSpy(desk.view.remarked)
    desk.key(K.Key_Down, M.ControlModifier)
    assert said.at(0)[0] == "Nothing is tagged here yet."
    desk.show(TEXT, ("speaker", "Vladimir"))
    desk.click("Vladimir")
    desk.key(K.Key_Down, M.ControlModifier)
    assert "No further annotation" in said.at(1)[0]
    assert desk.view.focused_id == "m0"


def test_an_annotation_at_the_lower_edge_is_scrolled_in_whole(desk: Desk) -> None:
    desk.show("\n\n".join([LONG, "first words " + "and more words " * 60 + "last words"]))
    bar = desk.view.verticalScrollBar()
    start = desk.view.text.index("first words")
    desk.view.scroll_to_offset(start)
    bar.setValue(bar.value() - desk.view.viewport().height() + 40)
    desk.marks = {"m0": Mark(start, len(desk.view.text), "m0", "claim", "me")}
    desk.view.apply((), list(desk.marks.values()))
    desk.key(K.Key_Down, M.ControlModifier)
    assert desk.view.edge_at(desk.point("last words", 10)).side == "end"
    assert desk.point("last words", 10).y() < desk.view.viewport().height() - 10


# The caret


@pytest.mark.parametrize("text", ["One.\n\nTwo.", "One.\n \n\n\nTwo."], ids=["a blank line", "three"])
def test_no_caret_stops_in_blank_lines_that_are_not_seen(desk: Desk, text: str) -> None:
    desk.show(text)
    end, start = text.index("\n"), text.index("Two")
    seen = []
    desk.view.set_caret(end)
    for key in (K.Key_Right, K.Key_Left, K.Key_Right, K.Key_Home, K.Key_Left, K.Key_Home, K.Key_Down):
        desk.key(key)
        seen.append(desk.view.caret)
    assert seen == [start, end, start, start, end, 0, start]


def test_selecting_across_blank_lines_takes_no_further_press(desk: Desk) -> None:
    desk.show("One.\n\nTwo.")
    desk.view.set_caret(4)
    desk.key(K.Key_Right, M.ShiftModifier)
    desk.key(K.Key_Right, M.ShiftModifier)
    assert desk.selected() == "T"
    desk.key(K.Key_Home)
    desk.key(K.Key_End, M.ShiftModifier)
    desk.key(K.Key_Home, M.ShiftModifier)
    assert desk.selected() is None
    desk.key(K.Key_Left, M.ControlModifier)
    assert desk.view.caret == 4


def test_a_click_before_a_paragraph_puts_the_caret_before_its_first_letter(desk: Desk) -> None:
    desk.show("One.\n\nTwo.")
    QTest.mouseClick(desk.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(1, desk.point("Two").y()))
    assert desk.view.caret == 6


def test_paragraphs_are_counted_as_they_are_seen(desk: Desk) -> None:
    desk.show("\n\nOne.\n\nTwo.")
    counted = []
    for at in (0, 2, 6, 8, 12):
        desk.view.set_caret(at)
        counted.append(desk.view.caret_paragraph)
    assert counted == [1, 1, 1, 2, 2]


def test_blank_paper_has_no_caret(desk: Desk) -> None:
    assert desk.view.cursorWidth() > 0
    desk.view.clear_article()
    assert desk.view.cursorWidth() == 0
