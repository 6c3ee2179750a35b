"""Packed files (ZIP) that are safe to unpack in memory: no bombs."""

from __future__ import annotations

import io
import lzma
import zipfile
import zlib
from typing import BinaryIO

# What zipfile raises of a damaged member, by how it is compressed.
DAMAGED = (zipfile.BadZipFile, zlib.error, lzma.LZMAError, EOFError, OSError, NotImplementedError)
# What the members of a packed file may have in all (bytes), and how many times its own size.
MOST_UNPACKED = 400_000_000
_MOST_TIMES = 200
_SMALL = 10_000_000


class TooLarge(Exception):  # noqa: N818
    """A packed file would unpack to more than fits; `size` is how much, in bytes."""

    def __init__(self, size: int) -> None:
        self.size = size
        super().__init__(f"it would unpack to {size / 1e6:,.0f} MB")


def open_zip(data: bytes) -> zipfile.ZipFile:
    """Return a packed file. Raises TooLarge; BadZipFile, ValueError or NotImplementedError where it is damaged."""
    stream: BinaryIO = io.BytesIO(data)
    packed = zipfile.ZipFile(stream)
    size = sum(member.file_size for member in packed.infolist())
    if size > MOST_UNPACKED or size > max(_SMALL, _MOST_TIMES * len(data)):
        packed.close()
        raise TooLarge(size)
    return packed
