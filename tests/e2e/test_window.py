"""The real program in a real window, driven by a real keyboard and mouse; read back from the file it wrote."""

from __future__ import annotations

import json
import sqlite3
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest

from annotator import settings
from annotator.settings import Settings
from tests.e2e.conftest import PATIENCE_SECONDS, Program, Screen

ARTICLE = Path(__file__).parent.parent / "data" / "articles" / "001_7ddf2d75b8d89461.txt"
T = TypeVar("T")


def until(question: Callable[[], T]) -> T:
    """Wait for an answer that is not empty and return it: the program is another process."""
    deadline = time.monotonic() + PATIENCE_SECONDS
    while not (answer := question()):
        assert time.monotonic() < deadline, "the program did not do it"
        time.sleep(0.05)
    return answer


def annotations(project: Path) -> list[tuple[str, str]]:
    with sqlite3.connect(f"file:{project}?mode=ro", uri=True) as db:
        return db.execute("SELECT label, quote FROM annotation ORDER BY start").fetchall()


@pytest.fixture
def project(program: Program) -> Path:
    settings.save(Settings(annotator="Ann"))
    path = program.folder / "real.annot"
    assert program("new", path).code == 0
    assert program("add", path, ARTICLE).code == 0
    return path


def test_the_main_job_by_keyboard_alone_in_a_real_window(program: Program, xvfb: Screen, project: Path) -> None:
    running = program.start(project, variables=xvfb.variables)
    xvfb.window("Any assistance will be provided")
    # The caret stands at the text's start: "Categories" is the first word.
    xvfb.xdotool("key", "--delay", "60", "ctrl+shift+Right", "3")
    assert until(lambda: annotations(project)) == [("organisation", "Categories")]
    xvfb.xdotool("key", "--delay", "60", "f")
    assert until(lambda: annotations(project)[0][1] == "Categories Tajikistan")
    xvfb.xdotool("key", "--delay", "60", "ctrl+z", "ctrl+z")
    assert until(lambda: not annotations(project))
    xvfb.xdotool("key", "--delay", "60", "ctrl+shift+z")
    assert until(lambda: annotations(project)) == [("organisation", "Categories")]
    xvfb.xdotool("key", "ctrl+q")
    assert running.wait(PATIENCE_SECONDS) == 0
    exported = json.loads(program("export", project).out)
    (annotation,) = exported["articles"][0]["annotations"]
    (span,) = annotation["spans"]
    assert exported["articles"][0]["text"][span["start"] : span["end"]] == "Categories"
    assert program("check", project).code == 0


def test_a_second_start_on_the_same_project_raises_the_first_window(
    program: Program, xvfb: Screen, project: Path
) -> None:
    first = program.start(project, variables=xvfb.variables)
    window = xvfb.window("Any assistance will be provided")
    second = program.start(project, variables=xvfb.variables)
    assert second.wait(PATIENCE_SECONDS) == 0
    assert first.poll() is None
    assert xvfb.xdotool("getactivewindow") == window


def test_an_edit_from_the_command_line_shows_in_the_open_window(program: Program, xvfb: Screen, project: Path) -> None:
    program.start(project, variables=xvfb.variables)
    xvfb.window("Any assistance will be provided")
    (article,) = json.loads(program("list", project, "--json").out)
    made = program("annotate", project, "--article", article["id"], "--label", "claim", "--span", "0:10")
    assert made.code == 0
    # It is on screen within 2 seconds; going to it and deleting it with one question proves that the window has it.
    time.sleep(2)
    xvfb.xdotool("key", "--delay", "80", "ctrl+Down", "Delete")
    until(lambda: "Annotator" in xvfb.xdotool("getactivewindow", "getwindowname"))
    xvfb.xdotool("key", "alt+c")
    assert until(lambda: not annotations(project))
