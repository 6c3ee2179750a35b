"""The proof that a build can be repeated: everything once more, from the same sources and date, is the same."""

from __future__ import annotations

import shutil
from pathlib import Path

from devtools.system import SetUpError, say

from builder import checksums, deb, product, rpm, tree

_FOLDER = product.BUILD / "again"


def build(_dist: Path) -> list[Path]:
    """Build nothing: this is a proof."""
    return []


def verify(_made: list[Path]) -> None:
    """Build the tree, the .deb and the .rpm twice and compare. Raises SetUpError that names what differs."""
    first, second = built(_FOLDER / "first"), built(_FOLDER / "second")
    if different := sorted(name for name in first.keys() | second.keys() if first.get(name) != second.get(name)):
        raise SetUpError(f"A second build differs in {len(different)} files: {', '.join(different[:20])}")
    say(f"A second build is the same: the tree ({len(first) - 2} files), the .deb and the .rpm")


def built(folder: Path) -> dict[str, str]:
    """Build in a folder; return the digests of all that was made, by name."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    tree.forget()
    (made,) = tree.build(folder)
    files = {str(path.relative_to(made)): path for path in made.rglob("*") if path.is_file()}
    files |= {path.name: path for path in (*deb.build(folder), *rpm.build(folder))}
    return {name: checksums.digest(path) for name, path in files.items()}
