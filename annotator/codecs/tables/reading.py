"""Reads the columns of a reviewed table that may come back: id, review, note, and what they are checked by."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from zipfile import BadZipFile

from annotator.codecs import Options, read_bytes
from annotator.codecs.reviews import ANSWERS, Answer, Review, ReviewSet
from annotator.codecs.tables.cells import unguarded
from annotator.codecs.validate import MOST_PROBLEMS, refused
from annotator.errors import Remark
from annotator.zips import TooLarge, open_zip

_NEEDED = ("id", "review")
_OURS = {*_NEEDED, "quote_sha"}  # what hardly a table of another make has all of
_LOOKED_AT = 65_536  # bytes of a file that may be a table of ours
_TAKEN: tuple[str, ...] = (*_NEEDED, "note", "quote", "quote_sha", "note_sha")


def read_csv(path: Path, _options: Options) -> ReviewSet:
    """Return the reviews of a CSV file, with commas, semicolons or tabs. Raises FileProblem, InvalidSet."""
    data = read_bytes(path)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise refused([Remark("it is not in UTF-8; save it as “CSV UTF-8”")]) from error
    csv.field_size_limit(2**31 - 1)
    try:
        rows = list(_rows(text))
    except csv.Error as error:
        raise refused([Remark("it is no CSV file: {error}", error=str(error))]) from error
    return ReviewSet("csv", _reviews([unguarded(cell) for cell in row] for row in rows))


def _rows(text: str) -> Iterator[list[str]]:
    first = text.partition("\n")[0]
    return csv.reader(io.StringIO(text, newline=""), delimiter=max(",;\t", key=first.count))


def is_review_table(path: Path) -> bool:
    """Return whether a file is a table that we made for reviewers, by its name and the titles of its columns."""
    ending = path.suffix.lower()
    try:
        if ending == ".csv":
            with path.open("rb") as file:
                titles = next(_rows(file.read(_LOOKED_AT).decode("utf-8-sig", "replace")), [])
        elif ending == ".xlsx":
            with open_zip(path.read_bytes()) as packed:
                if b'name="Annotations"' not in packed.read("xl/workbook.xml"):
                    return False
            titles = next(_sheet_rows(path.read_bytes()), [])
        else:
            return False
    except Exception:  # whoever reads it says what is wrong with it
        return False
    return {title.strip().casefold() for title in titles} >= _OURS


def read_xlsx(path: Path, _options: Options) -> ReviewSet:
    """Return the reviews of a workbook: of the sheet Annotations, else of the first.

    Raises FileProblem, InvalidSet.
    """
    data = read_bytes(path)
    try:
        open_zip(data).close()
    except TooLarge as error:
        raise refused([str(error)]) from error
    except (BadZipFile, ValueError, NotImplementedError) as error:
        raise refused([Remark("it is no workbook (.xlsx), or it is damaged")]) from error
    try:
        rows = list(_sheet_rows(data))
    except Exception as error:  # whatever openpyxl does with a damaged part
        raise refused([Remark("it is no workbook that can be read: {error}", error=type(error).__name__)]) from error
    return ReviewSet("xlsx", _reviews(rows))


def _sheet_rows(data: bytes) -> Iterator[list[str]]:
    from openpyxl import load_workbook

    book = load_workbook(io.BytesIO(data), read_only=True, data_only=True)
    sheet = book["Annotations"] if "Annotations" in book.sheetnames else book.worksheets[0]
    sheet.reset_dimensions()
    for row in sheet.iter_rows(values_only=True):
        yield ["" if value is None else str(value) for value in row]


def _reviews(rows: Iterable[Sequence[str]]) -> tuple[Review, ...]:
    """Return what each row that names an annotation says of it. Raises InvalidSet."""
    lines = iter(rows)
    titles = [title.strip().casefold() for title in next(lines, ())]
    if missing := [name for name in _NEEDED if name not in titles]:
        raise refused([Remark("the first row has no column “{column}”; it needs “id” and “review”", column=missing[0])])
    places = {name: titles.index(name) for name in _TAKEN if name in titles}
    problems: list[str] = []
    found = list(_found(lines, places, problems))
    seen: dict[str, Review] = {}
    for each in found:
        other = seen.setdefault(each.id, each)
        if (other.answer, other.note) != (each.answer, each.note):
            problems.append(
                Remark(
                    "{place}: {other} says something else of the same annotation", place=each.place, other=other.place
                )
            )
    if problems:
        raise refused(problems[:MOST_PROBLEMS])
    return tuple(seen.values())


def _found(rows: Iterator[Sequence[str]], places: dict[str, int], problems: list[str]) -> Iterator[Review]:
    for number, row in enumerate(rows, 2):
        cells = {name: row[at] if at < len(row) else "" for name, at in places.items()}
        if not cells["id"].strip():
            continue
        given = cells["review"].strip().casefold()
        answer: Answer | None = next((each for each in ANSWERS if each == (given or "keep")), None)
        if answer is None:
            problems.append(
                Remark(
                    "row {number}: “{word}” is no review; write keep, delete or question",
                    number=number,
                    word=given[:40],
                )
            )
            continue
        yield Review(
            id=cells["id"].strip(),
            answer=answer,
            note=cells["note"].replace("\r\n", "\n").replace("\r", "\n") if "note" in cells else None,
            quote=cells.get("quote", ""),
            quote_sha=cells.get("quote_sha", "").strip(),
            note_sha=cells.get("note_sha", "").strip(),
            place=Remark("row {number}", number=number),
        )
