"""Reads brat standoff, leniently: a line that cannot be read is reported and left out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec

from annotator.codecs import Options, read_bytes
from annotator.codecs.brat.words import EXTENSION, OURS, decoded, fragments_of, rejoined
from annotator.codecs.found import FoundAnnotation, FoundArticle, FoundRelation, FoundSet
from annotator.errors import FileProblem, InvalidSet, Remark
from annotator.model import AttributeValue, Entity

_ID = re.compile("[TREAMN][0-9]+|#[0-9]*|[*]")
_BOUND = re.compile(r"(\S+) ([0-9]+ [0-9]+(?:;[0-9]+ [0-9]+)*)")
_RELATION = re.compile(r"(\S+) \S+?:(\S+) \S+?:(\S+)")
_NOTE = re.compile(r"(\S+) (\S+)")
_TARGET = re.compile(r"\bT[0-9]+\b")
_VALUES: dict[str, AttributeValue] = {"": True, "true": True, "false": False}


def read(path: Path, _options: Options) -> FoundSet:
    """Return the articles of a folder, and those in folders below it. Raises FileProblem, InvalidSet."""
    try:
        files = sorted(path.rglob("*.ann")) if path.is_dir() else [path]
    except OSError as error:
        raise FileProblem(
            "“{path}” cannot be read: {reason}. Nothing was imported.", path=path, reason=error.strerror
        ) from error
    if not path.exists() or not (files or (path / "annotation.conf").is_file()):
        raise InvalidSet(
            "There is no file *.ann in “{path}”, so it is no folder of brat's. Nothing was imported. "
            "Choose the folder that holds the .txt and .ann files.",
            path=path,
        )
    pairs = [(file, file.with_suffix(".txt")) for file in files]
    reports = [
        Remark("“{name}” has no “{text}” beside it; it was left out.", name=ann.name, text=txt.name)
        for ann, txt in pairs
        if not txt.is_file()
    ]
    return FoundSet(EXTENSION, _Pages([pair for pair in pairs if pair[1].is_file()]), tuple(reports), lenient=True)


class _Pages:
    """The articles; each time they are gone through the files are read again."""

    def __init__(self, pairs: list[tuple[Path, Path]]) -> None:
        self._pairs = pairs

    def __iter__(self) -> Iterator[FoundArticle]:
        for ann, txt in self._pairs:
            yield read_page(_text(txt), _text(ann).split("\n"), txt.name, ann.name)


def _text(path: Path) -> str:
    """Return a file's text with the line ends that offsets count: brat reads every one of them as LF."""
    try:
        return read_bytes(path).decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
    except UnicodeDecodeError as error:
        raise InvalidSet(
            "“{name}” is not UTF-8, as brat's files are: {reason} at byte {start}. "
            "Nothing was imported. Convert it first.",
            name=path.name,
            reason=error.reason,
            start=error.start,
        ) from error


def read_page(text: str, lines: list[str], txt_name: str, ann_name: str) -> FoundArticle:
    """Return one article with what the lines of its `.ann` say."""
    page = _Page(text, ann_name)
    for number, line in enumerate(lines, 1):
        if line.strip():
            page.first(f"{ann_name}, line {number}", line)
    page.second()
    return FoundArticle(
        text=text,
        place=txt_name,
        source_name=txt_name,
        annotations=list(page.annotations.values()),
        relations=list(page.relations.values()),
        extensions=page.extensions(),
        reports=page.reports,
    )


