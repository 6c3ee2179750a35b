"""One window a project: who else has it open comes to the front."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from annotator import settings
from annotator.gui.app import last_project, make_application
from annotator.gui.preferences import Preferences
from annotator.gui.single import RunningWindows
from annotator.gui.window_state import WindowState
from annotator.settings import Settings
from tests.gui.windows import opened, session_of, told
from tests.unit.projects import make


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return make(tmp_path / "small.annot")


def test_a_project_open_elsewhere_is_found_there_with_the_files_brought(
    qtbot: QtBot, project: Path, tmp_path: Path
) -> None:
    with opened(qtbot) as window:
        here, there = RunningWindows(), RunningWindows()
        assert not here.raise_window_of(project)
        there.answer_for(project, window)
        with qtbot.waitSignal(there.files_brought) as brought:
            assert here.raise_window_of(project, [tmp_path / "news.txt"])
        assert brought.args == [[tmp_path / "news.txt"]]
        there.answer_for(None, window)
        assert not here.raise_window_of(project)


def test_a_window_does_not_take_itself_for_another(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot) as window:
        running = RunningWindows()
        running.answer_for(project, window)
        assert not running.raise_window_of(project)
        running.answer_for(None, window)


def test_a_second_window_leaves_the_first_one_its_place(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot) as window:
        first, second, third = RunningWindows(), RunningWindows(), RunningWindows()
        first.answer_for(project, window)
        second.answer_for(project, window)
        second.answer_for(None, window)
        assert third.raise_window_of(project)
        first.answer_for(None, window)


def test_what_a_killed_program_left_behind_is_in_nobodys_way(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot) as window:
        running = RunningWindows()
        running.answer_for(project, window)
        assert running._server is not None
        name = running._server.fullServerName()
        running.answer_for(None, window)
        with socket.socket(socket.AF_UNIX) as left:
            left.bind(name)  # the file stays when the socket is closed
        assert not RunningWindows().raise_window_of(project)
        running.answer_for(project, window)
        assert RunningWindows().raise_window_of(project)
        running.answer_for(None, window)


def test_opening_a_project_that_another_window_has_keeps_this_one_and_says_so(
    qtbot: QtBot, project: Path, tmp_path: Path
) -> None:
    other = make(tmp_path / "other.annot")
    with opened(qtbot, project) as window:
        window.is_elsewhere = lambda path: path == other
        window.open_project(other)
        assert session_of(window).project.path == project
        assert "“other” is open in another window." in told(window)


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
