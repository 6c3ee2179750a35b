"""Crash reports: a fault is written down without anything of the articles, told once, and the program goes on."""

from __future__ import annotations

import faulthandler
import json
import os
import re
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer, qWarning
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator import __version__, settings
from annotator.errors import InvalidValue
from annotator.gui.app import faults_reported
from annotator.gui.crash.catching import CrashReports
from annotator.gui.crash.dialog import CrashDialog
from annotator.gui.crash.kept import report_folder, unseen_reports, write_report
from annotator.gui.crash.wording import report_text


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "log"


@pytest.fixture
def reports(qtbot: QtBot, folder: Path) -> Iterator[CrashReports]:
    made = CrashReports(lambda: ["annotation.add", "annotation.note"], folder=folder)
    made.install()
    yield made
    made.uninstall()


def shown() -> list[CrashDialog]:
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, CrashDialog) and w.isVisible()]


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
    assert shown()[0].report.toPlainText() == report
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
    secret = "a secret " + "word"

    def slot() -> None:
        qWarning("QPainter: a painter was left open")
        qWarning(f"QFile: cannot open /home/ann/{secret}.pdf")
        try:
            fail_on("x")
        except KeyError:
            raise RuntimeError(f"while painting {secret}") from None

    QTimer.singleShot(0, slot)
    qtbot.waitUntil(lambda: bool(shown()))

    (report,) = written(folder)
    assert "RuntimeError: …while painting …" in report
    assert secret not in report
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


def test_reports_are_kept_beside_the_settings(home: Path) -> None:
    assert report_folder().parent == settings.settings_path().parent
    assert home in report_folder().parents


# What is said of a fault


TEXT = "Министр подтвердил 1500 человек at the harbour of Severny"


def reported(fault: Callable[[], object]) -> str:
    with pytest.raises(Exception) as caught:  # noqa: PT011 - any
        fault()
    # Without the lines of code, which are those of this very file.
    return "\n".join(line for line in report_text(caught.value).splitlines() if not line.startswith("    "))


def of_our_own(text: str) -> None:
    raise ValueError(f"the span of {text} ends beyond the article {text}")


def refuse(text: str) -> None:
    raise InvalidValue("“{quote}” is no figure.", quote=text)


def throw(error: BaseException) -> None:
    raise error


# Faults whose messages hold words of an article.
FAULTS: dict[str, Callable[[], object]] = {
    "our own": lambda: of_our_own(TEXT),
    "a key": lambda: {}[TEXT],
    "a number": lambda: float(TEXT),
    "a letter": lambda: TEXT.encode("ascii"),
    "JSON": lambda: json.loads(TEXT),
    "a file": lambda: Path(f"/no/such/{TEXT}.txt").read_text(),
    "a list": lambda: [].remove(TEXT),  # type: ignore[var-annotated]
    "a date": lambda: datetime.fromisoformat(TEXT),
    "a pattern": lambda: re.compile(f"({TEXT}"),
    "the text alone": lambda: throw(RuntimeError(TEXT)),
    "quotes": lambda: throw(AssertionError(f"‘{TEXT}’ is not “{TEXT}”")),
    "a refusal": lambda: refuse(TEXT),
    "a refusal that was put together": lambda: throw(InvalidValue(f"“{TEXT}” is no figure.")),
    "SQL": lambda: sqlite3.connect(":memory:").execute(f"SELECT {TEXT}"),
}


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS)
def test_no_word_of_an_article_is_in_a_report_whatever_the_message_says(fault: Callable[[], object]) -> None:
    said = reported(fault)
    assert ": " in said
    for word in ("Министр", "1500", "человек", "harbour of", "Severny"):
        assert word not in said


