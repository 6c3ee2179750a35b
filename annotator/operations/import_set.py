"""Taking an annotation set into a project: all of it in one edit, or nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from itertools import islice
from pathlib import Path
from typing import Literal

from annotator.codecs import AnnotationSet, codec_named, own_codecs
from annotator.codecs.convert import annotator_of, article_of, entity_of, relation_of
from annotator.codecs.structs import AnnotationRecord, ArticleRecord, Head, Origin, RelationRecord
from annotator.codecs.validate import short, validate
from annotator.errors import InvalidSet
from annotator.model import Annotator, Dismissal, Scheme
from annotator.operations.garbage import uncollected
from annotator.operations.progress import Report
from annotator.scheme_json import scheme_of, scheme_to_json
from annotator.store.edits import EditWriter
from annotator.store.identity import new_id
from annotator.store.project import Project
from annotator.store.rows import (
    Row,
    canonical,
    row_of_annotator,
    row_of_article,
    row_of_dismissal,
    row_of_entity,
    row_of_relation,
)

LabelPolicy = Literal["add", "refuse"]
_ARTICLES_A_TIME = 200


@dataclass(slots=True)
class Imported:
    """What came of an import. `reports` are sentences about what was not taken over as it stood."""

    articles_added: int = 0
    articles_joined: int = 0
    annotations_added: int = 0
    annotations_left: int = 0
    relations_added: int = 0
    reports: list[str] = field(default_factory=list)


def import_file(
    project: Project,
    path: Path,
    *,
    codec: str = "json",
    by: Annotator,
    labels: LabelPolicy = "add",
    renamed: Mapping[str, str] | None = None,
    report: Report | None = None,
) -> Imported:
    """Read an annotation set and take it in; see `import_set`. Raises FileProblem for files that cannot be read."""
    with uncollected():
        annotation_set = codec_named(codec, own_codecs()).read(path)
        return import_set(project, annotation_set, by=by, labels=labels, renamed=renamed, report=report)


def import_set(
    project: Project,
    annotation_set: AnnotationSet,
    *,
    by: Annotator,
    labels: LabelPolicy = "add",
    renamed: Mapping[str, str] | None = None,
    report: Report | None = None,
) -> Imported:
    """Take in an annotation set, after checking all of it, in one edit, and return what came of it.

    A project without articles takes over the set's id, title, time and scheme. Otherwise articles with a text that is
    there are joined, labels that are not there are added or refused as `labels` says, or taken for others as
    `renamed` says. Ids, authors, times and origins stay as they are written. `report` is told how many articles are
    in. Raises InvalidSet, and whatever `Project.edit` raises; nothing is imported then.
    """
    checked = validate(annotation_set)
    with project.edit("set.import", by=by.id) as edit:
        # It looks at what is there, so within the edit: until then another program may add to it.
        fresh = project.article_count() == 0
        importing = _Importing(project, checked.head, renamed or {})
        importing.result.reports += checked.warnings
        if fresh:
            importing.take_over(edit)
        else:
            importing.join_scheme(edit, labels)
        importing.head(edit)
        done = 0
        for records in _batched(checked.articles, _ARTICLES_A_TIME):
            importing.articles(edit, records)
            done += len(records)
            if report:
                report(done, 0)
        importing.relations(edit, checked.head.relations)
    return importing.result


def _batched(records: Iterable[ArticleRecord], size: int) -> Iterator[list[ArticleRecord]]:
    source = iter(records)
    while batch := list(islice(source, size)):
        yield batch


class _Importing:
    """One import under way: what is there already, and what came of it so far."""

    def __init__(self, project: Project, head: Head, renamed: Mapping[str, str]) -> None:
        self._project = project
        self._head = head
        self._renamed = renamed
        self._empty = project.annotation_count() == 0
        self._ids_by_text = project.article_ids_by_text()
        self._article_ids = frozenset(self._ids_by_text.values())
        self._article_of: dict[str, str] = {}  # annotation id -> article id, for the ends of relations between articles
        self._awaited = {end for relation in head.relations for end in (relation.head, relation.tail)}
        self.result = Imported()

    def take_over(self, edit: EditWriter) -> None:
        """Make an empty project the one the set came from."""
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

    def join_scheme(self, edit: EditWriter, policy: LabelPolicy) -> None:
        """Bring what the set's scheme has and the project's has not into the project's. Raises InvalidSet."""
        ours, theirs = self._project.scheme, scheme_of(self._head.scheme)
        _refuse_different(ours, theirs)
        labels = [each for each in theirs.labels if not ours.label(each.name) and each.name not in self._renamed]
        relations = [each for each in theirs.relations if not ours.relation(each.name)]
        if not labels and not relations:
            return
        if policy == "refuse" and labels:
            names = ", ".join(label.name for label in labels)
            raise InvalidSet(f"The set has labels that the project has not: {names}. Nothing was imported.")
        taken = {label.key for label in ours.labels}
        merged = Scheme(
            labels=(*ours.labels, *(replace(each, key="") if each.key in taken else each for each in labels)),
            relations=(*ours.relations, *relations),
        )
        edit.update("project", self._project.id, {"scheme": scheme_to_json(merged).decode()})
        named = ", ".join(f"“{name}”" for name in [*(each.name for each in labels), *(each.name for each in relations)])
        self.result.reports.append(f"The scheme now also has {named}.")

    def head(self, edit: EditWriter) -> None:
        """Add the annotators and entities that are not there."""
        new = [a for a in map(annotator_of, self._head.annotators) if not self._project.has("annotator", a.id)]
        self.result.reports += [
            f"There are two annotators named “{a.name}” now: the one of the set came from elsewhere."
            for a in new
            if self._project.annotator_named(a.name)
        ]
        edit.insert("annotator", [row_of_annotator(a) for a in new])
        rows = []
        for row in (row_of_entity(entity_of(record)) for record in self._head.entities):
            if not self._project.has("entity", row["id"]):
                rows.append(row)
            elif self._project.row("entity", row["id"]) != row:
                self.result.reports.append(f"The entity “{row['name']}” differs from the one here, which was kept.")
        edit.insert("entity", rows)

    def articles(self, edit: EditWriter, records: list[ArticleRecord]) -> None:
        """Add some articles with what stands in them."""
        articles: list[Row] = []
        annotations: list[Row] = []
        dismissals: list[Row] = []
        for record in records:
            article_id = self._article(edit, record, articles)
            annotations += self._annotations(record, article_id)
            dismissals += self._dismissals(record, article_id)
            if record.suggestions:
                self.result.reports.append(
                    f"The {len(record.suggestions)} suggestions in “{record.title}” were left out."
                )
        edit.insert("article", articles)
        edit.insert("annotation", annotations)
        edit.insert("dismissal", dismissals)
        for record in records:
            if not record.relations:
                continue
            here = dict.fromkeys((a.id for a in record.annotations), self._ids_by_text[record.text_sha256])
            edit.insert("relation", list(self._relation_rows(record.relations, here)))

    def _article(self, edit: EditWriter, record: ArticleRecord, rows: list[Row]) -> str:
        """Return the id, in this project, of the article with the record's text, adding it where it is not there."""
        there = self._ids_by_text.get(record.text_sha256)
        if there is not None:
            self.result.articles_joined += 1
            return there
        if record.id in self._article_ids:
            raise InvalidSet(
                f"The article “{record.title}” ({record.id}) is in the project with another text. "
                "Nothing was imported.",
            )
        ordinal = edit.text(record.id, record.text, None)
        rows.append(row_of_article(article_of(record), ordinal, canonical(record.extensions)))
        self._ids_by_text[record.text_sha256] = record.id
        self.result.articles_added += 1
        return record.id

    def _annotations(self, record: ArticleRecord, article_id: str) -> Iterator[Row]:
        for annotation in record.annotations:
            if annotation.id in self._awaited:
                self._article_of[annotation.id] = article_id
            row = _annotation_row(annotation, article_id, self._renamed.get(annotation.label, annotation.label))
            if self._empty or not self._project.has("annotation", annotation.id):
                self.result.annotations_added += 1
                yield row
                continue
            self.result.annotations_left += 1
            if self._project.row("annotation", annotation.id) != row:
                self.result.reports.append(
                    f"“{short(annotation.quote)}” ({annotation.label}, {annotation.id}) differs from the annotation "
                    "here, which was kept.",
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
                self.result.reports.append(f"The relation {record.id} differs from the one here, which was kept.")


def _refuse_different(ours: Scheme, theirs: Scheme) -> None:
    """Raise InvalidSet where one name means different things in the two schemes. Words and colours may differ."""
    different = []
    for label in theirs.labels:
        here = ours.label(label.name)
        if here and set(here.attributes) != set(label.attributes):
            different.append(f"the label “{label.name}” has other attributes")
    for relation in theirs.relations:
        there = ours.relation(relation.name)
        if there and (set(there.heads), set(there.tails)) != (set(relation.heads), set(relation.tails)):
            different.append(f"the relation “{relation.name}” joins other labels")
        elif there and set(there.attributes) != set(relation.attributes):
            different.append(f"the relation “{relation.name}” has other attributes")
    if different:
        raise InvalidSet(
            f"The set's scheme does not fit the project's: {'; '.join(different)}. Nothing was imported. "
            "Import it into a new project, or make the schemes alike.",
        )


def _annotation_row(record: AnnotationRecord, article_id: str, label: str) -> Row:
    spans = record.spans
    return {
        "id": record.id,
        "article_id": article_id,
        "label": label,
        "start": spans[0].start,
        "end": spans[-1].end,
        "spans": None if len(spans) == 1 else canonical([[span.start, span.end] for span in spans]),
        "quote": record.quote,
        "attributes": canonical(record.attributes) if record.attributes else "{}",
        "computed": canonical(record.computed) if record.computed else "[]",
        "entity": record.entity,
        "note": record.note,
        "created_by": record.created_by,
        "created_at": record.created_at,
        "updated_by": record.updated_by,
        "updated_at": record.updated_at,
        "origin": _origin_text(record.origin),
    }


@lru_cache(maxsize=1024)
def _origin_text(origin: Origin) -> str:
    return canonical(origin)
