"""Wheels for Windows: fetched by pip, each with its pinned hash, and unpacked."""

from __future__ import annotations

import zipfile
from pathlib import Path

from devtools.system import SetUpError

from builder import buildenv, product, tools

PYTHON = "3.11"  # the Python that is shipped; modules that were compiled for it fit no other

_PLATFORM = ("win_amd64", PYTHON, f"cp{PYTHON.replace('.', '')}")
# Asked of the metadata of unpacked wheels: what is needed on Windows and not there.
_MISSING = """
import sys
from importlib.metadata import distributions
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name as plain
windows = {"sys_platform": "win32", "os_name": "nt", "platform_system": "Windows", "platform_machine": "AMD64",
           "python_version": sys.argv[2], "python_full_version": sys.argv[2] + ".0", "extra": ""}
there = list(distributions(path=[sys.argv[1]]))
names = {plain(each.name) for each in there} | set(sys.argv[3:])
for each in there:
    for need in map(Requirement, each.requires or []):
        if (not need.marker or need.marker.evaluate(windows)) and plain(need.name) not in names:
            print(each.name, "needs", need)
"""


def fetch(lock: str) -> list[Path]:
    """Return the wheels that a lock in `packaging/locks` names and that are shipped, downloaded by pip.

    Raises CalledProcessError.
    """
    into = product.BUILD / "wheels" / lock.removesuffix(".txt")
    into.mkdir(parents=True, exist_ok=True)
    pip = (buildenv.ready(), "-m", "pip", "-qq", "--disable-pip-version-check", "download", "--require-hashes")
    platform, python, abi = _PLATFORM
    kind = (f"--platform={platform}", f"--python-version={python}", "--implementation=cp", f"--abi={abi}")
    # Without what they depend on: pip would look up what this system, not what Windows, needs besides.
    also = ("--abi=abi3", "--abi=none", "--only-binary=:all:", "--no-deps")
    tools.run(*pip, *kind, *also, f"--dest={into}", "-r", buildenv.LOCKS / lock)
    locked = buildenv.locked(buildenv.LOCKS / lock).items()
    return [wheel_of(name, version, into) for name, version in locked if name not in buildenv.NOT_SHIPPED]


def wheel_of(name: str, version: str, folder: Path) -> Path:
    """Return the wheel of a distribution in a folder that may hold older ones, too."""
    start = f"{name.replace('-', '_').replace('.', '_')}-{version}-".lower()
    return next(path for path in folder.glob("*.whl") if path.name.lower().startswith(start))


def unpack(wheel: Path, into: Path) -> None:
    """Unpack what a wheel puts where Python imports from."""
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(into, [name for name in archive.namelist() if not name.partition("/")[0].endswith(".data")])


def check_complete(packages: Path) -> None:
    """Look whether wheels that were unpacked have all that they need on Windows. Raises SetUpError."""
    if missing := tools.answer(buildenv.ready(), "-c", _MISSING, packages, PYTHON, *buildenv.NOT_SHIPPED).strip():
        raise SetUpError(f"The lock for Windows is not whole. Add to it what is missing:\n{missing}")
