"""Brings what another tool's file says into a project: its scheme, its annotators, its ids.

The set is gone through twice: to see what the scheme needs, and to make the records, one article at a time.
"""

from __future__ import annotations

import re
import uuid
from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from itertools import count

from annotator.codecs import AnnotationSet
from annotator.codecs.anchors import find_quote, quote_context
from annotator.codecs.convert import article_record, head_record
from annotator.codecs.forms import is_id, is_time
from annotator.codecs.found import FoundAnnotation, FoundArticle, FoundRelation, FoundSet
from annotator.codecs.growing import GrowingScheme, clean_name
from annotator.codecs.structs import AnnotationRecord, ArticleRecord, ImportOrigin, RelationRecord, SpanRecord
from annotator.codecs.validate import MOST_PROBLEMS, refused, short
from annotator.errors import InvalidSet, Remark, TextRefused
from annotator.model import Annotator, Article, Entity, Metadata, Scheme, Source
from annotator.text import merge_spans, normalise, quote_of, text_sha256
from annotator.values import is_date

# Ids made from what they stand for (RFC 9562, version 5): the same file read again gives the same ids.
_IDS = uuid.UUID("7d3c1c5e-2a65-5f0a-9e0b-5b6d1f0f3f11")

Known = Callable[[Annotator], Annotator | None]
Unfit = Callable[[str, str], None]
Spans = list[tuple[int, int]]


@dataclass(frozen=True, slots=True)
class _Straight:
    """An article of a set with its text as we store it, and with the annotations and relations that can be."""

    found: FoundArticle
    text: str
    annotations: list[tuple[FoundAnnotation, Spans]]
    relations: list[FoundRelation]
    reports: list[str]


def fit(
    found: FoundSet,
    *,
    scheme: Scheme,
    by: Annotator,
    at: str,
    labels: str = "add",
    renamed: Mapping[str, str] | None = None,
    known: Known = lambda _: None,
) -> AnnotationSet:
    """Return a set that the project can take in: the head has its scheme, grown by what is found.

    `by` is who made what names nobody, `at` the time of what names none. `known` returns the project's annotator for
    one of the set. With `labels` "refuse" labels and relation types that the
    scheme has not are refused; attributes still grow. Raises InvalidSet, which tells up to 20 problems.
    """
    fitting = _Fitting(found, GrowingScheme(scheme, renamed or {}), by=by, at=at, known=known)
    fitting.survey()
    if labels == "refuse" and (new := fitting.scheme.new_names()):
        raise InvalidSet(
            "The set has what the project's scheme has not: {names}. Nothing was imported. "
            "Let it be added, or say which labels are meant by it.",
            names="; ".join(new),
        )
    told = [Remark("The scheme now also has {named}.", named=each) for each in fitting.scheme.news()]
    head = head_record(
        project_id=str(_IDS),
        title="",
        as_of=at,
        scheme=fitting.scheme.settled(),
        annotators=fitting.people.values(),
        entities=fitting.entities.values(),
    )
    warnings = (*found.reports, *fitting.reports, *told)
    return AnnotationSet(head, _Records(fitting), warnings, place="article {number}", format=found.format)


class _Records:
    """The records of a set, made anew each time they are gone through."""

    def __init__(self, fitting: _Fitting) -> None:
        self._fitting = fitting

    def __iter__(self) -> Iterator[ArticleRecord]:
        return self._fitting.records()


