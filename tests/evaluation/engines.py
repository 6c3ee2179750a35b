"""What is measured. An engine is a name, the labels that it marks, and a callable from a text to marks.

Suggesters are asked in the order in which the program asks them, each with what came before it (`earlier`).

**Learning.** `learned(texts)` is what the program would know after somebody had annotated the texts: the words that
bear each label, the habits, and the model that its learner makes of them. Another learner is measured by changing
`_model` alone.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from annotator.figures import figure_attributes, read_figure
from annotator.plugins import ON_REQUEST, suggester_names, suggesters
from annotator.suggest import Known, Reading, Suggester, Suggestion, combined, spoken
from annotator.suggest.habits import adjusted, counted
from annotator.suggest.known import LOSSES
from annotator.suggest.learned import SUGGESTER, Example, learn
from annotator.suggest.memory import SUGGESTER as MEMORY
from tests.evaluation.marks import LABELS, Mark, Span, Text, quotes


@dataclass(frozen=True, slots=True)
class Engine:
    """A way to find marks in a text; links are places in the list that `find` returns."""

    name: str
    labels: frozenset[str]
    find: Callable[[str], Sequence[Mark]]


def engines(
    texts: Sequence[Text] = (), *, requested: Sequence[str] = (), losses: bool = False
) -> tuple[list[Engine], list[str]]:
    """Return what can be measured, as it is after learning from `texts`, and sentences on what cannot.

    `requested` names those that are to be among them though they are only asked on request. With `losses` they are as
    in a project that tags losses as force figures.
    """
    chain, warnings = suggesters([name for name in suggester_names() if name not in ON_REQUEST or name in requested])
    known = learned(texts)
    if losses:
        known = replace(known, habits={**known.habits, LOSSES: (100, 0)})
    own = [_engine(chain[: place + 1], known) for place in range(len(chain))]
    return [*own, Engine("all", frozenset(LABELS), lambda text: _found(chain, known, text))], warnings


def _engine(chain: Sequence[Suggester], known: Known) -> Engine:
    """Return the last suggester of a chain as an engine; its time includes that of those before it."""
    own = chain[-1]
    labels = own.labels | ({"cue"} if "claim" in own.labels else set())
    return Engine(own.name, labels, lambda text: _found(chain, known, text, source=own.name))


def _found(chain: Sequence[Suggester], known: Known, text: str, *, source: str = "") -> list[Mark]:
    found: tuple[Suggestion, ...] = ()
    for suggester in chain:
        found += tuple(suggester.suggest(Reading(text, "en", known, found)))
    proposed = combined(adjusted(text, each, known.habits) for each in spoken(found, known))
    return marks_of(text, [each for each in proposed if source in ("", each.source)])


def marks_of(text: str, suggestions: Iterable[Suggestion]) -> list[Mark]:
    """Return suggestions as marks: the ends and cues of their links are marks too, each place and label once."""
    marks: list[Mark] = []
    places: dict[tuple[str, tuple[Span, ...]], int] = {}

    def place_of(label: str, spans: tuple[Span, ...]) -> int:
        place = places.setdefault((label, spans), len(marks))
        if place == len(marks):
            marks.append(Mark(label, spans))
        return place

    for each in suggestions:
        ends = [place_of(link.label, _plain(link.spans)) for link in each.links if link.type == "said_by"]
        for link in each.links:
            if link.cue:
                place_of("cue", _plain((link.cue,)))
        place = place_of(each.label, _plain(each.spans))
        marks[place] = _with_values(text, Mark(each.label, _plain(each.spans), each.attributes, tuple(ends)))
    return marks


def _plain(spans: Iterable[Span]) -> tuple[Span, ...]:
    return tuple((start, end) for start, end in spans)


def _with_values(text: str, mark: Mark) -> Mark:
    """Return a figure with the values that the program reads when it is accepted; another mark as it is."""
    if mark.label != "force_figure" or mark.values:
        return mark
    start, end = mark.spans[0][0], mark.spans[-1][1]
    figure = read_figure(text[start:end], before=text[:start], after=text[end:])
    return Mark(mark.label, mark.spans, figure_attributes(figure) if figure else {})


def learned(texts: Sequence[Text]) -> Known:
    """Return what a project knows in which the texts are annotated, and nothing else."""
    marked: dict[str, Counter[str]] = {}
    habits: dict[str, tuple[int, int]] = {}
    for text in texts:
        for mark in text.marks:
            marked.setdefault(mark.label, Counter()).update(quotes(text.text, mark))
        for name, (taken, left) in counted(text.text, [(mark.label, *mark.spans[0]) for mark in text.marks]).items():
            before = habits.get(name, (0, 0))
            habits[name] = before[0] + taken, before[1] + left
    return Known(marked=marked, habits=habits, model=_model(texts))


_OWN = "own"


def of_own_label(texts: Sequence[Text]) -> Engine:
    """Return an engine that is taught organisations as a label of somebody's own, of which no rule knows."""
    examples = [
        Example(text.text, tuple((_OWN, mark.spans) for mark in text.marks if mark.label == "organisation"))
        for text in texts
    ]
    learning = learn(examples, [MEMORY])
    marks = [(text.text, mark) for text in texts for mark in text.marks if mark.label == "organisation"]
    marked = Counter(quote for text, mark in marks for quote in quotes(text, mark))
    known = Known(marked={_OWN: marked}, model=learning.model.to_bytes() if learning else None)

    def find(text: str) -> list[Mark]:
        found = list(MEMORY.suggest(Reading(text, "en", known)))
        found += SUGGESTER.suggest(Reading(text, "en", known, tuple(found)))
        return [Mark("organisation", _plain(each.spans)) for each in combined(spoken(found, known))]

    return Engine("own label", frozenset({"organisation"}), find)


def _model(texts: Sequence[Text]) -> bytes | None:
    """Return what the learner makes of the texts; None where it says that they are too few."""
    rules = [suggester for suggester in suggesters()[0] if suggester.name != "learned"]
    learning = learn([Example(text.text, *_said(text)) for text in texts], rules)
    return learning.model.to_bytes() if learning else None


def _said(text: Text) -> tuple[tuple[tuple[str, tuple[Span, ...]], ...], tuple[Span, ...]]:
    """Return the labels of a text with their spans, and apart from them its cues, which belong to relations."""
    marks = tuple((mark.label, mark.spans) for mark in text.marks if mark.label != "cue")
    return marks, tuple(mark.spans[0] for mark in text.marks if mark.label == "cue")
