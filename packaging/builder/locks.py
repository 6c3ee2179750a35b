"""Makes the locks anew, from pyproject.toml:  python3 packaging/dev.py lock

A lock names each distribution that the program needs on one platform, the extras that are shipped among them, with
the hashes of its files. `build.txt` is what builds are made with, on every platform.
"""

from __future__ import annotations

import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

LOCKS = Path(__file__).resolve().parents[1] / "locks"

# As uv calls the platforms; it resolves for others than its own, which pip does not.
PLATFORMS: Mapping[str, str] = {
    "linux-x86_64": "x86_64-manylinux_2_34",
    "windows-amd64": "x86_64-pc-windows-msvc",
    "macos-arm64": "aarch64-apple-darwin",
}
OLDEST = "3.11"
EXTRAS = ("msg",)  # small enough to be shipped
TOOLS = ("cyclonedx-bom", "hatchling", "pyinstaller")


def commands(uv: Path) -> list[tuple[Sequence[str | Path], str]]:
    """Return the commands that make the locks, each with what it reads from its standard input."""
    compiled = (uv, "pip", "compile", "--quiet", "--python-version", OLDEST, "--generate-hashes", "--no-build")
    plain = ("--no-header", "--no-annotate", "--upgrade")
    extras = [word for extra in EXTRAS for word in ("--extra", extra)]
    project = LOCKS.parents[1] / "pyproject.toml"
    each: list[tuple[Sequence[str | Path], str]] = [
        ((*compiled, *plain, *extras, "--python-platform", name, "-o", LOCKS / f"{platform}.txt", project), "")
        for platform, name in PLATFORMS.items()
    ]
    return [*each, ((*compiled, *plain, "--universal", "-o", LOCKS / "build.txt", "-"), "\n".join(TOOLS))]


def make(uv: Path) -> None:
    """Write all locks. Raises CalledProcessError."""
    for command, given in commands(uv):
        subprocess.run(command, input=given, text=True, check=True)
