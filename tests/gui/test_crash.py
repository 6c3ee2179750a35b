"""Crash reports: a fault is written down without anything of the articles, told once, and the program goes on."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer, qWarning
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator import __version__
from annotator.gui.crash import CrashReports, report_folder
from annotator.gui.dialogs.message import MessageDialog


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "log"


@pytest.fixture
def reports(qtbot: QtBot, folder: Path) -> Iterator[CrashReports]:
    made = CrashReports(lambda: ["annotation.add", "annotation.note"], folder=folder)
    made.install()
    yield made
    made.uninstall()


def shown() -> list[MessageDialog]:
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, MessageDialog) and w.isVisible()]


def written(folder: Path) -> list[str]:
    return [path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.txt"))]


def close_message(qtbot: QtBot) -> None:
    QTest.keyClick(shown()[0], Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not shown())


def fail_on(secret: str) -> None:
    raise KeyError(secret)


def test_a_fault_in_a_slot_is_written_and_told_and_the_program_goes_on(
    qtbot: QtBot, reports: CrashReports, folder: Path
) -> None:
    words_of_an_article = "an article’s secret " + "words"
    QTimer.singleShot(0, lambda: fail_on(words_of_an_article))
    qtbot.waitUntil(lambda: bool(shown()))

    (report,) = written(folder)
    assert f"Annotator {__version__}" in report
    assert "KeyError" in report
    assert "in fail_on" in report
    assert "annotation.add, annotation.note" in report
    assert "secret words" not in report
    assert str(folder) in shown()[0].accessibleDescription()
    close_message(qtbot)


def test_a_fault_on_a_worker_is_told_on_the_gui_thread(qtbot: QtBot, reports: CrashReports, folder: Path) -> None:
    worker = threading.Thread(target=fail_on, args=("x",), name="a worker")
    worker.start()
    worker.join()
    qtbot.waitUntil(lambda: bool(shown()))

    (report,) = written(folder)
    assert "thread a worker" in report
    assert "annotation.add" not in report  # the project belongs to the GUI thread
    close_message(qtbot)


def test_a_fault_that_comes_at_every_paint_is_told_once(qtbot: QtBot, reports: CrashReports, folder: Path) -> None:
    for _ in range(20):
        try:
            fail_on("x")
        except KeyError as error:
            sys.excepthook(type(error), error, error.__traceback__)
    qtbot.waitUntil(lambda: bool(shown()))

    assert len(shown()) == 1
    assert len(written(folder)) == 1
    close_message(qtbot)


def test_a_second_fault_opens_no_second_window(qtbot: QtBot, reports: CrashReports, folder: Path) -> None:
    for fault in (lambda: fail_on("x"), lambda: 1 // 0):
        QTimer.singleShot(0, fault)
    qtbot.waitUntil(lambda: len(written(folder)) == 2)
    qtbot.waitUntil(lambda: bool(shown()))

    assert len(shown()) == 1
    close_message(qtbot)


def test_the_causes_of_a_fault_and_the_last_words_of_qt_are_in_the_report(
    qtbot: QtBot, reports: CrashReports, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def slot() -> None:
        qWarning("QPainter: a painter was left open")
        try:
            fail_on("x")
        except KeyError:
            raise RuntimeError("while painting 'a quoted secret'") from None

    QTimer.singleShot(0, slot)
    qtbot.waitUntil(lambda: bool(shown()))

    (report,) = written(folder)
    assert "RuntimeError: while painting" in report
    assert "quoted secret'" not in report.split("File")[0]
    assert "Qt warning: QPainter: a painter was left open" in report
    close_message(qtbot)


def test_a_report_that_cannot_be_written_is_told_all_the_same(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "log").write_text("a file where the folder should be")
    reports = CrashReports(folder=tmp_path / "log")
    reports.install()
    try:
        QTimer.singleShot(0, lambda: fail_on("x"))
        qtbot.waitUntil(lambda: bool(shown()))
        assert "could not be written" in shown()[0].accessibleDescription()
        close_message(qtbot)
    finally:
        reports.uninstall()


def test_reports_are_kept_in_the_users_own_folder(home: Path) -> None:
    assert home in report_folder().parents or "log" in report_folder().as_posix().lower()
