"""ICU's library of data, with no more in it than `prune.ICU` keeps: of 32 MB, Qt sorts and names time zones by 5."""

from __future__ import annotations

import re
import struct
from collections.abc import Mapping
from pathlib import Path

from builder import product, prune, tools

# What ICU's data begins with: its length, two magic bytes, and what the rest is: a table of contents.
_HEAD = re.compile(rb".{2}\xda\x27.{8}CmnD", re.DOTALL)
_ALIGNED = 16
_SOURCE = """\
    .section .rodata
    .global {symbol}
    .type {symbol}, @object
    .balign {aligned}
{symbol}:
    .incbin "{data}"
    .size {symbol}, . - {symbol}
    .section .note.GNU-stack, "", @progbits
"""


def shrink(library: Path) -> None:
    """Make ICU's library of data anew, such as libicudata.so.73, of what is kept. Raises CalledProcessError."""
    work = product.BUILD / "icu"
    work.mkdir(parents=True, exist_ok=True)
    head, items = read(library.read_bytes())
    data, source = work / "icu.dat", work / "icu.s"
    kept = {name: content for name, content in items.items() if prune.ICU.fullmatch(name.partition("/")[2])}
    data.write_bytes(head + packed(kept))
    symbol = f"icudt{library.name.rpartition('.')[2]}_dat"
    source.write_text(_SOURCE.format(symbol=symbol, aligned=_ALIGNED, data=data), encoding="utf-8")
    options = ("-shared", "-nostdlib", f"-Wl,-soname,{library.name}", "-Wl,--build-id=none")
    tools.run("gcc", *options, "-o", library, source)


def read(library: bytes) -> tuple[bytes, dict[str, bytes]]:
    """Return the head of the data in a library, and its items by name, such as "icudt73l/coll/root.res".

    Its format is that of ICU's `.dat` files: https://unicode-org.github.io/icu/userguide/icu_data/
    """
    found = _HEAD.search(library)
    assert found, "not a library of ICU's data"
    start = found.start() + struct.unpack_from("<H", library, found.start())[0]
    (count,) = struct.unpack_from("<I", library, start)
    places = [struct.unpack_from("<II", library, start + 4 + 8 * n) for n in range(count)]
    names = [library[start + at : library.index(0, start + at)].decode("ascii") for at, _ in places]
    # Where the last one ends nothing says; what follows it in the library does no harm.
    ends = [*(at for _, at in places[1:]), len(library) - start]
    items = zip(names, places, ends, strict=True)
    return library[found.start() : start], {name: library[start + at : start + end] for name, (_, at), end in items}


def packed(items: Mapping[str, bytes]) -> bytes:
    """Return items with their table of contents, as it stands behind the head; ICU wants them sorted by name."""
    named = sorted((name.encode("ascii") + b"\0", content) for name, content in items.items())
    at = 4 + 8 * len(named)
    contents, words = b"", b"".join(name for name, _ in named)
    table, begin = [struct.pack("<I", len(named))], at + len(words) + -(at + len(words)) % _ALIGNED
    for name, content in named:
        table.append(struct.pack("<II", at, begin + len(contents)))
        contents += content + bytes(-len(content) % _ALIGNED)
        at += len(name)
    return b"".join((*table, words)).ljust(begin, b"\0") + contents
