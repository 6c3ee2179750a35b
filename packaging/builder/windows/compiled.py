"""What is compiled for Windows, by MinGW-w64: the launchers, and small libraries."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from devtools.system import SetUpError

from builder import icon_files, product, tools
from builder.windows import signing

SOURCES = product.PACKAGING / "windows"

_TOOL = "x86_64-w64-mingw32-"
_EXPORT = re.compile(r"^\s+\[ *\d+\] (?:\+base\[ *\d+\] +[0-9a-f]+ )?(\S+)$", re.MULTILINE)
_WORK = product.BUILD / "windows-compiled"
# No date of building and no names of folders: the same sources give the same file.
_FLAGS = (
    *("-O2", "-Wall", "-Wextra", "-Werror", "-s"),
    *("-Wl,--no-insert-timestamp", "-Wl,--dynamicbase", "-Wl,--high-entropy-va", "-Wl,--nxcompat"),
)


def link(*words: str | Path, output: Path) -> None:
    """Compile and link as further words of the compiler's command line say."""
    tools.run(f"{_TOOL}gcc", *_FLAGS, *words, "-o", output)


def library(output: Path, *words: str | Path, exports: Sequence[str]) -> None:
    """Make a library of the given sources, if any, that exports these: each a line of a .def file."""
    definition = _written(f"{output.stem}.def", f"LIBRARY {output.name}", "EXPORTS", *exports)
    link("-shared", "-nostdlib", "-Wl,--entry=0", *words, definition, output=output)


def exported(library: Path) -> list[str]:
    """Return the names that a library exports. Raises SetUpError where they cannot be read."""
    names = _EXPORT.findall(tools.answer(f"{_TOOL}objdump", "--private-headers", library))
    if not names:
        raise SetUpError(f"What {library.name} exports could not be read from what objdump says. Nothing was built.")
    return names


def forwards(names: Iterable[str], *, to: str) -> list[str]:
    """Return the lines of a .def file by which these names lead to the same ones in another library."""
    return [f'"{name}"={to}."{name}"' for name in names]


def launchers(tree: Path, *, python: str) -> None:
    """Put annotator.exe and annotator.com into the tree, which start the Python that is in that library."""
    definition = _written("python.def", f"LIBRARY {python}.dll", "EXPORTS", "Py_Main")
    imports, resources = _WORK / "python.a", _WORK / "resources.o"
    tools.run(f"{_TOOL}dlltool", "-d", definition, "-l", imports)
    icon_files.write_ico(_WORK / "annotator.ico")
    version = (f"-DVERSION_NUMBERS={numbers(',')}", f'-DVERSION_TEXT=\\"{product.VERSION}\\"')
    tools.run(f"{_TOOL}windres", f"-I{_WORK}", f"-I{SOURCES}", *version, SOURCES / "launcher.rc", resources)
    for name, subsystem in (("annotator.exe", "-mwindows"), ("annotator.com", "-mconsole")):
        link("-municode", subsystem, SOURCES / "launcher.c", resources, imports, output=tree / name)
        signing.signed(tree / name)


def numbers(between: str) -> str:
    """Return the version as the four numbers that Windows wants."""
    return between.join((product.VERSION.split(".") + ["0"] * 4)[:4])


def _written(name: str, *lines: str) -> Path:
    _WORK.mkdir(parents=True, exist_ok=True)
    (_WORK / name).write_text("\n".join([*lines, ""]), encoding="utf-8")
    return _WORK / name
