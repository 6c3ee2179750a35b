"""The .deb: made by dpkg-deb from a folder, its dependencies read from the files in it."""

from __future__ import annotations

import gzip
import hashlib
import shutil
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

from devtools.system import SetUpError, say

from builder import desktop, elf, handler, installed, product, selftest, systems, tools, tree

ARCHITECTURE = "amd64"
MAINTAINER = "The Annotator authors <authors@annotator.invalid>"
SUITES = ("bookworm", "trixie")  # that it is proved in
_PROOFS = product.BUILD / "proofs" / "deb"
_ROOT = product.BUILD / "deb"
_FILES = desktop.FILES / "deb"

# The package of each library that is left to the system.
PACKAGES: Mapping[str, str] = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libbrotlicommon.so.1": "libbrotli1",
    "libbrotlidec.so.1": "libbrotli1",
    "libcups.so.2": "libcups2",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgcc_s.so.1": "libgcc-s1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
OF_GLIBC = {"libc.so.6", "libdl.so.2", "libm.so.6", "libpthread.so.0", "libresolv.so.2", "librt.so.1", "libutil.so.1"}
# Which GCC brought which symbols of its C++ library: https://gcc.gnu.org/onlinedocs/libstdc++/manual/abi.html
_GCC = {(3, 4, 28): "10", (3, 4, 29): "11", (3, 4, 30): "12", (3, 4, 31): "13", (3, 4, 33): "14"}


def build(dist: Path) -> list[Path]:
    """Make the package, and let lintian judge it."""
    tools.need("dpkg-deb", "lintian")
    tree.build(dist)
    root = installed.lay_out(_ROOT)
    write_documents(root)
    write_control(root)
    tree.settle(root)
    package = dist / f"{product.PACKAGE}_{product.VERSION}_{ARCHITECTURE}.deb"
    compressor = ("-Zgzip", "-z1") if product.fast() else ("-Zxz", "-z9")
    epoch = {"SOURCE_DATE_EPOCH": str(product.epoch())}
    tools.run("dpkg-deb", "--root-owner-group", *compressor, "--build", root, package, variables=epoch)
    tools.run("lintian", "--fail-on", "error,warning", "--tag-display-limit=0", package)
    return [package]


def verify(made: list[Path]) -> None:
    """Install it in new systems without a network, test it there, open a project by its file type, remove it."""
    for suite in SUITES:
        prove_in(suite, *made)


def prove_in(suite: str, package: Path) -> None:
    """Prove the package in a new system of one Debian release. Raises SetUpError, or CalledProcessError."""
    say(f"In a new {suite}, without a network")
    system = systems.fresh(suite, _PROOFS / suite)
    name = system.place(package)
    system.fetch(name)
    before = system.files()
    system.install(name)
    selftest.run_in(system, product.PROGRAM, _PROOFS / f"{suite}-selftest")
    system.remove(product.PACKAGE)
    if left := sorted(system.files() - before):
        raise SetUpError(f"In {suite} removing left behind: {', '.join(left[:20])}")
    handler.prove(systems.fresh(suite, _PROOFS / suite), package, _PROOFS / f"{suite}.png")
    shutil.rmtree(_PROOFS / suite)


def dependencies(folder: Path) -> str:
    """Return what a tree needs, as a Debian package says it. Raises SetUpError for a library of no known package."""
    libraries = elf.needed(folder) - OF_GLIBC
    if unknown := libraries - PACKAGES.keys() - {"libstdc++.so.6"}:
        raise SetUpError(f"Name the Debian packages of {', '.join(sorted(unknown))} in builder/deb.py.")
    cpp, _ = elf.highest(folder, "GLIBCXX")
    return ", ".join(
        [
            f"libc6 (>= {elf.dotted(tree.GLIBC)})",
            f"libstdc++6 (>= {next(gcc for symbols, gcc in _GCC.items() if symbols >= cpp)})",
            *sorted({PACKAGES[library] for library in libraries & PACKAGES.keys()}),
        ]
    )


def write_control(root: Path) -> None:
    """Write what dpkg reads: the control file, and the digests of all others."""
    files = sorted(path for path in root.rglob("*") if path.is_file() and not path.is_symlink())
    size = sum(path.stat().st_size for path in files) // 1024
    digests = [f"{hashlib.md5(path.read_bytes()).hexdigest()}  {path.relative_to(root)}\n" for path in files]
    control = root / "DEBIAN"
    control.mkdir()
    (control / "md5sums").write_text("".join(digests))
    (control / "control").write_text(
        (_FILES / "control")
        .read_text(encoding="utf-8")
        .format(
            package=product.PACKAGE,
            version=product.VERSION,
            architecture=ARCHITECTURE,
            maintainer=MAINTAINER,
            size=size,
            depends=dependencies(root),
        ),
        encoding="utf-8",
    )


def write_documents(root: Path) -> None:
    """Write what Debian wants beside every program: copyright, changes, and why lintian is to overlook what it sees."""
    documents = root / installed.SHARE / "doc" / product.PACKAGE
    desktop.place(_FILES / "copyright", documents)
    changes = (
        f"{product.PACKAGE} ({product.VERSION}) unstable; urgency=medium\n\n"
        "  * What changed for users is in CHANGELOG.md.\n\n"
        f" -- {MAINTAINER}  {format_datetime(datetime.fromtimestamp(product.epoch(), UTC))}\n"
    )
    for name, text in (("changelog", changes), ("CHANGELOG.md", (product.ROOT / "CHANGELOG.md").read_text("utf-8"))):
        (documents / f"{name}.gz").write_bytes(gzip.compress(text.encode(), mtime=product.epoch()))
    overrides = root / installed.SHARE / "lintian" / "overrides"
    overrides.mkdir(parents=True)
    shutil.copyfile(_FILES / "lintian-overrides", overrides / product.PACKAGE)
