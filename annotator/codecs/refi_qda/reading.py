"""Reads a REFI-QDA project, of whatever program."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec

from annotator.codecs import Options, read_bytes
from annotator.codecs.about import read_about
from annotator.codecs.counting import counted
from annotator.codecs.files import packed_members
from annotator.codecs.found import FoundAnnotation, FoundArticle, FoundRelation, FoundSet
from annotator.codecs.growing import clean_name
from annotator.codecs.lines import attributes_in
from annotator.codecs.refi_qda.codebook import labels_in, read_codebook
from annotator.codecs.refi_qda.writing import CONTINUES, OURS
from annotator.codecs.validate import refused
from annotator.codecs.xml import parsed_xml
from annotator.errors import Remark
from annotator.model import Annotator, Metadata

_BOM = b"\xef\xbb\xbf"
_NAMED = 20  # characters of a selection's name that tell; some programs cut it


def read(path: Path, options: Options) -> FoundSet:
    """Return the texts of a project with their codings, or the labels of a codebook. Raises FileProblem, InvalidSet."""
    content = read_bytes(path)
    if content.removeprefix(_BOM).lstrip().startswith(b"<"):
        return read_codebook(parsed_xml(content, f"“{path.name}”"))
    packed = packed_members(content, "it is no packed project (.qdpx) and no codebook (.qdc), or it is damaged")
    members = {name.casefold(): member for name, member in packed.items()}
    if "project.qde" not in members:
        raise refused([Remark("there is no project.qde in it")])
    reading = _Reading(parsed_xml(members["project.qde"], "project.qde"), members)
    return reading.found(options.text("end"))


@dataclass(frozen=True, slots=True)
class _Source:
    element: Any
    text: str
    place: str


class _Reading:
    """One project: what its ids stand for, and the texts."""

    def __init__(self, root: Any, members: dict[str, bytes]) -> None:
        self.reports: list[str] = []
        self._members = members
        self._labels = list(labels_in(root))
        self._codes = {_guid(e): e.get("name", "") for e in root.iter("Code")}
        self._people = {_guid(e): Annotator(_guid(e), e.get("name", "")) for e in root.iter("User")}
        self._notes = {_guid(e): e.findtext("PlainTextContent") or "" for e in root.iter("Note")}
        self._cues = {each["relation"]: each for each in map(_ours, self._notes.values()) if "relation" in each}
        self._links = [
            (_guid(e), e.get("name", "") or "related", _guid(e, "originGUID"), _guid(e, "targetGUID"))
            for e in root.iter("Link")
        ]
        self._part_of = {tail: head for _, name, head, tail in self._links if name == CONTINUES}
        self._sources = list(self._texts(root))
        others = sum(1 for tag in ("PDFSource", "PictureSource", "AudioSource", "VideoSource") for _ in root.iter(tag))
        if others:
            self.reports.append(Remark("Left out, being no texts: {sources}.", sources=counted(others, "source")))

    def _texts(self, root: Any) -> Iterator[_Source]:
        for number, element in enumerate(root.iter("TextSource"), 1):
            place = f"source {number}"
            text = element.findtext("PlainTextContent")
            if text is None:
                name = element.get("plainTextPath", "").rpartition("/")[2].casefold()
                content = self._members.get(f"sources/{name}", b"")
                text = content.removeprefix(_BOM).decode("utf-8", "replace")
            if "\r\n" in text:
                text = self._counted(element, text, root.get("origin", ""))
            if text.strip():
                yield _Source(element, text, place)
            else:
                self.reports.append(Remark("{place}: it has no text; it was left out.", place=place))

    def _counted(self, element: Any, text: str, origin: str) -> str:
        """Return the text as its positions count it: a line end of Windows is one there, or two.

        It is as more of the names of selections fit; where none tells, ATLAS.ti is known to count one.
        """
        one = text.replace("\r\n", "\n")
        fits: Counter[str] = Counter()
        for selection in element.iter("PlainTextSelection"):
            start = _ends(selection, element.get("name", ""))[0]
            words = selection.get("name", "")[:_NAMED]
            for each in (one, text):
                fits[each] += bool(words) and each.startswith(words, start)
        if fits[one] == fits[text]:
            return one if "atlas" in origin.casefold() else text
        return one if fits[one] > fits[text] else text

    def found(self, end: str) -> FoundSet:
        """Return the set, with ends read as asked, or as measured."""
        if end == "auto":
            end, report = self._measured()
            self.reports += [report] if report else []
        last = int(end == "inclusive")
        articles = [self._article(source, last) for source in self._sources]
        used = {clean_name(a.label) for article in articles for a in article.annotations}
        labels = tuple(label for label in self._labels if label.name in used)
        return FoundSet("refi-qda", articles, tuple(self.reports), lenient=True, labels=labels)

    def _measured(self) -> tuple[str, str]:
        """Return how ends are meant, and a sentence: by the names of selections, then by where words end."""
        named: Counter[str] = Counter()
        words: Counter[str] = Counter()
        for source in self._sources:
            for selection in source.element.iter("PlainTextSelection"):
                start, end = _ends(selection, source.place)
                for way, after in (("exclusive", end), ("inclusive", end + 1)):
                    named[way] += bool(selection.get("name")) and source.text[start:after] == selection.get("name")
                    words[way] += _ends_word(source.text, after)
        best = max(("exclusive", "inclusive"), key=lambda way: (named[way], words[way]))
        if not words:
            return best, ""
        shown = "; ".join(f"{way} {named[way]} names, {words[way]} ends of words" for way in ("exclusive", "inclusive"))
        return best, Remark("Ends were read as {way}, by what fits: {shown}.", way=best, shown=shown)

    def _article(self, source: _Source, last: int) -> FoundArticle:
        annotations: dict[str, FoundAnnotation] = {}
        rest: list[tuple[str, tuple[int, int]]] = []
        for selection in source.element.iter("PlainTextSelection"):
            start, end = _ends(selection, source.place)
            if (head := self._part_of.get(_guid(selection))) is not None:
                rest.append((head, (start, end + last)))
                continue
            for each in self._codings(selection, (start, end + last), source.place):
                annotations[each.key] = each
        for head, span in rest:
            whole = self._whole(head)
            if whole in annotations:
                annotations[whole].spans += (span,)
        ours = self._note_of(source.element)
        facts = ours.get("article")
        id_, metadata, status = read_about(facts if isinstance(facts, dict) else {})
        name = source.element.get("name", "")
        return FoundArticle(
            text=source.text,
            place=source.place,
            id=id_,
            metadata=metadata if id_ else Metadata(title=" ".join(name.split())),
            status=status,
            source_name=name,
            annotations=list(annotations.values()),
            relations=list(self._relations(annotations, source.place)),
        )

    def _whole(self, guid: str) -> str:
        """Return the selection that one is a further part of; a ring of links ends somewhere on it."""
        seen = {guid}
        while (head := self._part_of.get(guid)) is not None and head not in seen:
            seen.add(head)
            guid = head
        return guid

    def _codings(self, selection: Any, span: tuple[int, int], place: str) -> Iterator[FoundAnnotation]:
        """Yield an annotation for each code of a selection."""
        ours = self._note_of(selection)
        for number, coding in enumerate(selection.findall("Coding")):
            code = coding.find("CodeRef")
            label = "" if code is None else self._codes.get(_guid(code, "targetGUID"), "")
            if not label:
                self.reports.append(
                    Remark("{place}: a coding names no code of the project; it was left out.", place=place)
                )
                continue
            yield FoundAnnotation(
                key=_guid(selection) if number == 0 else _guid(coding),
                label=label,
                spans=(span,),
                place=place,
                attributes=attributes_in(ours),
                note=str(ours.get("note", "")),
                by=self._people.get(_guid(coding, "creatingUser")),
                at=coding.get("creationDateTime", ""),
                updated_by=self._people.get(_guid(selection, "modifyingUser")),
                updated_at=selection.get("modifiedDateTime", ""),
            )

    def _relations(self, annotations: dict[str, FoundAnnotation], place: str) -> Iterator[FoundRelation]:
        for key, name, head, tail in self._links:
            if name != CONTINUES and head in annotations and tail in annotations:
                more = self._cues.get(key, {})
                yield FoundRelation(
                    key=key, type=name, head=head, tail=tail, place=place,
                    attributes=attributes_in(more), cue=str(more.get("cue", "")),
                )  # fmt: skip

    def _note_of(self, owner: Any) -> dict[str, Any]:
        """Return what the notes of something say: what is ours, and the prose of others as the note."""
        said: dict[str, Any] = {}
        for reference in owner.findall("NoteRef"):
            words = self._notes.get(_guid(reference, "targetGUID"), "")
            said |= _ours(words) if words.startswith(OURS) else {"note": words}
        return said


def _ours(words: str) -> dict[str, Any]:
    try:
        content = msgspec.json.decode(words).get("annotator") if words.startswith(OURS) else None
    except (ValueError, AttributeError):
        return {}
    return content if isinstance(content, dict) else {}


def _guid(element: Any, name: str = "guid") -> str:
    """Return an id without the braces that some programs put around it."""
    return str(element.get(name, "")).strip("{}").lower()


def _ends(selection: Any, place: str) -> tuple[int, int]:
    try:
        return int(selection.get("startPosition", "")), int(selection.get("endPosition", ""))
    except ValueError as error:
        raise refused(
            [Remark("{place}: a selection has no whole numbers as startPosition and endPosition", place=place)]
        ) from error


def _ends_word(text: str, at: int) -> bool:
    return (
        0 < at <= len(text) and not text[at - 1].isspace() and not (text[at - 1 : at + 1].isalnum() and at < len(text))
    )
