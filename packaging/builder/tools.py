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
    "lintian": "lintian",
    "makeself": "makeself",
    "import": "imagemagick",
    "mksquashfs": "squashfs-tools",
    "patchelf": "patchelf",
    "readelf": "binutils",
    "rpmbuild": "rpm",
    "strace": "strace",
    "strip": "binutils",
    "unshare": "util-linux",
    "Xvfb": "xvfb",
    "xdotool": "xdotool",
    "xz": "xz-utils",
}


def need(*names: str) -> None:
    """Make sure that these tools are there, installing them where that is allowed. Raises SetUpError."""
    if (missing := system.missing_tools(*names)) and system.install(*(PACKAGES[name] for name in missing)):
        missing = system.missing_tools(*missing)
    if missing:
        packages = " ".join(PACKAGES[name] for name in missing)
        raise SetUpError(f"Building needs {', '.join(missing)}. Install them with: sudo apt-get install {packages}")


def run(*command: str | Path, cwd: Path | None = None, variables: Mapping[str, str] | None = None) -> None:
    """Run a command; what it prints is seen. Raises CalledProcessError where it fails."""
    subprocess.run(command, cwd=cwd, env=environment(variables), stdin=subprocess.DEVNULL, check=True)


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
