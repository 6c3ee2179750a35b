"""What the menus say and offer, and what is offered after an edit."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from annotator.gui.actions import ANNOTATE, EDIT, MENUS, words
from annotator.gui.annotation_commands import AnnotationCommands
from annotator.gui.main_window import MainWindow
from annotator.operations.annotations import annotate
from tests.gui.windows import (
    CTRL,
    KEY,
    SHIFT,
    annotations,
    opened,
    press,
    select,
    session_of,
    status_words,
    tag,
    told,
    view_of,
)
from tests.unit.projects import TEXT, add, make

LONG = "\n\n".join(f"Paragraph {number} with a few words in it, so that it may be read." for number in range(120))


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return make(tmp_path / "small.annot", TEXT, LONG)


def show(menu: QMenu) -> list[str]:
    """Let a menu fill itself, and return what it says without keys."""
    menu.aboutToShow.emit()
    return [action.text().split("\t")[0] for action in menu.actions() if action.text()]


def action_of(window: MainWindow, name: str) -> QAction:
    return window.actions_[name]


def open_long_article(window: MainWindow) -> None:
    press(window, KEY.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert view_of(window).text == LONG


def test_each_entry_of_a_menu_has_a_letter_of_its_own(qtbot: QtBot) -> None:
    with opened(qtbot) as window:
        menus = [*window.actions_.menus.values(), window.actions_.submenus["theme"]]
        said = [[action.text() for action in menu.actions() if action.text()] for menu in menus]
    for texts in (*said, [words(title) for title in MENUS]):
        letters = [re.findall("&(.)", text) for text in texts]
        assert all(len(each) == 1 for each in letters), texts
        assert len({each[0].lower() for each in letters}) == len(texts), texts


def test_the_edit_menu_names_what_it_undoes_and_redoes(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        menu = window.actions_.menus[EDIT]
        tag(window)
        assert show(menu)[:2] == ["&Undo tagging", "&Redo"]
        assert not action_of(window, "redo").isEnabled()
        menu.aboutToHide.emit()
        assert action_of(window, "redo").isEnabled()
        press(window, KEY.Key_Z, CTRL)
        assert show(menu)[:2] == ["&Undo adding articles", "&Redo tagging"]
        menu.aboutToHide.emit()
        assert show(menu)[1] == "&Redo tagging"


def test_adding_the_selection_is_offered_only_with_a_selection_and_an_annotation(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        menu, further = window.actions_.menus[ANNOTATE], action_of(window, "further_span")
        offered = []
        select(window, "Adela Voss")
        for step in (lambda: None, lambda: press(window, KEY.Key_2), lambda: press(window, KEY.Key_Right, SHIFT)):
            step()
            menu.aboutToShow.emit()
            offered.append(further.isEnabled())
        assert offered == [False, False, True]


def test_plus_without_a_selection_is_answered_in_the_status_bar(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        tag(window)
        press(window, KEY.Key_Plus)
        assert "select the words" in told(window)


def test_tag_as_marks_the_label_that_the_annotation_has(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        tag(window)
        menu = window.actions_.submenus["tag"]
        menu.aboutToShow.emit()
        assert [action.text() for action in menu.actions() if action.isChecked()] == ["Speaker\t2"]


def test_undoing_what_is_out_of_sight_scrolls_there(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        open_long_article(window)
        tag(window, "Paragraph 2 ".strip())
        press(window, KEY.Key_End, CTRL)
        assert not view_of(window).sees(annotations(window)[0].spans[0])
        place = annotations(window)[0].spans[0]
        press(window, KEY.Key_Z, CTRL)
        assert annotations(window) == []
        assert view_of(window).sees(place)
        assert view_of(window).caret == place.start


def test_an_offer_to_undo_goes_with_the_next_edit(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        action_of(window, "remove").trigger()
        assert "Removed 1 article" in told(window)
        tag(window, "Paragraph 2")
        assert "Removed 1 article" not in told(window)


def test_undoing_much_at_once_offers_to_redo_it(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        project, article = session_of(window).project, window.workspace.article
        assert article is not None
        by = session_of(window).annotator
        made = [annotate(project, article.id, label="claim", spans=[(at, at + 5)], by=by) for at in range(30)]
        window.feature(AnnotationCommands).delete(made)
        press(window, KEY.Key_Z, CTRL)
        (notice,) = window.notices.texts()
        assert "30 changes" in notice
        assert len(annotations(window)) == 30
        button = next(each for each in window.notices.findChildren(QPushButton) if each.text() == "Redo")
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert annotations(window) == []


def test_a_remark_stands_beside_what_the_status_bar_says_else(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        press(window, KEY.Key_Z, CTRL | SHIFT)
        press(window, KEY.Key_Right)
        labels = [each for each in window.status.findChildren(QWidget) if each.isVisible()]
        assert not any(a.geometry().intersects(b.geometry()) for a in labels for b in labels if a is not b)
        assert "nothing to redo" in told(window)
        assert "All changes saved" in status_words(window)


def test_the_window_fits_a_small_screen_with_its_title_bar(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        window.resize(900, 560)
        assert (window.width(), window.height()) == (900, 560)
        assert window.rect().contains(window.status.geometry())


def test_a_project_without_articles_says_how_to_add_them(qtbot: QtBot, tmp_path: Path) -> None:
    from annotator.operations.projects import create_project

    path = tmp_path / "empty.annot"
    create_project(path).close()
    with opened(qtbot, path) as window:
        assert ("Ctrl+I", "add articles") in window.workspace.label_bar.hints.hints()
        assert not view_of(window).isVisible()
        assert QApplication.focusWidget() is window.workspace.articles.invitation.first_button


def test_where_articles_are_asked_for_the_first_one_opens_with_the_keyboard_in_it_and_going_back_asks_again(
    qtbot: QtBot, tmp_path: Path
) -> None:
    from annotator.operations.projects import create_project

    path = tmp_path / "empty.annot"
    create_project(path).close()
    with opened(qtbot, path) as window:
        add(session_of(window).project, "The first one.")
        qtbot.waitUntil(view_of(window).hasFocus)
        assert not window.workspace.articles.invitation.isVisible()
        window.actions_["undo"].trigger()
        qtbot.waitUntil(window.workspace.articles.invitation.isVisible)
        assert not view_of(window).isVisible()
