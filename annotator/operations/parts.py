"""The files of an export under temporary names beside their own, until all of them are whole."""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
from pathlib import Path
from typing import IO, Self

from annotator.codecs import Piece
from annotator.errors import FileProblem

# A folder may get thousands of files; of those written to lately so many stay open.
_MOST_OPEN = 32


class Parts:
    """What an export writes: the file or folder at `path` exactly as named, and files beside it.

    Nothing stands under its own name before `keep`, and nothing is left under a temporary one after the `with` block.
    Raises FileProblem for what cannot be written; a folder that holds anything already is refused.
    """

    def __init__(self, path: Path, *, folder: bool) -> None:
        self._path = path
        self._folder = folder
        self._made: dict[str, Path] = {}  # temporary files and folders by the place they will have
        self._open: dict[Path, IO[bytes]] = {}

    def __enter__(self) -> Self:
        if self._folder:
            self._refuse_taken()
        return self

    def write(self, piece: Piece) -> None:
        """Write more of a file."""
        try:
            self._file(piece.place).write(piece.content)
        except OSError as error:
            raise self._problem(error) from error

    def keep(self) -> None:
        """Give every file its own name."""
        try:
            self._temporary("")  # what was named is there, also where nothing was written to it
            self._close()
            # What was named comes last: whoever waits for it finds the others there.
            for place, made in sorted(self._made.items(), reverse=True):
                made.chmod((0o777 if made.is_dir() else 0o666) & ~_umask())
                made.replace(self._path.with_name(self._path.name + place))
        except OSError as error:
            raise self._problem(error) from error

    def __exit__(self, *_: object) -> None:
        self.discard()

    def discard(self) -> None:
        """Drop what was written so far."""
        for file in self._open.values():
            with contextlib.suppress(OSError):
                file.close()
        self._open.clear()
        for made in self._made.values():
            if made.is_dir():
                shutil.rmtree(made, ignore_errors=True)
            else:
                made.unlink(missing_ok=True)
        self._made.clear()

    def _file(self, place: str) -> IO[bytes]:
        """Return the file of a place, open at its end; those written to longest ago are closed."""
        if self._folder and place.startswith("/"):
            path = self._temporary("") / place[1:]
            path.parent.mkdir(parents=True, exist_ok=True)
        else:
            path = self._temporary(place)
        file = self._open.pop(path, None)
        if file is None:
            if len(self._open) >= _MOST_OPEN:
                self._open.pop(next(iter(self._open))).close()
            file = path.open("ab")
        self._open[path] = file
        return file

    def _temporary(self, place: str) -> Path:
        """Return the temporary file of a place; that of the folder itself is a folder."""
        if place not in self._made:
            target = self._path.with_name(self._path.name + place)
            if self._folder and not place:
                made = tempfile.mkdtemp(dir=target.parent, prefix=f".{target.name}.")
            else:
                handle, made = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
                os.close(handle)
            self._made[place] = Path(made)
        return self._made[place]

    def _close(self) -> None:
        """Close all files with their content on disk; one by one that would take a minute for a large folder."""
        if self._folder and hasattr(os, "sync"):
            os.sync()
        for file in self._open.values():
            file.flush()
            os.fsync(file.fileno())
            file.close()
        self._open.clear()

    def _refuse_taken(self) -> None:
        try:
            taken = self._path.exists() and (not self._path.is_dir() or any(self._path.iterdir()))
        except OSError as error:
            raise self._problem(error) from error
        if taken:
            raise FileProblem(
                "“{path}” is there already. Nothing was exported. This format makes a folder; name one that is "
                "not there or is empty.",
                path=str(self._path),
            )

    def _problem(self, error: OSError) -> FileProblem:
        return FileProblem(
            "“{path}” cannot be written: {reason}. Nothing was exported. Choose another place.",
            path=str(self._path),
            reason=error.strerror,
        )


def _umask() -> int:
    # The only way to ask is to set it.
    mask = os.umask(0)
    os.umask(mask)
    return mask
