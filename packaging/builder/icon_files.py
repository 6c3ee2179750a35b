"""The program's icon in the forms that Windows and macOS want: one file with the picture in many sizes."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from builder import buildenv, product, tools

WINDOWS_SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)
# The code of each picture in an .icns, with its side in pixels; "ic11" to "ic14" are for screens of twice the density.
MAC_PICTURES = {
    "icp4": 16, "icp5": 32, "ic07": 128, "ic08": 256, "ic09": 512, "ic10": 1024,
    "ic11": 32, "ic12": 64, "ic13": 256, "ic14": 512,
}  # fmt: skip


def write_ico(path: Path) -> None:
    """Write the icon as an .ico of PNG pictures, which Windows has read since Vista."""
    pictures = drawn(WINDOWS_SIZES)
    at = 6 + 16 * len(pictures)
    entries, bodies = b"", b""
    for side, picture in zip(WINDOWS_SIZES, pictures, strict=True):
        entries += struct.pack("<4B2H2I", side % 256, side % 256, 0, 0, 1, 32, len(picture), at + len(bodies))
        bodies += picture
    path.write_bytes(struct.pack("<3H", 0, 1, len(pictures)) + entries + bodies)


def write_icns(path: Path) -> None:
    """Write the icon as an .icns of PNG pictures, which macOS has read since 10.7."""
    pictures = zip(MAC_PICTURES, drawn(tuple(MAC_PICTURES.values())), strict=True)
    body = b"".join(code.encode() + struct.pack(">I", 8 + len(picture)) + picture for code, picture in pictures)
    path.write_bytes(b"icns" + struct.pack(">I", 8 + len(body)) + body)


def drawn(sizes: Sequence[int]) -> list[bytes]:
    """Return the icon as PNG files of these sides in pixels. Raises CalledProcessError."""
    with TemporaryDirectory() as folder:
        words = ("-m", "builder.icons", folder, *map(str, sorted(set(sizes))))
        tools.run(buildenv.ready(), *words, cwd=product.PACKAGING)
        return [Path(folder, f"{side}.png").read_bytes() for side in sizes]
