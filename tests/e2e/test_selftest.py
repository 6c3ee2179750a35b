"""`annotator --selftest DIR`: what every installer is proved with, and what it says where something does not work."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from annotator import settings
from annotator.settings import Settings
from tests.e2e.conftest import Program, Screen


@pytest.fixture
def report(program: Program) -> Path:
    """Where the self-test says how it went."""
    return program.folder / "tried" / "selftest.txt"


def test_a_sound_program_passes_and_leaves_a_picture_and_the_persons_own_settings_alone(
    program: Program, report: Path, home: Path
) -> None:
    settings.save(Settings(annotator="Ann"))
    before = sorted(home.rglob("*"))
    outcome = program("--selftest", "tried")
    assert (outcome.code, outcome.out) == (0, report.read_text(encoding="utf-8"))
    assert "FAILED" not in outcome.out
    for line in ("Annotator 0.1.0", "Python 3.", "Qt 6.", "platform plugin offscreen", "first paint after "):
        assert line in outcome.out
    assert QImage(str(report.with_name("selftest.png"))).width() >= 900
    assert settings.load() == Settings(annotator="Ann")
    assert sorted(home.rglob("*")) == before


def test_it_passes_in_a_window_on_a_screen_too_and_a_second_time_in_the_same_folder(
    program: Program, report: Path, xvfb: Screen
) -> None:
    for _ in range(2):
        assert program("--selftest", "tried", variables=xvfb.variables).code == 0
    assert "platform plugin xcb" in report.read_text(encoding="utf-8")


def test_a_library_that_cannot_be_loaded_fails_it_with_the_reason(program: Program, report: Path) -> None:
    (program.folder / "trafilatura.py").write_text("raise ImportError('left out of the build')\n")
    outcome = program("--selftest", "tried")
    assert outcome.code == 1
    said = report.read_text(encoding="utf-8")
    assert "FAILED     adds a text and a web page" in said
    assert "ImportError" in said
    assert "not tried  tags by keys" in said
    assert said.splitlines()[-1].startswith("FAILED, after ")


def test_a_qt_that_does_not_load_fails_it_with_the_reason(program: Program, report: Path) -> None:
    (program.folder / "PySide6.py").write_text("raise ImportError('libEGL.so.1: cannot open shared object file')\n")
    assert program("--selftest", "tried").code == 1
    assert "libEGL.so.1" in report.read_text(encoding="utf-8")


def test_without_a_screen_it_says_so_in_its_report(program: Program, report: Path) -> None:
    nowhere = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""}
    assert program("--selftest", "tried", variables=nowhere).code == 1
    assert "There is no screen" in report.read_text(encoding="utf-8")


def test_a_folder_that_cannot_be_written_is_a_sentence(program: Program) -> None:
    (program.folder / "tried").write_text("a file")
    outcome = program("--selftest", "tried")
    assert (outcome.code, outcome.out) == (1, "")
    assert outcome.err.startswith("The self-test cannot write in “tried”")
