"""The command palette in the real window, by keyboard."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.gui.main_window import MainWindow
from annotator.gui.palette.box import PaletteBox
from annotator.gui.palette.feature import Palette
from tests.gui.windows import CTRL, KEY, annotations, opened, press, select, tag, view_of
from tests.unit.projects import TEXT, make


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return make(tmp_path / "small.annot", TEXT, "Strikes on Harbour Ridge\n\nNothing was hit.\n")


def open_palette(window: MainWindow) -> PaletteBox:
    press(window, KEY.Key_K, CTRL)
    box = window.feature(Palette).box
    assert box.isVisible()
    return box


def type_in(box: PaletteBox, text: str) -> None:
    QTest.keyClicks(box.line, text)


def key(box: PaletteBox, which: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(box.line, which, modifiers)


def test_an_action_runs_on_the_annotation_that_was_in_focus(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        tag(window)
        box = open_palette(window)
        type_in(box, "ela")
        assert box.shown()[0].text == "End a word left"
        key(box, KEY.Key_Return)
        assert [each.quote for each in annotations(window)] == ["Adela"]
        assert view_of(window).hasFocus()
        press(window, KEY.Key_1)
        assert [each.label for each in annotations(window)] == ["claim"]


def test_esc_gives_the_focus_back_and_changes_nothing(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        tag(window)
        focused = view_of(window).focused_id
        box = open_palette(window)
        type_in(box, "delete")
        key(box, KEY.Key_Escape)
        assert not box.isVisible()
        assert view_of(window).hasFocus()
        assert view_of(window).focused_id == focused
        assert len(annotations(window)) == 1


def test_letters_typed_in_the_palette_do_nothing_in_the_article(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        tag(window)
        box = open_palette(window)
        type_in(box, "1 d")
        key(box, KEY.Key_Backspace)
        key(box, KEY.Key_Z, CTRL)  # what was typed is undone, not the edit
        assert [each.label for each in annotations(window)] == ["speaker"]


def test_a_selection_is_tagged_by_the_label_s_name(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        select(window, "Kestrel Alliance")
        box = open_palette(window)
        type_in(box, "tag as org")
        key(box, KEY.Key_Enter)
        assert [(each.label, each.quote) for each in annotations(window)] == [("organisation", "Kestrel Alliance")]


def test_what_was_done_last_comes_first_also_after_a_restart(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        box = open_palette(window)
        type_in(box, "mark as in pro")
        key(box, KEY.Key_Return)
    with opened(qtbot, project) as window:
        assert open_palette(window).shown()[0].name == "status_in_progress"


def test_what_cannot_be_done_says_why_and_is_not_done(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        box = open_palette(window)
        assert all(not each.why_not for each in box.shown())
        type_in(box, "delete annotation")
        assert box.shown()[0].why_not == "needs an annotation in focus"
        key(box, KEY.Key_Return)
        assert box.isVisible()


def test_without_a_project_the_palette_opens_one(qtbot: QtBot) -> None:
    with opened(qtbot) as window:
        window.actions_["palette"].trigger()
        box = window.feature(Palette).box
        type_in(box, "export")
        assert box.shown()[0].why_not == "needs an open project"


def test_articles_are_found_where_no_action_is_and_behind_a_slash(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        for typed in ("harbour ridge", "/ridge"):
            box = open_palette(window)
            type_in(box, typed)
            assert [each.text for each in box.shown()] == ["Strikes on Harbour Ridge"]
            key(box, KEY.Key_Escape)
        box = open_palette(window)
        type_in(box, "/ridge")
        key(box, KEY.Key_Return)
        assert view_of(window).text.startswith("Strikes")


def test_nothing_found_says_what_was_looked_for(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        box = open_palette(window)
        type_in(box, "teapot")
        assert box.shown() == []
        assert box.nothing.isVisible()
        assert box.nothing.text() == "Nothing is called “teapot”."


def test_the_arrows_go_round_and_a_click_runs(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        tag(window)
        box = open_palette(window)
        type_in(box, "undo")
        key(box, KEY.Key_Up)
        assert box.view.current_row() == box.view.count() - 1
        key(box, KEY.Key_Down)
        assert box.view.current_row() == 0
        at = box.view.visualRect(box.view.currentIndex()).center()
        QTest.mouseClick(box.view.viewport(), Qt.MouseButton.LeftButton, pos=at)
        assert annotations(window) == []
        assert view_of(window).hasFocus()


def test_a_click_elsewhere_closes_it(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        box = open_palette(window)
        window.workspace.articles.focus_filter()
        assert not box.isVisible()
        assert QApplication.focusWidget() is window.workspace.articles.bar.filter_box


def test_it_fits_into_the_smallest_window(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        window.resize(900, 560)
        box = open_palette(window)
        assert window.rect().contains(box.geometry())
