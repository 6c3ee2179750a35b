"""What a reader of one format gives back, and what every reader must offer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, Protocol

from annotator.model import Metadata, Source

EncodingHow = Literal["BOM", "NUL pattern", "UTF-8", "guessed", "chosen"]


@dataclass(frozen=True, slots=True)
class Draft:
    """One article proposed for adding, with everything a user may want to look at before.

    `text` is normalised and whole. `original` holds the bytes as received. `proposed_from` says for each field of
    `metadata` that was filled in where it was read, such as "line 3". `encoding_how` says how `source.encoding`
    was found.
    """

    text: str
    metadata: Metadata
    source: Source
    original: bytes
    proposed_from: Mapping[str, str] = field(default_factory=dict)
    encoding_how: EncodingHow = "UTF-8"


class Reader(Protocol):
    """Reads one format. `endings` are lower case with their dot; `max_bytes` is the largest file it takes."""

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

    def read(self, name: str, data: bytes, *, path: str, encoding: str | None) -> tuple[Draft, ...]:
        """Return the articles in `data`; raise TextRefused where there is none to be had.

        `encoding` is the one the user chose, or None; a format that states its own may ignore it.
        """
