#!/usr/bin/env python3
"""Builds what users install, into `dist/`:  python3 packaging/build.py TARGET... [--verify] [--fast]

Each target is made by a function and proved by another; packaging/README.md says what each of them is and needs.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from builder import again, appimage, checksums, deb, macos, product, rpm, sbom, signing, tree, user, wheelhouse
from builder.target import Target
from builder.windows import frozen as windows_frozen
from builder.windows import proof as windows_proof
from builder.windows import setup as windows_setup
from builder.windows import tree as windows_tree
from devtools.system import SetUpError, say

_ON_LINUX = {
    "tree": Target(tree.build, tree.verify),
    "deb": Target(deb.build, deb.verify),
    "rpm": Target(rpm.build, rpm.verify),
    "user": Target(user.build, user.verify),
    "appimage": Target(appimage.build, appimage.verify),
    "wheelhouse": Target(wheelhouse.build, wheelhouse.verify),
    "windows-tree": Target(windows_tree.build, windows_proof.verify_tree),
    "windows-exe": Target(windows_setup.build_exe, windows_proof.verify_exe),
    "windows-msi": Target(windows_setup.build_msi, windows_proof.verify_msi),
    "sbom": Target(sbom.build, sbom.verify),
    "again": Target(again.build, again.verify),
}
_ON_WINDOWS = {"windows-frozen": Target(windows_frozen.build, windows_frozen.verify)}
_ON_MACOS = {"macos": Target(macos.build, macos.verify)}
TARGETS: dict[str, Target] = {"win32": _ON_WINDOWS, "darwin": _ON_MACOS}.get(sys.platform, _ON_LINUX)


def main(arguments: Sequence[str]) -> int:
    """Build the targets that are named, and prove them where that is asked for; return the exit code."""
    asked = parsed(arguments)
    if asked.fast:
        os.environ[product.FAST] = "1"
    product.DIST.mkdir(exist_ok=True)
    try:
        made = [path for name in chosen(asked.targets) for path in make(name, verify=asked.verify)]
    except SetUpError as error:
        say(str(error))
        return 1
    except subprocess.CalledProcessError as error:
        say(f"This failed, and what it said stands above: {' '.join(map(str, error.cmd))}")
        return 1
    signing.sign_sums(checksums.write(product.DIST))
    for path in made:
        print(f"{product.size(path):>8}  {path}")
    return 0


def parsed(arguments: Sequence[str]) -> argparse.Namespace:
    """Return the words of the command line; ends the program where they mean nothing."""
    parser = argparse.ArgumentParser(prog="python3 packaging/build.py", description="Build what users install.")
    parser.add_argument("targets", nargs="+", metavar="TARGET", choices=[*TARGETS, "all"], help=", ".join(TARGETS))
    parser.add_argument("--verify", action="store_true", help="prove each: install it, try it, remove it")
    parser.add_argument("--fast", action="store_true", help="larger files in less time, for trying things out")
    return parser.parse_args(arguments)


def chosen(names: Sequence[str]) -> Mapping[str, Target]:
    """Return the targets of those names, in the order of the table, so that what others are made of comes first."""
    return {name: target for name, target in TARGETS.items() if name in names or "all" in names}


def make(name: str, *, verify: bool) -> list[Path]:
    """Build one target; return the files or folders that it is."""
    target = TARGETS[name]
    say(f"Building {name}")
    made = target.build(product.DIST)
    if verify:
        say(f"Proving {name}")
        target.verify(made)
    return made


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
