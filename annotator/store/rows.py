"""Rows of the recorded tables to model dataclasses and back. JSON in text columns is canonical."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any

from annotator.errors import unreadable_row
from annotator.model import (
    Annotation,
    Annotator,
    Article,
    Decision,
    Dismissal,
    Entity,
    Mark,
    Metadata,
    Relation,
    Source,
    Span,
)
from annotator.paging import page_starts
from annotator.store.schema import RECORDED

if TYPE_CHECKING:
    import msgspec
    from sqlite_utils import Database

Row = dict[str, Any]

_IDS_A_TIME = 500


def canonical(value: object) -> str:
    """Return `value` as JSON text with sorted keys and no blanks, characters unescaped."""
    return _encoder().encode(value).decode()


@cache
def _encoder() -> msgspec.json.Encoder:
    import msgspec  # with the first project: no first paint needs it

    return msgspec.json.Encoder(order="sorted")


def quoted(columns: Iterable[str]) -> str:
    """Return column names as SQL lists them: some are words of SQL."""
    return ", ".join(f'"{column}"' for column in columns)


def row_by_id(db: Database, table: str, row_id: str) -> Row | None:
    """Return one row of a recorded table, or None."""
    return next(rows_by_id(db, table, [row_id]), None)


def rows_by_id(db: Database, table: str, row_ids: Sequence[str]) -> Iterator[Row]:
    """Yield the rows of a recorded table that have these ids, in their order."""
    statement = f"SELECT {quoted(RECORDED[table])} FROM {table} WHERE id IN "
    for first in range(0, len(row_ids), _IDS_A_TIME):
        wanted = row_ids[first : first + _IDS_A_TIME]
        found = {row["id"]: row for row in db.query(f"{statement}({', '.join('?' * len(wanted))})", list(wanted))}
        yield from (found[row_id] for row_id in wanted if row_id in found)


def from_json(text: str, kind: Any = Any) -> Any:
    """Return what a text column holds as JSON, of a certain kind. Raises DamagedProject if it does not."""
    import msgspec

    try:
        return msgspec.json.decode(text, type=kind)
    except msgspec.DecodeError as error:
        raise unreadable_row(error) from error


@lru_cache(maxsize=4096)
def _spans_from(text: str) -> tuple[Span, ...]:
    return tuple(Span(start, end) for start, end in from_json(text))


def spans_text(spans: tuple[Span, ...]) -> str | None:
    """Return what the column `spans` holds: JSON pairs, or None for a single span."""
    return None if len(spans) == 1 else canonical([[s.start, s.end] for s in spans])


def row_of_annotation(annotation: Annotation) -> Row:
    """Return the row of an annotation."""
    return {
        "id": annotation.id,
        "article_id": annotation.article_id,
        "label": annotation.label,
        "start": annotation.start,
        "end": annotation.end,
        "spans": spans_text(annotation.spans),
        "quote": annotation.quote,
        "attributes": canonical(annotation.attributes),
        "computed": canonical(annotation.computed),
        "entity": annotation.entity,
        "note": annotation.note,
        "created_by": annotation.created_by,
        "created_at": annotation.created_at,
        "updated_by": annotation.updated_by,
        "updated_at": annotation.updated_at,
        "origin": canonical(annotation.origin),
    }


def annotation_of(row: Mapping[str, Any]) -> Annotation:
    """Return the annotation a row holds."""
    return Annotation(
        id=row["id"],
        article_id=row["article_id"],
        label=row["label"],
        spans=_spans_from(row["spans"]) if row["spans"] else (Span(row["start"], row["end"]),),
        quote=row["quote"],
        created_by=row["created_by"],
        created_at=row["created_at"],
        updated_by=row["updated_by"],
        updated_at=row["updated_at"],
        attributes=from_json(row["attributes"]),
        computed=tuple(from_json(row["computed"])),
        entity=row["entity"],
        note=row["note"],
        origin=from_json(row["origin"]),
    )


def mark_of(row: Mapping[str, Any]) -> Mark:
    """Return the mark of an annotation's row."""
    spans = _spans_from(row["spans"]) if row["spans"] else ()
    return Mark(row["start"], row["end"], row["id"], row["label"], row["created_by"], spans)


def row_of_article(article: Article, ordinal: int, extensions: str = "{}") -> Row:
    """Return the row of an article; `ordinal` is its place in the order added."""
    meta, source = article.metadata, article.source
    return {
        "ordinal": ordinal,
        "id": article.id,
        "title": meta.title,
        "byline": canonical(meta.byline),
        "publisher": meta.publisher,
        "url": meta.url,
        "published": meta.published,
        "language": meta.language,
        "status": article.status,
        "source_name": source.name,
        "source_path": source.path,
        "media_type": source.media_type,
        "source_sha256": source.sha256,
        "encoding": source.encoding,
        "extractor": source.extractor,
        "added_at": article.added_at,
        "text_sha256": article.text_sha256,
        "text_length": article.text_length,
        "extensions": extensions,
        "folded": folded(title=article.title, publisher=meta.publisher, byline=meta.byline, source_name=source.name),
    }


