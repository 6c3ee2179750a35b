"""Ctrl+Shift+E: the page of all entities."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from annotator.gui.entities.merging import MergeDialog
from annotator.gui.entities.page import EntityPage
from annotator.gui.entities.panel import EntityPanel
from annotator.gui.main_window import MainWindow
from annotator.library import Project
from tests.gui.windows import CTRL, KEY, SHIFT, opened, session_of, told, view_of
from tests.unit.projects import make

TEXT = "Adela Voss spoke for the Kestrel Alliance. The KA agreed, said Voss.\n"
OTHER = "Nobody asked the KA.\n"


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    """A window with the page open, on a project with three entities, two of which are the same."""
    path = make(tmp_path / "voss.annot", TEXT, OTHER)
    with Project.open(path) as project:
        project.act_as("Ann")
        first, second = (article.id for article in project.articles())

        def tag(article: str, text: str, words: str, label: str, entity: str) -> None:
            start = text.index(words)
            project.refer([project.annotate(article, label=label, spans=[(start, start + len(words))])], entity)

        voss = project.make_entity("person", "Adela Voss")
        alliance = project.make_entity("organisation", "Kestrel Alliance", external_id="Q42")
        short = project.make_entity("organisation", "KA")
        tag(first, TEXT, "Adela Voss", "speaker", voss)
        tag(first, TEXT, "Kestrel Alliance", "organisation", alliance)
        tag(first, TEXT, "KA", "organisation", alliance)
        tag(second, OTHER, "KA", "organisation", short)
    with opened(qtbot, path) as made:
        QTest.keyClick(made, KEY.Key_E, CTRL | SHIFT)
        qtbot.waitUntil(lambda: page_of(made).line.hasFocus())
        yield made


def page_of(window: MainWindow) -> EntityPage:
    return window.feature(EntityPanel).page


def names(window: MainWindow) -> list[str]:
    model = page_of(window).model
    return [line.entity.name for row in range(model.rowCount()) if (line := model.line(row))]


def stored(window: MainWindow) -> dict[str, tuple[str, ...]]:
    """The names of the project's entities with their aliases."""
    return {each.name: each.aliases for each in session_of(window).project.entities()}


