"""Looking for what is proposed, beside the window."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from annotator.gui.suggesting import finding
from annotator.gui.suggesting.finding import Finder
from annotator.operations.finding_apart import Answer


def noted(path: Path, article_id: str, _off: frozenset[str]) -> Answer:
    """Note in a file what is asked for; the first article takes until it is let go."""
    with path.open("a") as file:
        file.write(f"{article_id}\n")
    while article_id == "first" and not path.with_suffix(".go").exists():
        time.sleep(0.01)
    return Answer(article_id, [], [], frozenset(), {})


def test_articles_that_were_only_leafed_through_are_not_looked_at(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(finding, "answer", noted)
    log = tmp_path / "asked.txt"
    finder = Finder()
    finder.look(log, "first", without=frozenset())
    qtbot.waitUntil(log.exists)
    finder.look(log, "second", without=frozenset())
    qtbot.wait(100)
    finder.look(log, "third", without=frozenset())
    with qtbot.waitSignal(finder.found) as found:
        log.with_suffix(".go").touch()
    assert found.args[0].article_id == "third"
    assert log.read_text().split() == ["first", "third"]
