"""Where things are: a project on the disk, and its reader in it."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Place:
    """Where somebody is in a project: the article, the first visible code point, and the caret."""

    article_id: str | None = None
    top: int = 0
    caret: int = 0


def is_there(path: Path) -> bool:
    """Return whether a file is there, False also where its folder may not be looked into."""
    return os.path.exists(path)  # noqa: PTH110 - Path.exists raises PermissionError there
