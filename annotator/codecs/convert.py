"""Between the records of a set and the nouns of a project.

The program's export and import of many thousands go from table rows to records and back directly; the functions on
JSON texts here are for that. The others are for codecs, tests and single articles.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import Any

import msgspec

from annotator import __version__
from annotator.codecs.structs import (
    FORMAT_VERSION,
    AnnotationRecord,
    AnnotatorRecord,
    ArticleRecord,
    DecisionRecord,
    DismissalRecord,
    EntityRecord,
    Generator,
    Head,
    Origin,
    ProjectRecord,
    RelationRecord,
    SourceRecord,
    SpanRecord,
    Spans,
    SuggestionRecord,
    with_spans,
)
from annotator.model import (
    Annotation,
    Annotator,
    Article,
    AttributeValue,
    Decision,
    Entity,
    Metadata,
    Relation,
    Scheme,
    Source,
    Span,
)
from annotator.paging import page_starts
from annotator.scheme_json import scheme_record
from annotator.text import OffsetMap

_attributes = msgspec.json.Decoder(dict[str, AttributeValue])
_origin: msgspec.json.Decoder[Origin] = msgspec.json.Decoder(Origin)


@lru_cache(maxsize=4096)
def origin_from_text(text: str) -> Origin:
    """Return the origin that a JSON text holds. Raises msgspec.DecodeError."""
    return _origin.decode(text)


@lru_cache(maxsize=4096)
def attributes_from_text(text: str) -> dict[str, AttributeValue]:
    """Return the attributes that a JSON text holds, shared between calls: not to be changed."""
    return _attributes.decode(text)


def head_record(
    *,
    project_id: str,
    title: str,
    as_of: str,
    scheme: Scheme,
    annotators: Iterable[Annotator],
    entities: Iterable[Entity] = (),
    relations: Iterable[Relation] = (),
    extensions: dict[str, Any] | None = None,
) -> Head:
    """Return the head of a set that this program writes; `relations` are those between articles."""
    return Head(
        format="annotator",
        format_version=FORMAT_VERSION,
        offset_unit="unicode_code_point",
        generator=Generator("annotator", __version__),
        project=ProjectRecord(project_id, title, as_of),
        scheme=scheme_record(scheme),
        annotators=tuple(AnnotatorRecord(a.id, a.kind, a.name) for a in annotators),
        entities=tuple(EntityRecord(e.id, e.kind, e.name, e.aliases, e.external_id) for e in entities),
        relations=tuple(relation_record(r) for r in relations),
        extensions=extensions or {},
    )


def article_record(
    article: Article,
    text: str,
    *,
    annotations: Iterable[AnnotationRecord] = (),
    relations: Iterable[RelationRecord] = (),
    dismissals: Iterable[DismissalRecord] = (),
    extensions: dict[str, Any] | None = None,
) -> ArticleRecord:
    """Return the record of an article with what stands in it."""
    meta, source = article.metadata, article.source
    return ArticleRecord(
        id=article.id,
        title=meta.title,
        byline=meta.byline,
        publisher=meta.publisher,
        url=meta.url,
        published=meta.published,
        language=meta.language,
        status=article.status,
        source=SourceRecord(
            name=source.name,
            path=source.path,
            media_type=source.media_type,
            sha256=source.sha256,
            encoding=source.encoding,
            extractor=source.extractor,
            added_at=article.added_at,
        ),
        text=text,
        text_sha256=article.text_sha256,
        text_length=article.text_length,
        annotations=tuple(annotations),
        relations=tuple(relations),
        dismissals=tuple(dismissals),
        extensions=extensions or {},
    )


def article_of(record: ArticleRecord) -> Article:
    """Return the article of a record."""
    source = record.source
    return Article(
        id=record.id,
        metadata=Metadata(
            title=record.title,
            byline=record.byline,
            publisher=record.publisher,
            url=record.url,
            published=record.published,
            language=record.language,
        ),
        status=record.status,
        source=Source(
            name=source.name,
            path=source.path,
            media_type=source.media_type,
            sha256=source.sha256,
            encoding=source.encoding,
            extractor=source.extractor,
        ),
        added_at=source.added_at,
        text_sha256=record.text_sha256,
        text_length=record.text_length,
        pages=page_starts(record.extensions),
    )


def annotation_of(record: AnnotationRecord, article_id: str) -> Annotation:
    """Return the annotation of a record that stands in an article."""
    return Annotation(
        id=record.id,
        article_id=article_id,
        label=record.label,
        spans=tuple(Span(span.start, span.end) for span in record.spans),
        quote=record.quote,
        created_by=record.created_by,
        created_at=record.created_at,
        updated_by=record.updated_by,
        updated_at=record.updated_at,
        attributes=record.attributes,
        computed=record.computed,
        entity=record.entity,
        note=record.note,
        origin=msgspec.to_builtins(record.origin),
    )


def relation_record(relation: Relation) -> RelationRecord:
    """Return the record of a relation."""
    return RelationRecord(
        id=relation.id,
        type=relation.type,
        head=relation.head,
        tail=relation.tail,
        attributes=dict(relation.attributes),
        cue=relation.cue,
        created_by=relation.created_by,
        created_at=relation.created_at,
        origin=msgspec.convert(relation.origin, Origin),
    )


def relation_of(record: RelationRecord) -> Relation:
    """Return the relation of a record."""
    return Relation(
        id=record.id,
        type=record.type,
        head=record.head,
        tail=record.tail,
        created_by=record.created_by,
        created_at=record.created_at,
        attributes=record.attributes,
        cue=record.cue,
        origin=msgspec.to_builtins(record.origin),
    )


def decision_record(decision: Decision) -> DecisionRecord:
    """Return the record of a decision on a suggestion."""
    return DecisionRecord(
        id=decision.id,
        label=decision.label,
        spans=tuple(SpanRecord(span.start, span.end) for span in decision.spans),
        quote=decision.quote,
        source=decision.source,
        version=decision.version,
        score=decision.score,
        verdict=decision.verdict,
        annotation=decision.annotation_id,
        by=decision.by,
        at=decision.at,
        milliseconds=decision.milliseconds,
    )


def decision_of(record: DecisionRecord, article_id: str) -> Decision:
    """Return the decision of a record that stands in an article."""
    return Decision(
        id=record.id,
        article_id=article_id,
        label=record.label,
        spans=tuple(Span(span.start, span.end) for span in record.spans),
        quote=record.quote,
        source=record.source,
        version=record.version,
        score=record.score,
        verdict=record.verdict,
        by=record.by,
        at=record.at,
        annotation_id=record.annotation,
        milliseconds=record.milliseconds,
    )


def annotator_of(record: AnnotatorRecord) -> Annotator:
    """Return the annotator of a record."""
    return Annotator(record.id, record.name, record.kind)


def entity_of(record: EntityRecord) -> Entity:
    """Return the entity of a record."""
    return Entity(record.id, record.kind, record.name, record.aliases, record.external_id)


def with_utf16(article: ArticleRecord) -> ArticleRecord:
    """Return the article with UTF-16 positions beside the code points of each span, as `--utf16` asks for."""
    position = OffsetMap(article.text).position

    def placed(record: AnnotationRecord | SuggestionRecord | DecisionRecord) -> Spans:
        return tuple(SpanRecord(s.start, s.end, position(s.start), position(s.end)) for s in record.spans)

    return with_spans(article, placed)
