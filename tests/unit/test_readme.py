"""What the README says can be done."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from annotator.cli.program import COMMANDS
from annotator.library import Project
from annotator.operations.demo import make_sample_project

README = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")


def test_every_command_is_named_and_every_named_command_is_there() -> None:
    named = set(re.findall(r"annotator ([a-z]+)", README.split("## The command line")[1].split("## ")[0]))
    assert named == set(COMMANDS) - {"window"}


def test_the_library_example_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (example,) = re.findall(r"```python\n(.*?)```", README, re.DOTALL)
    make_sample_project(tmp_path / "x.annot").close()
    monkeypatch.chdir(tmp_path)
    exec(example, {})
    with Project.open("x.annot") as project:
        assert [a.quote for a in project.annotations(next(project.articles()).id) if a.start == 10]
    assert (tmp_path / "x.json").exists()