class _Fitting:
    """One set on its way into a project."""

    def __init__(self, found: FoundSet, scheme: GrowingScheme, *, by: Annotator, at: str, known: Known) -> None:
        self.scheme = scheme
        self.reports: list[str] = []
        self.people: dict[str, Annotator] = {by.id: by}
        self.entities: dict[str, Entity] = {}
        self._found = found
        self._by = by
        self._at = at
        self._known = known
        self._problems: list[str] = []
        self._annotators: dict[Annotator, Annotator] = {}
        self._origin = ImportOrigin(found.format)

    def survey(self) -> None:
        """Go through the set and note what the scheme needs and who is named. Raises InvalidSet."""
        for label in self._found.labels:
            self.scheme.see_label(label)
        for straight in self._straight(self._unfit):
            self.reports += straight.reports
            labels = {}
            for annotation, _ in straight.annotations:
                labels[annotation.key] = annotation.label
                left_out = self.scheme.see_annotation(annotation.label, annotation.attributes)
                self.reports += [_told(annotation.place, each) for each in left_out]
                self._annotator(annotation.by)
                self._annotator(annotation.updated_by)
                if annotation.entity is not None:
                    id_ = _entity_id(annotation.entity)
                    self.entities.setdefault(id_, replace(annotation.entity, id=id_))
            for relation in straight.relations:
                head, tail = labels[relation.head], labels[relation.tail]
                left_out = self.scheme.see_relation(relation.type, head, tail, relation.attributes)
                self.reports += [_told(relation.place, each) for each in left_out]
                self._annotator(relation.by)
        if self._problems:
            raise refused(self._problems)

    def _unfit(self, place: str, problem: str) -> None:
        if self._found.lenient:
            self.reports.append(Remark("{place}: {problem}; it was left out.", place=place, problem=problem))
            return
        self._problems.append(Remark("{place}: {problem}", place=place, problem=problem))
        if len(self._problems) >= MOST_PROBLEMS:
            raise refused(self._problems)

    def _straight(self, unfit: Unfit) -> Iterator[_Straight]:
        for article in self._found.articles:
            try:
                text = normalise(article.text.lstrip("\ufeff"))
                text.encode()
            except (TextRefused, UnicodeEncodeError) as error:
                unfit(article.place, getattr(error, "sentence", "the text holds lone surrogates").rstrip("."))
                continue
            if not text:
                unfit(article.place, Remark("its text is empty"))
                continue
            yield _straightened(article, text, unfit)

    def _annotator(self, named: Annotator | None) -> Annotator:
        """Return who is meant by somebody the set names: of the project if there, else somebody new."""
        if named is None or not (named.name or named.id):
            return self._by
        if named not in self._annotators:
            there = self._known(named)
            if there is None and named.name == self._by.name and not named.id:
                there = self._by  # who imports may be new too, and is not known yet
            if there is None:
                id_ = named.id if is_id(named.id) else _derived("annotator", named.kind, named.name)
                there = replace(named, id=id_, name=named.name or named.id)
            self._annotators[named] = there
            self.people.setdefault(there.id, there)
        return self._annotators[named]

    def records(self) -> Iterator[ArticleRecord]:
        """Yield the articles; what stands in the set twice is there once."""
        ids: set[str] = set()
        for straight in self._straight(_nothing):
            yield self._record(straight, ids)

    def _record(self, straight: _Straight, ids: set[str]) -> ArticleRecord:
        found, text = straight.found, straight.text
        sha256 = text_sha256(text)
        article = Article(
            id=found.id if is_id(found.id) else _derived("article", sha256),
            metadata=_sound(found.metadata),
            status=found.status,
            source=Source(found.source_name or found.metadata.title or found.place),
            added_at=self._at,
            text_sha256=sha256,
            text_length=len(text),
        )
        own_ids: dict[str, str] = {}  # of this article, by key
        here: set[str] = set()
        annotations = []
        for annotation, spans in straight.annotations:
            what = (sha256, self._annotator(annotation.by).id, annotation.label, *map(str, spans))
            id_ = _id(annotation.key, "annotation", what, ids, here)
            own_ids[annotation.key] = id_
            if id_ not in ids:
                annotations.append(self._annotation(annotation, id_, spans, text))
        relations = []
        for relation in straight.relations:
            what = (relation.type, own_ids[relation.head], own_ids[relation.tail])
            id_ = _id(relation.key, "relation", what, ids, here)
            if id_ not in ids:
                relations.append(self._relation(relation, id_, own_ids))
        ids |= here
        return article_record(article, text, annotations=annotations, relations=relations, extensions=found.extensions)

    def _annotation(self, found: FoundAnnotation, id_: str, spans: Spans, text: str) -> AnnotationRecord:
        prefix, suffix = quote_context(text, spans[0][0], spans[-1][1])
        by, at = self._annotator(found.by).id, _time(found.at) or self._at
        return AnnotationRecord(
            id=id_,
            label=self.scheme.label(found.label),
            spans=tuple(SpanRecord(*span) for span in spans),
            quote=quote_of(text, spans),
            prefix=prefix,
            suffix=suffix,
            attributes=self.scheme.annotation_attributes(found.label, found.attributes),
            computed=(),
            entity=_entity_id(found.entity) if found.entity else None,
            note=found.note,
            created_by=by,
            created_at=at,
            updated_by=self._annotator(found.updated_by).id if found.updated_by else by,
            updated_at=_time(found.updated_at) or at,
            origin=self._origin,
        )

    def _relation(self, found: FoundRelation, id_: str, ids: Mapping[str, str]) -> RelationRecord:
        return RelationRecord(
            id=id_,
            type=clean_name(found.type),
            head=ids[found.head],
            tail=ids[found.tail],
            attributes=self.scheme.relation_attributes(found.type, found.attributes),
            cue=found.cue,
            created_by=self._annotator(found.by).id,
            created_at=_time(found.at) or self._at,
            origin=self._origin,
        )


