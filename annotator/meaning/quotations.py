"""Quotations in a text, with their marks: “ ” " " ‘ ’ « » „ “ and their like, nested, and over several paragraphs.

`start`, `end` and `at` are code points.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from annotator.meaning.sentences import paragraph_at
from annotator.text import trim

# Which marks each closing mark may close, most usual first; typists mix them.
_CLOSES: Mapping[str, str] = {
    "”": '“"„”‟',
    "“": "„‚",
    '"': '"“„”',
    "»": "«",
    "«": "»",
    "’": "‘‚'",
    "'": "'‘",
    "‘": "‚",
    "›": "‹",
    "‹": "›",
    "」": "「",
    "』": "『",
}
_OPENS = frozenset("“„‟\"«»‘‚'‹›”「『")
_SINGLE = frozenset("'‘’‚‹›")
_MARK = re.compile("[" + re.escape("".join(_OPENS | set(_CLOSES))) + "]")
_BEFORE_OPENING = frozenset("([{—–-/:\"'“„«‘‚‹")
_AFTER_CLOSING = frozenset(".,;:!?…)]}—–-/\"'”’»“›،؛؟")
# How a single mark closes a quotation later, and what comes first if it does not.
_LATER = {
    "’": (re.compile(r"(?<=[^\s‘])’(?!\w)"), re.compile("[‘\n]")),
    "'": (re.compile(r"(?<=[^\s'])'(?!\w)"), re.compile(r"(?<=\s)'(?=\w)|\n")),
}
# Deeper than this no writer nests; it keeps a text of nothing but marks cheap.
_DEEPEST = 8
_PARAGRAPHS = 20
# A quotation is looked for so far from a place: a text may be a single line of a million characters.
_REACH = 10_000
_APOSTROPHE_REACH = 300
# Between two paragraphs there are so many line ends and blanks at most.
_GAP = 20


class Quotation(NamedTuple):
    """A quotation of one paragraph with its marks; one that is not `closed` ends with the paragraph, or before the
    next opening mark of its kind."""

    start: int
    end: int
    closed: bool


def quotation_at(text: str, at: int) -> tuple[int, int] | None:
    """Return the innermost quotation around `at` with its marks, or None.

    One that is opened anew in each paragraph is one quotation; one that is never closed ends with its paragraph.
    """
    return next(iter(quotations_around(text, at)), None)


def quotations_around(text: str, at: int) -> list[tuple[int, int]]:
    """Return every quotation that holds `at`, with its marks, the innermost first."""
    line = paragraph_near(text, at)
    if line is None:
        return []
    around = [quotation for quotation in _quotations(text, *line) if quotation.start <= at < quotation.end]
    whole = {span for quotation in around if (span := _whole(text, quotation, line)) is not None}
    return sorted(whole, key=lambda span: span[1] - span[0])


def paragraph_near(text: str, at: int) -> tuple[int, int] | None:
    """Return the paragraph around `at`, of a very long one the part near it."""
    line = paragraph_at(text, at)
    return line and (max(line[0], at - _REACH), min(line[1], at + _REACH))


def quotations_in(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return the outermost quotations of `text[start:end]`, which should be of one paragraph, in order.

    One that the range leaves open ends with it, unless its mark is a straight one and may be a mere inch, which opens
    no line.
    """
    outermost: list[tuple[int, int]] = []
    for quotation in sorted(_quotations(text, start, end), key=lambda found: (found.start, -found.end)):
        if _counts(text, quotation) and (not outermost or quotation.start >= outermost[-1][1]):
            outermost.append(quotation[:2])
    return outermost


def _counts(text: str, quotation: Quotation) -> bool:
    start, end, closed = quotation
    return closed or text[start] not in "\"'" or _opens_line(text, start) or _is_opened_anew(text, start, end)


def _quotations(text: str, start: int, end: int) -> list[Quotation]:
    """Return the quotations of one paragraph, also those that it leaves open, in no particular order."""
    found: list[Quotation] = []
    opened: list[int] = []
    for mark in _MARK.finditer(text, start, end):
        at = mark.start()
        before = text[at - 1] if at > start else " "
        after = text[at + 1] if at + 1 < end else " "
        if before.isalnum() and after.isalnum() and mark.group() in _SINGLE:
            continue  # "don’t"
        depth = _closed_depth(text, opened, at, before, after)
        if depth is not None:
            found.extend(_left_open(text, opened[depth + 1 :], at))
            found.append(Quotation(opened[depth], at + 1, closed=True))
            del opened[depth:]
        elif _can_open(mark.group(), before, after):
            opened = [*opened, at][-_DEEPEST:]
    found.extend(_left_open(text, opened, end))
    return found


