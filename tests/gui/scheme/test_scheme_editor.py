"""The scheme editor in the real window: changes are made in it, and saved together as one edit."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QColorDialog, QDialog, QFileDialog, QMenu, QPlainTextEdit
from pytestqt.qtbot import QtBot

from annotator.gui.dialogs.message import MessageDialog
from annotator.gui.main_window import MainWindow
from annotator.gui.scheme.dialog import SchemeDialog
from annotator.model import Label, RelationType
from annotator.operations.annotations import annotate
from annotator.operations.annotators import annotator_named
from annotator.operations.fates import SchemeChange
from annotator.operations.relations import relate
from annotator.operations.scheme_files import default_scheme, save_scheme
from annotator.operations.schemes import change_scheme
from annotator.store.project import Project
from tests.gui.scheme.editor import (
    ALT,
    answer,
    button,
    choose,
    click,
    lines,
    open_editor,
    pick,
    save,
    type_over,
    when_asked,
)
from tests.gui.windows import KEY, annotations, held, opened, session_of, told
from tests.unit import projects
from tests.unit.projects import TEXT, spot


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A project with a claim, its speaker and the link between them."""
    path = projects.make(tmp_path / "voss.annot")
    with Project.open(path) as project:
        ann, (article,) = annotator_named(project, "Ann"), project.articles()
        claim = annotate(
            project, article.id, label="claim", spans=[spot(TEXT, "The Kestrel Alliance denied it.")], by=ann,
            attributes={"kind": "denial"},
        )  # fmt: skip
        speaker = annotate(
            project, article.id, label="speaker", spans=[spot(TEXT, "Adela Voss")], by=ann, attributes={"role": "chief"}
        )
        relate(project, "said_by", claim, speaker, by=ann)
    return path


@pytest.fixture
def window(qtbot: QtBot, path: Path) -> Iterator[MainWindow]:
    with opened(qtbot, path) as window:
        yield window


def label(window: MainWindow, name: str) -> Label:
    found = session_of(window).project.scheme.label(name)
    assert found is not None
    return found


def relation(window: MainWindow, name: str) -> RelationType:
    found = session_of(window).project.scheme.relation(name)
    assert found is not None
    return found


def labels_shown(window: MainWindow) -> list[str]:
    return [pill.text() for pill in window.workspace.label_bar.pills]


def edits(window: MainWindow) -> list[str]:
    return [edit.name for edit in session_of(window).project.history()]


def spoken(dialog: SchemeDialog) -> list[str]:
    """What a screen reader reads of the labels and relation types."""
    tree = dialog.list.tree
    items = map(tree.topLevelItem, range(tree.topLevelItemCount()))
    return [item.data(0, Qt.ItemDataRole.AccessibleTextRole) for item in items if item is not None]


# Looking and leaving


def test_labels_are_listed_with_their_keys_and_how_often_they_are_used(window: MainWindow) -> None:
    dialog = open_editor(window)
    assert lines(dialog.list.tree)[:7] == [
        "Labels", "Claim 1", "Speaker 1", "Organisation", "Force figure", "Relation types", "Said by 1",
    ]  # fmt: skip
    assert spoken(dialog)[1:4] == [
        "Claim · key 1 · 1 annotation", "Speaker · key 2 · 1 annotation", "Organisation · key 3 · no annotations"
    ]  # fmt: skip
    QTest.keyClick(dialog, KEY.Key_Escape)
    assert not dialog.isVisible()


def test_cancel_changes_nothing_and_asks_before_it_forgets(window: MainWindow) -> None:
    before = edits(window)
    dialog = open_editor(window)
    type_over(dialog.label_page.title, "Statement")
    seen = when_asked(lambda question: QTest.keyClick(question, KEY.Key_Escape))
    QTest.keyClick(dialog, KEY.Key_Escape)
    assert isinstance(seen[0], MessageDialog)
    assert dialog.isVisible()
    when_asked(lambda question: click(button(question, "Discard the changes")))
    click(button(dialog, "Cancel"))
    assert not dialog.isVisible()
    assert edits(window) == before
    assert label(window, "claim").title == "Claim"


def test_saving_without_a_change_makes_no_edit(window: MainWindow) -> None:
    before = edits(window)
    dialog = open_editor(window)
    click(dialog.save_button)
    assert not dialog.isVisible()
    assert edits(window) == before


