"""Rows of an annotation set on their way into a project, within one edit: what is there already, and what comes in."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Literal

from annotator.codecs import AnnotationSet
from annotator.codecs.convert import annotation_of, annotator_of, article_of, decision_of, entity_of, relation_of
from annotator.codecs.growing import refuse_missing
from annotator.codecs.structs import AnnotationRecord, ArticleRecord, HandOrigin, Origin, RelationRecord
from annotator.codecs.validate import short
from annotator.errors import InvalidSet, Remark, Remarks
from annotator.model import Annotation, Dismissal, Scheme, Span
from annotator.scheme_json import scheme_of, scheme_to_json
from annotator.store.edits import EditWriter
from annotator.store.identity import new_id
from annotator.store.project import Project
from annotator.store.rows import (
    Row,
    canonical,
    from_json,
    row_of_annotator,
    row_of_article,
    row_of_decision,
    row_of_dismissal,
    row_of_entity,
    row_of_relation,
    spans_text,
)
from annotator.store.schema import RECORDED

LabelPolicy = Literal["add", "refuse"]
# The columns that differ from their defaults in most annotations: on one span, by hand, without note and entity.
_PLAIN = (
    "id", "article_id", "label", "start", "end", "quote", "attributes", "created_by", "created_at", "updated_by",
    "updated_at",
)  # fmt: skip


@dataclass(slots=True)
class Imported:
    """What came of an import. `reports` are sentences about what was not taken over as it stood.

    `reviewed` says that it was a table of reviews, which adds nothing; `suggested` how many suggestions
    came in where it was imported as such.
    """

    articles_added: int = 0
    articles_joined: int = 0
    annotations_added: int = 0
    annotations_left: int = 0
    relations_added: int = 0
    suggested: int | None = None
    reviewed: bool = False
    annotations_deleted: int = 0
    annotations_questioned: int = 0
    notes_written: int = 0
    reports: list[str] = field(default_factory=list)


class Importing:
    """One import under way: what is there already, and what came of it so far."""

    def __init__(self, project: Project, checked: AnnotationSet, renamed: Mapping[str, str]) -> None:
        self._project = project
        self._head = head = checked.head
        self._renamed = renamed
        self._empty = project.annotation_count() == 0
        self._ids_by_text = project.article_ids_by_text()
        self._article_ids = frozenset(self._ids_by_text.values())
        self._article_of: dict[str, str] = {}  # annotation id -> article id, for the ends of relations between articles
        self._awaited = {end for relation in head.relations for end in (relation.head, relation.tail)}
        self.result = Imported()

    def scheme(self, edit: EditWriter, policy: LabelPolicy, *, fresh: bool) -> None:
        """Bring the set's scheme in; a project without articles becomes the one the set came from."""
        if fresh and not self._renamed:
            self._take_over(edit)
        else:
            self._join_scheme(edit, policy)

    def _take_over(self, edit: EditWriter) -> None:
        before = self._project.project_row()
        edit.about(as_of=self._head.project.as_of)
        row = {
            "id": self._head.project.id,
            "title": self._head.project.title,
            "created_at": before["created_at"],
            "scheme": scheme_to_json(scheme_of(self._head.scheme)).decode(),
            "extensions": canonical(self._head.extensions),
        }
        if row != before:
            edit.delete("project", [before["id"]])
            edit.insert("project", [row])

    def _grow_scheme(self, edit: EditWriter) -> None:
        """Bring in the set's scheme, which is the project's own with what it grew by."""
        text = scheme_to_json(scheme_of(self._head.scheme)).decode()
        if self._project.project_row()["scheme"] != text:
            edit.update("project", self._project.id, {"scheme": text})

    def _join_scheme(self, edit: EditWriter, policy: LabelPolicy) -> None:
        """Bring what the set's scheme has and the project's has not into the project's. Raises InvalidSet."""
        refuse_missing(self._project.scheme, self._renamed)
        ours, theirs = self._project.scheme, _renamed_scheme(scheme_of(self._head.scheme), self._renamed)
        _refuse_different(ours, theirs)
        labels = [each for each in theirs.labels if not ours.label(each.name)]
        relations = [each for each in theirs.relations if not ours.relation(each.name)]
        if not labels and not relations:
            return
        if policy == "refuse" and labels:
            names = ", ".join(label.name for label in labels)
            raise InvalidSet("The set has labels that the project has not: {names}. Nothing was imported.", names=names)
        taken = {label.key for label in ours.labels}
        merged = Scheme(
            labels=(*ours.labels, *(replace(each, key="") if each.key in taken else each for each in labels)),
            relations=(*ours.relations, *relations),
        )
        edit.update("project", self._project.id, {"scheme": scheme_to_json(merged).decode()})
        named = ", ".join(f"“{name}”" for name in [*(each.name for each in labels), *(each.name for each in relations)])
        self.result.reports.append(Remark("The scheme now also has {named}.", named=named))

    def head(self, edit: EditWriter) -> None:
        """Add the annotators and entities that are not there."""
        new = [a for a in map(annotator_of, self._head.annotators) if not self._project.has("annotator", a.id)]
        self.result.reports += [
            Remark("There are two annotators named “{name}” now: the one of the set came from elsewhere.", name=a.name)
            for a in new
            if self._project.annotator_named(a.name)
        ]
        edit.insert("annotator", [row_of_annotator(a) for a in new])
        rows = []
        for row in (row_of_entity(entity_of(record)) for record in self._head.entities):
            if not self._project.has("entity", row["id"]):
                rows.append(row)
            elif self._project.row("entity", row["id"]) != row:
                self.result.reports.append(
                    Remark("The entity “{name}” differs from the one here, which was kept.", name=row["name"])
                )
        edit.insert("entity", rows)

    def article(self, edit: EditWriter, record: ArticleRecord) -> None:
        """Add an article with what stands in it, or this to the article that is there."""
        article_id = self._article(edit, record)
        plain, further = [], []
        for each in self._new_annotations(record, article_id):
            if _is_plain(each):
                plain.append(_plain_row(each, article_id, self._label(each)))
            else:
                further.append(_row(each, article_id, self._label(each)))
        edit.insert_annotations(article_id, _PLAIN, plain)
        edit.insert_annotations(article_id, RECORDED["annotation"], further)
        edit.insert("dismissal", list(self._dismissals(record, article_id)))
        if record.relations:
            edit.insert("relation", list(self._relation_rows(record.relations, self._ends_in(record, article_id))))
        edit.insert("decision", list(self._decisions(record, article_id)))
        if record.suggestions:
            self.result.reports.append(
                Remark(
                    "The {count} suggestions in “{title}” were left out.",
                    count=len(record.suggestions),
                    title=record.title,
                )
            )

    def _ends_in(self, record: ArticleRecord, article_id: str) -> Mapping[str, str]:
        """Return in which article the ends of the record's relations stand."""
        return dict.fromkeys((a.id for a in record.annotations), article_id)

    def _article(self, edit: EditWriter, record: ArticleRecord) -> str:
        """Return the id, in this project, of the article with the record's text, adding it where it is not there."""
        there = self._ids_by_text.get(record.text_sha256)
        if there is not None:
            self.result.articles_joined += 1
            return there
        if record.id in self._article_ids:
            raise InvalidSet(
                "The article “{title}” ({id}) is in the project with another text. Nothing was imported.",
                title=record.title,
                id=record.id,
            )
        ordinal = edit.text(record.id, record.text, None)
        edit.insert("article", [row_of_article(article_of(record), ordinal, canonical(record.extensions))])
        self._ids_by_text[record.text_sha256] = record.id
        self.result.articles_added += 1
        return record.id

    def _label(self, annotation: AnnotationRecord) -> str:
        return self._renamed.get(annotation.label, annotation.label)

    def _new_annotations(self, record: ArticleRecord, article_id: str) -> Iterator[AnnotationRecord]:
        """Yield the annotations that are not there yet; report those that are there and differ."""
        for annotation in record.annotations:
            if annotation.id in self._awaited:
                self._article_of[annotation.id] = article_id
            if self._empty or not self._project.has("annotation", annotation.id):
                self.result.annotations_added += 1
                yield annotation
                continue
            self.result.annotations_left += 1
            row = _row(annotation, article_id, self._label(annotation))
            if tuple(self._project.row("annotation", annotation.id).values()) != row:
                self.result.reports.append(
                    Remark(
                        "“{quote}” ({label}, {id}) differs from the annotation here, which was kept.",
                        quote=short(annotation.quote),
                        label=annotation.label,
                        id=annotation.id,
                    ),
                )

    def _dismissals(self, record: ArticleRecord, article_id: str) -> Iterator[Row]:
        if not record.dismissals:
            return
        there = {(d.start, d.end, d.by, d.at) for d in self._project.dismissals(article_id)}
        for dismissal in record.dismissals:
            if (dismissal.start, dismissal.end, dismissal.by, dismissal.at) not in there:
                yield row_of_dismissal(
                    Dismissal(new_id(), article_id, dismissal.start, dismissal.end, dismissal.by, dismissal.at)
                )

    def _decisions(self, record: ArticleRecord, article_id: str) -> Iterator[Row]:
        """Yield the decisions that are not there yet; report those that are there and differ."""
        for each in record.decisions or ():
            decision = decision_of(each, article_id)
            row = row_of_decision(replace(decision, label=self._renamed.get(decision.label, decision.label)))
            if not self._project.has("decision", each.id):
                yield row
            elif self._project.row("decision", each.id) != row:
                self.result.reports.append(
                    Remark("The decision {id} differs from the one here, which was kept.", id=each.id)
                )

    def relations(self, edit: EditWriter, records: Iterable[RelationRecord]) -> None:
        """Add relations between articles."""
        edit.insert("relation", list(self._relation_rows(records, self._article_of)))

    def _relation_rows(self, records: Iterable[RelationRecord], articles: Mapping[str, str]) -> Iterator[Row]:
        for record in records:
            row = row_of_relation(
                relation_of(record),
                head_article=articles[record.head],
                tail_article=articles[record.tail],
            )
            if self._empty or not self._project.has("relation", record.id):
                self.result.relations_added += 1
                yield row
            elif self._project.row("relation", record.id) != row:
                self.result.reports.append(
                    Remark("The relation {id} differs from the one here, which was kept.", id=record.id)
                )


