"""Learning from the articles that are done: when it is due, doing it, forgetting it, and what decisions say of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.errors import DamagedProject
from annotator.model import Annotation, Relation
from annotator.store.learned import (
    LearnedRow,
    decision_count,
    done_article_ids,
    erasures,
    forget_learned,
    keep_learned,
    learned_rows,
    verdict_counts,
)
from annotator.store.project import Project
from annotator.suggest import Suggester

if TYPE_CHECKING:
    from annotator.suggest.learned import Example, Learning, Score

# What is learned is learned anew after so many more articles, or decisions.
_ARTICLES, _DECISIONS = 5, 50
# From so many decisions on a source's own precision says something, and where it is less it is not heard.
FEWEST_DECISIONS = 10
LEAST_PRECISION = 0.6
# A cue is looked for so far around what is said, in code points.
_AROUND = 400


@dataclass(frozen=True, slots=True)
class LearnedState:
    """What the project has learned: of how many articles, when, and the precision of each label it speaks for."""

    articles: int
    made_at: str
    precision: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Tally:
    """How the decisions on a source's suggestions of a label went; `precision` counts edited ones as right."""

    source: str
    label: str
    accepted: int
    edited: int
    rejected: int

    @property
    def precision(self) -> float:
        """The share that was taken, as it was or with other edges."""
        taken = self.accepted + self.edited
        return taken / (taken + self.rejected)


def learned_state(project: Project) -> LearnedState | None:
    """Return what the model in use is made of, or None where none is."""
    from annotator.suggest.learned.model import model_from

    row = _in_use(project)
    if row is None:
        return None
    speaks = {label: share for label, share in model_from(row.model).speaks.items() if project.scheme.label(label)}
    return LearnedState(row.articles, row.made_at, speaks)


def done_count(project: Project) -> int:
    """Return how many articles are done, which are those that can be learned from."""
    return len(done_article_ids(project))


def is_learning_due(project: Project) -> bool:
    """Return whether enough was done since the last time: five more articles, or fifty decisions; or enough at all.

    It is also due where a label got another name, or the program is newer, since the model in use says nothing then.
    """
    from annotator.suggest.learned import FEWEST

    done = len(done_article_ids(project))
    last = next(iter(learned_rows(project)), None)
    if last is None:
        return done >= FEWEST
    used = _in_use(project)
    if used is not None and done >= used.articles and _is_outdated(project, used):
        return True
    return done - last.articles >= _ARTICLES or decision_count(project) - int(last.scores["decisions"]) >= _DECISIONS


def learn_from(
    project: Project, rules: Sequence[Suggester], *, report: Callable[[int, int], object] | None = None
) -> LearnedState | None:
    """Learn from the articles that are done and keep the model; return what is in use then, None where nothing is.

    It is used unless the one in use agreed better with what was done when that was learned (both by
    cross-validation) and can still be used. It is given up where articles are erased for good meanwhile. Takes about
    a quarter of a second an article.
    `report` is told how far it is; what it raises stops it. Raises what writing raises.
    """
    from annotator.suggest.learned import SUGGESTER, learn

    erased_before = erasures(project)
    found = learn(list(examples(project)), rules, report=report)
    if found is not None:
        f1 = _overall(found)
        used = _in_use(project)
        labels = {label: _as_json(score) for label, score in found.learned.items()}
        keep_learned(
            project,
            SUGGESTER.name,
            found.model.to_bytes(),
            articles=found.model.articles,
            scores={"f1": f1, "decisions": decision_count(project), "labels": labels},
            use=used is None or f1 >= float(used.scores["f1"]) or _is_outdated(project, used),
            erased_before=erased_before,
        )
    return learned_state(project)


def _in_use(project: Project) -> LearnedRow | None:
    return next((row for row in learned_rows(project) if row.in_use), None)


def _is_outdated(project: Project, row: LearnedRow) -> bool:
    """Return whether a model is damaged, an older program's, or speaks for a label that the scheme has no longer."""
    from annotator.suggest.learned.model import VERSION, model_from

    try:
        model = model_from(row.model)
    except DamagedProject:
        return True
    return model.version != VERSION or any(project.scheme.label(label) is None for label in model.speaks)


def forget(project: Project) -> None:
    """Forget what was learned; the annotations stay, so that it can be learned again."""
    forget_learned(project)


def examples(project: Project) -> Iterator[Example]:
    """Yield the articles that are done as a learner sees them."""
    from annotator.suggest.learned import Example

    for article_id in done_article_ids(project):
        text = project.text(article_id)
        annotations = project.annotations(article_id)
        by_id = {each.id: each for each in annotations}
        marks = tuple((each.label, tuple((s.start, s.end) for s in each.spans)) for each in annotations)
        cues = (_cue_of(text, relation, by_id) for relation in project.relations(article_id))
        language = project.article(article_id).metadata.language
        yield Example(text, marks, tuple(sorted({cue for cue in cues if cue is not None})), language)


def _cue_of(text: str, relation: Relation, by_id: Mapping[str, Annotation]) -> tuple[int, int] | None:
    head, tail = by_id.get(relation.head), by_id.get(relation.tail)
    if head is None or tail is None:
        return None
    return cue_place(text, relation.cue, (head.start, head.end), (tail.start, tail.end))


def cue_place(text: str, cue: str, head: tuple[int, int], tail: tuple[int, int]) -> tuple[int, int] | None:
    """Return where the words of a relation's cue stand that are nearest to its tail, or None; in code points."""
    if not cue:
        return None
    low, high = max(0, min(head[0], tail[0]) - _AROUND), max(head[1], tail[1]) + _AROUND
    places = []
    at = text.find(cue, low, high)
    while at >= 0:
        places.append((at, at + len(cue)))
        at = text.find(cue, at + 1, high)
    return min(places, key=lambda place: min(abs(place[0] - tail[1]), abs(tail[0] - place[1])), default=None)


def tallies(project: Project) -> list[Tally]:
    """Return how all decisions of the project went, by source and label."""
    counts: dict[tuple[str, str], dict[str, int]] = {}
    for source, label, verdict, count in verdict_counts(project):
        counts.setdefault((source, label), {})[verdict] = count
    return [
        Tally(source, label, by.get("accepted", 0), by.get("edited", 0), by.get("rejected", 0))
        for (source, label), by in counts.items()
    ]


def precisions(project: Project) -> dict[tuple[str, str], float]:
    """Return the precision of each source and label on which enough was decided."""
    return {
        (each.source, each.label): each.precision
        for each in tallies(project)
        if each.accepted + each.edited + each.rejected >= FEWEST_DECISIONS
    }


def _overall(found: Learning) -> float:
    """Return the F1 over all labels, of each what speaks for it."""
    scores: list[Score] = []
    for label in found.learned.keys() | found.rules.keys():
        speaks = label in found.model.speaks
        score = (found.learned if speaks else found.rules).get(label)
        if score is not None:
            scores.append(score)
    right, total = sum(score.right for score in scores), sum(score.found + score.there for score in scores)
    return 2 * right / total if total else 0.0


def _as_json(score: Score) -> dict[str, float]:
    return {"precision": round(score.precision, 3), "recall": round(score.recall, 3)}