class _Page:
    """One `.ann` file. What refers to other lines waits until all are known; what is not ours stays a line."""

    def __init__(self, text: str, name: str) -> None:
        self.annotations: dict[str, FoundAnnotation] = {}
        self.relations: dict[str, FoundRelation] = {}
        self.reports: list[str] = []
        self._text = text
        self._name = name
        self._notes: dict[str, list[str]] = {}
        self._kept: list[str] = []
        self._waiting: list[tuple[str, str]] = []

    def first(self, place: str, line: str) -> None:
        """Read an annotation; keep the rest for `second`."""
        id_, tab, rest = line.partition("\t")
        if not tab or not _ID.fullmatch(id_):
            self._leave_out(place, Remark("it does not begin with an id such as T1 and a tab"))
        elif id_[0] != "T":
            self._waiting.append((place, line))
        elif id_ in self.annotations:
            self._leave_out(place, Remark("{name} is there twice", name=id_))
        else:
            self._bound(place, id_, rest)

    def _leave_out(self, place: str, problem: str) -> None:
        self.reports.append(Remark("{place}: {problem}; it was left out.", place=place, problem=problem))

    def _bound(self, place: str, id_: str, rest: str) -> None:
        structure, _, words = rest.partition("\t")
        match = _BOUND.fullmatch(structure)
        if match is None:
            self._leave_out(place, Remark("“{words}” is not a label with offsets", words=structure))
            return
        pairs = (piece.split(" ") for piece in match[2].split(";"))
        fragments = tuple((int(start), int(end)) for start, end in pairs)
        spans = rejoined(self._text, fragments)
        there = " ".join(self._text[start:end] for start, end in fragments)
        same = not words or words.split() == there.split()
        self.annotations[id_] = FoundAnnotation(
            key=id_, label=decoded(match[1]), spans=spans, place=place, quote=None if same else words
        )

    def second(self) -> None:
        """Read what says more of annotations: first the relations, of which others may say more in their turn."""
        for letter in ("R", ""):
            waiting, self._waiting = self._waiting, []
            for place, line in waiting:
                id_, _, rest = line.partition("\t")
                if letter and not id_.startswith(letter):
                    self._waiting.append((place, line))
                elif gone := set(_TARGET.findall(rest.partition("\t")[0])) - self.annotations.keys():
                    self._leave_out(
                        place, Remark("it names {names}, which is not there", names=", ".join(sorted(gone)))
                    )
                elif not self._relation(place, id_, rest) and not self._say_more(id_[0], rest):
                    self._kept.append(line)

    def _relation(self, place: str, id_: str, rest: str) -> bool:
        """Return whether a line is a relation between two annotations; then it is there now."""
        match = _RELATION.fullmatch(rest.strip()) if id_[0] == "R" else None
        if match is None or not {match[2], match[3]} <= self.annotations.keys():
            return False
        self.relations[id_] = FoundRelation(key=id_, type=decoded(match[1]), head=match[2], tail=match[3], place=place)
        return True

    def _say_more(self, letter: str, rest: str) -> bool:
        """Return whether a line says something that our model holds; then it is there now."""
        if letter in "AM":
            name, _, more = rest.strip().partition(" ")
            target, _, value = more.partition(" ")
            about = self.annotations.get(target) or self.relations.get(target)
            if about is None:
                return False
            about.attributes[decoded(name)] = _VALUES.get(value, decoded(value))
            return True
        structure, _, words = rest.partition("\t")
        if letter == "N":
            return self._reference(structure.split(" "), words)
        match = _NOTE.fullmatch(structure) if letter == "#" else None
        if match is None:
            return False
        kind, target = match.groups()
        about = self.annotations.get(target) or self.relations.get(target)
        if kind == OURS and about is not None:
            return _ours(about, words)
        if kind == "AnnotatorNotes" and isinstance(about, FoundAnnotation):
            self._notes.setdefault(target, []).append(words)
            about.note = "\n".join(self._notes[target])
            return True
        return False

    def _reference(self, columns: list[str], words: str) -> bool:
        annotation = self.annotations.get(columns[1]) if len(columns) == 3 else None
        if annotation is None:
            return False
        database, _, key = columns[2].partition(":")
        entity = annotation.entity
        if entity is None:
            known = Entity(key, "", words) if database == OURS else None
            annotation.entity = known or Entity(columns[2], "", words or key, external_id=columns[2])
            return True
        if entity.external_id is None and database != OURS:
            annotation.entity = Entity(entity.id, entity.kind, entity.name, entity.aliases, columns[2])
            return True
        return False

    def extensions(self) -> dict[str, Any]:
        """Return the lines that our model does not hold, and where the annotations stand that they name."""
        if not self._kept:
            return {}
        named = {target for line in self._kept for target in _TARGET.findall(line.split("\t")[1])}
        targets = {
            id_: {"label": annotation.label, "spans": [list(p) for p in fragments_of(self._text, annotation.spans)]}
            for id_, annotation in self.annotations.items()
            if id_ in named
        }
        return {EXTENSION: {"lines": self._kept, "targets": targets}}


def _ours(about: FoundAnnotation | FoundRelation, words: str) -> bool:
    """Take in a note that this program wrote; return whether it is one."""
    try:
        more = msgspec.json.decode(words, type=_More)
    except msgspec.DecodeError:
        return False
    about.attributes.update(more.attributes)
    if isinstance(about, FoundRelation):
        about.cue = more.cue
    return True


class _More(msgspec.Struct):
    attributes: dict[str, AttributeValue] = {}
    cue: str = ""
