"""Gathers the licences of everything that the program is shipped with into `resources/licenses`.

    python -m devtools.licenses      (in packaging/, with the program's dependencies installed)

`held/` has, kept by hand, the texts of what no Python distribution brings: Qt, SQLite, C libraries. The others are
copied into `gathered/` from the metadata of the installed distributions that the locks name, and Python's own from
the Python that runs. `list.json` says what each is under and where its source is; the About box shows it.
"""

from __future__ import annotations

import json
import re
import shutil
import sys
import sysconfig
import tomllib
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from importlib.metadata import Distribution, distribution
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "licenses"
GATHERED = FOLDER / "gathered"
LOCKS = ROOT / "packaging" / "locks"

NOT_SHIPPED = {"pip"}  # sqlite-utils declares it, for a command of its own
_LICENSE_FILE = re.compile(r"(?i)(licen[cs]e|copying|notice|authors)")
_QT = ("held/LGPL-3.txt", "held/GPL-3.txt")
_PDFIUM = "gathered/pypdfium2/BUILD_LICENSES"
_JPEG = (f"{_PDFIUM}/libjpeg_turbo.md", f"{_PDFIUM}/libjpeg_turbo.ijg")
_MICROSOFT = "https://learn.microsoft.com/cpp/windows/latest-supported-vc-redist"
_VISUAL_STUDIO = "LicenseRef-Microsoft-Distributable-Code"
_DOUBLES = "https://github.com/google/double-conversion"


@dataclass(frozen=True)
class Library:
    """One library: what it is under, where its source is, and its texts, in the folder of the licences."""

    name: str
    license: str
    source: str
    texts: tuple[str, ...]


_PYSIDE = "https://download.qt.io/official_releases/QtForPython/"

# The first ones, in their order; then what is inside of Qt and of Python.
FIRST = (
    Library("Annotator", "MIT", "", ("gathered/annotator-desktop/LICENSE",)),
    Library("Qt", "LGPL-3.0-only", "https://download.qt.io/official_releases/qt/", _QT),
    Library("PySide6-Essentials", "LGPL-3.0-only", _PYSIDE, _QT),
    Library("shiboken6", "LGPL-3.0-only", _PYSIDE, _QT),
    Library("Python", "PSF-2.0", "https://www.python.org/downloads/source/", ("gathered/python/LICENSE.txt",)),
)
INSIDE = (
    Library("bzip2", "bzip2-1.0.6", "https://sourceware.org/bzip2/", ("held/bzip2.txt",)),
    Library("double-conversion", "BSD-3-Clause", _DOUBLES, ("held/double-conversion.txt",)),
    Library("Expat", "MIT", "https://libexpat.github.io/", ("held/Expat.txt",)),
    Library("FreeType", "FTL", "https://freetype.org/", (f"{_PDFIUM}/freetype.txt",)),
    Library("HarfBuzz", "MIT-Modern-Variant", "https://harfbuzz.github.io/", (f"{_PDFIUM}/harfbuzz.txt",)),
    Library("ICU", "Unicode-3.0", "https://icu.unicode.org/", (f"{_PDFIUM}/icu.txt",)),
    Library("libffi", "MIT", "https://sourceware.org/libffi/", ("held/libffi.txt",)),
    Library("libjpeg-turbo", "IJG AND BSD-3-Clause", "https://libjpeg-turbo.org/", _JPEG),
    Library("libpng", "libpng-2.0", "http://www.libpng.org/pub/png/", (f"{_PDFIUM}/libpng.txt",)),
    Library("MD4C", "MIT", "https://github.com/mity/md4c", ("held/MD4C.txt",)),
    Library("Microsoft Visual C++ runtime", _VISUAL_STUDIO, _MICROSOFT, ("held/Microsoft-runtime.txt",)),
    Library("PCRE2", "BSD-3-Clause", "https://www.pcre.org/", ("held/PCRE2.txt",)),
    Library("Protocol Buffers", "BSD-3-Clause", "https://github.com/protocolbuffers/protobuf", ("held/protobuf.txt",)),
    Library("pybind11", "BSD-3-Clause", "https://github.com/pybind/pybind11", ("held/pybind11.txt",)),
    Library("SQLite", "blessing", "https://sqlite.org/", ("held/SQLite.txt",)),
    Library("XZ Utils", "0BSD", "https://tukaani.org/xz/", ("held/XZ.txt",)),
    Library("zlib", "Zlib", "https://zlib.net/", (f"{_PDFIUM}/zlib.txt",)),
)  # fmt: skip