# Labels


def test_several_changes_are_one_edit_and_one_undo(window: MainWindow) -> None:
    dialog = open_editor(window)
    choose(dialog, "Speaker")
    type_over(dialog.label_page.title, "Source")
    type_over(dialog.label_page.name, "source")
    choose(dialog, "Organisation")
    pick(dialog.label_page.key, "7")
    assert save(dialog) == ["1 annotation goes from “Speaker” to “Source”"]
    assert not dialog.isVisible()
    assert labels_shown(window) == ["Claim", "Source", "Organisation", "Force figure"]
    assert label(window, "organisation").key == "7"
    assert [each.label for each in annotations(window)] == ["source", "claim"]
    assert edits(window)[0] == "scheme.change"
    assert "The scheme was changed." in told(window)
    window.actions_["undo"].trigger()
    assert labels_shown(window) == ["Claim", "Speaker", "Organisation", "Force figure"]
    assert [each.label for each in annotations(window)] == ["speaker", "claim"]


def test_a_new_label_is_typed_at_once_and_tags_with_its_key(window: MainWindow) -> None:
    dialog = open_editor(window)
    menu = dialog.list.add_button.menu()
    assert isinstance(menu, QMenu)
    menu.actions()[0].trigger()
    assert dialog.label_page.title.hasFocus()
    QTest.keyClicks(dialog.label_page.title, "Place name")
    assert dialog.label_page.name.text() == "place_name"
    assert save(dialog) == []
    made = label(window, "place_name")
    assert (made.title, made.key) == ("Place name", "5")
    view = window.workspace.view
    view.setFocus()
    view.set_caret(0)
    QTest.keyClick(view, KEY.Key_5)
    assert view.armed == "place_name"


def test_a_key_that_another_label_has_is_exchanged_with_it(window: MainWindow) -> None:
    dialog = open_editor(window)
    pick(dialog.label_page.key, "3 · now Organisation")
    assert [each.split(" · ")[1] for each in spoken(dialog)[1:4]] == ["key 3", "key 2", "key 1"]


def test_labels_change_places_with_alt_and_the_arrow_keys(window: MainWindow) -> None:
    dialog = open_editor(window)
    choose(dialog, "Speaker")
    QTest.keyClick(dialog.list.tree, KEY.Key_Up, ALT)
    QTest.keyClick(dialog.list.tree, KEY.Key_Up, ALT)
    choose(dialog, "Said by")
    click(button(dialog.list, "Down (Alt+Down)"))
    assert lines(dialog.list.tree)[1:3] == ["Speaker 1", "Claim 1"]
    assert lines(dialog.list.tree)[6:8] == ["Speaks for", "Said by 1"]
    save(dialog)
    assert labels_shown(window)[:2] == ["Speaker", "Claim"]


def test_deleting_a_label_in_use_asks_and_deletes_its_annotations(window: MainWindow) -> None:
    dialog = open_editor(window)
    choose(dialog, "Speaker")
    seen = when_asked(answer("Delete them"))
    QTest.keyClick(dialog.list.tree, KEY.Key_Delete)
    assert seen[0].accessibleName() == "Delete “Speaker”?"
    choose(dialog, "Speaks for")
    QTest.keyClick(dialog.list.tree, KEY.Key_Delete)
    assert save(dialog) == ["1 annotation “Speaker” is deleted", "1 relation “Said by” is deleted"]
    assert [each.label for each in annotations(window)] == ["claim"]


def test_deleting_a_label_in_use_can_give_its_annotations_another(window: MainWindow) -> None:
    dialog = open_editor(window)
    choose(dialog, "Speaker")
    when_asked(answer("Make them “Organisation”"))
    click(button(dialog.list, "Delete (Del)"))
    choose(dialog, "Speaks for")
    QTest.keyClick(dialog.list.tree, KEY.Key_Delete)
    assert save(dialog) == [
        "1 “Speaker”: Role is removed",
        "1 annotation goes from “Speaker” to “Organisation”",
    ]
    assert [each.label for each in annotations(window)] == ["organisation", "claim"]


