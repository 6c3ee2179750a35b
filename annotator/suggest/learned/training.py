"""Learning from the articles that are done, and finding out where it is worth more than the rules."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from annotator.suggest.known import NOTHING_KNOWN, RULED, Known
from annotator.suggest.learned.features import Features, Word, sequences
from annotator.suggest.learned.model import VERSION, Model, labels_of, train
from annotator.suggest.learned.suggester import SUGGESTER
from annotator.suggest.passages import passages_in
from annotator.suggest.suggestion import Reading, Suggester, Suggestion, combined
from annotator.text import quote_of

# Until so many articles are done the rules speak.
FEWEST = 20
_FOLDS = 4
# A label that stands fewer times is not learned.
_FEWEST_MARKS = 12
# A claim may hold a speaker, and a speaker an organisation: each has a layer of its own.
_CLAIMS, _SPEAKERS = frozenset({"claim"}), frozenset({"speaker", "cue"})
# Force figures are read by a grammar, which needs no examples.
_NOT_LEARNED = frozenset({"force_figure"})

Spans = tuple[tuple[int, int], ...]

# Over so few articles F1 differs by that much by chance, so that what is right more often may be so much worse in it.
_BY_CHANCE = 0.02
# What is a claim depends on the style of an article more than on its words: of a style that was not among those that
# were learned from, such as an interview, rules know more. So claims are learned only where rules find so few of them
# (F1), as in a language of which they know little.
_FEW = 0.5


@dataclass(frozen=True, slots=True)
class Example:
    """An article that is done: its text, each label with its spans, and where the cues of its relations stand."""

    text: str
    marks: tuple[tuple[str, Spans], ...]
    cues: tuple[tuple[int, int], ...] = ()
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Score:
    """How often whole spans are found: `right` of `found`, and of those that `there` are."""

    right: int = 0
    found: int = 0
    there: int = 0

    @property
    def precision(self) -> float:
        """The share of what was found that is right."""
        return self.right / self.found if self.found else 0.0

    @property
    def recall(self) -> float:
        """The share of what is there that was found."""
        return self.right / self.there if self.there else 0.0

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        return 2 * self.right / (self.found + self.there) if self.found + self.there else 0.0

    def plus(self, found: set[Spans], there: set[Spans]) -> Score:
        """Return the score with those of one more article."""
        return Score(self.right + len(found & there), self.found + len(found), self.there + len(there))


@dataclass(frozen=True, slots=True)
class Learning:
    """A model, and the scores by label of the rules and of what was learned, found by cross-validation."""

    model: Model
    rules: Mapping[str, Score]
    learned: Mapping[str, Score]


def learn(
    examples: Sequence[Example], rules: Sequence[Suggester], *, report: Callable[[int, int], object] | None = None
) -> Learning | None:
    """Return what is learned of the examples, or None where there is nothing to learn or there are too few of them.

    Each label is given to whichever has the better precision, at no loss of F1, over four folds of the articles: the
    rules, which remember what was tagged in all other articles, or those as what was learned revises them.
    `report` is told how many trainings of how many are done; what it raises stops it.
    """
    if len(examples) < _FOLDS:
        return None
    prepared = _all_prepared(examples, rules)
    ruled: dict[str, Score] = {}
    for each in prepared:
        _add(ruled, each.example, combined(each.ruled))
    labels = _learnable(examples, ruled)
    if not labels:
        return None
    learned: dict[str, Score] = {}
    for fold in range(_FOLDS):
        held = prepared[fold::_FOLDS]
        rest = [each for place, each in enumerate(prepared) if place % _FOLDS != fold]
        model = _trained(rest, labels, dict.fromkeys(labels, 1.0))
        for each in held:
            _add(learned, each.example, each.learned_by(model))
        if report:
            report(fold + 1, _FOLDS + 1)
    enough = len(examples) >= FEWEST
    speaks = {label: learned[label].precision for label in labels if _is_better(label, learned, ruled, enough=enough)}
    model = _trained(prepared, labels, speaks)
    if report:
        report(_FOLDS + 1, _FOLDS + 1)
    return Learning(model, ruled, learned)


def _is_better(label: str, learned: Mapping[str, Score], ruled: Mapping[str, Score], *, enough: bool) -> bool:
    rules, own = ruled.get(label, Score()), learned.get(label, Score())
    if label == "cue" or not own.right:
        return False
    if label not in RULED or not rules.found:  # of which there is at most what was tagged before
        return own.precision >= 0.5 and own.f1 >= rules.f1
    return enough and own != rules and own.precision >= rules.precision and own.f1 >= rules.f1 - _BY_CHANCE


class _Prepared:
    """An example with what the rules say of it, from what is known without it."""

    def __init__(self, example: Example, rules: Sequence[Suggester], known: Known = NOTHING_KNOWN) -> None:
        self.example = example
        self.ruled: list[Suggestion] = []
        for suggester in rules:
            reading = Reading(example.text, example.language, known, tuple(self.ruled))
            self.ruled += suggester.suggest(reading)

    def learned_by(self, model: Model) -> list[Suggestion]:
        known = Known(model=model.to_bytes())
        found = SUGGESTER.suggest(Reading(self.example.text, self.example.language, known, tuple(self.ruled)))
        return combined(found)

    def sentences(self, labels: frozenset[str]) -> list[tuple[list[list[str]], list[str]]]:
        spans = [(start, end, label) for label, where in self.example.marks if label in labels for start, end in where]
        if "cue" in labels:
            spans += [(start, end, "cue") for start, end in self.example.cues]
        return [
            (features, labels_of(words, [s for s in spans if s[0] < words[-1].end and words[0].start < s[1]]))
            for words, features in self._words
        ]

    @cached_property
    def _words(self) -> list[tuple[list[Word], list[list[str]]]]:
        passages = list(passages_in(self.example.text))
        features = Features(passages, self.ruled)
        return [(words, features.of(words)) for words in sequences(self.example.text, passages)]


def _all_prepared(examples: Sequence[Example], rules: Sequence[Suggester]) -> list[_Prepared]:
    """Return the examples with what the rules say, each from what is tagged in the others."""
    own = [_marked(example) for example in examples]
    together: dict[str, Counter[str]] = {}
    for marked in own:
        for label, words in marked.items():
            together.setdefault(label, Counter()).update(words)
    return [
        _Prepared(example, rules, Known(marked={label: words - marked[label] for label, words in together.items()}))
        for example, marked in zip(examples, own, strict=True)
    ]


def _marked(example: Example) -> dict[str, Counter[str]]:
    """Return by label how often which words bear it."""
    marked: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for label, spans in example.marks:
        marked[label][quote_of(example.text, spans)] += 1
    return marked


def _trained(prepared: Sequence[_Prepared], labels: frozenset[str], speaks: Mapping[str, float]) -> Model:
    layers = {
        name: train(sentence for each in prepared for sentence in each.sentences(of_layer))
        for name, of_layer in (
            ("claims", labels & _CLAIMS),
            ("speakers", labels & _SPEAKERS),
            ("mentions", labels - _CLAIMS - _SPEAKERS),
        )
        if of_layer
    }
    return Model(len(prepared), layers, dict(speaks), VERSION)


def _learnable(examples: Iterable[Example], ruled: Mapping[str, Score]) -> frozenset[str]:
    counts = Counter(label for example in examples for label, _ in example.marks)
    found = {label for label, count in counts.items() if count >= _FEWEST_MARKS and label not in _NOT_LEARNED}
    if found & (_CLAIMS | _SPEAKERS):
        found.add("cue")
    return frozenset(label for label in found if label not in _CLAIMS or ruled.get(label, Score()).f1 < _FEW)


def _add(scores: dict[str, Score], example: Example, suggestions: Iterable[Suggestion]) -> None:
    there: dict[str, set[Spans]] = {}
    found: dict[str, set[Spans]] = {}
    for label, spans in example.marks:
        there.setdefault(label, set()).add(spans)
    for each in suggestions:
        found.setdefault(each.label, set()).add(tuple((start, end) for start, end in each.spans))
    for label in there.keys() | found.keys():
        scores[label] = scores.get(label, Score()).plus(found.get(label, set()), there.get(label, set()))
