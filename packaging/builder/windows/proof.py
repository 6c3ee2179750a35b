"""The proof of what is built for Windows: in a Windows that was never there before."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from pathlib import Path

from devtools import screen
from devtools.system import SetUpError

from builder import product
from builder.windows import wine
from builder.windows.wine import Windows

_PROOFS = product.BUILD / "proofs"
_INSTALLED = "users/*/AppData/Local/Programs/Annotator"
# Qt has no fonts, and asks no system for them where there is no screen.
_OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen", "QT_QPA_FONTDIR": "Z:\\usr\\share\\fonts\\truetype\\noto"}
_CLASSES = "HKCU\\Software\\Classes"
# Where the program keeps how its windows were left. What a person has set stays, as everywhere.
_SETTINGS = "[software\\\\annotator\\\\annotator"
# What Windows, here Wine, writes for itself when anything is started or installed, if it does not bear our name.
_OF_WINDOWS = re.compile(r"(windows|ProgramData)(/.*)?|.*/Microsoft(/.*)?", re.I)
# What is there for a while, whoever made it: the program's locks, the running uninstaller, the results of the proof.
_PASSING = re.compile(r"(proof|users/[^/]+/(AppData/Local/)?Temp)(/.*)?", re.I)


def verify_tree(made: list[Path]) -> None:
    """Try the program out from its folder. Raises SetUpError."""
    (tree,) = made
    with wine.installed(_PROOFS / "wine") as windows:
        try_out(windows, tree, _PROOFS / "windows-tree")


def verify_exe(made: list[Path]) -> None:
    """Install setup.exe silently, twice; try the program out; uninstall it silently and look for what is left."""
    (setup,) = made

    def remove(windows: Windows, program: Path) -> None:
        windows.run(program / "uninstall.exe", "/S")

    verify_installer(_PROOFS / "windows-exe", lambda windows: windows.run(setup, "/S"), remove)


def verify_msi(made: list[Path]) -> None:
    """Do the same with the .msi."""
    (package,) = made

    def remove(windows: Windows, _program: Path) -> None:
        windows.run("msiexec", "/x", package, "/qn")

    verify_installer(_PROOFS / "windows-msi", lambda windows: windows.run("msiexec", "/i", package, "/qn"), remove)


def verify_installer(
    results: Path, install: Callable[[Windows], object], remove: Callable[[Windows, Path], None]
) -> None:
    """Install, try out, open a project by its type, install once more, remove; nothing may be left.

    Pictures, and what the program's own test wrote, are in the folder `results` then. Raises SetUpError.
    """
    with wine.installed(_PROOFS / "wine") as windows:
        before = windows.files()
        install(windows)
        program = next(windows.disk.glob(_INSTALLED), None)
        if program is None:
            raise SetUpError("The installer ended with 0 and installed nothing.")
        try_out(windows, program, results)
        open_by_its_type(windows, program, results)
        install(windows)
        remove(windows, program)
        if left := [*traces(windows.registry()), *sorted(filter(is_left, windows.files() - before))]:
            raise SetUpError("After it was removed, this was left:\n" + "\n".join(left[:20]))


def traces(registry: str) -> list[str]:
    """Return the lines of a registry that name the program, but for what a person has set."""
    return [line for line in registry.lower().splitlines() if "annotator" in line and _SETTINGS not in line]


def is_left(place: str) -> bool:
    """Return whether a file or folder is new for no other reason than that the program was installed."""
    if _PASSING.fullmatch(place):
        return False
    return "annotator" in place.lower() or _OF_WINDOWS.fullmatch(place) is None


def try_out(windows: Windows, program: Path, results: Path) -> None:
    """Run the program's own test, without a screen and in a window; what it wrote is in `results` then."""
    shutil.rmtree(results, ignore_errors=True)
    with screen.virtual() as on_screen:
        for name, variables in (("offscreen", _OFFSCREEN), ("window", {"DISPLAY": on_screen["DISPLAY"]})):
            try:
                print(windows.run(program / "annotator.com", "--selftest", f"C:\\proof\\{name}", variables=variables))
            finally:
                if (windows.disk / "proof" / name).exists():
                    shutil.copytree(windows.disk / "proof" / name, results / name)


def open_by_its_type(windows: Windows, program: Path, results: Path) -> None:
    """Open a project as a double click does; the picture of the window is in `results` then. Raises SetUpError.

    Wine's shell knows nothing of what is registered for one person, so what it would start is looked up here.
    """
    windows.run(program / "annotator.com", "demo", "C:\\proof")
    kind = windows.registered(f"{_CLASSES}\\.annot")
    command = windows.registered(f"{_CLASSES}\\{kind}\\shell\\open\\command")
    words = [word.replace("%1", "C:\\proof\\sample.annot") for word in re.findall(r'"([^"]+)"', command)]
    with screen.virtual() as on_screen:
        there = {"DISPLAY": on_screen["DISPLAY"]}
        windows.run(*words, "--screenshot", "C:\\proof\\opened.png", variables=there)
    shutil.copy(windows.disk / "proof" / "opened.png", results)
