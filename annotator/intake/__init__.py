"""Intake: from bytes to articles. One module a format, each with a `Reader`; this one finds the right reader.

    for path, relative in find_files([folder]):
        for draft in read_file(path, relative):
            ...

A further format is one more `Reader` in `READERS`, or one given by a plugin in `readers=`.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from annotator.errors import FileProblem
from annotator.intake.draft import Choices, Draft, EncodingHow, Reader
from annotator.intake.epub import BookReader
from annotator.intake.html import PageReader
from annotator.intake.isolated import Workers
from annotator.intake.mail import MessageReader, OutlookReader
from annotator.intake.making import refuse_too_large
from annotator.intake.office import OpenDocumentReader, RichTextReader, WordReader
from annotator.intake.packed import ZipReader
from annotator.intake.pdf import PdfReader
from annotator.intake.tables import TableReader
from annotator.intake.text import ENCODINGS, MAX_BYTES, TextReader
from annotator.intake.warc import WarcReader
from annotator.text import file_name_text

__all__ = [
    "ENCODINGS",
    "MAX_BYTES",
    "READERS",
    "Choices",
    "Draft",
    "EncodingHow",
    "Reader",
    "Workers",
    "find_files",
    "read",
    "read_file",
    "reader_for",
]

_TEXT = TextReader()
_NO_CHOICES = Choices()
_ALONE: tuple[Reader, ...] = (
    _TEXT,
    PageReader(),
    PdfReader(),
    WordReader(),
    OpenDocumentReader(),
    RichTextReader(),
    BookReader(),
    OutlookReader(),
    WarcReader(),
    TableReader(),
)
_MESSAGES = MessageReader(_ALONE)
READERS: tuple[Reader, ...] = (*_ALONE, _MESSAGES, ZipReader((*_ALONE, _MESSAGES)))


def reader_for(name: str, readers: Sequence[Reader] = READERS) -> Reader | None:
    """Return the first reader that takes the ending of the file `name`, or None."""
    lower = name.lower()
    return next((reader for reader in readers if lower.endswith(reader.endings)), None)


def read(
    name: str,
    data: bytes,
    *,
    path: str = "",
    choices: Choices = _NO_CHOICES,
    readers: Sequence[Reader] = READERS,
    workers: Workers | None = None,
) -> tuple[Draft, ...]:
    """Return the articles in `data`, the bytes of a file called `name`; an unknown ending is tried as plain text.

    `path` is the file's place below the folder that was added, or "". A reader that is isolated reads in one of the
    `workers`, or in one of its own. Raises TextRefused where the bytes hold no article.
    """
    reader = reader_for(name, readers) or _TEXT
    refuse_too_large(name, len(data), reader)
    if not reader.isolated:
        return reader.read(name, data, path=path, choices=choices)
    if workers is not None:
        return workers.read(reader, name, data, path=path, choices=choices)
    with Workers(1) as own:
        return own.read(reader, name, data, path=path, choices=choices)


def read_file(
    path: Path,
    relative: str = "",
    *,
    choices: Choices = _NO_CHOICES,
    readers: Sequence[Reader] = READERS,
    workers: Workers | None = None,
) -> tuple[Draft, ...]:
    """Return the articles in the file at `path`; `relative` is its place below the folder that was added, or "".

    Raises FileProblem where the file cannot be read, TextRefused where it is too large or holds no article.
    """
    try:
        # A pipe or a device would make the program wait for ever.
        if path.exists() and not path.is_file():
            raise FileProblem(
                "“{name}” is not a file. Nothing was added from it. Choose a file.", path=str(path), name=path.name
            )
        refuse_too_large(path.name, path.stat().st_size, reader_for(path.name, readers) or _TEXT)
        data = path.read_bytes()
    except OSError as error:
        raise _unreadable(path, error) from error
    name, place = file_name_text(path.name), file_name_text(relative)
    return read(name, data, path=place, choices=choices, readers=readers, workers=workers)


def find_files(paths: Iterable[Path], *, readers: Sequence[Reader] = READERS) -> list[tuple[Path, str]]:
    """Return the files to read as (path, path relative to the folder it was found in), each file once.

    A file named in `paths` is always taken, with "" as its relative path. Of a folder, all files below it that a
    reader takes, sorted, without hidden ones. A folder that cannot be listed is taken as if it were a file, so
    that reading it says why.
    """
    found: dict[Path, str] = {}
    for path in paths:
        entries = _files_below(path, readers) if path.is_dir() else [(path, "")]
        for file, relative in entries:
            found.setdefault(file, relative)
    return list(found.items())


def _files_below(folder: Path, readers: Sequence[Reader]) -> Iterator[tuple[Path, str]]:
    closed: list[OSError] = []
    for place, folders, files in os.walk(folder, onerror=closed.append):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            path = Path(place, name)
            if not name.startswith(".") and reader_for(name, readers) and path.is_file():
                yield path, path.relative_to(folder).as_posix()
    for error in closed:
        path = Path(error.filename)
        yield path, path.relative_to(folder).as_posix()


def _unreadable(path: Path, error: OSError) -> FileProblem:
    fields = {"path": str(path)}
    match error:
        case FileNotFoundError():
            return FileProblem("“{path}” was not found. Nothing was added from it. Check the name.", **fields)
        case PermissionError():
            return FileProblem("You may not read “{path}”. Nothing was added from it. Ask for permission.", **fields)
    return FileProblem(
        "“{path}” could not be read ({error}). Nothing was added from it. Try again.", error=error.strerror, **fields
    )
