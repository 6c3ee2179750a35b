"""The licence folder: the texts of everything that is shipped, a folder each."""

from __future__ import annotations

import shutil
from pathlib import Path

from builder import buildenv, product, tools

# Texts of what Python's distributions do not bring, or not with their licence: Qt, ICU, CPython, SQLite and others.
OWN = product.ROOT / "resources" / "licenses" / "held"

_TEXTS = """
import re, sys
from importlib.metadata import distribution
for name in sys.argv[1:]:
    found = distribution(name)
    for file in found.files or ():
        if ".dist-info" in str(file) and re.search(r"(?i)(licen[cs]e|copying|notice|authors)", str(file)):
            print(name, found.version, file.locate(), sep="\\t")
"""


def write(folder: Path, python: Path) -> None:
    """Write the licences of all that is shipped; `python` has the distributions installed."""
    shutil.copytree(OWN, folder)
    shutil.copy2(product.ROOT / "LICENSE", folder / f"{product.PACKAGE}.txt")
    for line in tools.answer(python, "-c", _TEXTS, *buildenv.shipped()).splitlines():
        name, version, path = line.split("\t")
        within = Path(path.partition(".dist-info/")[2])
        place = folder / f"{name}-{version}" / "-".join(part for part in within.parts if part != "licenses")
        place.parent.mkdir(exist_ok=True)
        place.write_text(readable(Path(path).read_bytes()), encoding="utf-8")


def readable(text: bytes) -> str:
    """Return a text whatever it is encoded in: UTF-8, or else Latin-1, as some of the oldest are."""
    try:
        return text.decode()
    except UnicodeDecodeError:
        return text.decode("latin-1")
