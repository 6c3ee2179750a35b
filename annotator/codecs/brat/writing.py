"""Writes brat standoff."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import count
from typing import Any

import msgspec

from annotator.codecs import Options, Piece, Say
from annotator.codecs.brat.words import EXTENSION, OURS, Fragments, config_files, encoded, fragments_of
from annotator.codecs.counting import counted
from annotator.codecs.files import file_name
from annotator.codecs.structs import AnnotationRecord, ArticleRecord, EntityRecord, Head, RelationRecord
from annotator.errors import Remark
from annotator.scheme_json import SchemeRecord
from annotator.text import quote_of

_NUMBERED = re.compile("([TRANM#])([0-9]+)\t")
_TARGET = re.compile(r"\bT[0-9]+\b")
_EXTERNAL = re.compile(r"[^\s:]+:\S+")


def write(head: Head, articles: Iterable[ArticleRecord], _options: Options, say: Say) -> Iterator[Piece]:
    """Yield two files for each article, then the configuration."""
    entities = {entity.id: entity for entity in head.entities}
    choices = _choices(head.scheme)
    blank = unwritten = 0
    for number, article in enumerate(articles, 1):
        name = file_name(article, number)
        page = _Page(article, entities, choices)
        yield Piece(f"/{name}.txt", article.text.encode())
        yield Piece(f"/{name}.ann", page.content())
        blank += page.blank
        unwritten += page.unwritten
    for name, text in config_files(head.scheme):
        yield Piece(f"/{name}", text.encode())
    if blank:
        say(
            Remark(
                "Left out: {annotations} of nothing but blanks at a line break.",
                annotations=counted(blank, "annotation"),
            )
        )
    if unwritten:
        say(
            Remark(
                "Left out: {lines} that came from brat and names an annotation that is gone.",
                lines=counted(unwritten, "line"),
            )
        )
    if head.relations:
        say(Remark("Left out: {relations} between articles.", relations=counted(len(head.relations), "relation")))


def _choices(scheme: SchemeRecord) -> frozenset[tuple[str, str]]:
    """Return the label or relation type, and name, of each attribute that is chosen from a list."""
    owners = [(label.name, label.attributes) for label in scheme.labels]
    owners += [(relation.name, relation.attributes) for relation in scheme.relations]
    return frozenset((name, each.name) for name, attributes in owners for each in attributes if each.type == "choice")


class _Page:
    """The `.ann` of one article."""

    def __init__(
        self, article: ArticleRecord, entities: dict[str, EntityRecord], choices: frozenset[tuple[str, str]]
    ) -> None:
        self.blank = 0
        self.unwritten = 0
        self._article = article
        self._entities = entities
        self._choices = choices
        self._kept = _kept(article)
        self._lines: list[str] = []
        self._numbers = {letter: count(self._first(letter)) for letter in "TRAN#"}
        self._places: dict[Fragments, dict[str, str]] = {}  # pieces -> label -> T id

    def _first(self, letter: str) -> int:
        """Return the first number of ours; those of lines that are written back stay."""
        lines = (_NUMBERED.match(line) for line in self._kept["lines"])
        return max((int(m[2]) for m in lines if m and m[1].replace("M", "A") == letter), default=0) + 1

    def content(self) -> bytes:
        """Return all lines."""
        ids: dict[str, str] = {}
        for annotation in self._article.annotations:
            pieces = fragments_of(self._article.text, ((s.start, s.end) for s in annotation.spans))
            if pieces:
                ids[annotation.id] = self._textbound(annotation, pieces)
            else:
                self.blank += 1
        for relation in self._article.relations:
            if relation.head in ids and relation.tail in ids:
                ends = f"Arg1:{ids[relation.head]} Arg2:{ids[relation.tail]}"
                id_ = self._add("R", f"{encoded(relation.type)} {ends}")
                self._attributes(id_, relation.type, relation)
        self._write_back()
        return "".join(f"{line}\n" for line in self._lines).encode()

    def _add(self, letter: str, *columns: str) -> str:
        id_ = f"{letter}{next(self._numbers[letter])}"
        self._lines.append("\t".join((id_, *columns)))
        return id_

    def _textbound(self, annotation: AnnotationRecord, pieces: Fragments) -> str:
        offsets = ";".join(f"{start} {end}" for start, end in pieces)
        words = quote_of(self._article.text, pieces, joint=" ")
        id_ = self._add("T", f"{encoded(annotation.label)} {offsets}", _one_line(words))
        self._places.setdefault(pieces, {})[annotation.label] = id_
        self._attributes(id_, annotation.label, annotation)
        if entity := self._entities.get(annotation.entity or ""):
            self._add("N", f"Reference {id_} {OURS}:{entity.id}", _one_line(entity.name))
            if entity.external_id and _EXTERNAL.fullmatch(entity.external_id):
                self._add("N", f"Reference {id_} {entity.external_id}", _one_line(entity.name))
        for line in annotation.note.split("\n") if annotation.note else ():
            self._add("#", f"AnnotatorNotes {id_}", line)
        return id_

    def _attributes(self, id_: str, owner: str, record: AnnotationRecord | RelationRecord) -> None:
        """Write what is chosen from a list as A lines, and what brat's window cannot show as a note of ours."""
        rest: dict[str, object] = {}
        for name, value in record.attributes.items():
            if isinstance(value, bool):
                self._add("A", f"{encoded(name)} {id_} {'true' if value else 'false'}")
            elif isinstance(value, str) and (owner, name) in self._choices:
                self._add("A", f"{encoded(name)} {id_} {encoded(value)}")
            else:
                rest[name] = value
        more: dict[str, object] = {"attributes": rest} if rest else {}
        if isinstance(record, RelationRecord) and record.cue:
            more["cue"] = record.cue
        if more:
            self._add("#", f"{OURS} {id_}", msgspec.json.encode(more).decode())

    def _write_back(self) -> None:
        """Add the lines that came from brat, with the numbers that the annotations they name have now."""
        now = {old: self._now(target) for old, target in self._kept["targets"].items()}
        for line in self._kept["lines"]:
            id_, _, rest = line.partition("\t")
            structure, tab, words = rest.partition("\t")
            if None in (now.get(old) for old in _TARGET.findall(structure)):
                self.unwritten += 1
                continue
            renamed = _TARGET.sub(lambda match: str(now[match[0]]), structure)
            self._lines.append(f"{id_}\t{renamed}{tab}{words}")

    def _now(self, target: dict[str, Any]) -> str | None:
        """Return the number of the annotation that stands where a line's target stood, of the same label if it can."""
        there = self._places.get(tuple(tuple(piece) for piece in target["spans"]), {})
        return there.get(target["label"]) or next(iter(there.values()), None)


def _kept(article: ArticleRecord) -> dict[str, Any]:
    kept = article.extensions.get(EXTENSION)
    return kept if isinstance(kept, dict) and {"lines", "targets"} <= kept.keys() else {"lines": [], "targets": {}}


def _one_line(words: str) -> str:
    """Return words as they can stand in a column; every break, as Python 2 knew them too, is a blank."""
    return re.sub(r"[\s\x1c-\x1e\x85\u2028\u2029]", " ", words)
