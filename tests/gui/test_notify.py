"""Notices: they come, offer something, go by themselves, and never take the focus; problems stay until read."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow, QPlainTextEdit, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from annotator.errors import DiskFull
from annotator.gui import notify
from annotator.gui.notify import Notice, Notices


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    made = QMainWindow()
    made.setCentralWidget(QPlainTextEdit())
    made.resize(900, 600)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.centralWidget().setFocus()
    return made


@pytest.fixture
def notices(window: QMainWindow) -> Notices:
    return Notices(window)


def dismiss(notices: Notices, text: str) -> None:
    notice = next(each for each in notices.findChildren(Notice) if each.text == text and each.isVisible())
    QTest.mouseClick(notice.findChild(QToolButton), Qt.MouseButton.LeftButton)


def test_a_notice_goes_by_itself(qtbot: QtBot, notices: Notices, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(notify, "STAY", 20)
    notices.show_notice("Added 12 articles")
    assert notices.texts() == ["Added 12 articles"]
    assert notices.isVisible()

    qtbot.waitUntil(notices.isHidden)
    assert notices.texts() == []


def test_what_lists_things_stays_until_somebody_has_read_it(
    qtbot: QtBot, notices: Notices, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(notify, "STAY", 20)
    notices.show_notice("Exported to a.jsonl\nLeft out: 3 articles not done.")
    notices.show_notice("Tagged")
    qtbot.waitUntil(lambda: len(notices.texts()) == 1)
    qtbot.wait(60)
    assert notices.texts() == ["Exported to a.jsonl\nLeft out: 3 articles not done."]
    dismiss(notices, notices.texts()[0])
    assert notices.texts() == []


def test_what_a_notice_offers_is_done_at_a_click_and_the_article_keeps_the_focus(
    window: QMainWindow, notices: Notices
) -> None:
    undone: list[str] = []
    notices.show_notice("Tagged 14 further mentions of CSTO", ("Undo", lambda: undone.append("yes")))
    assert window.centralWidget().hasFocus()

    QTest.mouseClick(notices.findChild(QPushButton), Qt.MouseButton.LeftButton)

    assert undone == ["yes"]
    assert notices.texts() == []
    assert window.centralWidget().hasFocus()


def test_a_problem_stays_until_it_is_dismissed(qtbot: QtBot, notices: Notices, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(notify, "STAY", 20)
    notices.show_problem(DiskFull("The disk is full."))
    notices.show_notice("Something else")
    qtbot.waitUntil(lambda: notices.texts() == ["The disk is full."])

    dismiss(notices, "The disk is full.")

    assert notices.isHidden()


def test_a_fourth_notice_takes_the_place_of_the_oldest_that_is_no_problem(notices: Notices) -> None:
    notices.show_problem(DiskFull("The disk is full."))
    for number in (1, 2, 3):
        notices.show_notice(f"Notice {number}")

    assert notices.texts() == ["The disk is full.", "Notice 2", "Notice 3"]
    dismiss(notices, "The disk is full.")
    for _ in range(2):
        notices.findChildren(Notice)[-1].dismiss()


def test_a_fourth_problem_waits_until_one_was_read(notices: Notices) -> None:
    for number in (1, 2, 3, 4, 4):
        notices.show_problem(DiskFull(f"Problem {number}."))
    assert notices.texts() == ["Problem 1.", "Problem 2.", "Problem 3."]

    dismiss(notices, "Problem 2.")

    assert notices.texts() == ["Problem 1.", "Problem 3.", "Problem 4."]


def test_the_same_sentence_is_not_shown_twice(notices: Notices) -> None:
    for _ in range(3):
        notices.show_problem(DiskFull("The disk is full."))

    assert notices.texts() == ["The disk is full."]


def test_a_notice_stays_under_the_mouse(qtbot: QtBot, notices: Notices, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(notify, "STAY", 20)
    notices.show_notice("Under the mouse")
    notices.show_notice("Below it")
    QCursor.setPos(notices.findChild(Notice).mapToGlobal(QPoint(5, 5)))
    qtbot.waitUntil(lambda: notices.texts() == ["Under the mouse"])

    QCursor.setPos(notices.parentWidget().mapToGlobal(QPoint(0, 0)))
    qtbot.waitUntil(notices.isHidden)


def test_notices_lie_at_the_bottom_and_leave_the_rest_of_the_window_alone(
    qtbot: QtBot, window: QMainWindow, notices: Notices
) -> None:
    notices.show_problem(DiskFull("The disk is full, so the last edit was not made. Make room and try again. " * 3))
    window.resize(500, 400)
    qtbot.waitUntil(lambda: notices.geometry().bottom() < 400)

    area = notices.geometry()
    assert area.left() >= 0
    assert area.right() < 500
    assert area.top() > 200
    assert window.childAt(QPoint(250, 100)) is not None
    assert not area.contains(QPoint(250, 100))
