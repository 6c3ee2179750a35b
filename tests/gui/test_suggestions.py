"""Suggestions in the article: found in the background, stepped through with Tab, decided with one key each."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.gui.main_window import MainWindow
from annotator.gui.suggesting import finding
from annotator.gui.suggesting.alike import AlikeDialog
from annotator.gui.suggesting.feature import Suggesting
from annotator.model import Span
from tests.gui.windows import ALT, CTRL, KEY, SHIFT, annotations, opened, press, session_of, told, view_of
from tests.unit.projects import make

TEXT = (
    "The valley\n\n"
    "“We will not leave the valley,” said General Ada Osk, who led the deployment.\n\n"
    "NATO has up to 20,000 soldiers in the region, and NATO wants more of them.\n"
)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return make(tmp_path / "small.annot", TEXT)


def suggesting(window: MainWindow) -> Suggesting:
    return window.feature(Suggesting)


def wait_for_suggestions(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: len(suggesting(window).shown) > 0)


def focused(window: MainWindow) -> str:
    """The words of the suggestion in focus."""
    return "".join(view_of(window).text[start:end] for start, end in suggesting(window).spans)


def dialog() -> AlikeDialog:
    """The dialog that is open."""
    found = QApplication.activeModalWidget()
    assert isinstance(found, AlikeDialog)
    assert [found.list.item(row).checkState() for row in range(found.list.count())] == [Qt.CheckState.Checked] * 2
    return found


def shown(window: MainWindow) -> list[tuple[str, str]]:
    text = view_of(window).text
    return [(each.label, text[each.start : each.end]) for each in suggesting(window).shown]


def test_tab_goes_from_one_suggestion_to_the_next_and_back(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        wait_for_suggestions(qtbot, window)
        assert shown(window) == [
            ("claim", "“We will not leave the valley,”"),
            ("speaker", "General Ada Osk"),
            ("organisation", "NATO"),
            ("force_figure", "up to 20,000 soldiers"),
            ("organisation", "NATO"),
        ]
        seen = []
        for _ in range(5):
            press(window, KEY.Key_Tab)
            seen.append(focused(window))
        assert seen == [words for _, words in shown(window)]
        press(window, KEY.Key_Tab)
        assert (focused(window), view_of(window).hasFocus()) == ("NATO", True)
        assert told(window) == "This is the last suggestion. Esc leaves it."
        press(window, KEY.Key_Tab, SHIFT)
        assert focused(window) == "up to 20,000 soldiers"
        press(window, KEY.Key_Escape)
        press(window, KEY.Key_End, CTRL)
        press(window, KEY.Key_Tab)
        assert focused(window) == "“We will not leave the valley,”"  # round the article
        assert suggesting(window).bar.isVisible()


def test_enter_on_a_claim_takes_speaker_and_link_and_one_undo_takes_them_back(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        wait_for_suggestions(qtbot, window)
        press(window, KEY.Key_Tab)
        press(window, KEY.Key_Return)
        made = annotations(window)
        assert sorted((each.label, each.quote) for each in made) == [
            ("claim", "“We will not leave the valley,”"), ("speaker", "General Ada Osk")
        ]  # fmt: skip
        article = window.workspace.article
        assert article is not None
        (relation,) = session_of(window).project.relations(article.id)
        assert (relation.type, relation.cue) == ("said_by", "said")
        assert focused(window) == "NATO"  # the speaker came along
        press(window, KEY.Key_Z, CTRL)
        assert annotations(window) == []
        qtbot.waitUntil(lambda: len(suggesting(window).shown) == 5)


def test_backspace_rejects_and_goes_on_and_what_was_rejected_stays_away(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        wait_for_suggestions(qtbot, window)
        press(window, KEY.Key_Tab)
        press(window, KEY.Key_Backspace)
        assert (annotations(window), focused(window)) == ([], "General Ada Osk")
    with opened(qtbot, project) as window:
        wait_for_suggestions(qtbot, window)
        assert [label for label, _ in shown(window)] == ["speaker", "organisation", "force_figure", "organisation"]


def test_edges_are_moved_before_accepting_and_a_digit_takes_another_label(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        wait_for_suggestions(qtbot, window)
        press(window, KEY.Key_Tab)
        press(window, KEY.Key_Tab)
        press(window, KEY.Key_S)
        assert focused(window) == "Ada Osk"
        press(window, KEY.Key_Return)
        press(window, KEY.Key_2)
        made = [(each.label, each.quote, each.origin["edited"]) for each in annotations(window)]
        assert made == [("speaker", "Ada Osk", True), ("speaker", "NATO", True)]


def test_shift_enter_shows_all_alike_and_accepts_those_ticked(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        wait_for_suggestions(qtbot, window)
        for _ in range(3):
            press(window, KEY.Key_Tab)
        QTimer.singleShot(100, lambda: QTest.keyClick(dialog(), KEY.Key_Return))
        press(window, KEY.Key_Return, SHIFT)
        assert [each.quote for each in annotations(window)] == ["NATO", "NATO"]


def test_h_hides_them_and_what_was_tagged_by_hand_is_no_longer_proposed(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        wait_for_suggestions(qtbot, window)
        press(window, KEY.Key_H)
        assert shown(window) == []
        press(window, KEY.Key_H)
        assert len(shown(window)) == 5
        view = view_of(window)
        at = TEXT.index("NATO")
        view.select(Span(at, at + 4))
        press(window, KEY.Key_3)
        assert ("organisation", "NATO") in shown(window)
        assert len(shown(window)) == 4


def test_a_click_on_the_words_puts_a_suggestion_in_focus_and_the_button_accepts(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        wait_for_suggestions(qtbot, window)
        view = view_of(window)
        view.set_caret(TEXT.index("20,000"))
        rect = view.cursorRect()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(rect.right() + 3, rect.center().y()))
        qtbot.waitUntil(lambda: focused(window) == "up to 20,000 soldiers")
        QTest.mouseClick(suggesting(window).bar.accept, Qt.MouseButton.LeftButton)
        (made,) = annotations(window)
        assert (made.label, made.attributes["high"]) == ("force_figure", 20000)


def test_a_long_text_is_looked_through_too_and_keys_are_heard_meanwhile(qtbot: QtBot, tmp_path: Path) -> None:
    project = make(tmp_path / "long.annot", TEXT + "Nothing else happened in the valley that day. " * 4000)
    with opened(qtbot, project) as window:
        before = view_of(window).caret

        def are_shown_as_keys_are_pressed() -> bool:
            press(window, KEY.Key_Right)
            return bool(shown(window))

        qtbot.waitUntil(are_shown_as_keys_are_pressed, timeout=60_000)
        assert view_of(window).caret > before
        view_of(window).set_caret(0)
        press(window, KEY.Key_Tab)
        assert focused(window) == "“We will not leave the valley,”"


def crash(*_asked: object) -> None:
    os._exit(3)


def test_a_sudden_end_of_the_search_costs_a_sentence_and_it_begins_anew(
    qtbot: QtBot, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as broken:
        broken.setattr(finding, "answer", crash)
        with opened(qtbot, project) as window:
            qtbot.waitUntil(lambda: "came to a sudden end" in " ".join(window.notices.texts()))
            assert shown(window) == []
    with opened(qtbot, project) as window:
        wait_for_suggestions(qtbot, window)


def test_what_is_said_over_the_article_takes_no_room_from_the_panes_beside_it(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project, language="ru") as window:
        wait_for_suggestions(qtbot, window)
        window.resize(900, 600)
        panes = window.workspace.panes
        before = panes.sizes()
        for _ in range(3):
            press(window, KEY.Key_Tab)
        bar = suggesting(window).bar
        assert focused(window) == "NATO"
        qtbot.waitUntil(lambda: bar.label.shown_lines() == [bar.label.text()])
        assert panes.sizes() == before
        assert bar.end.geometry().right() < bar.width()


def test_the_text_stands_still_when_a_suggestion_is_looked_at_and_left_and_another_one_begins_at_its_top(
    qtbot: QtBot, tmp_path: Path
) -> None:
    long = TEXT + "\n".join("The river is quiet.\n" for _ in range(60))
    with opened(qtbot, make(tmp_path / "long.annot", long, f"Another. {long}")) as window:
        wait_for_suggestions(qtbot, window)
        scrolled = view_of(window).verticalScrollBar()
        press(window, KEY.Key_Tab)
        qtbot.waitUntil(lambda: scrolled.value() > 0)  # the bar came over the text
        press(window, KEY.Key_Escape)
        assert scrolled.value() == 0
        scrolled.setValue(30)
        press(window, KEY.Key_Down, ALT)
        assert view_of(window).text.startswith("Another.")
        assert scrolled.value() == 0


def test_the_side_panel_tells_what_is_dashed_and_that_a_suggestion_is_in_focus(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        wait_for_suggestions(qtbot, window)
        hint = window.workspace.inspector.article_page.hint
        assert "What is dashed is suggested" in hint.text()
        press(window, KEY.Key_Tab)
        assert hint.text().startswith("A suggestion is in focus.")
        press(window, KEY.Key_Escape)
        assert hint.text().startswith("Nothing in focus.")