def test_a_label_is_kept_where_the_question_is_left(window: MainWindow) -> None:
    dialog = open_editor(window)
    choose(dialog, "Speaker")
    when_asked(lambda question: QTest.keyClick(question, KEY.Key_Escape))
    QTest.keyClick(dialog.list.tree, KEY.Key_Delete)
    assert "Speaker 1" in lines(dialog.list.tree)


# Colours


def test_a_colour_of_a_palette_shows_in_the_article(window: MainWindow) -> None:
    dialog = open_editor(window)
    choose(dialog, "Speaker")
    click(button(dialog.label_page, "Clear · rose"))
    save(dialog)
    assert (label(window, "speaker").color, label(window, "speaker").color_dark) == ("#bb2255", "#dd6677")


def test_colours_that_are_hard_to_read_or_to_tell_apart_are_told_of(window: MainWindow) -> None:
    dialog = open_editor(window)
    choose(dialog, "Speaker")
    colors = dialog.label_page.colors
    assert colors.complaint.text() == ""
    type_over(colors.light.line, "#8fd6cf")
    assert "light paper it is hard to read: its contrast is 1.6, and should be 4.5 or more" in colors.complaint.text()
    type_over(colors.light.line, "#c026d3")
    assert "light paper it is hard to tell from Claim for anybody" in colors.complaint.text()
    type_over(colors.light.line, "#8e5a4a")
    assert "hard to tell from Force figure for eyes without blue (tritanopia)" in colors.complaint.text()
    type_over(colors.light.line, "#12")
    assert "a colour is six digits" in colors.complaint.text()


def test_a_colour_of_ones_own_comes_from_the_colour_dialog(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QColorDialog, "getColor", lambda *_: QColor("#7a1f4b"))
    dialog = open_editor(window)
    click(button(dialog.label_page, "Colour on light paper: choose…"))
    assert dialog.label_page.colors.light.line.text() == "#7a1f4b"
    save(dialog)
    assert (label(window, "claim").color, label(window, "claim").color_dark) == ("#7a1f4b", "#e9b3f2")


def test_the_preview_shows_every_label_on_both_papers(window: MainWindow) -> None:
    dialog = open_editor(window)
    type_over(dialog.label_page.title, "Statement")
    for paper in dialog.preview.papers:
        assert paper.text == "It reads as Statement, Speaker, Organisation, Force figure."
        assert len(paper.marks()) == 4


def test_the_preview_is_as_high_as_its_words_need_in_a_narrow_window(qtbot: QtBot, window: MainWindow) -> None:
    dialog = open_editor(window)
    dialog.resize(dialog.minimumSizeHint())
    qtbot.waitUntil(lambda: dialog.preview.papers[0].document().size().height() > 48)
    for paper in dialog.preview.papers:
        qtbot.waitUntil(lambda paper=paper: paper.viewport().height() >= min(78, int(paper.document().size().height())))


# Guidelines


def test_a_guideline_is_written_and_shown_as_it_will_be_read(qtbot: QtBot, window: MainWindow) -> None:
    dialog = open_editor(window)
    dialog.label_page.setCurrentIndex(1)
    source: QPlainTextEdit = dialog.label_page.guideline.source
    type_over(source, "A **claim**\u00a0is said. [More](http://example.org) ![map](map.png)")
    shown = dialog.label_page.guideline.shown
    qtbot.waitUntil(lambda: "is said" in shown.toPlainText())
    assert shown.toPlainText().replace("\u00a0", " ") == "A claim is said. More map"
    assert "href" not in shown.toHtml()
    save(dialog)
    assert label(window, "claim").guideline.startswith("A **claim**\u00a0is said.")


# Attributes


def test_attributes_are_added_renamed_and_deleted(window: MainWindow) -> None:
    dialog = open_editor(window)
    page = dialog.label_page
    page.setCurrentWidget(page.attributes)
    assert lines(page.attributes.tree) == ["quote_type", "kind 1", "modality", "source_named", "check_worthy"]
    click(button(page, "Add an attribute"))
    assert page.attributes.name.hasFocus()
    QTest.keyClicks(page.attributes.name, "page")
    pick(page.attributes.type, "Whole number")
    QTest.keyClick(page.attributes.tree, KEY.Key_Up, ALT)
    tree = page.attributes.tree
    tree.setCurrentItem(tree.topLevelItem(1))
    type_over(page.attributes.name, "sort")
    tree.setCurrentItem(tree.topLevelItem(2))
    QTest.keyClick(tree, KEY.Key_Delete)
    assert lines(tree) == ["quote_type", "sort 1", "source_named", "page", "check_worthy"]
    assert save(dialog) == ["1 “Claim”: Kind is written anew"]
    names = ["quote_type", "sort", "source_named", "page", "check_worthy"]
    assert [each.name for each in label(window, "claim").attributes] == names
    assert dict(annotations(window)[1].attributes) == {"sort": "denial"}


