"""The command line, called in this process."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from annotator.__main__ import key_sheet, self_test
from annotator.cli import program
from annotator.store.project import Project
from tests.unit.projects import TEXT, spot


@dataclass(frozen=True)
class Outcome:
    """The exit code, what stood on stdout and stderr, and what a window would have been opened with."""

    code: int
    out: str
    err: str
    window: list[object] = field(default_factory=list)


Annotator = Callable[..., Outcome]


@pytest.fixture
def annotator(capsys: pytest.CaptureFixture[str]) -> Annotator:
    """The command: `annotator("list", path).code == 0`; no window is opened."""

    def call(*words: str | Path) -> Outcome:
        opened: list[object] = []

        def open_window(project: Path | None, files: list[Path], screenshot: Path | None) -> int:
            opened.extend([project, files, screenshot])
            return 0

        screen = program.Screen(open_window=open_window, key_sheet=key_sheet, self_test=self_test)
        code = program.run([str(word) for word in words], screen=screen)
        return Outcome(code, *capsys.readouterr(), opened)

    return call


@pytest.fixture
def article_id(path: Path) -> str:
    """The id of the project's one article."""
    with Project.open(path) as project:
        return next(project.articles()).id


@pytest.fixture
def figure(annotator: Annotator, path: Path, article_id: str) -> str:
    """The id of an annotation made on the command line."""
    start, end = spot(TEXT, "up to 20,000 troops")
    outcome = annotator(
        "annotate", path, "--article", article_id, "--label", "force_figure", "--span", f"{start}:{end}",
        "--attribute", "high=20,000", "--attribute", "bound=up_to", "--as", "Bob",
    )  # fmt: skip
    assert (outcome.code, outcome.err) == (0, "")
    return outcome.out.strip()
