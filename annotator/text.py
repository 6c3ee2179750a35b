"""Text as the program counts it: normalising, code points against UTF-16, words and graphemes at a place.

Everything here is a pure function of a text. `start`, `end` and `at` are code points; a UTF-16 number is called
`position`.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import cache
from typing import TYPE_CHECKING

from annotator.errors import TextRefused

if TYPE_CHECKING:
    import regex

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")
_SURROGATE = re.compile("[\ud800-\udfff]")

# Words for snapping are looked for this many code points around a place: a longer "word" is no word.
_REACH = 200


def normalise(text: str) -> str:
    """Return `text` as an article stores it: without a leading BOM, every line end as LF, otherwise as received.

    Raises TextRefused for NUL characters and lone surrogates, which no reader of the export could take.
    """
    text = text.removeprefix("\ufeff")
    if "\x00" in text:
        raise TextRefused("The text holds NUL characters, so it is not plain text. Nothing was added.", reason="nul")
    if _SURROGATE.search(text):
        raise TextRefused(
            "The text holds half characters (lone surrogates), so it was decoded wrongly. Nothing was added. "
            "Choose another encoding.",
            reason="surrogate",
        )
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def file_name_text(name: str) -> str:
    """Return a file's name or path as text that can be stored: its bytes that are no UTF-8 become U+FFFD."""
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def text_sha256(text: str) -> str:
    """Return the SHA-256 of the text's UTF-8 bytes, in hexadecimal."""
    import hashlib  # after the first paint: it loads OpenSSL

    return hashlib.sha256(text.encode("utf-8")).hexdigest()


class OffsetMap:
    """Converts between code points and UTF-16 positions of one text; both directions take O(log n) at most."""

    def __init__(self, text: str) -> None:
        # Encoding tells five times as fast as searching whether there is any.
        any_astral = len(text.encode("utf-16-le", "surrogatepass")) > 2 * len(text)
        self._astral = [m.start() for m in _ASTRAL.finditer(text)] if any_astral else []
        self._astral_positions = [place + count for count, place in enumerate(self._astral)]
        self.length = len(text)

    @property
    def utf16_length(self) -> int:
        """The text's length in UTF-16 code units."""
        return self.length + len(self._astral)

    def position(self, at: int) -> int:
        """Return the UTF-16 position of the code point `at`."""
        return at + bisect_left(self._astral, at) if self._astral else at

    def code_point(self, position: int) -> int:
        """Return the code point at a UTF-16 position; the middle of a pair belongs to the pair's own code point."""
        if not self._astral:
            return position
        return position - bisect_left(self._astral_positions, position)


def quote_of(text: str, spans: Iterable[tuple[int, int]], joint: str = " … ") -> str:
    """Return the spans' texts joined by " … "; of a single span exactly `text[start:end]`."""
    return joint.join(text[start:end] for start, end in spans)


