"""Tasks: results arrive on the GUI thread, progress shows when it is worth it, and everything can be stopped."""

from __future__ import annotations

import sys
import threading

import pytest
from PySide6.QtCore import Qt, QThread
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton
from pytestqt.qtbot import QtBot

from annotator.errors import TextRefused
from annotator.gui import tasks
from annotator.gui.tasks import ProgressStrip, Task, Ticket


class Gate:
    """Work that goes on until it is let go or told to stop."""

    def __init__(self) -> None:
        self.opened = threading.Event()

    def wait(self, ticket: Ticket) -> str:
        """Return when the gate is open or the ticket cancelled."""
        while not ticket.cancelled and not self.opened.wait(0.01):
            pass
        return "through"


def test_the_result_arrives_on_the_gui_thread(qtbot: QtBot) -> None:
    threads = []
    task = Task(lambda ticket: threading.get_ident())
    task.finished.connect(lambda _result: threads.append(threading.get_ident()))

    with qtbot.waitSignal(task.finished) as finished:
        task.start()

    assert threads == [threading.get_ident()]
    assert finished.args[0] != threading.get_ident()
    assert not task.running


def test_parts_arrive_in_their_order_before_the_end(qtbot: QtBot) -> None:
    seen: list[object] = []

    def work(ticket: Ticket) -> None:
        for part in range(50):
            ticket.deliver(part)

    task = Task(work)
    task.part.connect(seen.append)
    task.finished.connect(lambda _: seen.append("end"))

    with qtbot.waitSignal(task.ended):
        task.start()

    assert seen == [*range(50), "end"]


def test_an_error_of_the_users_world_is_told_as_it_is(qtbot: QtBot) -> None:
    error = TextRefused("The file is empty.")

    def work(_: Ticket) -> None:
        raise error

    task = Task(work)
    with qtbot.waitSignal(task.failed) as failed:
        task.start()

    assert failed.args == [error]


def test_a_fault_of_the_program_goes_to_the_crash_report_too(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    caught: list[BaseException] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, trace: caught.append(error))
    task = Task(lambda ticket: 1 // 0)

    with qtbot.waitSignal(task.failed) as failed:
        task.start()

    assert [type(error) for error in caught] == [ZeroDivisionError]
    assert failed.args == caught


def test_cancelled_work_tells_that_it_was_and_gives_no_result(qtbot: QtBot) -> None:
    finished: list[object] = []
    task = Task(Gate().wait)
    task.finished.connect(finished.append)
    task.start()

    with qtbot.waitSignals([task.cancelled, task.ended]):
        task.cancel()

    assert finished == []


def test_closing_the_program_ends_every_thread() -> None:
    running = [Task(Gate().wait) for _ in range(3)]
    for task in running:
        task.start()

    tasks.end_all()

    assert not any(task.running for task in running)
    assert not any(thread.name == "task" for thread in threading.enumerate())


def test_reports_are_thinned_out_but_the_last_one_comes(qtbot: QtBot) -> None:
    told: list[int] = []

    def work(ticket: Ticket) -> None:
        for done in range(10_001):
            ticket.report(done, 10_000)

    task = Task(work)
    task.progress.connect(lambda done, total, what: told.append(done))
    with qtbot.waitSignal(task.ended):
        task.start()

    assert told[-1] == 10_000
    assert len(told) < 1000


@pytest.fixture
def strip(qtbot: QtBot) -> ProgressStrip:
    made = ProgressStrip()
    qtbot.addWidget(made)
    return made


def words(strip: ProgressStrip) -> str:
    return strip.findChild(QLabel).text()


def test_work_that_ends_at_once_never_shows_a_strip(qtbot: QtBot, strip: ProgressStrip) -> None:
    task = Task(lambda ticket: None)
    strip.follow(task, "Reading")
    with qtbot.waitSignal(task.ended):
        task.start()

    assert strip.isHidden()


def test_longer_work_shows_how_far_it_is(qtbot: QtBot, strip: ProgressStrip, monkeypatch: pytest.MonkeyPatch) -> None:
    gate = Gate()

    def work(ticket: Ticket) -> None:
        ticket.report(1200, 2000, "harbour.txt")
        gate.wait(ticket)

    task = Task(work)
    strip.follow(task, "Reading")
    task.start()
    qtbot.waitUntil(strip.isVisible)

    assert words(strip) == "Reading · 1,200 of 2,000 · harbour.txt"
    assert (strip.findChild(QProgressBar).value(), strip.findChild(QProgressBar).maximum()) == (1200, 2000)

    with qtbot.waitSignal(task.ended):
        gate.opened.set()
    assert strip.isHidden()


def test_a_click_on_cancel_stops_the_work(qtbot: QtBot, strip: ProgressStrip) -> None:
    task = Task(Gate().wait)
    strip.follow(task, "Reading")
    task.start()
    qtbot.waitUntil(strip.isVisible)

    with qtbot.waitSignal(task.cancelled):
        QTest.mouseClick(strip.findChild(QPushButton), Qt.MouseButton.LeftButton)

    assert strip.isHidden()


def test_the_second_task_shows_when_the_first_has_ended(qtbot: QtBot, strip: ProgressStrip) -> None:
    gates = [Gate(), Gate()]
    running = [Task(gate.wait) for gate in gates]
    for task, what in zip(running, ("Reading", "Copying"), strict=True):
        strip.follow(task, what)
        task.start()
    qtbot.waitUntil(strip.isVisible)
    assert words(strip) == "Reading"

    with qtbot.waitSignal(running[0].ended):
        gates[0].opened.set()
    assert words(strip) == "Copying"
    assert strip.isVisible()

    with qtbot.waitSignal(running[1].ended):
        gates[1].opened.set()
    assert strip.isHidden()


def test_work_runs_off_the_gui_thread(qtbot: QtBot) -> None:
    gui = QThread.currentThread()
    task = Task(lambda ticket: QThread.currentThread() is gui)
    with qtbot.waitSignal(task.finished) as finished:
        task.start()
    assert finished.args == [False]
