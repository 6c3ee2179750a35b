"""A paragraph as who said what sees it: its quotations, and its sentences, none of which ends inside a quotation."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from annotator.meaning.attributions import attributions
from annotator.meaning.lexicons import folded
from annotator.meaning.quotations import quotations_in
from annotator.meaning.sentences import sentences_in
from annotator.meaning.verbs import Verbs, verbs
from annotator.text import trim, words_in

Place = tuple[int, int]

# A text may be a single line, which is read in pieces.
_PIECE = 20_000
# What is longer, in code points, is no sentence that anybody would read: a list, or a text without full stops.
LONGEST = 2000
# Where, inside marks, it may be said whose words they are: “— said Voss, —”, «…, says Voss, …».
_DASHED = re.compile(r"[,.!?…]\s[–—-]\s(?P<who>[^\n–—]{4,120}?)[,.]\s[–—-]\s(?=\S)")
_SET_IN = re.compile(r",\s(?P<who>[^\n,;:.!?]{4,80}),\s(?=\S)")
# ... or where, if no mark closes them: “We are leaving, Voss said.
_TRAILING = re.compile(r"[,!?…]\s(?=[^\n]{4,200}$)")
_MOST_TRAILING = 4
# A speaker begins so near: “, — the ”.
_ARTICLE = 8
# Behind a question who asks is named within so many words and code points.
_ASKING_WORDS, _ASKING_REACH = 12, 150
# What a page has besides its article: links to others, credits of pictures.
_BESIDES = re.compile(
    r"(?:(?:read|see|watch) (?:also|more|now|next|this)|also read|related|recommended|advertisement|follow us|subscribe"
    r"|photos?|photograph|image|picture|video|illustration|credits?|sources?)\b(?:\s\w+)?\s?[:|–—-]",
    re.IGNORECASE,
)
_CLOSING = "”’“‘\"'»«"


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph `[start, end)` with its outermost quotations, marks and all, and its sentences, in order.

    A quotation inside whose marks it is said whose words they are («We, — said Voss, — stay») is two, of which the
    second is among `going_on`.
    """

    start: int
    end: int
    quotations: tuple[Place, ...]
    sentences: tuple[Place, ...]
    going_on: frozenset[Place] = frozenset()

    def is_quoted(self, at: int) -> bool:
        """Return whether a place stands inside a quotation."""
        before = bisect_left(self.quotations, (at, 0)) - 1
        return before >= 0 and at < self.quotations[before][1]

    def quotes(self, span: Place) -> bool:
        """Return whether a span is a quotation or a part of one."""
        before = bisect_right(self.quotations, (span[0], self.end)) - 1
        return before >= 0 and span[1] <= self.quotations[before][1]

    def quotations_of(self, start: int, end: int) -> tuple[Place, ...]:
        """Return the quotations that lie inside a stretch."""
        return self.quotations[bisect_left(self.quotations, (start, 0)) : bisect_right(self.quotations, (end, 0))]


def passages_in(text: str, known: Verbs | None = None) -> Iterator[Passage]:
    """Yield the paragraphs of a text, in order; a very long one in pieces, and none that only credits or links."""
    start = 0
    for line in text.split("\n"):
        for low in range(start, start + len(line) or start + 1, _PIECE):
            span = trim(text, low, min(low + _PIECE, start + len(line)))
            if span is not None and not _BESIDES.match(text, *span):
                yield passage_of(text, *span, known)
        start += len(line) + 1


def passage_of(text: str, start: int, end: int, known: Verbs | None = None) -> Passage:
    """Return a stretch of text as a passage."""
    pieces = [_cut(text, low, high, known) for low, high in quotations_in(text, start, end)]
    quotations = tuple(piece for cut in pieces for piece in cut)
    going_on = frozenset(piece for cut in pieces for piece in cut[1:])
    return Passage(start, end, quotations, tuple(_sentences(text, start, end, quotations, known or verbs())), going_on)


def _cut(text: str, low: int, high: int, known: Verbs | None) -> Sequence[Place]:
    """Return a quotation without what is said inside its marks about who says it: in two pieces or more, or shorter."""
    if high - low > LONGEST:
        return [(low, high)]
    if text[high - 1] not in _CLOSING:
        places = [found.start() for found in _TRAILING.finditer(text, max(low, high - 200), high)]
        said = (at + 1 for at in places[-_MOST_TRAILING:] if _says_who(text, at, high, known))
        return [(low, next(said, high))]
    inside = list(_DASHED.finditer(text, low + 1, high - 1))
    if not inside and text[low] == "«":
        inside = list(_SET_IN.finditer(text, low + 1, high - 1))
    pieces = []
    for found in inside:
        if _says_who(text, found.start(), found.end("who"), known):
            pieces.append((low, found.start() + 1))
            low = found.end()
    return [*pieces, (low, high)]


def _says_who(text: str, start: int, end: int, known: Verbs | None) -> bool:
    """Return whether `text[start:end]`, after the comma that it begins with, is who says something, and little else."""
    found = attributions(text, start, end, [(start, start + 1)], known=known, quoted=())
    firsts = [min(each.cue[0], each.speaker.start) for each in found if not each.is_source]
    return bool(firsts) and firsts[0] - start <= _ARTICLE


def _sentences(text: str, start: int, end: int, quotations: Sequence[Place], known: Verbs) -> Iterator[Place]:
    opened: int | None = None
    quoted = iter([*quotations, (end, end)])
    low, high = next(quoted)
    found = list(sentences_in(text, start, end))
    for (first, last), following in zip(found, [*found[1:], None], strict=True):
        opened = first if opened is None else opened
        while high < last:
            low, high = next(quoted)
        asked = high == last and following is not None and _asks(text, last, following, known)
        if not low < last < high and not asked:
            yield opened, last
            opened = None
    if opened is not None:
        yield opened, end


def _asks(text: str, end: int, following: Place, known: Verbs) -> bool:
    """Return whether a sentence that ends in a quotation goes on with who said that: “Are we ready?” Voss asked."""
    start, stop = following
    if text[end - 2] not in "?!" or not text[start].isupper():
        return False
    words = islice(words_in(text, start, min(stop, start + _ASKING_REACH)), _ASKING_WORDS)
    return any(known.has(folded(text[low:high])) for low, high in words)
