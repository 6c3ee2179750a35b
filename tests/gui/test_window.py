"""The window itself: full screen, panes, menus, the keyboard's way round, and what a read-only project allows."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.gui.features import LATER
from annotator.gui.main_window import MainWindow
from annotator.library import Project
from tests.gui.windows import (
    CTRL,
    KEY,
    SHIFT,
    annotations,
    hands,
    menu_texts,
    opened,
    press,
    session_of,
    tag,
    told,
    view_of,
)
from tests.unit.projects import TEXT, make


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return make(tmp_path / "small.annot", TEXT, "A second article about the Kestrel Alliance.\n")


def focused_pane(window: MainWindow) -> str:
    workspace, focus = window.workspace, QApplication.focusWidget()
    panes = {
        "articles": workspace.articles,
        "article": workspace.view,
        "inspector": workspace.inspector,
        "outline": workspace.outline,
    }
    return next(name for name, pane in panes.items() if focus is pane or pane.isAncestorOf(focus))


class ShownWindows(QObject):
    """Notes every window of the program that comes up."""

    def __init__(self, application: QApplication) -> None:
        super().__init__()
        self.names: list[str] = []
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWindow):
            self.names.append(watched.objectName())
        return False


def test_starting_and_opening_a_project_shows_one_window_and_no_other(
    qtbot: QtBot, qapp: QApplication, project: Path
) -> None:
    shown = ShownWindows(qapp)
    try:
        with opened(qtbot, project) as window:
            assert shown.names == ["MainWindowClassWindow"]
            QApplication.processEvents()
            assert window.isActiveWindow()
            assert view_of(window).hasFocus()
    finally:
        qapp.removeEventFilter(shown)


# Where keys go


def click_on_article(window: MainWindow, row: int) -> None:
    """Click on a line of the article list."""
    view = window.workspace.articles.view
    index = view.model().index(row, 0)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(index).center())


@pytest.mark.parametrize("row", [0, 1])
def test_after_a_click_on_an_article_a_digit_tags(qtbot: QtBot, project: Path, row: int) -> None:
    with opened(qtbot, project) as window:
        window.workspace.articles.view.setFocus()
        click_on_article(window, row)
        hands(KEY.Key_Right, CTRL | SHIFT)
        hands(KEY.Key_3)
        assert [each.label for each in annotations(window)] == ["organisation"]
        assert window.workspace.articles.bar.filter_box.text() == ""


def test_enter_in_the_article_list_goes_on_in_the_article_and_arrows_stay_in_the_list(
    qtbot: QtBot, project: Path
) -> None:
    with opened(qtbot, project) as window:
        window.workspace.articles.view.setFocus()
        hands(KEY.Key_Down)
        assert focused_pane(window) == "articles"
        hands(KEY.Key_Return)
        assert focused_pane(window) == "article"
        assert view_of(window).text == "A second article about the Kestrel Alliance.\n"


# Nothing but the article


def test_full_screen_over_a_maximised_window_comes_back_maximised(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        window.showMaximized()
        press(window, KEY.Key_F11)
        assert window.isFullScreen()
        assert not window.menuBar().isVisible()
        press(window, KEY.Key_F11)
        assert window.isMaximized()
        assert not window.isFullScreen()
        assert window.menuBar().isVisible()


def test_closing_the_project_in_full_screen_leaves_it(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        press(window, KEY.Key_F11)
        QTest.keyClick(window, KEY.Key_W, CTRL)
        assert window.start.isVisible()
        assert window.menuBar().isVisible()
        assert not window.isFullScreen()


def test_quitting_in_full_screen_starts_again_as_a_window(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        press(window, KEY.Key_F11)
    with opened(qtbot, project) as window:
        assert not window.isFullScreen()
        assert window.workspace.articles.isVisible()


def test_panes_have_the_same_widths_after_a_restart(qtbot: QtBot, project: Path) -> None:
    widths = []
    for _ in range(3):
        with opened(qtbot, project) as window:  # in a small window the panes at the sides give way
            assert window.workspace.panes.sizes()[0] < 268
            window.resize(1440, 860)
            qtbot.waitUntil(lambda: sum(window.workspace.panes.sizes()) > 1400)
            widths.append(window.workspace.panes.sizes())
            window.resize(900, 640)
            qtbot.waitUntil(lambda: sum(window.workspace.panes.sizes()) < 1000)
    assert widths[0] == widths[1] == widths[2]


def test_hidden_panes_stay_hidden_after_a_restart(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        window.actions_["show_articles"].trigger()
        press(window, KEY.Key_F11)
        press(window, KEY.Key_F11)
        assert not window.workspace.articles.isVisible()
    with opened(qtbot, project) as window:
        assert not window.workspace.articles.isVisible()
        assert window.workspace.side.isVisible()
        window.actions_["show_articles"].trigger()
        assert window.workspace.articles.width() > 100


def test_f6_goes_round_the_panes_and_back(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        tag(window)
        seen = []
        for _ in range(4):
            QTest.keyClick(window, KEY.Key_F6)
            seen.append(focused_pane(window))
        assert seen == ["inspector", "outline", "articles", "article"]
        QTest.keyClick(window, KEY.Key_F6, SHIFT)
        assert focused_pane(window) == "articles"


# Menus


def test_the_menu_of_an_annotation_holds_what_can_be_done_with_it(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        tag(window)
        made = annotations(window)[0].id
        texts = menu_texts(window, lambda: view_of(window).menu_requested.emit(made, QPoint(0, 0)))
        assert texts[:4] == ["Claim", "Speaker", "Organisation", "Force figure"]
        assert {"Note", "Delete annotation", "Start a word left", "Copy with source"} <= set(texts)


def test_the_menu_beside_an_annotation_offers_labels_and_copying(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        texts = menu_texts(window, lambda: view_of(window).menu_requested.emit(None, QPoint(0, 0)))
        assert "Delete annotation" not in texts
        assert {"Claim", "Copy"} <= set(texts)


def test_the_menu_of_an_article_is_about_the_articles_chosen(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        ids = [article.id for article in session_of(window).project.articles()]
        texts = menu_texts(window, lambda: window.workspace.article_menu_requested.emit(ids, QPoint(0, 0)))
        assert {"Mark as done", "Remove from the project", "Erase for good…", "Title, byline, date…"} <= set(texts)


def test_recent_projects_that_moved_say_so(qtbot: QtBot, project: Path, tmp_path: Path) -> None:
    with opened(qtbot, project) as window:
        window.close_project()
        project.rename(tmp_path / "elsewhere.annot")
        window._forget_recent(tmp_path / "nothing.annot")
        assert [row.is_there for row in window.start.rows] == [False]
        menu = window.actions_.submenus["recent"]
        menu.aboutToShow.emit()
        assert [(action.text(), action.isEnabled()) for action in menu.actions()] == [
            ("small (moved or deleted)", False)
        ]


def test_a_folder_that_may_not_be_looked_into_counts_as_moved(
    qtbot: QtBot, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(path: Path, **_: object) -> bool:
        raise PermissionError(13, "Permission denied", str(path))

    with opened(qtbot, project) as window:
        monkeypatch.setattr(Path, "exists", refused)
        window.close_project()
        assert [row.is_there for row in window.start.rows] == [True]


# Read-only


def test_a_read_only_project_offers_nothing_that_writes(qtbot: QtBot, project: Path) -> None:
    project.chmod(0o444)
    with opened(qtbot, project) as window:
        enabled = {
            name for name in ("add", "undo", "done", "remove", "export", "copy") if window.actions_[name].isEnabled()
        }
        assert enabled == {"export", "copy"}
        assert not window.actions_.submenus["tag"].isEnabled()
        assert "read-only" in window.windowTitle()
    project.chmod(0o644)


def test_articles_dropped_on_a_read_only_project_are_not_taken_and_it_is_said(
    qtbot: QtBot, project: Path, tmp_path: Path
) -> None:
    project.chmod(0o444)
    news = tmp_path / "news.txt"
    news.write_text("Ships left the harbour.\n")
    with opened(qtbot, project) as window:
        window.files.take([news])
        assert "Save a copy, and add articles there" in told(window)


# Labels


def test_an_armed_label_ends_with_its_project(qtbot: QtBot, project: Path, tmp_path: Path) -> None:
    other = make(tmp_path / "other.annot")
    with opened(qtbot, project) as window:
        press(window, KEY.Key_2)
        assert [pill.label.name for pill in window.workspace.label_bar.pills if pill.isChecked()] == ["speaker"]
        window.open_project(other)
        assert view_of(window).armed is None
        assert not any(pill.isChecked() for pill in window.workspace.label_bar.pills)


def test_an_equal_scheme_leaves_the_outline_filtered_and_the_label_armed(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        tag(window)
        press(window, KEY.Key_Escape)
        press(window, KEY.Key_1)
        chip = next(chip for chip in window.workspace.outline.chips if chip.label and chip.label.name == "claim")
        chip.click()
        with Project.open(project) as other, other.edit("set.import", by=other.annotator.id) as edit:
            edit.update("project", other.id, {"title": "Another title"})  # as a set may bring one
        session_of(window).poll()
        assert "Another title" in window.windowTitle()
        assert window.workspace.outline._model.label == "claim"
        assert [pill.label.name for pill in window.workspace.label_bar.pills if pill.isChecked()] == ["claim"]


def test_what_is_made_later_has_the_actions_that_it_is_made_for(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        for (module, name), actions in LATER.items():
            feature = window.feature(getattr(import_module(module), name))
            assert tuple(feature.slots()) == actions
            assert feature.session is window.session
