"""PubAnnotation: a JSON list of documents with denotations, relations and attributes.

The shapes are those of https://www.pubannotation.org/docs/annotation-format. Offsets are code points, ends exclusive; a
denotation of several spans has a list of them. The work of several annotators stands in `tracks`, one each.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

import msgspec

from annotator.codecs import Codec, Options, Piece, Say
from annotator.codecs.counting import counted
from annotator.codecs.files import json_array
from annotator.codecs.forms import is_id
from annotator.codecs.found import FoundAnnotation, FoundArticle, FoundRelation, FoundSet
from annotator.codecs.lines import Line, dicts, json_file, span_of, text_of
from annotator.codecs.structs import AnnotationRecord, ArticleRecord, Head, RelationRecord
from annotator.errors import Remark
from annotator.model import Annotator, Metadata

EXTENSION = "pubannotation"
DATABASE = "annotator"
# What is no attribute in our model stands among the attributes under these names.
NOTE, CUE = "annotator:note", "annotator:cue"
_KEPT = ("blocks", "typesettings", "modifications", "namespaces", "config", "divid")
_encode = msgspec.json.Encoder().encode


def write(head: Head, articles: Iterable[ArticleRecord], _options: Options, say: Say) -> Iterator[Piece]:
    """Yield the list, a document a line."""
    names = {annotator.id: annotator.name for annotator in head.annotators}
    apart = len(head.relations)

    def documents() -> Iterator[bytes]:
        nonlocal apart
        for article in articles:
            owner = {a.id: a.created_by for a in article.annotations}
            apart += sum(owner[r.head] != owner[r.tail] for r in article.relations)
            yield _encode(_document(article, owner, names))

    for piece in json_array(documents()):
        yield Piece("", piece)
    if apart:
        say(
            Remark(
                "Left out: {relations} between the work of two annotators or two articles.",
                relations=counted(apart, "relation"),
            )
        )


def _document(article: ArticleRecord, owner: dict[str, str], names: dict[str, str]) -> Line:
    document: Line = {"text": article.text, "sourcedb": DATABASE, "sourceid": article.id}
    if article.url:
        document["source_url"] = article.url
    tracks = [
        _track(
            names[annotator],
            [a for a in article.annotations if a.created_by == annotator],
            [r for r in article.relations if owner[r.head] == owner[r.tail] == annotator],
        )
        for annotator in dict.fromkeys(owner.values())
    ]
    if len(tracks) == 1:
        document.update(tracks[0])
    else:
        document.update({"denotations": []} if not tracks else {"tracks": tracks})
    kept = article.extensions.get(EXTENSION)
    return {**document, **kept} if isinstance(kept, dict) else document


def _track(name: str, annotations: list[AnnotationRecord], relations: list[RelationRecord]) -> Line:
    """Return one annotator's work; ids of attributes are numbered, as the format wants them."""
    facts: list[tuple[str, str, object]] = []
    for annotation in annotations:
        facts += [(annotation.id, name_, value) for name_, value in annotation.attributes.items()]
        facts += [(annotation.id, NOTE, annotation.note)] if annotation.note else []
    for relation in relations:
        facts += [(relation.id, name_, value) for name_, value in relation.attributes.items()]
        facts += [(relation.id, CUE, relation.cue)] if relation.cue else []
    return {
        "project": name,
        "denotations": [{"id": a.id, "span": _span(a), "obj": a.label} for a in annotations],
        "relations": [{"id": r.id, "subj": r.head, "pred": r.type, "obj": r.tail} for r in relations],
        "attributes": [
            {"id": f"A{n}", "subj": subject, "pred": predicate, "obj": value}
            for n, (subject, predicate, value) in enumerate(facts, 1)
        ],
    }


def _span(annotation: AnnotationRecord) -> object:
    spans = [{"begin": span.start, "end": span.end} for span in annotation.spans]
    return spans[0] if len(spans) == 1 else spans


def read(path: Path, _options: Options) -> FoundSet:
    """Return the documents of a file, a list of them or one alone. Raises FileProblem, InvalidSet."""
    content = json_file(path, list[Line] | Line, "PubAnnotation document in JSON")
    documents = content if isinstance(content, list) else [content]
    return FoundSet(
        EXTENSION, tuple(_article(f"document {number}", document) for number, document in enumerate(documents, 1))
    )


def _article(place: str, document: Line) -> FoundArticle:
    database, id_ = str(document.get("sourcedb", "")), str(document.get("sourceid", ""))
    url = document.get("source_url")
    article = FoundArticle(
        text=text_of(place, document, "text"),
        place=place,
        id=id_ if is_id(id_) else "",
        metadata=Metadata(url=url if isinstance(url, str) else None),
        source_name="" if database == DATABASE else "-".join(part for part in (database, id_) if part),
        extensions={name: document[name] for name in _KEPT if name in document},
    )
    if article.extensions:
        article.extensions = {EXTENSION: article.extensions}
    for number, track in enumerate((document, *dicts(document.get("tracks")))):
        # Ids are unique in a track; our own are so everywhere.
        _take(article, f"{place}, track {number}" if number else place, track, number)
    return article


def _take(article: FoundArticle, place: str, track: Line, number: int) -> None:
    """Add what one track holds to the article."""
    name = track.get("project")
    by = Annotator("", name) if isinstance(name, str) and name else None

    def key(id_: object) -> str:
        return str(id_) if number == 0 or is_id(str(id_)) else f"{number}/{id_}"

    annotations = {
        key(id_): FoundAnnotation(
            key=key(id_), label=str(denotation.get("obj", "")), spans=_spans(place, denotation), place=place, by=by
        )
        for n, denotation in enumerate(dicts(track.get("denotations")))
        if (id_ := denotation.get("id", f"#{n}")) is not None
    }
    relations = {
        key(id_): FoundRelation(
            key=key(id_),
            type=str(relation.get("pred", "")),
            head=key(relation.get("subj")),
            tail=key(relation.get("obj")),
            place=place,
            by=by,
        )
        for n, relation in enumerate(dicts(track.get("relations")))
        if (id_ := relation.get("id", f"#R{n}")) is not None
    }
    for attribute in dicts(track.get("attributes")):
        subject = key(attribute.get("subj"))
        about = annotations.get(subject) or relations.get(subject)
        if not _say_more(about, str(attribute.get("pred", "")), attribute.get("obj")):
            article.reports.append(
                Remark("{place}: the attribute of {name} was left out.", place=place, name=attribute.get("subj"))
            )
    article.annotations += annotations.values()
    article.relations += relations.values()


def _spans(place: str, denotation: Line) -> tuple[tuple[int, int], ...]:
    span = denotation.get("span")
    spans = dicts(span if isinstance(span, list) else [span])
    return tuple(span_of(place, each, "begin", "end") for each in spans)


def _say_more(about: FoundAnnotation | FoundRelation | None, name: str, value: object) -> bool:
    """Set what an attribute says; return whether it could be."""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if about is None or not name or not isinstance(value, str | int):
        return False
    if name == NOTE and isinstance(about, FoundAnnotation):
        about.note = str(value)
    elif name == CUE and isinstance(about, FoundRelation):
        about.cue = str(value)
    else:
        about.attributes[name] = value
    return True


CODEC = Codec(
    name="pubannotation",
    title="PubAnnotation JSON",
    purpose="PubAnnotation, TextAE, biomedical text mining",
    loses="It holds no entities, no times, no relations between annotators, and of an article only text and address.",
    suffix=".json",
    read=read,
    write=write,
)
