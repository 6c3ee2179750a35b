"""Articles written from right to left, and lines of both directions: what is dragged is tagged and painted."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.gui.main_window import MainWindow
from annotator.gui.theme import LIGHT
from annotator.model import Span
from tests.directions import ARABIC, HEBREW, MIXED
from tests.gui.windows import CTRL, KEY, SHIFT, annotations, opened, press, view_of
from tests.unit.projects import make

Open = Callable[[str], AbstractContextManager[MainWindow]]


@pytest.fixture
def article(qtbot: QtBot, tmp_path: Path) -> Open:
    """Open the window on an article with that text."""

    @contextmanager
    def shown(text: str) -> Iterator[MainWindow]:
        with opened(qtbot, make(tmp_path / "directions.annot", text)) as window:
            window.resize(1200, 700)
            QApplication.processEvents()
            yield window

    return shown


def point_on(window: MainWindow, at: int) -> QPoint:
    """The middle of the character at a code point, where its glyph is seen: a caret's place would be ambiguous."""
    view = view_of(window)
    block = view.document().findBlock(at)
    line = block.layout().lineForTextPosition(at - block.position())
    boxes = [run.boundingRect() for run in line.glyphRuns(at - block.position(), 1)]
    place = view.document().documentLayout().blockBoundingRect(block).topLeft()
    x = boxes[0].center().x() if boxes else line.x()
    return QPoint(
        round(place.x() + x), round(place.y() + line.y() + line.height() / 2) - view.verticalScrollBar().value()
    )


def drag(window: MainWindow, words: str) -> None:
    """Drag from the first letter of some words to the last one."""
    text, viewport = view_of(window).text, view_of(window).viewport()
    start = text.index(words)
    first, last = point_on(window, start), point_on(window, start + len(words) - 1)
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(viewport, left, pos=first)
    QTest.mouseMove(viewport, (first + last) / 2)
    QTest.mouseMove(viewport, last)
    QTest.mouseRelease(viewport, left, pos=last)


def selected(window: MainWindow) -> str:
    view = view_of(window)
    return "".join(view.text[start:end] for start, end in view.selection_spans())


def is_tinted(window: MainWindow, at: int) -> bool:
    """Whether a colour lies behind a character: whether its cell, above and below the ink, is not bare paper."""
    view = view_of(window)
    picture = view.viewport().grab().toImage()
    point = point_on(window, at)
    rows = range(point.y() - 8, point.y() + 8)
    return all(picture.pixelColor(point.x(), y).name() != LIGHT.paper for y in rows)


def tinted(window: MainWindow) -> str:
    """The letters of the article that lie on a colour; blanks and marks count with those around them."""
    text = view_of(window).text
    return "".join(each for at, each in enumerate(text) if each.isalnum() and is_tinted(window, at))


def letters(words: str) -> str:
    return "".join(each for each in words if each.isalnum())


def look_away(window: MainWindow) -> None:
    """Nothing in focus, nothing selected, nothing hovered: only the highlights are seen."""
    press(window, KEY.Key_Escape)
    press(window, KEY.Key_Escape)
    window.workspace.articles.view.setFocus()
    QApplication.processEvents()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (ARABIC, "محمد علي"),
        (ARABIC, "وزير الدفاع"),
        (HEBREW, "דובר הצבא"),
        (HEBREW, "NATO"),
        (HEBREW, "3,500 חיילים של NATO"),
        (HEBREW, "NATO יעזבו"),
        (MIXED, "محمد علي"),
        (MIXED, "حلف NATO"),
        (MIXED, "3,500 جندي"),
        (MIXED, "said: قال محمد"),
        (MIXED, "المدينة and left"),
    ],
)
def test_what_is_dragged_over_is_tagged_and_painted_and_nothing_else(article: Open, text: str, words: str) -> None:
    with article(text) as window:
        drag(window, words)
        assert selected(window) == words
        press(window, KEY.Key_3)
        (made,) = annotations(window)
        assert (made.label, made.quote) == ("organisation", words)
        assert made.spans == (Span(text.index(words), text.index(words) + len(words)),)
        look_away(window)
        assert tinted(window) == letters(words)


@pytest.mark.parametrize(("text", "word"), [(ARABIC, "الجنود"), (HEBREW, "NATO"), (MIXED, "ministry")])
def test_a_double_click_takes_the_word_that_is_under_it(article: Open, text: str, word: str) -> None:
    with article(text) as window:
        QTest.mouseDClick(
            view_of(window).viewport(), Qt.MouseButton.LeftButton, pos=point_on(window, text.index(word) + 2)
        )
        assert selected(window) == word


def test_keys_select_across_a_change_of_direction_in_the_order_of_the_text(article: Open) -> None:
    with article(MIXED) as window:
        start = MIXED.index("said:")
        view_of(window).set_caret(start)
        for length in range(1, len("said: قال محمد") + 1):
            press(window, KEY.Key_Right, SHIFT)
            words = MIXED[start : start + length]
            assert selected(window) == words.strip()
        press(window, KEY.Key_1)
        assert annotations(window)[0].quote == "said: قال محمد"


def test_the_left_arrow_reads_on_in_text_from_right_to_left(article: Open) -> None:
    with article(ARABIC) as window:
        view_of(window).set_caret(0)
        press(window, KEY.Key_Left, SHIFT | CTRL)
        assert selected(window) == "قال"
        press(window, KEY.Key_2)
        assert annotations(window)[0].quote == "قال"


def test_nested_annotations_on_a_mixed_line_are_gone_through_from_the_innermost(article: Open) -> None:
    with article(MIXED) as window:
        claim = MIXED[MIXED.index("قال") : MIXED.index(" and left")]
        for words, key in ((claim, KEY.Key_1), ("حلف NATO", KEY.Key_3), ("3,500 جندي", KEY.Key_4)):
            drag(window, words)
            press(window, key)
        look_away(window)
        view = view_of(window)
        at = point_on(window, MIXED.index("NATO") + 1)
        labels = []
        for _ in range(2):
            QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
            QTest.qWait(QApplication.doubleClickInterval() + 50)  # two clicks, not a double one
            labels.append(view.focused_label)
        assert labels == ["organisation", "claim"]
        look_away(window)
        assert tinted(window) == letters(claim)
        assert [each.quote for each in annotations(window)] == [claim, "حلف NATO", "3,500 جندي"]


def test_titles_and_quotes_from_right_to_left_are_set_from_the_right(article: Open) -> None:
    with article(HEBREW) as window:
        drag(window, "דובר הצבא")
        press(window, KEY.Key_2)
        outline = window.workspace.outline.view
        picture = outline.viewport().grab().toImage()
        row = outline.visualRect(outline.model().index(0, 0))
        ink = [
            x
            for x in range(row.left() + 40, row.right() - 12)
            if any(picture.pixelColor(x, y).lightness() < 120 for y in range(row.top() + 4, row.bottom() - 4))
        ]
        assert ink
        assert min(ink) > row.center().x() - 20  # the words end at the right, as they are read
