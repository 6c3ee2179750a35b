"""What a reader of one format gives back, and what every reader must offer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, Protocol

from annotator.errors import TextRefused
from annotator.model import Metadata, Source

EncodingHow = Literal["BOM", "stated", "NUL pattern", "UTF-8", "guessed", "chosen"]

# What a column of a table may hold.
COLUMNS = ("text", "title", "byline", "publisher", "published", "url", "language")


@dataclass(frozen=True, slots=True)
class Choices:
    """What a user chose for a file: its encoding, whether a page is taken whole, the password that opens it.

    `columns` says which column of a table holds what, by the names in `COLUMNS`; where it is empty they are guessed.
    """

    encoding: str | None = None
    whole: bool = False
    password: str | None = None
    columns: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Draft:
    """One article proposed for adding, with everything a user may want to look at before.

    `text` is normalised and whole. `original` holds the bytes as received. `proposed_from` says for each field of
    `metadata` that was filled in where it was read, such as "line 3". `encoding_how` says how `source.encoding`
    was found. `whole` is what could be read of the page altogether, where `text` is the article cut out of it, else
    None. `extensions` go with the article, under the name of who needs them: where the pages of a PDF begin.
    `offered` marks what is added only if somebody asks for it, such as the attachment of a message. `left_out` says
    with the first article of a packed folder what else of it cannot be read.
    """

    text: str
    metadata: Metadata
    source: Source
    original: bytes
    proposed_from: Mapping[str, str] = field(default_factory=dict)
    encoding_how: EncodingHow = "UTF-8"
    whole: str | None = None
    extensions: Mapping[str, object] = field(default_factory=dict)
    offered: bool = False
    left_out: tuple[TextRefused, ...] = ()


class Reader(Protocol):
    """Reads one format. `endings` are lower case with their dot; `max_bytes` is the largest file it takes.

    A reader can be pickled: one that is `isolated` reads in another process.
    """

    @property
    def name(self) -> str:
        """What the reader is called in `Source.extractor`, with its version: "text 1"."""

    @property
    def endings(self) -> tuple[str, ...]:
        """The file endings it takes out of a folder: (".txt",)."""

    @property
    def media_types(self) -> tuple[str, ...]:
        """The media types it reads, the usual one first."""

    @property
    def max_bytes(self) -> int:
        """The size in bytes above which a file is refused before it is read."""

    @property
    def isolated(self) -> bool:
        """Whether a hostile file could make it take for ever or fill the memory, so that it reads within limits."""

    def read(self, name: str, data: bytes, *, path: str, choices: Choices) -> tuple[Draft, ...]:
        """Return the articles in `data`; raise TextRefused where there is none to be had.

        A format may ignore a choice that has no meaning for it.
        """
