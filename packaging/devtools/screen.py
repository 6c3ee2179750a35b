"""Screens: the one a person sits at, and a virtual one that nobody sees."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from devtools import system
from devtools.system import SetUpError

_OPEN_SCREEN = "from PySide6.QtWidgets import QApplication; QApplication([])"


def is_named() -> bool:
    """Return whether the system says that a person sits at a screen."""
    return sys.platform in ("win32", "darwin") or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def works(python: Path) -> bool:
    """Return whether Qt, with this Python, can show a window: DISPLAY may name a screen that is gone."""
    return system.succeeds(python, "-c", _OPEN_SCREEN)


@contextmanager
def virtual(*, size: str = "1440x900") -> Iterator[Mapping[str, str]]:
    """Start Xvfb with a screen of that many pixels; yield the environment variables that put a program on it."""
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{size}x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=[write], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as xvfb:
        os.close(write)
        try:
            # Xvfb writes its number when it takes connections; if it ends before, the line is empty.
            with os.fdopen(read) as answer:
                number = answer.readline().strip()
            if not number:
                raise SetUpError("Xvfb ended at once, so there is no virtual screen. Start it by hand to see why.")
            yield {"DISPLAY": f":{number}", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": "xcb"}
        finally:
            xvfb.terminate()
