"""A folder `portable` beside the program keeps what the window remembers, too."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from annotator.gui.crash.kept import report_folder
from annotator.gui.window_state import WindowState


@pytest.fixture
def portable(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder beside a frozen program."""
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "annotator"))
    monkeypatch.delenv("APPIMAGE", raising=False)
    (tmp_path / "portable").mkdir()
    return tmp_path / "portable"


def test_the_windows_memory_and_what_qt_keeps_are_in_it_and_nothing_in_the_home(portable: Path, home: Path) -> None:
    state = WindowState()
    state.zoom = 130
    state._settings.sync()
    assert WindowState().zoom == 130
    qts_own = QSettings(QSettings.Scope.UserScope, "QtProject")
    qts_own.setValue("FileDialog/sidebarWidth", 90)
    qts_own.sync()
    assert {path.name for path in portable.iterdir()} >= {"window.ini"}
    assert list(home.rglob("*.conf")) == []


def test_reports_of_faults_are_in_it(portable: Path) -> None:
    assert report_folder() == portable / "crash-reports"
