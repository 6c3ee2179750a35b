"""What is different where the program is frozen: there is no Python beside it, it is its own.

The word `WORK` lets a start of the program work for another one, see `annotator.asking`.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from annotator.errors import OtherStartFailed, Remark

if TYPE_CHECKING:
    from subprocess import Popen

WORK = "--work"
_LIBRARIES = "LD_LIBRARY_PATH"


def is_frozen() -> bool:
    """Return whether this is a program made of Python and all it needs, as installers bring it."""
    return bool(getattr(sys, "frozen", False))


def how_to_get(extra: str) -> Remark:
    """Return what to do where libraries are missing that an extra of the distribution, such as "spacy", brings."""
    if is_frozen():
        return Remark(
            "A program that an installer brought cannot take it in. One that Python’s pip installs can, and opens the "
            "same projects: pip install 'annotator-desktop[{extra}]'",
            extra=extra,
        )
    return Remark("Install it with: pip install 'annotator-desktop[{extra}]'", extra=extra)


def own_command() -> list[str]:
    """Return the words that start this program once more."""
    return [sys.executable] if is_frozen() else [sys.executable, "-m", "annotator"]


def own_environment() -> dict[str, str]:
    """Return the environment in which a start of this program finds the modules that this one has found."""
    return {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}


def own_process(words: Sequence[str]) -> Popen[bytes]:
    """Start this program once more, to be asked through its standard input and to answer. Raises OtherStartFailed."""
    from subprocess import DEVNULL

    process: Popen[bytes] = _started(words, stderr=DEVNULL)
    return process


def own_command_line(words: Sequence[str]) -> Popen[str]:
    """Start this program once more, behind others, to do what these words say. Raises OtherStartFailed.

    It is told all at once, and what it answers and what it says of that come as one.
    """
    from subprocess import STDOUT

    as_text = {"text": True, "encoding": "utf-8", "errors": "replace"}
    process: Popen[str] = _started(words, behind=True, stderr=STDOUT, **as_text)
    return process


def _started(words: Sequence[str], *, behind: bool = False, **how: Any) -> Popen[Any]:
    import subprocess

    flags = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    if behind:
        flags |= getattr(subprocess, "BELOW_NORMAL_PRIORITY_CLASS", 0)
    command, pipe = [*own_command(), *words], subprocess.PIPE
    try:
        return subprocess.Popen(  # noqa: S603 - our own program
            command, stdin=pipe, stdout=pipe, env=own_environment(), creationflags=flags, **how
        )
    except OSError as error:
        raise OtherStartFailed(
            "The system cannot start a further process ({error}). Nothing was lost; close other programs and try "
            "again.",
            error=error.strerror or str(error),
        ) from error


def forget_own_libraries() -> None:
    """Let programs that this one starts, such as a file manager, find their own libraries instead of ours.

    What starts a frozen program on Linux puts its libraries before the system's for everything that it starts in turn.
    A start of our own then has to put them there anew.
    """
    if is_frozen() and sys.platform == "linux":
        before = os.environ.get(f"{_LIBRARIES}_ORIG")
        os.environ.pop(_LIBRARIES, None)
        os.environ["PYINSTALLER_RESET_ENVIRONMENT"] = "1"
        if before is not None:
            os.environ[_LIBRARIES] = before
