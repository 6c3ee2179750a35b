"""Every other place of a text where the same words stand, however they are spaced and whichever apostrophe they have.

`start` and `end` are code points.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import regex

# What is longer is a passage, looked for just as it stands: a text made to hurt then costs no more than another.
_LONGEST = 300
_APOSTROPHES = "'’‘ʼ＇"
# One line end at most: an empty line parts paragraphs, and no phrase goes on behind it.
_BLANKS = r"(?:[^\S\n]++(?:\n[^\S\n]*+)?+|\n[^\S\n]*+)"
# An apostrophe joins letters to one word (UAX #29), but not an owner’s ’s and not an elided article: in "CSTO’s" and
# "l’OTAN" the names stand whole, in "O’Neill" no "Neill" does.
_BEGINS = rf"(?:\b|(?<=\b(?i:[cdjlmnst]|qu|un|all|dell|dall|nell|sull)[{_APOSTROPHES}]))"
_ENDS = rf"(?:\b|(?=[{_APOSTROPHES}][sS]\b))"


def occurrences(text: str, words: str, *, case: bool, whole_words: bool) -> list[tuple[int, int]]:
    """Return where `words` stand in `text`, in order and apart, as (start, end).

    Any run of blanks with one line end at most stands for any other, straight apostrophes for curly ones, and a letter
    with its accent for the two as one; words of more than 300 code points are looked for just as they are spaced.
    `case` tells capitals from small letters. With `whole_words` no match begins or ends inside a word by the default
    rules of UAX #29, save at an owner’s ’s ("CSTO" stands in "CSTO’s" and in "CSTO-led", "20" does not in "20,000");
    without it none cuts a letter from its accents.
    """
    pattern = _pattern(words.strip(), case=case, whole_words=whole_words)
    return [match.span() for match in pattern.finditer(text)] if pattern else []


@lru_cache(maxsize=16)
def _pattern(words: str, *, case: bool, whole_words: bool) -> regex.Pattern[str] | None:
    """Return what finds the words, None where they are only blanks."""
    import regex

    pieces = regex.findall(r"\S+", words) if len(words) <= _LONGEST else [words]
    phrase = _BLANKS.join("".join(map(_letter, regex.findall(r"\X", piece))) for piece in pieces)
    if not phrase:
        return None
    around = rf"{_BEGINS}{phrase}{_ENDS}" if whole_words else rf"{phrase}(?!\p{{M}})"
    flags = regex.V1 | regex.WORD
    return regex.compile(around, flags if case else flags | regex.IGNORECASE)


def _letter(grapheme: str) -> str:
    """Return the pattern of one grapheme in all its spellings."""
    import regex

    if grapheme in _APOSTROPHES:
        return f"[{_APOSTROPHES}]"
    spellings = {grapheme, unicodedata.normalize("NFC", grapheme), unicodedata.normalize("NFD", grapheme)}
    return "|".join(map(regex.escape, sorted(spellings))).join(("(?:", ")") if len(spellings) > 1 else ("", ""))
