"""Finding what suggesters propose for an article, and which of it nobody has decided on."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace

from annotator.errors import Remark, SuggesterFailed
from annotator.model import Label, Mark
from annotator.operations.learning import LEAST_PRECISION, precisions
from annotator.operations.words import words_of
from annotator.store.learned import model_in_use
from annotator.store.project import Project
from annotator.store.suggested import Key, imported, kept, latest_places, marked_words, rejected_words
from annotator.suggest import Known, Reading, Suggester, Suggestion, allowed, combined, decoded, encoded, spoken
from annotator.suggest.guarding import guarded
from annotator.suggest.habits import adjusted, counted, losses_in
from annotator.suggest.known import LOSSES
from annotator.text import merge_spans

# Habits are those of so many annotations that were made last.
_LATEST = 400
_LATEST_FIGURES = 100


def known(project: Project) -> Known:
    """Return what the project teaches its suggesters, as it is now.

    Reads the quotes of all mentions, and the texts that the latest annotations stand in.
    """
    labels = [label.name for label in project.scheme.labels if label.style == "mention"]
    return Known(
        marked=marked_words(project, labels),
        rejected=rejected_words(project, labels),
        habits=_habits(project),
        lexicons={name: frozenset(words) for name, words in words_of(project).items() if words},
        model=_heard_model(project),
    )


def _heard_model(project: Project) -> bytes | None:
    """Return what was learned, without the labels for which people found it wrong too often: the rules speak there."""
    model = model_in_use(project)
    shares = {label: share for (source, label), share in precisions(project).items() if source == "learned"}
    poor = {label for label, share in shares.items() if share < LEAST_PRECISION}
    if model is None or not poor:
        return model
    from annotator.suggest.learned.model import model_from

    learned = model_from(model)
    speaks = {label: share for label, share in learned.speaks.items() if label not in poor}
    return replace(learned, speaks=speaks).to_bytes()


def _habits(project: Project) -> dict[str, tuple[int, int]]:
    """Return where the latest annotations have the edges that people differ in."""
    counts: dict[str, tuple[int, int]] = {}
    for article_id, marks in latest_places(project, ("claim", "speaker", "organisation"), limit=_LATEST).items():
        for name, (taken, left) in counted(project.text(article_id), marks).items():
            before = counts.get(name, (0, 0))
            counts[name] = before[0] + taken, before[1] + left
    tagged, rejected = (_losses(project, rejected=rejected) for rejected in (False, True))
    return counts | {LOSSES: (tagged, rejected)}


def _losses(project: Project, *, rejected: bool) -> int:
    """Return how many of the figures that were tagged last, or rejected last, tell losses."""
    places = latest_places(project, ("force_figure",), limit=_LATEST_FIGURES, rejected=rejected)
    return sum(losses_in(project.text(article_id), marks) for article_id, marks in places.items())


@dataclass(frozen=True, slots=True)
class Found:
    """What was proposed for an article, in text order, and a sentence on each suggester that failed.

    `failed` are the names of those, `news` is what was not kept in the project yet, under its keys.
    """

    suggestions: list[Suggestion]
    warnings: list[Remark]
    failed: frozenset[str] = frozenset()
    news: list[tuple[Key, str]] = field(default_factory=list)


def look(
    project: Project,
    article_id: str,
    suggesters: Sequence[Suggester],
    taught: Known,
    *,
    check: Callable[[], object] | None = None,
) -> Found:
    """Find what the suggesters propose for an article; what they found anew is left to the caller to keep.

    What was imported as suggestions is among it. A suggester of somebody else's that fails or does not end costs a
    warning. `check` is called again and again meanwhile, and what it raises stops it. Raises NotFound.
    """
    article = project.article(article_id)
    text = project.text(article_id)
    found: list[Suggestion] = []
    news = []
    warnings = []
    failed = set()
    asked = asked_of(project, suggesters)
    for suggester in asked:
        key = key_of(article.text_sha256, suggester, taught)
        there = kept(project, key)
        if there is None:
            reading = Reading(text, article.metadata.language, taught, tuple(found))
            try:
                proposed = guarded(suggester, reading, check=check)
            except SuggesterFailed as failure:
                warnings.append(Remark(failure.template, **failure.fields))
                failed.add(suggester.name)
                continue
            news.append((key, encoded(proposed)))
        else:
            proposed = decoded(there)
        found += proposed
    if any(suggester.name == "learned" for suggester in asked):  # else the rules speak for all labels
        found = spoken(found, taught)
    own = (adjusted(text, each, taught.habits) for each in allowed(text, found, taught))
    others = (each for there in imported(project, article.text_sha256) for each in decoded(there))
    return Found(combined([*own, *others]), warnings, frozenset(failed), news)


def asked_of(project: Project, suggesters: Iterable[Suggester]) -> list[Suggester]:
    """Return those of the suggesters that may propose a label of the project's scheme."""
    there = {label.name for label in project.scheme.labels}
    return [each for each in suggesters if not each.labels or not there.isdisjoint(each.labels)]


def key_of(text_sha256: str, suggester: Suggester, taught: Known) -> Key:
    """Return under which key it is kept what a suggester proposes for a text."""
    learns = suggester.learns
    digest = (taught.digest if learns else "") if isinstance(learns, bool) else taught.digest_of(learns)
    return Key(text_sha256, suggester.name, suggester.version, digest)


def undecided(project: Project, article_id: str, suggestions: Iterable[Suggestion]) -> list[Suggestion]:
    """Return the suggestions that nobody has decided on and nobody has tagged so, and whose label the scheme has.

    A mention whose words are tagged so in part, with other edges, is tagged; so is a passage with one edge in common.
    """
    decided = {(each.label, each.spans) for each in project.decisions(article_id)}
    marks: dict[str, list[Mark]] = {}
    for mark in project.marks(article_id):
        marks.setdefault(mark.label, []).append(mark)
    by_label: dict[str, list[Suggestion]] = {}
    for each in suggestions:
        by_label.setdefault(each.label, []).append(each)
    undecided_ones: list[Suggestion] = []
    for name, of in by_label.items():
        label = project.scheme.label(name)
        if label is not None:
            there = _Tagged(marks.get(name, ()), label)
            undecided_ones += [each for each in of if each.place not in decided and not there.holds(each)]
    return sorted(undecided_ones, key=lambda each: (each.start, -each.end, each.label))


class _Tagged:
    """Where a label is put in an article."""

    def __init__(self, marks: Iterable[Mark], label: Label) -> None:
        spans = [span for mark in marks for span in mark.all_spans()]
        self._merged = merge_spans(spans) if label.style == "mention" else []
        self._starts = [start for start, _ in self._merged]
        self._edges = {start for start, _ in spans} | {-end for _, end in spans}

    def holds(self, suggestion: Suggestion) -> bool:
        """Return whether a suggestion of the label is of words that bear it."""
        if not self._merged:
            return suggestion.start in self._edges or -suggestion.end in self._edges
        before = bisect_left(self._starts, suggestion.end) - 1
        return before >= 0 and self._merged[before][1] > suggestion.start
