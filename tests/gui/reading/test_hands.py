"""Tagging by mouse and by keyboard, with real events on a shown view."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeySequence, QShortcut, QWheelEvent
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QToolTip, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.reading.conftest import TEXT, Desk

K, M = Qt.Key, Qt.KeyboardModifier


# Selecting


def test_a_drag_selects_whole_words_without_outer_blanks(desk: Desk) -> None:
    desk.drag(desk.point("deputy", 2), desk.point("committee", 3))
    assert desk.selected() == "deputy head of the committee"


def test_a_drag_backwards_selects_the_same(desk: Desk) -> None:
    desk.drag(desk.point("committee", 3), desk.point("deputy", 2))
    assert desk.selected() == "deputy head of the committee"


def test_a_drag_between_two_lines_takes_words_of_the_nearer_one(desk: Desk) -> None:
    gap = QPoint(0, 14)
    desk.drag(desk.point("deputy", 2) + gap, desk.point("of the committee", 1) + gap)
    assert desk.selected() == "deputy head of"


def test_a_drag_beside_the_text_takes_the_whole_line(desk: Desk) -> None:
    start, end = desk.point("“We are"), desk.point("20,000")
    desk.drag(QPoint(0, start.y()), QPoint(desk.view.viewport().width() - 1, end.y()))
    assert desk.selected() == "“We are not in favour of that,” he said. Up to 20,000 troops may go."


def test_a_drag_below_the_text_takes_it_to_its_end(desk: Desk) -> None:
    desk.drag(desk.point("in the U.S."), QPoint(200, 560))
    assert desk.selected() == "in the U.S. on Monday."


def test_a_drag_with_ctrl_and_shift_is_exact(desk: Desk) -> None:
    desk.drag(desk.point("deputy", 2), desk.point("deputy head", 8), M.ControlModifier | M.ShiftModifier)
    assert desk.selected() == "puty h"


def test_a_drag_never_cuts_an_emoji_family(desk: Desk) -> None:
    desk.drag(desk.point("Minister", 4), desk.point("said é", 1), M.ControlModifier | M.ShiftModifier)
    assert desk.selected() == "ster 👩‍👩‍👧 s"


def test_a_press_inside_a_selection_starts_a_new_one(desk: Desk) -> None:
    desk.drag_over("deputy head of the")
    desk.drag(desk.point("head", 1), desk.point("of", 1))
    assert desk.selected() == "head of"
    assert desk.view.text == TEXT


def test_shift_and_arrows_select_by_grapheme(desk: Desk) -> None:
    desk.view.set_caret(TEXT.index("👩"))
    desk.key(K.Key_Right, M.ShiftModifier)
    assert desk.selected() == "👩‍👩‍👧"


def test_ctrl_shift_and_arrows_select_by_word_and_outer_blanks_are_left_out(desk: Desk) -> None:
    desk.view.set_caret(TEXT.index("first"))
    desk.key(K.Key_Right, M.ShiftModifier | M.ControlModifier)
    desk.key(K.Key_Right, M.ShiftModifier | M.ControlModifier)
    assert desk.selected() == "first deputy"


def test_a_double_click_takes_the_whole_figure_and_abbreviation(desk: Desk) -> None:
    desk.double_click("20,000")
    assert desk.selected() == "Up to 20,000 troops"
    desk.double_click("U.S.")
    assert desk.selected() == "U.S."


def test_a_third_click_takes_the_quotation(desk: Desk) -> None:
    desk.double_click("favour")
    QTest.mouseClick(desk.view.viewport(), Qt.MouseButton.LeftButton, pos=desk.point("favour"))
    assert desk.selected() == "“We are not in favour of that,”"


def test_shift_and_a_click_select_from_the_caret(desk: Desk) -> None:
    desk.click("first")
    desk.click("ead of", M.ShiftModifier)
    assert desk.selected() == "first deputy head"


def test_the_caret_is_told_in_code_points(desk: Desk) -> None:
    told = QSignalSpy(desk.view.caret_moved)
    desk.view.set_caret(len(TEXT))
    assert told.at(told.count() - 1) == [len(TEXT)]
    desk.key(K.Key_Left)
    assert desk.view.caret == len(TEXT) - 1


# Tagging


def test_a_digit_tags_the_selection_which_then_goes(desk: Desk) -> None:
    desk.drag_over("Vladimir Dzhabarov")
    desk.key("2")
    assert desk.quotes() == [("speaker", "Vladimir Dzhabarov")]
    assert desk.selected() is None
    assert desk.view.focused_id == "new0"


def test_a_digit_without_a_selection_arms_and_a_drag_then_tags(desk: Desk) -> None:
    desk.key("3")
    assert desk.view.armed == "organisation"
    desk.drag_over("CSTO")
    desk.drag_over("committee")
    assert desk.quotes() == [("organisation", "committee"), ("organisation", "CSTO")]
    assert desk.view.armed == "organisation"


def test_an_armed_double_click_tags_and_the_third_click_replaces_it(desk: Desk) -> None:
    desk.key("1")
    desk.double_click("favour")
    assert desk.quotes() == [("claim", "favour")]
    QTest.mouseClick(desk.view.viewport(), Qt.MouseButton.LeftButton, pos=desk.point("favour"))
    assert desk.quotes() == [("claim", "“We are not in favour of that,”")]


def test_another_digit_switches_the_armed_label_and_the_same_disarms(desk: Desk) -> None:
    desk.key("1")
    desk.key("2")
    assert desk.view.armed == "speaker"
    desk.key("2")
    assert desk.view.armed is None


def test_a_digit_relabels_the_annotation_in_focus(desk: Desk) -> None:
    desk.show(TEXT, ("speaker", "Vladimir Dzhabarov"))
    desk.click("Dzhabarov")
    desk.key("3")
    assert desk.quotes() == [("organisation", "Vladimir Dzhabarov")]
    assert desk.view.armed is None


def test_a_digit_without_a_label_does_nothing(desk: Desk) -> None:
    desk.drag_over("CSTO")
    desk.key("9")
    assert desk.quotes() == []
    assert desk.selected() == "CSTO"


def test_esc_leaves_one_level_a_press(desk: Desk) -> None:
    desk.show(TEXT, ("organisation", "CSTO"))
    desk.view.focus_annotation("m0")
    desk.view.arm("claim")
    desk.view.set_caret(0)
    desk.key(K.Key_Right, M.ShiftModifier)
    levels = []
    for _ in range(3):
        desk.key(K.Key_Escape)
        levels.append((desk.selected(), desk.view.armed, desk.view.focused_id))
    assert levels == [(None, "claim", "m0"), (None, None, "m0"), (None, None, None)]


@pytest.mark.parametrize("key", [K.Key_Delete, K.Key_Backspace])
def test_delete_and_backspace_delete_what_is_in_focus(desk: Desk, key: Qt.Key) -> None:
    desk.show(TEXT, ("organisation", "CSTO"), ("speaker", "Vladimir Dzhabarov"))
    desk.click("CSTO")
    desk.key(key)
    assert desk.quotes() == [("speaker", "Vladimir Dzhabarov")]
    assert desk.view.focused_id is None
    desk.key(key)
    assert len(desk.quotes()) == 1


# Several spans, edges


def test_ctrl_and_a_drag_add_words_to_the_annotation_in_focus(desk: Desk) -> None:
    desk.show(TEXT, ("claim", "We are not in favour"))
    desk.click("favour")
    desk.drag_over("troops may go", M.ControlModifier)
    assert desk.quotes() == [("claim", "We are not in favour … troops may go")]
    assert desk.view.focused_id == "m0"
    assert desk.selected() is None


def test_plus_adds_the_selection_and_touching_spans_become_one(desk: Desk) -> None:
    desk.show(TEXT, ("claim", "We are not in"))
    desk.view.focus_annotation("m0")
    desk.drag_over("not in favour")
    desk.key("+")
    assert desk.quotes() == [("claim", "We are not in favour")]


def test_letters_move_the_edges(desk: Desk) -> None:
    desk.show(TEXT, ("force_figure", "20,000"))
    desk.click("20,000")
    for key in "aaf":
        desk.key(key)
    assert desk.quotes() == [("force_figure", "Up to 20,000 troops")]
    for key in "sd":
        desk.key(key)
    assert desk.quotes() == [("force_figure", "to 20,000")]
    desk.key(K.Key_A, M.ShiftModifier)
    assert desk.quotes() == [("force_figure", " to 20,000")]


def test_letters_do_nothing_without_an_annotation_in_focus(desk: Desk) -> None:
    desk.show(TEXT, ("force_figure", "20,000"))
    for key in "asdf+":
        desk.key(key)
    assert desk.quotes() == [("force_figure", "20,000")]


def test_a_handle_drags_the_end_to_a_whole_word(desk: Desk) -> None:
    desk.show(TEXT, ("force_figure", "20,000"))
    desk.click("20,000")
    handle = desk.point("20,000", 6) - QPoint(2, 0)
    assert desk.view.edge_at(handle).side == "end"
    desk.drag(handle, desk.point("troops", 3))
    assert desk.quotes() == [("force_figure", "20,000 troops")]
    assert desk.selected() is None


# Focus


def test_clicks_go_from_the_innermost_outwards_and_round_again(desk: Desk) -> None:
    desk.show(
        TEXT,
        ("claim", "Russia was unlikely to turn to the CSTO"),
        ("organisation", "the CSTO"),
        ("organisation", "CSTO"),
    )
    seen = []
    for _ in range(4):
        desk.click("CSTO")
        seen.append(desk.view.focused_id)
    assert seen == ["m2", "m1", "m0", "m2"]


def test_a_click_beside_every_annotation_leaves_the_focus(desk: Desk) -> None:
    desk.show(TEXT, ("organisation", "CSTO"))
    desk.click("CSTO")
    desk.click("deputy")
    assert desk.view.focused_id is None


def test_a_double_click_elsewhere_keeps_the_focus_so_that_plus_can_add(desk: Desk) -> None:
    desk.show(TEXT, ("claim", "Russia was unlikely"))
    desk.click("unlikely")
    desk.double_click("favour")
    desk.key("+")
    assert desk.quotes() == [("claim", "Russia was unlikely … favour")]


def test_a_double_click_that_selects_nothing_leaves_the_focus_so_that_a_digit_cannot_relabel(desk: Desk) -> None:
    desk.show(TEXT, ("claim", "Russia was unlikely"))
    desk.click("unlikely")
    beside = QPoint(desk.view.viewport().width() - 4, desk.point("20,000").y())
    QTest.mouseClick(desk.view.viewport(), Qt.MouseButton.LeftButton, pos=beside)
    QTest.mouseDClick(desk.view.viewport(), Qt.MouseButton.LeftButton, pos=beside)
    assert desk.selected() is None
    desk.key("4")
    assert desk.quotes() == [("claim", "Russia was unlikely")]


def test_ctrl_down_and_up_go_through_the_annotations_in_text_order(desk: Desk) -> None:
    desk.show(TEXT, ("claim", "that Russia"), ("speaker", "Vladimir"), ("force_figure", "20,000"))
    seen = []
    for key in [K.Key_Down] * 4 + [K.Key_Up] * 3:
        desk.key(key, M.ControlModifier)
        seen.append(desk.view.focused_id)
    assert seen == ["m1", "m0", "m2", "m2", "m0", "m1", "m1"]


def test_the_focus_is_told_once_and_only_when_it_changes(desk: Desk) -> None:
    desk.show(TEXT, ("organisation", "CSTO"))
    told = QSignalSpy(desk.view.focus_changed)
    desk.view.focus_annotation("m0")
    desk.view.focus_annotation("m0")
    desk.view.focus_annotation("nobody")
    assert [told.at(i) for i in range(told.count())] == [["m0"], [None]]


def test_a_focused_annotation_that_is_removed_leaves_the_focus(desk: Desk) -> None:
    desk.show(TEXT, ("organisation", "CSTO"))
    desk.view.focus_annotation("m0")
    desk.view.apply(["m0"], ())
    assert desk.view.focused_id is None


def test_keys_act_only_while_the_view_has_focus(desk: Desk, qtbot: QtBot) -> None:
    window, field = QWidget(), QLineEdit()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    layout.addWidget(field)
    layout.addWidget(desk.view)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    desk.drag_over("CSTO")
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    desk.key("3")
    assert field.text() == "3"
    assert desk.quotes() == []
    desk.view.setFocus()
    desk.key("3")
    assert desk.quotes() == [("organisation", "CSTO")]
    desk.view.setParent(None)


# Around


def test_a_right_click_asks_for_the_menu_of_the_annotation_under_it(desk: Desk) -> None:
    desk.show(TEXT, ("organisation", "CSTO"))
    asked = QSignalSpy(desk.view.menu_requested)
    for words in ("CSTO", "deputy"):
        point = desk.point(words)
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, desk.view.viewport().mapToGlobal(point))
        QApplication.sendEvent(desk.view.viewport(), event)
    assert [asked.at(i)[0] for i in range(asked.count())] == ["m0", None]


def test_copying_gives_the_text_as_it_stands_in_the_article(desk: Desk) -> None:
    text = "1\u00a0200 men\u2028and “more”\ufeff."
    desk.show(text)
    desk.key(K.Key_A, M.ControlModifier)
    desk.key(K.Key_C, M.ControlModifier)
    assert QGuiApplication.clipboard().text() == text


def test_copying_without_a_selection_gives_the_focused_quote(desk: Desk) -> None:
    desk.show(TEXT, ("force_figure", "20,000 troops"))
    desk.view.focus_annotation("m0")
    desk.key(K.Key_C, M.ControlModifier)
    assert QGuiApplication.clipboard().text() == "20,000 troops"


def test_resting_on_an_annotation_shows_what_is_said_about_it(desk: Desk, qtbot: QtBot) -> None:
    desk.show(TEXT, ("organisation", "CSTO"))
    desk.view.set_tooltip_source(lambda mark_id: f"about {mark_id}")
    QTest.mouseMove(desk.view.viewport(), desk.point("CSTO", 2))
    qtbot.waitUntil(lambda: QToolTip.text() == "about m0")
    QTest.mouseMove(desk.view.viewport(), desk.point("deputy"))
    qtbot.waitUntil(lambda: not QToolTip.isVisible())


def test_ctrl_and_the_wheel_zoom_the_text_and_the_wheel_alone_scrolls(desk: Desk) -> None:
    desk.show("Words.\n" * 200)
    told = QSignalSpy(desk.view.zoom_changed)
    for modifiers in (M.ControlModifier, M.NoModifier):
        place = QPointF(100, 100)
        wheel = QWheelEvent(
            place,
            desk.view.viewport().mapToGlobal(place),
            QPoint(0, 0),
            QPoint(0, 120 if modifiers else -120),
            Qt.MouseButton.NoButton,
            modifiers,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(desk.view.viewport(), wheel)
    assert [told.at(i) for i in range(told.count())] == [[110]]
    assert desk.view.top_offset() > 0


def test_page_keys_and_ctrl_end_take_the_caret_along(desk: Desk) -> None:
    desk.show("Words.\n" * 200 + "End.")
    desk.key(K.Key_PageDown)
    assert 0 < desk.view.caret < len(desk.view.text)
    assert desk.view.top_offset() > 0
    desk.key(K.Key_End, M.ControlModifier)
    assert desk.view.caret == len(desk.view.text)
    assert desk.view.viewport().rect().contains(desk.point("End."))


def test_esc_goes_on_to_the_window_when_there_is_nothing_to_leave(desk: Desk, qtbot: QtBot) -> None:
    pressed = QSignalSpy(QShortcut(QKeySequence(K.Key_Escape), desk.view).activated)
    desk.drag_over("CSTO")
    desk.key(K.Key_Escape)
    assert (desk.selected(), pressed.count()) == (None, 0)
    desk.key(K.Key_Escape)
    assert pressed.count() == 1


def test_the_pointer_tells_whether_a_label_is_armed(desk: Desk) -> None:
    calm = desk.view.viewport().cursor()
    desk.view.arm("claim")
    assert desk.view.viewport().cursor().shape() == Qt.CursorShape.BitmapCursor
    desk.view.arm(None)
    assert desk.view.viewport().cursor().shape() == calm.shape() == Qt.CursorShape.IBeamCursor
