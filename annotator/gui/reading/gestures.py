"""What keys mean in the reading view, and what they do to spans. Pure functions; no widget here."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from annotator import text as texts
from annotator.model import Span

DIGITS = "123456789"

# Native scan codes of the top row's digits and of the keys that are A S D F M E L R on an English keyboard.
_DIGIT_PLACES: Mapping[str, Mapping[int, str]] = {
    "xcb": dict(zip(range(10, 19), DIGITS, strict=True)),
    "wayland": dict(zip(range(10, 19), DIGITS, strict=True)),
    "windows": dict(zip(range(2, 11), DIGITS, strict=True)),
    "cocoa": dict(zip((18, 19, 20, 21, 23, 22, 26, 28, 25), DIGITS, strict=True)),
}
_LETTER_PLACES: Mapping[str, Mapping[int, str]] = {
    "xcb": dict(zip((38, 39, 40, 41, 58, 26, 46, 27), "asdfmelr", strict=True)),
    "wayland": dict(zip((38, 39, 40, 41, 58, 26, 46, 27), "asdfmelr", strict=True)),
    "windows": dict(zip((30, 31, 32, 33, 50, 18, 38, 19), "asdfmelr", strict=True)),
    "cocoa": dict(zip((0, 1, 2, 3, 46, 14, 37, 15), "asdfmelr", strict=True)),
}
_EDGES = {"a": "start-left", "s": "start-right", "d": "end-left", "f": "end-right"}
_LETTERS = {"e": "grow", "m": "note", "l": "link", "r": "repeats"}
_SHIFTED = {"e": "shrink", "r": "repeats-everywhere"}
# What the reading view does not do by itself: whoever listens knows the project.
ASKED_FOR = frozenset({"link", "repeats", "repeats-everywhere"})
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
    if digit := _digit(press, platform=platform):
        return digit
    if press.text == "+" or press.key == Qt.Key.Key_Plus:
        return "add"
    letter = _letter(press, platform=platform)
    if edge := _EDGES.get(letter):
        return f"{edge}-grapheme" if press.shift else edge
    if gesture := (_SHIFTED if press.shift else _LETTERS).get(letter):
        return gesture
    return None if press.shift else _KEYS.get(press.key)


def _digit(press: KeyPress, *, platform: str) -> str | None:
    if by_place := _DIGIT_PLACES.get(platform, {}).get(press.place):
        return by_place
    number = press.key - Qt.Key.Key_0
    return str(number) if 1 <= number <= 9 else None


def _letter(press: KeyPress, *, platform: str) -> str:
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
    edge, direction, *unit = gesture.split("-")
    at = spans[0].start if edge == "start" else spans[-1].end
    target = _STEPS[edge, direction, bool(unit)](text, at)
    return with_edge(spans, edge, target) if target != at else None


def edge_of(spans: tuple[Span, ...], gesture: str) -> Span:
    """Return the code point at the edge that "start-left" and its like move, as a span of one."""
    if gesture.startswith("start"):
        return Span(spans[0].start, spans[0].start + 1)
    return Span(spans[-1].end - 1, spans[-1].end)


def with_edge(spans: tuple[Span, ...], edge: str, to: int) -> tuple[Span, ...] | None:
    """Return the spans with the first one's start, or the last one's end, moved `to`; None if it would be empty."""
    if edge == "start":
        return (Span(to, spans[0].end), *spans[1:]) if to < spans[0].end else None
    return (*spans[:-1], Span(spans[-1].start, to)) if to > spans[-1].start else None


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
