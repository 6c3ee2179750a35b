"""The suggester that says what was learned; without a model it says nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from annotator.model import Span
from annotator.suggest.learned.features import Features, Word, sequences
from annotator.suggest.learned.model import Model, model_from, spans_in, tagger
from annotator.suggest.passages import passages_in
from annotator.suggest.suggestion import Link, Reading, Reason, Suggestion

_CLAIM, _SPEAKER, _CUE, _ORGANISATION = "claim", "speaker", "cue", "organisation"
Found = tuple[int, int, str, float]


class Learned:
    """Proposes what a model finds that was trained on the project's articles."""

    name = "learned"
    version = "1"
    labels: frozenset[str] = frozenset()  # whatever its model was trained on
    learns = True

    def suggest(self, reading: Reading) -> Iterator[Suggestion]:
        """Yield what the model finds of the labels that it speaks for."""
        if reading.known.model is None:
            return
        model = model_from(reading.known.model)
        found = list(self._found(reading, model))
        claims = [each for each in found if each[2] == _CLAIM]
        others = [each for each in found if each[2] in model.speaks and each[2] != _CLAIM]
        for start, end, label, score in others:
            yield self._suggestion(start, end, label, score)
        if _CLAIM in model.speaks:
            yield from self._with_speakers(reading, claims, found)

    def _found(self, reading: Reading, model: Model) -> Iterator[Found]:
        passages = list(passages_in(reading.text))
        remembered = frozenset(
            word for words in reading.known.marked.get(_ORGANISATION, {}) for word in words.lower().split()
        )
        features = Features(passages, reading.earlier, remembered)
        for words in sequences(reading.text, passages):
            seen = features.of(words)
            for layer in model.layers.values():
                yield from _tagged(layer, words, seen)

    def _with_speakers(self, reading: Reading, claims: Iterable[Found], found: Sequence[Found]) -> Iterator[Suggestion]:
        """Yield claims, each with the link that the rules give the same words, or to the speaker nearest to it."""
        ruled = {each.spans: each for each in reading.earlier if each.label == _CLAIM}
        for start, end, label, score in claims:
            same = ruled.get((Span(start, end),))
            if same is not None:
                yield Suggestion(
                    label, same.spans, score, self.name, self.version, same.reason, same.attributes, same.links
                )
                continue
            link = _nearest(reading.text, start, end, found)
            yield self._suggestion(start, end, label, score, (link,) if link else ())

    def _suggestion(self, start: int, end: int, label: str, score: float, links: tuple[Link, ...] = ()) -> Suggestion:
        return Suggestion(
            label, (Span(start, end),), round(score, 3), self.name, self.version, Reason("learned"), links=links
        )


def _tagged(layer: bytes, words: Sequence[Word], features: Sequence[Sequence[str]]) -> Iterator[Found]:
    """Yield what a layer finds in a sentence; the score is the mean of its words' probabilities."""
    model = tagger(layer)
    labels = model.tag(features)
    for start, end, label, first, last in spans_in(words, labels):
        sure = [model.marginal(labels[at], at) for at in range(first, last)]
        yield start, end, label, min(1.0, sum(sure) / len(sure))


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
