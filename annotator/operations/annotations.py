"""Making annotations, changing and deleting them. Each operation is one edit, one undo step."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import pairwise

from annotator.errors import InvalidValue
from annotator.model import HAND, Annotation, Annotator, AttributeValue, Label, Span
from annotator.operations.annotators import join
from annotator.operations.figure_values import with_figure_values
from annotator.store.edits import EditWriter
from annotator.store.identity import new_id, now
from annotator.store.project import Project
from annotator.store.rows import canonical, row_of_annotation, spans_text
from annotator.text import quote_of
from annotator.values import checked


def annotate(
    project: Project,
    article_id: str,
    *,
    label: str,
    spans: Iterable[tuple[int, int]],
    by: Annotator,
    attributes: Mapping[str, object] | None = None,
    note: str = "",
) -> str:
    """Put a label on spans (code points, end exclusive) and return the annotation's id.

    Where this annotator has put this label on these spans already, the id is of the annotation that is there; new
    attributes and a note are added to it. A new article becomes "in progress". Raises InvalidValue for spans outside
    the text, labels or values the scheme does not have, NotFound for an unknown article.
    """
    with project.edit("annotation.add", by=by.id, article_id=article_id) as edit:
        return put(project, edit, article_id, label=label, spans=spans, by=by, attributes=attributes, note=note)


def put(
    project: Project,
    edit: EditWriter,
    article_id: str,
    *,
    label: str,
    spans: Iterable[tuple[int, int]],
    by: Annotator,
    attributes: Mapping[str, object] | None = None,
    note: str = "",
    origin: Mapping[str, object] = HAND,
) -> str:
    """Do what `annotate` does as a part of an edit; `origin` says where it comes from, if not from a hand.

    It is kept of an annotation that is made anew.
    """
    text = project.text(article_id)
    of_label = known_label(project, label)
    where = checked_spans(spans, text)
    values = checked(of_label.attributes, attributes or {}, what=of_label.title)
    author = by if project.has("annotator", by.id) else project.annotator_named(by.name) or by
    there = project.same_annotation(article_id=article_id, label=label, spans=where, by=author.id)
    if there is not None:
        annotation = project.annotation(there)
        if origin != HAND:  # what is proposed never takes the place of what somebody has said
            values = {name: value for name, value in values.items() if name not in annotation.attributes}
        columns = {
            "attributes": canonical({**annotation.attributes, **values}),
            "computed": canonical([name for name in annotation.computed if name not in values]),
            "note": note or annotation.note,
        }
        _update_stamped(project, edit, there, columns, by=by)
        return there
    by, at = join(project, edit, by), now()
    values, computed = with_figure_values(of_label, text, where, values)
    annotation = Annotation(
        id=new_id(),
        article_id=article_id,
        label=label,
        spans=where,
        quote=quote_of(text, where),
        created_by=by.id,
        created_at=at,
        updated_by=by.id,
        updated_at=at,
        attributes=values,
        computed=tuple(computed),
        note=note,
        origin=origin,
    )
    edit.insert("annotation", [row_of_annotation(annotation)])
    if project.row("article", article_id)["status"] == "new":
        edit.update("article", article_id, {"status": "in_progress"})
    return annotation.id


def relabel(project: Project, annotation_id: str, label: str, *, by: Annotator) -> None:
    """Give an annotation another label; of its attributes those stay that the new label allows, of its relations too.

    Raises NotFound, and InvalidValue for a label that is not in the scheme or is on the same spans already.
    """
    of_label = known_label(project, label)
    with _changing(project, "annotation.relabel", annotation_id, by) as (edit, annotation):
        _refuse_twin(project, annotation, label, annotation.spans)
        _put_label(project, edit, annotation, of_label, by=by)


def relabel_all(project: Project, annotation_ids: Iterable[str], label: str, *, by: Annotator) -> int:
    """Give several annotations another label in one edit, as `relabel` does, and return how many were left as they are.

    Those are left that would then say the same of the same words as another one of their author. Raises NotFound, and
    InvalidValue for a label that is not in the scheme.
    """
    of_label = known_label(project, label)
    left = 0
    with _changing_all(project, "annotation.relabel", annotation_ids, by) as (edit, annotations):
        for annotation in annotations:
            if annotation.label == label:
                continue
            if _twin(project, annotation, label, annotation.spans) is not None:
                left += 1
            else:
                _put_label(project, edit, annotation, of_label, by=by)
    return left


def _put_label(project: Project, edit: EditWriter, annotation: Annotation, label: Label, *, by: Annotator) -> None:
    kept = {}
    for name, value in annotation.attributes.items():
        attribute = label.attribute(name)
        if attribute is not None and (attribute.type != "choice" or value in attribute.choices):
            kept[name] = value
    columns = {"label": label.name, **_values(project, annotation, label, annotation.spans, kept)}
    ending = _relations_that_end(project, annotation, label.name)
    _update_stamped(project, edit, annotation.id, columns, by=by)
    edit.delete("relation", ending)


def _values(
    project: Project,
    annotation: Annotation,
    label: Label,
    spans: tuple[Span, ...],
    attributes: Mapping[str, AttributeValue],
) -> dict[str, str]:
    """Return the columns of the attributes, those read anew that were read before and nobody has corrected."""
    by_hand = {name: value for name, value in attributes.items() if name not in annotation.computed}
    text = project.text(annotation.article_id)
    values, computed = with_figure_values(
        label, text, spans, by_hand, without=_taken_away(project.scheme.label(annotation.label), text, annotation)
    )
    return {"attributes": canonical(values), "computed": canonical(computed)}


def _taken_away(label: Label | None, text: str, annotation: Annotation) -> frozenset[str]:
    """Return which values of a figure somebody took away: its words say them, and it has others but not these.

    One without any was never read, as those are that other programs made.
    """
    if label is None or not annotation.attributes:
        return frozenset()
    read, _ = with_figure_values(label, text, annotation.spans, {})
    return frozenset(read.keys() - annotation.attributes.keys())


def _relations_that_end(project: Project, annotation: Annotation, label: str) -> list[str]:
    ending = []
    for relation in project.relations_of(annotation.id):
        kind = project.scheme.relation(relation.type)
        ends = kind and (kind.heads if relation.head == annotation.id else kind.tails)
        if not ends or label not in ends:
            ending.append(relation.id)
    return ending


def set_spans(project: Project, annotation_id: str, spans: Iterable[tuple[int, int]], *, by: Annotator) -> None:
    """Move an annotation to other spans of its article.

    Raises NotFound, and InvalidValue for spans that are not in the text or have the same label already.
    """
    with _changing(project, "annotation.move", annotation_id, by) as (edit, annotation):
        text = project.text(annotation.article_id)
        where = checked_spans(spans, text)
        _refuse_twin(project, annotation, annotation.label, where)
        columns = {
            "start": where[0].start,
            "end": where[-1].end,
            "spans": spans_text(where),
            "quote": quote_of(text, where),
            **_values(project, annotation, known_label(project, annotation.label), where, annotation.attributes),
        }
        _update_stamped(project, edit, annotation_id, columns, by=by)


def set_attributes(
    project: Project,
    annotation_id: str,
    values: Mapping[str, object | None],
    *,
    by: Annotator,
    note: str | None = None,
) -> None:
    """Set attributes of an annotation, None takes one away, and its note where one is given.

    A value set by hand is no longer "computed". Raises NotFound, InvalidValue.
    """
    with _changing(project, "annotation.change", annotation_id, by) as (edit, annotation):
        put_attributes(project, edit, annotation, values, by=by, note=note)


def put_attributes(
    project: Project,
    edit: EditWriter,
    annotation: Annotation,
    values: Mapping[str, object | None],
    *,
    by: Annotator,
    note: str | None = None,
) -> None:
    """Do what `set_attributes` does as a part of an edit."""
    of_label = known_label(project, annotation.label)
    # What an earlier scheme allowed may be taken away, though not set.
    asked = {name: v for name, v in values.items() if v is not None or name not in annotation.attributes}
    given = checked(of_label.attributes, asked, what=of_label.title)
    attributes = {k: v for k, v in {**annotation.attributes, **given}.items() if values.get(k, v) is not None}
    computed = [name for name in annotation.computed if name not in values]
    columns = {"attributes": canonical(attributes), "computed": canonical(computed)}
    if note is not None:
        columns["note"] = note
    _update_stamped(project, edit, annotation.id, columns, by=by)


def set_attributes_of_all(
    project: Project, annotation_ids: Iterable[str], values: Mapping[str, object | None], *, by: Annotator
) -> None:
    """Set attributes of several annotations in one edit, as `set_attributes` does. Raises NotFound, InvalidValue."""
    with _changing_all(project, "annotation.change", annotation_ids, by) as (edit, annotations):
        for annotation in annotations:
            put_attributes(project, edit, annotation, values, by=by)


def set_note(project: Project, annotation_id: str, note: str, *, by: Annotator) -> None:
    """Write the note of an annotation. Raises NotFound."""
    with _changing(project, "annotation.note", annotation_id, by) as (edit, _):
        note_in(project, edit, annotation_id, note, by=by)


def note_in(project: Project, edit: EditWriter, annotation_id: str, note: str, *, by: Annotator) -> None:
    """Do what `set_note` does as a part of an edit."""
    _update_stamped(project, edit, annotation_id, {"note": note}, by=by)


def delete(project: Project, annotation_ids: Sequence[str], *, by: Annotator) -> None:
    """Delete annotations and the relations at them. Raises NotFound; then nothing is deleted."""
    with _changing_all(project, "annotation.delete", annotation_ids, by) as (edit, annotations):
        delete_in(project, edit, annotations, by=by)


def delete_in(project: Project, edit: EditWriter, annotations: Sequence[Annotation], *, by: Annotator) -> None:
    """Do what `delete` does as a part of an edit."""
    if not annotations:
        return
    join(project, edit, by)
    relations = {r.id for annotation in annotations for r in project.relations_of(annotation.id)}
    edit.delete("relation", sorted(relations))
    edit.delete("annotation", [annotation.id for annotation in annotations])


@contextmanager
def _changing(
    project: Project, name: str, annotation_id: str, by: Annotator
) -> Iterator[tuple[EditWriter, Annotation]]:
    """Open an edit of one annotation, which is read within it: until then another program may have changed it."""
    with project.edit(name, by=by.id) as edit:
        annotation = project.annotation(annotation_id)
        edit.about(article_id=annotation.article_id)
        yield edit, annotation


@contextmanager
def _changing_all(
    project: Project, name: str, annotation_ids: Iterable[str], by: Annotator
) -> Iterator[tuple[EditWriter, list[Annotation]]]:
    """Open an edit of several annotations, which are read within it."""
    with project.edit(name, by=by.id) as edit:
        annotations = [project.annotation(annotation_id) for annotation_id in dict.fromkeys(annotation_ids)]
        if annotations:
            edit.about(article_id=annotations[0].article_id)
        yield edit, annotations


def _update_stamped(
    project: Project, edit: EditWriter, annotation_id: str, columns: Mapping[str, object], *, by: Annotator
) -> None:
    """Set columns, and who did it when, unless nothing would differ."""
    if edit.would_change("annotation", annotation_id, columns):
        by = join(project, edit, by)
        edit.update("annotation", annotation_id, {**columns, "updated_by": by.id, "updated_at": now()})


def _refuse_twin(project: Project, annotation: Annotation, label: str, spans: tuple[Span, ...]) -> None:
    """Raise InvalidValue if the annotation's author has put this label on these spans with another annotation."""
    twin = _twin(project, annotation, label, spans)
    if twin is not None:
        raise InvalidValue("These words are tagged as {label} already. Nothing was changed.", id=twin, label=label)