def _links_nothing(one: str, other: str = "") -> Remark:
    if other:
        return Remark("it links {one} and {other}, which are not there", one=one, other=other)
    return Remark("it links {one}, which is not there", one=one)


def _told(place: str, problem: str) -> Remark:
    return Remark("{place}: {problem}.", place=place, problem=problem)


def _straightened(article: FoundArticle, text: str, unfit: Unfit) -> _Straight:
    """Return the article with what can be: spans in its text, and relations whose ends are there."""
    straight = _Straight(article, text, [], [], list(article.reports))
    place = _places(article.text)
    keys: set[str] = set()
    for annotation in article.annotations:
        problem = _span_problem(annotation, len(article.text))
        spans = merge_spans((place(start), place(end)) for start, end in annotation.spans)
        if annotation.key in keys:
            problem = Remark("{name} is there twice", name=annotation.key)
        elif not problem and any(start == end for start, end in spans):
            problem = Remark("it marks nothing but a byte order mark or half of a line end")
        elif not problem and not _is_there(annotation.quote, text, spans):
            spans, problem = _found_by_quote(annotation, text, len(spans), straight.reports)
        if problem:
            unfit(annotation.place, problem)
            continue
        keys.add(annotation.key)
        straight.annotations.append((annotation, spans))
    for relation in article.relations:
        if missing := [end for end in (relation.head, relation.tail) if end not in keys]:
            unfit(relation.place, _links_nothing(*missing))
        else:
            straight.relations.append(relation)
    return straight


def _is_there(quote: str | None, text: str, spans: Spans) -> bool:
    return quote is None or quote.replace("\r\n", "\n") == quote_of(text, spans)


def _found_by_quote(annotation: FoundAnnotation, text: str, parts: int, reports: list[str]) -> tuple[Spans, str | None]:
    """Return where the quote of an annotation stands, or why that is not known."""
    quote = annotation.quote or ""
    found = find_quote(text, quote=quote, prefix="", suffix="", parts=parts)
    if isinstance(found, str):
        return [], f"{found}; it is “{short(quote)}”"
    reports.append(
        Remark(
            "{place}: “{quote}” was found by its quote; its offsets were others.",
            place=annotation.place,
            quote=short(quote),
        )
    )
    return [(span.start, span.end) for span in found], None


def _span_problem(annotation: FoundAnnotation, length: int) -> str | None:
    """Return why an annotation cannot be, in a text of that length as it stands in the file."""
    if not annotation.spans:
        return Remark("it has no spans")
    for start, end in annotation.spans:
        if not 0 <= start < end <= length:
            return Remark(
                "{start} to {end} is not a stretch of the text, which has {length} characters",
                start=start,
                end=end,
                length=length,
            )
    return None


def _places(text: str) -> Callable[[int], int]:
    """Return what tells where a code point of `text` stands once the text is normalised."""
    first = len(text) - len(text.lstrip("\ufeff"))
    gone = [match.start() for match in re.finditer("\r(?=\n)", text)] if "\r" in text else []
    if not gone:
        return lambda at: max(0, at - first)
    return lambda at: max(0, at - first) - bisect_left(gone, at)


def _id(key: str, kind: str, what: tuple[str, ...], taken: set[str], here: set[str]) -> str:
    """Return the id of what the file calls `key`: that itself if it was ours, else one made of `what` it is.

    What is the same in every respect in one article is told apart; when the text comes again it is the same again.
    """
    if is_id(key) and key not in taken and key not in here:
        id_ = key
    else:
        id_ = next(made for n in count() if (made := _derived(kind, *what, str(n))) not in here)
    here.add(id_)
    return id_


def _entity_id(entity: Entity) -> str:
    """Return an entity's id: itself if it was ours, else one made of what the other tool knows it by."""
    return entity.id if is_id(entity.id) else _derived("entity", entity.id or entity.name)


def _derived(*what: str) -> str:
    return str(uuid.uuid5(_IDS, "\n".join(what)))


def _time(text: str) -> str:
    """Return a time as we write it, in UTC and to the second, or "" for what is none."""
    if not text or is_time(text):
        return text
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return ""
    utc = moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
    return utc.strftime("%Y-%m-%dT%H:%M:%SZ")


def _sound(metadata: Metadata) -> Metadata:
    known = metadata.published is None or is_date(metadata.published)
    return metadata if known else replace(metadata, published=None)


def _nothing(_place: str, _problem: str) -> None:
    """Say nothing: it was said when the set was gone through before."""
