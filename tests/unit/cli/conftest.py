"""The command line, called in this process."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from annotator.__main__ import key_sheet, self_test
from annotator.cli import program


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