def _left_open(text: str, opened: list[int], end: int) -> Iterator[Quotation]:
    for at in opened:
        if text[at] in _SINGLE and not _is_opened_anew(text, at, end):
            continue  # an apostrophe
        following = text.find(text[at], at + 1, end)
        span = trim(text, at, end if following < 0 else following)
        if span is not None:
            yield Quotation(*span, closed=False)


def _is_opened_anew(text: str, at: int, end: int) -> bool:
    """Return whether a mark before a paragraph's first words, or after its colon, also opens the next paragraph."""
    after = text[end : end + _GAP]
    following = after.lstrip()
    anew = following[:1] == text[at] and "\n" in after[: len(after) - len(following)]
    return anew and (_opens_line(text, at) or text[max(0, at - 2) : at] == ": ")


def _opens_line(text: str, at: int) -> bool:
    return text[max(0, at - 1) : at] in ("", "\n")


def _closed_depth(text: str, opened: list[int], at: int, before: str, after: str) -> int | None:
    """Return the place in `opened` of the mark that the one at `at` closes, or None if it closes nothing."""
    mark = text[at]
    if before.isspace() and not (mark in '"»”' and (after.isspace() or after in ".,;:!?)")):
        return None
    if mark in "\"'“‘" and not (after.isspace() or after in _AFTER_CLOSING):
        return None
    if mark in "’'" and _is_possessive(text, at):
        return None
    closes = _CLOSES.get(mark, "")
    return next((depth for depth in reversed(range(len(opened))) if text[opened[depth]] in closes), None)


def _is_possessive(text: str, at: int) -> bool:
    """Return whether the mark is the apostrophe of a plural, "the soldiers’ camp’": the quotation closes later."""
    if text[at - 1 : at].lower() != "s" or not text[at + 1 : at + 2].isspace():
        return False
    closing, opening = _LATER[text[at]]
    later = closing.search(text, at + 1, at + _APOSTROPHE_REACH)
    stop = opening.search(text, at + 1, at + _APOSTROPHE_REACH)
    return later is not None and (stop is None or later.start() < stop.start())


def _can_open(mark: str, before: str, after: str) -> bool:
    if mark == "«" and before.isspace():
        return True  # a blank stands inside the marks in French: « Nous partons »
    if mark not in _OPENS or after.isspace():
        return False
    return mark in "“„‟«‘‚‹「『" or before.isspace() or before in _BEFORE_OPENING


def _whole(text: str, quotation: Quotation, line: tuple[int, int]) -> tuple[int, int] | None:
    """Return the quotation with the paragraphs it came from and goes on to; None for a stray straight mark."""
    start = _first_start(text, quotation.start, line)
    end, closed = _last_end(text, quotation, line)
    stray = start == quotation.start and end == quotation.end and not closed and not _counts(text, quotation)
    return None if stray else (start, end)


def _first_start(text: str, start: int, line: tuple[int, int]) -> int:
    for _ in range(_PARAGRAPHS):
        before = _paragraph_before(text, line[0])
        if start != line[0] or before is None:
            break
        left_open = (found for found in _quotations(text, *before) if not found.closed and found.end == before[1])
        earlier = next((found.start for found in left_open if text[found.start] == text[start]), None)
        if earlier is None:
            break
        start, line = earlier, before
    return start


def _last_end(text: str, quotation: Quotation, line: tuple[int, int]) -> tuple[int, bool]:
    last = quotation
    for _ in range(_PARAGRAPHS):
        after = _paragraph_after(text, line[1])
        if last.closed or last.end != line[1] or after is None or text[after[0]] != text[quotation.start]:
            break
        following = [found for found in _quotations(text, *after) if found.start == after[0]]
        if not following:
            break
        last, line = following[0], after
    return last.end, last.closed


def _paragraph_before(text: str, at: int) -> tuple[int, int] | None:
    end = at
    while end > 0 and text[end - 1].isspace():
        end -= 1
    return paragraph_near(text, end) if "\n" in text[end:at] and end > 0 else None


def _paragraph_after(text: str, at: int) -> tuple[int, int] | None:
    start = at
    while start < len(text) and text[start].isspace():
        start += 1
    return paragraph_near(text, start) if "\n" in text[at:start] and start < len(text) else None
