"""The search page in the real window, by keyboard."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.gui.main_window import MainWindow
from annotator.gui.search.feature import SearchProject
from annotator.gui.search.page import SearchPage
from annotator.model import Span
from annotator.operations.articles import remove_articles
from annotator.store.project import Project
from tests.gui.windows import ALT, CTRL, KEY, SHIFT, annotations, opened, press, select, session_of, tag, told, view_of
from tests.unit.projects import TEXT, add, make

LONG = "Nothing is said here.\n\n" * 80 + "The convoy moved north.\n\n" + "The convoy stopped. " * 30
THIRD = "A convoy was seen by Adela Voss.\n"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return make(tmp_path / "small.annot", TEXT, LONG, THIRD)


def open_page(window: MainWindow) -> SearchPage:
    press(window, KEY.Key_F, CTRL | SHIFT)
    page = window.feature(SearchProject).page
    assert page.isVisible()
    assert not window.workspace.panes.isVisible()
    return page


def key(page: SearchPage, which: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(page.line, which, modifiers)


def search(qtbot: QtBot, window: MainWindow, words: str) -> SearchPage:
    """Open the page, type the words, and wait until the index is complete and was asked."""
    page = open_page(window)
    qtbot.waitUntil(lambda: not page.progress.isVisible())
    QTest.keyClicks(page.line, words)
    qtbot.waitUntil(lambda: window.feature(SearchProject).asked.typed == words)
    return page


def titles(page: SearchPage) -> list[str]:
    return [line.found.title for line in page.model.lines if line.hit is None and not line.more]


def test_articles_are_found_as_one_types_the_last_added_first(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        page = search(qtbot, window, "convoy")
        assert page.count.text() == "2 articles"
        assert titles(page) == ["3.txt", "Nothing is said here."]
        first = page.model.lines[1].hit
        assert first is not None
        assert (first.before, first.words, first.after) == ("A ", "convoy", " was seen by Adela Voss.\n")


def test_enter_goes_to_the_place_and_a_digit_tags_it(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        page = search(qtbot, window, "convoy")
        key(page, KEY.Key_Return)
        assert not page.isVisible()
        assert view_of(window).text == THIRD
        assert view_of(window).hasFocus()
        assert view_of(window).selection_spans() == (Span(2, 8),)
        press(window, KEY.Key_3)
        assert [each.quote for each in annotations(window)] == ["convoy"]


def test_f4_goes_from_place_to_place_with_the_page_closed(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        key(search(qtbot, window, "convoy"), KEY.Key_Return)
        press(window, KEY.Key_F4)
        assert view_of(window).text == LONG
        first = LONG.index("convoy")
        assert view_of(window).selection_spans() == (Span(first, first + 6),)
        assert view_of(window).sees(Span(first, first + 6))
        press(window, KEY.Key_F4)
        assert view_of(window).selection_spans()[0].start == LONG.index("convoy", first + 1)
        for _ in range(2):
            press(window, KEY.Key_F4, SHIFT)
        assert view_of(window).text == THIRD
        press(window, KEY.Key_F4, SHIFT)
        assert "no earlier place" in told(window)


def test_the_page_comes_back_as_it_was(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        page = search(qtbot, window, "convoy")
        key(page, KEY.Key_Down)
        QTest.keyClick(page.view, KEY.Key_Down)
        QTest.keyClick(page.view, KEY.Key_Down)
        QTest.keyClick(page.view, KEY.Key_Return)
        view_of(window).set_caret(0)
        again = open_page(window)
        assert again.line.selectedText() == "convoy"
        assert again.view.current_row() == 3
        key(again, KEY.Key_Escape)
        assert view_of(window).hasFocus()


def test_the_other_places_of_an_article_are_shown_on_request(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        page = search(qtbot, window, "convoy")
        more = next(row for row, line in enumerate(page.model.lines) if line.more)
        assert page.model.lines[more].more == 31 - 8
        page.view.show_row(more)
        page.view.setFocus()
        QTest.keyClick(page.view, KEY.Key_Return)
        assert sum(line.hit is not None for line in page.model.lines) == 1 + 31


def test_quotes_are_found_by_label_and_put_in_focus(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        tag(window)
        select(window, "The Kestrel Alliance")
        press(window, KEY.Key_3)
        page = search(qtbot, window, "voss OR kestrel")
        QTest.mouseClick(page.in_quotes, Qt.MouseButton.LeftButton)
        assert page.count.text() == "2 quotes"
        page.labels.setCurrentIndex(page.labels.findData("speaker"))
        page.labels.activated.emit(page.labels.currentIndex())
        assert page.count.text() == "1 quote"
        key(page, KEY.Key_Return)
        (speaker,) = (each for each in annotations(window) if each.label == "speaker")
        assert view_of(window).focused_id == speaker.id


def test_what_is_selected_is_searched_for_as_a_phrase(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        select(window, "Adela Voss")
        page = open_page(window)
        assert page.line.text() == '"Adela Voss"'
        qtbot.waitUntil(lambda: page.count.text() == "2 articles")


def test_the_empty_page_explains_and_nothing_found_says_what_was_searched(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        page = open_page(window)
        assert "deploy*" in page.empty.text()
        QTest.keyClicks(page.line, "<teapot>")
        qtbot.waitUntil(lambda: "No article has “&lt;teapot&gt;”." in page.empty.text())
        page.line.setText("NOT teapot")
        qtbot.waitUntil(page.complaint.isVisible)
        assert "Say also what shall be there" in page.complaint.text()
        page.line.setText("convoy (")
        qtbot.waitUntil(lambda: page.count.text() == "2 articles")
        assert not page.complaint.isVisible()


def test_nothing_is_changed_that_the_page_hides(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        tag(window)
        page = open_page(window)
        assert not window.actions_["delete"].isEnabled()
        assert not window.actions_["find"].isEnabled()
        key(page, KEY.Key_Escape)
        assert window.actions_["delete"].isEnabled()


def test_going_to_another_article_closes_the_page(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        page = open_page(window)
        key(page, KEY.Key_Down, ALT)
        assert not page.isVisible()
        assert view_of(window).text == LONG


def test_what_another_program_writes_is_found(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        page = search(qtbot, window, "zeppelin")
        assert page.count.text() == ""
        with Project.open(project) as other:
            add(other, "A zeppelin was seen.\n")
        session_of(window).poll()
        qtbot.waitUntil(lambda: page.count.text() == "1 article")


def test_a_place_that_is_gone_by_now_is_no_fault(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        page = search(qtbot, window, "convoy")
        key(page, KEY.Key_Down)  # whoever is in the list keeps it as it is
        session = session_of(window)
        third = page.model.lines[0].found.article_id
        by = session.annotator
        remove_articles(session.project, [third], by=by)
        QTest.keyClick(page.view, KEY.Key_Return)
        assert "“3.txt” is not in the project any more" in told(window)
        assert page.isVisible()
        assert titles(page) == ["Nothing is said here."]


def test_f6_stays_on_the_page_and_closing_the_project_closes_it(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        page = search(qtbot, window, "convoy")
        key(page, KEY.Key_F6)
        assert page.line.hasFocus()
        window.close_project()
        assert not page.isVisible()
        assert page.model.rowCount() == 0


def test_on_a_wide_window_the_words_around_a_place_go_on_to_its_edge(qtbot: QtBot, tmp_path: Path) -> None:
    line = "The ships of the northern fleet went on and on over the sea to the islands in the east. "
    with opened(qtbot, make(tmp_path / "wide.annot", line * 3 + "Frigates followed. " + line * 3)) as window:
        window.resize(1700, 800)
        page = search(qtbot, window, "frigates")
        picture = page.view.viewport().grab().toImage()
        row = page.view.visualRect(page.view.model().index(1, 0))
        ink = [
            x
            for x in range(picture.width())
            if any(picture.pixelColor(x, y).lightness() < 100 for y in range(row.top() + 4, row.bottom() - 4))
        ]
        assert max(ink) > picture.width() - 60
