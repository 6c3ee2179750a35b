"""The same folder and setup.exe made on Windows itself, by PyInstaller. Not yet run on any Windows."""

from __future__ import annotations

import os
from pathlib import Path

from builder import buildenv, checks, freezer, icon_files, product, tools
from builder.windows import setup, signing, tree

_PROOFS = product.BUILD / "proofs"


def build(dist: Path) -> list[Path]:
    """Freeze the program and make setup.exe of it; return that. Raises SetUpError, CalledProcessError."""
    icon = product.BUILD / "annotator.ico"
    icon.parent.mkdir(exist_ok=True)
    icon_files.write_ico(icon)
    freezer.freeze(tree.FOLDER, {"BUILD_ICON": str(icon)})
    (tree.FOLDER / "annotator-console.exe").replace(tree.FOLDER / "annotator.com")
    checks.check_no_network(tree.FOLDER, buildenv.PYTHON)
    for name in ("annotator.exe", "annotator.com"):
        signing.signed(tree.FOLDER / name)
    return setup.make_exe(dist)


def verify(made: list[Path]) -> None:
    """Install silently, let the program test itself, and remove it silently. Raises CalledProcessError."""
    (installer,) = made
    tools.run(installer, "/S")
    program = Path(os.environ["LOCALAPPDATA"], "Programs", "Annotator")
    tools.run(program / "annotator.com", "--selftest", _PROOFS / "windows")
    tools.run(program / "uninstall.exe", "/S")
