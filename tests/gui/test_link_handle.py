"""A line is drawn from the handle of the annotation in focus to what it shall be linked to, in the real window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolTip
from pytestqt.qtbot import QtBot

from annotator.gui.main_window import MainWindow
from annotator.model import Span
from tests.gui.linked import CLAIM, MARKS, OTHER, TEXT, focus, letters, links, marked, mode_of, strip_words
from tests.gui.windows import CTRL, KEY, annotations, opened, point_of, press, session_of, view_of

LEFT = Qt.MouseButton.LeftButton
HAND = Qt.CursorShape.PointingHandCursor


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with two claims, two speakers and an organisation."""
    return marked(tmp_path / "handle.annot", *MARKS)


def handle(window: MainWindow) -> QPoint | None:
    """The middle of where the pointer becomes a hand, or None."""
    view = view_of(window)
    view.grab()  # the handle is where it was painted
    size = view.viewport().size()
    points = [QPoint(x, y) for y in range(0, size.height(), 2) for x in range(0, size.width(), 2)]
    over = [point for point in points if view.grip_cursor(point) == HAND]
    return over[len(over) // 2] if over else None


def press_handle(window: MainWindow) -> None:
    at = handle(window)
    assert at is not None
    QTest.mousePress(view_of(window).viewport(), LEFT, pos=at)


def move(window: MainWindow, words: str, text: str = TEXT) -> QPoint:
    at = point_of(window, text.index(words) + 1)
    QTest.mouseMove(view_of(window).viewport(), at)
    return at


def release(window: MainWindow, at: QPoint) -> None:
    QTest.mouseRelease(view_of(window).viewport(), LEFT, pos=at)


def drag_to(window: MainWindow, words: str, text: str = TEXT) -> None:
    press_handle(window)
    release(window, move(window, words, text))


def test_a_line_to_a_speaker_links_him_in_one_undo_step(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        focus(window, CLAIM)
        drag_to(window, "Adela Voss")
        assert links(window) == [("said_by", CLAIM, "Adela Voss", "said")]
        assert view_of(window).selection_spans() == ()
        QTest.keyClick(window, KEY.Key_Z, CTRL)
        assert links(window) == []


def test_words_that_nobody_has_tagged_are_tagged_by_it(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(qtbot, marked(tmp_path / "one.annot", ("claim", CLAIM))) as window:
        focus(window, CLAIM)
        drag_to(window, "Adela Voss")
        assert links(window) == [("said_by", CLAIM, "Adela Voss", "said")]


def test_a_line_to_another_claim_asks_how(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        focus(window, CLAIM)
        drag_to(window, OTHER)
        assert strip_words(window)[1] == "2 Supports"
        press(window, KEY.Key_2)
        assert links(window) == [("supports", CLAIM, OTHER, "")]


def test_a_line_that_ends_beside_all_targets_does_nothing(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        focused = focus(window, CLAIM)
        drag_to(window, "expected")
        assert links(window) == []
        assert view_of(window).focused_id == focused
        assert not mode_of(window).active


def test_escape_takes_the_line_back(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        focused = focus(window, CLAIM)
        press_handle(window)
        at = move(window, "Adela Voss")
        press(window, KEY.Key_Escape)
        release(window, at)
        assert links(window) == []
        assert view_of(window).focused_id == focused
        press(window, KEY.Key_A)  # keys mean what they meant
        assert {each.quote for each in annotations(window)} >= {f"that {CLAIM}"}


def test_a_click_on_the_handle_shows_letters(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        focus(window, CLAIM)
        at = handle(window)
        assert at is not None
        QTest.mouseClick(view_of(window).viewport(), LEFT, pos=at)
        assert "Adela Voss" in letters(window).values()


def test_the_handle_says_what_it_is_for(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        focus(window, CLAIM)
        at = handle(window)
        assert at is not None
        QTest.mouseMove(view_of(window).viewport(), at)
        qtbot.waitUntil(lambda: QToolTip.text().startswith("Drag to what"))


def test_a_drag_over_the_words_in_focus_still_selects_them(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        focus(window, CLAIM)
        start = TEXT.index("river")
        QTest.mousePress(view_of(window).viewport(), LEFT, pos=point_of(window, start))
        release(window, move(window, "would freeze"))
        assert view_of(window).selection_spans() == (Span(start, TEXT.index(" freeze")),)


def test_in_text_from_right_to_left_it_stands_at_the_left_end(qtbot: QtBot, tmp_path: Path) -> None:
    text = "قال محمد علي إن القوات ستغادر الوادي غدا.\n"
    claim = "القوات ستغادر الوادي غدا"
    path = marked(tmp_path / "rtl.annot", ("claim", claim), ("speaker", "محمد علي"), text=text)
    with opened(qtbot, path) as window:
        focus(window, claim)
        at = handle(window)
        assert at is not None
        assert at.x() < point_of(window, text.index("غدا") + 2).x()
        drag_to(window, "محمد", text)
        assert [(kind, tail) for kind, _, tail, _ in links(window)] == [("said_by", "محمد علي")]


def test_there_is_none_where_nothing_can_be_linked(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        assert handle(window) is None
        focus(window, CLAIM)
        assert handle(window) is not None
        press(window, KEY.Key_L)
        press(window, KEY.Key_Escape)
        session_of(window).project.read_only = True
        assert handle(window) is None


def test_the_target_under_the_pointer_stands_out_among_the_others(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        focus(window, CLAIM)

        def looks_of(words: str) -> QImage:
            at = point_of(window, TEXT.index(words) + len(words) - 2)
            return view_of(window).viewport().grab(QRect(at.x(), at.y() - 12, 12, 24)).toImage()

        press_handle(window)
        move(window, "expected")
        beside = {words: looks_of(words) for words in ("Adela Voss", "Bo Lind")}
        at = move(window, "Bo Lind")  # whose end the line does not reach
        assert looks_of("Bo Lind") != beside["Bo Lind"]
        assert looks_of("Adela Voss") == beside["Adela Voss"]
        press(window, KEY.Key_Escape)
        release(window, at)
