"""One window a project: who else has it open comes to the front, and takes what the second start was for."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFileOpenEvent
from pytestqt.qtbot import QtBot

from annotator import settings
from annotator.gui import single
from annotator.gui.app import last_project, make_application
from annotator.gui.preferences import Preferences
from annotator.gui.single import RunningWindows
from annotator.gui.window_state import WindowState
from annotator.settings import Settings
from tests.gui.windows import opened, session_of, told
from tests.unit.projects import make

Start = Callable[[], RunningWindows]

OWNER = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication, QWidget
from annotator.gui.single import RunningWindows
application = QApplication([])
running, window = RunningWindows(), QWidget()
taken = running.hand_over(Path(sys.argv[1]))
print("taken" if taken else "held", flush=True)
if not taken:
    running.answer_for(Path(sys.argv[1]), window)
    application.exec()
"""


@pytest.fixture(autouse=True)
def runtime(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of this test's own for what programs tell each other."""
    folder = tmp_path / "run"
    folder.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder))
    return folder


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return make(tmp_path / "small.annot")


@pytest.fixture
def start(qtbot: QtBot) -> Iterator[Start]:
    """What a further start of the program has, as far as windows know of each other."""
    started: list[RunningWindows] = []

    def one() -> RunningWindows:
        started.append(RunningWindows())
        return started[-1]

    yield one
    for each in started:
        each.close()


@pytest.fixture
def owner(project: Path) -> Iterator[Callable[[], subprocess.Popen[str]]]:
    """Start another process that opens the project."""
    started: list[subprocess.Popen[str]] = []

    def one() -> subprocess.Popen[str]:
        command = [sys.executable, "-c", OWNER, str(project)]
        started.append(subprocess.Popen(command, stdout=subprocess.PIPE, text=True))
        return started[-1]

    yield one
    for each in started:
        with each:
            each.kill()