def hit(widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(widget, key, modifiers)


def mentions(window: MainWindow) -> list[str]:
    return [line.hit.words for line in page_of(window).mentions.lines if line.hit is not None]


def choose(window: MainWindow, name: str) -> None:
    """Go to an entity in the list by keyboard."""
    page = page_of(window)
    hit(page.line, KEY.Key_Down)
    hit(page.view, KEY.Key_Home)
    for _ in range(names(window).index(name)):
        hit(page.view, KEY.Key_Down)


def answering(answer: Callable[[MergeDialog], object]) -> None:
    """Answer the dialog that comes up next."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, MergeDialog)
        answer(dialog)

    QTimer.singleShot(0, look)


def test_the_list_shows_all_by_name_with_their_numbers(window: MainWindow) -> None:
    assert names(window) == ["Adela Voss", "KA", "Kestrel Alliance"]
    choose(window, "Kestrel Alliance")
    assert page_of(window).detail.counts.text() == "2 mentions · in 1 article"
    assert mentions(window) == ["Kestrel Alliance", "KA"]


def test_typing_filters_and_the_order_can_be_changed(qtbot: QtBot, window: MainWindow) -> None:
    page = page_of(window)
    QTest.keyClicks(page.line, "kes")
    qtbot.waitUntil(lambda: names(window) == ["Kestrel Alliance"])
    QTest.keyClicks(page.line, "x")
    qtbot.waitUntil(page.empty.isVisible)
    page.line.clear()
    qtbot.waitUntil(lambda: len(names(window)) == 3)
    hit(page.order, KEY.Key_Down)
    assert names(window) == ["Kestrel Alliance", "Adela Voss", "KA"]


def test_f2_renames_in_one_edit(window: MainWindow) -> None:
    choose(window, "KA")
    page = page_of(window)
    hit(page.view, KEY.Key_F2)
    QTest.keyClicks(page.detail.name, "The Kestrels")
    hit(page.detail.name, KEY.Key_Return)
    assert set(stored(window)) == {"Adela Voss", "Kestrel Alliance", "The Kestrels"}
    assert page.detail.name.text() == "The Kestrels"
    hit(page.detail.name, KEY.Key_Z, CTRL)
    assert "KA" in stored(window)


def test_a_blank_name_is_refused_and_the_name_stays(window: MainWindow) -> None:
    choose(window, "KA")
    name = page_of(window).detail.name
    name.setFocus()
    name.clear()
    hit(name, KEY.Key_Return)
    assert "An entity needs a name" in told(window)
    assert "KA" in stored(window)
    assert name.text() == "KA"


def test_aliases_and_the_external_id_are_saved_when_they_are_left(window: MainWindow) -> None:
    choose(window, "Adela Voss")
    detail = page_of(window).detail
    detail.aliases.setFocus()
    QTest.keyClicks(detail.aliases, "Voss")
    hit(detail.aliases, KEY.Key_Return)
    QTest.keyClicks(detail.aliases, "Frau Voss")
    hit(detail.aliases, KEY.Key_Tab)
    assert stored(window)["Adela Voss"] == ("Voss", "Frau Voss")
    detail.external.setFocus()
    QTest.keyClicks(detail.external, "https://www.wikidata.org/wiki/Q7")
    hit(detail.external, KEY.Key_Return)
    assert detail.external.text() == "wikidata:Q7"
    QTest.keyClicks(detail.external, "x y")
    hit(detail.external, KEY.Key_Escape)
    assert detail.external.text() == "wikidata:Q7"
    assert window.feature(EntityPanel).is_open


def test_two_selected_are_merged_after_it_was_shown_what_becomes_of_them(qtbot: QtBot, window: MainWindow) -> None:
    choose(window, "KA")
    page = page_of(window)
    hit(page.view, KEY.Key_Down, SHIFT)
    said: list[str] = []

    def agree(dialog: MergeDialog) -> None:
        said.append(dialog.findChildren(type(dialog._becomes))[-1].text())
        hit(dialog.yes, KEY.Key_Return)

    answering(agree)
    hit(page.view, KEY.Key_M, CTRL)
    assert said == ["Kestrel Alliance\nOrganisation · 3 mentions · wikidata:Q42\nalso called KA"]
    assert stored(window) == {"Adela Voss": (), "Kestrel Alliance": ("KA",)}
    assert page.detail.name.text() == "Kestrel Alliance"
    assert page.detail.counts.text() == "3 mentions · in 2 articles"
    assert "Merged into Kestrel Alliance." in told(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, KEY.Key_Z, CTRL)
    assert set(stored(window)) == {"Adela Voss", "KA", "Kestrel Alliance"}


def test_cancelling_changes_nothing(window: MainWindow) -> None:
    choose(window, "KA")
    hit(page_of(window).view, KEY.Key_Down, SHIFT)
    answering(lambda dialog: hit(dialog, KEY.Key_Escape))
    QTest.mouseClick(page_of(window).detail.merge, Qt.MouseButton.LeftButton)
    assert len(stored(window)) == 3


def test_one_dragged_on_another_becomes_one_with_it(window: MainWindow) -> None:
    view = page_of(window).view
    height = view.visualRect(view.model().index(0, 0)).height()
    source, target = (QPoint(60, height * row + height // 2) for row in (2, 1))
    answering(lambda dialog: hit(dialog.yes, KEY.Key_Return))
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=source)
    QTest.mouseMove(view.viewport(), target)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=target)
    assert stored(window) == {"Adela Voss": (), "KA": ("Kestrel Alliance",)}


def test_a_likely_duplicate_is_merged_with_one_click_and_an_answer(qtbot: QtBot, window: MainWindow) -> None:
    page = page_of(window)
    choose(window, "KA")
    assert page.detail.same.text() == "Merge with “Kestrel Alliance” (2 mentions)"
    qtbot.waitUntil(lambda: page.kinds.itemText(page.kinds.count() - 1) == "Likely duplicates (2)")
    hit(page.kinds, KEY.Key_End)
    assert names(window) == ["KA", "Kestrel Alliance"]
    answering(lambda dialog: hit(dialog.yes, KEY.Key_Return))
    QTest.mouseClick(page.detail.same, Qt.MouseButton.LeftButton)
    assert stored(window) == {"Adela Voss": (), "Kestrel Alliance": ("KA",)}


def test_enter_goes_to_the_mentions_and_from_one_into_the_article(window: MainWindow) -> None:
    choose(window, "KA")
    page = page_of(window)
    hit(page.view, KEY.Key_Return)
    assert page.mention_view.hasFocus()
    hit(page.mention_view, KEY.Key_Return)
    assert not window.feature(EntityPanel).is_open
    assert view_of(window).text == OTHER
    assert view_of(window).focused_spans() == ((OTHER.index("KA"), OTHER.index("KA") + 2),)
    QTest.keyClick(window, KEY.Key_E, CTRL | SHIFT)
    assert page.selected() == [page.model.ids[names(window).index("KA")]]


def test_deleting_says_so_and_can_be_undone(window: MainWindow) -> None:
    choose(window, "KA")
    hit(page_of(window).view, KEY.Key_Delete)
    assert names(window) == ["Adela Voss", "Kestrel Alliance"]
    assert "KA is deleted." in told(window)
    QTest.keyClick(window, KEY.Key_Z, CTRL)
    assert "KA" in stored(window)


def test_esc_goes_back_to_the_article(window: MainWindow) -> None:
    hit(page_of(window).line, KEY.Key_Escape)
    assert view_of(window).hasFocus()
