"""The package of a Word document (ECMA-376): what all documents have in common is made by python-docx, and once."""

from __future__ import annotations

import io
import zipfile

_BODY, _COMMENTS, _CORE = "word/document.xml", "word/comments.xml", "docProps/core.xml"
_TITLE = "TITLE"


class Package:
    """Packs the words of documents with styles, themes and settings, which are packed already.

    python-docx takes 27 ms for a document of 20 annotations, most of it to read and pack these; this takes 2.
    """

    def __init__(self) -> None:
        from docx import Document

        document = Document()
        document.core_properties.title = _TITLE
        document.core_properties.author = document.core_properties.comments = "Annotator"
        # Articles have empty lines between their paragraphs already.
        document.styles["Normal"].paragraph_format.space_after = 0
        document.add_comment(document.add_paragraph().add_run(" "), text=" ")  # so that there are comments
        made = io.BytesIO()
        document.save(made)
        with zipfile.ZipFile(made) as package:
            parts = {name: package.read(name) for name in package.namelist()}
        body, comments, self._core = (parts.pop(name).decode() for name in (_BODY, _COMMENTS, _CORE))
        self._body = body[: body.index("<w:body>") + len("<w:body>")], body[body.index("<w:sectPr") :]
        self._comments = comments[: comments.index("<w:comment ")], "</w:comments>"
        common = io.BytesIO()
        with zipfile.ZipFile(common, "w") as packed:
            for name, content in parts.items():
                packed.writestr(_member(name), content)
        self._common = common.getvalue()

    def packed(self, title: str, body: str, comments: str) -> bytes:
        """Return a document: its title, its paragraphs and its comments, as XML."""
        out = io.BytesIO(self._common)
        with zipfile.ZipFile(out, "a") as package:
            package.writestr(_member(_CORE), self._core.replace(_TITLE, title))
            package.writestr(_member(_BODY), body.join(self._body))
            package.writestr(_member(_COMMENTS), comments.join(self._comments))
        return out.getvalue()


def _member(name: str) -> zipfile.ZipInfo:
    """Return a member of a package, packed, and of no time: the same articles give the same bytes."""
    member = zipfile.ZipInfo(name)
    member.compress_type = zipfile.ZIP_DEFLATED
    return member
