"""spaCy: a DocBin with all annotations in `doc.spans["sc"]`, and as many as it takes in `doc.ents`.

Every annotation keeps its id as `span_id`; the spans of one annotation share it. spaCy has no place for attributes,
notes and relations: they stand in `doc.user_data["annotator"]` as JSON, with what is said about the article. Texts are
cut by spaCy's own tokenizer for their language; an annotation that ends inside a token is widened to it, and counted.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import msgspec

from annotator.codecs import Codec, Option, Options, Piece, Say, needed, read_bytes
from annotator.codecs.about import about, read_about
from annotator.codecs.chunks import CHOICES, apart
from annotator.codecs.counting import counted
from annotator.codecs.forms import is_id
from annotator.codecs.found import FoundAnnotation, FoundArticle, FoundRelation, FoundSet
from annotator.codecs.lines import attributes_in, dicts
from annotator.codecs.structs import AnnotationRecord, ArticleRecord, EntityRecord, Head
from annotator.codecs.validate import refused
from annotator.errors import Remark
from annotator.model import Annotator, Entity

EXTENSION = "spacy"
EXTRA = "spacy"
SPANS = "sc"
OURS = "annotator"
_EVERY_LANGUAGE = "xx"
_ATTRIBUTES = ("ENT_IOB", "ENT_TYPE", "ENT_KB_ID", "ENT_ID")


def write(head: Head, articles: Iterable[ArticleRecord], options: Options, say: Say) -> Iterator[Piece]:
    """Yield the DocBin, which is in memory until it is whole."""
    docs = needed("spacy.tokens", extra=EXTRA).DocBin(attrs=_ATTRIBUTES, store_user_data=True)
    writing = _Writing(head, options.text("ents"))
    with _no_search_for_encoders():
        for article in articles:
            docs.add(writing.doc(article))
    yield Piece("", docs.to_bytes())
    if writing.widened:
        say(Remark("Widened to whole tokens: {spans}.", spans=counted(writing.widened, "span")))
    if writing.left:
        say(
            Remark(
                "Left out of doc.ents, since they overlap others there: {spans}.", spans=counted(writing.left, "span")
            )
        )
    if writing.blank:
        say(
            Remark("Left out: {spans} of nothing but a blank between two tokens.", spans=counted(writing.blank, "span"))
        )
    if head.relations:
        say(Remark("Left out: {relations} between articles.", relations=counted(len(head.relations), "relation")))


@contextlib.contextmanager
def _no_search_for_encoders() -> Iterator[None]:
    """Keep spaCy's serializer from looking through all installed distributions, three times for each doc.

    It looks for ways to encode objects that are not in a doc of ours, and takes half of the time for it.
    """
    encoders = needed("srsly", extra=EXTRA).msgpack_encoders
    before, encoders.entry_points = encoders.entry_points, False
    try:
        yield
    finally:
        encoders.entry_points = before


@cache
def _pipeline(language: str) -> Any:
    """Return spaCy's empty pipeline for a language; the one for all where there is none, or it needs more."""
    blank = needed("spacy", extra=EXTRA).blank
    try:
        return blank(language or _EVERY_LANGUAGE)
    except ImportError:  # also what spaCy raises for a language that it does not know
        return blank(_EVERY_LANGUAGE)


class _Writing:
    def __init__(self, head: Head, choice: str) -> None:
        self.widened = self.left = self.blank = 0
        self._choice = choice
        self._seen: set[str] = set()  # chunks between blanks that a tokenizer has cut by themselves
        self._people = {a.id: {"name": a.name, "kind": a.kind} for a in head.annotators}
        self._entities = {entity.id: entity for entity in head.entities}

    def doc(self, article: ArticleRecord) -> Any:
        """Return an article as a Doc."""
        doc = self._cut(article)
        spans = [span for annotation in article.annotations for span in self._spans(doc, annotation)]
        doc.spans[SPANS] = spans
        if self._choice != "none":
            doc.ents = self._apart(spans)
        there = {span.id_ for span in spans}
        more = {
            "about": about(article),
            "annotations": {a.id: self._more(a, self._entities.get(a.entity or "")) for a in article.annotations},
            "relations": [
                {
                    "id": r.id,
                    "type": r.type,
                    "head": r.head,
                    "tail": r.tail,
                    "attributes": r.attributes,
                    "cue": r.cue,
                    "by": self._people[r.created_by],
                }
                for r in article.relations
                if {r.head, r.tail} <= there
            ],
        }
        doc.user_data[OURS] = msgspec.json.encode(more).decode()
        return doc

    def _cut(self, article: ArticleRecord) -> Any:
        pipeline = _pipeline(article.language or "")
        # After the first abbreviation of a text the tokenizer remembers no more chunks of it (seen with 3.8): texts
        # take ten times as long then. It remembers those that it has cut alone.
        for chunk in article.text.split(" "):
            if chunk not in self._seen:
                self._seen.add(chunk)
                pipeline.tokenizer(chunk)
        doc = pipeline.make_doc(article.text)
        assert doc.text == article.text
        return doc

    def _spans(self, doc: Any, annotation: AnnotationRecord) -> Iterator[Any]:
        for span in annotation.spans:
            made = doc.char_span(
                span.start,
                span.end,
                label=annotation.label,
                kb_id=annotation.entity or "",
                span_id=annotation.id,
                alignment_mode="expand",
            )
            if made is None or not len(made):
                self.blank += 1
                continue
            self.widened += (made.start_char, made.end_char) != (span.start, span.end)
            yield made

    def _apart(self, spans: list[Any]) -> list[Any]:
        """Return spans of which none overlaps another: the longest, or the shortest, of those that do."""
        kept = apart(spans, lambda span: (span.start, span.end), self._choice)
        self.left += len(spans) - len(kept)
        return kept

    def _more(self, annotation: AnnotationRecord, entity: EntityRecord | None) -> dict[str, Any]:
        more: dict[str, Any] = {"by": self._people[annotation.created_by]}
        if annotation.attributes:
            more["attributes"] = annotation.attributes
        if annotation.note:
            more["note"] = annotation.note
        if entity is not None:
            more["entity"] = {"name": entity.name, "kind": entity.kind, "external_id": entity.external_id}
        return more


