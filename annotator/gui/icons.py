"""The window's icons: one family of line drawings, in any colour and sharp on any screen."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap

from annotator.resources import resource

if TYPE_CHECKING:
    from PySide6.QtSvg import QSvgRenderer

_LINE_SIZES = (16, 20, 24)  # sides in device-independent pixels: menus and lists, tool bars, empty states
_APP_SIZES = (16, 24, 32, 48, 64, 128, 256)
_FADED = 0.4  # how much of an icon is left when its action is disabled


def icon(name: str, color: str) -> QIcon:
    """Return `resources/icons/NAME.svg` drawn in `color` ("#rrggbb") for the sharpest screen there is.

    Raises FileNotFoundError for a name without a file. Needs a QGuiApplication.
    """
    return _icon(name, color, _LINE_SIZES, _screen_ratio())


def app_icon() -> QIcon:
    """Return the program's own icon, in its own colours, from 16 to 256 pixels."""
    return _icon("app", "", _APP_SIZES, 1.0)


# A QIconEngine of our own would draw on demand, but PySide frees the copies that QIcon makes of it (a crash seen
# with 6.11), so the few sizes in use are drawn at once.
@cache
def _icon(name: str, color: str, sizes: tuple[int, ...], ratio: float) -> QIcon:
    from PySide6.QtSvg import QSvgRenderer  # a library of its own, not needed before the first icon

    drawing = resource("icons", f"{name}.svg").read_text(encoding="utf-8").replace("currentColor", color)
    renderer = QSvgRenderer(QByteArray(drawing.encode()))
    drawn = QIcon()
    for size in sizes:
        pixmap = _draw(renderer, round(size * ratio))
        for mode, shown in ((QIcon.Mode.Normal, pixmap), (QIcon.Mode.Disabled, _faded(pixmap))):
            shown.setDevicePixelRatio(ratio)
            drawn.addPixmap(shown, mode)
    return drawn


def _draw(renderer: QSvgRenderer, side: int) -> QPixmap:
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    with QPainter(pixmap) as painter:
        renderer.render(painter)
    return pixmap


def _faded(pixmap: QPixmap) -> QPixmap:
    faded = QPixmap(pixmap.size())
    faded.fill(Qt.GlobalColor.transparent)
    with QPainter(faded) as painter:
        painter.setOpacity(_FADED)
        painter.drawPixmap(0, 0, pixmap)
    return faded


def _screen_ratio() -> float:
    return max((screen.devicePixelRatio() for screen in QGuiApplication.screens()), default=1.0)
