"""A home of its own for a script that shows the window: without anybody's settings, and on no screen."""

from __future__ import annotations

import os
from pathlib import Path

_HOME = ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA")
_XDG = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")


def isolate(folder: Path) -> None:
    """Give this process and those it starts a home of their own, and no screen. To be called before Qt is imported."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    for variable in (*_HOME, *_XDG):
        os.environ[variable] = str(folder)