class ImportingFound(Importing):
    """The import of what another tool made: its scheme was fitted to the project's, and it may know few ids.

    Where the article was there, an annotation on the same spans with the same label by the same annotator is the same
    annotation. Of one that is there by its id, only what the other tool can hold is compared.
    """

    def __init__(self, project: Project, checked: AnnotationSet, _renamed: Mapping[str, str]) -> None:
        super().__init__(project, checked, {})
        self._added: set[str] = set()  # ids of articles that came with the set
        self._joined: set[str] = set()  # ids of articles that were there; one may come several times
        self._same: dict[str, str] = {}  # id in the set -> id of the same annotation in the project
        self._elsewhere: set[str] = set()  # ids that stand in another article here than in the set

    def scheme(self, edit: EditWriter, _policy: LabelPolicy, *, fresh: bool) -> None:  # noqa: ARG002 - it stays the project's own
        """Bring in what the project's scheme grew by."""
        self._grow_scheme(edit)

    def head(self, edit: EditWriter) -> None:
        """Add the annotators and entities that are not there."""
        new = [a for a in map(annotator_of, self._head.annotators) if not self._project.has("annotator", a.id)]
        edit.insert("annotator", [row_of_annotator(a) for a in new])
        entities = [entity_of(e) for e in self._head.entities if not self._project.has("entity", e.id)]
        edit.insert("entity", [row_of_entity(e) for e in entities])

    def _article(self, edit: EditWriter, record: ArticleRecord) -> str:
        known = record.text_sha256 in self._ids_by_text
        article_id = super()._article(edit, record)
        if not known:
            self._added.add(article_id)
        elif article_id not in self._added:
            self._joined.add(article_id)
        self.result.articles_joined = len(self._joined)
        if known and record.extensions and article_id not in self._added:
            there = from_json(self._project.row("article", article_id)["extensions"])
            edit.update("article", article_id, {"extensions": canonical({**there, **record.extensions})})
        return article_id

    def _new_annotations(self, record: ArticleRecord, article_id: str) -> Iterator[AnnotationRecord]:
        there = {} if article_id in self._added else {_what(a): a.id for a in self._project.annotations(article_id)}
        for annotation in record.annotations:
            if not self._empty and self._project.has("annotation", annotation.id):
                self.result.annotations_left += 1
                self._report_if_changed(annotation, article_id)
            elif twin := there.get(_what(annotation_of(annotation, article_id))):
                self.result.annotations_left += 1
                self._same[annotation.id] = twin
            else:
                self.result.annotations_added += 1
                yield annotation

    def _report_if_changed(self, found: AnnotationRecord, article_id: str) -> None:
        there = self._project.annotation(found.id)
        spans = tuple(tuple(span) for span in there.spans)
        if there.article_id != article_id:
            self._elsewhere.add(found.id)
        same = (there.article_id, there.label, spans) == (article_id, found.label, _pairs(found))
        if not same or not found.attributes.items() <= there.attributes.items():
            self.result.reports.append(
                Remark(
                    "“{quote}” ({label}, {id}) differs from the annotation here, which was kept.",
                    quote=short(found.quote),
                    label=found.label,
                    id=found.id,
                )
            )

    def _ends_in(self, _record: ArticleRecord, article_id: str) -> Mapping[str, str]:
        return defaultdict(lambda: article_id)

    def _relation_rows(self, records: Iterable[RelationRecord], articles: Mapping[str, str]) -> Iterator[Row]:
        for record in records:
            head, tail = self._same.get(record.head, record.head), self._same.get(record.tail, record.tail)
            if not self._empty and (
                self._is_linked(record, head, tail) or not self._elsewhere.isdisjoint({head, tail})
            ):
                continue
            self.result.relations_added += 1
            relation = replace(relation_of(record), head=head, tail=tail)
            yield row_of_relation(relation, head_article=articles[head], tail_article=articles[tail])

    def _is_linked(self, record: RelationRecord, head: str, tail: str) -> bool:
        there = self._project.relations_of(head)
        return any(r.id == record.id or (r.type, r.head, r.tail) == (record.type, head, tail) for r in there)


