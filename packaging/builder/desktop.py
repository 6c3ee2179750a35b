"""What a Linux desktop wants to know of the program: menu entry, file type, icons, metainfo, manual page."""

from __future__ import annotations

import gzip
import shutil
from datetime import UTC, datetime
from pathlib import Path

from builder import buildenv, icons, product, tools

FILES = product.PACKAGING / "linux"
METAINFO = f"{product.ID}.metainfo.xml"


def write(share: Path) -> None:
    """Write all of it into a folder `share`, such as /usr/share; raises CalledProcessError if a file is not valid."""
    place(FILES / "annotator.desktop", share / "applications")
    place(FILES / "annotator.xml", share / "mime" / "packages")
    write_metainfo(share / "metainfo")
    write_icons(share / "icons" / "hicolor")
    write_manual(share / "man" / "man1")


def check(share: Path) -> None:
    """Let the desktop's own tools judge the files. Raises CalledProcessError if one is not valid."""
    tools.need("desktop-file-validate", "appstreamcli")
    tools.run("desktop-file-validate", share / "applications" / "annotator.desktop")
    tools.run("appstreamcli", "validate", "--no-net", "--pedantic", share / "metainfo" / METAINFO)


def place(file: Path, folder: Path) -> None:
    """Copy a file into a folder that may not be there yet."""
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(file, folder / file.name)


def write_metainfo(folder: Path) -> None:
    """Write the AppStream metainfo, with the version and its date."""
    text = (FILES / METAINFO).read_text(encoding="utf-8")
    date = datetime.fromtimestamp(product.epoch(), UTC)
    folder.mkdir(parents=True)
    (folder / METAINFO).write_text(
        text.replace("@VERSION@", product.VERSION).replace("@DATE@", f"{date:%Y-%m-%d}"), encoding="utf-8"
    )


def write_icons(theme: Path) -> None:
    """Write the program's icon in every size, and as a drawing, into an icon theme."""
    drawn = product.BUILD / "icons"
    tools.run(buildenv.ready(), "-m", "builder.icons", drawn, cwd=product.PACKAGING)
    for side in icons.SIZES:
        folder = theme / f"{side}x{side}" / "apps"
        folder.mkdir(parents=True)
        shutil.copyfile(drawn / f"{side}.png", folder / "annotator.png")
    scalable = theme / "scalable" / "apps"
    scalable.mkdir(parents=True)
    shutil.copyfile(icons.DRAWING, scalable / "annotator.svg")


def write_manual(folder: Path) -> None:
    """Write the manual page, compressed as it is installed."""
    page = tools.answer(buildenv.ready(), "-m", "builder.manpage", str(product.epoch()), cwd=product.PACKAGING)
    folder.mkdir(parents=True)
    (folder / "annotator.1.gz").write_bytes(gzip.compress(page.encode(), mtime=product.epoch()))
