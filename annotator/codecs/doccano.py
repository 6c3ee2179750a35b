"""doccano: JSON Lines with entities and relations, or with spans alone.

The shapes are those that doccano 1.8 imports and exports. Its window counts UTF-16 units, or grapheme clusters in a
project with `grapheme_mode`; files that other programs made often count code points. Nothing in a file says which, so
on reading it is guessed by how many ends fall on the edges of words, and said. All lines have the same members, since
doccano refuses a file in which they differ.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from itertools import count
from pathlib import Path
from typing import Any

import msgspec

from annotator.codecs import Codec, Option, Options, Piece, Say
from annotator.codecs.about import FIELDS, about, read_about
from annotator.codecs.counting import counted
from annotator.codecs.found import FoundAnnotation, FoundArticle, FoundRelation, FoundSet
from annotator.codecs.lines import ArticlesOf, Line, Lines, dicts, span_of, text_of
from annotator.codecs.structs import ArticleRecord, Head
from annotator.codecs.units import UNITS, Unit, counted_alike, places
from annotator.codecs.validate import refused
from annotator.errors import Remark

EXTENSION = "doccano"
# A relation between the spans of one annotation; doccano knows none that is interrupted.
CONTINUES = "continues"
_OWN = frozenset({*FIELDS, "id", "text", "data", "entities", "relations", "label", "labels", "Comments"})
_encode = msgspec.json.Encoder().encode


def write(head: Head, articles: Iterable[ArticleRecord], options: Options, say: Say) -> Iterator[Piece]:
    """Yield a line for each article."""
    columns = sorted({name for article in articles for name in _kept(article)})
    writing = _Writing(options.text("offsets"), related=options.flag("relations"))
    for article in articles:
        kept = _kept(article)
        line = {**writing.line(article), **about(article), **{name: kept.get(name, "") for name in columns}}
        yield Piece("", _encode(line) + b"\n")
    for what, number in sorted(writing.lost.items()):
        say(Remark("Left out: {what} of {annotations}.", what=what, annotations=counted(number, "annotation")))
    if writing.widened:
        say(Remark("Widened to whole graphemes: {annotations}.", annotations=counted(writing.widened, "annotation")))
    if related := writing.unrelated + len(head.relations):
        say(Remark("Left out: {relations}.", relations=counted(related, "relation")))
    if writing.unlike:
        say(
            Remark(
                "Offsets are counted as {unit}, and it matters how they are, in: {articles}. Read them so again.",
                unit=options.text("offsets"),
                articles=counted(writing.unlike, "article"),
            )
        )


def _kept(article: ArticleRecord) -> dict[str, Any]:
    kept = article.extensions.get(EXTENSION)
    return kept if isinstance(kept, dict) else {}


class _Writing:
    """Lines under way; entities and relations are numbered through the file, as doccano wants."""

    def __init__(self, unit: str, *, related: bool) -> None:
        self.lost: Counter[str] = Counter()
        self.widened = self.unlike = self.unrelated = 0
        self._unit = unit
        self._related = related
        self._numbers = count(1)
        self._relation_numbers = count(1)

    def line(self, article: ArticleRecord) -> Line:
        self.unlike += not counted_alike(article.text)
        place = places(article.text, self._unit)
        entities: list[Line] = []
        relations: list[Line] = []
        first: dict[str, int] = {}
        for annotation in article.annotations:
            before = 0
            for span in annotation.spans:
                start, end = place.start(span.start), place.end(span.end)
                self.widened += (place.code_point(start), place.code_point(end)) != (span.start, span.end)
                number = next(self._numbers)
                entities.append({"id": number, "start_offset": start, "end_offset": end, "label": annotation.label})
                if before:
                    relations.append(self._relation(before, number, CONTINUES))
                first.setdefault(annotation.id, number)
                before = number
            self._count_lost(annotation)
        relations += [self._relation(first[r.head], first[r.tail], r.type) for r in article.relations]
        if self._related:
            return {"text": article.text, "entities": entities, "relations": relations, "Comments": []}
        self.unrelated += len(article.relations)
        return {"text": article.text, "label": [[e["start_offset"], e["end_offset"], e["label"]] for e in entities]}

    def _relation(self, head: int, tail: int, kind: str) -> Line:
        return {"id": next(self._relation_numbers), "from_id": head, "to_id": tail, "type": kind}

    def _count_lost(self, annotation: Any) -> None:
        for what, there in (
            (Remark("attributes"), annotation.attributes),
            (Remark("note"), annotation.note),
            (Remark("entity"), annotation.entity),
            (Remark("interruption"), not self._related and len(annotation.spans) > 1),
        ):
            if there:
                self.lost[what] += 1


def read(path: Path, options: Options) -> FoundSet:
    """Return a file's lines as articles; the unit is guessed where it is not given. Raises FileProblem, InvalidSet."""
    lines = Lines(path)
    unit = options.text("offsets")
    unit, reports = guessed_unit(lines) if unit == "auto" else (unit, ())
    return FoundSet(EXTENSION, ArticlesOf(lines, lambda place, line: _article(place, line, unit)), reports)