def _what(annotation: Annotation) -> tuple[object, ...]:
    return annotation.label, annotation.spans, annotation.created_by


def _pairs(record: AnnotationRecord) -> tuple[tuple[int, int], ...]:
    return tuple((span.start, span.end) for span in record.spans)


def _renamed_scheme(scheme: Scheme, renamed: Mapping[str, str]) -> Scheme:
    """Return a scheme with other names for some of its labels."""

    def name(old: str) -> str:
        return renamed.get(old, old)

    return Scheme(
        labels=tuple(replace(label, name=name(label.name)) for label in scheme.labels),
        relations=tuple(
            replace(
                relation,
                heads=tuple(dict.fromkeys(map(name, relation.heads))),
                tails=tuple(dict.fromkeys(map(name, relation.tails))),
            )
            for relation in scheme.relations
        ),
    )


def _refuse_different(ours: Scheme, theirs: Scheme) -> None:
    """Raise InvalidSet where one name means different things in the two schemes. Words and colours may differ."""
    different = []
    for label in theirs.labels:
        here = ours.label(label.name)
        if here and set(here.attributes) != set(label.attributes):
            different.append(Remark("the label “{label}” has other attributes", label=label.name))
    for relation in theirs.relations:
        there = ours.relation(relation.name)
        if there and (set(there.heads), set(there.tails)) != (set(relation.heads), set(relation.tails)):
            different.append(Remark("the relation “{name}” joins other labels", name=relation.name))
        elif there and set(there.attributes) != set(relation.attributes):
            different.append(Remark("the relation “{name}” has other attributes", name=relation.name))
    if different:
        raise InvalidSet(
            "The set's scheme does not fit the project's: {names}. Nothing was imported. "
            "Import it into a new project, or make the schemes alike.",
            names=Remarks(different, "; "),
        )


