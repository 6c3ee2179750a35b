"""What the view shows: every text at its own length, highlights where the words are, and the same place again."""

from __future__ import annotations

from collections.abc import Collection

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.gui.reading.document import build_document, shown_text, wrapped_by_hand
from annotator.gui.reading.margin import Card, MarginView
from annotator.gui.theme import DARK, LIGHT
from annotator.model import Mark, Span
from annotator.text import OffsetMap
from tests.gui.reading.conftest import TEXT, Desk

TRAPS = "a\n \u00a0\ufeff\ufffe\u2028\u2029\ufdd0\ufdd1\ufffc\u200d\u0301👩é\t\x0b\x85שج"


def colors(image: QImage, rows: Collection[int]) -> set[str]:
    return {image.pixelColor(x, y).name() for y in rows for x in range(image.width())}


def picture(desk: Desk) -> QImage:
    QApplication.processEvents()
    return desk.view.viewport().grab().toImage()


# The document


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.text(alphabet=TRAPS, max_size=40))
def test_qt_shows_every_text_at_its_own_length(qapp: QApplication, text: str) -> None:
    document = build_document(text, font=QFont(), parent=qapp)
    assert document.characterCount() - 1 == OffsetMap(text).utf16_length
    document.deleteLater()


@given(st.text(alphabet=TRAPS, max_size=40), st.booleans())
def test_what_is_shown_is_as_long_as_the_text(text: str, keep: bool) -> None:
    shown = shown_text(text, keep_one_blank_line=keep)
    assert len(shown) == len(text)
    assert OffsetMap(shown).utf16_length == OffsetMap(text).utf16_length


def test_a_run_of_blank_lines_takes_no_more_room_than_one(desk: Desk) -> None:
    heights = []
    for blank in ("\n", "\n\n", "\n\n\n\n", "\n \u00a0\n\t\n"):
        desk.show(f"One{blank}Two")
        heights.append(desk.view.document().size().height())
    assert len(set(heights)) == 1


def test_a_text_wrapped_by_hand_keeps_its_lines_together() -> None:
    line = "some words of a wire report that was wrapped at a fixed width\n"
    assert wrapped_by_hand((line * 5 + "\n") * 4)
    assert not wrapped_by_hand(TEXT)
    assert not wrapped_by_hand(line * 4)


def test_the_text_shown_before_is_not_kept(desk: Desk) -> None:
    for number in range(3):
        desk.show(f"Text {number}")
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert [document.toPlainText() for document in desk.view.findChildren(QTextDocument)] == ["Text 2"]


# Drawing


def test_a_mark_colours_the_ground_of_its_words_only(desk: Desk) -> None:
    plain = picture(desk)
    desk.show(TEXT, ("organisation", "CSTO"))
    marked = picture(desk)
    on, beside = desk.point("CSTO", 1), desk.point("head")
    assert marked.pixelColor(on.x(), on.y() + 8) != plain.pixelColor(on.x(), on.y() + 8)
    assert marked.pixelColor(beside.x(), beside.y() + 8) == plain.pixelColor(beside.x(), beside.y() + 8)


def test_a_claim_has_a_line_in_its_own_colour_under_it(desk: Desk) -> None:
    desk.show(TEXT, ("claim", "Russia was unlikely"))
    y = desk.point("unlikely").y()
    assert "#c026d3" in colors(picture(desk), range(y, y + 24))


def test_a_box_looks_the_same_whatever_other_box_it_stands_on(desk: Desk) -> None:
    def ground(around: str) -> str:
        desk.show(TEXT, (around, "deputy head of the committee"), ("organisation", "head of"))
        return picture(desk).pixelColor(desk.point("head") + QPoint(0, -6)).name()

    assert ground("speaker") == ground("force_figure")


def test_smaller_text_begins_where_text_of_the_usual_size_does(desk: Desk) -> None:
    desk.view.resize(1600, 600)
    left = desk.view.viewport().x()
    desk.view.set_zoom(50)
    assert desk.view.viewport().x() == left
    desk.view.set_zoom(150)
    assert desk.view.viewport().x() < left


