"""The program for Windows as a folder, put together from wheels on any system. The installers are made of it."""

from __future__ import annotations

import re
import shutil
import zipfile
from pathlib import Path

from devtools.system import SetUpError

from builder import buildenv, checks, product, prune, tools
from builder.tree import settle, sources_digest
from builder.windows import compiled, runtime, wheels

FOLDER = product.BUILD / "windows" / product.PROGRAM
_STAMP = FOLDER.with_suffix(".made-from")

# Of PySide6, the modules that the program imports, and what these need.
_OF_QT = re.compile(
    r"""
    PySide6/( (support/)?\w+\.py | Qt6?(Core|Gui|Network|PrintSupport|Svg|Test|Widgets)\.(dll|pyd) | pyside6\.abi3\.dll
            | plugins/.* | translations/.* )
  | shiboken6/( \w+\.py | Shiboken\.pyd | shiboken6\.abi3\.dll )
    """,
    re.VERBOSE,
)
# Microsoft's runtime: one copy beside the program serves Python, Qt and all else.
_RUNTIME = ("msvcp140.dll", "msvcp140_1.dll", "msvcp140_2.dll", "vcruntime140.dll", "vcruntime140_1.dll")
_LICENSES = f"""\
Annotator is free software. Its licence, and those of all that it is made of, are in
{runtime.PACKAGES}\\annotator\\resources\\licenses and in the About box of the program.
"""
_METADATA = re.compile(r"[^/]+\.dist-info/(METADATA|entry_points\.txt)")
_PYTHON_2 = ("olefile/olefile2.py",)  # is in the wheel all the same, and cannot be compiled


def build(_dist: Path) -> list[Path]:
    """Put the tree together, unless nothing has changed since it was; return its folder.

    Raises SetUpError, CalledProcessError.
    """
    tools.need("x86_64-w64-mingw32-gcc")
    wanted = sources_digest()
    if not _STAMP.exists() or _STAMP.read_text() != wanted or not FOLDER.exists():
        _STAMP.unlink(missing_ok=True)
        put_together()
        _STAMP.write_text(wanted)
    check(FOLDER)
    return [FOLDER]


def put_together() -> None:
    """Make the tree anew."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    packages = FOLDER / runtime.PACKAGES
    packages.mkdir(parents=True)
    for wheel in shipped_wheels():
        wheels.unpack(wheel, packages)
    wheels.check_complete(packages)
    for name in _RUNTIME:
        shutil.copyfile(packages / "PySide6" / name, FOLDER / name)
    prune_packages(packages)
    shutil.copyfile(compiled.SOURCES / "annotator_start.py", packages / "annotator_start.py")
    (FOLDER / "LICENSES.txt").write_text(_LICENSES, encoding="utf-8", newline="\r\n")
    runtime.compile_in(packages)
    runtime.lay_out(FOLDER)
    compiled.launchers(FOLDER, python=runtime.LIBRARY)
    settle(FOLDER)


def shipped_wheels() -> list[Path]:
    """Return the wheels of all that is shipped."""
    fetched = wheels.fetch("windows-amd64.txt")
    return [buildenv.own_wheel(product.BUILD / "wheel"), *fetched]


def prune_packages(packages: Path) -> None:
    """Delete what nothing needs, and the folders that are empty then."""
    for path in runtime.files(packages):
        if not keeps(path.relative_to(packages).as_posix()):
            path.unlink()
    for folder in sorted((path for path in packages.rglob("*") if path.is_dir()), reverse=True):
        if not any(folder.iterdir()):
            folder.rmdir()


def keeps(place: str) -> bool:
    """Return whether a file is shipped, by its place where Python imports from."""
    if ".dist-info/" in place:
        return _METADATA.fullmatch(place) is not None
    if place.startswith(("PySide6/", "shiboken6/")) and not _OF_QT.fullmatch(place):
        return False
    return place not in _PYTHON_2 and prune.keeps(place) and not prune.is_unused_module(place)


def check(tree: Path) -> None:
    """Look for what must not be in the tree. Raises SetUpError that names it."""
    with zipfile.ZipFile(tree / runtime.MODULES / runtime.ARCHIVE) as archive:
        places = archive.namelist()
    for folder in (tree / runtime.MODULES, tree / runtime.PACKAGES):
        places += [path.relative_to(folder).as_posix() for path in runtime.files(folder)]
    modules = {checks.module_name(place) for place in places if place.endswith((".pyc", ".pyd"))}
    if found := sorted({*checks.forbidden_modules(modules), *checks.forbidden_files(tree)}):
        raise SetUpError(f"The program must not ship: {', '.join(found)}. Leave them out in builder/prune.py.")
