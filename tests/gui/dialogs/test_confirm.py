"""Small questions: what Enter, Esc and a click answer, and what the sentences say."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QDateTime, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from annotator.gui.dialogs import confirm
from annotator.gui.dialogs.message import MessageDialog

Answer = Callable[[MessageDialog], None]


def press(key: Qt.Key) -> Answer:
    return lambda dialog: QTest.keyClick(dialog, key)


def click(words: str) -> Answer:
    def act(dialog: MessageDialog) -> None:
        button = next(each for each in dialog.findChildren(QPushButton) if words in each.text())
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    return act


def answered(act: Answer, question: Callable[[], bool]) -> tuple[bool, str]:
    """Ask, answer by `act` once the dialog is open, and return the answer and what was asked."""
    asked: list[str] = []

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, MessageDialog)
        asked.append(f"{dialog.accessibleName()}\n{dialog.accessibleDescription()}")
        act(dialog)

    QTimer.singleShot(0, answer)
    return question(), asked[0]


@pytest.mark.parametrize(
    ("act", "expected"),
    [
        (press(Qt.Key.Key_Return), True),
        (press(Qt.Key.Key_Enter), True),
        (press(Qt.Key.Key_Escape), False),
        (click("Go on"), True),
        (click("Cancel"), False),
    ],
)
def test_a_harmless_question(qtbot: QtBot, act: Answer, expected: bool) -> None:
    assert answered(act, lambda: confirm.ask(None, "Title", "Text", "Go on"))[0] is expected


@pytest.mark.parametrize(
    ("act", "expected"),
    [(press(Qt.Key.Key_Return), False), (press(Qt.Key.Key_Space), False), (click("Erase"), True)],
)
def test_a_dangerous_question_needs_more_than_enter(qtbot: QtBot, act: Answer, expected: bool) -> None:
    def act_on_focus(dialog: MessageDialog) -> None:
        act(dialog if act.__qualname__.startswith("click") else dialog.focusWidget())

    asked = answered(act_on_focus, lambda: confirm.ask(None, "Title", "Text", "Erase", dangerous=True))
    assert asked[0] is expected


def test_erasing_names_the_articles_and_what_is_lost(qtbot: QtBot) -> None:
    titles = [f"Article {number} <b>" for number in range(1, 8)]
    _, asked = answered(press(Qt.Key.Key_Escape), lambda: confirm.ask_erase(None, titles, annotations=143))

    assert "Erase 7 articles for good?" in asked
    assert "Article 5 <b>\u2069\nand 2 others" in asked
    assert "143 annotations are erased" in asked
    assert "cannot be undone" in asked


def test_undoing_another_programs_edit_says_where_and_when_it_was_made(qtbot: QtBot) -> None:
    at = QDateTime.currentDateTimeUtc().addSecs(-200).toString(Qt.DateFormat.ISODate)
    go_on, asked = answered(
        click("Undo it"), lambda: confirm.ask_undo_foreign(None, edit="Tagging", origin="command line", at=at)
    )

    assert go_on
    assert "The edit “Tagging” was made on the command line 3 minutes ago." in asked


@pytest.mark.parametrize(
    "question",
    [
        lambda: confirm.ask_undo_foreign(None, edit="Tagging", origin="library", at="2026-11-22T10:00:00Z"),
        lambda: confirm.ask_redo_foreign(None, edit="Tagging", origin="library", at="2026-11-22T10:00:00Z"),
        lambda: confirm.ask_edit_foreign(None, annotator="Ben Ostrowski"),
    ],
    ids=["undo", "redo", "change"],
)
def test_enter_leaves_the_work_of_others_as_it_is(qtbot: QtBot, question: Callable[[], bool]) -> None:
    agreed, _ = answered(lambda dialog: QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return), question)
    assert not agreed


def test_changing_anothers_annotation_names_them(qtbot: QtBot) -> None:
    _, asked = answered(press(Qt.Key.Key_Escape), lambda: confirm.ask_edit_foreign(None, annotator="Ben Ostrowski"))
    assert "Change an annotation by Ben Ostrowski?" in asked


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(5, "just now"), (61, "1 minute ago"), (7300, "2 hours ago"), (90_000, "1 day ago"), (400_000, "4 days ago")],
)
def test_a_time_is_said_as_how_long_ago(seconds: int, words: str) -> None:
    assert confirm.ago(QDateTime.currentDateTimeUtc().addSecs(-seconds).toString(Qt.DateFormat.ISODate)) == words
