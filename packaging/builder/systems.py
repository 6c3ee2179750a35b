"""Small Debian systems in folders, made by debootstrap from this machine's own mirror, to install into and to break."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterable, Mapping
from pathlib import Path

from builder import product, tools

_BASES = product.BUILD / "systems"
# In namespaces of its own a command sees the system's processes and devices, and no network.
_ENTER = """
mount --make-rprivate /
mount -t proc proc "$0/proc"
mount --rbind /dev "$0/dev"
if [ -d /tmp/.X11-unix ]; then mkdir -p "$0/tmp/.X11-unix"; mount --bind /tmp/.X11-unix "$0/tmp/.X11-unix"; fi
exec chroot "$0" "$@"
"""
# What package managers keep for themselves; everything else has to be gone after a removal.
_BOOKS = ("var/cache", "var/lib/apt", "var/lib/dpkg", "var/log", "proc", "dev", "tmp", "etc/ld.so.cache")


class System:
    """A system in a folder of its own. Only what is `online` may use the network."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def run(self, *command: str | Path, variables: Mapping[str, str] | None = None) -> None:
        """Run a command in the system as root, without a network. Raises CalledProcessError."""
        tools.run(*self.entered(*command), variables={**_CLEAN, **(variables or {})})

    def apt(self, *words: str, online: bool = False) -> None:
        """Run apt-get in the system. Raises CalledProcessError."""
        command = ("apt-get", "-qq", "--yes", "--no-install-recommends", *words)
        tools.run(*self.entered(*command, online=online), variables=_CLEAN, quiet=True)

    def entered(self, *command: str | Path, online: bool = False) -> list[str | Path]:
        """Return the command that runs another one in the system."""
        alone = ["--mount", "--pid", "--fork", "--kill-child", *([] if online else ["--net"])]
        return ["unshare", *alone, "sh", "-euc", _ENTER, self.root, *command]

    def fetch(self, *packages: str) -> None:
        """Fetch packages, or files of packages, and what they depend on, and install nothing yet."""
        self.apt("update", online=True)
        self.apt("install", "--download-only", *packages, online=True)

    def install(self, *packages: str) -> None:
        """Install what was fetched: there is no network to get more from."""
        self.apt("install", *packages)

    def remove(self, package: str) -> None:
        """Remove a package, and what only it needed, also where others would like to have it."""
        kept = [f"--option=APT::AutoRemove::{weak}Important=false" for weak in ("Recommends", "Suggests")]
        self.apt(*kept, "autoremove", "--purge", package)

    def place(self, path: Path) -> str:
        """Copy a file into the system's root; return its place there."""
        shutil.copy2(path, self.root / path.name)
        return f"/{path.name}"

    def files(self) -> set[str]:
        """Return the places of all files, but for the package managers' books."""
        places = (path.relative_to(self.root).as_posix() for path in self.root.rglob("*"))
        return {place for place in places if not place.startswith(_BOOKS)}


# Where the proofs are at home in a system.
HOME = "/srv"
_CLEAN = {"DEBIAN_FRONTEND": "noninteractive", "PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": HOME}


def fresh(suite: str, folder: Path) -> System:
    """Return a new system of a Debian release ("bookworm") in a folder, in place of what is there."""
    base = _BASES / suite
    if not (base / "etc" / "complete").exists():
        make(suite, base)
    shutil.rmtree(folder, ignore_errors=True)
    folder.parent.mkdir(parents=True, exist_ok=True)
    subprocess.run(["cp", "--archive", "--reflink=auto", base, folder], check=True)
    for name in ("resolv.conf", "hosts"):
        shutil.copyfile(Path("/etc") / name, folder / "etc" / name)
    return System(folder)


def make(suite: str, base: Path) -> None:
    """Make the system that others are copies of."""
    tools.need("debootstrap")
    shutil.rmtree(base, ignore_errors=True)
    base.parent.mkdir(parents=True, exist_ok=True)
    tools.run("debootstrap", "--variant=minbase", suite, base, mirror(), quiet=True)
    (base / "etc" / "complete").touch()


def mirror() -> str:
    """Return where this machine gets Debian's packages from, as its own apt says. Raises CalledProcessError."""
    return first_mirror(
        tools.answer("apt-get", "indextargets", "--format", "$(REPO_URI)", "Created-By: Packages").split()
    )


def first_mirror(places: Iterable[str]) -> str:
    """Return the first of apt's sources that has whole releases, not only what is security's or somebody else's."""
    return next(place for place in places if place.rstrip("/").endswith("/debian"))
