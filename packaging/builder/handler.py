"""The proof that a project opens by its file type: as a double click in a file manager does it."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from devtools import screen

from builder import tools
from builder.systems import System

# What every desktop has: something that opens files, and what reads menu entries and file types.
_DESKTOP = ("libglib2.0-bin", "shared-mime-info", "desktop-file-utils", "hicolor-icon-theme", "fonts-noto-core")
_PATIENCE = 60  # seconds


def prove(system: System, package: Path, picture: Path) -> None:
    """Install the package in a system with a desktop's tools, open a project, and save a picture of the window."""
    tools.need("Xvfb", "xdotool", "import")
    name = system.place(package)
    system.fetch(name, *_DESKTOP)
    system.install(name, *_DESKTOP)
    system.run("annotator", "demo", "/root")
    # By its content, for the file's name says nothing.
    shutil.copy2(system.root / "root" / "sample.annot", system.root / "root" / "sample")
    system.run("gio", "info", "--attributes=standard::content-type", "/root/sample")
    with screen.virtual() as on_screen:
        opened = system.entered("sh", "-c", "gio open /root/sample.annot; while pgrep -x annotator; do sleep 1; done")
        with subprocess.Popen(opened, env={**tools.environment(on_screen), "HOME": "/root"}) as program:
            try:
                photograph(dict(on_screen), picture)
            finally:
                program.kill()


def photograph(on_screen: dict[str, str], picture: Path) -> None:
    """Wait for the window of the sample project, and save a picture of the screen. Raises CalledProcessError."""
    asked = ("timeout", str(_PATIENCE), "xdotool", "search", "--sync", "--onlyvisible", "--name", "sample")
    tools.run(*asked, variables=on_screen)
    tools.run("sleep", "3")  # until all of it is painted
    tools.run("import", "-window", "root", picture, variables=on_screen)
