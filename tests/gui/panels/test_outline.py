"""The outline of an article's annotations."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from annotator.gui.models.outline import OutlineModel
from annotator.gui.panels.outline import OutlinePanel
from annotator.model import Mark, Scheme, Span
from annotator.store.project import Project

TEXT = "The brigade of 3,000 troops will\nleave, General Brandt said on Monday."
BRIGADE = Mark(4, 11, "b", "organisation", "me")
FIGURE = Mark(15, 27, "f", "force_figure", "me")
CLAIM = Mark(0, 38, "c", "claim", "other")
SPEAKER = Mark(40, 54, "s", "speaker", "me")
KEY = Qt.Key


@pytest.fixture
def panel(project: Project, show: Callable[[QWidget], None]) -> OutlinePanel:
    panel = OutlinePanel()
    panel.set_project(project)
    panel.set_annotator("me")
    panel.set_article(TEXT, [SPEAKER, CLAIM, BRIGADE, FIGURE])
    show(panel)
    return panel


def quotes(panel: OutlinePanel) -> list[str]:
    model = panel.view.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def selected(panel: OutlinePanel) -> list[str]:
    return [quotes(panel)[row] for row in panel.view.selected_rows()]


def chip(panel: OutlinePanel, label: str) -> QWidget:
    return next(chip for chip in panel.chips if chip.label is not None and chip.label.name == label)


def test_annotations_stand_in_text_order_each_in_one_line(panel: OutlinePanel) -> None:
    assert quotes(panel) == ["The brigade of 3,000 troops will leave", "brigade", "3,000 troops", "General Brandt"]
    assert panel._heading.text() == "In this article · 4"


def test_a_quote_of_several_spans_shows_all_of_them(panel: OutlinePanel) -> None:
    panel.apply([], [Mark(4, 54, "two", "claim", "me", (Span(4, 11), Span(40, 54)))])
    assert "brigade … General Brandt" in quotes(panel)


def test_new_changed_and_deleted_annotations_show_at_their_place(panel: OutlinePanel) -> None:
    panel.apply([], [Mark(28, 32, "n", "claim", "me")])
    panel.apply([], [Mark(0, 11, "b", "organisation", "me")])
    panel.apply(["c"], [])
    assert quotes(panel) == ["The brigade", "3,000 troops", "will", "General Brandt"]
    assert panel._heading.text() == "In this article · 4"


def test_a_chip_shows_the_annotations_of_its_label_alone(panel: OutlinePanel) -> None:
    QTest.mouseClick(chip(panel, "organisation"), Qt.MouseButton.LeftButton)
    assert quotes(panel) == ["brigade"]
    panel.apply([], [Mark(40, 54, "s", "organisation", "me")])
    assert quotes(panel) == ["brigade", "General Brandt"]
    assert chip(panel, "speaker").text() == "0"
    QTest.mouseClick(panel.chips[0], Qt.MouseButton.LeftButton)
    assert len(quotes(panel)) == 4


def test_clicking_a_line_chooses_its_annotation(panel: OutlinePanel, qtbot: QtBot) -> None:
    place = panel.view.visualRect(panel.view.model().index(3, 0)).center()
    with qtbot.waitSignal(panel.annotation_chosen) as chosen:
        QTest.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args == ["s"]


def test_arrow_keys_go_from_annotation_to_annotation(panel: OutlinePanel, qtbot: QtBot) -> None:
    panel.show_focus("c")
    panel.setFocus()
    with qtbot.waitSignal(panel.annotation_chosen) as chosen:
        QTest.keyClick(panel.view, KEY.Key_Down)
    assert chosen.args == ["b"]
    with qtbot.waitSignal(panel.delete_requested) as deleted:
        QTest.keyClick(panel.view, KEY.Key_Delete)
    assert deleted.args == [["b"]]


def test_the_focus_of_the_article_is_selected_without_choosing_it(panel: OutlinePanel, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(panel.annotation_chosen):
        panel.show_focus("f")
        assert selected(panel) == ["3,000 troops"]
        panel.show_focus(None)
    assert selected(panel) == []


def test_the_focus_stays_selected_while_others_come_and_go(panel: OutlinePanel) -> None:
    panel.show_focus("f")
    panel.apply(["c"], [Mark(0, 3, "n", "claim", "me")])
    assert selected(panel) == ["3,000 troops"]
    panel.apply([], [Mark(12, 27, "f", "force_figure", "me")])
    assert selected(panel) == ["of 3,000 troops"]


def test_the_menu_is_asked_for_with_the_annotation(panel: OutlinePanel, qtbot: QtBot) -> None:
    panel.show_focus("s")
    with qtbot.waitSignal(panel.menu_requested) as asked:
        reason = QContextMenuEvent.Reason.Keyboard
        QApplication.sendEvent(panel.view.viewport(), QContextMenuEvent(reason, QPoint(), QPoint()))
    assert asked.args[0] == "s"


def test_an_article_without_annotations_says_how_to_make_one(panel: OutlinePanel) -> None:
    panel.set_article(TEXT, [])
    assert panel._empty.isVisible()
    assert panel._empty.sentence() == "Select words and press 1 to 4"


def test_without_an_article_nothing_is_said(panel: OutlinePanel) -> None:
    panel.set_article("", [])
    assert panel._empty.sentence() == ""
    assert not panel._heading.isVisible()


def test_a_label_without_annotations_says_so(panel: OutlinePanel) -> None:
    panel.apply(["f"], [])
    QTest.mouseClick(chip(panel, "force_figure"), Qt.MouseButton.LeftButton)
    assert panel._empty.sentence() == "No force figure in this article yet"


def test_a_scheme_without_keys_says_to_choose_a_label(panel: OutlinePanel) -> None:
    panel.set_scheme(Scheme((), ()))
    panel.set_article(TEXT, [])
    assert panel._empty.sentence() == "Select words and choose a label"


marks = st.builds(
    lambda start, length, name, label: Mark(start, start + length, f"m{name}", label, "me"),
    st.integers(0, 60),
    st.integers(1, 9),
    st.integers(0, 12),
    st.sampled_from(["claim", "speaker"]),
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.lists(marks, max_size=3), st.sets(st.integers(0, 12), max_size=2)), max_size=12))
def test_many_edits_leave_the_same_lines_as_showing_the_article_anew(
    qapp: QApplication, edits: list[tuple[list[Mark], set[int]]]
) -> None:
    model, expected = OutlineModel(), dict[str, Mark]()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning, model)
    model.set_article(TEXT, [])
    model.show_label("claim")
    for upserted, removed in edits:
        ids = [f"m{n}" for n in removed]
        model.apply(ids, upserted)
        expected.update({mark.id: mark for mark in upserted})
        for id_ in ids:
            expected.pop(id_, None)
    shown = [model.mark(row) for row in range(model.rowCount())]
    assert shown == sorted(mark for mark in expected.values() if mark.label == "claim")
    assert model.total == len(expected)
