"""The program's own test, as every target is proved with it: by users' means, without any network."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from pathlib import Path

from devtools import screen, system
from devtools.system import SetUpError

from builder import tools
from builder.systems import HOME, System

# In a namespace of its own a program has no network at all. Root may make one, and elsewhere anybody may within a
# namespace of users, unless the system forbids it.
_NAMESPACES = (("unshare", "--net"), ("unshare", "--user", "--map-root-user", "--net"))


def prove(program: Path, folder: Path) -> None:
    """Test a program without a screen and in a window, in folders of their own in `folder`. Raises SetUpError."""
    tools.need("strace", "unshare", "Xvfb")
    shutil.rmtree(folder, ignore_errors=True)
    run(program, folder / "offscreen", {"QT_QPA_PLATFORM": "offscreen"})
    with screen.virtual() as on_screen:
        run(program, folder / "window", on_screen)


def namespace() -> tuple[str, ...]:
    """Return the words that run a command where there is no network. Raises SetUpError where that cannot be."""
    if found := next((words for words in _NAMESPACES if system.succeeds(*words, "true")), None):
        return found
    raise SetUpError("The proofs need a namespace without a network, which this system does not allow. Be root.")


def run(program: Path, folder: Path, variables: Mapping[str, str]) -> None:
    """Test a program; what it wrote, a picture of its window among it, is in `folder`. Raises SetUpError."""
    (folder / "home").mkdir(parents=True)
    home = {"HOME": str(folder / "home"), "XDG_CONFIG_HOME": "", "XDG_DATA_HOME": "", "XDG_CACHE_HOME": ""}
    trace = folder / "network.strace"
    watched = ("strace", "-f", "-qq", "-e", "trace=socket,connect", "-o", trace)
    command = (*namespace(), *watched, program, "--selftest", folder / "results")
    tools.run(*command, cwd=folder, variables={**home, **variables})
    if reached := [call for call in trace.read_text().splitlines() if "AF_INET" in call]:
        raise SetUpError(f"The program reached for the network: {reached[0]}")


def run_in(inside: System, program: str, folder: Path) -> None:
    """Test a program of a system without a screen, and bring what it wrote into `folder`."""
    inside.run(program, "--selftest", f"{HOME}/results", variables={"QT_QPA_PLATFORM": "offscreen"})
    home = inside.root / HOME.removeprefix("/")
    shutil.rmtree(folder, ignore_errors=True)
    shutil.move(home / "results", folder)
    shutil.rmtree(home, ignore_errors=True)
