"""JSON of other tools: whole files, and lines that are read one at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import msgspec

from annotator.codecs import read_bytes, unreadable
from annotator.codecs.found import FoundArticle
from annotator.codecs.validate import refused
from annotator.errors import Remark
from annotator.model import AttributeValue

Line = dict[str, Any]
_BOM = b"\xef\xbb\xbf"
_decoder = msgspec.json.Decoder(Line)


def json_file(path: Path, kind: Any, what: str) -> Any:
    """Return what a file holds as JSON of this kind; `what` it should be is told where it is not. Raises InvalidSet."""
    try:
        return msgspec.json.decode(read_bytes(path).removeprefix(_BOM), type=kind)
    except (ValueError, RecursionError) as error:
        raise refused([Remark("it is no {what}: {error}", what=what, error=str(error))]) from error


class Lines:
    """The objects of a file as (place, object), the place being such as "line 3".

    Each time they are gone through the file is read again. Raises FileProblem, and InvalidSet, which names the line.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    def __iter__(self) -> Iterator[tuple[str, Line]]:
        try:
            with self._path.open("rb") as lines:
                for number, line in enumerate(lines, 1):
                    if content := line.removeprefix(_BOM if number == 1 else b"").strip():
                        yield Remark("line {number}", number=number), _decoded(content, number)
        except OSError as error:
            raise unreadable(self._path, error) from error


def _decoded(content: bytes, number: int) -> Line:
    try:
        return _decoder.decode(content)
    except (ValueError, RecursionError) as error:
        raise refused(
            [Remark("line {number}: it is no JSON object: {error}", number=number, error=str(error))]
        ) from error


class ArticlesOf:
    """An article of each line, made anew each time they are gone through."""

    def __init__(self, lines: Lines, article: Callable[[str, Line], FoundArticle]) -> None:
        self._lines = lines
        self._article = article

    def __iter__(self) -> Iterator[FoundArticle]:
        return (self._article(place, line) for place, line in self._lines)


def dicts(value: object) -> list[Line]:
    """Return the objects in a list; of anything else nothing."""
    return [each for each in value if isinstance(each, dict)] if isinstance(value, list) else []


def attributes_in(line: Line) -> dict[str, AttributeValue]:
    """Return the member `attributes` of an object, without values that ours cannot be."""
    given = line.get("attributes")
    return {k: v for k, v in given.items() if isinstance(v, str | int)} if isinstance(given, dict) else {}


def text_of(place: str, line: Line, *names: str) -> str:
    """Return the text of a line, which is under the first of these names that it has. Raises InvalidSet."""
    for name in names:
        if isinstance(line.get(name), str):
            return str(line[name])
    raise refused([Remark("{place}: it has no “{member}”", place=place, member=names[0])])


def span_of(place: str, line: Line, start: str, end: str) -> tuple[int, int]:
    """Return the span whose ends stand under these names. Raises InvalidSet."""
    ends = line.get(start), line.get(end)
    if not all(isinstance(each, int) and not isinstance(each, bool) for each in ends):
        raise refused(
            [
                Remark(
                    "{place}: {start} and {end} are {first} and {second}, not whole numbers",
                    place=place,
                    start=start,
                    end=end,
                    first=repr(ends[0]),
                    second=repr(ends[1]),
                )
            ]
        )
    return ends  # type: ignore[return-value]
