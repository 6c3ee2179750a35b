"""Finding words in the article that is open, in the real window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.gui.find.bar import FindBar
from annotator.gui.find.feature import FindInArticle
from annotator.gui.main_window import MainWindow
from annotator.model import Span
from tests.gui.windows import ALT, CTRL, KEY, SHIFT, annotations, opened, press, select, told, view_of
from tests.unit.projects import TEXT, make

MORE = (
    "Troops here, troops there; a trooper too.\n\n" + "Nothing of the kind in between.\n\n" * 60 + "The last troops.\n"
)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return make(tmp_path / "small.annot", MORE, TEXT)


def open_bar(window: MainWindow) -> FindBar:
    press(window, KEY.Key_F, CTRL)
    bar = window.feature(FindInArticle).bar
    assert bar.isVisible()
    return bar


def key(bar: FindBar, which: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(bar.line, which, modifiers)


def find(window: MainWindow, words: str) -> FindBar:
    bar = open_bar(window)
    QTest.keyClicks(bar.line, words)
    return bar


def test_the_count_stands_there_as_one_types(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        bar = find(window, "t")
        many = bar.count.text()
        QTest.keyClicks(bar.line, "roops")
        assert many.startswith("1 of ")
        assert bar.count.text() == "1 of 3"
        QTest.keyClicks(bar.line, "x")
        assert bar.count.text() == "Not found"
        assert not bar.next.isEnabled()


def test_enter_goes_on_shift_enter_back_and_both_go_round(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        bar = find(window, "troops")
        seen = []
        for modifiers in (Qt.KeyboardModifier.NoModifier,) * 3 + (SHIFT,):
            key(bar, KEY.Key_Return, modifiers)
            seen.append(bar.count.text())
        assert seen == ["2 of 3", "3 of 3", "1 of 3", "3 of 3"]
        assert view_of(window).sees(Span(MORE.index("last"), MORE.index("last") + 11))
        assert "from the end" in told(window)


def test_esc_selects_the_match_and_a_digit_tags_it(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        bar = find(window, "troops")
        key(bar, KEY.Key_Return)
        key(bar, KEY.Key_Escape)
        assert not bar.isVisible()
        assert view_of(window).hasFocus()
        press(window, KEY.Key_4)
        (made,) = annotations(window)
        assert (made.label, made.quote, made.start) == ("force_figure", "troops", MORE.index("troops"))


def test_what_is_selected_is_what_is_looked_for(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        select(window, "last")
        bar = open_bar(window)
        assert bar.line.text() == "last"
        assert bar.line.selectedText() == "last"
        assert bar.count.text() == "1 of 1"


def test_f3_goes_on_from_the_caret_when_the_bar_is_closed(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        key(find(window, "troops"), KEY.Key_Escape)
        view = view_of(window)
        found = []
        for which in ((KEY.Key_F3,), (KEY.Key_F3,), (KEY.Key_F3, SHIFT)):
            press(window, *which)
            found.append(view.selection_spans()[0].start)
        assert found == [MORE.index("troops"), MORE.index("troops."), MORE.index("troops")]


def test_case_and_whole_words_are_switches(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        bar = find(window, "troop")
        counts = [bar.count.text()]
        for button in (bar.whole, bar.case):
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
            counts.append(bar.count.text())
            button.setChecked(False)
        assert counts == ["1 of 4", "Not found", "1 of 3"]


def test_a_regular_expression_is_found_on_a_thread_of_its_own(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        bar = open_bar(window)
        bar.pattern.setChecked(True)
        QTest.keyClicks(bar.line, r"troop\w\b")
        qtbot.waitUntil(lambda: bar.count.text() == "1 of 3")
        key(bar, KEY.Key_Return)
        assert bar.count.text() == "2 of 3"


def test_a_bad_expression_is_said_in_a_sentence(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        bar = open_bar(window)
        bar.pattern.setChecked(True)
        QTest.keyClicks(bar.line, "(troops")
        qtbot.waitUntil(bar.complaint.isVisible)
        assert "no regular expression" in bar.complaint.text()
        bar.line.setText("troops")
        qtbot.waitUntil(lambda: bar.count.text() == "1 of 3")
        assert not bar.complaint.isVisible()


def test_another_article_is_searched_for_the_same_words(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        bar = find(window, "troops")
        QTest.keyClick(view_of(window), KEY.Key_Down, ALT)
        assert bar.count.text() == "1 of 1"
        window.close_project()
        assert window.feature(FindInArticle).matches == []


def test_the_text_stays_where_it_is_when_the_bar_comes_and_goes(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        view = view_of(window)
        view.scroll_to_offset(MORE.index("Nothing") + 40 * 33)
        at = view.mapTo(window, view.viewport().pos()).y() - view.verticalScrollBar().value()
        bar = open_bar(window)
        qtbot.waitUntil(lambda: view.mapTo(window, view.viewport().pos()).y() != 0 and bar.height() > 20)
        qtbot.wait(1)
        assert view.mapTo(window, view.viewport().pos()).y() - view.verticalScrollBar().value() == at
        key(bar, KEY.Key_Escape)
        qtbot.wait(1)
        assert view.mapTo(window, view.viewport().pos()).y() - view.verticalScrollBar().value() == at
