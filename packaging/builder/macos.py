"""The program for macOS: frozen into an application, signed, and in a disk image. Not yet run on any Mac.

Signed with the identity that MACOS_IDENTITY names ("Developer ID Application: ..."), else "ad hoc", which is enough on
the Mac it was built on. Notarised if MACOS_NOTARY_PROFILE names what `xcrun notarytool store-credentials` has stored.
"""

from __future__ import annotations

import os
import plistlib
import shutil
import sys
from pathlib import Path
from typing import Any

from devtools.system import SetUpError

from builder import buildenv, checks, freezer, icon_files, product, tools

FILES = product.PACKAGING / "macos"
_FOLDER = product.BUILD / "macos" / product.PROGRAM
_APPLICATION = _FOLDER.with_name(f"{product.TITLE}.app")
# The magic numbers of programs and libraries: of one processor, and of several.
_MACH_O = (b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe")


def info() -> dict[str, Any]:
    """Return what Info.plist says, with the version and the identifier."""
    fixed: dict[str, Any] = plistlib.loads((FILES / "Info.plist").read_bytes())
    version = {"CFBundleShortVersionString": product.VERSION, "CFBundleVersion": product.VERSION}
    return {**fixed, **version, "CFBundleIdentifier": product.ID}


def build(dist: Path) -> list[Path]:
    """Make the disk image; return it. Raises SetUpError, CalledProcessError."""
    if sys.platform != "darwin":
        raise SetUpError("The program for macOS can be built on a Mac only. Nothing was built.")
    icon = product.BUILD / "annotator.icns"
    icon.parent.mkdir(exist_ok=True)
    icon_files.write_icns(icon)
    shutil.rmtree(_APPLICATION, ignore_errors=True)
    freezer.freeze(_FOLDER, {"BUILD_ICON": str(icon)})
    checks.check_no_network(_FOLDER, buildenv.PYTHON)
    _sign(_APPLICATION)
    image = dist / f"{product.PROGRAM}-{product.VERSION}-macos-arm64.dmg"
    image.unlink(missing_ok=True)
    content = _FOLDER.with_name("image")
    shutil.rmtree(content, ignore_errors=True)
    shutil.copytree(_APPLICATION, content / _APPLICATION.name, symlinks=True)
    (content / "Applications").symlink_to("/Applications")  # to drag the program on
    tools.run("hdiutil", "create", "-volname", product.TITLE, "-srcfolder", content, "-format", "UDZO", image)
    _notarise(image)
    return [image]


def verify(_made: list[Path]) -> None:
    """Let the system judge the signature, and the program test itself. Raises CalledProcessError."""
    tools.run("codesign", "--verify", "--deep", "--strict", _APPLICATION)
    tools.run(_APPLICATION / "Contents/MacOS/annotator", "--selftest", product.BUILD / "proofs" / "macos")


def _sign(application: Path) -> None:
    """Sign what is inside first, for the signature of the whole covers the others."""
    identity = os.environ.get("MACOS_IDENTITY") or "-"
    words = ["codesign", "--force", "--options=runtime", f"--entitlements={FILES / 'entitlements.plist'}"]
    words += [f"--sign={identity}", *(["--timestamp"] if identity != "-" else [])]
    for path in sorted(application.rglob("*"), reverse=True):
        if path.is_file() and not path.is_symlink() and _is_code(path):
            tools.run(*words, path)
    tools.run(*words, application)


def _is_code(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) in _MACH_O


def _notarise(image: Path) -> None:
    """Let Apple look at the disk image, and put its answer into it, so that Macs without a network know it too."""
    if profile := os.environ.get("MACOS_NOTARY_PROFILE"):
        tools.run("xcrun", "notarytool", "submit", image, "--keychain-profile", profile, "--wait")
        tools.run("xcrun", "stapler", "staple", image)