def test_another_type_reports_the_values_that_do_not_fit(window: MainWindow) -> None:
    dialog = open_editor(window)
    choose(dialog, "Speaker")
    page = dialog.label_page
    page.setCurrentWidget(page.attributes)
    page.attributes.tree.setCurrentItem(page.attributes.tree.topLevelItem(1))
    pick(page.attributes.type, "Whole number")
    assert page.attributes.unfit.text() == ("1 value does not fit: “chief”. They are removed when the scheme is saved.")
    assert save(dialog) == ["1 “Speaker”: Role “chief” does not fit and is removed"]
    assert "role" not in annotations(window)[0].attributes


def test_choices_are_typed_in_place_and_deleted_with_their_values_following(qtbot: QtBot, window: MainWindow) -> None:
    dialog = open_editor(window)
    page = dialog.label_page
    page.setCurrentWidget(page.attributes)
    page.attributes.tree.setCurrentItem(page.attributes.tree.topLevelItem(1))
    choices = page.attributes.choices
    assert lines(choices.tree)[-2:] == ["denial 1", "question"]
    click(button(choices, "Add a choice"))
    QTest.keyClicks(QApplication.focusWidget(), "rumour")
    QTest.keyClick(QApplication.focusWidget(), KEY.Key_Return)
    qtbot.waitUntil(lambda: lines(choices.tree)[-1] == "rumour")
    choices.tree.setCurrentItem(choices.tree.topLevelItem(5))
    when_asked(answer("Set them to Rumour"))
    QTest.keyClick(choices.tree, KEY.Key_Delete)
    assert save(dialog) == ["1 “Claim”: Kind is written anew"]
    assert dict(annotations(window)[1].attributes) == {"kind": "rumour"}


def test_deleting_an_attribute_in_use_asks_what_becomes_of_the_values(window: MainWindow) -> None:
    dialog = open_editor(window)
    page = dialog.label_page
    page.setCurrentWidget(page.attributes)
    page.attributes.tree.setCurrentItem(page.attributes.tree.topLevelItem(1))
    when_asked(answer("Remove the values"))
    click(button(page, "Delete the attribute (Del)"))
    assert save(dialog) == ["1 “Claim”: Kind is removed"]


# Relation types


def test_a_relation_type_is_made_with_the_labels_it_joins_ticked(window: MainWindow) -> None:
    dialog = open_editor(window)
    menu = dialog.list.add_button.menu()
    assert isinstance(menu, QMenu)
    menu.actions()[1].trigger()
    page = dialog.relation_page
    QTest.keyClicks(page.title, "Commands")
    click(dialog.save_button)
    assert "Commands: No label is ticked at which it may start." in dialog.complaint.text()
    assert page.heads.hasFocus()
    QTest.keyClick(page.heads, KEY.Key_Down)
    QTest.keyClick(page.heads, KEY.Key_Space)
    page.tails.setFocus()
    QTest.keyClick(page.tails, KEY.Key_End)
    QTest.keyClick(page.tails, KEY.Key_Space)
    assert save(dialog) == []
    made = relation(window, "commands")
    assert (made.title, made.heads, made.tails) == ("Commands", ("speaker",), ("force_figure",))


def test_links_that_a_relation_type_does_not_join_any_more_are_told_of(window: MainWindow) -> None:
    dialog = open_editor(window)
    choose(dialog, "Said by")
    tails = dialog.relation_page.tails
    tails.setFocus()
    tails.setCurrentRow(1)
    QTest.keyClick(tails, KEY.Key_Space)
    assert save(dialog) == ["1 relation “Said by” is deleted"]
    assert session_of(window).project.relations_of(annotations(window)[1].id) == []


# Starting points, files


