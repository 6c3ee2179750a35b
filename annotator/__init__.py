"""Annotator: open news articles, highlight spans, tag them, link them, and hand the result on.

As a library: `from annotator import Project`; see `annotator.library`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from annotator.library import Project

__all__ = ["Project", "__version__"]
__version__ = "0.1.0"


def __getattr__(name: str) -> object:
    # What a library user needs takes longer to load than the program takes to show its version or its window.
    if name == "Project":
        from annotator.library import Project

        return Project
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
