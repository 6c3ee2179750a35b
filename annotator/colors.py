"""Whether colours can be read on paper and told apart, also by colour-blind eyes, and palettes where they can.

Colours are "#rrggbb". Contrast is that of WCAG 2.2. Difference is the distance in CAM02-UCS (Luo, Cui, Li 2006), in
which 1 is about what can just be seen side by side; what colour-blind eyes see is simulated after Machado, Oliveira,
Fernandes 2009, at full severity.
"""

from __future__ import annotations

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

_SIMULATED = {"protanopia": "protanomaly", "deuteranopia": "deuteranomaly", "tritanopia": "tritanomaly"}
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
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in _rgb(color)]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _rgb(color: str) -> tuple[float, float, float]:
    red, green, blue = (int(color[i : i + 2], 16) / 255 for i in (1, 3, 5))
    return red, green, blue


@cache
def appearance(color: str, sight: Sight) -> tuple[float, float, float]:
    """Return where a colour stands in CAM02-UCS (J', a', b') for eyes of that sight."""
    from colorspacious import cspace_convert  # with numpy it takes 0.1 s, which no start need wait for

    seen = _rgb(color)
    if sight != "usual":
        space = {"name": "sRGB1+CVD", "cvd_type": _SIMULATED[sight], "severity": 100}
        red, green, blue = (min(max(float(part), 0.0), 1.0) for part in cspace_convert(seen, space, "sRGB1"))
        seen = red, green, blue
    lightness, a, b = cspace_convert(seen, "sRGB1", "CAM02-UCS")
    return float(lightness), float(a), float(b)


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
