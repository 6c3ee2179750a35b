"""What is different where the program is frozen: there is no Python beside it, it is its own.

The word `SERVE` makes a start of the program read files for another one; see `annotator.intake.isolated`.
"""

from __future__ import annotations

import sys

SERVE = "--read-files"


def is_frozen() -> bool:
    """Return whether this is a program made of Python and all it needs, as installers bring it."""
    return bool(getattr(sys, "frozen", False))


def own_command() -> list[str]:
    """Return the words that start this program once more."""
    return [sys.executable] if is_frozen() else [sys.executable, "-m", "annotator"]
