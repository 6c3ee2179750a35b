"""Writes a REFI-QDA project."""

from __future__ import annotations

import io
import shutil
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from contextlib import ExitStack
from tempfile import SpooledTemporaryFile
from types import TracebackType
from typing import IO, Any, Self

import msgspec

from annotator.codecs import Options, Piece, Say
from annotator.codecs.about import about
from annotator.codecs.counting import counted
from annotator.codecs.names import article_name
from annotator.codecs.refi_qda.codebook import add_codes, code_guid, codebook, guid_of
from annotator.codecs.structs import AnnotationRecord, ArticleRecord, Head
from annotator.codecs.tables.cells import without_controls
from annotator.errors import Remark

NAMESPACE = "urn:QDA-XML:project:1.0"
# A link between the selections of one annotation; REFI-QDA knows none that is interrupted.
CONTINUES = "continues"
# What a note of ours begins with; a note of others is prose.
OURS = '{"annotator":'
# What is larger, in bytes, waits on disk for the end of the project.
_IN_MEMORY = 8 * 1024 * 1024


def write(head: Head, articles: Iterable[ArticleRecord], options: Options, say: Say) -> Iterator[Piece]:
    """Yield the packed project, and its codebook; however many articles there are, only one is held at a time."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed, SpooledTemporaryFile(_IN_MEMORY) as project:
        with _Writing(head, project, last=int(options.text("end") == "inclusive")) as writing:
            for article in articles:
                packed.writestr(_member(f"sources/{article.id}.txt"), article.text.encode())
                writing.source(article)
        project.seek(0)
        with packed.open(_member("project.qde"), "w", force_zip64=True) as member:
            shutil.copyfileobj(project, member)
    yield Piece("", out.getvalue())
    if head.scheme.labels:
        yield Piece(".codebook.qdc", codebook(head.scheme.labels))
    if writing.entities:
        say(Remark("Left out: entity of {annotations}.", annotations=counted(writing.entities, "annotation")))


def _member(name: str) -> zipfile.ZipInfo:
    """Return a member of a fixed date, so that the same project gives the same bytes."""
    member = zipfile.ZipInfo(name)
    member.compress_type = zipfile.ZIP_DEFLATED
    return member


class _Writing:
    """The project under way: sources go to the file at once, notes and links, which come behind all, to files beside.

    Parts with nothing in them are left out.
    """

    def __init__(self, head: Head, project: IO[bytes], *, last: int) -> None:
        from lxml import etree

        self.entities = 0
        self._etree = etree
        self._head = head
        self._last = last
        self._stack = ExitStack()
        self._xml = self._stack.enter_context(etree.xmlfile(project, encoding="utf-8"))
        self._notes: IO[bytes] = self._stack.enter_context(SpooledTemporaryFile(_IN_MEMORY))  # noqa: SIM115 - the stack closes it
        self._links: IO[bytes] = self._stack.enter_context(SpooledTemporaryFile(_IN_MEMORY))  # noqa: SIM115 - the stack closes it
        self._sources: ExitStack | None = None  # open from the first source on

    def __enter__(self) -> Self:
        head = self._head
        self._xml.write_declaration()
        title = without_controls(head.project.title) or "Annotations"
        members = {"name": title, "origin": "Annotator", "creationDateTime": head.project.as_of}
        root = self._xml.element(f"{{{NAMESPACE}}}Project", members, nsmap={None: NAMESPACE})
        self._stack.enter_context(root)
        if head.annotators:
            users = self._new("Users")
            for person in head.annotators:
                self._add(users, "User", guid=person.id, name=person.name)
            self._write(users)
        if head.scheme.labels:
            codes = self._new("CodeBook")
            add_codes(codes, head.scheme.labels, NAMESPACE)
            self._write(codes)
        for relation in head.relations:
            self._link(relation.id, relation.type, relation.head, relation.tail)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with self._stack:
            if self._sources is not None:
                self._sources.close()
            if kind is None:
                self._write_kept("Notes", self._notes)
                self._write_kept("Links", self._links)

    def _write_kept(self, part: str, rows: IO[bytes]) -> None:
        if rows.tell() == 0:
            return
        rows.seek(0)
        with self._xml.element(f"{{{NAMESPACE}}}{part}"):
            for row in rows:
                members, words = msgspec.json.decode(row)
                element = self._set(self._new(part.removesuffix("s")), **members)
                if words:
                    self._add(element, "PlainTextContent").text = words
                self._write(element)

    def source(self, article: ArticleRecord) -> None:
        """Add an article with all that stands in it."""
        if self._sources is None:
            self._sources = ExitStack()
            self._sources.enter_context(self._xml.element(f"{{{NAMESPACE}}}Sources"))
        path = f"internal://{article.id}.txt"
        source = self._set(self._new("TextSource"), guid=article.id, name=article_name(article), plainTextPath=path)
        for annotation in article.annotations:
            self._annotation(source, annotation)
        self._note(source, article.id, {"article": about(article)})
        self._write(source)
        for r in article.relations:
            self._link(r.id, r.type, r.head, r.tail)
            if r.cue or r.attributes:
                self._note(None, r.id, {"relation": r.id, "cue": r.cue, "attributes": r.attributes})

    def _annotation(self, source: Any, a: AnnotationRecord) -> None:
        self.entities += a.entity is not None
        made = {"creatingUser": a.created_by, "creationDateTime": a.created_at}
        parts = a.quote.split(" … ") if len(a.spans) > 1 else [a.quote]
        names = parts if len(parts) == len(a.spans) else [""] * len(a.spans)
        before = ""
        for number, (span, name) in enumerate(zip(a.spans, names, strict=True)):
            guid = a.id if number == 0 else guid_of(a.id, str(number))
            end = str(span.end - self._last)
            place = {"name": name, "startPosition": str(span.start), "endPosition": end, **made}
            place |= {"modifyingUser": a.updated_by, "modifiedDateTime": a.updated_at}
            selection = self._add(source, "PlainTextSelection", guid=guid, **place)
            coding = self._add(selection, "Coding", guid=guid_of("coding", guid), **made)
            self._add(coding, "CodeRef", targetGUID=code_guid(a.label))
            if before:
                self._link(guid_of("link", guid), CONTINUES, before, guid)
            elif a.attributes or a.note:
                self._note(selection, a.id, {"attributes": a.attributes, "note": a.note})
            before = guid

    def _note(self, owner: Any, of: str, content: Mapping[str, Any]) -> None:
        guid = guid_of("note", of)
        words = msgspec.json.encode({"annotator": content}).decode()
        self._keep(self._notes, {"guid": guid, "name": "Annotator"}, without_controls(words))
        if owner is not None:
            self._add(owner, "NoteRef", targetGUID=guid)

    def _link(self, guid: str, name: str, head: str, tail: str) -> None:
        ends = {"originGUID": head, "targetGUID": tail}
        self._keep(self._links, {"guid": guid, "name": name, **ends, "direction": "OneWay"})

    def _keep(self, rows: IO[bytes], members: Mapping[str, str], words: str = "") -> None:
        rows.write(msgspec.json.encode((members, words)) + b"\n")

    def _write(self, element: Any) -> None:
        self._xml.write(element, pretty_print=True)

    def _new(self, tag: str) -> Any:
        return self._etree.Element(f"{{{NAMESPACE}}}{tag}", nsmap={None: NAMESPACE})

    def _add(self, parent: Any, tag: str, **members: str) -> Any:
        return self._set(self._etree.SubElement(parent, f"{{{NAMESPACE}}}{tag}"), **members)

    def _set(self, element: Any, **members: str) -> Any:
        for name, value in members.items():
            element.set(name, without_controls(value))
        return element
