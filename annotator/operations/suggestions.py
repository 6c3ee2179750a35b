"""Suggestions: finding them, accepting and rejecting them. Each decision is one edit, one undo step."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace

from annotator.errors import Remark, SuggesterFailed
from annotator.model import Annotator, AttributeValue, Decision, Label, Mark, Verdict
from annotator.operations.annotations import checked_spans, put
from annotator.operations.annotators import join
from annotator.operations.relations import link
from annotator.operations.words import words_of
from annotator.store.edits import EditWriter
from annotator.store.identity import new_id, now
from annotator.store.learned import model_in_use
from annotator.store.project import Project
from annotator.store.rows import row_of_decision
from annotator.store.suggested import Key, imported, keep, kept, latest_places, marked_words, rejected_words
from annotator.suggest import Known, Link, Reading, Suggester, Suggestion, allowed, combined, decoded, encoded, spoken
from annotator.suggest.guarding import guarded
from annotator.suggest.habits import adjusted, counted
from annotator.text import merge_spans, quote_of
from annotator.values import value_problem

# Habits are those of so many annotations that were made last.
_LATEST = 400


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
        model=model_in_use(project),
    )


def _habits(project: Project) -> dict[str, tuple[int, int]]:
    """Return where the latest annotations have the edges that people differ in."""
    counts: dict[str, tuple[int, int]] = {}
    for article_id, marks in latest_places(project, ("claim", "speaker", "organisation"), limit=_LATEST).items():
        for name, (taken, left) in counted(project.text(article_id), marks).items():
            before = counts.get(name, (0, 0))
            counts[name] = before[0] + taken, before[1] + left
    return counts


@dataclass(frozen=True, slots=True)
class Found:
    """What was proposed for an article, in text order, and a sentence on each suggester that failed.

    `failed` are the names of those, `news` is what was not kept in the project yet, under its keys.
    """

    suggestions: list[Suggestion]
    warnings: list[Remark]
    failed: frozenset[str] = frozenset()
    news: list[tuple[Key, str]] = field(default_factory=list)


def suggest(project: Project, article_id: str, suggesters: Sequence[Suggester], taught: Known) -> list[Suggestion]:
    """Return what the suggesters propose for an article, in text order, whatever was decided; see `find`."""
    return find(project, article_id, suggesters, taught).suggestions


def find(
    project: Project,
    article_id: str,
    suggesters: Sequence[Suggester],
    taught: Known,
    *,
    pause: Callable[[], object] | None = None,
) -> Found:
    """Find what the suggesters propose for an article, and keep it in the project unless that can only be read.

    What was imported as suggestions is among it. A suggester of somebody else's that fails or does not end costs a
    warning. `pause` is called again and again meanwhile. Raises NotFound.
    """
    found = look(project, article_id, suggesters, taught, pause=pause)
    keep(project, found.news)
    return found


def look(
    project: Project,
    article_id: str,
    suggesters: Sequence[Suggester],
    taught: Known,
    *,
    pause: Callable[[], object] | None = None,
) -> Found:
    """Find what `find` finds, and leave it to the caller to keep the news. Raises NotFound."""
    article = project.article(article_id)
    text = project.text(article_id)
    found: list[Suggestion] = []
    news = []
    warnings = []
    failed = set()
    for suggester in asked_of(project, suggesters):
        key = key_of(article.text_sha256, suggester, taught)
        there = kept(project, key)
        if there is None:
            reading = Reading(text, article.metadata.language, taught, tuple(found))
            try:
                proposed = guarded(suggester, reading, pause=pause)
            except SuggesterFailed as failure:
                warnings.append(Remark(failure.template, **failure.fields))
                failed.add(suggester.name)
                continue
            news.append((key, encoded(proposed)))
        else:
            proposed = decoded(there)
        found += proposed
    own = (adjusted(text, each, taught.habits) for each in allowed(text, spoken(found, taught), taught))
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


def accept(
    project: Project,
    article_id: str,
    suggestion: Suggestion,
    *,
    by: Annotator,
    label: str | None = None,
    spans: Iterable[tuple[int, int]] | None = None,
    milliseconds: int | None = None,
) -> str:
    """Make an annotation of a suggestion, with the links that it brings, and return its id.

    With another `label`, or other `spans`, it counts as edited; with another label its attributes and links go.
    `milliseconds` is how long it was in focus. Raises what `annotate` and `relate` raise.
    """
    with project.edit("suggestion.accept", by=by.id, article_id=article_id) as edit:
        by = join(project, edit, by)
        return _accept(
            project, edit, article_id, suggestion, by=by, label=label, spans=spans, milliseconds=milliseconds
        )


def accept_all(project: Project, article_id: str, suggestions: Iterable[Suggestion], *, by: Annotator) -> list[str]:
    """Make annotations of several suggestions in one edit, as `accept` does, and return their ids."""
    with project.edit("suggestion.accept", by=by.id, article_id=article_id) as edit:
        by = join(project, edit, by)
        return [_accept(project, edit, article_id, each, by=by) for each in suggestions]


def reject(
    project: Project,
    article_id: str,
    suggestions: Iterable[Suggestion],
    *,
    by: Annotator,
    milliseconds: int | None = None,
) -> None:
    """Say that suggestions are wrong: in this article they are not shown again. Raises NotFound."""
    with project.edit("suggestion.reject", by=by.id, article_id=article_id) as edit:
        text = project.text(article_id)
        by = join(project, edit, by)
        for each in suggestions:
            _decide(edit, article_id, text, each, "rejected", by=by, milliseconds=milliseconds)


def _accept(
    project: Project,
    edit: EditWriter,
    article_id: str,
    suggestion: Suggestion,
    *,
    by: Annotator,
    label: str | None = None,
    spans: Iterable[tuple[int, int]] | None = None,
    milliseconds: int | None = None,
) -> str:
    text = project.text(article_id)
    where = suggestion.spans if spans is None else checked_spans(spans, text)
    relabelled = label is not None and label != suggestion.label
    edited = relabelled or where != suggestion.spans
    annotation_id = put(
        project,
        edit,
        article_id,
        label=label or suggestion.label,
        spans=where,
        by=by,
        attributes=None if relabelled else allowed_attributes(project, suggestion),
        origin=_origin(suggestion, edited=edited),
    )
    verdict: Verdict = "edited" if edited else "accepted"
    _decide(edit, article_id, text, suggestion, verdict, by=by, annotation_id=annotation_id, milliseconds=milliseconds)
    for each in () if relabelled else suggestion.links:
        _take_link(project, edit, article_id, suggestion, each, annotation_id, by=by)
    return annotation_id


def allowed_attributes(project: Project, suggestion: Suggestion) -> dict[str, AttributeValue]:
    """Return those attributes of a suggestion that the scheme has and lets have these values."""
    label = project.scheme.label(suggestion.label)
    found = {}
    for name, value in suggestion.attributes.items():
        attribute = label.attribute(name) if label else None
        if attribute is not None and value_problem(attribute, value) is None:
            found[name] = value
    return found


def _take_link(
    project: Project,
    edit: EditWriter,
    article_id: str,
    suggestion: Suggestion,
    proposed: Link,
    head_id: str,
    *,
    by: Annotator,
) -> None:
    """Make the relation that comes with a suggestion, and tag its other end unless anybody has."""
    relation = project.scheme.relation(proposed.type)
    if relation is None or suggestion.label not in relation.heads or proposed.label not in relation.tails:
        return
    text, origin = project.text(article_id), _origin(suggestion, edited=False)
    tail_id = _tagged(project, article_id, proposed)
    if tail_id is None:
        end = replace(suggestion, label=proposed.label, spans=proposed.spans, attributes=proposed.attributes, links=())
        tail_id = put(
            project,
            edit,
            article_id,
            label=proposed.label,
            spans=proposed.spans,
            by=by,
            attributes=allowed_attributes(project, end),
            origin=origin,
        )
        _decide(edit, article_id, text, end, "accepted", by=by, annotation_id=tail_id)
    cue = text[slice(*proposed.cue)] if proposed.cue else ""
    link(project, edit, proposed.type, head_id, tail_id, by=by, cue=cue, origin=origin)


def _tagged(project: Project, article_id: str, proposed: Link) -> str | None:
    near = project.marks_near(article_id, proposed.spans[0].start, reach=0)
    return next((m.id for m in near if (m.label, m.all_spans()) == (proposed.label, proposed.spans)), None)


def _decide(
    edit: EditWriter,
    article_id: str,
    text: str,
    suggestion: Suggestion,
    verdict: Verdict,
    *,
    by: Annotator,
    annotation_id: str | None = None,
    milliseconds: int | None = None,
) -> None:
    decision = Decision(
        id=new_id(),
        article_id=article_id,
        label=suggestion.label,
        spans=suggestion.spans,
        quote=quote_of(text, suggestion.spans),
        source=suggestion.source,
        version=suggestion.version,
        score=suggestion.score,
        verdict=verdict,
        by=by.id,
        at=now(),
        annotation_id=annotation_id,
        milliseconds=milliseconds,
    )
    edit.insert("decision", [row_of_decision(decision)])


def _origin(suggestion: Suggestion, *, edited: bool) -> dict[str, object]:
    return {
        "kind": "suggestion",
        "source": suggestion.source,
        "version": suggestion.version,
        "score": suggestion.score,
        "edited": edited,
    }
