"""The programs that building starts, and where to get them."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Mapping
from pathlib import Path

from devtools import system
from devtools.system import SetUpError

# Each tool with its package in Debian.
PACKAGES: Mapping[str, str] = {
    "appstreamcli": "appstream",
    "debootstrap": "debootstrap",
    "desktop-file-validate": "desktop-file-utils",
    "dpkg-deb": "dpkg",
    "gcc": "gcc",
    "gpg": "gnupg",
    "import": "imagemagick",
    "lintian": "lintian",
    "makensis": "nsis",
    "makeself": "makeself",
    "mksquashfs": "squashfs-tools",
    "openbox": "openbox",
    "osslsigncode": "osslsigncode",
    "patchelf": "patchelf",
    "readelf": "binutils",
    "rpmbuild": "rpm",
    "rpmsign": "rpm",
    "strace": "strace",
    "strip": "binutils",
    "unshare": "util-linux",
    "wine": "wine",
    "wixl": "wixl",
    "x86_64-w64-mingw32-gcc": "gcc-mingw-w64-x86-64",
    "xdotool": "xdotool",
    "Xvfb": "xvfb",
    "xz": "xz-utils",
}


def need(*names: str) -> None:
    """Make sure that these tools are there, installing them where that is allowed. Raises SetUpError."""
    if (missing := system.missing_tools(*names)) and system.install(*(PACKAGES[name] for name in missing)):
        missing = system.missing_tools(*missing)
    if missing:
        packages = " ".join(PACKAGES[name] for name in missing)
        raise SetUpError(f"Building needs {', '.join(missing)}. Install them with: sudo apt-get install {packages}")


def need_files(files: Mapping[Path, str]) -> None:
    """Make sure that these files are there, installing their packages where that is allowed. Raises SetUpError."""
    missing = sorted({package for file, package in files.items() if not file.exists()})
    if missing and not system.install(*missing):
        raise SetUpError(f"Building needs more. Install it with: sudo apt-get install {' '.join(missing)}")


def run(
    *command: str | Path, cwd: Path | None = None, variables: Mapping[str, str] | None = None, quiet: bool = False
) -> None:
    """Run a command; what it prints is seen, if `quiet` only what it says on stderr. Raises CalledProcessError."""
    out = subprocess.DEVNULL if quiet else None
    subprocess.run(command, cwd=cwd, env=environment(variables), stdin=subprocess.DEVNULL, stdout=out, check=True)


def answer(*command: str | Path, cwd: Path | None = None, variables: Mapping[str, str] | None = None) -> str:
    """Return what a command prints on stdout. Raises CalledProcessError where it fails."""
    return subprocess.run(
        command,
        cwd=cwd,
        env=environment(variables),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    ).stdout


def environment(variables: Mapping[str, str] | None) -> dict[str, str]:
    """Return the variables of this process, with these changed and words in English."""
    return {**os.environ, "LC_ALL": "C.UTF-8", **(variables or {})}
