"""The wheelhouse, for those who have Python: every wheel, with its hash, and scripts that install without a network."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Mapping
from pathlib import Path

from builder import buildenv, checksums, desktop, product, selftest, tools, tree, user

PYTHONS = ("3.11", "3.12", "3.13")
_FOLDER = product.BUILD / "wheelhouse"
_PROOFS = product.BUILD / "proofs" / "wheelhouse"

# For pip each tag counts by itself: a system that takes 2_34 takes the older ones too.
PLATFORMS: Mapping[str, tuple[str, ...]] = {
    "linux-x86_64": ("manylinux2014_x86_64", *(f"manylinux_2_{minor}_x86_64" for minor in range(34, 4, -1))),
    "windows-amd64": ("win_amd64",),
    "macos-arm64": ("macosx_13_0_arm64", "macosx_13_0_universal2"),
}


def build(dist: Path) -> list[Path]:
    """Make a wheelhouse for each platform."""
    buildenv.ready()
    return [pack(platform, dist) for platform in PLATFORMS]


def pack(platform: str, dist: Path) -> Path:
    """Fetch the wheels of one platform, and pack them with the scripts. Every wheel is one that the lock names."""
    folder = _FOLDER / name_of(platform)
    wheels = folder / "wheels"
    shutil.rmtree(folder, ignore_errors=True)
    wheels.mkdir(parents=True)
    lock = buildenv.LOCKS / f"{platform}.txt"
    for python in PYTHONS:
        fetch(lock, wheels, platform=platform, python=python)
    own = buildenv.own_wheel(wheels)
    requirements = f"{lock.read_text()}{product.PACKAGE}=={product.VERSION} --hash=sha256:{checksums.digest(own)}\n"
    (folder / "requirements.txt").write_text(requirements, encoding="utf-8")
    script = "install_offline.ps1" if platform.startswith("windows") else "install_offline.sh"
    shutil.copyfile(desktop.FILES.parent / "wheelhouse" / script, folder / script)
    tree.settle(folder)
    packed = dist / f"{name_of(platform)}.tar"
    tools.run("tar", *user.same_tar(), "-cf", packed, "-C", _FOLDER, folder.name)
    return packed


def fetch(lock: Path, wheels: Path, *, platform: str, python: str) -> None:
    """Fetch what a lock names, for a platform and a version of Python, into a folder.

    Nothing is resolved here, for pip would take the marks of this system: the lock is complete.
    """
    tags = [word for tag in PLATFORMS[platform] for word in ("--platform", tag)]
    options = ("--quiet", "--disable-pip-version-check", "--no-deps", "--require-hashes", "--only-binary=:all:")
    tools.run(
        buildenv.PYTHON, "-m", "pip", "download", *options, "--python-version", python, *tags, "-r", lock, "-d", wheels
    )


def name_of(platform: str) -> str:
    """Return the name of a platform's wheelhouse."""
    return f"{product.PROGRAM}-{product.VERSION}-wheels-{platform}"


def verify(made: list[Path]) -> None:
    """Install that of this system with this Python, without a network, and test the program. Raises SetUpError."""
    packed = next(path for path in made if "linux" in path.name)
    shutil.rmtree(_PROOFS, ignore_errors=True)
    _PROOFS.mkdir(parents=True)
    tools.run("tar", "-xf", packed, "-C", _PROOFS)
    target = _PROOFS / "installed"
    script = _PROOFS / name_of("linux-x86_64") / "install_offline.sh"
    variables = {"PYTHON": sys.executable, "PIP_FIND_LINKS": "", "HOME": str(_PROOFS)}
    tools.run(*selftest.namespace(), script, target, variables=variables)
    selftest.prove(target / "bin" / product.PROGRAM, _PROOFS / "selftest")
