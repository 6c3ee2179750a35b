"""What keys mean in the reading view, and what they do to spans. Pure functions; no widget here."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from annotator import text as texts
from annotator.model import Span

DIGITS = "123456789"

# Native scan codes of the top row's digits, and of the letters, row by row as on an English keyboard.
_ROWS = "qwertyuiopasdfghjklzxcvbnm"
_DIGIT_PLACES: Mapping[str, Mapping[int, str]] = {
    "xcb": dict(zip(range(10, 19), DIGITS, strict=True)),
    "wayland": dict(zip(range(10, 19), DIGITS, strict=True)),
    "windows": dict(zip(range(2, 11), DIGITS, strict=True)),
    "cocoa": dict(zip((18, 19, 20, 21, 23, 22, 26, 28, 25), DIGITS, strict=True)),
}
_MAC_LETTERS = (12, 13, 14, 15, 17, 16, 32, 34, 31, 35, 0, 1, 2, 3, 5, 4, 38, 40, 37, 6, 7, 8, 9, 11, 45, 46)
_LETTER_PLACES: Mapping[str, Mapping[int, str]] = {
    "xcb": dict(zip((*range(24, 34), *range(38, 47), *range(52, 59)), _ROWS, strict=True)),
    "wayland": dict(zip((*range(24, 34), *range(38, 47), *range(52, 59)), _ROWS, strict=True)),
    "windows": dict(zip((*range(16, 26), *range(30, 39), *range(44, 51)), _ROWS, strict=True)),
    "cocoa": dict(zip(_MAC_LETTERS, _ROWS, strict=True)),
}
_EDGES = {"a": "start-left", "s": "start-right", "d": "end-left", "f": "end-right"}
_LETTERS = {"e": "grow", "m": "note", "l": "link", "r": "repeats", "w": "who"}
_SHIFTED = {"e": "shrink", "r": "repeats-everywhere", "w": "who-everywhere"}
# What the reading view does not do by itself: whoever listens knows the project.
ASKED_FOR = frozenset({"link", "repeats", "repeats-everywhere", "who", "who-everywhere"})
_KEYS: Mapping[int, str] = {
    Qt.Key.Key_Escape: "leave",
    Qt.Key.Key_Delete: "delete",
    Qt.Key.Key_Backspace: "delete",
    Qt.Key.Key_Return: "accept",
    Qt.Key.Key_Enter: "accept",
}
_CONTROL_KEYS: Mapping[int, str] = {Qt.Key.Key_Down: "next", Qt.Key.Key_Up: "previous"}


@dataclass(frozen=True, slots=True)
class KeyPress:
    """A key as Qt reports it; `place` is the native code of where it lies, 0 where that is not known."""

    key: int
    text: str = ""
    place: int = 0
    shift: bool = False
    control: bool = False
    other: bool = False


def key_press(event: QKeyEvent, *, platform: str) -> KeyPress:
    """Return what counts of a key event; a Mac gives the place as the virtual key, others as the scan code."""
    modifiers = event.modifiers()
    mac = platform == "cocoa"
    return KeyPress(
        key=event.key(),
        text=event.text(),
        place=event.nativeVirtualKey() if mac else event.nativeScanCode(),
        shift=bool(modifiers & Qt.KeyboardModifier.ShiftModifier),
        control=bool(modifiers & Qt.KeyboardModifier.ControlModifier),
        other=bool(modifiers & (Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier)),
    )


def gesture_of(press: KeyPress, *, platform: str) -> str | None:
    """Return the gesture a key makes, or None.

    Gestures: "1" … "9", "leave", "delete", "accept", "add", "note", "grow", "shrink", "next", "previous", "link",
    "repeats", "repeats-everywhere", and "start-left", "start-right", "end-left", "end-right", with "-grapheme" behind
    where it is one grapheme instead of one word. `platform` is the name Qt has for it.
    """
    if press.other:
        return None
    if press.control:
        return None if press.shift else _CONTROL_KEYS.get(press.key)
    if digit := digit_of(press, platform=platform):
        return digit
    if press.text == "+" or press.key == Qt.Key.Key_Plus:
        return "add"
    letter = letter_of(press, platform=platform)
    if edge := _EDGES.get(letter):
        return f"{edge}-grapheme" if press.shift else edge
    if gesture := (_SHIFTED if press.shift else _LETTERS).get(letter):
        return gesture
    return None if press.shift else _KEYS.get(press.key)


def digit_of(press: KeyPress, *, platform: str) -> str | None:
    """Return the digit "1" … "9" that a key is, by the top row's place or of the keypad, or None."""
    if by_place := _DIGIT_PLACES.get(platform, {}).get(press.place):
        return by_place
    number = press.key - Qt.Key.Key_0
    return str(number) if 1 <= number <= 9 else None


