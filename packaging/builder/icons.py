"""The program's icon as PNG files.

Runs in the build environment, which has Qt:  python -m builder.icons FOLDER [SIZE...]
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from pathlib import Path

from builder import product

DRAWING = product.ROOT / "resources" / "icons" / "app.svg"
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)  # pixels


def draw(folder: Path, sizes: Iterable[int] = SIZES) -> None:
    """Write the icon in these sizes into a folder: `48.png` has sides of 48 pixels."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    application = QGuiApplication([])
    renderer = QSvgRenderer(str(DRAWING))
    folder.mkdir(parents=True, exist_ok=True)
    for side in sizes:
        image = QImage(side, side, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        with QPainter(image) as painter:
            renderer.render(painter)
        image.save(str(folder / f"{side}.png"))
    application.quit()


if __name__ == "__main__":
    draw(Path(sys.argv[1]), list(map(int, sys.argv[2:])) or SIZES)
