"""Writes the tables for reviewers: a CSV file, or a workbook with sheets."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from annotator.codecs import Options, Piece, Say
from annotator.codecs.counting import counted
from annotator.codecs.decisions import VERDICTS
from annotator.codecs.structs import ArticleRecord, Head
from annotator.codecs.tables.cells import guarded, plain
from annotator.codecs.tables.rows import ENTITY_COLUMNS, RELATION_COLUMNS, Cell, Rows

_WIDTHS = {
    "decision": 12, "note": 30, "label": 16, "quote": 60, "figure": 40, "before": 24, "after": 24, "linked": 30,
    "entity": 24, "article": 36, "page": 8, "url": 24, "head": 50, "tail": 40, "cue": 20, "name": 32, "aliases": 40,
    "id": 14, "article_id": 14, "head_id": 14, "tail_id": 14, "quote_sha": 10, "note_sha": 10, "created_at": 22,
    "type": 14,
}  # fmt: skip
_WIDTH = 14
# What a program needs and a reader hardly: from this column of the annotations on they are folded, a click shows them.
_FOLDED = "created_at"
_PRINTED = "entity"  # and to this one they are printed, else nobody could read them
_MOST_ROWS = 1_048_576  # of a sheet of Excel


def write_csv(head: Head, articles: Iterable[ArticleRecord], _options: Options, say: Say) -> Iterator[Piece]:
    """Yield the annotations as CSV with a byte order mark, so that spreadsheets know it for UTF-8."""
    rows = Rows(head)
    yield Piece("", b"\xef\xbb\xbf" + _line(rows.annotation_columns))
    cut = 0
    relations = len(head.relations)
    for article in articles:
        relations += len(article.relations)
        for row in rows.annotations(article):
            cut += _is_cut(row)
            yield Piece("", _line(row))
    _say_cut(cut, say)
    if relations:
        say(f"Of {counted(relations, 'relation')} only names are in the rows; xlsx has a sheet of them.")


def _line(row: Sequence[Cell]) -> bytes:
    out = io.StringIO(newline="")
    csv.writer(out).writerow([guarded(plain(cell)) if isinstance(cell, str) else cell for cell in row])
    return out.getvalue().encode()


def _is_cut(row: Sequence[Cell]) -> bool:
    return any(isinstance(cell, str) and len(cell) > 10_000 and not plain(cell).startswith(cell[:-1]) for cell in row)


def _say_cut(cut: int, say: Say) -> None:
    if cut:
        say(f"Cut to the 32,767 characters that a cell holds: {counted(cut, 'annotation')}; they end with “[…]”.")


def write_xlsx(head: Head, articles: Iterable[ArticleRecord], _options: Options, say: Say) -> Iterator[Piece]:
    """Yield a workbook with the sheets Annotations, Relations, Entities and Figures."""
    from openpyxl import Workbook

    rows = Rows(head)
    book = Workbook(write_only=True)
    annotations = _Sheet(book, "Annotations", rows.annotation_columns, frozen="E2", folded=_FOLDED)
    relations = _Sheet(book, "Relations", RELATION_COLUMNS)
    entities = _Sheet(book, "Entities", ENTITY_COLUMNS)
    figures = _Sheet(book, "Figures", rows.figure_columns)
    cut = 0
    for article in articles:
        for row in rows.annotations(article):
            cut += _is_cut(row)
            annotations.add(row)
        relations.add_all(rows.relations(article))
        figures.add_all(rows.figures(article))
    relations.add_all(rows.relations_between())
    entities.add_all(rows.entities())
    annotations.offer("A", VERDICTS)
    annotations.print_to(_PRINTED)
    for sheet in (annotations, relations, entities, figures):
        sheet.finish(say)
    _say_cut(cut, say)
    out = io.BytesIO()
    book.save(out)
    yield Piece("", out.getvalue())


class _Sheet:
    """A sheet with a frozen header, filters, widths and wrapped text, written row by row."""

    def __init__(self, book: Any, title: str, columns: Sequence[str], *, frozen: str = "A2", folded: str = "") -> None:
        from openpyxl.cell import WriteOnlyCell
        from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
        from openpyxl.utils import get_column_letter

        self._cell_type = WriteOnlyCell
        self._wrapped = Alignment(wrap_text=True, vertical="top")
        self._sheet = book.create_sheet(title)
        self._columns = columns
        self._title = title
        self._count = 1
        self._left = 0
        self._sheet.freeze_panes = frozen
        for number, name in enumerate(columns, 1):
            self._sheet.column_dimensions[get_column_letter(number)].width = _WIDTHS.get(name, _WIDTH)
        self._last = get_column_letter(len(columns))
        if folded:
            first = get_column_letter(columns.index(folded) + 1)
            self._sheet.column_dimensions.group(first, self._last, hidden=True)
        self._set_up_page()
        header = [self._cell(name) for name in columns]
        for cell in header:
            cell.font = Font(bold=True, color="FFFFFF")
            cell.fill = PatternFill("solid", fgColor="1F4E5F")
            cell.border = Border(bottom=Side("thin", color="0F2A33"))
        self._sheet.append(header)

    def _set_up_page(self) -> None:
        """Print across the page, with the header on each."""
        self._sheet.page_setup.orientation = "landscape"
        self._sheet.page_setup.fitToHeight = 0
        self._sheet.sheet_properties.pageSetUpPr.fitToPage = True
        self._sheet.print_title_rows = "1:1"

    def add(self, row: Sequence[Cell]) -> None:
        """Add a row, as long as a sheet holds more."""
        if self._count == _MOST_ROWS:
            self._left += 1
            return
        self._sheet.append([self._cell(value) for value in row])
        self._count += 1

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
        from openpyxl.utils import get_column_letter

        self._sheet.print_area = f"A1:{get_column_letter(self._columns.index(column) + 1)}{self._count}"

    def finish(self, say: Say) -> None:
        """Put filters over all rows, and say how many did not fit."""
        self._sheet.auto_filter.ref = f"A1:{self._last}{self._count}"
        if self._left:
            say(f"A sheet holds {_MOST_ROWS:,} rows; {self._left:,} of {self._title} were left out. Export as csv.")

    def _cell(self, value: Cell) -> Any:
        if value == "":
            return None
        cell: Any = self._cell_type(self._sheet, value=0 if isinstance(value, str) else value)
        if isinstance(value, str):
            # Set past the cell's own guess, which would make formulas and errors of texts that look so.
            cell._value, cell.data_type = plain(value), "s"
        cell.alignment = self._wrapped
        return cell
