"""The style sheet and the palette: readable in every state, and of the theme's own colours."""

from __future__ import annotations

import re

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from annotator.gui.style import chosen_color, on_color, palette, style_sheet
from annotator.gui.theme import DARK, LIGHT, Theme
from annotator.resources import resource

themes = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)


def luminance(color: str) -> float:
    """Relative luminance (WCAG 2.2)."""
    parts = [part / 255 for part in QColor(color).getRgb()[:3]]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio (WCAG 2.2), 1 to 21."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@themes
def test_words_can_be_read_on_everything_they_stand_on_also_when_disabled(theme: Theme) -> None:
    backgrounds = (theme.paper, theme.panel, theme.chrome, theme.hover, theme.selection, chosen_color(theme))
    for background in backgrounds:
        assert contrast(theme.text, background) >= 4.5
    for background in (theme.paper, theme.panel, theme.chrome, theme.hover, chosen_color(theme)):
        assert contrast(theme.secondary, background) >= 4.5
    assert contrast(on_color(theme), theme.accent) >= 4.5


@themes
def test_the_focus_ring_stands_out(theme: Theme) -> None:
    assert all(contrast(theme.accent, background) >= 3 for background in (theme.paper, theme.panel, theme.chrome))


@themes
def test_disabled_words_have_the_secondary_colour(theme: Theme, qapp: QApplication) -> None:
    made = palette(theme)
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
        assert made.color(QPalette.ColorGroup.Disabled, role) == QColor(theme.secondary)


@themes
def test_every_place_in_the_sheet_is_filled_and_every_picture_is_there(theme: Theme) -> None:
    sheet = style_sheet(theme)
    assert "$" not in sheet
    pictures = re.findall(r'url\("([^"]+)"\)', sheet)
    assert pictures
    for picture in pictures:
        assert resource("theme", theme.name, picture.rsplit("/", 1)[-1]).is_file()


@themes
def test_pictures_have_the_themes_own_colours(theme: Theme) -> None:
    allowed = {theme.secondary, on_color(theme)}
    for picture in resource("theme", theme.name).glob("*.svg"):
        assert set(re.findall(r"#[0-9a-f]{6}", picture.read_text(encoding="utf-8"))) <= allowed


@themes
def test_qt_takes_the_whole_sheet(theme: Theme, qtbot: QtBot) -> None:
    box = QLineEdit()
    qtbot.addWidget(box)
    box.setStyleSheet(style_sheet(theme))  # a mistake in it is a warning, and a warning fails the test
    box.grab()
