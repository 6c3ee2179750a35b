"""Writes a REFI-QDA project."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

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


def write(head: Head, articles: Iterable[ArticleRecord], options: Options, say: Say) -> Iterator[Piece]:
    """Yield the packed project, and its codebook."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        writing = _Writing(head, last=int(options.text("end") == "inclusive"))
        for article in articles:
            packed.writestr(_member(f"sources/{article.id}.txt"), article.text.encode())
            writing.source(article)
        packed.writestr(_member("project.qde"), writing.finished())
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
    """The project under way."""

    def __init__(self, head: Head, *, last: int) -> None:
        from lxml import etree

        self.entities = 0
        self._etree = etree
        self._last = last
        self._root = etree.Element(f"{{{NAMESPACE}}}Project", nsmap={None: NAMESPACE})
        self._set(self._root, name=head.project.title or "Annotations", origin="Annotator")
        self._set(self._root, creationDateTime=head.project.as_of)
        self._users = self._add(self._root, "Users")
        for person in head.annotators:
            self._add(self._users, "User", guid=person.id, name=person.name)
        if head.scheme.labels:
            add_codes(self._add(self._root, "CodeBook"), head.scheme.labels, NAMESPACE)
        self._sources = self._add(self._root, "Sources")
        self._notes = self._add(self._root, "Notes")
        self._links = self._add(self._root, "Links")
        for relation in head.relations:
            self._link(relation.id, relation.type, relation.head, relation.tail)

    def source(self, article: ArticleRecord) -> None:
        """Add an article with all that stands in it."""
        path = f"internal://{article.id}.txt"
        source = self._add(self._sources, "TextSource", guid=article.id, name=article_name(article), plainTextPath=path)
        for annotation in article.annotations:
            self._annotation(source, annotation)
        self._note(source, article.id, {"article": about(article)})
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
        note = self._add(self._notes, "Note", guid=guid, name="Annotator")
        words = msgspec.json.encode({"annotator": content}).decode()
        self._add(note, "PlainTextContent").text = without_controls(words)
        if owner is not None:
            self._add(owner, "NoteRef", targetGUID=guid)

    def _link(self, guid: str, name: str, head: str, tail: str) -> None:
        self._add(self._links, "Link", guid=guid, name=name, originGUID=head, targetGUID=tail, direction="OneWay")

    def finished(self) -> bytes:
        """Return the project as XML; parts with nothing in them are left out."""
        for part in (self._users, self._sources, self._notes, self._links):
            if len(part) == 0:
                self._root.remove(part)
        content: bytes = self._etree.tostring(self._root, xml_declaration=True, encoding="utf-8", pretty_print=True)
        return content

    def _add(self, parent: Any, tag: str, **members: str) -> Any:
        return self._set(self._etree.SubElement(parent, f"{{{NAMESPACE}}}{tag}"), **members)

    def _set(self, element: Any, **members: str) -> Any:
        for name, value in members.items():
            element.set(name, without_controls(value))
        return element
