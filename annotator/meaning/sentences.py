"""Sentences and paragraphs of a text; what a full stop ends, and what it does not.

`start`, `end` and `at` are code points.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from annotator.meaning.lexicons import folded, lexicon, small_words
from annotator.text import trim, words_in

# A sentence's last mark with the quotes, brackets and footnote numbers that close after it.
_ENDING = re.compile(r"(?P<mark>[.!?…؟۔।॥։።။。！？]+)(?:\[\d{1,3}\])*(?P<closed>[\"'”’»“)\]]*)")
_OPENING = re.compile(r"[\s\"'“„«‘‚(\[–—-]*")
_LAST_WORD = re.compile(r"[\w№.’'-]+$")
_LAST_TWO = re.compile(r"(?<!\w)(?:до\s)?\w{1,2}\.\s\w{1,2}$")
_DOTTED = re.compile(r"(?:\w\.)+\w")
_ENDERS = ".!?…؟۔।॥։።။。！？\"'”’»“)]"
_OPENERS = frozenset("\n:\"'“„«‘‚([–—-")
_UNSPACED = frozenset("。！？")
_NEAR = 100
_ABBREVIATION_REACH = 16
_FIRST_REACH = 1000
_LONGEST = 20_000


def paragraph_at(text: str, at: int) -> tuple[int, int] | None:
    """Return the line that holds `at`, without outer blanks, or None where it is empty.

    A place at a line's end belongs to that line.
    """
    start = text.rfind("\n", 0, at) + 1
    end = text.find("\n", at)
    return trim(text, start, len(text) if end < 0 else end)


def sentence_at(text: str, at: int) -> tuple[int, int] | None:
    """Return the sentence that holds `at` with its closing marks, or None on an empty line.

    A line feed ends a sentence; the blanks after one belong to it but are not in the span returned. Of what is longer
    than any sentence the part near `at` is returned.
    """
    paragraph = paragraph_at(text, at)
    if paragraph is None:
        return None
    line = trim(text, max(paragraph[0], at - _LONGEST), min(paragraph[1], at + _LONGEST)) or paragraph
    start = _sentence_start(text, at, line)
    return start, next((end for end, _ in _borders(text, start, line)), line[1])


def sentences_in(text: str, start: int = 0, end: int | None = None) -> Iterator[tuple[int, int]]:
    """Yield the sentences of `text[start:end]` in order as (start, end), without the blanks between them."""
    end = len(text) if end is None else end
    while start < end:
        stop = text.find("\n", start, end)
        stop = end if stop < 0 else stop
        line = trim(text, start, stop)
        if line is not None:
            yield from _sentences_of(text, line)
        start = stop + 1


def opens_sentence(text: str, at: int) -> bool:
    """Return whether a word that starts at `at` opens a line, a sentence, a quotation or a bracket."""
    low = max(0, at - _NEAR)
    before = text[low:at].rstrip(" \t\u00a0")
    if not before or before[-1] in _OPENERS:
        return True
    stop = low + len(before)
    ending = _ENDING.match(text, low + len(before.rstrip(_ENDERS)))
    return ending is not None and ending.end() == stop and _ends_sentence(text, ending, (low, len(text)))


def _sentence_start(text: str, at: int, line: tuple[int, int]) -> int:
    # Backwards in windows that double, so that a click costs no more than the sentence is long.
    reach = _FIRST_REACH
    while True:
        low = max(line[0], at - reach)
        while low > line[0] and text[low - 1] in _ENDERS:
            low -= 1
        starts = [start for _, start in _borders(text, low, line, stop=at) if start <= at]
        if starts:
            return starts[-1]
        if low == line[0]:
            return low
        reach *= 2


def _sentences_of(text: str, line: tuple[int, int]) -> Iterator[tuple[int, int]]:
    start = line[0]
    for end, following in _borders(text, start, line):
        yield start, end
        start = following
    if start < line[1]:
        yield start, line[1]


def _borders(text: str, low: int, line: tuple[int, int], stop: int | None = None) -> Iterator[tuple[int, int]]:
    """Yield where a sentence ends and the next one of the line starts, from `low` on, up to endings at `stop`."""
    for ending in _ENDING.finditer(text, low, line[1]):
        if stop is not None and ending.start() >= stop:
            return
        if ending.end() < line[1] and _ends_sentence(text, ending, line):
            following = ending.end()
            while text[following].isspace():
                following += 1
            yield ending.end(), following


def _ends_sentence(text: str, ending: re.Match[str], line: tuple[int, int]) -> bool:
    end = ending.end()
    if ending["mark"][-1] in _UNSPACED:
        return True
    if not text[end].isspace():
        return _lacks_its_blank(text, ending)
    opening = _OPENING.match(text, end, min(line[1], end + 200))
    following = opening.end() if opening else end
    if following >= line[1]:
        return True
    if text[following].islower() or text[following] in ".,;:!?…":
        return False
    return ending.group() != "." or not _is_abbreviated(text, ending.start(), following, line[0])


def _lacks_its_blank(text: str, ending: re.Match[str]) -> bool:
    # "in the bloc.Russia said"; "example.org" and "U.S." are something else.
    start, end = ending.span()
    return ending.group() == "." and text[max(0, start - 2) : start].islower() and text[end : end + 2].istitle()


def _is_abbreviated(text: str, stop: int, following: int, line_start: int) -> bool:
    before = text[max(line_start, stop - _ABBREVIATION_REACH) : stop]
    found = _LAST_WORD.search(before)
    if found is None:
        return False
    word = found.group()
    may_be = (len(word) == 1 and word.isupper()) or _DOTTED.fullmatch(word) is not None
    opens = _opens(text, following)
    if may_be and not opens and not text[following].isdigit():
        return True
    pair = _LAST_TWO.search(before)
    forms = {folded(word), folded(pair.group()) if pair else ""}
    if not lexicon("abbreviations", "before names").isdisjoint(forms):
        return True
    if text[following].isdigit():
        return not lexicon("abbreviations", "before numbers").isdisjoint(forms)
    if stop - len(word) == line_start and word.isdigit():
        return True  # "1. The first of a list"
    return not opens and (may_be or not lexicon("abbreviations", "anywhere").isdisjoint(forms))


def _opens(text: str, at: int) -> bool:
    """Return whether the word at `at` is one that opens a sentence, and no initial: "The", but not "В." of a name."""
    start, end = next(words_in(text, at, min(len(text), at + 40)), (at, at))
    return folded(text[start:end]) in small_words() and text[end : end + 1] != "."
