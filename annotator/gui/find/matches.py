"""Where words or a regular expression stand in a text. Pure functions; spans are pairs of code points."""

from __future__ import annotations

import re
import time
from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from annotator.errors import InvalidValue

if TYPE_CHECKING:
    import regex

Match = tuple[int, int]

# More could not be gone through, and their list alone would be felt.
MOST = 100_000
# How long a regular expression may take for the whole article, in seconds.
PATIENCE = 2.0
_CHECK_EVERY = 256

# One typed character stands for all that look or mean the same: nobody sees which of them an article has.
_KINDS = ("'’‘ʼ", '"“”„«»', "-‐‑–")
_ALIKE = {each: f"[{re.escape(kind)}]" for kind in _KINDS for each in kind}


@dataclass(frozen=True, slots=True)
class Question:
    """What is looked for: words as they are typed, or a regular expression."""

    words: str = ""
    case: bool = False
    whole: bool = False
    pattern: bool = False


def find_words(text: str, question: Question) -> list[Match]:
    """Return where the words stand, at most `MOST` times, in text order and without overlaps.

    Blanks stand for any run of blanks and line ends, and quotation marks, apostrophes and hyphens for all of their
    kind. A text of a million characters takes 2 to 15 ms.
    """
    words = question.words if question.case else _lower(question.words)
    pieces = re.split(r"(\s+)", words)
    pattern = "".join(r"\s+" if piece.isspace() else "".join(map(_alike, piece)) for piece in pieces)
    if not words.strip():
        return []
    matches = (match.span() for match in re.finditer(pattern, text if question.case else _lower(text)))
    found: list[Match] = []
    for start, end in matches:
        if not question.whole or _is_whole(text, start, end):
            found.append((start, end))
            if len(found) == MOST:
                break
    return found


def find_pattern(
    text: str, question: Question, *, patience: float = PATIENCE, stopped: Callable[[], bool] = lambda: False
) -> list[Match]:
    """Return where a regular expression matches, at most `MOST` times; empty matches do not count.

    `stopped` is asked now and then whether anybody still wants to know. Raises InvalidValue for what is no regular
    expression, and for one that takes longer than `patience` seconds.
    """
    compiled = compile_pattern(question)
    found: list[Match] = []
    until = time.monotonic() + patience
    try:
        for n, match in enumerate(compiled.finditer(text, timeout=patience, concurrent=True)):
            if match.end() > match.start():
                found.append(match.span())
            if len(found) == MOST or (n % _CHECK_EVERY == 0 and stopped()):
                break
            if time.monotonic() > until:
                raise TimeoutError
    except TimeoutError as error:
        raise InvalidValue("This expression takes too long. Make it simpler.") from error
    return found


def compile_pattern(question: Question) -> regex.Pattern[str]:
    """Return the regular expression ready to be used. Raises InvalidValue, with where it goes wrong."""
    import regex  # with the first expression that somebody types

    words = rf"\b(?:{question.words})\b" if question.whole else question.words
    flags = regex.MULTILINE | (0 if question.case else regex.IGNORECASE)
    try:
        regex.compile(question.words, flags)
        return regex.compile(words, flags)
    except (regex.error, OverflowError, RecursionError, ValueError) as error:
        message, at = getattr(error, "msg", None), getattr(error, "pos", None)
        if message is None or at is None:
            raise InvalidValue("This is no regular expression.") from error
        raise InvalidValue(
            "This is no regular expression: {message}, at character {value}.", message=message, value=at + 1
        ) from error


def match_from(matches: Sequence[Match], at: int) -> int:
    """Return the number of the first match that begins at or after a code point, the first of all after the last."""
    return bisect_left(matches, (at, 0)) % len(matches)


def match_before(matches: Sequence[Match], at: int) -> int:
    """Return the number of the last match that begins before a code point, the last of all before the first."""
    return (bisect_left(matches, (at, 0)) - 1) % len(matches)


def between(matches: Sequence[Match], start: int, end: int) -> Iterable[tuple[int, Match]]:
    """Yield the matches that touch a stretch of the text, with their numbers."""
    first = max(0, bisect_left(matches, (start, 0)) - 1)
    for number in range(first, len(matches)):
        match = matches[number]
        if match[0] >= end:
            return
        if match[1] > start:
            yield number, match


@lru_cache(maxsize=2)
def _lower(text: str) -> str:
    """Return the text in lower case, of the same length."""
    lower = text.lower()
    return lower if len(lower) == len(text) else "".join(each.lower()[0] for each in text)


def _alike(character: str) -> str:
    return _ALIKE.get(character) or re.escape(character)


def _is_whole(text: str, start: int, end: int) -> bool:
    before, after = text[start - 1 : start], text[end : end + 1]
    return not (_joins(before) and _joins(text[start])) and not (_joins(after) and _joins(text[end - 1]))


def _joins(character: str) -> bool:
    return character.isalnum() or character == "_"
