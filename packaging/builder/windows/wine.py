"""A Windows to try things out in: Wine, with a folder of its own that is made anew each time."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from devtools import system
from devtools.system import SetUpError, say

from builder import tools
from builder.windows import compiled

_STAND_INS = compiled.SOURCES / "wine"
_PATIENCE = 900  # seconds
_BUILTIN = b"Wine builtin DLL"


class Windows:
    """One installed Windows. Its disk is the folder `disk`; what is started in it sees that as `C:\\`."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.disk = folder / "drive_c"

    def set_up(self) -> None:
        """Install it. Raises SetUpError."""
        shutil.rmtree(self._folder, ignore_errors=True)
        self._folder.mkdir(parents=True)
        self.run("wineboot", "--init")
        self.run("reg", "add", r"HKCU\Software\Wine", "/v", "Version", "/d", "win10", "/f")
        self.wait()
        _put_stand_ins(self.disk / "windows" / "system32")

    def run(self, *words: str | Path, variables: Mapping[str, str] | None = None) -> str:
        """Start a program and return what it prints. Raises SetUpError, with that, where it does not end with 0.

        Wine keeps variables that start with QT_ for itself, and gives a program those that start with WINEQT_ instead.
        """
        renamed = {name.replace("QT_", "WINEQT_", 1): value for name, value in (variables or {}).items()}
        done = subprocess.run(
            ["wine", *words],
            env={**os.environ, **self._own(), **renamed},
            input=b"",  # a pipe, as the others are: under Wine, Python can do nothing with /dev/null
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            timeout=_PATIENCE,
            check=False,
        )
        told = done.stdout.decode(errors="replace")
        if done.returncode:
            raise SetUpError(f"Under Wine, {words[0]} ended with {done.returncode}:\n{told}")
        return told

    def registered(self, key: str) -> str:
        """Return the text that a key of the registry stands for. Raises SetUpError."""
        return self.run("reg", "query", key, "/ve").partition("REG_SZ")[2].strip()

    def registry(self) -> str:
        """Return what is in the registry, when everything that was started has ended."""
        self.wait()
        return "".join((self._folder / name).read_text(errors="replace") for name in ("system.reg", "user.reg"))

    def files(self) -> set[str]:
        """Return the places of all files and folders on the disk."""
        return {path.relative_to(self.disk).as_posix() for path in self.disk.rglob("*")}

    def end(self) -> None:
        """End whatever still runs in it."""
        subprocess.run(["wineserver", "--kill"], env={**os.environ, **self._own()}, check=False)

    def wait(self) -> None:
        """Wait until everything that was started has ended."""
        subprocess.run(["wineserver", "--wait"], env={**os.environ, **self._own()}, check=True, timeout=_PATIENCE)

    def _own(self) -> dict[str, str]:
        # Without the offer to download Mono and Gecko, and without entries in the menus of this system.
        libraries = "ucrtbase=n,b;mscoree,mshtml,winemenubuilder.exe="
        home = {"HOME": str(self._folder), "WINEPREFIX": str(self._folder)}
        return {**home, "WINEARCH": "win64", "WINEDEBUG": "-all", "WINEDLLOVERRIDES": libraries}


@contextmanager
def installed(folder: Path) -> Iterator[Windows]:
    """Install Windows in a folder, and end it in the end. Raises SetUpError."""
    tools.need("wine", "x86_64-w64-mingw32-gcc", "Xvfb")
    system.provide_font()
    say("Installing Wine's Windows")
    windows = Windows(folder)
    try:
        windows.set_up()
        yield windows
    finally:
        windows.end()


def _put_stand_ins(libraries: Path) -> None:
    """Add what Wine 8 lacks of Windows 10 and the program needs. This is for the test alone, and never shipped."""
    for name in ("icuuc", "bcryptprimitives"):
        compiled.link("-shared", _STAND_INS / f"{name}.c", "-ladvapi32", output=libraries / f"{name}.dll")
    # Wine's own library is kept under another name, to which all names lead but those that are added.
    whole = (libraries / "ucrtbase.dll").read_bytes()
    (libraries / "wineucrt.dll").write_bytes(whole.replace(_BUILTIN, bytes(len(_BUILTIN)), 1))
    added = ("crealf", "cimagf")
    names = compiled.exported(libraries / "wineucrt.dll")
    forwards = compiled.forwards([name for name in names if name not in added], to="wineucrt")
    (libraries / "ucrtbase.dll").unlink()
    compiled.library(libraries / "ucrtbase.dll", _STAND_INS / "ucrtbase.c", exports=[*forwards, *added])