def read(path: Path, options: Options) -> FoundSet:
    """Return the docs of a file as articles. Raises FileProblem, InvalidSet, MissingExtra."""
    content = read_bytes(path)
    doc_bin = needed("spacy.tokens", extra=EXTRA).DocBin
    vocab = _pipeline("").vocab
    try:
        docs = doc_bin(store_user_data=True).from_bytes(content).get_docs(vocab)
        articles = tuple(_article(f"doc {n}", doc, options.text("spans")) for n, doc in enumerate(docs, 1))
    except Exception as error:  # spaCy says what is wrong with a file by whatever its parts raise
        raise refused(
            [
                Remark(
                    "“{name}” is no DocBin of spaCy's: {kind}: {error}",
                    name=path.name,
                    kind=type(error).__name__,
                    error=str(error),
                )
            ]
        ) from error
    return FoundSet(EXTENSION, articles)


def _article(place: str, doc: Any, key: str) -> FoundArticle:
    ours = _ours(doc)
    more = _dict(ours.get("annotations"))
    id_, metadata, status = read_about(_dict(ours.get("about")))
    reports: list[str] = []
    spans = list(doc.spans[key]) if key in doc.spans else []
    if key not in doc.spans:
        spans = [*doc.ents]
        there = ", ".join(doc.spans)
        reports = [Remark("{place}: it has no spans “{key}”, so its entities were taken.", place=place, key=key)]
        if there:
            reports.append(Remark("There are also the spans {names}, see the option spans.", names=there))
    annotations: dict[tuple[str, str], FoundAnnotation] = {}
    for number, span in enumerate(spans):
        name, part = (span.id_ or f"#{number}", span.label_), (span.start_char, span.end_char)
        if name in annotations:
            annotations[name].spans += (part,)
        else:
            annotations[name] = _annotation(place, span, part, name[0], _dict(more.get(name[0])))
    relations = [_relation(place, number, line) for number, line in enumerate(dicts(ours.get("relations")))]
    keys = {annotation.key for annotation in annotations.values()}
    if gone := [relation for relation in relations if not {relation.head, relation.tail} <= keys]:
        links = counted(len(gone), "relation")
        reports.append(Remark("{place}: left out: {relations} of spans that are gone.", place=place, relations=links))
    return FoundArticle(
        text=doc.text,
        place=place,
        id=id_,
        metadata=metadata,
        status=status,
        annotations=list(annotations.values()),
        relations=[relation for relation in relations if relation not in gone],
        reports=reports,
    )


def _ours(doc: Any) -> dict[str, Any]:
    """Return what this program wrote beside the spans."""
    kept = doc.user_data.get(OURS)
    try:
        return _dict(msgspec.json.decode(kept)) if isinstance(kept, str) else {}
    except msgspec.DecodeError:
        return {}


def _annotation(place: str, span: Any, part: tuple[int, int], key: str, more: dict[str, Any]) -> FoundAnnotation:
    known = more.get("entity") or {"name": span.kb_id_, "external_id": None if is_id(span.kb_id_) else span.kb_id_}
    entity = Entity(span.kb_id_, known.get("kind", ""), known["name"], external_id=known.get("external_id"))
    return FoundAnnotation(
        key=key,
        label=span.label_,
        spans=(part,),
        place=place,
        attributes=attributes_in(more),
        note=str(more.get("note", "")),
        entity=entity if span.kb_id_ else None,
        by=_person(more),
    )


def _relation(place: str, number: int, line: dict[str, Any]) -> FoundRelation:
    return FoundRelation(
        key=str(line.get("id", f"#R{number}")),
        type=str(line.get("type", "related")),
        head=str(line.get("head")),
        tail=str(line.get("tail")),
        place=place,
        attributes=attributes_in(line),
        cue=str(line.get("cue", "")),
        by=_person(line),
    )


def _dict(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _person(line: dict[str, Any]) -> Annotator | None:
    by = line.get("by")
    if not isinstance(by, dict) or not by.get("name"):
        return None
    return Annotator("", str(by["name"]), "model" if by.get("kind") == "model" else "human")


CODEC = Codec(
    name="spacy",
    title="spaCy DocBin",
    purpose="spaCy training: all spans, entities, relations",
    loses="It holds no times, no aliases of entities, and ends no annotation inside a token.",
    suffix=".spacy",
    binary=True,
    extra=EXTRA,
    options=(
        Option("ents", "outermost", "which of overlapping spans is in doc.ents", (*CHOICES, "none"), "out"),
        Option("spans", SPANS, "the key of the spans to take", way="in"),
    ),
    read=read,
    write=write,
)
