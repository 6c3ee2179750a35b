"""Contrast, what colour-blind eyes see, and the palettes that come with the program."""

from __future__ import annotations

from itertools import combinations, product

import pytest

from annotator.colors import (
    PALETTES,
    SIGHTS,
    Palette,
    Sight,
    appearance,
    confused_by,
    contrast,
    difference,
    first_free,
    is_color,
)
from annotator.gui.theme import DARK, LIGHT

PAPERS = {"light": (LIGHT.paper, 1), "dark": (DARK.paper, 2)}


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [
        ("#000000", "#ffffff", 21.0),
        ("#ffffff", "#000000", 21.0),
        ("#777777", "#ffffff", 4.48),
        ("#a1a1a1", "#a1a1a1", 1.0),
    ],
)
def test_contrast_is_that_of_wcag(one: str, other: str, ratio: float) -> None:
    assert contrast(one, other) == pytest.approx(ratio, abs=0.005)


def test_red_and_green_are_alike_only_to_eyes_that_lack_one_of_them() -> None:
    red, green = "#b04a3a", "#76711f"
    assert difference(red, green, "usual") > 25
    assert difference(red, green, "deuteranopia") < 8
    assert confused_by(red, green) == "deuteranopia"
    assert confused_by(red, "#0000ff") is None
    assert confused_by(red, "#b04b3c") == "usual"


@pytest.mark.parametrize("sight", SIGHTS)
def test_colours_stand_where_another_program_has_them(sight: Sight) -> None:
    from colorspacious import cspace_convert

    simulated = {"protanopia": "protanomaly", "deuteranopia": "deuteranomaly", "tritanopia": "tritanomaly"}
    steps = (0, 1, 64, 128, 254, 255)
    for red, green, blue in product(steps, steps, steps):
        seen = [red / 255, green / 255, blue / 255]
        if sight != "usual":
            seen = cspace_convert(
                seen, {"name": "sRGB1+CVD", "cvd_type": simulated[sight], "severity": 100}, "sRGB1"
            ).clip(0, 1)
        stands = cspace_convert(seen, "sRGB1", "CAM02-UCS")
        assert appearance(f"#{red:02x}{green:02x}{blue:02x}", sight) == pytest.approx(list(stands), abs=0.01)


def test_grey_is_grey_to_all_eyes() -> None:
    for sight in SIGHTS:
        assert appearance("#808080", sight) == pytest.approx(appearance("#808080", "usual"), abs=0.5)


@pytest.mark.parametrize("palette", PALETTES, ids=lambda palette: palette.name)
@pytest.mark.parametrize("theme", PAPERS)
def test_every_colour_of_a_palette_can_be_read_on_its_paper(palette: Palette, theme: str) -> None:
    paper, place = PAPERS[theme]
    for color in palette.colors:
        assert contrast(color[place], paper) >= 4.6, color


@pytest.mark.parametrize("palette", PALETTES, ids=lambda palette: palette.name)
@pytest.mark.parametrize("place", [1, 2], ids=["light", "dark"])
@pytest.mark.parametrize("sight", SIGHTS)
def test_any_two_colours_of_a_palette_differ_to_all_eyes(palette: Palette, place: int, sight: Sight) -> None:
    for one, other in combinations((color[place] for color in palette.colors), 2):
        assert difference(one, other, sight) >= 10.8, (one, other)


def test_a_new_label_gets_a_colour_that_no_other_has() -> None:
    taken = [(light, dark) for _, light, dark in PALETTES[0].colors]
    assert first_free([]) == taken[0]
    assert first_free(taken[:3]) == taken[3]
    assert first_free(taken) == PALETTES[1].colors[0][1:]
    everything = [(light, dark) for palette in PALETTES for _, light, dark in palette.colors]
    assert first_free(everything) == taken[0]


@pytest.mark.parametrize(("text", "good"), [("#c026d3", True), ("#C026D3", True), ("c026d3", False), ("#fff", False)])
def test_a_colour_is_six_digits(text: str, good: bool) -> None:
    assert is_color(text) is good
