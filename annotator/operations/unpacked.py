"""What packed files hold, as text to look at: documents, workbooks, and other files of files."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator


def unpacked_text(content: bytes) -> str:
    """Return what a person would read in a packed file that this program made. Raises UnicodeDecodeError."""
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        names = packed.namelist()
        if "word/document.xml" in names:
            return "\n".join(_document_lines(content))
        if "xl/workbook.xml" in names:
            return "\n".join(_workbook_lines(content))
        # What says what the others are stands last.
        return "\n\n".join(f"{name}\n{packed.read(name).decode('utf-8')}" for name in reversed(names))


def _document_lines(content: bytes) -> Iterator[str]:
    """Yield the paragraphs of a Word document, then its comments."""
    from docx import Document

    document = Document(io.BytesIO(content))
    yield from (paragraph.text for paragraph in document.paragraphs)
    for comment in document.comments:
        yield f"\n{comment.author}:\n{comment.text}"


def _workbook_lines(content: bytes) -> Iterator[str]:
    """Yield the rows of every sheet, each on a line, with what is in its cells."""
    from openpyxl import load_workbook

    book = load_workbook(io.BytesIO(content), read_only=True)
    for sheet in book.worksheets:
        yield from ("" if sheet is book.worksheets[0] else "\n", sheet.title)
        for row in sheet.iter_rows(values_only=True):
            yield " | ".join(" ".join(str(cell).split()) for cell in row if cell is not None)
    book.close()
