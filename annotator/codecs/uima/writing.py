"""Writes a CAS for each article."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable, Iterator
from typing import Any

import msgspec

from annotator.codecs import Options, Piece, Say, needed
from annotator.codecs.about import FIELDS, about
from annotator.codecs.counting import counted
from annotator.codecs.files import file_name
from annotator.codecs.structs import AnnotationRecord, ArticleRecord, Head, RelationRecord
from annotator.codecs.tables.cells import without_controls
from annotator.codecs.tokens import tokens
from annotator.codecs.uima.types import (
    ANNOTATION,
    ARTICLE,
    EXTRA,
    METADATA,
    RELATION,
    SENTENCE,
    TOKEN,
    feature_name,
    type_system,
)
from annotator.errors import Remark
from annotator.meaning import sentences_in
from annotator.model import AttributeValue
from annotator.scheme_json import scheme_of
from annotator.text import trim

_UNKNOWN_LANGUAGE = "x-unspecified"


def write(head: Head, articles: Iterable[ArticleRecord], options: Options, say: Say) -> Iterator[Piece]:
    """Yield a CAS for each article, and as XMI the types that they all have. Raises MissingExtra."""
    as_json = options.flag("json")
    writing = _Writing(head, clean=str if as_json else without_controls)
    if not as_json:
        yield Piece("/TypeSystem.xml", _readable(writing.types.to_xml()))
    for number, article in enumerate(articles, 1):
        cas, name = writing.cas(article), file_name(article, number)
        yield Piece(f"/{name}.json", cas.to_json().encode()) if as_json else Piece(f"/{name}.xmi", _xmi(cas))
    if writing.trimmed:
        say(Remark("Cut blanks at the edges of: {spans}.", spans=counted(writing.trimmed, "span")))
    if writing.blank:
        say(Remark("Left out: {spans} of nothing but blanks.", spans=counted(writing.blank, "span")))
    if writing.replaced:
        say(
            Remark(
                "Replaced control characters, which XMI cannot hold, in: {articles}.",
                articles=counted(writing.replaced, "article"),
            )
        )
    if head.relations or writing.unlinked:
        say(
            Remark(
                "Left out: {relations} between articles or of blanks.",
                relations=counted(len(head.relations) + writing.unlinked, "relation"),
            )
        )


def _readable(types: str) -> bytes:
    """Return the types with a line for each element: people look there what layers to make in INCEpTION."""
    from lxml import etree

    root = etree.fromstring(types.encode())
    content: bytes = etree.tostring(root, xml_declaration=True, encoding="utf-8", pretty_print=True)
    return content


def _xmi(cas: Any) -> bytes:
    sink = io.BytesIO()
    needed("cassis.xmi", extra=EXTRA).CasXmiSerializer().serialize(sink, cas, pretty_print=True)
    return sink.getvalue()


class _Writing:
    """The types, and what had to be changed so far. `clean` returns a text as the format can hold it."""

    def __init__(self, head: Head, *, clean: Callable[[str], str]) -> None:
        self.trimmed = self.blank = self.replaced = self.unlinked = 0
        self.types = type_system(head.scheme, FIELDS)
        self._clean = clean
        self._cas = needed("cassis", extra=EXTRA).Cas
        self._make = {
            name: self.types.get_type(name) for name in (TOKEN, SENTENCE, METADATA, ANNOTATION, RELATION, ARTICLE)
        }
        self._people = {person.id: person.name for person in head.annotators}
        self._entities = {entity.id: entity for entity in head.entities}
        # As JSON, like the kinds of the features: nothing that people edit.
        models = [person.name for person in head.annotators if person.kind == "model"]
        self._models = msgspec.json.encode(models).decode() if models else None
        self._kinds = _kinds(head)

    def cas(self, article: ArticleRecord) -> Any:
        """Return an article as a CAS."""
        text = self._clean(article.text)
        self.replaced += text != article.text
        cas = self._cas(typesystem=self.types)
        cas.sofa_string = text
        cas.sofa_mime = "text/plain"
        cas.add_all([*self._about(article), *self._marks(article), *self._words(text)])
        return cas

    def _about(self, article: ArticleRecord) -> Iterator[Any]:
        facts = about(article)
        yield self._make[METADATA](
            begin=0,
            end=len(article.text),
            language=article.language or _UNKNOWN_LANGUAGE,
            documentTitle=self._text(article.title),
            documentId=article.id,
            documentUri=self._text(article.url or ""),
        )
        known = {name: self._text(value) for name, value in facts.items()}
        yield self._make[ARTICLE](**known, models=self._models, types=self._kinds)

    def _words(self, text: str) -> Iterator[Any]:
        token, sentence = self._make[TOKEN], self._make[SENTENCE]
        for start, end in sentences_in(text):
            yield sentence(begin=start, end=end)
            for first, after in tokens(text, start, end):
                yield token(begin=first, end=after)

    def _marks(self, article: ArticleRecord) -> Iterator[Any]:
        """Yield the spans of the annotations, those of one with the same id, and the relations between them."""
        first: dict[str, Any] = {}
        for annotation in article.annotations:
            said = self._said(annotation)
            for span in annotation.spans:
                edges = trim(article.text, span.start, span.end)
                if edges is None:
                    self.blank += 1
                    continue
                self.trimmed += edges != (span.start, span.end)
                made = self._make[ANNOTATION](begin=edges[0], end=edges[1], **said)
                first.setdefault(annotation.id, made)
                yield made
        for relation in article.relations:
            if relation.head in first and relation.tail in first:
                yield self._relation(relation, first[relation.head], first[relation.tail])
            else:
                self.unlinked += 1

    def _said(self, annotation: AnnotationRecord) -> dict[str, str | None]:
        """Return the features of an annotation; what is not known is None, and not written."""
        said = {
            "label": self._clean(annotation.label),
            "note": self._text(annotation.note),
            **self._audit(annotation),
            **self._attributes(annotation.attributes),
        }
        if annotation.updated_at != annotation.created_at or annotation.updated_by != annotation.created_by:
            said["updated_by"] = self._text(self._people[annotation.updated_by])
            said["updated_at"] = annotation.updated_at
        entity = self._entities.get(annotation.entity or "")
        if entity is not None:
            said["entity"] = self._clean(entity.name)
            said["entity_kind"] = self._text(entity.kind)
            said["entity_id"] = entity.id
            said["external_id"] = self._text(entity.external_id or "")
        return said

    def _relation(self, relation: RelationRecord, head: Any, tail: Any) -> Any:
        return self._make[RELATION](
            begin=tail.begin,  # INCEpTION looks for a relation at its dependent
            end=tail.end,
            Governor=head,
            Dependent=tail,
            label=self._clean(relation.type),
            cue=self._text(relation.cue),
            **self._audit(relation),
            **self._attributes(relation.attributes),
        )

    def _audit(self, made: AnnotationRecord | RelationRecord) -> dict[str, str | None]:
        by = self._text(self._people[made.created_by])
        return {"id": made.id, "created_by": by, "created_at": made.created_at}

    def _attributes(self, attributes: dict[str, AttributeValue]) -> dict[str, str | None]:
        return {feature_name(name): self._clean(_words_of(value)) for name, value in attributes.items()}

    def _text(self, text: str) -> str | None:
        return self._clean(text) or None


def _words_of(value: AttributeValue) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _kinds(head: Head) -> str:
    """Return as JSON the attributes that are yes/no or whole numbers, by label or relation type."""
    scheme = scheme_of(head.scheme)
    kinds = {
        kind: {
            owner.name: numbers
            for owner in owners
            if (numbers := {a.name: a.type for a in owner.attributes if a.type in ("boolean", "integer")})
        }
        for kind, owners in (("labels", scheme.labels), ("relations", scheme.relations))
    }
    return msgspec.json.encode(kinds).decode()
