"""What other tools count instead of code points: UTF-16 units, or grapheme clusters (UAX #29)."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import Literal, Protocol

import regex

from annotator.text import OffsetMap

Unit = Literal["utf16", "codepoint", "grapheme"]
UNITS: tuple[Unit, ...] = ("utf16", "codepoint", "grapheme")
_GRAPHEME = regex.compile(r"\X")
# Of what the units count otherwise than as one: pairs in UTF-16, and what joins the character before it.
_COUNTED_UNLIKE = regex.compile(r"[\U00010000-\U0010ffff\p{M}\u200c\u200d\p{Hangul}]|\r\n")


class Places(Protocol):
    """Converts between the code points of a text and what a tool counts."""

    def start(self, at: int) -> int:
        """Return the place of a code point at which something starts."""

    def end(self, at: int) -> int:
        """Return the place of a code point at which something ends; it may have to be further on."""

    def code_point(self, place: int) -> int:
        """Return the code point of a place; beyond the end of the text one that is beyond it too."""


def places(text: str, unit: str) -> Places:
    """Return the places of a text in a unit of `UNITS`."""
    if unit == "utf16":
        return _Utf16(text)
    if unit == "grapheme" and not (text.isascii() and "\r" not in text):
        return _Graphemes(text)
    return _CodePoints()


def counted_alike(text: str) -> bool:
    """Return whether all units count the text alike, but for rare marks of some scripts."""
    return (text.isascii() and "\r" not in text) or not _COUNTED_UNLIKE.search(text)


class _CodePoints:
    def start(self, at: int) -> int:
        return at

    end = code_point = start


class _Utf16:
    def __init__(self, text: str) -> None:
        map_ = OffsetMap(text)
        self.start = self.end = map_.position
        self.code_point = map_.code_point


class _Graphemes:
    def __init__(self, text: str) -> None:
        self._starts = [match.start() for match in _GRAPHEME.finditer(text)]
        self._starts.append(len(text))

    def start(self, at: int) -> int:
        return bisect_right(self._starts, at) - 1

    def end(self, at: int) -> int:
        return bisect_left(self._starts, at)

    def code_point(self, place: int) -> int:
        last = len(self._starts) - 1
        return self._starts[place] if 0 <= place <= last else self._starts[last] + abs(place)
