"""The annotation set as Python objects, member by member as `annotation-set-1.schema.json` says.

Every codec reads and writes these. `start` and `end` are code points, 0-based, end exclusive; times are UTC in
ISO 8601 with `Z`; ids are UUIDs in canonical form. The order of the fields is the order of the members in the file,
and all of them are there, but those that are UNSET. What types cannot say is checked by `validate`. `extensions` has
a member for each other tool that left something there.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Literal, TypeVar

from msgspec import UNSET, Struct, UnsetType, structs

from annotator.model import AnnotatorKind, AttributeValue, Status, Verdict
from annotator.scheme_json import SchemeRecord

FORMAT = "annotator"
MAJOR, MINOR = 1, 0
FORMAT_VERSION = f"{MAJOR}.{MINOR}"


class Record(Struct, frozen=True, forbid_unknown_fields=True, gc=False):
    """What all records share: they do not change, and members that nobody knows are refused."""


class SpanRecord(Record, frozen=True):
    """`[start, end)` in code points; the UTF-16 positions are for readers in other languages, and not read."""

    start: int
    end: int
    start_utf16: int | UnsetType = UNSET
    end_utf16: int | UnsetType = UNSET


class HandOrigin(Record, frozen=True, tag_field="kind", tag="hand"):
    """A person marked it."""


class SuggestionOrigin(Record, frozen=True, tag_field="kind", tag="suggestion"):
    """A person accepted what `source` proposed, `edited` or as it was; `score` is null where it gave none."""

    source: str
    version: str
    score: float | None
    edited: bool


class ImportOrigin(Record, frozen=True, tag_field="kind", tag="import"):
    """It came in a `format` that names no authors."""

    format: str


Origin = HandOrigin | SuggestionOrigin | ImportOrigin


class AnnotationRecord(Record, frozen=True):
    """An annotation; `prefix` and `suffix` are up to 32 code points of the text around it."""

    id: str
    label: str
    spans: tuple[SpanRecord, ...]
    quote: str
    prefix: str
    suffix: str
    attributes: dict[str, AttributeValue]
    computed: tuple[str, ...]
    entity: str | None
    note: str
    created_by: str
    created_at: str
    updated_by: str
    updated_at: str
    origin: Origin


class SuggestionRecord(Record, frozen=True, kw_only=True):
    """A proposed annotation nobody has decided on; what proposed it is in `origin`."""

    id: str
    label: str
    spans: tuple[SpanRecord, ...]
    quote: str
    prefix: str
    suffix: str
    attributes: dict[str, AttributeValue]
    created_at: str
    origin: SuggestionOrigin


class DecisionRecord(Record, frozen=True, kw_only=True):
    """What somebody decided on a suggestion of `source`; `annotation` is what it became, which may be gone by now.

    The label is as it was proposed, and may be gone too. `milliseconds` is how long it was in focus, null where it
    was not.
    """

    id: str
    label: str
    spans: tuple[SpanRecord, ...]
    quote: str
    source: str
    version: str
    score: float
    verdict: Verdict
    annotation: str | None
    by: str
    at: str
    milliseconds: int | None


class RelationRecord(Record, frozen=True, kw_only=True):
    """A relation from the annotation `head` to the annotation `tail`; `cue` is the words that say so."""

    id: str
    type: str
    head: str
    tail: str
    attributes: dict[str, AttributeValue]
    cue: str
    created_by: str
    created_at: str
    origin: Origin


class DismissalRecord(Record, frozen=True):
    """A stretch of the text, in code points, in which somebody found nothing to mark."""

    start: int
    end: int
    by: str
    at: str


class SourceRecord(Record, frozen=True):
    """Where a text came from; `sha256` is over the bytes as received, "" where there were none."""

    name: str
    path: str
    media_type: str
    sha256: str
    encoding: str
    extractor: str
    added_at: str


class ArticleRecord(Record, frozen=True, kw_only=True):
    """An article with all that stands in it; `text_length` is in code points."""

    id: str
    title: str
    byline: tuple[str, ...]
    publisher: str
    url: str | None
    published: str | None
    language: str | None
    status: Status
    source: SourceRecord
    text: str
    text_sha256: str
    text_length: int
    annotations: tuple[AnnotationRecord, ...]
    relations: tuple[RelationRecord, ...]
    dismissals: tuple[DismissalRecord, ...]
    suggestions: tuple[SuggestionRecord, ...] | UnsetType = UNSET
    decisions: tuple[DecisionRecord, ...] | UnsetType = UNSET
    extensions: dict[str, Any]


class Generator(Record, frozen=True):
    """The program that wrote the set."""

    name: str
    version: str


class ProjectRecord(Record, frozen=True):
    """The project; `as_of` is the time of its last edit."""

    id: str
    title: str
    as_of: str


class AnnotatorRecord(Record, frozen=True):
    """Somebody named in the set."""

    id: str
    kind: AnnotatorKind
    name: str


class EntityRecord(Record, frozen=True):
    """A person, organisation or group that annotations refer to."""

    id: str
    kind: str
    name: str
    aliases: tuple[str, ...]
    external_id: str | None


class Opening(Record, frozen=True, kw_only=True):
    """What a set says before its articles."""

    format: Literal["annotator"]
    format_version: str
    offset_unit: Literal["unicode_code_point"]
    generator: Generator
    project: ProjectRecord
    scheme: SchemeRecord
    annotators: tuple[AnnotatorRecord, ...]
    entities: tuple[EntityRecord, ...]


class Head(Opening, frozen=True, kw_only=True):
    """All of a set but its articles; `relations` are those between articles."""

    relations: tuple[RelationRecord, ...]
    extensions: dict[str, Any]


class WholeSet(Opening, frozen=True, kw_only=True):
    """A set as it stands in one JSON file."""

    articles: tuple[ArticleRecord, ...]
    relations: tuple[RelationRecord, ...]
    extensions: dict[str, Any]


class ArticleLine(ArticleRecord, frozen=True, kw_only=True):
    """A line of a JSONL file: an article, with what says which head it belongs to."""

    format_version: str
    project: ProjectRecord
    scheme_sha256: str


Spans = tuple[SpanRecord, ...]
Marked = TypeVar("Marked", AnnotationRecord, SuggestionRecord, DecisionRecord)


def with_spans(
    article: ArticleRecord, spans_of: Callable[[AnnotationRecord | SuggestionRecord | DecisionRecord], Spans]
) -> ArticleRecord:
    """Return the article with the spans that `spans_of` gives to each annotation, suggestion and decision in it."""

    def placed(records: tuple[Marked, ...]) -> tuple[Marked, ...]:
        return tuple(structs.replace(record, spans=spans_of(record)) for record in records)

    return structs.replace(
        article,
        annotations=placed(article.annotations),
        suggestions=UNSET if article.suggestions is UNSET else placed(article.suggestions),
        decisions=UNSET if article.decisions is UNSET else placed(article.decisions),
    )
