"""The program for Linux as a folder: frozen, pruned, stripped, with every date the same. All else is made of it."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

from builder import buildenv, checks, elf, freezer, icu, product, selftest, tools

FOLDER = product.BUILD / "tree" / product.PROGRAM
GLIBC = (2, 35)  # what is promised: Ubuntu 22.04, Debian 12, Fedora 36 and newer
_STAMP = FOLDER.with_suffix(".made-from")
# All other files are read only.
_PROGRAMS = {product.PROGRAM, "AppRun", "install.sh", "install_offline.sh", "uninstall.sh"}
_SOURCES = ("annotator", "resources", "packaging", "pyproject.toml")


def build(_dist: Path) -> list[Path]:
    """Freeze the program, unless nothing has changed since it was frozen; return its folder."""
    tools.need("gcc", "patchelf", "readelf", "strip")
    wanted = sources_digest()
    if not _STAMP.exists() or _STAMP.read_text() != wanted or not FOLDER.exists():
        _STAMP.unlink(missing_ok=True)
        freeze(FOLDER)
        _STAMP.write_text(wanted)
    check(FOLDER)
    return [FOLDER]


def verify(made: list[Path]) -> None:
    """Run the program's own test from the folder: without a screen, in a window, and where there is no network."""
    (tree,) = made
    selftest.prove(tree / product.PROGRAM, product.BUILD / "proofs" / "tree")


def check(tree: Path) -> None:
    """Look for what must not be in the tree, and for what it needs of the system. Raises SetUpError."""
    checks.check_no_network(tree, buildenv.PYTHON)
    elf.check_floor(tree, GLIBC)


def forget() -> None:
    """Let the next build freeze the program again, whatever there is."""
    _STAMP.unlink(missing_ok=True)


def freeze(folder: Path) -> None:
    """Make the tree anew in a folder."""
    freezer.freeze(folder)
    for library in folder.rglob("libicudata.so.*"):
        icu.shrink(library)
    strip(folder)
    (folder / "licenses").symlink_to(f"_internal/{product.PROGRAM}/resources/licenses")
    settle(folder)


def strip(tree: Path) -> None:
    """Take symbols out of libraries, and search paths that are of this machine.

    The program itself has its archive behind it, and libraries that wheels were repaired with were moved about inside:
    neither survives it.
    """
    for path in elf.files(tree):
        if path.name != product.PROGRAM and ".libs/" not in str(path):
            tools.run("strip", "--strip-unneeded", path)
            if elf.search_path(path).startswith("/"):
                tools.run("patchelf", "--remove-rpath", path)


def settle(tree: Path) -> None:
    """Give everything in a tree the same date and the usual rights, so that the same content is the same tree."""
    for path in [tree, *tree.rglob("*")]:
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path.name in _PROGRAMS else 0o644)
    for path in [tree, *tree.rglob("*")]:
        os.utime(path, (product.epoch(), product.epoch()), follow_symlinks=False)


def sources_digest() -> str:
    """Return the digest of all that a tree is made of."""
    digest = hashlib.sha256(str(product.epoch()).encode())
    for name in _SOURCES:
        place = product.ROOT / name
        for path in sorted(place.rglob("*")) if place.is_dir() else [place]:
            if path.is_file() and path.suffix != ".pyc":
                digest.update(f"{path.relative_to(product.ROOT)}\0".encode() + path.read_bytes())
    return digest.hexdigest()
