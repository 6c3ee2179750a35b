"""The colours of the window, light and dark, and what follows from them."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.colors import PAPERS


@dataclass(frozen=True, slots=True)
class Theme:
    """One set of colours; every value is "#rrggbb"."""

    name: str
    dark: bool
    paper: str
    panel: str
    chrome: str
    text: str
    secondary: str
    lines: str
    accent: str
    selection: str
    hover: str

    def label_color(self, light: str, dark: str) -> str:
        """Of a label's two colours the one for this theme."""
        return dark if self.dark else light


LIGHT = Theme(
    name="light",
    dark=False,
    paper=PAPERS[0],
    panel="#f6f7f9",
    chrome="#ffffff",
    text="#1f2328",
    secondary="#5b636b",
    lines="#e3e6ea",
    accent="#2f5fd0",
    selection="#cfdcf8",
    hover="#eceff3",
)

DARK = Theme(
    name="dark",
    dark=True,
    paper=PAPERS[1],
    panel="#26272c",
    chrome="#2b2c32",
    text="#e4e5e8",
    secondary="#b4b8bf",
    lines="#3a3b42",
    accent="#8fb0ff",
    selection="#3c4d75",
    hover="#33343b",
)
