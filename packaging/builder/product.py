"""What is built: its names, its version, its date, and the folders of building."""

from __future__ import annotations

import os
import subprocess
import tomllib
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"
BUILD = ROOT / "build"  # what is on the way; deleting it is always safe
DIST = ROOT / "dist"  # what is finished

PROGRAM = "annotator"  # the command, the desktop entry, the folder it is installed in
PACKAGE = "annotator-desktop"  # the .deb, the .rpm and the Python distribution
TITLE = "Annotator"
ID = "org.annotatordesktop.annotator"  # where a name has to be one of the whole world
MIME_TYPE = "application/x-annotator-project"
FAST = "BUILD_FAST"  # set in the environment where speed counts more than size

_PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
VERSION: str = _PROJECT["version"]
SUMMARY: str = _PROJECT["description"]


def fast() -> bool:
    """Return whether speed counts more than size now."""
    return bool(os.environ.get(FAST))


@cache
def epoch() -> int:
    """Return the date of the build in seconds since 1970: SOURCE_DATE_EPOCH, else that of the last commit.

    Every date in what is built is this one, so that the same sources give the same files.
    """
    if given := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(given)
    asked = ("git", "log", "-1", "--format=%ct")
    return int(subprocess.run(asked, cwd=ROOT, capture_output=True, text=True, check=True).stdout)


def size(path: Path) -> str:
    """Return how large a file, or all of a folder, is, in words: "29 MB"."""
    files = [path] if path.is_file() else [each for each in path.rglob("*") if each.is_file() and not each.is_symlink()]
    size_bytes = sum(each.lstat().st_size for each in files)
    return f"{size_bytes / 1e6:.0f} MB" if size_bytes >= 1e6 else f"{size_bytes / 1e3:.0f} kB"