def merge_spans(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the spans sorted, with those that overlap or touch joined, so that none overlaps another."""
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


@cache
def _word_pattern() -> regex.Pattern[str]:
    # After UAX #29, simplified: letters, marks and digits, joined by hyphens and apostrophes ("Tajikistan’s",
    # "3,500-strong"), digits by . , : ٫ ٬ ("20,000", "10:54"), letters by a full stop in abbreviations and addresses
    # ("U.S", "example.org") but not where only a blank is missing ("1992,the", "bloc.Russia"), numbers with their
    # per cent sign ("10.5%"); scripts written without spaces go letter by letter.
    import regex

    unspaced = r"\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}"
    letter = rf"[\w--[{unspaced}]]"
    mark = r"[-‐‑'’·׳״\u200c\u200d\u00ad]"
    in_number = r"(?<=\p{Nd})[.,:٫٬](?=\p{Nd})"
    in_abbreviation = r"(?<=\b\p{Lu})\.(?=\p{Lu})|(?<=\p{L})\.(?=\p{Ll})"
    return regex.compile(
        rf"[{unspaced}]\p{{M}}*|(?:\p{{Lu}}\.){{2,}}|{letter}+(?:(?:{mark}|{in_number}|{in_abbreviation}){letter}+)*"
        r"(?:(?<=\p{Nd})[%‰٪])?",
        regex.V1,
    )


@cache
def _piece_pattern() -> regex.Pattern[str]:
    # A word, or a run of the marks between words; a mark keeps the accents and selectors that stand on it.
    import regex

    return regex.compile(rf"(?:[^\s\w]\p{{M}}*)+|{_word_pattern().pattern}", regex.V1)


@cache
def _grapheme_pattern() -> regex.Pattern[str]:
    import regex

    return regex.compile(r"\X")


def word_at(text: str, at: int) -> tuple[int, int] | None:
    """Return the word that holds the code point `at` as (start, end), or None where there is none.

    A word is letters and digits with the marks inside it: "20,000", "Tajikistan’s", "U.S.", "well-known".
    """
    return _match_at(_word_pattern(), text, at)


def piece_at(text: str, at: int) -> tuple[int, int] | None:
    """Return the word, or the run of marks between words, that holds the code point `at`, or None at a blank."""
    return _match_at(_piece_pattern(), text, at)


def _match_at(pattern: regex.Pattern[str], text: str, at: int) -> tuple[int, int] | None:
    low = max(0, at - _REACH)
    # A window must not begin inside a word, or the word would be cut there.
    while low > 0 and at - low < 2 * _REACH and not text[low - 1].isspace():
        low -= 1
    for match in pattern.finditer(text, low, min(len(text), at + 2 * _REACH)):
        if match.start() > at:
            return None
        if match.end() > at:
            return match.span()
    return None


def words_in(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the words of `text[start:end]` as (start, end); a word that an end cuts is cut there."""
    return (match.span() for match in _word_pattern().finditer(text, start, end))


def snap_to_words(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Return `[start, end)` grown to whole words and without outer blanks, or None if only blanks are in it.

    An empty range inside a word is that word.
    """
    first = word_at(text, start)
    if first is not None and first[0] < start:
        start = first[0]
    last = word_at(text, end - 1 if end > start else end)
    if last is not None and last[1] > end:
        end = last[1]
    return trim(text, start, end)


def trim(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Return `[start, end)` without outer blanks, or None if nothing else is in it."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return (start, end) if start < end else None


def snap_to_graphemes(text: str, start: int, end: int) -> tuple[int, int]:
    """Return `[start, end)` grown so that no grapheme cluster (UAX #29) is cut."""
    return grapheme_start(text, start), end if end <= start else grapheme_end(text, end)


def grapheme_start(text: str, at: int) -> int:
    """Return the start of the grapheme cluster that holds `at`; `at` itself at a boundary."""
    if 0 < at < len(text) and text[at - 1 : at + 1].isascii() and text[at - 1] != "\r":
        return at  # as nearly everywhere
    for low, high in _graphemes_near(text, at):
        if low <= at < high:
            return low
    return at


def grapheme_end(text: str, at: int) -> int:
    """Return the nearest grapheme boundary that is not before `at`."""
    low = grapheme_start(text, at)
    return at if low == at else next_grapheme(text, low)


def next_grapheme(text: str, at: int) -> int:
    """Return the boundary after the grapheme cluster that holds `at`; the text's length at its end."""
    for _, high in _graphemes_near(text, at):
        if high > at:
            return high
    return len(text)


def previous_grapheme(text: str, at: int) -> int:
    """Return the start of the grapheme cluster before `at`; 0 at the text's start."""
    return grapheme_start(text, at - 1) if at > 0 else 0


def next_piece_end(text: str, at: int) -> int:
    """Return the end of the first piece (see `piece_at`) that ends after `at`; the text's length without one."""
    inside = piece_at(text, at)
    match = _piece_pattern().search(text, inside[0] if inside else at)
    return match.end() if match else len(text)


def previous_piece_end(text: str, at: int) -> int:
    """Return the end of the last piece (see `piece_at`) that ends before `at`; 0 where there is none."""
    inside = piece_at(text, at - 1) if at > 0 else None
    return _last_letter_before(text, inside[0] if inside else at) + 1


def next_piece_start(text: str, at: int) -> int:
    """Return the start of the first piece (see `piece_at`) that starts after `at`; the text's length without one."""
    inside = piece_at(text, at)
    match = _piece_pattern().search(text, inside[1] if inside else at)
    return match.start() if match else len(text)


def previous_piece_start(text: str, at: int) -> int:
    """Return the start of the last piece (see `piece_at`) that starts before `at`; 0 where there is none."""
    last = _last_letter_before(text, at)
    inside = piece_at(text, last) if last >= 0 else None
    return inside[0] if inside else max(last, 0)


def _last_letter_before(text: str, at: int) -> int:
    """Return the place of the last code point before `at` that is no blank; -1 without one."""
    at -= 1
    while at >= 0 and text[at].isspace():
        at -= 1
    return at


def _graphemes_near(text: str, at: int) -> Iterable[tuple[int, int]]:
    # A line feed is always a boundary; without one near, a blank before an ASCII letter is.
    low = text.rfind("\n", max(0, at - _REACH), at) + 1
    if low == 0:
        low = max(0, at - _REACH)
    return (m.span() for m in _grapheme_pattern().finditer(text, low, min(len(text), at + _REACH)))


def is_right_to_left(text: str) -> bool:
    """Return whether the first letter with a direction is written from right to left (UAX #9, P2)."""
    for character in text:
        direction = unicodedata.bidirectional(character)
        if direction in ("L", "R", "AL"):
            return direction != "L"
    return False
