"""Ctrl+Enter: what has no mark yet is stepped through before an article is done."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.gui.main_window import MainWindow
from annotator.gui.sweep.feature import Sweep
from tests.gui.windows import CTRL, KEY, annotations, opened, press, session_of, tag, told, view_of
from tests.unit.projects import make

TEXT = (
    "The report on the valley stands in the library now, where the window is, and it is a long one.\n\n"
    "Some 600 troops left the valley in the night, and nobody knows where they went.\n\n"
    "The weather was fine, the harvest is late, and the roads to the north are dry.\n\n"
    "“We are not going back to the valley,” said General Osk, who led the deployment.\n\n"
    "The alliance has up to 20,000 soldiers in the region, which is what it had before.\n"
)
SECOND = "A second article, in which there is nothing that anybody would want to mark at all.\n"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return make(tmp_path / "small.annot", TEXT, SECOND)


def go_on(window: MainWindow) -> None:
    QTest.keyClick(view_of(window), KEY.Key_Return, CTRL)


def sweep_of(window: MainWindow) -> Sweep:
    return window.feature(Sweep)


def selected(window: MainWindow) -> str:
    """The words that a digit would tag."""
    view = view_of(window)
    return "".join(view.text[start:end] for start, end in view.selection_spans())


def open_first(window: MainWindow) -> None:
    articles = session_of(window).project.articles()
    window.workspace.open_article(next(each.id for each in articles if each.text_length == len(TEXT)))
    assert view_of(window).text == TEXT


def test_each_press_goes_to_a_sentence_without_a_mark_and_selects_what_is_meant(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        open_first(window)
        seen = []
        for _ in range(3):
            go_on(window)
            seen.append(selected(window))
        assert seen == ["Some 600 troops", "“We are not going back to the valley,”", "up to 20,000 soldiers"]
        assert sweep_of(window).bar.place.text() == "3 of 3 not marked"
        assert sweep_of(window).bar.reason.text() == "a number"


def test_after_the_last_the_article_is_done_and_the_next_one_opens(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        open_first(window)
        article = window.workspace.article
        assert article is not None
        for _ in range(4):
            go_on(window)
        assert session_of(window).project.article(article.id).status == "done"
        assert view_of(window).text == SECOND
        assert not sweep_of(window).bar.isVisible()


def test_a_digit_tags_what_is_selected_and_what_is_marked_is_passed_over(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        open_first(window)
        tag(window, "General Osk")
        go_on(window)
        press(window, KEY.Key_4)
        go_on(window)
        assert [each.quote for each in annotations(window)] == ["Some 600 troops", "General Osk"]
        assert selected(window) == "up to 20,000 soldiers"


def test_backspace_says_that_there_is_nothing_and_it_is_not_asked_again(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        open_first(window)
        article = window.workspace.article
        assert article is not None
        go_on(window)
        press(window, KEY.Key_Backspace)
        assert selected(window) == "“We are not going back to the valley,”"
        (dismissal,) = session_of(window).project.dismissals(article.id)
        assert TEXT[dismissal.start : dismissal.end].startswith("Some 600 troops left")
        press(window, KEY.Key_Escape)
        press(window, KEY.Key_Escape)
        press(window, KEY.Key_Home, CTRL)
        go_on(window)
        assert selected(window) == "“We are not going back to the valley,”"
        QTest.keyClick(view_of(window), KEY.Key_Z, CTRL)
        assert session_of(window).project.dismissals(article.id) == []


def test_the_mouse_can_dismiss_go_on_and_end(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        open_first(window)
        go_on(window)
        bar = sweep_of(window).bar
        for button in (bar.dismiss, bar.next):
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert selected(window) == "up to 20,000 soldiers"
        QTest.mouseClick(bar.end, Qt.MouseButton.LeftButton)
        assert not bar.isVisible()
        assert window.workspace.article is not None
        assert window.workspace.article.status == "new"


def test_escape_ends_the_sweep_and_backspace_deletes_annotations_again(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        open_first(window)
        go_on(window)
        press(window, KEY.Key_4)
        press(window, KEY.Key_Backspace)
        assert annotations(window) == []
        assert sweep_of(window).active
        press(window, KEY.Key_Escape)
        assert not sweep_of(window).active


def test_another_article_ends_the_sweep_and_stays_as_it_is(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        open_first(window)
        go_on(window)
        QTest.keyClick(view_of(window), KEY.Key_Down, Qt.KeyboardModifier.AltModifier)
        assert not sweep_of(window).active
        articles = session_of(window).project.articles()
        assert {each.status for each in articles} == {"new"}
        assert "done" not in told(window).casefold()


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        ("The minister said that the fleet would stay in the bay.", "the fleet would stay in the bay"),
        ("The fleet will stay in the bay, the minister said.", "The fleet will stay in the bay"),
        ("According to the minister, the fleet will stay in the bay.", "the fleet will stay in the bay"),
        ("It is expected that the fleet will stay in the bay.", "the fleet will stay in the bay"),
    ],
)
def test_of_a_sentence_that_reports_a_claim_the_claim_is_selected(
    qtbot: QtBot, tmp_path: Path, sentence: str, claim: str
) -> None:
    opening = "The weather was fine, the harvest is late, and the roads to the north are dry, as they were last year."
    with opened(qtbot, make(tmp_path / "cue.annot", f"{opening}\n\n{sentence}\n")) as window:
        go_on(window)
        assert sweep_of(window).bar.reason.text() == "somebody says something"
        assert selected(window) == claim
        press(window, KEY.Key_1)
        assert [each.quote for each in annotations(window)] == [claim]
