"""What is different where the program is frozen: there is no Python beside it, it is its own.

The word `SERVE` makes a start of the program read files for another one; see `annotator.intake.isolated`;
the word `PARSE` makes it parse texts with spaCy, see `annotator.suggest.parsed`.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from subprocess import Popen

SERVE = "--read-files"
PARSE = "--parse-texts"
_LIBRARIES = "LD_LIBRARY_PATH"


def is_frozen() -> bool:
    """Return whether this is a program made of Python and all it needs, as installers bring it."""
    return bool(getattr(sys, "frozen", False))


def own_command() -> list[str]:
    """Return the words that start this program once more."""
    return [sys.executable] if is_frozen() else [sys.executable, "-m", "annotator"]


def own_environment() -> dict[str, str]:
    """Return the environment in which a start of this program finds the modules that this one has found."""
    return {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}


def own_process(words: Sequence[str], *, asked: bool = True) -> Popen[str]:
    """Start this program once more, to be asked in lines of text and to answer in lines. Raises OSError.

    Without `asked` it is told all at once, and does by itself what the words say, behind other programs; what it
    answers and what it says of that come as one.
    """
    import subprocess

    pipe = subprocess.PIPE
    behind = 0 if asked else getattr(subprocess, "BELOW_NORMAL_PRIORITY_CLASS", 0)
    return subprocess.Popen(  # noqa: S603 - our own program
        [*own_command(), *words],
        stdin=pipe,
        stdout=pipe,
        stderr=subprocess.DEVNULL if asked else subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        errors="replace",
        env=own_environment(),
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0) | behind,
    )


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
