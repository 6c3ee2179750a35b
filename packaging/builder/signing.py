"""Signing, where a key is given: `GPG_KEY` in the environment names it, and gpg has it."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from devtools.system import say

from builder import tools

KEY = "GPG_KEY"


def key() -> str | None:
    """Return the name of the key to sign with, if there is one."""
    return os.environ.get(KEY)


def sign_package(package: Path) -> None:
    """Sign an .rpm within itself, which a user's rpm checks. A .deb has no such place; its checksum is signed."""
    if key():
        tools.need("rpmsign", "gpg")
        macros = (f"_gpg_name {key()}", f"__gpg {shutil.which('gpg')}")
        tools.run("rpmsign", *(word for macro in macros for word in ("--define", macro)), "--addsign", package)


def sign_sums(sums: Path) -> None:
    """Sign the checksums in a file beside them: `gpg --verify SHA256SUMS.asc` checks it."""
    if not key():
        say(f"Not signed: {KEY} names no key.")
        return
    tools.need("gpg")
    signature = sums.with_name(f"{sums.name}.asc")
    signature.unlink(missing_ok=True)
    tools.run("gpg", "--batch", "--local-user", str(key()), "--armor", "--output", signature, "--detach-sign", sums)