def guessed_unit(lines: Iterable[tuple[str, Line]]) -> tuple[Unit, tuple[str, ...]]:
    """Return in what the spans of a file are counted, and what to say of it.

    Where the units differ, that is the one by which most ends fall on the edges of words and none beyond the text; in
    doubt the one that doccano's window counts by default.
    """
    good: Counter[Unit] = Counter(dict.fromkeys(UNITS, 0))
    beyond: set[Unit] = set()
    total = 0
    for place, line in lines:
        text = text_of(place, line, "text", "data")
        if counted_alike(text):
            continue
        spans = [span for span, _, _ in _entities(place, line)]
        total += 2 * len(spans)
        for unit in UNITS:
            code_point = places(text, unit).code_point
            for start, end in ((code_point(start), code_point(end)) for start, end in spans):
                good[unit] += _is_edge(text, start, at_start=True) + _is_edge(text, end, at_start=False)
                if end > len(text):
                    beyond.add(unit)
    if not total:
        return "codepoint", ()
    best = max(UNITS, key=lambda unit: (unit not in beyond, good[unit]))
    shown = ", ".join(f"{unit} {good[unit]}" for unit in UNITS)
    said = Remark(
        "Offsets were read as {unit}: of {total} ends that tell, so many fall on edges of words: {shown}.",
        unit=best,
        total=total,
        shown=shown,
    )
    return best, (said,)


def _left_out(place: str, comments: int) -> Remark:
    return Remark("{place}: left out: {comments}.", place=place, comments=counted(comments, "comment"))


def _is_edge(text: str, at: int, *, at_start: bool) -> bool:
    """Return whether a word may start, or end, at `at`."""
    inside, outside = (at, at - 1) if at_start else (at - 1, at)
    if not 0 <= inside < len(text) or text[inside].isspace():
        return False
    return not 0 <= outside < len(text) or not (text[inside].isalnum() and text[outside].isalnum())


def _entities(place: str, line: Line) -> Iterator[tuple[tuple[int, int], str, str]]:
    """Yield the span, label and id of each entity, of either shape."""
    for number, entity in enumerate(dicts(line.get("entities"))):
        id_ = str(entity.get("id", f"#{number}"))
        yield span_of(place, entity, "start_offset", "end_offset"), str(entity.get("label", "")), id_
    spans = line.get("label", line.get("labels"))
    for number, each in enumerate(spans if isinstance(spans, list) else ()):
        if not isinstance(each, list) or len(each) != 3:
            raise refused(
                [Remark('{place}: {value} is not a span such as [3, 8, "claim"]', place=place, value=repr(each))]
            )
        start, end, label = each
        yield span_of(place, {"start": start, "end": end}, "start", "end"), str(label), f"#{number}"


def _article(place: str, line: Line, unit: str) -> FoundArticle:
    text = text_of(place, line, "text", "data")
    id_, metadata, status = read_about(line)
    code_point = places(text, unit).code_point
    annotations = {
        key: FoundAnnotation(key=key, label=label, spans=((code_point(start), code_point(end)),), place=place)
        for (start, end), label, key in _entities(place, line)
    }
    relations, part_of = _relations(place, line, annotations)
    for tail, head in part_of.items():
        annotations[_whole(head, part_of)].spans += annotations.pop(tail).spans
    comments = len(line["Comments"]) if isinstance(line.get("Comments"), list) else 0
    kept = {name: value for name, value in line.items() if name not in _OWN}
    return FoundArticle(
        text=text,
        place=place,
        id=id_,
        metadata=metadata,
        status=status,
        annotations=list(annotations.values()),
        relations=relations,
        extensions={EXTENSION: kept} if kept else {},
        reports=[_left_out(place, comments)] if comments else [],
    )


def _relations(
    place: str, line: Line, annotations: Mapping[str, FoundAnnotation]
) -> tuple[list[FoundRelation], dict[str, str]]:
    """Return the relations of a line, and of which entity others are further spans."""
    given = [
        (str(relation.get("id", f"#{number}")), str(relation.get("type", "related")), *map(str, ends))
        for number, relation in enumerate(dicts(line.get("relations")))
        if (ends := (relation.get("from_id"), relation.get("to_id")))
    ]
    part_of: dict[str, str] = {}
    for _, kind, head, tail in given:
        if kind == CONTINUES and {head, tail} <= annotations.keys() and _whole(head, part_of) != tail:
            part_of.setdefault(tail, head)
    relations = [
        FoundRelation(key=key, type=kind, head=_whole(head, part_of), tail=_whole(tail, part_of), place=place)
        for key, kind, head, tail in given
        if kind != CONTINUES or part_of.get(tail) != head
    ]
    return relations, part_of


def _whole(id_: str, part_of: Mapping[str, str]) -> str:
    """Return the entity that one is a further span of, directly or not; itself if of none."""
    while id_ in part_of:
        id_ = part_of[id_]
    return id_


CODEC = Codec(
    name="doccano",
    title="doccano JSON Lines",
    purpose="doccano: spans and relations, one article a line",
    loses="It holds no attributes, notes, entities, authors, times or ids.",
    suffix=".jsonl",
    options=(
        Option(
            "offsets", "utf16", "what doccano counts: utf16, or grapheme in a project with grapheme_mode", UNITS, "out"
        ),
        Option("relations", default=True, purpose="with relations; no for a project that has none", way="out"),
        Option("offsets", "auto", "what the file counts; guessed by default", ("auto", *UNITS), "in"),
    ),
    read=read,
    write=write,
)