def _is_plain(record: AnnotationRecord) -> bool:
    return (
        not record.note
        and len(record.spans) == 1
        and record.entity is None
        and not record.computed
        and type(record.origin) is HandOrigin
    )


def _plain_row(record: AnnotationRecord, article_id: str, label: str) -> tuple[object, ...]:
    """Return the columns `_PLAIN` of an annotation; the others have their defaults."""
    (span,) = record.spans
    return (
        record.id, article_id, label, span.start, span.end, record.quote, _attributes_text(record), record.created_by,
        record.created_at, record.updated_by, record.updated_at,
    )  # fmt: skip


def _row(record: AnnotationRecord, article_id: str, label: str) -> tuple[object, ...]:
    """Return all columns of an annotation, in the order of `RECORDED`."""
    spans = tuple(Span(span.start, span.end) for span in record.spans)
    return (
        record.id, article_id, label, spans[0].start, spans[-1].end, spans_text(spans), record.quote,
        _attributes_text(record), canonical(record.computed), record.entity, record.note, record.created_by,
        record.created_at, record.updated_by, record.updated_at, _origin_text(record.origin),
    )  # fmt: skip


def _attributes_text(record: AnnotationRecord) -> str:
    return canonical(record.attributes) if record.attributes else "{}"


@lru_cache(maxsize=1024)
def _origin_text(origin: Origin) -> str:
    return canonical(origin)
