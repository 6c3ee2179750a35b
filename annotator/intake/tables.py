"""Corpora in tables: an article a row of .csv, .tsv, .jsonl or .xlsx files, its columns mapped to what they hold."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from annotator.errors import Remark
from annotator.intake.dates import find_date
from annotator.intake.draft import COLUMNS, Choices, Draft
from annotator.intake.making import make_draft, open_zip, refused
from annotator.intake.text import decode
from annotator.model import Metadata

_LOOKED_AT = 50  # rows that say which column holds the text
# How columns are called in corpora, in the order in which they are believed.
_USUAL: Mapping[str, tuple[str, ...]] = {
    "text": ("text", "body", "content", "article", "maintext", "full_text", "fulltext", "article_text", "текст"),
    "title": ("title", "headline", "heading", "subject", "заголовок"),
    "byline": ("byline", "author", "authors", "автор"),
    "publisher": ("publisher", "source", "outlet", "newspaper", "publication", "site", "domain", "источник"),
    "published": ("published", "date", "publish_date", "published_at", "pubdate", "datetime", "time", "дата"),
    "url": ("url", "link", "href", "ссылка"),
    "language": ("language", "lang", "язык"),
}
Row = Mapping[str, str]


class TableReader:
    """Reads tables; each row with text is an article."""

    name = "table 1"
    endings: tuple[str, ...] = (".csv", ".tsv", ".jsonl", ".ndjson", ".xlsx")
    media_types: tuple[str, ...] = ("text/csv", "text/tab-separated-values", "application/jsonl")
    max_bytes = 1_000_000_000
    isolated = True

    def read(self, name: str, data: bytes, *, path: str, choices: Choices) -> tuple[Draft, ...]:
        """Return the articles in the rows. `choices.columns` says which column holds what. Raises TextRefused."""
        rows = list(_rows(name, data, choices))
        columns = dict(choices.columns) or guessed_columns(rows)
        if "text" not in columns:
            raise refused(
                name, Remark("no column of it holds texts"), Remark("Say which column does."), reason="columns"
            )
        drafts = [
            self._draft(name, path, number, row, columns) for number, row in enumerate(rows, start=1)
            if row.get(columns["text"], "").strip()
        ]  # fmt: skip
        if not drafts:
            what = Remark("no row has a text in the column “{name}”", name=columns["text"])
            raise refused(name, what, Remark("Say which column holds the texts."), reason="columns")
        return tuple(drafts)

    def _draft(self, name: str, path: str, number: int, row: Row, columns: Mapping[str, str]) -> Draft:
        value = {field: row.get(column, "").strip() for field, column in columns.items()}
        day = find_date(value.get("published", ""))
        language = value.get("language", "").lower()[:2]
        stated = Metadata(
            title=value.get("title", ""),
            byline=tuple(filter(None, (part.strip() for part in value.get("byline", "").split(";")))),
            publisher=value.get("publisher", ""),
            url=value.get("url") or None,
            published=day.iso if day else None,
            language=language if len(language) == 2 else None,
        )
        mapped = set(columns.values())
        return make_draft(
            row[columns["text"]],
            name=name,
            data=json.dumps(row, ensure_ascii=False).encode(),
            path=f"{path or name}#{number}",
            media_type="application/json",
            extractor=self.name,
            stated=stated,
            places={
                field: Remark("column {name}", name=column) for field, column in columns.items() if field != "text"
            },
            proposing=False,  # guessing for each of 100,000 rows takes minutes
            extensions={"row": {column: words for column, words in row.items() if column not in mapped and words}},
        )


def columns_of(name: str, data: bytes, choices: Choices) -> tuple[list[str], dict[str, str]]:
    """Return the columns of a table in their order, and which of them are taken for what. Raises TextRefused."""
    rows = list(_rows(name, data, choices, most=_LOOKED_AT))
    return list(dict.fromkeys(column for row in rows for column in row)), guessed_columns(rows)


def guessed_columns(rows: Sequence[Row]) -> dict[str, str]:
    """Return which column holds what, by its name; the text is else in the column with the longest words."""
    names = list(dict.fromkeys(column for row in rows[:_LOOKED_AT] for column in row))
    folded = {name.strip().casefold().replace(" ", "_"): name for name in reversed(names)}
    found = {
        field: folded[usual]
        for field in COLUMNS
        if (usual := next((each for each in _USUAL[field] if each in folded), None)) is not None
    }
    if "text" not in found and rows:
        free = [name for name in names if name not in found.values()]
        lengths = {name: sum(len(row.get(name, "")) for row in rows[:_LOOKED_AT]) for name in free}
        longest = max(lengths, key=lambda name: lengths[name], default="")
        if longest and lengths[longest] > 0:
            found["text"] = longest
    return found


def _rows(name: str, data: bytes, choices: Choices, *, most: int | None = None) -> Iterator[Row]:
    match name.lower().rpartition(".")[2]:
        case "xlsx":
            found = _sheet(name, data)
        case "jsonl" | "ndjson":
            found = _objects(name, data, choices)
        case _:
            found = _separated(name, data, choices)
    for number, row in enumerate(found):
        if number == most:
            return
        yield row


def _separated(name: str, data: bytes, choices: Choices) -> Iterator[Row]:
    """Yield the rows of a file with separators: whichever its first line has most of, for Excel writes ";" too."""
    text, *_ = decode(data, name=name, encoding=choices.encoding)
    text = text.removeprefix("\ufeff")
    head = text.partition("\n")[0]
    separator = max("\t" if name.lower().endswith(".tsv") else ",", ",", ";", "\t", key=head.count)
    csv.field_size_limit(len(text) + 1)
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    header = _header(next(lines, []))
    for line in lines:
        yield dict(zip(header, line, strict=False))


def _objects(name: str, data: bytes, choices: Choices) -> Iterator[Row]:
    text, *_ = decode(data, name=name, encoding=choices.encoding)
    for number, line in enumerate(text.split("\n"), start=1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except ValueError as error:
            what = Remark("line {number} of it is no JSON", number=number)
            raise refused(name, what, Remark("Mend that line, or save it as CSV."), reason="damaged") from error
        if not isinstance(row, dict):
            raise refused(
                name,
                Remark("line {number} of it is no object", number=number),
                Remark("Give each line names."),
                reason="damaged",
            )
        yield {str(key): _cell(value) for key, value in row.items()}


def _sheet(name: str, data: bytes) -> Iterator[Row]:
    import openpyxl

    open_zip(data, name).close()
    book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True)
    lines = book.worksheets[0].iter_rows(values_only=True)
    header = _header([_cell(value) for value in next(lines, ())])
    for line in lines:
        yield dict(zip(header, map(_cell, line), strict=False))


def _header(names: Sequence[str]) -> list[str]:
    """Return the names of the columns, each different: one without a name is called by its place."""
    header: list[str] = []
    for number, name in enumerate(names, start=1):
        called = name.strip() or f"column {number}"
        header.append(called if called not in header else f"{called} ({number})")
    return header


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, list):
        return "; ".join(map(_cell, value))
    return json.dumps(value, ensure_ascii=False) if isinstance(value, dict) else str(value)
