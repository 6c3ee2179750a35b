"""Our own formats: JSON, one object a project, and JSONL, one article a line with the rest in a file beside it.

Both stream out; JSONL streams in too. The same project always gives the same bytes. JSON Schema:
`resources/schema/annotation-set-1.schema.json`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, TypeVar

import msgspec
from msgspec import Struct

from annotator.codecs import AnnotationSet, Codec, Option, Options, Piece, Say, read_bytes, unreadable
from annotator.codecs.convert import with_utf16
from annotator.codecs.newer import known_members
from annotator.codecs.structs import (
    FORMAT,
    FORMAT_VERSION,
    MAJOR,
    MINOR,
    ArticleLine,
    ArticleRecord,
    Head,
    Opening,
    Record,
    WholeSet,
)
from annotator.codecs.validate import refused
from annotator.errors import InvalidSet, Remark
from annotator.scheme_json import scheme_sha256

HEAD_PLACE = ".head.json"
NEWER = Remark(
    "This annotation set was written by a newer version of the program. What version {version} does not know in it is "
    "kept under extensions.unknown and is not shown.",
    version=FORMAT_VERSION,
)
_BOM = b"\xef\xbb\xbf"
_VERSION = re.compile("([0-9]+)\\.([0-9]+)")
# Dictionaries are written by sorted keys, so that equal values give equal bytes; members keep the order of the fields.
_encode = msgspec.json.Encoder(order="deterministic").encode

Shape = TypeVar("Shape", bound=Record)
Versioned = TypeVar("Versioned", WholeSet, Head, ArticleLine)


def head_bytes(head: Head) -> bytes:
    """Return what stands in `PATH.head.json` beside the lines of a JSONL file."""
    return _encode(head) + b"\n"


def write_json(head: Head, articles: Iterable[ArticleRecord]) -> Iterator[bytes]:
    """Yield a JSON file piece by piece, one article a line, so that two exports can be compared by line."""
    yield _encode(_as(Opening, head))[:-1] + b',"articles":['
    separator = b"\n"
    for article in articles:
        yield separator + _encode(article)
        separator = b",\n"
    yield b'\n],"relations":' + _encode(head.relations) + b',"extensions":' + _encode(head.extensions) + b"}\n"


def write_jsonl(head: Head, articles: Iterable[ArticleRecord]) -> Iterator[bytes]:
    """Yield the lines of a JSONL file; what else is in the set is in `head_bytes`."""
    belongs = {
        "format_version": head.format_version,
        "project": head.project,
        "scheme_sha256": scheme_sha256(head.scheme),
    }
    start = msgspec.json.encode(belongs)[:-1] + b","
    for article in articles:
        yield start + _encode(article)[1:] + b"\n"


def read_json(content: bytes) -> AnnotationSet:
    """Return the set a JSON file holds, checked by shape only (see `validate`). Raises InvalidSet."""
    whole, newer = _decode(content, WholeSet)
    head = _as(Head, whole)
    return AnnotationSet(head, whole.articles, (NEWER,) if newer else ())


def read_head(content: bytes) -> tuple[Head, tuple[str, ...]]:
    """Return the head of a JSONL file, and warnings. Raises InvalidSet."""
    head, newer = _decode(content, Head)
    return head, (NEWER,) if newer else ()


def written_scheme_sha256(head: bytes) -> str:
    """Return the digest of the scheme as it is written in a sound head, also with members that we do not know."""
    return scheme_sha256(msgspec.json.decode(head.removeprefix(_BOM), type=_WrittenScheme).scheme)


def read_lines(lines: Iterable[bytes], *, project_id: str, scheme_sha256: str) -> Iterator[ArticleRecord]:
    """Yield the articles of a JSONL file, each when it is asked for; the project and scheme are those of its head.

    Raises InvalidSet, which names the line.
    """
    for number, content in enumerate(lines, 1):
        line, _ = _decode(content, ArticleLine, place=f"line {number}: ")
        if (line.project.id, line.scheme_sha256) != (project_id, scheme_sha256):
            raise refused(
                [
                    Remark(
                        "line {number} belongs to another project or scheme than the file {head} beside it",
                        number=number,
                        head=HEAD_PLACE,
                    )
                ]
            )
        yield _as(ArticleRecord, line)


class _LinesOf:
    """The articles of a JSONL file; each time they are gone through the file is read again."""

    def __init__(self, path: Path, project_id: str, scheme_sha256: str) -> None:
        self._path = path
        self._project_id = project_id
        self._scheme_sha256 = scheme_sha256

    def __iter__(self) -> Iterator[ArticleRecord]:
        try:
            with self._path.open("rb") as lines:
                yield from read_lines(lines, project_id=self._project_id, scheme_sha256=self._scheme_sha256)
        except OSError as error:
            raise unreadable(self._path, error) from error


def _as(shape: type[Shape], record: Record) -> Shape:
    """Return the members of `record` that `shape` has."""
    return shape(**{name: getattr(record, name) for name in shape.__struct_fields__})


def _decode(content: bytes, shape: type[Versioned], *, place: str = "") -> tuple[Versioned, bool]:
    """Return what JSON holds, and whether it was written in a newer 1.x than ours. Raises InvalidSet."""
    content = content.removeprefix(_BOM)
    try:
        try:
            record = msgspec.json.decode(content, type=shape)
            if not _is_newer(record.format_version):
                return record, False
        except msgspec.ValidationError:
            if not _is_newer(_outlined_version(content)):
                raise
        return msgspec.json.decode(known_members(content, shape), type=shape), True
    except msgspec.ValidationError as error:
        raise refused([f"{place}{error}"]) from error
    except (ValueError, RecursionError) as error:
        raise refused(
            [Remark("{place}it is not sound JSON in UTF-8: {error}", place=place, error=str(error))]
        ) from error


class _WrittenScheme(Struct):
    scheme: dict[str, Any]


class _Outline(Struct):
    """What tells whether the rest can be read; lines of JSONL have no `format`."""

    format: str = FORMAT
    format_version: str = ""


def _outlined_version(content: bytes) -> str:
    """Return the version of a set that does not fit ours. Raises InvalidSet if it is something else."""
    outline = msgspec.json.decode(content, type=_Outline)
    if outline.format != FORMAT:
        raise refused([Remark("its format is “{format}”, not “{known}”", format=outline.format, known=FORMAT)])
    return outline.format_version


def _is_newer(version: str) -> bool:
    """Return whether a version is a newer 1.x than ours. Raises InvalidSet if it is none that can be read."""
    match = _VERSION.fullmatch(version)
    if match is None:
        raise refused(
            [
                Remark(
                    "its format_version is “{version}”, not a number such as {known}",
                    version=version,
                    known=FORMAT_VERSION,
                )
            ]
        )
    major, minor = map(int, match.groups())
    if major != MAJOR:
        raise InvalidSet(
            "This annotation set has format version {version}; this program reads {major}.x. Nothing was imported. "
            "Export the set again as version {major}, or get a version of this program that reads it.",
            version=version,
            major=MAJOR,
        )
    return minor > MINOR


def _read_json(path: Path, _options: Options) -> AnnotationSet:
    return read_json(read_bytes(path))


def _write_json(head: Head, articles: Iterable[ArticleRecord], options: Options, _say: Say) -> Iterator[Piece]:
    return (Piece("", content) for content in write_json(head, _as_asked(articles, options)))


def _read_jsonl(path: Path, _options: Options) -> AnnotationSet:
    """Return the set; its lines are read when the articles are asked for."""
    content = read_bytes(path.with_name(path.name + HEAD_PLACE))
    head, warnings = read_head(content)
    lines = _LinesOf(path, head.project.id, written_scheme_sha256(content))
    return AnnotationSet(head, lines, warnings, place="line {number}: $")


def _write_jsonl(head: Head, articles: Iterable[ArticleRecord], options: Options, _say: Say) -> Iterator[Piece]:
    yield Piece(HEAD_PLACE, head_bytes(head))
    for line in write_jsonl(head, _as_asked(articles, options)):
        yield Piece("", line)


def _as_asked(articles: Iterable[ArticleRecord], options: Options) -> Iterable[ArticleRecord]:
    return map(with_utf16, articles) if options.flag("utf16") else articles


_UTF16 = Option(
    name="utf16",
    default=False,
    purpose="add positions in UTF-16 to each span, for JavaScript, Java, .NET and Qt",
    way="out",
)
_SUGGESTIONS = Option(
    name="with-suggestions",
    default=False,
    purpose="also what is proposed and nobody has decided on, never among the annotations",
    way="out",
)
_DECISIONS = Option(
    name="with-decisions",
    default=False,
    purpose="also what was decided on suggestions, and by whom",
    way="out",
)
JSON_CODEC = Codec(
    name="json",
    title="Annotator JSON",
    purpose="everything in one file: training, review, other projects",
    loses="It holds everything but the history and what was learned.",
    suffix=".json",
    options=(_UTF16, _SUGGESTIONS, _DECISIONS),
    read=_read_json,
    write=_write_json,
)
JSONL_CODEC = Codec(
    name="jsonl",
    title="Annotator JSON Lines",
    purpose="everything, one article a line, for sets beyond memory",
    loses="It holds everything but the history and what was learned.",
    suffix=".jsonl",
    options=(_UTF16, _SUGGESTIONS, _DECISIONS),
    read=_read_jsonl,
    write=_write_jsonl,
)
