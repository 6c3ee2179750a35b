"""PyInstaller, with the one description of the frozen program: the same on Linux, Windows and macOS."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from pathlib import Path

from builder import buildenv, product, tools


def freeze(folder: Path, variables: Mapping[str, str] | None = None) -> None:
    """Freeze the program for this system, in place of what is in a folder named `annotator`.

    `variables` are further ones for `annotator.spec`. Raises CalledProcessError.
    """
    python = buildenv.ready()
    shutil.rmtree(folder, ignore_errors=True)
    known = {
        "BUILD_DISTRIBUTIONS": " ".join(buildenv.shipped()),
        "PYTHONHASHSEED": "0",
        # Installers press the modules better together than it each alone; and the program starts sooner.
        "PYINSTALLER_ZLIB_COMPRESSION_LEVEL": "0",
        "SOURCE_DATE_EPOCH": str(product.epoch()),
        "PYINSTALLER_CONFIG_DIR": str(product.BUILD / "pyinstaller"),
    }
    places = ("--distpath", folder.parent, "--workpath", product.BUILD / "work")
    words = ("-m", "PyInstaller", "--noconfirm", "--log-level=WARN", *places, product.PACKAGING / "annotator.spec")
    tools.run(python, *words, cwd=product.BUILD, variables={**known, **(variables or {})})
