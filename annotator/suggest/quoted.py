"""Claims in somebody's own words: the quotations of a text that say something, those interrupted as one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import islice

from annotator.meaning.attributions import attributions
from annotator.meaning.clauses import is_long
from annotator.meaning.lexicons import folded, lexicon, small_words
from annotator.meaning.verbs import Verbs, verbs
from annotator.suggest.passages import Passage, Place
from annotator.text import words_in

# Fewer words between marks name something or are not meant: the “Blue Line”, the ‘special’ operation.
_FEWEST_WORDS, _SHORT = 3, 4
# Between two pieces of one sentence there is no more than this: “A,” said the long-serving head of the ministry, “b.”
_LONGEST_INTERRUPTION = 250
_ENDS = ".!?…:;"
_MOST_PIECES = 6
# “Called the remarks ‘a provocation’”: so far before the quotation, in code points, stands who names what so.
_NAMING_REACH = 80
_NOUN_REACH = 40
_ADDING = re.compile(r"\w{3,}ing,$")
_STOP = re.compile("[.!?\n]")
_MARKS = '“”"«»„'


def quoted_claims(text: str, passages: Sequence[Passage], known: Verbs | None = None) -> Iterator[tuple[Place, ...]]:
    """Yield the spans of each quotation that says something, with their marks, in order.

    Those of one that is interrupted, or opened anew in the next paragraph without being closed before, come together.
    """
    known = known or verbs()
    carried: list[Place] = []  # of the paragraphs before, of a quotation that none of them closed
    for place, passage in enumerate(passages):
        following = passages[place + 1] if place + 1 < len(passages) else None
        for group in _groups(text, passage, known):
            spans = [*carried, *group] if carried and group[0][0] == passage.start else group
            if carried and spans is group:
                yield tuple(carried)
            carried = []
            if following is not None and _goes_on(text, passage, group[-1], following):
                carried = spans
            else:
                yield tuple(spans)
    if carried:
        yield tuple(carried)


def _groups(text: str, passage: Passage, known: Verbs) -> Iterator[list[Place]]:
    """Yield the quotations of a paragraph, those of one sentence that an attribution interrupts together."""
    group: list[Place] = []
    for span in passage.quotations:
        together = span in passage.going_on or (bool(group) and _interrupts(text, group[-1][1], span[0], known))
        if group and together and len(group) < _MOST_PIECES:
            group.append(span)
        elif _says_something(text, *span, known):
            if group:
                yield group
            group = [span]
    if group:
        yield group


def _says_something(text: str, start: int, end: int, known: Verbs) -> bool:
    """Return whether a quotation is more than a name or a word not meant: “Blue Line”, a ‘special’ operation."""
    words = sum(1 for _ in islice(words_in(text, start, end), _SHORT + 1))
    near = text[max(0, start - _NAMING_REACH) : start]
    before = near[max(near.rfind(mark) for mark in ".!?\n") + 1 :]
    spoken = [folded(before[low:high]) for low, high in words_in(before, 0, len(before))]
    last = spoken[-1] if spoken and not before.rstrip().endswith((":", ",")) else ""
    naming = not lexicon("speech", "naming").isdisjoint(spoken[:-1])
    if (
        not words
        or before.rstrip().endswith(" known as")
        or last in lexicon("speech", "named")
        or (last in lexicon("speech", "works") and not naming)
    ):
        return False
    begins = next((text[low] for low, _ in words_in(text, start, end)), "")
    if is_long(text, start, end) and not (words <= _SHORT and begins.islower()):
        return True  # in American print a full stop stands inside the marks of a single word, too
    capital = all(text[low].isupper() for low, high in words_in(text, start, end) if high - low > _FEWEST_WORDS)
    if capital and words > 1 and begins.isupper() and not known.has(last) and not before.rstrip().endswith(":"):
        return False  # “Voice of America”
    of = last == "of" and not known.has(spoken[-2] if len(spoken) > 1 else "")  # "the timeframe of “a special war”"
    if (
        words >= _FEWEST_WORDS
        and not of
        and last not in _qualifying()
        and _is_near_cue(text, start, end, spoken, known)
    ):
        return True
    if known.has(last) or (before.rstrip().endswith(":") and spoken and known.has(spoken[-1])):
        return True  # he said “no”
    adjective = last in _qualifying() and _is_adjective(text, end)
    return naming and not adjective and not any(mark in before for mark in _MARKS)


def _is_adjective(text: str, end: int) -> bool:
    """Return whether a quoted word belongs to a noun after it: a “thorough” examination."""
    low, high = next(words_in(text, end, min(len(text), end + _NOUN_REACH)), (end, end))
    return low == end + 1 and text[low].islower() and folded(text[low:high]) not in small_words()


def _is_near_cue(text: str, start: int, end: int, before: Sequence[str], known: Verbs) -> bool:
    """Return whether a cue stands near a quotation, or nothing at all: in a headline, after its colon."""
    stop = _STOP.search(text, end, end + _NAMING_REACH)
    after = words_in(text, end, stop.start() if stop else min(len(text), end + _NAMING_REACH))
    words = [*before, *(folded(text[low:high]) for low, high in after)]
    opened = text[max(0, start - 3) : start].rstrip(" \u00a0")
    alone = not opened or opened[-1] in ":.!?…\n"
    return alone or any(known.has(word) or word in lexicon("speech", "naming") for word in words)


@cache
def _qualifying() -> frozenset[str]:
    """Return the words after which a few quoted words are a part of a noun phrase: the “carrier strike group”."""
    qualifying = lexicon("grammar", "articles", "possessives", "determiners") | lexicon("speech", "qualifying")
    return qualifying - lexicon("grammar", "complementisers")


def _interrupts(text: str, start: int, end: int, known: Verbs) -> bool:
    """Return whether `text[start:end]` is who says it, with a comma before what goes on: “A,” he said, “b.”"""
    between = text[start:end].strip()
    if not 3 < len(between) <= _LONGEST_INTERRUPTION or between[-1] not in ",—–-" or any(e in between for e in _ENDS):
        return False
    first = next(words_in(text, start, end), None)
    if first is None or folded(text[slice(*first)]) in lexicon("grammar", "conjunctions"):
        return False  # “A,” he said, and I said, “b.”
    if _ADDING.search(between):
        return False  # “A,” he said, adding, “b.”
    return bool(attributions(text, start - 1, end, [(start - 1, start)], known=known, quoted=()))


def _goes_on(text: str, passage: Passage, last: Place, following: Passage) -> bool:
    """Return whether a quotation is left open at its paragraph's end and the next paragraph opens it anew."""
    if last[1] != passage.end or _is_closed(text, *last):
        return False
    return (
        bool(following.quotations)
        and following.quotations[0][0] == following.start
        and (text[following.start] == text[last[0]])
    )


def _is_closed(text: str, start: int, end: int) -> bool:
    return end - start > 1 and text[end - 1] in "”“\"»«’'‘"
