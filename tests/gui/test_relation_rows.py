"""The links in the inspector, in the real window: going there, deleting, pointing elsewhere, writing the cue."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from annotator.gui.linking.attributes_dialog import RelationDialog
from annotator.gui.main_window import MainWindow
from annotator.gui.panels.relation_rows import RelationRow
from annotator.library import Project
from annotator.model import Attribute, RelationType
from annotator.scheme_json import scheme_to_json
from tests.gui.linked import CLAIM, MARKS, OTHER, focus, letters, links, marked, mode_of, relate, rows, type_for
from tests.gui.windows import CTRL, KEY, menu_texts, opened, press, session_of, view_of


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with a claim that is linked to its speaker and to another claim."""
    path = marked(tmp_path / "rows.annot", *MARKS)
    relate(path, "said_by", CLAIM, "Adela Voss", "said")
    relate(path, "supports", OTHER, CLAIM)
    return path


def choose(qtbot: QtBot, row: RelationRow, words: str) -> None:
    """Choose something from the menu of a row by mouse."""

    def click() -> None:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        action = next(each for each in menu.actions() if each.text().split("\t")[0].replace("&", "") == words)
        QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())

    QTimer.singleShot(0, click)
    QTest.mouseClick(row.more, Qt.MouseButton.LeftButton)
    # Where there is no window manager, nobody gives the keyboard back to the window.
    row.window().activateWindow()
    qtbot.waitUntil(row.window().isActiveWindow)


def saved_edits(window: MainWindow) -> int:
    return len(session_of(window).project.history())


