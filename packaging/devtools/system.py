"""What the operating system must bring: Qt's libraries, fonts, and the tools that tests of real windows need."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from functools import cache
from pathlib import Path

# Each library that Qt's wheel does not bring, with the package that holds it in Debian (Ubuntu) and Fedora.
LIBRARIES: Mapping[str, tuple[str, str]] = {
    "libEGL.so.1": ("libegl1", "libglvnd-egl"),
    "libGL.so.1": ("libgl1", "libglvnd-glx"),
    "libdbus-1.so.3": ("libdbus-1-3", "dbus-libs"),
    "libfontconfig.so.1": ("libfontconfig1", "fontconfig"),
    "libfreetype.so.6": ("libfreetype6", "freetype"),
    "libglib-2.0.so.0": ("libglib2.0-0", "glib2"),
    "libxkbcommon.so.0": ("libxkbcommon0", "libxkbcommon"),
    "libX11-xcb.so.1": ("libx11-xcb1", "libX11-xcb"),
    "libxcb-cursor.so.0": ("libxcb-cursor0", "xcb-util-cursor"),
    "libxcb-icccm.so.4": ("libxcb-icccm4", "xcb-util-wm"),
    "libxcb-image.so.0": ("libxcb-image0", "xcb-util-image"),
    "libxcb-keysyms.so.1": ("libxcb-keysyms1", "xcb-util-keysyms"),
    "libxcb-randr.so.0": ("libxcb-randr0", "libxcb"),
    "libxcb-render-util.so.0": ("libxcb-render-util0", "xcb-util-renderutil"),
    "libxcb-shape.so.0": ("libxcb-shape0", "libxcb"),
    "libxcb-xinerama.so.0": ("libxcb-xinerama0", "libxcb"),
    "libxcb-xkb.so.1": ("libxcb-xkb1", "libxcb"),
    "libxkbcommon-x11.so.0": ("libxkbcommon-x11-0", "libxkbcommon-x11"),
}

# The tools that this project starts, with their package in Debian.
TOOLS: Mapping[str, str] = {"Xvfb": "xvfb", "xdotool": "xdotool", "openbox": "openbox", "strace": "strace"}

# With it a picture of the window shows the reading font, and every script of the sample articles; lines in which two
# scripts meet are laid out as the tests measure them.
_FONT = Path("/usr/share/fonts/truetype/noto/NotoSerif-Regular.ttf")
_FONT_PACKAGE = "fonts-noto-core"

# Also Qt's part for X11 is loaded: where a library of that is missing, Qt would end the program without a word.
_LOAD_QT = """
import ctypes, pathlib, PySide6.QtGui, PySide6.QtWidgets
for part in pathlib.Path(PySide6.__file__).parent.glob("Qt/plugins/platforms/libqxcb.so"):
    ctypes.CDLL(str(part))
"""


class SetUpError(Exception):
    """Something on this machine is missing or failed; `str(error)` says what, and what to do about it."""


def say(words: str) -> None:
    """Tell the person at the terminal; not on stdout, which belongs to the program that is run."""
    print(words, file=sys.stderr, flush=True)


def succeeds(*command: str | Path) -> bool:
    """Return whether a command can be started and ends with 0; nobody sees what it prints."""
    try:
        return subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, check=False).returncode == 0
    except OSError:
        return False


@cache
def installer() -> tuple[str, ...] | None:
    """Return how apt-get may be called here without asking anybody, or None."""
    if shutil.which("apt-get") is None:
        return None
    unasked = ("env", "DEBIAN_FRONTEND=noninteractive", "apt-get")
    if os.geteuid() == 0:
        return unasked
    return ("sudo", "-n", *unasked) if succeeds("sudo", "-n", "true") else None


def install(*packages: str) -> bool:
    """Install Debian packages where that is allowed; return whether it was done."""
    apt_get = installer()
    if apt_get is None:
        return False
    say(f"Installing with apt-get: {' '.join(packages)}")
    steps = (["update"], ["install", "--yes", "--no-install-recommends", *packages])
    return all(_runs_quietly([*apt_get, *step]) for step in steps)


def _runs_quietly(command: list[str]) -> bool:
    done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
    if done.returncode:
        say(done.stderr.strip())
    return done.returncode == 0


def provide_tools(*tools: str) -> tuple[str, ...]:
    """Install those of these tools that are missing, where that is allowed; return those still missing."""
    missing = missing_tools(*tools)
    if missing:
        install(*(TOOLS[tool] for tool in missing))
    return missing_tools(*missing)


def missing_tools(*tools: str) -> tuple[str, ...]:
    """Return those of these tools that are not on the PATH."""
    return tuple(tool for tool in tools if shutil.which(tool) is None)


def provide_font() -> None:
    """Install the reading font where that is allowed; without it the program takes the next best."""
    if installer() and not _FONT.exists():
        install(_FONT_PACKAGE)


def provide_qt(python: Path) -> None:
    """Make sure that this Python can load Qt, installing missing libraries where that is allowed.

    Raises SetUpError that names the library and the packages to install.
    """
    problem = qt_problem(python)
    if problem and missing_library(problem) and install(*(debian for debian, _ in LIBRARIES.values())):
        problem = qt_problem(python)
    if problem:
        raise SetUpError(qt_advice(problem))


def qt_problem(python: Path) -> str:
    """Return what this Python says when it cannot load Qt, its last line; "" when it can."""
    done = subprocess.run([python, "-c", _LOAD_QT], capture_output=True, text=True, check=False)
    return "" if done.returncode == 0 else (done.stderr.strip().splitlines() or [f"exit code {done.returncode}"])[-1]


def missing_library(problem: str) -> str | None:
    """Return the file name of the shared library that the loader did not find, or None if it is something else."""
    found = re.search(r"(lib\S+\.so[.\d]*): cannot open shared object", problem)
    return found.group(1) if found else None


def qt_advice(problem: str) -> str:
    """Return what to tell a person whose system cannot load Qt."""
    library = missing_library(problem)
    if library is None:
        return f"Qt cannot be loaded: {problem}\nDelete the folder .venv and start this command again."
    debian, fedora = LIBRARIES.get(library, (library, library))
    return (
        f"The window needs {library}, which this system lacks. Install it and start this command again.\n"
        f"  Debian, Ubuntu: sudo apt-get install {_first_and_others(debian, 0)}\n"
        f"  Fedora:         sudo dnf install {_first_and_others(fedora, 1)}"
    )


def _first_and_others(package: str, column: int) -> str:
    # The missing one comes first; the others are seldom there without it, and one command is better than five.
    return " ".join(dict.fromkeys([package, *(packages[column] for packages in LIBRARIES.values())]))
