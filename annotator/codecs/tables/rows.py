"""The rows of the tables for reviewers: one an annotation, a relation, an entity, a figure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from annotator.codecs.names import Names, article_name
from annotator.codecs.reviews import fingerprint
from annotator.codecs.structs import AnnotationRecord, ArticleRecord, Head, RelationRecord
from annotator.codecs.tables.cells import plain
from annotator.model import AttributeValue
from annotator.paging import page_starts, shown_pages
from annotator.scheme_json import LabelRecord

Cell = str | int
_BEFORE = (
    "review", "note", "label", "quote", "before", "after", "linked", "entity"
)  # fmt: skip
_AFTER = (
    "article", "page", "publisher", "published", "url", "status", "annotator", "created_at", "start", "end", "spans",
    "article_id", "id", "quote_sha", "note_sha",
)  # fmt: skip
RELATION_COLUMNS = ("type", "head", "tail", "cue", "article", "annotator", "head_id", "tail_id", "id")
ENTITY_COLUMNS = ("name", "kind", "aliases", "mentions", "external_id", "id")
# Beyond this a spreadsheet, which counts in floating point, would change the digits.
_LARGEST = 10**15


@dataclass(frozen=True, slots=True)
class Column:
    """An attribute of the scheme, and what its column is called."""

    attribute: str
    title: str


class Rows:
    """Makes the rows of one set; the entities' mentions are counted on the way."""

    def __init__(self, head: Head) -> None:
        self._head = head
        self._labels = {label.name: label for label in head.scheme.labels}
        self._names = Names(head)
        self._mentions: dict[str, int] = {}
        self._ends: dict[str, str] = {}
        self._awaited = {end for relation in head.relations for end in (relation.head, relation.tail)}
        self.attributes = _columns(head.scheme.labels)
        self.figure_attributes = _columns([label for label in head.scheme.labels if _is_of_figures(label)])

    @property
    def annotation_columns(self) -> list[str]:
        """The titles of the columns of the annotations."""
        return [*_BEFORE, *(column.title for column in self.attributes), *_AFTER]

    @property
    def figure_columns(self) -> list[str]:
        """The titles of the columns of the figures."""
        return ["figure", *(column.title for column in self.figure_attributes), "linked", "article", "published", "id"]

    def annotations(self, article: ArticleRecord) -> Iterator[list[Cell]]:
        """Yield the rows of an article's annotations."""
        linked = self._names.linked(article)
        starts = page_starts(article.extensions)
        for a in article.annotations:
            if a.entity:
                self._mentions[a.entity] = self._mentions.get(a.entity, 0) + 1
            if a.id in self._awaited:
                self._ends[a.id] = self._names.called(a)
            yield [
                "", a.note, self._names.label(a.label), a.quote, a.prefix, a.suffix, "; ".join(linked.get(a.id, ())),
                self._names.entity(a), *_values(a, self.attributes),
                article_name(article), _page(starts, a), article.publisher, article.published or "", article.url or "",
                article.status,
                self._names.person(a.created_by), a.created_at, a.spans[0].start, a.spans[-1].end,
                " ".join(f"{span.start}-{span.end}" for span in a.spans),
                article.id, a.id, fingerprint(a.quote), fingerprint(plain(a.note)),
            ]  # fmt: skip

    def figures(self, article: ArticleRecord) -> Iterator[list[Cell]]:
        """Yield the rows of an article's force figures, their values as numbers."""
        linked = self._names.linked(article)
        for a in article.annotations:
            label = self._labels.get(a.label)
            if label is not None and _is_of_figures(label):
                values = _values(a, self.figure_attributes)
                yield [
                    a.quote,
                    *values,
                    "; ".join(linked.get(a.id, ())),
                    article_name(article),
                    article.published or "",
                    a.id,
                ]

    def relations(self, article: ArticleRecord) -> Iterator[list[Cell]]:
        """Yield the rows of the relations in an article."""
        called = {a.id: self._names.called(a) for a in article.annotations} if article.relations else {}
        for relation in article.relations:
            yield self._relation(relation, called, article_name(article))

    def relations_between(self) -> Iterator[list[Cell]]:
        """Yield the rows of the relations between articles, after all articles were gone through."""
        for relation in self._head.relations:
            yield self._relation(relation, self._ends, "")

    def entities(self) -> Iterator[list[Cell]]:
        """Yield the rows of the entities, after all articles were gone through."""
        for e in self._head.entities:
            yield [e.name, e.kind, "; ".join(e.aliases), self._mentions.get(e.id, 0), e.external_id or "", e.id]

    def _relation(self, r: RelationRecord, called: dict[str, str], article: str) -> list[Cell]:
        title = self._names.relation(r.type)
        head, tail = called.get(r.head, ""), called.get(r.tail, "")
        return [title, head, tail, r.cue, article, self._names.person(r.created_by), r.head, r.tail, r.id]


def _page(starts: tuple[int, ...], annotation: AnnotationRecord) -> Cell:
    shown = shown_pages(starts, annotation.spans[0].start, annotation.spans[-1].end)
    return int(shown) if shown.isdecimal() else shown


def _columns(labels: list[LabelRecord] | tuple[LabelRecord, ...]) -> list[Column]:
    names = dict.fromkeys(attribute.name for label in labels for attribute in label.attributes)
    taken = {*_BEFORE, *_AFTER, "figure"}
    return [Column(name, f"{name} (attribute)" if name in taken else name) for name in names]


def _is_of_figures(label: LabelRecord) -> bool:
    return any(attribute.type == "integer" for attribute in label.attributes)


def _values(annotation: AnnotationRecord, columns: list[Column]) -> list[Cell]:
    return [_cell(annotation.attributes.get(column.attribute, "")) for column in columns]


def _cell(value: AttributeValue) -> Cell:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value) if isinstance(value, int) and abs(value) > _LARGEST else value
