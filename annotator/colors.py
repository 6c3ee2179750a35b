"""Whether colours can be read on paper and told apart, also by colour-blind eyes, and palettes where they can.

Colours are "#rrggbb". Contrast is that of WCAG 2.2. Difference is the distance in CAM02-UCS (Luo, Cui, Li 2006), in
which 1 is about what can just be seen side by side, reckoned from CIECAM02 (CIE 159:2004); what colour-blind eyes see
is simulated after Machado, Oliveira, Fernandes 2009, at full severity.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Literal

Sight = Literal["usual", "protanopia", "deuteranopia", "tritanopia"]
SIGHTS: tuple[Sight, ...] = ("usual", "protanopia", "deuteranopia", "tritanopia")

# What text needs by WCAG 2.2 (1.4.3), and how far apart two labels are to be. Two colours picked at random are often
# less than 2 apart to some eyes.
READABLE = 4.5
# Light and dark paper.
PAPERS = ("#fffdf9", "#1e1f23")
DISTINCT = 8.0

_Triple = tuple[float, float, float]
_Matrix = tuple[_Triple, _Triple, _Triple]

# Of linear sRGB to XYZ, of which white has Y = 100: IEC 61966-2-1.
_XYZ: _Matrix = ((41.24, 35.76, 18.05), (21.26, 71.52, 7.22), (1.93, 11.92, 95.05))
_WHITE = (95.047, 100.0, 108.883)  # D65
# Of XYZ to the cones that CIECAM02 adapts to white, and of these to those whose answers it compares.
_CAT02: _Matrix = ((0.7328, 0.4296, -0.1624), (-0.7036, 1.6975, 0.0061), (0.003, 0.0136, 0.9834))
_HPE: _Matrix = ((0.740979, 0.218025, 0.041006), (0.285353, 0.624202, 0.090445), (-0.009628, -0.005698, 1.015326))
# How a screen is looked at: in an office of 64 lux, on a grey of a fifth of white, in an average surround.
_LIGHT = 64 / math.pi  # cd/m²: five times what the eyes are adapted to
_GREY = 0.2
_ADAPTED = 1 - math.exp((-_LIGHT / 5 - 42) / 92) / 3.6
_LEVEL: float = 0.2 * _LIGHT / (_LIGHT + 1) ** 4 + 0.1 * (1 - (_LIGHT + 1) ** -4) ** 2 * _LIGHT ** (1 / 3)
_INDUCED: float = 0.725 / _GREY**0.2

# Of linear sRGB to what eyes without one kind of cones see of it: Machado, Oliveira, Fernandes 2009, severity 1.
_SIMULATED: dict[Sight, _Matrix] = {
    "protanopia": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deuteranopia": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.01182, 0.04294, 0.968881)),
    "tritanopia": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.3039)),
}
_COLOR = re.compile("#[0-9a-fA-F]{6}")


@dataclass(frozen=True, slots=True)
class Palette:
    """Colours that can be read and told apart, as pairs for light and for dark paper, each pair with its name."""

    name: str
    colors: tuple[tuple[str, str, str], ...]


# Searched for: contrast to the paper 4.6 at least, and the smallest distance of any two, for every sight, as large as
# it can be while both of a pair look alike. It is 10.9 in the first, 12.2 in the second; 12.6 among the first four.
PALETTES: tuple[Palette, ...] = (
    Palette(
        "clear",
        (
            ("magenta", "#c026d3", "#e9b3f2"),
            ("teal", "#0f766e", "#6ee7c0"),
            ("navy", "#1e3a8a", "#7590f5"),
            ("amber", "#a15c00", "#e0935f"),
            ("moss", "#224400", "#aaee66"),
            ("rose", "#bb2255", "#dd6677"),
            ("lilac", "#885599", "#bb99cc"),
            ("brick", "#882233", "#ff4411"),
            ("plum", "#661155", "#bb7799"),
        ),
    ),
    Palette(
        "muted",
        (
            ("blue", "#5555bb", "#ccddff"),
            ("olive", "#776611", "#889933"),
            ("sage", "#557755", "#66ddaa"),
            ("indigo", "#442299", "#bbaaff"),
            ("lavender", "#776699", "#8888dd"),
            ("pine", "#114433", "#44aa77"),
            ("bronze", "#444400", "#eedd66"),
            ("mauve", "#884466", "#dd99bb"),
            ("wine", "#661155", "#bb7799"),
        ),
    ),
)


def is_color(text: str) -> bool:
    """Return whether the text is a colour such as "#c026d3"."""
    return _COLOR.fullmatch(text) is not None


def contrast(color: str, paper: str) -> float:
    """Return the contrast ratio of two colours, from 1 to 21 (WCAG 2.2)."""
    dark, light = sorted((_luminance(color), _luminance(paper)))
    return (light + 0.05) / (dark + 0.05)


def _luminance(color: str) -> float:
    red, green, blue = _linear(color)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(color: str) -> _Triple:
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in _rgb(color))
    return red, green, blue


def _rgb(color: str) -> _Triple:
    red, green, blue = (int(color[i : i + 2], 16) / 255 for i in (1, 3, 5))
    return red, green, blue


@cache
def appearance(color: str, sight: Sight) -> tuple[float, float, float]:
    """Return where a colour stands in CAM02-UCS (J', a', b') for eyes of that sight."""
    seen = _linear(color)
    if sight != "usual":
        red, green, blue = (min(max(part, 0.0), 1.0) for part in _times(_SIMULATED[sight], seen))
        seen = red, green, blue
    red, green, blue = cones = _cones(_times(_XYZ, seen))
    a, b = red - 12 * green / 11 + blue / 11, (red + green - 2 * blue) / 9
    hue = math.atan2(b, a)
    lightness = 100 * (_brightness(cones) / _brightness(_cones(_WHITE))) ** (0.69 * (1.48 + math.sqrt(_GREY)))
    strength = 12500 / 13 * _INDUCED * (math.cos(hue + 2) + 3.8) * math.hypot(a, b) / (red + green + 1.05 * blue)
    chroma = strength**0.9 * math.sqrt(lightness / 100) * (1.64 - 0.29**_GREY) ** 0.73
    colorful = math.log1p(0.0228 * chroma * _LEVEL**0.25) / 0.0228
    return 1.7 * lightness / (1 + 0.007 * lightness), colorful * math.cos(hue), colorful * math.sin(hue)


def _cones(xyz: _Triple) -> _Triple:
    """Return what the three kinds of cones answer to a light, once they are adapted to white."""
    pairs = zip(_times(_CAT02, xyz), _times(_CAT02, _WHITE), strict=True)
    red, green, blue = ((100 * _ADAPTED / white + 1 - _ADAPTED) * part for part, white in pairs)
    powers = [math.copysign(abs(_LEVEL * part / 100) ** 0.42, part) for part in _times(_HPE, (red, green, blue))]
    red, green, blue = (400 * power / (abs(power) + 27.13) + 0.1 for power in powers)
    return red, green, blue


def _brightness(cones: _Triple) -> float:
    red, green, blue = cones
    return max((2 * red + green + blue / 20 - 0.305) * _INDUCED, 0.0)


def _times(matrix: _Matrix, column: _Triple) -> _Triple:
    x, y, z = column
    first, second, third = (a * x + b * y + c * z for a, b, c in matrix)
    return first, second, third


def difference(one: str, other: str, sight: Sight) -> float:
    """Return how far apart two colours are for eyes of that sight, in CAM02-UCS."""
    pairs = zip(appearance(one, sight), appearance(other, sight), strict=True)
    return float(sum((a - b) ** 2 for a, b in pairs) ** 0.5)


def confused_by(one: str, other: str) -> Sight | None:
    """Return whose sight two colours are less than DISTINCT apart to, or None: "usual", or that of the most alike."""
    apart = {sight: difference(one, other, sight) for sight in SIGHTS}
    sight = "usual" if apart["usual"] < DISTINCT else min(SIGHTS, key=apart.__getitem__)
    return sight if apart[sight] < DISTINCT else None


def pair_of(color: str) -> tuple[str, str]:
    """Return the colours for light and for dark paper of one that another program uses, whatever paper it has.

    It is the pair of a palette if the colour is its first; else the colour itself, mixed with black for light and
    with white for dark paper as far as it has to be to be read there.
    """
    known = next((pair[1:] for palette in PALETTES for pair in palette.colors if pair[1] == color.lower()), None)
    return known or (_toward(color, 0.0, PAPERS[0]), _toward(color, 1.0, PAPERS[1]))


def _toward(color: str, end: float, paper: str) -> str:
    """Return the colour mixed with so much of black (0.0) or white (1.0) that it can be read on the paper."""
    for share in range(0, 100, 5):
        mixed = [round(255 * (part + (end - part) * share / 100)) for part in _rgb(color)]
        found = "#{:02x}{:02x}{:02x}".format(*mixed)
        if contrast(found, paper) >= READABLE:
            return found
    return "#000000" if end == 0 else "#ffffff"


def first_free(taken: Sequence[tuple[str, str]]) -> tuple[str, str]:
    """Return the first pair of colours of the palettes that is not among those taken; the very first if all are."""
    pairs = [(light, dark) for palette in PALETTES for _, light, dark in palette.colors]
    return next((pair for pair in pairs if pair not in taken), pairs[0])
