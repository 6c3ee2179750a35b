"""One claim, its speaker, their link and one figure inside it, by hand: at most five gestures."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.gui.main_window import MainWindow
from annotator.gui.reading.margin import MarginView
from tests.gui.windows import CTRL, KEY, annotations, opened, point_of, press, view_of
from tests.unit.projects import make

BUTTON = Qt.MouseButton.LeftButton
TEXT = (
    "Adela Voss, who chairs the council, said that the alliance would send up to 20,000 troops to the valley.\n\n"
    "It is expected that the river will freeze. Nobody laughed.\n"
)


def shown_card(window: MainWindow, annotation_id: str) -> tuple[str, str, bool] | None:
    card = view_of(window).card(annotation_id)
    return (card.title, card.subtitle, card.offers) if card is not None else None


def drag(window: MainWindow, words: str) -> None:
    start, viewport = TEXT.index(words), view_of(window).viewport()
    ends = [point_of(window, start), point_of(window, start + len(words) - 1)]
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=ends[0])
    QTest.mouseMove(viewport, ends[1])
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=ends[1])


def test_a_claim_with_speaker_link_and_figure_takes_five_gestures(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(qtbot, make(tmp_path / "five.annot", TEXT)) as window:
        drag(window, "the alliance would send up to 20,000 troops to the valley")  # 1
        press(window, KEY.Key_1)  # 2
        press(window, KEY.Key_Return)  # 3
        figure = point_of(window, TEXT.index("20,000") + 1)
        QTest.mouseClick(view_of(window).viewport(), Qt.MouseButton.LeftButton, pos=figure)
        QTest.mouseDClick(view_of(window).viewport(), Qt.MouseButton.LeftButton, pos=figure)  # 4, with the click
        press(window, KEY.Key_4)  # 5
        made = {each.label: each for each in annotations(window)}
        assert {label: each.quote for label, each in made.items()} == {
            "claim": "the alliance would send up to 20,000 troops to the valley",
            "speaker": "Adela Voss",
            "force_figure": "up to 20,000 troops",
        }
        assert window.session is not None
        assert window.workspace.article is not None
        (link,) = window.session.project.relations(window.workspace.article.id)
        assert (link.type, link.head, link.tail, link.cue) == (
            "said_by", made["claim"].id, made["speaker"].id, "said",
        )  # fmt: skip
        for left in (["claim", "speaker"], ["claim"], []):
            QTest.keyClick(window, KEY.Key_Z, CTRL)
            assert sorted(each.label for each in annotations(window)) == left


def test_the_proposed_speaker_stands_in_the_margin_until_the_focus_leaves(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(qtbot, make(tmp_path / "five.annot", TEXT)) as window:
        drag(window, "the alliance would send up to 20,000 troops to the valley")
        press(window, KEY.Key_1)
        (claim,) = annotations(window)
        offered = ("Adela Voss?", "said · Enter takes it", True)
        qtbot.waitUntil(lambda: shown_card(window, claim.id) == offered)
        press(window, KEY.Key_Escape)
        assert view_of(window).card(claim.id) is None
        press(window, KEY.Key_Return)
        assert len(annotations(window)) == 1


def test_source_not_named_is_proposed_where_the_text_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(qtbot, make(tmp_path / "five.annot", TEXT)) as window:
        drag(window, "the river will freeze")
        press(window, KEY.Key_1)
        press(window, KEY.Key_Return)
        (claim,) = annotations(window)
        assert claim.attributes["source_named"] is False


@pytest.mark.parametrize("width", [1440, 900])
def test_a_click_on_the_card_takes_the_proposed_speaker(qtbot: QtBot, tmp_path: Path, width: int) -> None:
    with opened(qtbot, make(tmp_path / "five.annot", TEXT)) as window:
        window.resize(width, 600)
        drag(window, "the alliance would send up to 20,000 troops to the valley")
        press(window, KEY.Key_1)
        (claim,) = annotations(window)
        qtbot.waitUntil(lambda: shown_card(window, claim.id) is not None)
        click_card(window)
        assert {each.label: each.quote for each in annotations(window)}["speaker"] == "Adela Voss"
        assert shown_card(window, claim.id) == ("Adela Voss", "said", False)
        assert view_of(window).hasFocus()


def click_card(window: MainWindow) -> None:
    """Click the only card, in the margin or over the text."""
    view = view_of(window)
    margin = view.findChild(MarginView)
    assert isinstance(margin, MarginView)
    view.grab()  # a card is where it was painted
    place = margin.width() // 2, view.viewport().width() - 40
    if margin.narrow:
        over = (QPoint(place[1], y) for y in range(0, view.height(), 4))
        QTest.mouseClick(view.viewport(), BUTTON, pos=next(each for each in over if view.grip_cursor(each) is not None))
    else:
        beside = (QPoint(place[0], y) for y in range(0, view.height(), 4))
        QTest.mouseClick(margin, BUTTON, pos=next(each for each in beside if margin.card_at(QPointF(each)) is not None))


def test_source_not_named_is_taken_by_a_click_too(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(qtbot, make(tmp_path / "five.annot", TEXT)) as window:
        drag(window, "the river will freeze")
        press(window, KEY.Key_1)
        (claim,) = annotations(window)
        qtbot.waitUntil(lambda: shown_card(window, claim.id) is not None)
        click_card(window)
        (claim,) = annotations(window)
        assert claim.attributes["source_named"] is False
