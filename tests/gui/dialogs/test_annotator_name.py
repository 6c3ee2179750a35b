"""Who annotates: asked once at first, and again when somebody else takes over."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from annotator.gui.dialogs.annotator_name import AnnotatorNameDialog, SwitchAnnotatorDialog
from annotator.settings import system_name


def opened(qtbot: QtBot, dialog: QDialog) -> None:
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.open()


def test_the_name_the_system_knows_is_proposed(qtbot: QtBot) -> None:
    dialog = AnnotatorNameDialog()
    opened(qtbot, dialog)

    assert dialog.line.text() == system_name() != ""
    with qtbot.waitSignal(dialog.accepted):
        QTest.keyClick(dialog.line, Qt.Key.Key_Return)
    assert dialog.name() == system_name()


def test_the_name_that_is_typed_replaces_the_proposed_one(qtbot: QtBot) -> None:
    dialog = AnnotatorNameDialog("ana")
    opened(qtbot, dialog)

    QTest.keyClicks(dialog.line, "  Ana   Kovac ")
    QTest.keyClick(dialog.line, Qt.Key.Key_Return)

    assert dialog.name() == "Ana Kovac"


def test_a_blank_name_cannot_be_started_with(qtbot: QtBot) -> None:
    dialog = AnnotatorNameDialog("ana")
    opened(qtbot, dialog)

    QTest.keyClicks(dialog.line, "   ")
    assert not dialog.start_button.isEnabled()
    QTest.keyClick(dialog.line, Qt.Key.Key_Escape)
    assert dialog.name() == "ana"


def test_another_annotator_of_the_project_is_chosen_by_arrow_and_enter(qtbot: QtBot) -> None:
    dialog = SwitchAnnotatorDialog(["Ana Kovač", "ليلى المنصوري"], "Ana Kovač")
    opened(qtbot, dialog)

    QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    with qtbot.waitSignal(dialog.accepted):
        QTest.keyClick(dialog.list, Qt.Key.Key_Return)

    assert dialog.name() == "ليلى المنصوري"


def test_a_new_name_is_said_to_be_new(qtbot: QtBot) -> None:
    dialog = SwitchAnnotatorDialog(["Ana Kovač"], "Ana Kovač")
    opened(qtbot, dialog)

    dialog.line.selectAll()
    QTest.keyClicks(dialog.line, "Ben Ostrowski")
    assert dialog.remark.text() == "Ben Ostrowski is new to this project."
    QTest.keyClick(dialog.line, Qt.Key.Key_Return)

    assert dialog.result() == QDialog.DialogCode.Accepted
    assert dialog.name() == "Ben Ostrowski"
