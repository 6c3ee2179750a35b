"""The inspector: the annotation in focus and its note."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from annotator.gui.panels.figure_chip import FigureChip
from annotator.gui.panels.inspector import InspectorPanel
from annotator.gui.panels.line_field import LineField
from annotator.gui.panels.relation_rows import RelationLine
from annotator.model import Annotation, Span
from annotator.store.project import Project

KEY = Qt.Key
NAMES = {"me": "A. Kovač", "other": "B. Lee"}
CLAIM = Annotation(
    id="c1",
    article_id="a1",
    label="claim",
    spans=(Span(0, 12),),
    quote="we will leave",
    created_by="me",
    created_at="2026-11-22T12:03:00.000Z",
    updated_by="me",
    updated_at="2026-11-22T12:03:00.000Z",
    attributes={"source_named": True, "quote_type": "indirect"},
)
SPEAKER = replace(CLAIM, id="s1", label="speaker", quote="General Brandt", attributes={"role": "head_of staff"})
SAID_BY = RelationLine("r1", "Said by", incoming=False, annotation_id="s1", quote="General Brandt", cue="said")


@pytest.fixture
def inspector(project: Project, show: Callable[[QWidget], None]) -> InspectorPanel:
    window = QWidget()
    layout = QVBoxLayout(window)
    panel = InspectorPanel()
    panel.set_project(project)
    layout.addWidget(QLineEdit())
    layout.addWidget(panel)
    show(window)
    panel.window_kept = window  # type: ignore[attr-defined]  # Python would drop the window with this function
    return panel


@pytest.fixture
def notes(inspector: InspectorPanel) -> list[tuple[str, str]]:
    """The notes told so far."""
    told: list[tuple[str, str]] = []
    inspector.note_edited.connect(lambda id_, note: told.append((id_, note)))
    return told


def test_a_word_without_end_does_not_push_anything_out_of_the_pane(project: Project, show: Callable[..., None]) -> None:
    article = next(project.articles())
    inspector = InspectorPanel()
    inspector.show_article(replace(article, source=replace(article.source, name="a" * 300 + ".txt")))
    show(inspector, 230, 400)
    for each in inspector.article_page.findChildren(QWidget):
        assert inspector.article_page.rect().contains(each.geometry()) or not each.isVisible()
    assert inspector.article_page.width() <= 230


def shown(inspector: InspectorPanel, annotation: Annotation = CLAIM, *lines: RelationLine) -> None:
    inspector.show_annotation(annotation, lines, NAMES)


def write(inspector: InspectorPanel, text: str) -> None:
    inspector.focus_note()
    QTest.keyClicks(inspector._annotation_page.note, text)


def test_without_anything_it_says_what_to_do(inspector: InspectorPanel) -> None:
    assert inspector._empty.isVisible()
    assert inspector._empty.sentence() == "No article is open. Add one with Ctrl+I."


def test_an_annotation_shows_label_quote_attributes_and_who(inspector: InspectorPanel) -> None:
    shown(inspector)
    page = inspector._annotation_page
    assert page._label.text().startswith("Claim")
    assert page._quote.text() == "“we will leave”"
    rows = page.form._forms["claim"].rows
    assert [(name, row.field.value()) for name, row in rows.items() if row.field.value() is not None] == [
        ("quote_type", "indirect"), ("source_named", True),
    ]  # fmt: skip
    assert page._trail.text().startswith("A. Kovač · ")


def test_a_text_attribute_is_shown_as_it_was_typed(inspector: InspectorPanel) -> None:
    shown(inspector, SPEAKER)
    assert [line.text() for line in inspector.findChildren(LineField) if line.isVisible()] == ["head_of staff"]


def test_who_edited_it_and_where_it_came_from_are_said(inspector: InspectorPanel) -> None:
    edited = replace(
        CLAIM,
        updated_by="other",
        updated_at="2026-11-23T09:00:00.000Z",
        origin={"kind": "import", "format": "brat"},
    )
    shown(inspector, edited)
    trail = inspector._annotation_page._trail.text().split("\n")
    assert trail[1].startswith("Edited by B. Lee")
    assert trail[2] == "Imported from brat"


def test_a_long_quote_is_shown_in_part_until_more_is_wanted(inspector: InspectorPanel) -> None:
    shown(inspector, replace(CLAIM, quote="the brigade will leave the valley " * 20))
    page = inspector._annotation_page
    assert page._quote.shown_lines()[-1].endswith("…")
    assert len(page._quote.shown_lines()) == 6
    QTest.mouseClick(page._more, Qt.MouseButton.LeftButton)
    assert page._quote.shown_lines()[-1].endswith("valley”")
    QTest.mouseClick(page._more, Qt.MouseButton.LeftButton)
    assert len(page._quote.shown_lines()) == 6


def test_a_short_quote_offers_no_more(inspector: InspectorPanel) -> None:
    shown(inspector)
    assert not inspector._annotation_page._more.isVisible()


def test_the_label_menu_relabels(inspector: InspectorPanel, qtbot: QtBot) -> None:
    shown(inspector)
    menu = inspector._annotation_page._label_menu
    menu.popup(inspector.mapToGlobal(inspector.rect().topLeft()))
    actions = {action.text().split("\t")[0]: action for action in menu.actions()}
    menu.close()
    assert not actions["Claim"].isEnabled()
    with qtbot.waitSignal(inspector.relabel_requested) as asked:
        actions["Speaker"].trigger()
    assert asked.args == ["c1", "speaker"]


def test_a_relation_leads_to_its_other_end(inspector: InspectorPanel, qtbot: QtBot) -> None:
    shown(inspector, CLAIM, SAID_BY)
    row = inspector._annotation_page.relations.rows[0]
    assert row.accessibleName() == "Said by: General Brandt · said"
    with qtbot.waitSignal(inspector.annotation_chosen) as chosen:
        QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    assert chosen.args == ["s1"]


def test_a_note_is_told_once_after_a_pause(
    inspector: InspectorPanel, notes: list[tuple[str, str]], qtbot: QtBot
) -> None:
    shown(inspector)
    with qtbot.waitSignal(inspector.note_edited):
        write(inspector, "see 3 February")
    assert notes == [("c1", "see 3 February")]


def test_a_note_is_told_on_control_enter_and_no_second_time(
    inspector: InspectorPanel, notes: list[tuple[str, str]]
) -> None:
    shown(inspector)
    write(inspector, "checked")
    QTest.keyClick(inspector._annotation_page.note, KEY.Key_Return, Qt.KeyboardModifier.ControlModifier)
    inspector.save_typed()
    assert notes == [("c1", "checked")]


def test_a_note_is_told_when_the_keyboard_goes_elsewhere(
    inspector: InspectorPanel, notes: list[tuple[str, str]]
) -> None:
    shown(inspector)
    write(inspector, "checked")
    inspector.window().findChild(QLineEdit).setFocus()
    assert notes == [("c1", "checked")]


def test_a_note_belongs_to_its_annotation_when_the_focus_moves_on(
    inspector: InspectorPanel, notes: list[tuple[str, str]]
) -> None:
    shown(inspector)
    write(inspector, "for the claim")
    shown(inspector, SPEAKER)
    write(inspector, "for the speaker")
    inspector.clear()
    assert notes == [("c1", "for the claim"), ("s1", "for the speaker")]


def test_typing_goes_on_while_the_same_annotation_is_shown_anew(
    inspector: InspectorPanel, notes: list[tuple[str, str]]
) -> None:
    shown(inspector)
    write(inspector, "half a")
    shown(inspector, replace(CLAIM, label="speaker"))
    write(inspector, " word")
    inspector.save_typed()
    assert notes == [("c1", "half a word")]


def test_an_undone_note_disappears(inspector: InspectorPanel, notes: list[tuple[str, str]]) -> None:
    shown(inspector)
    write(inspector, "wrong")
    inspector.save_typed()
    inspector.note.keep("c1", "wrong")
    shown(inspector, CLAIM)
    assert inspector._annotation_page.note.toPlainText() == ""
    assert notes == [("c1", "wrong")]


def test_a_note_that_nobody_typed_in_is_not_told(inspector: InspectorPanel, notes: list[tuple[str, str]]) -> None:
    shown(inspector, replace(CLAIM, note="3\u00a0000 men\u2028later"))
    shown(inspector, SPEAKER)
    assert notes == []


def test_escape_saves_the_note_and_goes_back_to_the_article(
    inspector: InspectorPanel, notes: list[tuple[str, str]], qtbot: QtBot
) -> None:
    shown(inspector)
    write(inspector, "checked")
    with qtbot.waitSignal(inspector.left):
        QTest.keyClick(inspector._annotation_page.note, KEY.Key_Escape)
    assert notes == [("c1", "checked")]


def test_an_open_article_shows_what_is_known_about_it(
    inspector: InspectorPanel, project: Project, qtbot: QtBot
) -> None:
    inspector.show_article(next(project.articles()))
    page = inspector.article_page
    facts = dict(page._rows.facts())
    assert (facts["Publisher"], facts["Language"], facts["Status"]) == ("Valley News", "English", "New")
    assert "Authors" not in facts
    with qtbot.waitSignal(inspector.metadata_requested):
        QTest.mouseClick(page._edit, Qt.MouseButton.LeftButton)


def test_an_article_that_changes_does_not_hide_the_annotation_in_focus(
    inspector: InspectorPanel, project: Project
) -> None:
    shown(inspector)
    inspector.show_article(next(project.articles()))
    assert inspector._annotation_page.isVisible()
    inspector.clear()
    assert inspector.article_page.isVisible()


def test_the_keyboard_gets_in_at_the_label(inspector: InspectorPanel) -> None:
    shown(inspector)
    inspector.setFocus()
    assert QApplication.focusWidget() is inspector._annotation_page._label


def test_a_force_figure_shows_its_values_as_one_chip(inspector: InspectorPanel) -> None:
    values = {"high": 20000, "bound": "up_to", "unit": "troops"}
    shown(inspector, replace(CLAIM, label="force_figure", attributes=values))
    chip = inspector.findChild(FigureChip)
    assert chip.isVisible()
    assert chip.text() == "≤ 20,000 troops"
    shown(inspector, replace(CLAIM, id="another"))
    assert not chip.isVisible()
