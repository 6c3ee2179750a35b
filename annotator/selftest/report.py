"""What a self-test found, a line a step, on disk as soon as it is known: a step may be the last one."""

from __future__ import annotations

import platform
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Self, TextIO

import click

from annotator import __version__
from annotator.errors import FileProblem
from annotator.frozen import is_frozen

NAME = "selftest.txt"


class Report:
    """Writes `selftest.txt` in a folder, and the same to standard output where there is one."""

    file: TextIO

    def __init__(self, folder: Path) -> None:
        self._path = folder / NAME
        self._failed = False
        self._faults: list[BaseException] = []

    def __enter__(self) -> Self:
        try:
            self.file = self._path.open("w", encoding="utf-8")
        except OSError as error:
            raise FileProblem(
                "The self-test cannot write “{path}”: {reason}. Nothing was tried. Name another folder.",
                path=self._path,
                reason=error.strerror,
            ) from error
        self.say(f"Annotator {__version__}")
        kind = "frozen" if is_frozen() else "not frozen"
        self.say(f"Python {platform.python_version()}, {kind}, {platform.platform()}")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.file.close()

    def say(self, line: str) -> None:
        """Write a line."""
        self.file.write(f"{line}\n")
        self.file.flush()
        click.echo(line)

    def note_fault(self, _kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        """Count an exception that nobody caught as a failure of the step that is being tried."""
        self._faults.append(error)

    def tried(self, words: str, step: Callable[[], str]) -> None:
        """Try a step, which returns what is worth knowing of it, and say how it went; not after one that failed."""
        if self._failed:
            self.say(f"not tried  {words}")
            return
        try:
            remark = step()
            if self._faults:
                raise self._faults[0]
        except Exception as error:  # whatever it is, it is what this is for
            self.failed(words, error)
        else:
            self.say(f"ok         {words}" + (f": {remark}" if remark else ""))

    def failed(self, words: str, error: BaseException) -> None:
        """Say of a step what went wrong and where."""
        self._failed = True
        self.say(f"FAILED     {words}: {type(error).__name__}: {error}")
        for line in "".join(traceback.format_exception(error)).splitlines():
            self.say(f"           {line}")

    def closed(self, seconds: float) -> int:
        """Say how everything went and how long it took, and return the exit code."""
        self.say(f"{'FAILED' if self._failed else 'ok'}, after {seconds:.1f} s")
        return int(self._failed)
