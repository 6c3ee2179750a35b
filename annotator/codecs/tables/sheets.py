"""The sheets of a workbook: frozen header, filters, widths and wrapped text; their rows are written as they come.

openpyxl makes the workbook with nothing but headers in it. The rows, which it would take eight times as long for, are
put into the sheets' XML as they stand in temporary files (ECMA-376, 18.3.1: inline strings, so that there is no table
of strings to hold).
"""

from __future__ import annotations

import io
import tempfile
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack
from typing import IO, Any, Self
from xml.sax.saxutils import escape

from annotator.codecs.tables.cells import plain
from annotator.codecs.tables.rows import Cell

MOST_ROWS = 1_048_576  # of a sheet of Excel
_WIDTHS = {
    "review": 12, "note": 30, "label": 16, "quote": 60, "figure": 40, "before": 36, "after": 36, "linked": 30,
    "entity": 24, "article": 36, "page": 8, "url": 24, "head": 50, "tail": 40, "cue": 20, "name": 32, "aliases": 40,
    "id": 14, "article_id": 14, "head_id": 14, "tail_id": 14, "quote_sha": 10, "note_sha": 10, "created_at": 22,
    "type": 14,
}  # fmt: skip
_WIDTH = 14
# What nobody reads makes no row higher.
_NOT_READ = frozenset({"id", "article_id", "head_id", "tail_id", "quote_sha", "note_sha", "created_at", "spans", "url"})
_LINE = 15  # points
_MOST_LINES = 8
_IN_MEMORY = 4_000_000  # bytes of a sheet; beyond that they are in a file
_CHUNK = 1_000_000  # bytes
_QUICK = 3  # of zlib's levels
_END = b"</sheetData>"


class Book:
    """A workbook under way; its temporary files are gone when it is left."""

    def __init__(self) -> None:
        from openpyxl import Workbook

        self._book = Workbook(write_only=True)
        self._sheets: list[Sheet] = []
        self._files = ExitStack()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._files.close()

    def sheet(self, title: str, columns: Sequence[str], *, frozen: str = "A2", folded: str = "") -> Sheet:
        """Return a new sheet; the columns from that called `folded` on are hidden until somebody unfolds them."""
        rows = self._files.enter_context(tempfile.SpooledTemporaryFile(_IN_MEMORY))  # noqa: SIM115
        self._sheets.append(Sheet(self._book, rows, title, columns, frozen=frozen, folded=folded))
        return self._sheets[-1]

    def parts(self) -> Iterator[bytes]:
        """Yield the file of the workbook."""
        for sheet in self._sheets:
            sheet.finish()
        made = io.BytesIO()
        self._book.save(made)
        rows = {f"xl/worksheets/sheet{n}.xml": sheet.rows for n, sheet in enumerate(self._sheets, 1)}
        with tempfile.SpooledTemporaryFile(_IN_MEMORY) as out:
            with (
                zipfile.ZipFile(made) as empty,
                zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=_QUICK) as full,
            ):
                for member in empty.namelist():
                    with full.open(member, "w") as part:
                        _copy(empty.read(member), rows.get(member), part)
            out.seek(0)
            yield from iter(lambda: out.read(_CHUNK), b"")


def _copy(content: bytes, rows: IO[bytes] | None, part: IO[bytes]) -> None:
    """Write a part of the workbook, a sheet with its rows."""
    if rows is None:
        part.write(content)
        return
    before, end, after = content.partition(_END)
    part.write(before)
    rows.seek(0)
    for chunk in iter(lambda: rows.read(_CHUNK), b""):
        part.write(chunk)
    part.write(end + after)


class Sheet:
    """A sheet of a `Book`. `rows` is their XML, `left` how many rows did not fit."""

    def __init__(
        self, book: Any, rows: IO[bytes], title: str, columns: Sequence[str], *, frozen: str, folded: str
    ) -> None:
        from openpyxl.utils import get_column_letter

        self.title = title
        self.rows = rows
        self.left = 0
        self._sheet = book.create_sheet(title)
        self._columns = columns
        self._count = 1
        self._letters = [get_column_letter(number) for number in range(1, len(columns) + 1)]
        self._widths = [_WIDTHS.get(name, _WIDTH) for name in columns]
        self._read = [0 if name in _NOT_READ else width for name, width in zip(columns, self._widths, strict=True)]
        self._sheet.freeze_panes = frozen
        for letter, width in zip(self._letters, self._widths, strict=True):
            self._sheet.column_dimensions[letter].width = width
        if folded:
            self._sheet.column_dimensions.group(self._letter_of(folded), self._letters[-1], hidden=True)
        self._set_up_page()
        self._style = self._write_header()

    def _letter_of(self, column: str) -> str:
        return self._letters[self._columns.index(column)]

    def _set_up_page(self) -> None:
        """Print across the page, with the header on each."""
        self._sheet.page_setup.orientation = "landscape"
        self._sheet.page_setup.fitToHeight = 0
        self._sheet.sheet_properties.pageSetUpPr.fitToPage = True
        self._sheet.print_title_rows = "1:1"

    def _write_header(self) -> int:
        """Write the titles of the columns, and return the number of the style of all other cells."""
        from openpyxl.cell import WriteOnlyCell
        from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

        wrapped = Alignment(wrap_text=True, vertical="top")
        cell: Any = WriteOnlyCell(self._sheet)
        cell.alignment = wrapped
        style = int(cell.style_id)
        header = [WriteOnlyCell(self._sheet, name) for name in self._columns]
        for each in header:
            each.alignment = wrapped
            each.font = Font(bold=True, color="FFFFFF")
            each.fill = PatternFill("solid", fgColor="1F4E5F")
            each.border = Border(bottom=Side("thin", color="0F2A33"))
        self._sheet.append(header)
        return style

    def add(self, row: Sequence[Cell]) -> None:
        """Add a row, as long as a sheet holds more."""
        if self._count == MOST_ROWS:
            self.left += 1
            return
        self._count += 1
        number, style, lines, cells = self._count, self._style, 1, []
        for letter, value, width in zip(self._letters, row, self._read, strict=True):
            if isinstance(value, int):
                cells.append(f'<c r="{letter}{number}" s="{style}"><v>{value}</v></c>')
            elif value:
                if width and len(value) > width:
                    lines = max(lines, -(-len(value) // width))
                words = escape(plain(value)).replace("\r", "&#13;")
                place = f'<c r="{letter}{number}" s="{style}" t="inlineStr">'
                cells.append(f'{place}<is><t xml:space="preserve">{words}</t></is></c>')
        high = f' ht="{_LINE * min(lines, _MOST_LINES)}"' if lines > 1 else ""
        self.rows.write(f'<row r="{number}"{high}>{"".join(cells)}</row>'.encode())

    def add_all(self, rows: Iterable[Sequence[Cell]]) -> None:
        """Add rows."""
        for row in rows:
            self.add(row)

    def offer(self, column: str, values: Sequence[str]) -> None:
        """Let one of `values` be chosen from a list in a column."""
        from openpyxl.worksheet.datavalidation import DataValidation

        choice = DataValidation("list", formula1=f'"{",".join(values)}"', allow_blank=True)
        choice.add(f"{column}2:{column}{max(self._count, 2)}")
        self._sheet.data_validations.append(choice)

    def print_to(self, column: str) -> None:
        """Print no more than the columns up to the one with this title."""
        self._sheet.print_area = f"A1:{self._letter_of(column)}{self._count}"

    def finish(self) -> None:
        """Put filters over all rows."""
        self._sheet.auto_filter.ref = f"A1:{self._letters[-1]}{self._count}"
