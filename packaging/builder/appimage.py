"""The portable single file for Linux, in the layout of AppImage type 2: a runtime with a squashfs behind it."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from builder import desktop, icons, installed, product, selftest, tools, tree

NAME = f"{product.PROGRAM}-{product.VERSION}-x86_64.AppImage"
RUNTIME = "APPIMAGE_RUNTIME"  # in the environment: AppImage's own runtime, to be used instead of ours
_FOLDER = product.BUILD / "appimage"
_PROOFS = product.BUILD / "proofs" / "appimage"
_LOOSELY = ("-comp", "zstd", "-Xcompression-level", "1")
_FIRMLY = ("-comp", "xz", "-b", "1M", "-Xbcj", "x86")
_MAGIC = b"AI\x02"  # at byte 8, where ELF leaves room: https://github.com/AppImage/AppImageSpec
# What our own runtime is linked with, and the packages of it in Debian.
_LIBRARIES = {
    "squashfuse": "libsquashfuse-dev",
    "z": "zlib1g-dev",
    "zstd": "libzstd-dev",
    "lzma": "liblzma-dev",
    "lz4": "liblz4-dev",
    "lzo2": "liblzo2-dev",
}


def build(dist: Path) -> list[Path]:
    """Make the file."""
    tools.need("mksquashfs")
    tree.build(dist)
    root = installed.lay_out(_FOLDER / "AppDir")
    shutil.copyfile(desktop.FILES / "annotator.desktop", root / "annotator.desktop")
    shutil.copyfile(icons.DRAWING, root / "annotator.svg")
    (root / ".DirIcon").symlink_to("usr/share/icons/hicolor/256x256/apps/annotator.png")
    (root / "AppRun").symlink_to(installed.PROGRAM_FOLDER / product.PROGRAM)
    tree.settle(root)
    image = _FOLDER / "image.squashfs"
    compressor = _LOOSELY if product.fast() else _FIRMLY
    dates = {"SOURCE_DATE_EPOCH": str(product.epoch())}
    options = ("-noappend", "-all-root", "-no-xattrs", "-quiet", "-no-progress")
    tools.run("mksquashfs", root, image, *options, *compressor, variables=dates)
    file = dist / NAME
    file.write_bytes(marked(runtime().read_bytes()) + image.read_bytes())
    file.chmod(0o755)
    return [file]


def runtime() -> Path:
    """Return the program at the start of the file: the one that is given, or our own, compiled now."""
    if given := os.environ.get(RUNTIME):
        return Path(given)
    tools.need("gcc")
    folder = Path("/usr/lib/x86_64-linux-gnu")
    tools.need_files({folder / f"lib{name}.a": package for name, package in _LIBRARIES.items()})
    program = _FOLDER / "runtime"
    sources = desktop.FILES / "runtime.c"
    options = ("-std=c17", "-Os", "-Wall", "-Wextra", "-Werror", "-static", "-s")
    tools.run("gcc", *options, "-o", program, sources, *(f"-l{name}" for name in _LIBRARIES))
    return program


def marked(program: bytes) -> bytes:
    """Return a runtime with the mark by which systems know the kind of file."""
    return program[:8] + _MAGIC + program[8 + len(_MAGIC) :]


def verify(made: list[Path]) -> None:
    """Start it twice in a home of its own: unpacked by the first start, found unpacked by the second."""
    (file,) = made
    tools.run(file, "--appimage-offset", quiet=True)
    selftest.prove(file, _PROOFS)