def said(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def test_a_project_open_elsewhere_is_found_there_with_the_files_brought(
    qtbot: QtBot, start: Start, project: Path, tmp_path: Path
) -> None:
    with opened(qtbot) as window:
        here, there = start(), start()
        assert not there.raise_window_of(project)
        there.answer_for(project, window)
        with qtbot.waitSignal(there.files_brought) as brought:
            assert here.raise_window_of(project, [tmp_path / "news\nof today.txt"])
        assert brought.args == [[tmp_path / "news\nof today.txt"]]
        there.answer_for(None, window)
        assert not here.raise_window_of(project)


def test_a_window_does_not_take_itself_for_another(qtbot: QtBot, start: Start, project: Path) -> None:
    with opened(qtbot) as window:
        running = start()
        running.answer_for(project, window)
        assert not running.raise_window_of(project)


def test_a_second_window_leaves_the_first_one_its_place(qtbot: QtBot, start: Start, project: Path) -> None:
    with opened(qtbot) as window:
        first, second, third = start(), start(), start()
        first.answer_for(project, window)
        second.answer_for(project, window)
        second.answer_for(None, window)
        assert third.raise_window_of(project)


def test_a_window_without_a_project_takes_the_one_that_was_double_clicked(
    qtbot: QtBot, start: Start, project: Path
) -> None:
    with opened(qtbot) as window:
        idle, clicked = start(), start()
        idle.answer_for(None, window)
        idle.project_brought.connect(window.open_project)
        window.is_elsewhere = idle.raise_window_of
        assert clicked.hand_over(project)
        clicked.close()
        qtbot.waitUntil(lambda: window.session is not None)
        assert session_of(window).project.path == project


def test_what_is_brought_while_the_window_opens_its_project_waits_for_it(
    qtbot: QtBot, start: Start, project: Path, tmp_path: Path
) -> None:
    with opened(qtbot) as window:
        opening, second = start(), start()
        assert not opening.hand_over(project)
        taken: list[list[Path]] = []
        opening.files_brought.connect(taken.append)
        assert second.hand_over(project, [tmp_path / "news.txt"])
        assert taken == []
        opening.answer_for(project, window)
        assert taken == [[tmp_path / "news.txt"]]


def test_a_project_that_could_not_be_opened_is_nobodys(qtbot: QtBot, start: Start, tmp_path: Path) -> None:
    broken = tmp_path / "broken.annot"
    broken.write_bytes(b"not a project")
    with opened(qtbot) as window:
        running = start()
        window.is_elsewhere = running.raise_window_of
        window.project_opened.connect(lambda path: running.answer_for(path, window))
        window.open_project(broken)
        assert not start().raise_window_of(broken)


def test_of_two_starts_at_once_one_opens_the_project_and_the_other_leaves_it_to_that(
    owner: Callable[[], subprocess.Popen[str]],
) -> None:
    both = [owner(), owner()]
    assert sorted(said(each) for each in both) == ["held", "taken"]


@pytest.mark.skipif(sys.platform == "win32", reason="There a pipe ends with its program")
def test_what_a_killed_program_left_behind_is_in_nobodys_way(
    owner: Callable[[], subprocess.Popen[str]], runtime: Path, start: Start, project: Path
) -> None:
    killed = owner()
    assert said(killed) == "held"
    killed.send_signal(signal.SIGKILL)
    killed.wait()
    assert len(list(runtime.rglob("*"))) == 3  # the folder, the lock and the socket are still there
    assert not start().raise_window_of(project)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other rights")
def test_a_folder_that_others_may_look_into_is_not_used(
    qtbot: QtBot, runtime: Path, start: Start, project: Path
) -> None:
    squatted = runtime / f"annotator-{os.getuid()}"
    squatted.mkdir()
    squatted.chmod(0o777)
    with opened(qtbot) as window:
        start().answer_for(project, window)
        assert not start().hand_over(project)
        assert list(squatted.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has pipes")
def test_somebody_who_knocks_with_other_words_is_not_heard(
    qtbot: QtBot, runtime: Path, start: Start, project: Path
) -> None:
    with opened(qtbot) as window:
        running = start()
        running.answer_for(project, window)
        (address,) = [path for path in runtime.rglob("*") if path.is_socket()]
        brought: list[object] = []
        running.files_brought.connect(brought.append)
        for words in (b"\n", b"[1]\n", b'{"files": 1}\n', b"\xff\xfe\n"):
            with socket.socket(socket.AF_UNIX) as other:
                other.connect(str(address))
                other.sendall(words)
                qtbot.wait(20)
        assert brought == []
        assert start().raise_window_of(project)


def test_a_window_that_does_not_answer_keeps_nobody_from_a_second_one(
    qtbot: QtBot, start: Start, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(single, "_ANSWER_WITHIN", 0.1)
    monkeypatch.setattr(single, "_MILLISECONDS", 100)
    with opened(qtbot) as window:
        hanging = start()
        hanging.answer_for(project, window)
        for hold in hanging._holds.values():
            hold.blockSignals(True)
            assert hold._server is not None
            hold._server.blockSignals(True)  # it hangs: nobody looks who is at the door
        assert not start().hand_over(project)


def test_opening_a_project_that_another_window_has_keeps_this_one_and_says_so(
    qtbot: QtBot, project: Path, tmp_path: Path
) -> None:
    other = make(tmp_path / "other.annot")
    with opened(qtbot, project) as window:
        window.is_elsewhere = lambda path: path == other
        window.open_project(other)
        assert session_of(window).project.path == project
        assert "“other” is open in another window." in told(window)


def test_a_project_opened_in_the_finder_while_the_program_starts_is_opened_when_it_is_there(
    qtbot: QtBot, project: Path, tmp_path: Path
) -> None:
    application = make_application()
    other = make(tmp_path / "other.annot")
    with opened(qtbot) as window:
        QCoreApplication.sendEvent(application, QFileOpenEvent(str(project)))
        assert window.session is None
        application.give_files_to(window.files.take)
        assert session_of(window).project.path == project
        QCoreApplication.sendEvent(application, QFileOpenEvent(str(other)))
        assert session_of(window).project.path == other
        application.give_files_to(lambda _: None)


def test_the_last_project_is_opened_again_only_while_it_is_there(qtbot: QtBot, project: Path) -> None:
    settings.save(Settings(annotator="Ann"))
    preferences, state = Preferences(make_application()), WindowState()
    try:
        assert last_project(state, preferences) is None
        state.last_project = project
        assert last_project(state, preferences) == project
        project.unlink()
        assert last_project(state, preferences) is None
    finally:
        preferences.deleteLater()
