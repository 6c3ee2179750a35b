"""Names and contents of the files that codecs read and write."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from annotator.codecs.structs import ArticleRecord
from annotator.codecs.validate import refused
from annotator.zips import DAMAGED, TooLarge, open_zip

# What Windows, macOS and Linux do not all take in a file's name, and what looks like an ending.
_NOT_IN_NAMES = re.compile(r'[<>:"/\\|?*.\s\x00-\x1f\x7f]+')
_LONGEST = 60


def file_name(article: ArticleRecord, number: int) -> str:
    """Return a name without an ending for the file of the `number`th article, such as "0007-Council_report"."""
    words = safe_name(article.title or article.source.name)
    return f"{number:04}-{words}" if words else f"{number:04}"


def safe_name(name: str) -> str:
    """Return a name as every file system takes it, perhaps empty; letters of all scripts stay."""
    kept = "".join(c if c.isprintable() else " " for c in name)
    return _NOT_IN_NAMES.sub("_", kept)[:_LONGEST].strip("_- ")


def packed_members(content: bytes, problem: str) -> dict[str, bytes]:
    """Return the files of a packed one, by their paths. Raises InvalidSet with the problem where it cannot be read."""
    try:
        with open_zip(content) as packed:
            return {name: packed.read(name) for name in packed.namelist() if not name.endswith("/")}
    except TooLarge as error:
        raise refused([str(error)]) from error
    except (*DAMAGED, ValueError, RuntimeError) as error:
        raise refused([problem]) from error


def json_array(items: Iterable[bytes], *, before: bytes = b"[", after: bytes = b"]\n") -> Iterator[bytes]:
    """Yield a JSON array item by item, one a line."""
    yield before
    separator = b"\n"
    for item in items:
        yield separator + item
        separator = b",\n"
    yield b"\n" + after
