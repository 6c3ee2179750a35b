"""Annotation sets in and out of the program: one module a format, each with a `Codec`.

Every codec reads and writes the records of `annotator.codecs.structs`. Further ones come from plugins, through the
entry point "annotator.codecs"; our own are listed here, so that they are found in a checkout and a frozen program too.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Protocol

from annotator.errors import NotFound

if TYPE_CHECKING:
    from annotator.codecs.structs import ArticleRecord, Head


@dataclass(frozen=True)
class AnnotationSet:
    """What a codec read. `articles` can be gone through more than once; `warnings` are sentences to show.

    `place` tells a user where the article stands that is the `index`th from 0, the `number`th from 1.
    """

    head: Head
    articles: Iterable[ArticleRecord]
    warnings: tuple[str, ...] = ()
    place: str = "$.articles[{index}]"


class Piece(NamedTuple):
    """Bytes of one of the files that a codec writes; pieces of one file follow each other.

    `place` is added to the path chosen by the user: "" is that file itself, ".head.json" one beside it,
    "/3.ann" one in it as a folder.
    """

    place: str
    content: bytes


class Codec(Protocol):
    """Reads and writes one outside format."""

    @property
    def name(self) -> str:
        """What `-f NAME` on the command line calls the format."""

    @property
    def title(self) -> str:
        """What a dialog calls the format."""

    @property
    def purpose(self) -> str:
        """What the format is good for, in one line."""

    @property
    def suffix(self) -> str:
        """How the names of its files end, with the dot."""

    def read(self, path: Path) -> AnnotationSet:
        """Return the set at `path`, unchecked but for its shape. Raises FileProblem and InvalidSet."""

    def write(self, head: Head, articles: Iterable[ArticleRecord]) -> Iterator[Piece]:
        """Yield the files of a set; memory does not grow with the number of articles."""


def own_codecs() -> tuple[Codec, ...]:
    """Return the codecs that come with the program, the default first."""
    from annotator.codecs.native import JsonCodec, JsonlCodec

    return JsonCodec(), JsonlCodec()


def codec_named(name: str, codecs: Iterable[Codec]) -> Codec:
    """Return the codec of that name. Raises NotFound, which lists the names there are."""
    by_name = {codec.name: codec for codec in codecs}
    if name not in by_name:
        raise NotFound(f"There is no format “{name}”. There are: {', '.join(by_name)}. Nothing was done.", name=name)
    return by_name[name]
