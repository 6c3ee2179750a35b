"""Writes the tables for reviewers: a CSV file, or a workbook with sheets."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence

from annotator.codecs import Options, Piece, Say
from annotator.codecs.counting import counted
from annotator.codecs.reviews import ANSWERS
from annotator.codecs.structs import ArticleRecord, Head
from annotator.codecs.tables.cells import guarded, plain
from annotator.codecs.tables.rows import ENTITY_COLUMNS, RELATION_COLUMNS, Cell, Rows
from annotator.codecs.tables.sheets import MOST_ROWS, Book
from annotator.errors import Remark

# What a program needs and a reader hardly: from this column of the annotations on they are folded, a click shows them.
_FOLDED = "created_at"
_PRINTED = "entity"  # and to this one they are printed, else nobody could read them


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
        say(
            Remark(
                "Of {relations} only names are in the rows; xlsx has a sheet of them.",
                relations=counted(relations, "relation"),
            )
        )


def _line(row: Sequence[Cell]) -> bytes:
    out = io.StringIO(newline="")
    csv.writer(out).writerow([guarded(plain(cell)) if isinstance(cell, str) else cell for cell in row])
    return out.getvalue().encode()


def _is_cut(row: Sequence[Cell]) -> bool:
    return any(isinstance(cell, str) and len(cell) > 10_000 and not plain(cell).startswith(cell[:-1]) for cell in row)


def _say_cut(cut: int, say: Say) -> None:
    if cut:
        say(
            Remark(
                "Cut to the 32,767 characters that a cell holds: {annotations}; they end with “[…]”.",
                annotations=counted(cut, "annotation"),
            )
        )


def write_xlsx(head: Head, articles: Iterable[ArticleRecord], _options: Options, say: Say) -> Iterator[Piece]:
    """Yield a workbook with the sheets Annotations, Relations, Entities and Figures."""
    rows = Rows(head)
    cut = 0
    with Book() as book:
        annotations = book.sheet("Annotations", rows.annotation_columns, frozen="E2", folded=_FOLDED)
        relations = book.sheet("Relations", RELATION_COLUMNS)
        entities = book.sheet("Entities", ENTITY_COLUMNS)
        figures = book.sheet("Figures", rows.figure_columns)
        for article in articles:
            for row in rows.annotations(article):
                cut += _is_cut(row)
                annotations.add(row)
            relations.add_all(rows.relations(article))
            figures.add_all(rows.figures(article))
        relations.add_all(rows.relations_between())
        entities.add_all(rows.entities())
        annotations.offer("A", ANSWERS)
        annotations.print_to(_PRINTED)
        for sheet in (annotations, relations, entities, figures):
            if sheet.left:
                say(
                    Remark(
                        "A sheet holds {most} rows; left out of {title}: {rows}. Export as csv.",
                        most=MOST_ROWS,
                        title=sheet.title,
                        rows=sheet.left,
                    )
                )
        _say_cut(cut, say)
        yield from (Piece("", part) for part in book.parts())
