"""Claims in somebody's own words: the quotations of a text that say something, those interrupted as one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from annotator.meaning.attributions import attributions
from annotator.meaning.clauses import is_long
from annotator.meaning.lexicons import folded, lexicon
from annotator.meaning.verbs import Verbs, verbs
from annotator.suggest.passages import Passage, Place
from annotator.text import words_in

# Fewer words between marks name something or are not meant: the “Blue Line”, the ‘special’ operation.
_FEWEST_WORDS = 3
# Between two pieces of one sentence there is no more than this: “A,” said the long-serving head of the ministry, “b.”
_LONGEST_INTERRUPTION = 250
_ENDS = ".!?…:;"
_MOST_PIECES = 6
# “Called the remarks ‘a provocation’”: so far before the quotation, in code points, stands who names what so.
_NAMING_REACH = 80
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
        if group and len(group) < _MOST_PIECES and _interrupts(text, group[-1][1], span[0], known):
            group.append(span)
        elif _says_something(text, *span):
            if group:
                yield group
            group = [span]
    if group:
        yield group


def _says_something(text: str, start: int, end: int) -> bool:
    words = sum(1 for _ in words_in(text, start, end))
    if words >= _FEWEST_WORDS or (words > 0 and is_long(text, start, end)):
        return True
    near = text[max(0, start - _NAMING_REACH) : start]
    before = near[max(near.rfind(mark) for mark in ".!?\n") + 1 :]
    naming = any(
        folded(before[low:high]) in lexicon("speech", "naming") for low, high in words_in(before, 0, len(before))
    )
    return words > 0 and naming and not any(mark in before for mark in _MARKS)


def _interrupts(text: str, start: int, end: int, known: Verbs) -> bool:
    """Return whether `text[start:end]` is who says it, with a comma before what goes on: “A,” he said, “b.”"""
    between = text[start:end].strip()
    if not 3 < len(between) <= _LONGEST_INTERRUPTION or between[-1] not in ",—–-" or any(e in between for e in _ENDS):
        return False
    cues = lexicon("cues", "verbs", "sources") | known.own
    if not any(folded(text[low:high]) in cues for low, high in words_in(text, start, end)):
        return False
    return bool(attributions(text, start - 1, end, [(start - 1, start)], known=known))


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