def main() -> int:
    """Gather everything anew, and return the exit code."""
    shutil.rmtree(GATHERED, ignore_errors=True)
    _copy(ROOT / "LICENSE", "annotator-desktop/LICENSE")
    _copy(Path(sysconfig.get_path("stdlib")) / "LICENSE.txt", "python/LICENSE.txt")
    known = {normal(library.name) for library in FIRST}
    others = [_gathered(distribution(name)) for name in shipped() if name not in known]
    for library in others:
        if not library.texts:
            sys.stderr.write(f"{library.name} brings no licence text: hold one in {FOLDER / 'held'}.\n")
            return 1
    libraries = [*FIRST, *sorted((*others, *INSIDE), key=lambda each: each.name.casefold())]
    listed = json.dumps([asdict(each) for each in libraries], ensure_ascii=False, indent=1)
    (FOLDER / "list.json").write_text(f"{listed}\n", encoding="utf-8")
    return 0


def shipped() -> list[str]:
    """Return the names of the distributions that the program depends on or the locks of any system name."""
    locks = "\n".join(lock.read_text(encoding="utf-8") for lock in LOCKS.glob("*-*.txt"))
    names = {*dependencies(), *map(normal, re.findall(r"^([\w.-]+)==", locks, re.MULTILINE))}
    return sorted(names - NOT_SHIPPED)


def dependencies() -> set[str]:
    """Return the names of the distributions that the program itself depends on."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return {normal(re.split(r"[^\w.-]", each)[0]) for each in project["dependencies"]}


def normal(name: str) -> str:
    """Return the name of a distribution as indexes compare them."""
    return re.sub(r"[-_.]+", "-", name).lower()


def _gathered(found: Distribution) -> Library:
    """Copy the texts of an installed distribution and return what there is to say of it."""
    name = found.metadata["Name"]
    texts = []
    for file in found.files or ():
        inside = str(file).partition(".dist-info/")[2]
        if inside and _LICENSE_FILE.search(inside):
            # What distributions write into "licenses/" of their metadata some write beside it.
            place = f"{normal(name)}/{inside.removeprefix('licenses/')}"
            _copy(Path(str(file.locate())), place)
            texts.append(f"gathered/{place}")
    held = f"held/{normal(name)}.txt"
    if not texts and (FOLDER / held).is_file():
        texts = [held]
    return Library(name, _license(found), _source(found), tuple(sorted(texts)))


def _copy(path: Path, place: str) -> None:
    target = GATHERED / place
    target.parent.mkdir(parents=True, exist_ok=True)
    text = path.read_text(encoding="utf-8", errors="replace")
    target.write_text("\n".join(line.rstrip() for line in text.splitlines()) + "\n", encoding="utf-8")


def _license(found: Distribution) -> str:
    said = found.metadata["License-Expression"] or found.metadata["License"] or ""
    if said and "\n" not in said:
        return said
    classified = found.metadata.get_all("Classifier") or []
    return ", ".join(each.rpartition(" :: ")[2] for each in classified if each.startswith("License ::"))


def _source(found: Distribution) -> str:
    links = dict(_links(found))
    wanted = ("source", "source code", "repository", "github", "code", "homepage")
    return next((links[label] for label in wanted if label in links), found.metadata["Home-page"] or "")


def _links(found: Distribution) -> Iterator[tuple[str, str]]:
    for each in found.metadata.get_all("Project-URL") or ():
        label, _, link = each.partition(",")
        yield label.strip().lower(), link.strip()


if __name__ == "__main__":
    sys.exit(main())
