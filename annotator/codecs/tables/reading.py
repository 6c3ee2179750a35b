"""Reads the columns of a reviewed table that may come back: id, decision, note, and what they are checked by."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from zipfile import BadZipFile

from annotator.codecs import Options, read_bytes
from annotator.codecs.decisions import VERDICTS, Decision, DecisionSet, Verdict
from annotator.codecs.tables.cells import unguarded
from annotator.codecs.validate import MOST_PROBLEMS, refused
from annotator.zips import TooLarge, open_zip

_NEEDED = ("id", "decision")
_TAKEN: tuple[str, ...] = (*_NEEDED, "note", "quote", "quote_sha", "note_sha")


def read_csv(path: Path, _options: Options) -> DecisionSet:
    """Return the decisions of a CSV file, with commas, semicolons or tabs. Raises FileProblem, InvalidSet."""
    data = read_bytes(path)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise refused(["it is not in UTF-8; save it as “CSV UTF-8”"]) from error
    first = text.partition("\n")[0]
    delimiter = max(",;\t", key=first.count)
    csv.field_size_limit(2**31 - 1)
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
    except csv.Error as error:
        raise refused([f"it is no CSV file: {error}"]) from error
    return DecisionSet("csv", _decisions([unguarded(cell) for cell in row] for row in rows))


def read_xlsx(path: Path, _options: Options) -> DecisionSet:
    """Return the decisions of a workbook: of the sheet Annotations, else of the first.

    Raises FileProblem, InvalidSet.
    """
    data = read_bytes(path)
    try:
        open_zip(data).close()
    except TooLarge as error:
        raise refused([str(error)]) from error
    except (BadZipFile, ValueError, NotImplementedError) as error:
        raise refused(["it is no workbook (.xlsx), or it is damaged"]) from error
    from openpyxl import load_workbook

    try:
        book = load_workbook(io.BytesIO(data), read_only=True, data_only=True)
        sheet = book["Annotations"] if "Annotations" in book.sheetnames else book.worksheets[0]
        sheet.reset_dimensions()
        rows = [["" if v is None else str(v) for v in row] for row in sheet.iter_rows(values_only=True)]
    except Exception as error:  # whatever openpyxl does with a damaged part
        raise refused([f"it is no workbook that can be read: {type(error).__name__}"]) from error
    return DecisionSet("xlsx", _decisions(rows))


def _decisions(rows: Iterable[Sequence[str]]) -> tuple[Decision, ...]:
    """Return what each row that names an annotation decides. Raises InvalidSet."""
    lines = iter(rows)
    titles = [title.strip().casefold() for title in next(lines, ())]
    if missing := [name for name in _NEEDED if name not in titles]:
        raise refused([f"the first row has no column “{missing[0]}”; it needs “id” and “decision”"])
    places = {name: titles.index(name) for name in _TAKEN if name in titles}
    problems: list[str] = []
    found = list(_found(lines, places, problems))
    seen: dict[str, Decision] = {}
    for each in found:
        other = seen.setdefault(each.id, each)
        if (other.verdict, other.note) != (each.verdict, each.note):
            problems.append(f"{each.place}: {other.place} decides otherwise about the same annotation")
    if problems:
        raise refused(problems[:MOST_PROBLEMS])
    return tuple(seen.values())


def _found(rows: Iterator[Sequence[str]], places: dict[str, int], problems: list[str]) -> Iterator[Decision]:
    for number, row in enumerate(rows, 2):
        cells = {name: row[at] if at < len(row) else "" for name, at in places.items()}
        if not cells["id"].strip():
            continue
        given = cells["decision"].strip().casefold()
        verdict: Verdict | None = next((each for each in VERDICTS if each == (given or "keep")), None)
        if verdict is None:
            problems.append(f"row {number}: “{given[:40]}” is no decision; write keep, delete or question")
            continue
        yield Decision(
            id=cells["id"].strip(),
            verdict=verdict,
            note=cells["note"].replace("\r\n", "\n").replace("\r", "\n") if "note" in cells else None,
            quote=cells.get("quote", ""),
            quote_sha=cells.get("quote_sha", "").strip(),
            note_sha=cells.get("note_sha", "").strip(),
            place=f"row {number}",
        )
