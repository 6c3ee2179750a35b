"""Annotation sets in and out of the program: one module a format, each with a `Codec`.

Every codec writes the records of `annotator.codecs.structs`. Our own formats are read as such records too; what other
tools made is read as the plain nouns of `annotator.codecs.found`, which `annotator.codecs.fitting` brings into the
project's scheme. `annotator.plugins` finds a codec by its name.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, Protocol

from annotator.codecs.options import Option, Options, chosen
from annotator.errors import FileProblem, InvalidValue, MissingExtra
from annotator.frozen import how_to_get
from annotator.offline import imported

if TYPE_CHECKING:
    from annotator.codecs.found import FoundSet
    from annotator.codecs.reviews import ReviewSet
    from annotator.codecs.structs import ArticleRecord, Head

__all__ = ["AnnotationSet", "Codec", "Option", "Options", "Piece", "Say", "needed", "read_bytes", "unreadable"]

# Called with a sentence about what could not be written as it is.
Say = Callable[[str], None]


@dataclass(frozen=True)
class AnnotationSet:
    """Records to take in. `articles` can be gone through more than once; `warnings` are sentences to show.

    `place` tells a user where the article stands that is the `index`th from 0, the `number`th from 1. `format` names
    the tool that a set was fitted from; it is "" for our own formats, in which an article stands only once.
    """

    head: Head
    articles: Iterable[ArticleRecord]
    warnings: tuple[str, ...] = ()
    place: str = "$.articles[{index}]"
    format: str = ""


class Piece(NamedTuple):
    """Bytes of one of the files that a codec writes; the pieces of several files may come in turns.

    `place` is added to the path chosen by the user: "" is that file itself, ".head.json" one beside it,
    "/3.ann" one in it as a folder.
    """

    place: str
    content: bytes


class Read(Protocol):
    """Reads a format."""

    def __call__(self, path: Path, options: Options, /) -> AnnotationSet | FoundSet | ReviewSet:
        """Return what is at `path`, unchecked but for its shape; a ReviewSet changes what is in a project already.

        Raises FileProblem, InvalidSet, MissingExtra."""


class Write(Protocol):
    """Writes a format."""

    def __call__(self, head: Head, articles: Iterable[ArticleRecord], options: Options, say: Say, /) -> Iterator[Piece]:
        """Yield the files of a set. `articles` can be gone through more than once, and comes page by page.

        A format that streams holds one article at a time. `say` is told what of the set was changed or left out on
        the way, a sentence each, with counts. Raises MissingExtra.
        """


@dataclass(frozen=True, kw_only=True)
class Codec:
    """One outside format: what a user has to know of it, and how it is read and written, None where it is not.

    `name` is what `-f` on the command line calls it, `title` what a dialog calls it, `purpose` what it is good for,
    in up to 60 characters without a full stop. `loses` is a plain sentence on what it cannot hold. `suffix` is how the
    name of its file ends, with the dot; `folder` says that it is a folder instead, `binary` that its file is no text.
    `extra` names the extra of the distribution that has to be installed, "" where none has to. `reviews` says that what
    comes back is no set but what reviewers say.
    """

    name: str
    title: str
    purpose: str
    loses: str
    suffix: str = ""
    folder: bool = False
    binary: bool = False
    extra: str = ""
    reviews: bool = False
    options: tuple[Option, ...] = ()
    read: Read | None = None
    write: Write | None = None

    def reader(self) -> Read:
        """Return what reads the format. Raises InvalidValue if nothing does."""
        if self.read is None:
            raise InvalidValue("The format “{name}” is only written, not read. Nothing was imported.", name=self.name)
        return self.read

    def writer(self) -> Write:
        """Return what writes the format. Raises InvalidValue if nothing does."""
        if self.write is None:
            raise InvalidValue("The format “{name}” is only read, not written. Nothing was exported.", name=self.name)
        return self.write

    def options_of(self, given: Mapping[str, object], way: Literal["in", "out"]) -> Options:
        """Return all options of this way, with their defaults. Raises InvalidValue for what there is not."""
        return chosen(self.options, given, way=way, name=self.name)


def needed(module: str, *, extra: str) -> Any:
    """Return a module that comes with an extra. Raises MissingExtra, which names it, if it is not installed."""
    try:
        return imported(module)
    except ImportError as error:
        raise MissingExtra(
            "This format needs “{value}”, which is not installed. Nothing was done. {advice}",
            advice=how_to_get(extra),
            extra=extra,
            value=error.name or module,
        ) from error


def read_bytes(path: Path) -> bytes:
    """Return the bytes of a file of a set. Raises FileProblem."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise unreadable(path, error) from error


def unreadable(path: Path, error: OSError) -> FileProblem:
    """Return the error that says why a file of a set cannot be read."""
    return FileProblem(
        "“{name}” cannot be read: {reason}. Nothing was imported. Check that the file is there and may be read.",
        path=str(path),
        name=path.name,
        reason=error.strerror,
    )
