"""The proof that a project opens by its file type: as a double click in a file manager does it."""

from __future__ import annotations

import shutil
import subprocess
import time
from pathlib import Path

from devtools import screen

from builder import tools
from builder.systems import HOME, System

# What every desktop has: something that opens files, and what reads menu entries and file types.
_DESKTOP = ("libglib2.0-bin", "shared-mime-info", "desktop-file-utils", "hicolor-icon-theme", "fonts-noto-core")
_PATIENCE = 60  # seconds


def prove(system: System, package: Path, picture: Path) -> None:
    """Install the package in a system with a desktop's tools, open a project, and save a picture of the window."""
    tools.need("Xvfb", "xdotool", "openbox", "import")
    name = system.place(package)
    system.fetch(name, *_DESKTOP)
    system.install(name, *_DESKTOP)
    system.run("annotator", "demo", HOME)
    # By its content, for the file's name says nothing.
    home = system.root / HOME.removeprefix("/")
    shutil.copy2(home / "sample.annot", home / "sample")
    system.run("gio", "info", "--attributes=standard::content-type", f"{HOME}/sample")
    with screen.virtual() as on_screen:
        opened = system.entered("sh", "-c", f"gio open {HOME}/sample.annot; sleep {2 * _PATIENCE}")
        variables = tools.environment(on_screen)
        with (
            subprocess.Popen(["openbox"], env=variables) as window_manager,
            subprocess.Popen(opened, env={**variables, "HOME": HOME}) as program,
        ):
            try:
                photograph(dict(on_screen), picture)
            finally:
                program.kill()
                window_manager.kill()


def photograph(on_screen: dict[str, str], picture: Path) -> None:
    """Give the name that a first start asks for, wait for the project, and save a picture of the screen.

    Raises CalledProcessError if no window comes.
    """
    wait_for_window("Annotator", on_screen)
    tools.run("sleep", "5", variables=on_screen)
    tools.run("xdotool", "key", "Return", variables=on_screen)
    wait_for_window("sample", on_screen)
    tools.run("sleep", "5")  # until all of it is painted
    tools.run("import", "-window", "root", picture, variables=on_screen)


def wait_for_window(name: str, on_screen: dict[str, str]) -> None:
    """Wait until a window with a name is seen. Raises CalledProcessError if none comes.

    xdotool's own waiting ends with an error where another window goes away while it looks.
    """
    search = ["xdotool", "search", "--onlyvisible", "--name", name]
    variables = tools.environment(on_screen)
    until = time.monotonic() + _PATIENCE
    while (found := subprocess.run(search, env=variables, capture_output=True, check=False)).returncode:
        if time.monotonic() > until:
            found.check_returncode()
        time.sleep(0.5)
