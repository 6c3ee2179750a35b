"""What the programs and libraries of a Linux tree ask of the system, read from the files themselves by readelf."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from devtools.system import SetUpError

from builder import tools

_NEEDED = re.compile(r"\(NEEDED\).*\[(.+)\]")
_SEARCH_PATH = re.compile(r"\((?:RUNPATH|RPATH)\).*\[(.+)\]")
_VERSION = re.compile(r"Name: (GLIBC|GLIBCXX)_(\d+(?:\.\d+)+) ")
_IN_THE_LOADER = ("ld-linux-x86-64.so.2", "ld-linux-aarch64.so.1")

Version = tuple[int, ...]


def files(tree: Path) -> list[Path]:
    """Return the programs and libraries in a folder."""
    return [path for path in sorted(tree.rglob("*")) if path.is_file() and not path.is_symlink() and is_elf(path)]


def is_elf(path: Path) -> bool:
    """Return whether a file is a program or a library for Linux."""
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def needed(tree: Path) -> set[str]:
    """Return the names of the libraries that files in a tree link and that are not in the tree themselves."""
    found = {name for path in files(tree) for name in _NEEDED.findall(_told(path, "--dynamic"))}
    return found - {path.name for path in tree.rglob("*")} - set(_IN_THE_LOADER)


def search_path(path: Path) -> str:
    """Return where a file looks for libraries first: folders joined by colons, or nothing."""
    return ":".join(_SEARCH_PATH.findall(_told(path, "--dynamic")))


def highest(tree: Path, kind: str) -> tuple[Version, Path]:
    """Return the highest version of "GLIBC" or "GLIBCXX" symbols that is asked for, and a file that asks for it."""
    return max((version, path) for path in files(tree) for version in _versions(path, kind))


def _versions(path: Path, kind: str) -> Iterator[Version]:
    for found, version in _VERSION.findall(_told(path, "--version-info")):
        if found == kind:
            yield tuple(int(part) for part in version.split("."))


def _told(path: Path, what: str) -> str:
    return tools.answer("readelf", "--wide", what, path)


def check_floor(tree: Path, floor: Version) -> None:
    """Print the highest glibc that is needed. Raises SetUpError if it is above the floor that is promised."""
    version, path = highest(tree, "GLIBC")
    print(f"Highest GLIBC symbol: {dotted(version)}, in {path.relative_to(tree)}; promised: {dotted(floor)}")
    if version > floor:
        raise SetUpError(
            f"{path.relative_to(tree)} needs glibc {dotted(version)}, and {dotted(floor)} is promised. "
            "Build on an older system, or leave that library to the system (builder/prune.py)."
        )


def dotted(version: Version) -> str:
    """Return a version as it is written: "2.35"."""
    return ".".join(map(str, version))
