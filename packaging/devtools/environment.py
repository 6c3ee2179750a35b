"""The checkout's own .venv: made once, used again while pyproject.toml stays as it is, mended when broken.

A stamp inside it says for what it was set up. The stamp is taken away before anything changes and written after
everything is done, so a .venv without one was interrupted and is made anew.
"""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

from devtools import system
from devtools.system import SetUpError

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / ".venv"
PYTHON = FOLDER / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
STAMP = FOLDER / "set-up.json"

_INSTALLED = "import sys; from importlib.util import find_spec; sys.exit(not all(map(find_spec, sys.argv[1:])))"

Stamp = dict[str, object]


def ready(*, dev: bool) -> Path:
    """Return the .venv's Python, with the package and, for `dev`, its development tools installed.

    Raises SetUpError where the .venv cannot be made or a package cannot be installed.
    """
    found = read_stamp()
    # Tools that were there once stay: a `run` after a `test` finds them, and leaves them.
    dev = dev or bool(found.get("dev"))
    wanted = stamp(dev=dev)
    if found == wanted and is_whole(dev=dev):
        return PYTHON
    in_place = found.get("checkout") == wanted["checkout"] and is_whole(dev=False)
    STAMP.unlink(missing_ok=True)
    if not in_place:
        make()
    install(dev=dev)
    STAMP.write_text(json.dumps(wanted), encoding="utf-8")
    return PYTHON


def stamp(*, dev: bool) -> Stamp:
    """Return what a .venv that is set up for this checkout, as it is now, says of itself."""
    project = (ROOT / "pyproject.toml").read_bytes()
    # The place counts, for scripts in a .venv name their Python by its full path.
    return {"checkout": str(ROOT), "pyproject": hashlib.sha256(project).hexdigest(), "dev": dev}


def read_stamp() -> Stamp:
    """Return what the .venv says of itself, or nothing where there is none or it was interrupted."""
    try:
        found = json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def is_whole(*, dev: bool) -> bool:
    """Return whether the .venv's Python starts and finds what was installed."""
    names = ["annotator", "PySide6", *(["pytest", "ruff"] if dev else [])]
    # -P: the checkout itself, being the current folder, must not pass for the installed package.
    return system.succeeds(PYTHON, "-P", "-c", _INSTALLED, *names)


def make() -> None:
    """Make an empty .venv, in place of any that is there."""
    if find_spec("ensurepip") is None:  # Debian keeps it in a package of its own
        package = f"python3.{sys.version_info.minor}-venv"
        if not system.install(package):
            raise SetUpError(f"This Python cannot make a virtual environment. Install {package} and try again.")
    system.say("Making .venv")
    try:
        subprocess.run([sys.executable, "-m", "venv", "--clear", FOLDER], check=True)
    except (OSError, subprocess.CalledProcessError) as error:
        raise SetUpError(f"{FOLDER} could not be made. Delete that folder and try again.") from error


def install(*, dev: bool) -> None:
    """Install the package, so that edits of its files count at once, and what it needs."""
    system.say("Installing Annotator and what it needs into .venv: once, a minute or two")
    pip = (PYTHON, "-m", "pip", "install", "-qq", "--disable-pip-version-check")
    if subprocess.run([*pip, "--editable", ".[dev]" if dev else "."], cwd=ROOT, check=False).returncode:
        raise SetUpError(
            "A package could not be installed; pip says above why. Nothing outside .venv was changed. "
            "Check the network connection and start this command again."
        )
