"""Accepting and rejecting suggestions. Each decision is one edit, one undo step."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from annotator.model import Annotator, AttributeValue, Decision, Verdict
from annotator.operations.annotations import checked_spans, put
from annotator.operations.annotators import join
from annotator.operations.relations import link
from annotator.store.edits import EditWriter
from annotator.store.identity import new_id, now
from annotator.store.project import Project
from annotator.store.rows import row_of_decision
from annotator.suggest.suggestion import Link, Suggestion
from annotator.text import quote_of
from annotator.values import value_problem


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
