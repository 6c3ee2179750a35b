"""W3C Web Annotation: a page of annotations as JSON-LD.

The model is https://www.w3.org/TR/annotation-model/. Each span is a target with a list of alternative selectors: its
position, in code points as the model demands, and its quote with what stands around it. Some clients count UTF-16, so
on reading the quote decides and the position only chooses among several places of it. A label is a body with the
purpose "classifying", a note one with "commenting", a relation an annotation with the motivation "linking". The text of
an article is an annotation with the motivation "describing"; what the model has no term for is under our own prefix.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import msgspec

from annotator import __version__
from annotator.codecs import Codec, Options, Piece, Say
from annotator.codecs.about import about, read_about
from annotator.codecs.anchors import find_near, quote_context
from annotator.codecs.counting import counted
from annotator.codecs.files import json_array
from annotator.codecs.found import FoundAnnotation, FoundArticle, FoundRelation, FoundSet
from annotator.codecs.lines import Line, attributes_in, dicts, json_file
from annotator.codecs.structs import AnnotationRecord, ArticleRecord, Head, RelationRecord
from annotator.codecs.validate import MOST_PROBLEMS, refused
from annotator.errors import Remark
from annotator.model import Annotator, Entity
from annotator.text import OffsetMap

EXTENSION = "w3c"
CONTEXT = ["http://www.w3.org/ns/anno.jsonld", {"annotator": "urn:annotator:terms:"}]
URN = "urn:uuid:"
_encode = msgspec.json.Encoder().encode


def write(head: Head, articles: Iterable[ArticleRecord], _options: Options, say: Say) -> Iterator[Piece]:
    """Yield the page, an annotation a line: of each article its text, its annotations, its relations."""
    writing = _Writing(head)
    page = {"@context": CONTEXT, "id": URN + head.project.id, "type": "AnnotationPage"}
    before = _encode(page)[:-1] + b',"items":['
    items = (_encode(item) for article in articles for item in writing.items(article))
    for piece in json_array(items, before=before, after=b"]}\n"):
        yield Piece("", piece)
    if head.relations:
        say(Remark("Left out: {relations} between articles.", relations=counted(len(head.relations), "relation")))


class _Writing:
    def __init__(self, head: Head) -> None:
        self._people = {
            a.id: {"id": URN + a.id, "type": "Software" if a.kind == "model" else "Person", "name": a.name}
            for a in head.annotators
        }
        self._entities = {entity.id: entity for entity in head.entities}
        self._generator = {"type": "Software", "name": f"annotator {__version__}"}

    def items(self, article: ArticleRecord) -> Iterator[Line]:
        text: Line = {"type": "TextualBody", "purpose": "describing", "value": article.text, "format": "text/plain"}
        yield {
            "id": f"{URN}{article.id}#text",
            "type": "Annotation",
            "motivation": "describing",
            "target": URN + article.id,
            "body": {**text, "language": article.language} if article.language else text,
            "annotator:about": about(article),
        }
        yield from (self._annotation(annotation, article) for annotation in article.annotations)
        yield from (self._relation(relation) for relation in article.relations)

    def _annotation(self, annotation: AnnotationRecord, article: ArticleRecord) -> Line:
        body: list[Line] = [{"type": "TextualBody", "purpose": "classifying", "value": annotation.label}]
        if annotation.note:
            body.append({"type": "TextualBody", "purpose": "commenting", "value": annotation.note})
        if entity := self._entities.get(annotation.entity or ""):
            about_it = {"annotator:name": entity.name, "annotator:kind": entity.kind}
            more = {"annotator:aliases": entity.aliases} if entity.aliases else {}
            further = {"annotator:external_id": entity.external_id} if entity.external_id else {}
            source = {"type": "SpecificResource", "purpose": "identifying", "source": URN + entity.id}
            body.append({**source, **about_it, **more, **further})
        targets = [_target(article, span.start, span.end) for span in annotation.spans]
        item: Line = {
            "id": URN + annotation.id,
            "type": "Annotation",
            "motivation": "classifying",
            "creator": self._people[annotation.created_by],
            "created": annotation.created_at,
            "modified": annotation.updated_at,
            "generator": self._generator,
            "body": body,
            "target": targets[0] if len(targets) == 1 else targets,
        }
        if annotation.updated_by != annotation.created_by:
            item["annotator:modifier"] = self._people[annotation.updated_by]
        return {**item, "annotator:attributes": annotation.attributes} if annotation.attributes else item

    def _relation(self, relation: RelationRecord) -> Line:
        item: Line = {
            "id": URN + relation.id,
            "type": "Annotation",
            "motivation": "linking",
            "creator": self._people[relation.created_by],
            "created": relation.created_at,
            "generator": self._generator,
            "target": URN + relation.head,
            "body": [URN + relation.tail, {"type": "TextualBody", "purpose": "classifying", "value": relation.type}],
        }
        if relation.cue:
            item["annotator:cue"] = relation.cue
        return {**item, "annotator:attributes": relation.attributes} if relation.attributes else item


def _target(article: ArticleRecord, start: int, end: int) -> Line:
    prefix, suffix = quote_context(article.text, start, end)
    return {
        "source": URN + article.id,
        "selector": [
            {"type": "TextPositionSelector", "start": start, "end": end},
            {"type": "TextQuoteSelector", "exact": article.text[start:end], "prefix": prefix, "suffix": suffix},
        ],
    }


def read(path: Path, _options: Options) -> FoundSet:
    """Return the annotations of a page, a collection or a list by their articles. Raises FileProblem, InvalidSet."""
    reading = _Reading()
    for number, item in enumerate(_items(json_file(path, Any, "JSON")), 1):
        reading.take(f"annotation {number}", item)
    reading.finish()
    return FoundSet(EXTENSION, tuple(reading.articles.values()), tuple(reading.reports))


def _items(content: object) -> list[Line]:
    """Return the annotations of a list, a page, or a collection that holds its first page."""
    if isinstance(content, dict):
        first = content.get("first")
        content = content.get("items", first.get("items") if isinstance(first, dict) else None)
    if not isinstance(content, list):
        raise refused([Remark("it is neither a list of annotations nor a page with items")])
    return dicts(content)


@dataclass
class _Reading:
    """The annotations read so far; they wait until all texts are known."""

    articles: dict[str, FoundArticle] = field(default_factory=dict)
    reports: list[str] = field(default_factory=list)
    _waiting: list[tuple[str, Line]] = field(default_factory=list)
    _article_of: dict[str, str] = field(default_factory=dict)

    def take(self, place: str, item: Line) -> None:
        """Read an annotation that holds a text; keep any other for `finish`."""
        body = item.get("body")
        if (
            item.get("motivation") != "describing"
            or not isinstance(body, dict)
            or not isinstance(item.get("target"), str)
        ):
            self._waiting.append((place, item))
            return
        given = item.get("annotator:about")
        _, metadata, status = read_about(given if isinstance(given, dict) else {})
        source = item["target"]
        self.articles[source] = FoundArticle(
            text=str(body.get("value", "")), place=place, id=_bare(source), metadata=metadata, status=status
        )

    def finish(self) -> None:
        """Read everything else. Raises InvalidSet for annotations whose text or place is not known."""
        problems: list[str] = []
        linking = [(place, item) for place, item in self._waiting if item.get("motivation") == "linking"]
        for place, item in self._waiting:
            if item.get("motivation") != "linking" and (problem := self._annotation(place, item)):
                problems.append(Remark("{place}: {problem}", place=place, problem=problem))
        for place, item in linking:
            if problem := self._relation(place, item):
                problems.append(Remark("{place}: {problem}", place=place, problem=problem))
        if problems:
            raise refused(problems[:MOST_PROBLEMS])

    def _annotation(self, place: str, item: Line) -> str | None:
        """Add an annotation to its article; return why that is not possible."""
        targets = dicts(item["target"] if isinstance(item.get("target"), list) else [item.get("target")])
        sources = {str(target.get("source")) for target in targets}
        if len(sources) != 1:
            return Remark("it has no target with a source and selectors, or several sources")
        (source,) = sources
        article = self.articles.get(source)
        if article is None:
            return Remark("the text of “{source}” is not in the file", source=source)
        spans = []
        for target in targets:
            span = placed(article.text, dicts(_listed(target.get("selector"))))
            if isinstance(span, str):
                return span
            spans.append(span)
        bodies = _listed(item.get("body"))
        labels = [b for b in dicts(bodies) if b.get("purpose") in ("classifying", "tagging")]
        notes = [
            str(b.get("value", "")) for b in dicts(bodies) if b.get("purpose") in ("commenting", "describing", None)
        ]
        key = _bare(str(item.get("id", ""))) or place
        article.annotations.append(
            FoundAnnotation(
                key=key,
                label=str(labels[0].get("value", "")) if labels else "annotation",
                spans=tuple(spans),
                place=place,
                attributes=attributes_in({"attributes": item.get("annotator:attributes")}),
                note="\n".join(notes),
                entity=next(filter(None, map(_entity, dicts(bodies))), None),
                by=_person(item.get("creator")),
                at=str(item.get("created", "")),
                updated_by=_person(item.get("annotator:modifier")),
                updated_at=str(item.get("modified", "")),
            )
        )
        self._article_of[key] = source
        if len(labels) > 1:
            self.reports.append(
                Remark("{place}: it has {count} labels; the first was taken.", place=place, count=len(labels))
            )
        return None

    def _relation(self, place: str, item: Line) -> str | None:
        """Add a relation to the article of its ends; return why that is not possible."""
        bodies = _listed(item.get("body"))
        names = [str(b.get("value", "")) for b in dicts(bodies) if b.get("purpose") == "classifying"]
        head, tail = _bare(_iri(item.get("target"))), _bare(next((b for b in bodies if isinstance(b, str)), ""))
        article = self._article_of.get(head)
        if article is None or article != self._article_of.get(tail):
            return Remark(
                "it links {head} and {tail}, which are not annotations of one text here",
                head=head or Remark("nothing"),
                tail=tail or Remark("nothing"),
            )
        self.articles[article].relations.append(
            FoundRelation(
                key=_bare(str(item.get("id", ""))) or place,
                type=names[0] if names else "related",
                head=head,
                tail=tail,
                place=place,
                attributes=attributes_in({"attributes": item.get("annotator:attributes")}),
                cue=str(item.get("annotator:cue", "")),
                by=_person(item.get("creator")),
                at=str(item.get("created", "")),
            )
        )
        return None


def placed(text: str, selectors: list[Line]) -> tuple[int, int] | str:
    """Return the span that alternative selectors choose, or why there is none. The quote decides if there is one."""
    position = next((s for s in selectors if s.get("type") == "TextPositionSelector"), {})
    quote = next((s for s in selectors if s.get("type") == "TextQuoteSelector"), {})
    start, end, exact = position.get("start"), position.get("end"), quote.get("exact")
    hints = [start, OffsetMap(text).code_point(start)] if isinstance(start, int) else []
    if isinstance(exact, str) and exact:
        prefix, suffix = (quote[name] if isinstance(quote.get(name), str) else "" for name in ("prefix", "suffix"))
        found = find_near(text, exact, prefix=prefix, suffix=suffix, hints=hints)
        return found if isinstance(found, str) else (found, found + len(exact))
    if isinstance(start, int) and isinstance(end, int):
        return start, end
    return Remark("it has neither a quote nor a position")


def _entity(body: Line) -> Entity | None:
    source = body.get("source")
    if body.get("purpose") != "identifying" or not isinstance(source, str):
        return None
    aliases = body.get("annotator:aliases")
    external = body.get("annotator:external_id", None if source.startswith(URN) else source)
    return Entity(
        id=_bare(source),
        kind=str(body.get("annotator:kind", "")),
        name=str(body.get("annotator:name", source)),
        aliases=tuple(map(str, aliases)) if isinstance(aliases, list) else (),
        external_id=external if isinstance(external, str) else None,
    )


def _person(given: Any) -> Annotator | None:
    who = given[0] if isinstance(given, list) and given else given
    if isinstance(who, str):
        return Annotator("", who)
    if not isinstance(who, dict):
        return None
    name = who.get("name") or who.get("nickname") or who.get("email") or who.get("id")
    id_ = str(who.get("id", ""))
    kind = "model" if who.get("type") == "Software" else "human"
    return Annotator(_bare(id_) if id_.startswith(URN) else "", str(name), kind) if name else None  # type: ignore[arg-type]


def _bare(iri: str) -> str:
    return iri.removeprefix(URN)


def _iri(value: Any) -> str:
    return str(value.get("id", value.get("source", ""))) if isinstance(value, dict) else str(value or "")


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


CODEC = Codec(
    name="w3c",
    title="W3C Web Annotation",
    purpose="Web Annotation JSON-LD: archives, editions, the web",
    loses="It holds everything but which attributes were computed and relations between articles.",
    suffix=".jsonld",
    read=read,
    write=write,
)
