"""Texts written with an office program: Word (.docx), OpenDocument (.odt), RTF.

Word files are read by python-docx, whose `iter_inner_content` keeps tables in their place, OpenDocument files by odfdo,
RTF by striprtf, which leaves characters beyond U+FFFF as two surrogates.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from importlib.metadata import version
from typing import Any

from annotator.errors import Remark
from annotator.intake.draft import Choices, Draft
from annotator.intake.making import make_draft, open_zip, refused
from annotator.model import Metadata

_MAX_BYTES = 50_000_000
_PROPERTIES = Remark("the file’s properties")
_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_RTF_PROPERTY = r"\{\\info.*?\{\\%s ([^{}]*)\}"


class WordReader:
    """Reads .docx files as they look with all changes accepted; footnotes stand at the end."""

    name = "python-docx"
    endings: tuple[str, ...] = (".docx",)
    media_types: tuple[str, ...] = ("application/vnd.openxmlformats-officedocument.wordprocessingml.document",)
    max_bytes = _MAX_BYTES
    isolated = True

    def read(self, name: str, data: bytes, *, path: str, choices: Choices) -> tuple[Draft, ...]:  # noqa: ARG002
        """Return the one article in the file. Raises TextRefused."""
        import docx

        open_zip(data, name).close()
        document = docx.Document(io.BytesIO(data))
        known = document.core_properties
        saved = Metadata(
            byline=tuple(filter(None, (part.strip() for part in re.split(r"[;,]", known.author or "")))),
            published=(known.created or known.modified).date().isoformat() if known.created or known.modified else None,
            language=_language(known.language),
        )
        return (
            make_draft(
                "\n\n".join(filter(None, [*_word_blocks(document), *_word_notes(document)])),
                name=name,
                data=data,
                path=path,
                media_type=self.media_types[0],
                extractor=f"{self.name} {version('python-docx')}",
                stated=Metadata(title=known.title or ""),
                saved=saved,
                places=dict.fromkeys(("title", "byline", "published", "language"), _PROPERTIES),
            ),
        )


def _word_blocks(holder: Any) -> Iterator[str]:
    for block in holder.iter_inner_content():
        if hasattr(block, "rows"):
            rows = (" | ".join(" ".join(_word_blocks(cell)) for cell in _once(row.cells)) for row in block.rows)
            yield "\n".join(row for row in rows if row.strip(" |"))
        else:
            yield _word_text(block._element).strip()


def _once(cells: Any) -> list[Any]:
    """Return the cells of a row; one that spans several columns comes once."""
    return list({cell._tc: cell for cell in cells}.values())


def _word_text(element: Any) -> str:
    """Return the words of a paragraph: what was inserted is there, what was deleted is not."""
    pieces = []
    for child in element:
        if child.tag in (f"{_WORD}del", f"{_WORD}moveFrom", _FALLBACK):
            continue
        match child.tag.removeprefix(_WORD):
            case "t":
                pieces.append(child.text or "")
            case "tab":
                pieces.append("\t")
            case "br" | "cr":
                pieces.append("\n")
            case "noBreakHyphen":
                pieces.append("\u2011")
            case "pPr" | "rPr":
                pass
            case _:
                pieces.append(_word_text(child))
    return "".join(pieces)


def _word_notes(document: Any) -> Iterator[str]:
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    for part in document.part.package.iter_parts():
        if str(part.partname) in ("/word/footnotes.xml", "/word/endnotes.xml"):
            for note in etree.fromstring(part.blob, parser):
                if note.get(f"{_WORD}type") is None:  # the others are the lines above the notes
                    yield _word_text(note).strip()


class OpenDocumentReader:
    """Reads .odt files; footnotes stand at the end."""

    name = "odfdo"
    endings: tuple[str, ...] = (".odt",)
    media_types: tuple[str, ...] = ("application/vnd.oasis.opendocument.text",)
    max_bytes = _MAX_BYTES
    isolated = True

    def read(self, name: str, data: bytes, *, path: str, choices: Choices) -> tuple[Draft, ...]:  # noqa: ARG002
        """Return the one article in the file. Raises TextRefused."""
        import odfdo

        open_zip(data, name).close()
        document: Any = odfdo.Document(io.BytesIO(data))
        known = document.meta
        created = known.creation_date or known.date
        saved = Metadata(
            byline=tuple(filter(None, [known.initial_creator or known.creator])),
            published=created.date().isoformat() if created else None,
            language=_language(known.language),
        )
        notes = [note.note_body.strip() for note in document.body.get_notes()]
        return (
            make_draft(
                "\n\n".join(filter(None, [*_open_blocks(document.body), *notes])),
                name=name,
                data=data,
                path=path,
                media_type=self.media_types[0],
                extractor=f"{self.name} {version('odfdo')}",
                stated=Metadata(title=known.title or ""),
                saved=saved,
                places=dict.fromkeys(("title", "byline", "published", "language"), _PROPERTIES),
            ),
        )


def _open_blocks(holder: Any) -> Iterator[str]:
    for element in holder.children:
        match element.tag:
            case "text:p" | "text:h":
                words = element.clone
                for note in words.get_notes():
                    note.delete()
                yield words.text_recursive.strip()
            case "text:list":
                items = (" ".join(_open_blocks(item)) for item in element.get_elements("text:list-item"))
                yield "\n".join(f"• {item}" for item in items if item)
            case "table:table":
                rows = (_open_row(row) for row in element.get_elements("descendant::table:table-row"))
                yield "\n".join(row for row in rows if row.strip(" |"))
            case "text:tracked-changes" | "office:forms" | "text:sequence-decls":
                pass
            case _:
                yield from _open_blocks(element)


def _open_row(row: Any) -> str:
    return " | ".join(" ".join(_open_blocks(cell)) for cell in row.get_elements("table:table-cell"))


class RichTextReader:
    """Reads .rtf files."""

    name = "striprtf"
    endings: tuple[str, ...] = (".rtf",)
    media_types: tuple[str, ...] = ("application/rtf",)
    max_bytes = _MAX_BYTES
    isolated = True

    def read(self, name: str, data: bytes, *, path: str, choices: Choices) -> tuple[Draft, ...]:  # noqa: ARG002
        """Return the one article in the file. Raises TextRefused."""
        source = data.decode("latin-1")  # RTF is ASCII, and names the code page of what it escapes
        if not source.lstrip().startswith("{\\rtf"):
            raise refused(
                name, Remark("it is no RTF file"), Remark("Save it again as RTF or as text."), reason="damaged"
            )
        author = _rtf_property(source, "author")
        saved = Metadata(byline=tuple(author.split(";")) if author else ())
        return (
            make_draft(
                re.sub(r"\n(?:[ \t]*\n)*", "\n\n", _plain(source).strip()),
                name=name,
                data=data,
                path=path,
                media_type=self.media_types[0],
                extractor=f"{self.name} {version('striprtf')}",
                stated=Metadata(title=_rtf_property(source, "title")),
                saved=saved,
                places=dict.fromkeys(("title", "byline"), _PROPERTIES),
            ),
        )


def _plain(source: str) -> str:
    from striprtf.striprtf import rtf_to_text

    found: str = rtf_to_text(source, errors="replace")  # type: ignore[no-untyped-call]
    return found.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _rtf_property(source: str, name: str) -> str:
    found = re.search(_RTF_PROPERTY % name, source[:20_000], re.DOTALL)
    return _plain("{\\rtf1 " + found[1] + "}").strip() if found else ""


def _language(stated: str | None) -> str | None:
    code = (stated or "").split("-")[0].lower()
    return code if len(code) == 2 and code.isalpha() else None
