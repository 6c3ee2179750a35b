"""The environment that programs are frozen in: `build/env`, made from the locks and never touched by hand."""

from __future__ import annotations

import hashlib
import re
import sys
from functools import cache
from pathlib import Path

from devtools import system

from builder import product, tools

FOLDER = product.BUILD / "env"
PYTHON = FOLDER / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
LOCKS = product.PACKAGING / "locks"
# What sqlite-utils declares, for a command of its own.
NOT_SHIPPED = {"pip"}


def platform_lock() -> Path:
    """Return the lock of this system: each distribution that the program needs, with its hashes."""
    name = {"linux": "linux-x86_64", "win32": "windows-amd64", "darwin": "macos-arm64"}[sys.platform]
    return LOCKS / f"{name}.txt"


def locked(lock: Path) -> dict[str, str]:
    """Return the distributions of a lock with their versions."""
    return dict(re.findall(r"^([\w.-]+)==(\S+)", lock.read_text(encoding="utf-8"), re.MULTILINE))


def shipped() -> list[str]:
    """Return the names of the distributions in the frozen program, our own among them."""
    return sorted({*locked(platform_lock()), product.PACKAGE} - NOT_SHIPPED)


@cache
def ready() -> Path:
    """Return the environment's Python, with what the locks name and this checkout's own wheel installed.

    Qt's libraries of the system are there then: freezing loads Qt, and the proofs start it in a window. Raises
    SetUpError where they cannot be had.
    """
    locks = (platform_lock(), LOCKS / "build.txt")
    stamp = FOLDER / "made-from"
    wanted = hashlib.sha256(b"".join(lock.read_bytes() for lock in locks) + sys.version.encode()).hexdigest()
    if not stamp.exists() or stamp.read_text() != wanted:
        tools.run(sys.executable, "-m", "venv", "--clear", FOLDER)
        requirements = [word for lock in locks for word in ("-r", lock)]
        tools.run(*_pip("install", "--require-hashes", "--no-deps"), *requirements)
        system.provide_qt(PYTHON)
        stamp.write_text(wanted)
    tools.run(*_pip("install", "--no-index", "--no-deps", "--force-reinstall"), own_wheel(product.BUILD / "wheel"))
    return PYTHON


def own_wheel(folder: Path) -> Path:
    """Make the wheel of this checkout in a folder; return it. The environment must have been made."""
    tools.run(*_pip("wheel", "--no-index", "--no-deps", "--no-build-isolation", "--wheel-dir"), folder, product.ROOT)
    return next(folder.glob(f"*-{product.VERSION}-*.whl"))


def _pip(*words: str) -> tuple[str | Path, ...]:
    return (PYTHON, "-m", "pip", "-qq", "--disable-pip-version-check", *words)