def start_from(dialog: QDialog, words: str) -> None:
    menu = button(dialog, "Start from").menu()  # type: ignore[attr-defined]
    assert isinstance(menu, QMenu)
    next(each for each in menu.actions() if each.text().replace("&", "") == words).trigger()


def test_an_empty_scheme_to_start_from_asks_what_becomes_of_what_is_tagged(window: MainWindow) -> None:
    dialog = open_editor(window)
    when_asked(lambda question: QTest.keyClick(question, KEY.Key_Escape))
    start_from(dialog, "An empty scheme")
    assert len(lines(dialog.list.tree)) > 10
    when_asked(answer("Delete them", "Delete them", "Delete them"))
    start_from(dialog, "An empty scheme")
    assert lines(dialog.list.tree) == ["Labels", "Relation types"]
    assert dialog.pages.currentWidget() is dialog.nothing
    assert len(save(dialog)) == 3
    assert labels_shown(window) == []
    assert annotations(window) == []


def test_a_scheme_goes_to_a_file_and_comes_from_one(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "ours.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    dialog = open_editor(window)
    type_over(dialog.label_page.title, "Statement")
    start_from(dialog, "Save to a file…")
    assert json.loads(file.read_text(encoding="utf-8"))["labels"][0]["title"] == "Statement"
    type_over(dialog.label_page.title, "Utterance")
    start_from(dialog, "A file…")
    assert dialog.label_page.title.text() == "Statement"
    file.write_text("{", encoding="utf-8")
    start_from(dialog, "A file…")
    assert "This scheme cannot be used" in dialog.complaint.text()
    assert dialog.label_page.title.text() == "Statement"
    save(dialog)
    assert label(window, "claim").title == "Statement"


def test_labels_that_a_file_lacks_can_become_those_that_it_has(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scheme = default_scheme()
    only = type(scheme)(tuple(each for each in scheme.labels if each.name == "claim"), scheme.relations[3:4])
    save_scheme(only, tmp_path / "one.json")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "one.json"), ""))
    dialog = open_editor(window)
    when_asked(answer("Make them “Claim”", "Make them “Same as”"))
    start_from(dialog, "A file…")
    save(dialog)
    assert [each.label for each in annotations(window)] == ["claim", "claim"]
    assert [each.type for each in session_of(window).project.relations_of(annotations(window)[1].id)] == ["same_as"]


# What is in the way


def test_what_is_wrong_is_pointed_out_where_it_is(window: MainWindow) -> None:
    dialog = open_editor(window)
    choose(dialog, "Speaker")
    type_over(dialog.label_page.name, "claim")
    choose(dialog, "Force figure")
    click(dialog.save_button)
    assert dialog.complaint.text() == "Claim: Another one has the same name."
    assert dialog.label_page.name.hasFocus()
    type_over(dialog.label_page.name, "statement")
    assert dialog.complaint.text() == ""


def test_a_change_by_another_program_meanwhile_is_told_of_in_the_editor(window: MainWindow, path: Path) -> None:
    dialog = open_editor(window)
    type_over(dialog.label_page.title, "Statement")
    with Project.open(path) as other:
        scheme = type(other.scheme)(other.scheme.labels[::-1], other.scheme.relations)
        change_scheme(other, SchemeChange(other.scheme, scheme), by=annotator_named(other, "Bob"))
    save(dialog)
    assert dialog.isVisible()
    assert "changed by another program meanwhile" in dialog.complaint.text()
    assert dialog.save_button.isEnabled()
    when_asked(lambda question: click(button(question, "Discard the changes")))
    QTest.keyClick(dialog, KEY.Key_Escape)


def test_saving_waits_for_another_program_and_then_closes(qtbot: QtBot, window: MainWindow, path: Path) -> None:
    dialog = open_editor(window)
    type_over(dialog.label_page.title, "Statement")
    with held(path):
        click(dialog.save_button)
        assert dialog.isVisible()
        assert not dialog.save_button.isEnabled()
    qtbot.waitUntil(lambda: label(window, "claim").title == "Statement")
    assert QApplication.activeModalWidget() is None


def test_a_read_only_project_has_no_editor(qtbot: QtBot, path: Path) -> None:
    path.chmod(0o444)
    with opened(qtbot, path) as window:
        assert not window.actions_["scheme"].isEnabled()
