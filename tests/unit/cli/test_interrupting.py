"""Ctrl+C, sent to this process: quiet, with its own exit code, and the project is as it was."""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from annotator.cli import articles as article_commands
from annotator.cli import projects as project_commands
from annotator.intake.reading import Outcome
from annotator.store.project import Project
from tests.unit.cli.conftest import Annotator

INTERRUPTED = (130, "", "")


class StruckWhenDropped:
    """Python drops what is raised while it ends an object."""

    def __del__(self) -> None:
        signal.raise_signal(signal.SIGINT)


def strike(_project: Project) -> None:
    signal.raise_signal(signal.SIGINT)


def strike_in_a_library(_project: Project) -> None:
    try:
        signal.raise_signal(signal.SIGINT)
    except KeyboardInterrupt as error:
        raise OSError("callback returned an error") from error


@pytest.mark.parametrize("problems", [strike, strike_in_a_library])
def test_it_is_quiet_and_no_fault_wherever_it_strikes(
    annotator: Annotator, path: Path, monkeypatch: pytest.MonkeyPatch, problems: Callable[[Project], object]
) -> None:
    monkeypatch.setattr(project_commands, "problems", problems)
    outcome = annotator("check", path)
    assert (outcome.code, outcome.out, outcome.err.strip()) == INTERRUPTED


def test_adding_stops_also_where_it_is_dropped(
    annotator: Annotator, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def struck_between_files(*arguments: object, **choices: object) -> Iterator[Outcome]:
        for outcome in read_files(*arguments, **choices):  # type: ignore[arg-type]
            del [StruckWhenDropped()][:]
            yield outcome

    read_files = article_commands.read_files
    monkeypatch.setattr(article_commands, "read_files", struck_between_files)
    (tmp_path / "later.txt").write_text("Later.\n")
    before = path.read_bytes()
    outcome = annotator("add", path, tmp_path / "later.txt", "missing.txt")
    assert (outcome.code, outcome.out, outcome.err.strip()) == INTERRUPTED
    assert path.read_bytes() == before


def test_python_has_its_own_ctrl_c_back_afterwards(annotator: Annotator, path: Path) -> None:
    before = signal.signal(signal.SIGINT, signal.default_int_handler)  # a background job's starts with none
    try:
        annotator("check", path)
        with pytest.raises(KeyboardInterrupt):
            signal.raise_signal(signal.SIGINT)
    finally:
        signal.signal(signal.SIGINT, before)
