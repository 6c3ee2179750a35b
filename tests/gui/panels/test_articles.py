"""The article list under real keys and a real mouse."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QContextMenuEvent, QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from annotator.errors import DamagedProject, ProjectBusy
from annotator.gui.panels.articles import ArticlePanel
from annotator.gui.style import scaled
from annotator.model import Annotator, Metadata
from annotator.operations.annotations import annotate
from annotator.operations.articles import remove_articles, set_metadata, set_status
from annotator.store import listing
from annotator.store.project import Project
from tests.gui.panels.conftest import TITLES, add, ids_of

KEY = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def panel(project: Project, show: Callable[[QWidget], None]) -> ArticlePanel:
    return shown_panel(project, show)


def shown_panel(project: Project, show: Callable[[QWidget], None]) -> ArticlePanel:
    panel = ArticlePanel()
    panel.set_project(project)
    project.listeners.append(panel.apply)
    show(panel)
    return panel


def titles(panel: ArticlePanel) -> list[str]:
    model = panel.view.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def selected(panel: ArticlePanel) -> list[str]:
    return [titles(panel)[row] for row in panel.view.selected_rows()]


def middle(panel: ArticlePanel, row: int) -> QPoint:
    return panel.view.visualRect(panel.view.model().index(row, 0)).center()


def click(panel: ArticlePanel, row: int, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, modifiers, middle(panel, row))


def test_articles_stand_in_the_order_they_were_added(panel: ArticlePanel) -> None:
    assert titles(panel) == list(TITLES)


def test_a_click_chooses_an_article(panel: ArticlePanel, project: Project, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.article_chosen) as chosen:
        click(panel, 2)
    assert chosen.args == [ids_of(project)[2]]


def test_arrow_keys_choose_the_article_they_stop_at(panel: ArticlePanel, project: Project, qtbot: QtBot) -> None:
    chosen: list[str] = []
    panel.article_chosen.connect(chosen.append)
    panel.show_article(ids_of(project)[0])
    panel.setFocus()
    with qtbot.waitSignal(panel.article_chosen):
        QTest.keyClick(panel.view, KEY.Key_Down)
        QTest.keyClick(panel.view, KEY.Key_Down)
    assert chosen == [ids_of(project)[2]]


def test_enter_chooses_at_once_also_on_the_keypad(panel: ArticlePanel, project: Project, qtbot: QtBot) -> None:
    panel.show_article(ids_of(project)[1])
    for key in (KEY.Key_Return, KEY.Key_Enter):
        with qtbot.waitSignal(panel.article_chosen) as chosen:
            QTest.keyClick(panel.view, key)
        assert chosen.args == [ids_of(project)[1]]


def test_showing_an_article_selects_it_without_choosing_it(panel: ArticlePanel, project: Project, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(panel.article_chosen, wait=200):
        panel.show_article(ids_of(project)[3])
    assert selected(panel) == [TITLES[3]]


def test_typing_filters_and_escape_shows_all_again(panel: ArticlePanel) -> None:
    panel.focus_filter()
    QTest.keyClicks(panel.bar.filter_box, "DRONES harb")
    assert titles(panel) == ["Harbour drones"]
    assert panel.progress.words() == "1 of 4 articles shown"
    QTest.keyClick(panel.bar.filter_box, KEY.Key_Escape)
    assert titles(panel) == list(TITLES)
    assert panel.progress.words() == "0 of 4 articles done"


@pytest.mark.parametrize("key", [KEY.Key_Down, KEY.Key_Return, KEY.Key_Enter])
def test_the_filter_hands_over_to_the_list(panel: ArticlePanel, key: Qt.Key) -> None:
    panel.focus_filter()
    QTest.keyClicks(panel.bar.filter_box, "ferry")
    QTest.keyClick(panel.bar.filter_box, key)
    assert QApplication.focusWidget() is panel.view
    assert selected(panel) == ["Ferry talks"]


def test_letters_typed_in_the_list_go_to_the_filter(panel: ArticlePanel) -> None:
    panel.setFocus()
    QTest.keyClick(panel.view, KEY.Key_F)
    QTest.keyClicks(QApplication.focusWidget(), "erry")
    assert titles(panel) == ["Ferry talks"]


def test_a_filter_without_hits_says_what_was_looked_for_and_can_be_cleared(panel: ArticlePanel) -> None:
    QTest.keyClicks(panel.bar.filter_box, "xyz")
    assert panel._no_hits.isVisible()
    assert panel._no_hits.sentence() == "No article has “xyz”"
    QTest.mouseClick(panel._no_hits.buttons[0], Qt.MouseButton.LeftButton)
    assert titles(panel) == list(TITLES)
    assert panel.view.isVisible()


def test_only_articles_of_a_status_can_be_shown(panel: ArticlePanel, project: Project, annotator: Annotator) -> None:
    set_status(project, [ids_of(project)[1]], "done", by=annotator)
    panel.bar._status_actions["done"].trigger()
    assert titles(panel) == [TITLES[1]]
    panel.bar._status_actions["in_progress"].trigger()
    assert panel._no_hits.sentence() == "No article is in progress"


def test_articles_can_be_sorted_either_way(panel: ArticlePanel) -> None:
    panel.bar._sort_actions["title"].trigger()
    assert titles(panel)[:2] == ["Brigade leaves the valley", "Ferry talks"]
    panel.bar._direction_actions[True].trigger()
    assert titles(panel)[-1] == "Brigade leaves the valley"


def test_the_open_article_stays_selected_through_filter_and_order(panel: ArticlePanel, project: Project) -> None:
    panel.show_article(ids_of(project)[3])
    panel.bar._sort_actions["title"].trigger()
    assert selected(panel) == ["Ferry talks"]
    QTest.keyClicks(panel.bar.filter_box, "drones")
    assert selected(panel) == []
    panel.bar.filter_box.clear()
    assert selected(panel) == ["Ferry talks"]


def test_an_empty_project_offers_to_add_and_to_paste(
    empty_project: Project, show: Callable[[QWidget], None], qtbot: QtBot
) -> None:
    panel = shown_panel(empty_project, show)
    panel.invitation.setGeometry(panel.rect())
    panel.invitation.show()
    assert panel.invitation.sentence() == "No articles yet"
    assert not panel.progress.isVisible()
    for button, signal in zip(panel.invitation.buttons, (panel.add_requested, panel.paste_requested), strict=True):
        with qtbot.waitSignal(signal):
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_keyboard_reaches_what_an_empty_list_offers(
    empty_project: Project, show: Callable[[QWidget], None], qtbot: QtBot
) -> None:
    panel = shown_panel(empty_project, show)
    panel.invitation.show()
    panel.setFocus()
    with qtbot.waitSignal(panel.add_requested):
        QTest.keyClick(QApplication.focusWidget(), KEY.Key_Space)


def test_articles_added_and_removed_show_at_once_and_the_selection_stays(
    panel: ArticlePanel, project: Project, annotator: Annotator
) -> None:
    panel.show_article(ids_of(project)[2])
    add(project, annotator, "Late news")
    remove_articles(project, [ids_of(project)[0]], by=annotator)
    assert titles(panel) == [*TITLES[1:], "Late news"]
    assert selected(panel) == [TITLES[2]]
    project.undo()
    assert titles(panel) == [*TITLES, "Late news"]


def test_the_list_does_not_jump_when_articles_come_and_go(
    project: Project, annotator: Annotator, show: Callable[[QWidget], None]
) -> None:
    add(project, annotator, *(f"Report {n}" for n in range(60)))
    panel = shown_panel(project, show)
    panel.view.verticalScrollBar().setValue(1000)
    at_top = panel.view.indexAt(QPoint(5, 0)).data()
    before = panel.view.visualRect(panel.view.indexAt(QPoint(5, 0)))
    remove_articles(project, [ids_of(project)[0]], by=annotator)
    index = panel.view.indexAt(QPoint(5, 0))
    assert (index.data(), panel.view.visualRect(index).top()) == (at_top, before.top())


def test_what_an_edit_changed_shows_in_its_line_where_it_stands(
    panel: ArticlePanel, project: Project, annotator: Annotator
) -> None:
    panel.bar._sort_actions["title"].trigger()
    article_id = ids_of(project)[0]
    annotate(project, article_id, label="claim", spans=[(0, 7)], by=annotator)
    set_metadata(project, article_id, Metadata(title="Zebra brigade", publisher="Herald"), by=annotator)
    line = panel._model.line(0)
    assert (line.title, line.annotations, line.status) == ("Zebra brigade", 1, "in_progress")
    assert "1 annotation" in panel.view.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)


def test_progress_counts_the_articles_that_are_done(
    panel: ArticlePanel, project: Project, annotator: Annotator
) -> None:
    set_status(project, ids_of(project)[:3], "done", by=annotator)
    assert panel.progress.words() == "3 of 4 articles done"
    remove_articles(project, [ids_of(project)[0]], by=annotator)
    assert panel.progress.words() == "2 of 3 articles done"
    project.undo()
    project.undo()
    assert panel.progress.words() == "0 of 4 articles done"


def test_delete_asks_for_all_selected_articles(panel: ArticlePanel, project: Project, qtbot: QtBot) -> None:
    click(panel, 0)
    click(panel, 2, CONTROL)
    with qtbot.waitSignal(panel.delete_requested) as asked:
        QTest.keyClick(panel.view, KEY.Key_Delete)
    assert asked.args == [[ids_of(project)[0], ids_of(project)[2]]]


def test_adding_to_the_selection_opens_nothing(panel: ArticlePanel, qtbot: QtBot) -> None:
    click(panel, 0)
    with qtbot.assertNotEmitted(panel.article_chosen, wait=200):
        click(panel, 2, CONTROL)
        QTest.keyClick(panel.view, KEY.Key_Down, Qt.KeyboardModifier.ShiftModifier)


def test_the_menu_key_asks_for_a_menu_at_the_selected_line(panel: ArticlePanel, project: Project, qtbot: QtBot) -> None:
    panel.show_article(ids_of(project)[1])
    with qtbot.waitSignal(panel.menu_requested) as asked:
        reason = QContextMenuEvent.Reason.Keyboard
        QApplication.sendEvent(panel.view.viewport(), QContextMenuEvent(reason, QPoint(), QPoint()))
    ids, place = asked.args
    assert ids == [ids_of(project)[1]]
    line: QRect = panel.view.visualRect(panel.view.model().index(1, 0))
    assert line.contains(panel.view.viewport().mapFromGlobal(place))


def test_a_right_click_asks_for_a_menu_for_the_line_under_it(
    panel: ArticlePanel, project: Project, qtbot: QtBot
) -> None:
    panel.show_article(ids_of(project)[0])
    place = middle(panel, 3)
    with qtbot.waitSignal(panel.menu_requested) as asked:
        QTest.mouseClick(panel.view.viewport(), Qt.MouseButton.RightButton, pos=place)
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, panel.view.viewport().mapToGlobal(place))
        QApplication.sendEvent(panel.view.viewport(), event)
    assert asked.args[0] == [ids_of(project)[3]]


def test_neighbours_follow_the_order_of_the_list(panel: ArticlePanel, project: Project) -> None:
    ids = ids_of(project)
    panel.show_article(ids[0])
    assert (panel.next_id(), panel.previous_id()) == (ids[1], None)
    panel.bar._sort_actions["title"].trigger()
    assert panel.next_id() == ids[3]
    panel.show_article(ids[2])
    assert panel.next_id() is None


def test_a_long_list_reads_only_the_lines_that_are_seen(
    project: Project, annotator: Annotator, show: Callable[[QWidget], None]
) -> None:
    add(project, annotator, *(f"Report {n}" for n in range(1000)))
    panel = shown_panel(project, show)
    panel.grab()
    assert len(panel._model._pages) == 1
    panel.view.verticalScrollBar().setValue(panel.view.verticalScrollBar().maximum())
    panel.grab()
    assert len(panel._model._pages) <= 3
    assert panel.view.indexAt(QPoint(5, panel.view.viewport().height() - 5)).data() == "Report 999"


def test_while_another_program_holds_the_file_the_list_stays_and_reads_again_later(
    panel: ArticlePanel, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    read, refused = listing.article_ordinals, []

    def busy_once(*arguments: object, **named: object) -> list[int]:
        if not refused:
            refused.append(True)
            raise ProjectBusy("Another program is writing.")
        return read(*arguments, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(listing, "article_ordinals", busy_once)
    panel.bar.filter_box.setText("drones")
    assert titles(panel) == list(TITLES)
    qtbot.waitUntil(lambda: titles(panel) == ["Harbour drones"])


def test_an_article_list_that_cannot_be_read_is_told_and_not_fatal(
    panel: ArticlePanel, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    def damaged(*_arguments: object) -> dict[int, listing.ArticleLine]:
        raise DamagedProject("This file is damaged.")

    monkeypatch.setattr(listing, "article_lines", damaged)
    with qtbot.waitSignal(panel.problem) as told:
        panel._model.refresh()
        panel.grab()
    assert str(told.args[0]) == "This file is damaged."


def test_nothing_is_cut_off_the_words_under_a_title(
    panel: ArticlePanel, project: Project, annotator: Annotator
) -> None:
    def lowest_ink(publisher: str) -> int:
        set_metadata(project, ids_of(project)[0], Metadata(title="Title " * 12, publisher=publisher), by=annotator)
        card = panel.view.visualRect(panel.view.model().index(0, 0)).adjusted(40, 0, -40, -4)
        image = panel.view.viewport().grab(card).toImage()
        paper = image.pixel(image.width() - 1, 0)
        rows = range(image.height())
        return max(row for row in rows if any(image.pixel(x, row) != paper for x in range(image.width())))

    metrics = QFontMetrics(scaled(panel.view.font(), 0.9))
    deeper = metrics.tightBoundingRect("gypsy").bottom() - metrics.tightBoundingRect("anon").bottom()
    assert lowest_ink("gypsy") - lowest_ink("anon") == deeper > 0
