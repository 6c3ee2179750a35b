"""What whoever may not install packages installs for oneself: a .tar.xz with a script, and a .run that does both."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime
from pathlib import Path

from devtools.system import SetUpError

from builder import deb, desktop, product, selftest, tools, tree

NAME = f"{product.PROGRAM}-{product.VERSION}-linux-x86_64"
PRESSED = "--x86 --lzma2=preset=9"  # programs become a tenth smaller
_FOLDER = product.BUILD / "user" / NAME
_PROOFS = product.BUILD / "proofs" / "user"


def build(dist: Path) -> list[Path]:
    """Make both."""
    tools.need("makeself", "xz")
    tree.build(dist)
    lay_out(_FOLDER)
    return [pack(dist), self_extracting(dist)]


def lay_out(folder: Path) -> None:
    """Lay out what is packed: the program, what the desktop wants to know, and the scripts."""
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(tree.FOLDER, folder / product.PROGRAM, symlinks=True)
    desktop.write(folder / "share")
    packages = " ".join(sorted(set(deb.PACKAGES.values())))
    for name in ("install.sh", "uninstall.sh"):
        script = (desktop.FILES / name).read_text(encoding="utf-8").replace("@PACKAGES@", packages)
        (folder / name).write_text(script, encoding="utf-8")
    tree.settle(folder)


def pack(dist: Path) -> Path:
    """Make the .tar.xz."""
    packed = dist / f"{NAME}.tar.xz"
    # As many threads everywhere: their number decides where the blocks end.
    options = {"XZ_OPT": "-0 -T2" if product.fast() else f"{PRESSED} -T2"}
    tools.run("tar", *same_tar(), "-cJf", packed, "-C", _FOLDER.parent, NAME, variables=options)
    return packed


def self_extracting(dist: Path) -> Path:
    """Make the .run, which unpacks itself and starts the installation."""
    run = dist / f"{NAME}.run"
    options = ["--nox11", "--sha256", "--tar-extra", " ".join(same_tar())]
    options += ["--gzip", "--complevel", "1"] if product.fast() else ["--xz", "--complevel", f"9 {PRESSED}"]
    date = f"{datetime.fromtimestamp(product.epoch(), UTC):%Y-%m-%d}"
    title = f"{product.TITLE} {product.VERSION}"
    tools.run("makeself", *options, "--packaging-date", date, _FOLDER, run, title, "./install.sh", quiet=True)
    return run


def same_tar() -> list[str]:
    """Return the options with which tar makes the same file of the same folder, whoever made it and when."""
    return ["--sort=name", f"--mtime=@{product.epoch()}", "--owner=0", "--group=0", "--numeric-owner", "--format=gnu"]


def verify(made: list[Path]) -> None:
    """Install each as a user without a network, test it, remove it; nothing is left."""
    packed, run = made
    unpacked = _PROOFS / "unpacked"
    shutil.rmtree(_PROOFS, ignore_errors=True)
    unpacked.mkdir(parents=True)
    tools.run("tar", "-xJf", packed, "-C", unpacked)
    prove_installation((unpacked / NAME / "install.sh",), _PROOFS / "tar")
    prove_installation((run, "--quiet"), _PROOFS / "run")


def prove_installation(command: tuple[str | Path, ...], folder: Path) -> None:
    """Install with a command into a home of its own, test the program, remove it. Raises SetUpError."""
    home = folder / "home"
    home.mkdir(parents=True)
    offline = selftest.namespace()
    tools.run(*offline, *command, variables={"HOME": str(home)})
    selftest.prove(home / ".local" / "bin" / product.PROGRAM, folder / "selftest")
    tools.run(*offline, home / ".local" / "lib" / product.PROGRAM / "uninstall.sh", variables={"HOME": str(home)})
    if left := [str(path.relative_to(home)) for path in home.rglob("*") if path.is_file()]:
        raise SetUpError(f"Removing left behind: {', '.join(left[:20])}")