def test_a_box_in_a_box_and_a_claim_in_a_claim_can_both_be_seen(desk: Desk) -> None:
    def ground(words: str) -> str:
        point = desk.point(words) + QPoint(0, -4)  # inside of the box in any font
        return picture(desk).pixelColor(point).name()

    desk.show(TEXT, ("organisation", "deputy head of the committee"), ("organisation", "head of"))
    assert len({ground("deputy"), ground("head"), ground("said")}) == 3
    desk.show(TEXT, ("claim", "deputy head of the committee"), ("claim", "head of"))
    x, y = desk.point("head").x(), desk.point("head").y()
    column = [picture(desk).pixelColor(x, y + down).name() == "#c026d3" for down in range(24)]
    assert sum(column) >= 3


def test_no_colour_runs_past_the_last_word_of_a_wrapped_line(desk: Desk) -> None:
    desk.show("wrapped words " * 20, ("claim", "wrapped words " * 20))
    image = picture(desk)
    line = desk.view.document().firstBlock().layout().lineAt(0)
    words = line.cursorToX(line.textLength() - 1)[0]
    y = desk.point("wrapped").y() - 8
    coloured = [x for x in range(image.width()) if image.pixelColor(x, y).name() != LIGHT.paper]
    assert abs(max(coloured) - (words + desk.view.document().documentMargin())) <= 1


def test_what_others_marked_is_paler(desk: Desk) -> None:
    at = TEXT.index("CSTO")
    grounds = []
    for own in ("", "somebody else"):
        desk.view.set_own(own)
        desk.view.show_article(TEXT, [Mark(at, at + 4, "m0", "organisation", "me")])
        point = desk.point("CSTO") + QPoint(0, -8)
        grounds.append(picture(desk).pixelColor(point))
    assert grounds[0].lightness() < grounds[1].lightness() < QColor(LIGHT.paper).lightness()


def test_an_annotation_in_right_to_left_text_is_drawn_where_its_words_are(desk: Desk) -> None:
    text = "قال المتحدث إن 3500 جندي سيغادرون"
    desk.show(text, ("force_figure", "3500 جندي"))
    image = picture(desk)
    inside, outside = desk.point("3500 جندي", 2), desk.point("سيغادرون", 4)
    y = inside.y() - 8
    assert image.pixelColor(inside.x(), y).name() != LIGHT.paper
    assert image.pixelColor(outside.x() - 4, y).name() == LIGHT.paper
    assert desk.view.mark_at(inside) == ("m0",)
    assert desk.view.mark_at(outside) == ()
    assert inside.x() > desk.view.viewport().width() / 2


def test_an_edit_changes_the_picture_at_once_and_undoing_it_gives_the_old_one_back(desk: Desk) -> None:
    before = picture(desk)
    at = TEXT.index("committee")
    desk.view.apply((), [Mark(at, at + 9, "x", "organisation", "me")])
    assert picture(desk) != before
    desk.view.apply(["x"], ())
    assert picture(desk) == before


def test_the_dark_theme_has_dark_paper(desk: Desk) -> None:
    desk.view.set_theme(DARK)
    assert picture(desk).pixelColor(2, 2).name() == DARK.paper


# Finding


def test_marks_are_found_under_the_pointer_innermost_first(desk: Desk) -> None:
    desk.show(TEXT, ("claim", "Russia was unlikely to turn to the CSTO"), ("organisation", "CSTO"))
    assert desk.view.mark_at(desk.point("CSTO", 2)) == ("m1", "m0")
    assert desk.view.mark_at(desk.point("unlikely")) == ("m0",)
    assert desk.view.mark_at(desk.point("deputy")) == ()
    assert desk.view.mark_at(QPoint(5, 590)) == ()


def test_the_gap_between_two_spans_is_not_the_annotation(desk: Desk) -> None:
    first, second = TEXT.index("Russia"), TEXT.index("CSTO")
    spans = (Span(first, first + 6), Span(second, second + 4))
    desk.view.show_article(TEXT, [Mark(first, second + 4, "m0", "claim", "me", spans)])
    assert desk.view.mark_at(desk.point("Russia")) == desk.view.mark_at(desk.point("CSTO")) == ("m0",)
    assert desk.view.mark_at(desk.point("unlikely")) == ()


# Scrolling, zoom