def test_what_the_code_itself_says_and_pythons_own_messages_are_kept() -> None:
    assert "ValueError: …the span of … ends beyond the article …" in reported(lambda: of_our_own(TEXT))
    assert "'NoneType' object has no attribute 'text'" in reported(lambda: None.text)  # type: ignore[attr-defined]
    assert "modulo by zero" in reported(lambda: 1 // 0)
    assert "list index out of range" in reported(lambda: TEXT.split()[99])
    assert "“{quote}” is no figure." in reported(FAULTS["a refusal"])
    assert "[Errno 2] No such file or directory" in reported(FAULTS["a file"])


# At the next start


DIES = """
import ctypes, os, sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from annotator.gui.app import faults_reported
from annotator.gui.crash.catching import CrashReports
application = QApplication([])
reports = CrashReports(folder=Path(sys.argv[1]))
reports.install()
reports.begin()
if sys.argv[2] == "fault":
    ctypes.string_at(0)
elif sys.argv[2] == "killed":
    os.kill(os.getpid(), 9)
reports.uninstall()
"""


def ended(folder: Path, how: str) -> None:
    """Start a program that ends so."""
    subprocess.run([sys.executable, "-c", DIES, str(folder), how], check=False, stderr=subprocess.DEVNULL)


@pytest.fixture
def next_start(qtbot: QtBot, folder: Path) -> Iterator[CrashReports]:
    made = CrashReports(folder=folder)
    made.install()
    yield made
    made.uninstall()
    faulthandler.enable()  # as the tests themselves want it


def test_a_fault_of_c_code_is_shown_at_the_next_start_once(
    qtbot: QtBot, folder: Path, next_start: CrashReports
) -> None:
    ended(folder, "fault")
    next_start.begin()
    (dialog,) = shown()
    assert dialog.accessibleName() == "The program came to a sudden end last time"
    said = dialog.report.toPlainText()
    assert f"Annotator {__version__}" in said
    assert "Segmentation fault" in said or "access violation" in said
    assert "string_at" in said
    close_message(qtbot)
    next_start.begin()
    assert shown() == []


@pytest.mark.parametrize("how", ["at once", "killed"])
def test_a_start_that_was_ended_or_killed_leaves_nothing_to_show(
    qtbot: QtBot, folder: Path, next_start: CrashReports, how: str
) -> None:
    ended(folder, how)
    next_start.begin()
    assert shown() == []
    assert [path.name for path in folder.glob("*.txt")] == [f"running-{os.getpid()}.txt"]


def test_a_program_that_runs_beside_is_left_its_file(qtbot: QtBot, folder: Path, next_start: CrashReports) -> None:
    next_start.begin()
    (running,) = folder.glob("running-*.txt")
    ended(folder, "at once")
    assert running.exists()


def test_what_ended_the_program_is_shown_at_the_next_start(
    qtbot: QtBot, folder: Path, next_start: CrashReports
) -> None:
    write_report(report_text(ValueError("x")), folder)  # and nobody saw it
    next_start.begin()
    assert "ValueError" in shown()[0].report.toPlainText()
    close_message(qtbot)


def test_a_report_can_be_copied_and_its_folder_shown(
    qtbot: QtBot, reports: CrashReports, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    QTimer.singleShot(0, lambda: fail_on("x"))
    qtbot.waitUntil(lambda: bool(shown()))
    (dialog,) = shown()
    QTest.keyClick(dialog.copy_button, Qt.Key.Key_Space)
    assert QGuiApplication.clipboard().text() == written(folder)[0]
    assert dialog.copy_button.text() == "Copied"
    QTest.keyClick(dialog.show_button, Qt.Key.Key_Space)
    assert opened == [str(folder)]
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not shown())


def test_only_the_newest_reports_are_kept(folder: Path) -> None:
    paths = [write_report(f"{number}", folder) for number in range(25)]
    assert sorted(folder.iterdir()) == paths[5:]


def test_what_ends_the_program_before_there_is_a_window_is_written_too(qapp: QApplication) -> None:
    with pytest.raises(ZeroDivisionError), faults_reported():
        1 // 0  # noqa: B018
    (report,) = unseen_reports(report_folder())
    assert "ZeroDivisionError: " in report.read_text(encoding="utf-8")