def _twin(project: Project, annotation: Annotation, label: str, spans: tuple[Span, ...]) -> str | None:
    """Return the id of another annotation of the same author with this label on these spans, or None."""
    twin = project.same_annotation(article_id=annotation.article_id, label=label, spans=spans, by=annotation.created_by)
    return twin if twin != annotation.id else None


def known_label(project: Project, name: str) -> Label:
    """Return the label of the project's scheme. Raises InvalidValue."""
    label = project.scheme.label(name)
    if label is None:
        names = ", ".join(each.name for each in project.scheme.labels)
        raise InvalidValue(
            "There is no label “{name}” in the scheme; there are {names}. Nothing was changed.", name=name, names=names
        )
    return label


def checked_spans(spans: Iterable[tuple[int, int]], text: str) -> tuple[Span, ...]:
    """Return the spans sorted. Raises InvalidValue if there are none, or one is empty, outside, or overlaps another."""
    where = tuple(sorted(Span(*span) for span in spans))
    if not where:
        raise InvalidValue("An annotation needs at least one span. Nothing was changed.")
    for span in where:
        if not 0 <= span.start < span.end <= len(text):
            raise InvalidValue(
                "The span {start}:{end} is not in the text, which has {count} characters "
                "(spans are START:END, counted from 0, the end not included). Nothing was changed.",
                start=span.start,
                end=span.end,
                count=len(text),
            )
    for one, other in pairwise(where):
        if other.start < one.end:
            raise InvalidValue(
                "The spans {start}:{end} and {other_start}:{other_end} overlap. Nothing was changed.",
                start=one.start,
                end=one.end,
                other_start=other.start,
                other_end=other.end,
            )
    return where