LONG = "\n\n".join(f"Paragraph {number} with a few words in it, so that it may be read." for number in range(400))


@pytest.mark.parametrize("text", [LONG, LONG.replace("\n", " ")], ids=["paragraphs", "one paragraph"])
def test_the_first_visible_line_can_be_restored(desk: Desk, text: str) -> None:
    desk.show(text)
    desk.view.scroll_to_offset(text.index("Paragraph 250"))
    top = desk.view.top_offset()
    assert abs(top - text.index("Paragraph 250")) < 100
    desk.show(text)
    assert desk.view.top_offset() == 0
    desk.view.scroll_to_offset(top)
    assert desk.view.top_offset() == top


def test_focusing_what_is_far_away_scrolls_to_it(desk: Desk) -> None:
    desk.show(LONG, ("speaker", "Paragraph 390"), ("speaker", "Paragraph 3 "))
    desk.view.focus_annotation("m0")
    assert desk.view.viewport().rect().contains(desk.point("Paragraph 390"))
    desk.view.focus_annotation("m1", reveal=False)
    assert desk.view.viewport().rect().contains(desk.point("Paragraph 390"))


def test_a_text_that_is_at_its_top_stays_there_while_it_grows_and_when_one_comes_back_to_it(desk: Desk) -> None:
    desk.show(f"\n\n{LONG}")
    desk.view.set_zoom(140)
    assert desk.view.verticalScrollBar().value() == 0
    desk.view.scroll_to_offset(LONG.index("Paragraph 100"))
    desk.view.scroll_to_offset(0)
    assert desk.view.verticalScrollBar().value() == 0


def test_zoom_grows_the_words_keeps_the_place_and_stays_in_bounds(desk: Desk) -> None:
    desk.show(LONG)
    desk.view.scroll_to_offset(LONG.index("Paragraph 100"))
    height = desk.view.cursorRect().height()
    desk.view.set_zoom(200)
    assert desk.view.cursorRect().height() > 1.8 * height
    assert abs(desk.view.top_offset() - LONG.index("Paragraph 100")) < 100
    desk.view.set_zoom(1000)
    assert desk.view.zoom == 300


def test_a_line_is_about_seventy_characters_long(desk: Desk) -> None:
    desk.view.resize(1100, 600)
    desk.show("The council said that the troops would leave within ten days of it. " * 10)
    QApplication.processEvents()
    block = desk.view.document().firstBlock().layout()
    lengths = [block.lineAt(number).textLength() for number in range(block.lineCount() - 1)]
    assert all(60 <= length <= 80 for length in lengths)


def test_resizing_keeps_the_first_visible_line(desk: Desk) -> None:
    desk.show(LONG)
    desk.view.scroll_to_offset(LONG.index("Paragraph 200"))
    desk.view.resize(500, 600)
    QApplication.processEvents()
    assert abs(desk.view.top_offset() - LONG.index("Paragraph 200")) < 100


# The margin


def test_cards_stand_level_with_their_claims_and_a_click_focuses_one(desk: Desk) -> None:
    desk.show(TEXT, ("claim", "Russia was"), ("claim", "We are not"))
    desk.view.set_cards({"m0": Card("Dzhabarov", "said"), "m1": Card("He", "said")})
    picture(desk)
    margin = desk.view.findChild(MarginView)
    margin.grab()
    level = desk.point("We are not").y()
    assert margin.card_at(QPointF(30, level)) == "m1"
    QTest.mouseClick(margin, Qt.MouseButton.LeftButton, pos=QPoint(30, level))
    assert desk.view.focused_id == "m1"
    desk.view.update_cards({"m1": None})
    margin.grab()
    assert margin.card_at(QPointF(30, level)) is None


def test_a_narrow_view_has_marks_for_cards_and_shows_the_focused_one(desk: Desk) -> None:
    desk.view.resize(500, 600)
    desk.show(TEXT, ("claim", "Up to 20,000 troops may go"))
    desk.view.set_cards({"m0": Card("He", "said")})
    margin = desk.view.findChild(MarginView)
    assert margin.narrow
    before = picture(desk)
    desk.view.focus_annotation("m0")
    card = desk.point("Up to").y() - 40
    assert colors(before, [card]) != colors(picture(desk), [card])