def test_the_rows_are_reached_and_left_by_keyboard(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        focus(window, CLAIM)
        first, second = rows(window)
        QTest.keyClick(window, KEY.Key_F6)
        for _ in range(20):
            if first.hasFocus():
                break
            QTest.keyClick(QApplication.focusWidget(), KEY.Key_Tab)
        QTest.keyClick(QApplication.focusWidget(), KEY.Key_Down)
        assert second.hasFocus()
        QTest.keyClick(second, KEY.Key_Up)
        assert first.hasFocus()
        QTest.keyClick(first, KEY.Key_Return)
        assert view_of(window).focused_label == "speaker"


def test_tab_goes_through_the_inspector_as_it_reads_and_out_of_it(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        focus(window, CLAIM)
        QTest.keyClick(window, KEY.Key_F6)
        seen = []
        for _ in range(14):
            seen.append(QApplication.focusWidget().accessibleName())
            QTest.keyClick(QApplication.focusWidget(), KEY.Key_Tab)
        assert seen[:12] == [
            "Label: Claim", "Quote type", "Kind", "Modality", "Source named", "Check worthy",
            "Said by: Adela Voss · said", "Change the link: Said by: Adela Voss · said",
            f"Supports: {OTHER}", f"Change the link: Supports: {OTHER}", "Link it to another annotation", "Note",
        ]  # fmt: skip
        assert not window.workspace.inspector.isAncestorOf(QApplication.focusWidget())


def test_delete_takes_a_link_away_and_undo_brings_it_back(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        focus(window, CLAIM)
        rows(window)[0].setFocus()
        QTest.keyClick(rows(window)[0], KEY.Key_Delete)
        assert [kind for kind, *_ in links(window)] == ["supports"]
        assert rows(window)[0].hasFocus()
        choose(qtbot, rows(window)[0], "Delete link")
        assert links(window) == []
        for _ in range(2):
            QTest.keyClick(window, KEY.Key_Z, CTRL)
        assert [kind for kind, *_ in links(window)] == ["said_by", "supports"]


def test_a_cue_is_written_in_its_place_and_saved_as_one_edit(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        focus(window, CLAIM)
        before = saved_edits(window)
        row = rows(window)[0]
        row.setFocus()
        QTest.keyClick(row, KEY.Key_F2)
        assert row.cue.hasFocus()
        QTest.keyClicks(row.cue, "told us")
        QTest.keyClick(row.cue, KEY.Key_Return)
        assert row.hasFocus()
        assert links(window)[0] == ("said_by", CLAIM, "Adela Voss", "told us")
        assert view_of(window).card(view_of(window).focused_id or "").subtitle == "told us"  # type: ignore[union-attr]
        assert saved_edits(window) == before + 1
        QTest.keyClick(window, KEY.Key_Z, CTRL)
        assert links(window)[0][3] == "said"


def test_escape_takes_back_what_was_typed_and_going_elsewhere_saves_it(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        focus(window, CLAIM)
        row = rows(window)[1]
        choose(qtbot, row, "Add a cue")
        QTest.keyClicks(row.cue, "wrong")
        QTest.keyClick(row.cue, KEY.Key_Escape)
        assert links(window)[1][3] == ""
        choose(qtbot, row, "Add a cue")
        QTest.keyClicks(row.cue, "as before")
        view_of(window).setFocus()
        assert links(window)[1] == ("supports", OTHER, CLAIM, "as before")


def test_a_cue_goes_to_its_own_link_when_the_focus_moves_on(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        focus(window, CLAIM)
        choose(qtbot, rows(window)[0], "Edit cue")
        QTest.keyClicks(rows(window)[0].cue, "warned")
        focus(window, OTHER)
        assert links(window)[0] == ("said_by", CLAIM, "Adela Voss", "warned")
        assert links(window)[1][3] == ""


def test_a_link_is_pointed_elsewhere_by_letters(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        focus(window, CLAIM)
        choose(qtbot, rows(window)[0], "Re-point…")
        assert "Adela Voss" not in letters(window).values()
        assert OTHER not in letters(window).values()
        type_for(window, "council")
        assert links(window)[0] == ("said_by", CLAIM, "council", "said")
        QTest.keyClick(window, KEY.Key_Z, CTRL)
        assert links(window)[0][2] == "Adela Voss"


def test_the_button_links_to_another(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        focus(window, OTHER)
        QTest.mouseClick(window.workspace.inspector.relations.link, Qt.MouseButton.LeftButton)
        assert view_of(window).hasFocus()
        type_for(window, "Bo Lind")
        assert ("said_by", OTHER, "Bo Lind", "said") in links(window)


def test_a_row_has_its_menu_by_right_click_too(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        focus(window, CLAIM)
        row = rows(window)[0]
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(5, 5), row.mapToGlobal(QPoint(5, 5)))
        assert menu_texts(window, lambda: QApplication.sendEvent(row, event)) == [
            "Go there", "Edit cue", "Re-point…", "Delete link",
        ]  # fmt: skip


def test_in_a_read_only_project_the_rows_only_lead_there(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        session_of(window).project.read_only = True
        window.workspace.inspector.set_project(session_of(window).project)
        focus(window, "Adela Voss")
        focus(window, CLAIM)
        row = rows(window)[0]
        assert not row.more.isVisible()
        assert not window.workspace.inspector.relations.link.isVisible()
        row.setFocus()
        for key in (KEY.Key_Delete, KEY.Key_F2):
            QTest.keyClick(row, key)
        assert not row.cue.isVisible()
        assert links(window)[0] == ("said_by", CLAIM, "Adela Voss", "said")


def test_somebody_elses_link_is_asked_about_once(qtbot: QtBot, tmp_path: Path, questions: list[str]) -> None:
    path = marked(tmp_path / "two.annot", *MARKS)
    relate(path, "said_by", CLAIM, "Adela Voss", "said", by="Bo")
    with opened(qtbot, path) as window:
        focus(window, CLAIM)
        row = rows(window)[0]
        for cue in ("told", "warned"):
            choose(qtbot, row, "Edit cue")
            QTest.keyClicks(row.cue, cue)
            QTest.keyClick(row.cue, KEY.Key_Return)
        assert links(window)[0][3] == "warned"
        press(window, KEY.Key_A)  # one's own claim
        assert questions == ["Bo"]
        assert not mode_of(window).active


@pytest.fixture
def with_attributes(project: Path) -> Path:
    """The same project, whose links to speakers say how certain they are."""
    with Project.open(project) as opened_project:
        scheme = opened_project.scheme
        says = RelationType(
            "said_by", "Said by", ("claim",), ("speaker", "organisation"),
            (Attribute("certainty", "choice", ("high", "low")), Attribute("year", "integer")),
        )  # fmt: skip
        changed = replace(scheme, relations=(says, *scheme.relations[1:]))
        with opened_project.edit("scheme.change", by=opened_project.annotator.id) as edit:
            edit.update("project", opened_project.id, {"scheme": scheme_to_json(changed).decode()})
    return project


def test_what_a_link_says_of_itself_is_shown_and_filled_in(qtbot: QtBot, with_attributes: Path) -> None:
    with opened(qtbot, with_attributes) as window:
        focus(window, CLAIM)
        choose(qtbot, rows(window)[0], "Attributes…")
        dialog = window.findChild(RelationDialog)
        assert isinstance(dialog, RelationDialog)
        certainty, year = (row.field for row in dialog.rows)
        QTest.keyClick(certainty, KEY.Key_L)
        QTest.keyClicks(year, "soon")
        QTest.keyClick(year, KEY.Key_Return)
        assert dialog.isVisible()
        assert "not a whole number" in dialog.rows[1].complaint()
        year.selectAll()  # type: ignore[union-attr]
        QTest.keyClicks(year, "2026")
        QTest.keyClick(year, KEY.Key_Return)
        assert not dialog.isVisible()
        assert rows(window)[0].text() == "Adela Voss · said · Certainty: Low · Year: 2,026"
        window.actions_["undo"].trigger()
        assert rows(window)[0].text() == "Adela Voss · said"


def test_a_link_without_attributes_has_none_to_fill_in(qtbot: QtBot, with_attributes: Path) -> None:
    with opened(qtbot, with_attributes) as window:
        focus(window, CLAIM)
        row = rows(window)[1]
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(5, 5), row.mapToGlobal(QPoint(5, 5)))
        assert "Attributes…" not in menu_texts(window, lambda: QApplication.sendEvent(row, event))
