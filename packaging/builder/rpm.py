"""The .rpm: made by rpmbuild from the same folders as the .deb, its dependencies read from the files."""

from __future__ import annotations

import shutil
from pathlib import Path

from devtools.system import SetUpError

from builder import deb, desktop, elf, installed, product, selftest, signing, tools, tree

_TOP = product.BUILD / "rpm"
_PROOFS = product.BUILD / "proofs" / "rpm"
_RELEASE = "1"


def build(dist: Path) -> list[Path]:
    """Make the package."""
    tools.need("rpmbuild")
    tree.build(dist)
    root = installed.lay_out(_TOP / "root")
    documents = root / installed.SHARE / "doc" / product.PACKAGE
    desktop.place(product.ROOT / "LICENSE", documents)
    desktop.place(product.ROOT / "CHANGELOG.md", documents)
    tree.settle(root)
    spec = _TOP / f"{product.PACKAGE}.spec"
    spec.write_text(specification(root), encoding="utf-8")
    variables = {"SOURCE_DATE_EPOCH": str(product.epoch())}
    tools.run("rpmbuild", "-bb", "--quiet", "--define", f"_topdir {_TOP}", spec, variables=variables)
    name = f"{product.PACKAGE}-{product.VERSION}-{_RELEASE}.x86_64.rpm"
    package = Path(shutil.copy(_TOP / "RPMS" / "x86_64" / name, dist))
    signing.sign_package(package)
    return [package]


def specification(root: Path) -> str:
    """Return the spec file for what is laid out in a root."""
    requires = "\n".join(f"Requires: {each}" for each in requirements(root))
    return (
        (desktop.FILES / "annotator-desktop.spec.in")
        .read_text(encoding="utf-8")
        .replace("@VERSION@", product.VERSION)
        .replace("@RELEASE@", _RELEASE)
        .replace("@ROOT@", str(root))
        .replace("@REQUIRES@", requires)
        .replace("@PAYLOAD@", "w1.gzdio" if product.fast() else "w9.xzdio")
    )


def requirements(root: Path) -> list[str]:
    """Return what the files in a root need, as RPM says it: sonames, of which the tree's own are none."""
    glibc = f"libc.so.6(GLIBC_{elf.dotted(tree.GLIBC)})(64bit)"
    cpp, _ = elf.highest(root, "GLIBCXX")
    libraries = sorted(elf.needed(root) - deb.OF_GLIBC - {"libstdc++.so.6"})
    return [glibc, f"libstdc++.so.6(GLIBCXX_{elf.dotted(cpp)})(64bit)", *(f"{name}()(64bit)" for name in libraries)]


def verify(made: list[Path]) -> None:
    """Install it into a root of its own, test the program there, remove it; nothing is left. Raises SetUpError."""
    (package,) = made
    check_names(package)
    root = _PROOFS / "root"
    shutil.rmtree(_PROOFS, ignore_errors=True)
    root.mkdir(parents=True)
    # This system's libraries are no packages for rpm, so it cannot look whether they are there; the names were read
    # from the files.
    alone = ("rpm", "--root", root, "--nodeps", "--noscripts")
    tools.run(*alone, "--install", package)
    selftest.prove(root / "usr" / "bin" / product.PROGRAM, _PROOFS / "selftest")
    tools.run(*alone, "--erase", product.PACKAGE)
    if left := [str(path) for path in (root / "usr").rglob("*") if not path.is_dir()]:
        raise SetUpError(f"Removing left behind: {', '.join(left[:20])}")


def check_names(package: Path) -> None:
    """Raise SetUpError if the package asks for, or offers, libraries that are its own."""
    own = {path.name for path in elf.files(tree.FOLDER)}
    for what in ("--requires", "--provides"):
        names = {line.partition("(")[0] for line in tools.answer("rpm", "-qp", what, package).splitlines()}
        if wrong := names & own:
            raise SetUpError(f"{package.name} lists under {what} its own {', '.join(sorted(wrong))}.")