def letter_of(press: KeyPress, *, platform: str) -> str:
    """Return the Latin letter that a key types, on a layout without Latin letters by its place; "" for others."""
    if Qt.Key.Key_A <= press.key <= Qt.Key.Key_Z:
        return chr(press.key).lower()
    letter = press.text[:1]
    if letter.isalpha() and not unicodedata.name(letter, "").startswith("LATIN"):
        return _LETTER_PLACES.get(platform, {}).get(press.place, "")
    return ""


def goes_to_line_start(event: QKeyEvent) -> bool:
    """Return whether the key takes the caret to the start of its line or paragraph, selecting or not."""
    keys = QKeySequence.StandardKey
    starts = (keys.MoveToStartOfLine, keys.SelectStartOfLine, keys.MoveToStartOfBlock, keys.SelectStartOfBlock)
    return any(event.matches(key) for key in starts)


def is_of_window(event: QKeyEvent) -> bool:
    """Return whether a key is the window's also while something in the article waits for one: F6, or with Ctrl."""
    held = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    return bool(held) or Qt.Key.Key_F1 <= event.key() <= Qt.Key.Key_F35


def copies(event: QKeyEvent) -> bool:
    """Return whether the key asks to copy."""
    return event.matches(QKeySequence.StandardKey.Copy)


# What finds meaning in a text is imported with the first gesture that asks: its lexicons would slow the start.


def meant_at(text: str, at: int) -> Span | None:
    """Return what a double click on the code point `at` means: the whole figure, the whole name, or the word."""
    from annotator import meaning
    from annotator.figures import figure_at

    return _span(meaning.meant_at(text, at, figure_at))


def passage_at(text: str, at: int) -> Span | None:
    """Return what a third click means: the quotation around `at` with its marks, else the sentence."""
    from annotator import meaning

    return _span(meaning.passage_at(text, at))


def grown(text: str, selected: Span) -> Span | None:
    """Return the next larger thing around what is selected, which may be empty, or None where there is none."""
    from annotator import meaning
    from annotator.figures import figure_at

    return _span(meaning.grow(text, *selected, figure_at))


def _span(found: tuple[int, int] | None) -> Span | None:
    return Span(*found) if found is not None else None


def moved(text: str, spans: tuple[Span, ...], gesture: str) -> tuple[Span, ...] | None:
    """Return the spans after "start-left" and its like, or None where there is no room.

    The start is the first span's, the end the last one's; a span is never left empty.
    """
    side, direction, *unit = gesture.split("-")
    edge = Edge("start", spans[0]) if side == "start" else Edge("end", spans[-1])
    at = edge.span.start if side == "start" else edge.span.end
    target = _STEPS[side, direction, bool(unit)](text, at)
    return with_edge(spans, edge, target) if target != at else None


def edge_of(spans: tuple[Span, ...], gesture: str) -> Span:
    """Return the code point at the edge that "start-left" and its like move, as a span of one."""
    if gesture.startswith("start"):
        return Span(spans[0].start, spans[0].start + 1)
    return Span(spans[-1].end - 1, spans[-1].end)


class Edge(NamedTuple):
    """One edge of an annotation: the start or the end of one of its spans."""

    side: Literal["start", "end"]
    span: Span


def with_edge(spans: tuple[Span, ...], edge: Edge, to: int) -> tuple[Span, ...] | None:
    """Return the spans with an edge moved `to`, joined where they touch then; None if its span would be empty."""
    start, end = (to, edge.span.end) if edge.side == "start" else (edge.span.start, to)
    if start >= end:
        return None
    others = [span for span in spans if span != edge.span]
    return tuple(Span(*span) for span in texts.merge_spans([*others, (start, end)]))


def overlaps_across(spans: tuple[Span, ...], selected: Span) -> Edge | None:
    """Return the edge that a selection lies across: one of its ends is within a span and the other is beyond it.

    None where it lies inside, around or beside all of them, or across several edges.
    """
    crossed = [Edge("start", span) for span in spans if selected.start < span.start < selected.end < span.end]
    crossed += [Edge("end", span) for span in spans if span.start < selected.start < span.end < selected.end]
    return crossed[0] if len(crossed) == 1 else None


_STEPS = {
    ("start", "left", False): texts.previous_piece_start,
    ("start", "right", False): texts.next_piece_start,
    ("end", "left", False): texts.previous_piece_end,
    ("end", "right", False): texts.next_piece_end,
    ("start", "left", True): texts.previous_grapheme,
    ("start", "right", True): texts.next_grapheme,
    ("end", "left", True): texts.previous_grapheme,
    ("end", "right", True): texts.next_grapheme,
}
