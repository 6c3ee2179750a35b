"""What the program is on a system it is installed on: the same for .deb, .rpm and whatever else has a root."""

from __future__ import annotations

import shutil
from pathlib import Path

from builder import desktop, product, tree

PROGRAM_FOLDER = Path("usr/lib") / product.PROGRAM
SHARE = Path("usr/share")


def lay_out(root: Path) -> Path:
    """Lay everything out under a root folder, in place of what is there; return the root. The tree must be built."""
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(tree.FOLDER, root / PROGRAM_FOLDER, symlinks=True)
    commands = root / "usr" / "bin"
    commands.mkdir(parents=True)
    (commands / product.PROGRAM).symlink_to(f"../lib/{product.PROGRAM}/{product.PROGRAM}")
    desktop.write(root / SHARE)
    desktop.check(root / SHARE)
    return root
