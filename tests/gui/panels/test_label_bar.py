"""The strip with the labels, and the heading of the article."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from annotator.gui.panels.heading import ArticleHeading
from annotator.gui.panels.label_bar import LabelBar
from annotator.gui.theme import LIGHT
from annotator.model import Scheme
from annotator.store.project import Project


@pytest.fixture
def bar(project: Project, show: Callable[..., None]) -> LabelBar:
    bar = LabelBar()
    bar.set_project(project)
    show(bar, 900, 48)
    return bar


def words(bar: LabelBar) -> list[str]:
    return [f"{key} {what}" for key, what in bar.hints.hints()]


def test_a_click_on_a_pill_names_its_label_and_leaves_the_keyboard_where_it_is(
    project: Project, show: Callable[..., None], qtbot: QtBot
) -> None:
    window, elsewhere, bar = QWidget(), QLineEdit(), LabelBar()
    layout = QVBoxLayout(window)
    layout.addWidget(bar)
    layout.addWidget(elsewhere)
    bar.set_project(project)
    show(window, 900, 100)
    elsewhere.setFocus()
    with qtbot.waitSignal(bar.label_clicked) as clicked:
        QTest.mouseClick(bar.pills[1], Qt.MouseButton.LeftButton)
    assert clicked.args == ["speaker"]
    assert elsewhere.hasFocus()
    assert not bar.pills[1].isChecked()


def test_the_armed_label_is_filled_alone(bar: LabelBar) -> None:
    bar.set_state(armed="organisation", focused=False, selection=False)
    assert [pill.label.name for pill in bar.pills if pill.isChecked()] == ["organisation"]


def test_the_hints_say_what_the_keys_do_just_now(bar: LabelBar) -> None:
    bar.set_state(armed=None, focused=False, selection=False)
    assert words(bar)[0] == "1–4 arm a label"
    bar.set_state(armed=None, focused=True, selection=False)
    assert "Del deletes" in words(bar)
    bar.set_state(armed=None, focused=True, selection=True)
    assert words(bar) == ["1–4 tag", "+ adds a span", "Esc leaves"]
    bar.set_state(armed="claim", focused=False, selection=True)
    assert words(bar)[0] == "1–4 tag"
    bar.set_state(article=False)
    assert words(bar)[0] == "Ctrl+I add articles"
    bar.set_state(armed="claim", focused=False, selection=False)
    assert words(bar)[0] == "Drag tags"


@pytest.mark.parametrize("width", [900, 640])
def test_pills_stay_whole_and_in_their_order_in_a_narrow_window(bar: LabelBar, project: Project, width: int) -> None:
    bar.set_title("A project with a very long title that nobody would ever want to read as a whole")
    bar.resize(width, 48)
    for pill in bar.pills:
        assert bar.rect().contains(pill.geometry())
    assert all(a.geometry().right() < b.geometry().left() for a, b in zip(bar.pills, bar.pills[1:], strict=False))


def test_pills_have_room_for_all_their_words_at_900_pixels(bar: LabelBar) -> None:
    assert all(pill.width() >= pill.sizeHint().width() for pill in bar.pills)


def test_nine_long_labels_still_fit_by_being_shortened(bar: LabelBar, project: Project, qtbot: QtBot) -> None:
    label = project.scheme.labels[0]
    many = [replace(label, name=f"l{n}", title=f"A rather long label {n}", key=str(n)) for n in range(1, 10)]
    bar.set_scheme(Scheme(tuple(many), ()))
    qtbot.waitUntil(lambda: all(bar.rect().contains(pill.geometry()) for pill in bar.pills))
    assert bar.width() == 900


def test_the_heading_shows_title_and_who_published_it_when(project: Project, show: Callable[..., None]) -> None:
    heading = ArticleHeading()
    heading.set_article(next(project.articles()))
    show(heading, 700, 100)
    assert heading._title.text() == "Brigade leaves the valley"
    assert heading._line.text() == "Valley News · 8 Feb 2023 · English"


def test_what_is_under_an_arabic_title_begins_at_the_right_as_it_does(
    project: Project, show: Callable[..., None]
) -> None:
    article = next(project.articles())
    heading = ArticleHeading()
    heading.set_article(replace(article, metadata=replace(article.metadata, title="قوات حفظ السلام")))
    show(heading, 900, 100)
    line = heading._line.grab().toImage()
    inked = [x for x in range(line.width()) if any(line.pixel(x, y) != line.pixel(0, 0) for y in range(line.height()))]
    assert inked[0] > line.width() / 2
    assert line.width() - inked[-1] < 10


def test_the_heading_has_the_width_of_the_text_and_of_the_margin(project: Project, show: Callable[..., None]) -> None:
    heading = ArticleHeading()
    heading.set_article(next(project.articles()))
    heading.set_column(left=100, width=500, beside=200)
    show(heading, 1000, 100)
    assert (heading._title.x(), heading._title.width()) == (100, 700)


def test_a_line_parts_the_heading_from_text_that_has_been_scrolled(project: Project, show: Callable[..., None]) -> None:
    heading = ArticleHeading()
    heading.set_article(next(project.articles()))
    show(heading, 700, 100)
    ends = []
    for lifted in (False, True):
        heading.set_lifted(lifted=lifted)
        ends.append(heading.grab().toImage().pixelColor(5, 99).name())
    assert ends[1] == LIGHT.lines != ends[0]


def test_a_long_title_takes_two_lines_and_is_whole_in_the_tooltip(project: Project, show: Callable[..., None]) -> None:
    article = next(project.articles())
    title = "Brigade leaves the valley after ten days of talks with everybody concerned " * 3
    heading = ArticleHeading()
    heading.set_article(replace(article, metadata=replace(article.metadata, title=title)))
    show(heading, 420, 140)
    assert len(heading._title.shown_lines()) == 2
    assert heading._title.shown_lines()[1].endswith("…")
    assert heading._title.toolTip() == title


def test_a_double_click_on_the_heading_wants_to_edit_it(
    project: Project, show: Callable[..., None], qtbot: QtBot
) -> None:
    heading = ArticleHeading()
    heading.set_article(next(project.articles()))
    show(heading, 700, 100)
    with qtbot.waitSignal(heading.metadata_requested):
        QTest.mouseDClick(heading._title, Qt.MouseButton.LeftButton)
