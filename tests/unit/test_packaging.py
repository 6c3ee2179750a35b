"""`packaging/dev.py`: what it makes of a checkout, and what it says where something is missing."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from devtools import commands, environment, screen, system

PACKAGING = Path(commands.__file__).parents[1]


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A checkout without a .venv."""
    (tmp_path / "pyproject.toml").write_text("[project]\n")
    monkeypatch.setattr(environment, "ROOT", tmp_path)
    monkeypatch.setattr(environment, "FOLDER", tmp_path / ".venv")
    monkeypatch.setattr(environment, "STAMP", tmp_path / ".venv" / "set-up.json")
    return tmp_path


@pytest.fixture
def steps(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was done to the .venv, in order; nothing is downloaded."""
    done: list[str] = []

    def make() -> None:
        environment.FOLDER.mkdir(exist_ok=True)
        done.append("made")

    monkeypatch.setattr(environment, "make", make)
    monkeypatch.setattr(environment, "install", lambda *, dev: done.append("dev tools" if dev else "package"))
    monkeypatch.setattr(environment, "is_whole", lambda *, dev: environment.FOLDER.exists())
    return done


def test_a_second_start_finds_everything_ready(steps: list[str]) -> None:
    environment.ready(dev=False)
    environment.ready(dev=False)
    assert steps == ["made", "package"]


def test_running_after_testing_keeps_the_tools(steps: list[str]) -> None:
    environment.ready(dev=True)
    environment.ready(dev=False)
    environment.ready(dev=True)
    assert steps == ["made", "dev tools"]


def test_testing_after_running_adds_the_tools_to_what_is_there(steps: list[str]) -> None:
    environment.ready(dev=False)
    environment.ready(dev=True)
    assert steps == ["made", "package", "dev tools"]


def test_a_changed_pyproject_is_installed_again(steps: list[str], checkout: Path) -> None:
    environment.ready(dev=True)
    (checkout / "pyproject.toml").write_text("[project]\nname = 'more'\n")
    environment.ready(dev=False)
    assert steps == ["made", "dev tools", "dev tools"]


def test_an_interrupted_set_up_is_made_anew(steps: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as interrupted:
        interrupted.setattr(environment, "install", lambda *, dev: (_ for _ in ()).throw(KeyboardInterrupt))
        with pytest.raises(KeyboardInterrupt):
            environment.ready(dev=False)
        steps.clear()
    environment.ready(dev=False)
    assert steps == ["made", "package"]


def test_a_venv_that_no_longer_starts_is_made_anew(steps: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    environment.ready(dev=False)
    steps.clear()
    monkeypatch.setattr(environment, "is_whole", lambda *, dev: False)
    environment.ready(dev=False)
    assert steps == ["made", "package"]


def test_a_moved_checkout_is_made_anew(steps: list[str], checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    environment.ready(dev=False)
    steps.clear()
    moved = checkout / "moved"
    moved.mkdir()
    (moved / "pyproject.toml").write_text("[project]\n")
    monkeypatch.setattr(environment, "ROOT", moved)
    environment.ready(dev=False)
    assert steps == ["made", "package"]


def test_a_venv_without_a_python_is_not_whole(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(environment, "PYTHON", checkout / ".venv" / "bin" / "python")
    assert not environment.is_whole(dev=False)


def test_a_missing_library_is_named_with_the_packages_that_hold_it() -> None:
    problem = "ImportError: libxcb-cursor.so.0: cannot open shared object file: No such file or directory"
    advice = system.qt_advice(problem)
    assert "needs libxcb-cursor.so.0" in advice
    assert "apt-get install libxcb-cursor0 " in advice
    assert "dnf install xcb-util-cursor " in advice


def test_a_fault_of_qt_that_is_no_missing_library_is_shown_as_it_is() -> None:
    assert "No module named 'PySide6'" in system.qt_advice("ModuleNotFoundError: No module named 'PySide6'")


def test_a_missing_library_is_installed_and_qt_tried_again(monkeypatch: pytest.MonkeyPatch) -> None:
    problems = iter(["ImportError: libEGL.so.1: cannot open shared object file", ""])
    installed: list[str] = []
    monkeypatch.setattr(system, "qt_problem", lambda python: next(problems))
    monkeypatch.setattr(system, "install", lambda *packages: installed.extend(packages) or True)
    system.provide_qt(Path(sys.executable))
    assert "libegl1" in installed


def test_where_nothing_may_be_installed_the_person_is_told_what_to_do(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(system, "installer", lambda: None)
    monkeypatch.setattr(system, "qt_problem", lambda python: "libGL.so.1: cannot open shared object file")
    monkeypatch.setattr(environment, "ready", lambda *, dev: Path(sys.executable))
    assert commands.main(["setup"]) == 1
    assert "sudo apt-get install libgl1 " in capsys.readouterr().err


@pytest.fixture
def nobody_sits_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine without a screen, set up and ready."""
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setattr(environment, "ready", lambda *, dev: Path(sys.executable))


def test_without_any_screen_the_sample_project_is_made_all_the_same(
    nobody_sits_here: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    calls: list[list[str]] = []
    monkeypatch.setattr(commands, "SAMPLE", tmp_path / "sample.annot")
    monkeypatch.setattr(commands, "call", lambda command: calls.append([str(word) for word in command[3:]]) or 0)
    monkeypatch.setattr(system, "provide_tools", lambda *tools: tools)
    assert commands.main(["run"]) == 0
    assert calls == [["demo", str(commands.OUT)]]
    assert "sample.annot" in capsys.readouterr().err


def test_arguments_are_given_to_the_program_as_they_are(
    nobody_sits_here: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls: list[list[str]] = []
    monkeypatch.setattr(commands, "call", lambda command: calls.append([str(word) for word in command[3:]]) or 4)
    assert commands.main(["run", "list", "a b.annot", "--json"]) == 4
    assert calls == [["list", "a b.annot", "--json"]]


def test_a_display_that_is_gone_is_no_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    monkeypatch.setenv("DISPLAY", ":49999")
    assert screen.is_named()
    assert not screen.works(Path(sys.executable))


def test_the_exit_code_is_the_programs() -> None:
    assert commands.call([sys.executable, "-c", "raise SystemExit(7)"]) == 7


@pytest.mark.skipif(os.name == "nt", reason="Windows knows no signals")
def test_a_program_ended_by_a_signal_gives_the_shells_code() -> None:
    assert commands.call([sys.executable, "-c", "import os; os.kill(os.getpid(), 15)"]) == 128 + 15


def test_an_unknown_command_is_answered_with_the_known_ones(capsys: pytest.CaptureFixture[str]) -> None:
    assert commands.main(["biuld"]) == 2
    assert "no command biuld" in (words := capsys.readouterr().err)
    assert all(name in words for name in commands.COMMANDS)


def test_an_old_python_is_told_which_one_is_needed(tmp_path: Path) -> None:
    pretend = "import runpy, sys; sys.version_info = (3, 9, 1); sys.argv = ['dev.py', 'run']; "
    pretend += f"runpy.run_path({str(PACKAGING / 'dev.py')!r}, run_name='__main__')"
    nowhere = {**os.environ, "PATH": str(tmp_path)}
    done = subprocess.run([sys.executable, "-c", pretend], env=nowhere, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr.startswith("Annotator needs Python 3.11 or newer, this is 3.9")
    assert "Traceback" not in done.stderr
