"""Where the column of text and the margin stand in the view. Pure numbers, in pixels."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtGui import QFont, QFontMetricsF

from annotator.gui.reading.document import DOCUMENT_MARGIN
from annotator.gui.reading.margin import CARD_WIDTH, MARKS_WIDTH

# A view narrower than this has no room for cards.
NARROW = 620
_CHARACTERS = 72
_SAMPLE = "The council said on Wednesday that up to 3,500 troops would leave within ten days. "
_LEFT = 16
_GAP = (8, 12)
_RIGHT = 12


class Places(NamedTuple):
    """The text's left edge and width, the gap behind it, and the margin's width."""

    left: int
    text: int
    gap: int
    margin: int


def measure(font: QFont) -> int:
    """Return the width of a line of about 70 characters, with the room around it."""
    of_one = QFontMetricsF(font).horizontalAdvance(_SAMPLE) / len(_SAMPLE)
    return round(of_one * _CHARACTERS) + 2 * DOCUMENT_MARGIN


def arrange(*, width: int, measure: int, usual: int = 0) -> Places:
    """Return where text and margin stand in a view that is `width` wide beside its scroll bar.

    `usual` is the measure of the text at its usual size: where the text is smaller its left edge stays.
    """
    if width < NARROW:
        left, gap = _LEFT, _GAP[0]
        return Places(left, max(1, min(measure, width - left - gap - MARKS_WIDTH)), gap, MARKS_WIDTH)
    free = width - CARD_WIDTH - _GAP[1] - _RIGHT - max(measure, usual)
    left = max(free // 2, _LEFT)
    text = min(measure, width - left - _GAP[1] - CARD_WIDTH - _RIGHT)
    return Places(left, text, _GAP[1], CARD_WIDTH)
