"""Keys become gestures on any keyboard layout, and gestures move edges."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from annotator.gui.reading.gestures import (
    Edge,
    KeyPress,
    digit_of,
    gesture_of,
    grown,
    letter_of,
    meant_at,
    moved,
    overlaps_across,
    passage_at,
    with_edge,
)
from annotator.model import Span

K = Qt.Key
CYRILLIC_F, CYRILLIC_Y, CYRILLIC_D = 0x0424, 0x042B, 0x0414

TABLE = [
    ("the digit 1 on an English keyboard", "xcb", KeyPress(K.Key_1, "1", 10), "1"),
    ("the same place on a French one", "xcb", KeyPress(K.Key_Ampersand, "&", 10), "1"),
    ("the nine's place on a French one", "xcb", KeyPress(K.Key_Ccedilla, "ç", 18), "9"),
    ("with Shift on a French one", "wayland", KeyPress(K.Key_2, "2", 11, shift=True), "2"),
    ("the digit 1 under Windows", "windows", KeyPress(K.Key_1, "1", 2), "1"),
    ("the nine under Windows, which is X11's one", "windows", KeyPress(K.Key_9, "9", 10), "9"),
    ("the five on a Mac, whose places are not in order", "cocoa", KeyPress(K.Key_ParenLeft, "(", 23), "5"),
    ("a digit of the keypad", "xcb", KeyPress(K.Key_4, "4", 83), "4"),
    ("a digit whose place is not known", "offscreen", KeyPress(K.Key_7, "7"), "7"),
    ("the digit 0", "offscreen", KeyPress(K.Key_0, "0"), None),
    ("a digit with Ctrl", "xcb", KeyPress(K.Key_1, "1", 10, control=True), None),
    ("a digit with Alt", "xcb", KeyPress(K.Key_1, "1", 10, other=True), None),
    ("A", "xcb", KeyPress(K.Key_A, "a", 38), "start-left"),
    ("A where Q is on an English keyboard", "xcb", KeyPress(K.Key_A, "a", 24), "start-left"),
    ("Q where A is on an English keyboard", "xcb", KeyPress(K.Key_Q, "q", 38), None),
    ("Shift+A", "xcb", KeyPress(K.Key_A, "A", 38, shift=True), "start-left-grapheme"),
    ("S", "xcb", KeyPress(K.Key_S, "s"), "start-right"),
    ("D", "xcb", KeyPress(K.Key_D, "d"), "end-left"),
    ("Shift+F", "xcb", KeyPress(K.Key_F, "F", shift=True), "end-right-grapheme"),
    ("the A key's place on a Russian layout", "xcb", KeyPress(CYRILLIC_F, "ф", 38), "start-left"),
    ("the S key's place on a Russian layout under Windows", "windows", KeyPress(CYRILLIC_Y, "ы", 31), "start-right"),
    ("the A key's place on a Mac, which is 0", "cocoa", KeyPress(CYRILLIC_F, "ф", 0), "start-left"),
    ("a Latin letter beside A to Z in the A key's place", "xcb", KeyPress(K.Key_Aring, "å", 38), None),
    ("Ctrl+A", "xcb", KeyPress(K.Key_A, "\x01", 38, control=True), None),
    ("plus", "xcb", KeyPress(K.Key_Plus, "+", 21, shift=True), "add"),
    ("plus of the keypad", "xcb", KeyPress(K.Key_Plus, "+", 86), "add"),
    ("Esc", "xcb", KeyPress(K.Key_Escape, "\x1b", 9), "leave"),
    ("Delete", "xcb", KeyPress(K.Key_Delete, "\x7f", 119), "delete"),
    ("Backspace", "xcb", KeyPress(K.Key_Backspace, "\b", 22), "delete"),
    ("Ctrl+Down", "xcb", KeyPress(K.Key_Down, "", 116, control=True), "next"),
    ("Ctrl+Up", "xcb", KeyPress(K.Key_Up, "", 111, control=True), "previous"),
    ("Ctrl+Shift+Down", "xcb", KeyPress(K.Key_Down, "", 116, control=True, shift=True), None),
    ("Down", "xcb", KeyPress(K.Key_Down, "", 116), None),
    ("Alt+Down, which is the window's", "xcb", KeyPress(K.Key_Down, "", 116, other=True), None),
    ("L", "xcb", KeyPress(K.Key_L, "l", 46), "link"),
    ("L on a French keyboard, in the same place", "wayland", KeyPress(K.Key_L, "l", 46), "link"),
    ("the L key's place on a Russian layout", "xcb", KeyPress(CYRILLIC_D, "д", 46), "link"),
    ("the L key's place on a Russian layout under Windows", "windows", KeyPress(CYRILLIC_D, "д", 38), "link"),
    ("the L key's place on a Russian layout on a Mac", "cocoa", KeyPress(CYRILLIC_D, "д", 37), "link"),
    ("Shift+L", "xcb", KeyPress(K.Key_L, "L", 46, shift=True), None),
    ("Shift alone", "xcb", KeyPress(K.Key_Shift, "", 50, shift=True), None),
]


@pytest.mark.parametrize(("platform", "press", "gesture"), [row[1:] for row in TABLE], ids=[row[0] for row in TABLE])
def test_a_key_means_its_gesture(platform: str, press: KeyPress, gesture: str | None) -> None:
    assert gesture_of(press, platform=platform) == gesture


RUSSIAN = "йцукенгшщзфывапролдячсмить"  # the keys that are QWERTY… row by row on an English keyboard
ENGLISH = "qwertyuiopasdfghjklzxcvbnm"
FIRST_PLACES = {"xcb": (24, 38, 52), "wayland": (24, 38, 52), "windows": (16, 30, 44)}
LETTERS = [
    ("M on an English keyboard", "xcb", KeyPress(K.Key_M, "m", 58), "m"),
    ("M on a French one, elsewhere", "xcb", KeyPress(K.Key_M, "m", 47), "m"),
    ("A on a French one, where Q is on an English one", "windows", KeyPress(K.Key_A, "a", 16), "a"),
    ("the comma in the M key's place on a French one", "xcb", KeyPress(K.Key_Comma, ",", 58), ""),
    ("with Shift", "xcb", KeyPress(K.Key_G, "G", 42, shift=True), "g"),
    ("the J key's place on a Greek layout", "xcb", KeyPress(0x39E, "ξ", 44), "j"),
    ("the B key's place on an Arabic layout, which types two letters", "xcb", KeyPress(0x644, "لا", 56), "b"),
    ("the H key's place on a Russian layout on a Mac", "cocoa", KeyPress(0x420, "р", 4), "h"),
    ("a letter whose place is not known", "offscreen", KeyPress(0x420, "р"), ""),
]


@pytest.mark.parametrize(("platform", "press", "letter"), [row[1:] for row in LETTERS], ids=[row[0] for row in LETTERS])
def test_a_hint_letter_is_found_on_any_layout(platform: str, press: KeyPress, letter: str) -> None:
    assert letter_of(press, platform=platform) == letter


@pytest.mark.parametrize("platform", FIRST_PLACES)
def test_every_latin_letter_has_its_place_on_a_russian_layout(platform: str) -> None:
    first, second, third = FIRST_PLACES[platform]
    places = [*range(first, first + 10), *range(second, second + 9), *range(third, third + 7)]
    typed = [KeyPress(ord(letter.upper()), letter, place) for letter, place in zip(RUSSIAN, places, strict=True)]
    assert "".join(letter_of(press, platform=platform) for press in typed) == ENGLISH


DIGIT_ROWS = [
    ("the second way of linking on a French keyboard", "xcb", KeyPress(K.Key_Eacute, "é", 11), "2"),
    ("the second on a Russian one", "windows", KeyPress(K.Key_2, "2", 3), "2"),
    ("the second on the keypad", "xcb", KeyPress(K.Key_2, "2", 88), "2"),
    ("no digit", "xcb", KeyPress(K.Key_A, "a", 38), None),
]


@pytest.mark.parametrize(
    ("platform", "press", "digit"), [row[1:] for row in DIGIT_ROWS], ids=[row[0] for row in DIGIT_ROWS]
)
def test_a_choice_is_made_by_digit_on_any_layout(platform: str, press: KeyPress, digit: str | None) -> None:
    assert digit_of(press, platform=platform) == digit


TEXT = "He said “no more than 30,000 troops” would go, naïve as e\u0301 is."
FIGURE = (Span(9, 35),)


@pytest.mark.parametrize(
    ("gesture", "quote"),
    [
        ("start-left", "“no more than 30,000 troops"),
        ("start-right", "more than 30,000 troops"),
        ("start-left-grapheme", "“no more than 30,000 troops"),
        ("start-right-grapheme", "o more than 30,000 troops"),
        ("end-left", "no more than 30,000"),
        ("end-right", "no more than 30,000 troops”"),
        ("end-left-grapheme", "no more than 30,000 troop"),
        ("end-right-grapheme", "no more than 30,000 troops”"),
    ],
)
def test_an_edge_moves_by_a_word_or_the_marks_beside_it_or_a_grapheme(gesture: str, quote: str) -> None:
    spans = moved(TEXT, FIGURE, gesture)
    assert spans is not None
    assert TEXT[spans[0].start : spans[0].end] == quote


def test_steps_stop_before_and_after_an_opening_mark() -> None:
    quotes, spans = [], (Span(0, TEXT.index(" troops")),)
    for _ in range(3):
        spans = moved(TEXT, spans, "start-right") or spans
        quotes.append(TEXT[spans[0].start : spans[0].end])
    assert quotes == ["said “no more than 30,000", "“no more than 30,000", "no more than 30,000"]


def test_a_grapheme_is_never_cut() -> None:
    at = TEXT.index("e\u0301")
    assert moved(TEXT, (Span(at - 3, at + 2),), "end-left-grapheme") == (Span(at - 3, at),)


def test_edges_of_several_spans_are_the_outermost_ones() -> None:
    spans = (Span(0, 2), Span(9, 16))
    assert moved(TEXT, spans, "end-right") == (Span(0, 2), Span(9, 21))
    assert moved(TEXT, spans, "end-left") == (Span(0, 2), Span(9, 11))


def test_a_span_is_never_left_empty() -> None:
    assert moved(TEXT, (Span(3, 7),), "start-right") is None
    assert moved(TEXT, (Span(3, 7),), "end-left") is None
    assert moved(TEXT, (Span(0, 1),), "end-left-grapheme") is None
    assert moved(TEXT, (Span(0, 2), Span(3, 7)), "end-left") is None
    assert with_edge((Span(3, 7),), Edge("start", Span(3, 7)), 7) is None


def test_an_edge_between_spans_moves_and_joins_them_where_they_touch() -> None:
    spans = (Span(0, 4), Span(9, 16))
    assert with_edge(spans, Edge("end", spans[0]), 7) == (Span(0, 7), Span(9, 16))
    assert with_edge(spans, Edge("start", spans[1]), 4) == (Span(0, 16),)


@pytest.mark.parametrize(
    ("selected", "side"),
    [
        ((2, 6), "start"),
        ((5, 9), "end"),
        ((4, 6), None),
        ((2, 9), None),
        ((4, 9), None),
        ((2, 8), None),
        ((8, 9), None),
    ],
)
def test_a_selection_lies_across_an_edge_where_one_end_is_within_and_the_other_beyond(
    selected: tuple[int, int], side: str | None
) -> None:
    edge = overlaps_across((Span(4, 8),), Span(*selected))
    assert (edge.side if edge is not None else None) == side


def test_a_selection_across_two_edges_lies_across_none() -> None:
    assert overlaps_across((Span(0, 4), Span(9, 16)), Span(2, 12)) is None


def test_at_the_ends_of_the_text_there_is_no_room() -> None:
    assert moved(TEXT, (Span(0, 2),), "start-left") is None
    assert moved(TEXT, (Span(0, len(TEXT)),), "end-right") is None


def words(text: str, span: Span | None) -> str:
    assert span is not None
    return text[span.start : span.end]


def test_a_double_click_means_the_figure_the_name_or_the_word_and_a_third_click_the_passage() -> None:
    text = "One day.\n  “Up to 20,000 men,” said Adela Voss in Port Ansel. Nobody laughed."
    assert words(text, meant_at(text, text.index("000"))) == "Up to 20,000 men"
    assert words(text, meant_at(text, text.index("Voss"))) == "Adela Voss"
    assert words(text, meant_at(text, text.index("said"))) == "said"
    assert words(text, passage_at(text, text.index("men"))) == "“Up to 20,000 men,”"
    assert words(text, passage_at(text, text.index("laughed"))) == "Nobody laughed."


def test_a_selection_grows_from_word_to_name_to_paragraph() -> None:
    text = "One day.\nHe met Adela Voss in Port Ansel. Nobody laughed."
    at = text.index("Voss")
    seen = []
    span: Span | None = Span(at, at)
    while (span := grown(text, span)) is not None:
        seen.append(text[span.start : span.end])
    assert seen[0] == "Voss"
    assert seen[1] == "Adela Voss"
    assert "He met Adela Voss in Port Ansel." in seen
    assert seen[-1] == "He met Adela Voss in Port Ansel. Nobody laughed."
