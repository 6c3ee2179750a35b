"""The suggester that says what was learned; without a model it says nothing.

Of a label that the model speaks for it goes through what the rules propose: what the model finds hardly likely is left
out, what it finds with other edges gets those, and what only the model finds is added where that is sure enough.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from annotator.model import Span
from annotator.suggest.known import RULED
from annotator.suggest.learned.features import Features, Word, sequences
from annotator.suggest.learned.model import VERSION, Model, model_from, probability, spans_in, tagger
from annotator.suggest.passages import passages_in
from annotator.suggest.suggestion import Link, Reading, Reason, Suggestion

_CLAIM, _SPEAKER, _CUE, _ORGANISATION = "claim", "speaker", "cue", "organisation"
# What the rules propose stays unless it is less likely than the first; what only the model finds is added from the
# second on, and has other edges than theirs from the third on.
_UNLIKELY, _LIKELY, _SURE = 0.05, 0.8, 0.9
Found = tuple[int, int, str, float]


@dataclass
class _Seen:
    """What a model makes of an article: what it finds, and how likely it finds each span that the rules propose."""

    found: list[Found] = field(default_factory=list)
    likely: dict[tuple[str, Span], float] = field(default_factory=dict)


class Learned:
    """Proposes what a model makes of the rules' suggestions that was trained on the project's articles."""

    name = "learned"
    version = VERSION
    labels: frozenset[str] = frozenset()  # whatever its model was trained on
    learns = True

    def suggest(self, reading: Reading) -> Iterator[Suggestion]:
        """Yield what is to be proposed of the labels that the model speaks for."""
        if reading.known.model is None:
            return
        model = model_from(reading.known.model)
        seen = _seen(reading, model)
        for label in model.speaks:
            yield from self._revised(reading, label, seen)

    def _revised(self, reading: Reading, label: str, seen: _Seen) -> Iterator[Suggestion]:
        found = [each for each in seen.found if each[2] == label]  # in order, none overlaps another
        starts, ends = [one[0] for one in found], [one[1] for one in found]
        ruled = [each for each in reading.earlier if each.label == label]
        touched: set[int] = set()
        for each in ruled:
            touching = range(bisect_right(ends, each.start), bisect_left(starts, each.end))
            touched.update(touching)
            if each.reason.kind == "own":
                continue  # it is proposed whatever is learned
            spans = each.spans
            if len(touching) == 1 and found[touching[0]][3] >= _SURE:
                spans = (Span(*found[touching[0]][:2]),)
            elif min(seen.likely.get((label, span), 1.0) for span in spans) < _UNLIKELY:
                continue
            yield replace(each, spans=spans, source=self.name, version=self.version)
        for at, (start, end, _, score) in enumerate(found):
            if at not in touched and (score >= _LIKELY or not ruled or label not in RULED):
                link = _nearest(reading.text, start, end, seen.found) if label == _CLAIM else None
                yield self._added(start, end, label, score, (link,) if link else ())

    def _added(self, start: int, end: int, label: str, score: float, links: tuple[Link, ...]) -> Suggestion:
        return Suggestion(
            label, (Span(start, end),), round(score, 3), self.name, self.version, Reason("learned"), links=links
        )


def _seen(reading: Reading, model: Model) -> _Seen:
    seen = _Seen()
    passages = list(passages_in(reading.text))
    features = Features(passages, reading.earlier)
    asked = deque(sorted({(*span, each.label) for each in reading.earlier for span in each.spans}))
    there: list[tuple[int, int, str]] = []
    for words in sequences(reading.text, passages):
        while asked and asked[0][0] < words[-1].end:
            there.append(asked.popleft())
        there = [one for one in there if words[0].start < one[1]]
        of_words = features.of(words)
        for layer in model.layers.values():
            _look(layer, words, of_words, there, seen)
    return seen


def _look(
    layer: bytes,
    words: Sequence[Word],
    features: Sequence[Sequence[str]],
    asked: Sequence[tuple[int, int, str]],
    seen: _Seen,
) -> None:
    """Add what a layer makes of a sentence; a span is as likely as the least likely of its words."""
    model = tagger(layer)
    labels = model.tag(features)
    for start, end, label, first, last in spans_in(words, labels):
        seen.found.append((start, end, label, probability(model, label, first, last, len(words))))
    known = {name.partition("-")[2] for name in model.labels()}
    for start, end, label in asked:
        inside = [at for at, word in enumerate(words) if start <= word.start and word.end <= end]
        if inside and label in known:
            likely = probability(model, label, inside[0], inside[-1] + 1, len(words))
            place = label, Span(start, end)
            seen.likely[place] = min(likely, seen.likely.get(place, 1.0))


def _nearest(text: str, start: int, end: int, found: Sequence[Found]) -> Link | None:
    """Return the link to the speaker, or else the organisation, that stands nearest in the claim's paragraph."""
    low, high = text.rfind("\n", 0, start) + 1, text.find("\n", end)
    high = len(text) if high < 0 else high
    outside = [each for each in found if low <= each[0] < high and (each[1] <= start or each[0] >= end)]
    cues = [(each[0], each[1]) for each in outside if each[2] == _CUE]
    cue = min(cues, key=lambda span: max(span[0] - end, start - span[1]), default=None)
    for label in (_SPEAKER, _ORGANISATION):
        places = [(each[0], each[1]) for each in outside if each[2] == label]
        if places:
            at = cue[0] if cue else start
            speaker = min(places, key=lambda span: min(abs(span[0] - at), abs(span[1] - at)))
            return Link("said_by", label, (Span(*speaker),), Span(*cue) if cue else None)
    return None


SUGGESTER = Learned()
