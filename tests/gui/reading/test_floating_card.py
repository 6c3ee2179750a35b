"""Where the margin has no room, the card of the annotation in focus lies on the page and leaves its words readable."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from annotator.gui.reading.margin import Card
from tests.gui.reading.conftest import Desk

TEXT = (
    "The report of the council on the roads to the valley was read on Monday.\n\n"
    "Adela Voss, the President of the northern council of the valley, stated that she would not send "
    "any troops over the river before the winter and called on others to do more for the security of the valley."
)
SPEAKER = "Adela Voss, the President of the northern council of the valley"
CLAIM = "she would not send any troops over the river before the winter"


def covered_by_card(desk: Desk) -> list[tuple[int, int]]:
    """The points of the page that look different where the card is shown."""

    def picture() -> list[list[str]]:
        QApplication.processEvents()
        image = desk.view.viewport().grab().toImage()
        rows, columns = range(0, image.height(), 2), range(0, image.width(), 4)
        return [[image.pixelColor(x, y).name() for x in columns] for y in rows]

    desk.view.set_cards({})
    without = picture()
    desk.view.set_cards({"m1": Card("President Adela Voss", "stated · indirect")})
    shown = picture()
    return [
        (4 * x, 2 * y)
        for y, (before, after) in enumerate(zip(without, shown, strict=True))
        for x, (one, other) in enumerate(zip(before, after, strict=True))
        if one != other
    ]


def letters_at(desk: Desk, point: tuple[int, int], words: str) -> str:
    """The character of these words that is painted at a point, or ""."""
    start = desk.view.text.index(words)
    x, y = point
    for at in range(len(words)):
        cursor = desk.view.textCursor()
        cursor.setPosition(start + at)
        rect = desk.view.cursorRect(cursor)
        middle = rect.center().y()
        if abs(y - middle) < rect.height() * 0.3 and 0 <= x - rect.left() < 4:
            return words[at]
    return ""


@pytest.mark.parametrize("zoom", [100, 200, 300])
def test_the_card_covers_neither_the_claim_nor_its_speaker(desk: Desk, zoom: int) -> None:
    desk.view.resize(420, 460)
    desk.view.set_zoom(zoom)
    desk.show(TEXT, ("speaker", SPEAKER), ("claim", CLAIM))
    desk.view.focus_annotation("m1")
    desk.view.set_links([("m0", True)])
    covered = covered_by_card(desk)
    assert len(covered) > 100
    assert "".join(letters_at(desk, point, CLAIM) for point in covered) == ""
    assert "".join(letters_at(desk, point, SPEAKER) for point in covered) == ""