def folded(*, title: str, publisher: str, byline: tuple[str, ...], source_name: str) -> str:
    """Return what the article list filters and sorts by: title first, in folded case."""
    return "\n".join((title, publisher, " ".join(byline), source_name)).casefold()


def metadata_columns(metadata: Metadata, source_name: str) -> Row:
    """Return the columns that hold an article's metadata."""
    return {
        "title": metadata.title,
        "byline": canonical(metadata.byline),
        "publisher": metadata.publisher,
        "url": metadata.url,
        "published": metadata.published,
        "language": metadata.language,
        "folded": folded(
            title=metadata.title or source_name,
            publisher=metadata.publisher,
            byline=metadata.byline,
            source_name=source_name,
        ),
    }


def article_of(row: Mapping[str, Any]) -> Article:
    """Return the article a row holds."""
    return Article(
        id=row["id"],
        metadata=Metadata(
            title=row["title"],
            byline=tuple(from_json(row["byline"])),
            publisher=row["publisher"],
            url=row["url"],
            published=row["published"],
            language=row["language"],
        ),
        status=row["status"],
        source=Source(
            name=row["source_name"],
            path=row["source_path"],
            media_type=row["media_type"],
            sha256=row["source_sha256"],
            encoding=row["encoding"],
            extractor=row["extractor"],
        ),
        added_at=row["added_at"],
        text_sha256=row["text_sha256"],
        text_length=row["text_length"],
        pages=page_starts(from_json(row["extensions"])),
    )


def row_of_annotator(annotator: Annotator) -> Row:
    """Return the row of an annotator."""
    return {"id": annotator.id, "kind": annotator.kind, "name": annotator.name}


def annotator_of(row: Mapping[str, Any]) -> Annotator:
    """Return the annotator a row holds."""
    return Annotator(id=row["id"], name=row["name"], kind=row["kind"])


def row_of_entity(entity: Entity) -> Row:
    """Return the row of an entity."""
    return {
        "id": entity.id,
        "kind": entity.kind,
        "name": entity.name,
        "aliases": canonical(entity.aliases),
        "external_id": entity.external_id,
    }


def entity_of(row: Mapping[str, Any]) -> Entity:
    """Return the entity a row holds."""
    return Entity(
        id=row["id"],
        kind=row["kind"],
        name=row["name"],
        aliases=tuple(from_json(row["aliases"])),
        external_id=row["external_id"],
    )


def row_of_relation(relation: Relation, *, head_article: str, tail_article: str) -> Row:
    """Return the row of a relation, with the articles that its ends stand in."""
    return {
        "id": relation.id,
        "type": relation.type,
        "head": relation.head,
        "tail": relation.tail,
        "head_article": head_article,
        "tail_article": tail_article,
        "attributes": canonical(relation.attributes),
        "cue": relation.cue,
        "created_by": relation.created_by,
        "created_at": relation.created_at,
        "origin": canonical(relation.origin),
    }


def relation_of(row: Mapping[str, Any]) -> Relation:
    """Return the relation a row holds."""
    return Relation(
        id=row["id"],
        type=row["type"],
        head=row["head"],
        tail=row["tail"],
        created_by=row["created_by"],
        created_at=row["created_at"],
        attributes=from_json(row["attributes"]),
        cue=row["cue"],
        origin=from_json(row["origin"]),
    )


def row_of_dismissal(dismissal: Dismissal) -> Row:
    """Return the row of a dismissal."""
    return {
        "id": dismissal.id,
        "article_id": dismissal.article_id,
        "start": dismissal.start,
        "end": dismissal.end,
        "created_by": dismissal.by,
        "created_at": dismissal.at,
    }


def dismissal_of(row: Mapping[str, Any]) -> Dismissal:
    """Return the dismissal a row holds."""
    return Dismissal(
        id=row["id"],
        article_id=row["article_id"],
        start=row["start"],
        end=row["end"],
        by=row["created_by"],
        at=row["created_at"],
    )


def row_of_decision(decision: Decision) -> Row:
    """Return the row of a decision."""
    return {
        "id": decision.id,
        "article_id": decision.article_id,
        "label": decision.label,
        "start": decision.spans[0].start,
        "end": decision.spans[-1].end,
        "spans": spans_text(decision.spans),
        "quote": decision.quote,
        "source": decision.source,
        "version": decision.version,
        "score": decision.score,
        "verdict": decision.verdict,
        "annotation_id": decision.annotation_id,
        "milliseconds": decision.milliseconds,
        "created_by": decision.by,
        "created_at": decision.at,
    }


def decision_of(row: Mapping[str, Any]) -> Decision:
    """Return the decision a row holds."""
    return Decision(
        id=row["id"],
        article_id=row["article_id"],
        label=row["label"],
        spans=_spans_from(row["spans"]) if row["spans"] else (Span(row["start"], row["end"]),),
        quote=row["quote"],
        source=row["source"],
        version=row["version"],
        score=row["score"],
        verdict=row["verdict"],
        by=row["created_by"],
        at=row["created_at"],
        annotation_id=row["annotation_id"],
        milliseconds=row["milliseconds"],
    )
