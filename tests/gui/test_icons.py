"""Icons are drawn in the colour asked for, and paler where the action is off."""

from __future__ import annotations

import re

import pytest
from PySide6.QtGui import QColor, QIcon, QImage
from PySide6.QtWidgets import QApplication

from annotator.gui.icons import app_icon, icon
from annotator.resources import resource_folder

DRAWINGS = {path.stem: path for path in (resource_folder() / "icons").glob("*.svg")}
LINE_ICONS = sorted(DRAWINGS.keys() - {"app"})


def strongest(image: QImage) -> QColor:
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return max(pixels, key=QColor.alpha)


@pytest.mark.parametrize("name", LINE_ICONS)
def test_an_icon_has_the_colour_asked_for(qapp: QApplication, name: str) -> None:
    color = strongest(icon(name, "#c026d3").pixmap(20, 20).toImage())
    assert color.alpha() > 200
    assert all(abs(one - other) <= 3 for one, other in zip(color.toTuple()[:3], (0xC0, 0x26, 0xD3), strict=True))


def test_the_icon_of_a_disabled_action_is_paler(qapp: QApplication) -> None:
    disabled = icon("close", "#000000").pixmap(20, 20, QIcon.Mode.Disabled).toImage()
    assert 0 < strongest(disabled).alpha() < 130


def test_the_same_icon_is_drawn_once(qapp: QApplication) -> None:
    assert icon("add", "#111111") is icon("add", "#111111")


def test_the_programs_icon_is_there_from_16_to_256_pixels(qapp: QApplication) -> None:
    assert {size.width() for size in app_icon().availableSizes()} >= {16, 32, 256}


@pytest.mark.parametrize("name", LINE_ICONS)
def test_the_drawings_are_one_family(name: str) -> None:
    drawing = DRAWINGS[name].read_text(encoding="utf-8")
    assert 'viewBox="0 0 24 24"' in drawing
    assert 'stroke="currentColor" stroke-width="1.75" stroke-linecap="round"' in drawing
    assert not re.search("#[0-9a-fA-F]{3}", drawing)
