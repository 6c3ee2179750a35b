"""The installers for Windows: setup.exe, made by NSIS, and an .msi for those who hand out programs, made by wixl."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

from builder import icon_files, product, tools
from builder.windows import compiled, msi_files, runtime, signing, tree

_NAME = f"{product.PROGRAM}-{product.VERSION}-windows-x86_64"
_WORK = product.BUILD / "windows" / "installers"


def build_exe(dist: Path) -> list[Path]:
    """Make setup.exe of the tree that is put together here; return it. Raises SetUpError, CalledProcessError."""
    tree.build(dist)
    return make_exe(dist)


def make_exe(dist: Path) -> list[Path]:
    """Make setup.exe of what is in the folder of the tree; return it. Raises SetUpError, CalledProcessError."""
    tools.need("makensis")
    output = dist / f"{_NAME}-setup.exe"
    _prepare()
    (_WORK / "files.nsh").write_text("\r\n".join(deletions(tree.FOLDER)), encoding="utf-8-sig", newline="")
    kilobytes = sum(path.stat().st_size for path in runtime.files(tree.FOLDER)) // 1024
    words = {"VERSION": product.VERSION, "NUMBERS": compiled.numbers("."), "MIME_TYPE": product.MIME_TYPE}
    words |= {"KILOBYTES": kilobytes, "FILES": tree.FOLDER / "*", "ICON": _WORK / "annotator.ico", "OUTPUT": output}
    words |= {"FAST": 1} if product.fast() else {}
    known = [f"-D{name}={word}" for name, word in words.items()]
    tools.run("makensis", "-V2", "-WX", f"-X!addincludedir {_WORK}", *known, compiled.SOURCES / "annotator.nsi")
    return [signing.signed(output)]


def build_msi(dist: Path) -> list[Path]:
    """Make the .msi; return it. Raises SetUpError, CalledProcessError."""
    tree.build(dist)
    tools.need("wixl")
    output = dist / f"{_NAME}.msi"
    _prepare()
    shutil.copyfile(compiled.SOURCES / "annotator.wxs", _WORK / "annotator.wxs")
    msi_files.write(_WORK / "files.wxs", tree.FOLDER, seen_as=os.path.relpath(tree.FOLDER, _WORK))
    known = ("-D", f"VERSION={product.VERSION}", "-D", f"MIME_TYPE={product.MIME_TYPE}")
    # wixl takes every place from where it is started.
    tools.run("wixl", "--arch", "x64", *known, "--output", output, "annotator.wxs", "files.wxs", cwd=_WORK)
    return [signing.signed(output)]


def _prepare() -> None:
    _WORK.mkdir(parents=True, exist_ok=True)
    icon_files.write_ico(_WORK / "annotator.ico")


def deletions(folder: Path) -> Iterator[str]:
    """Yield the lines of a macro that deletes what is in a folder, name by name, and folders that are empty then."""
    yield "!macro DeleteFiles"
    for path in runtime.files(folder):
        yield f'  Delete "{_installed(path, folder)}"'
    for path in sorted((path for path in folder.rglob("*") if path.is_dir()), reverse=True):
        yield f'  RMDir "{_installed(path, folder)}"'
    yield "!macroend"
    yield ""


def _installed(path: Path, folder: Path) -> str:
    return "$INSTDIR\\" + str(path.relative_to(folder)).replace("/", "\\").replace("$", "$$")
