"""A program killed in the middle of its work: nothing that was acknowledged is missing, and the project is sound."""

from __future__ import annotations

import random
import subprocess
import sys
from pathlib import Path

import pytest

from annotator import Project
from tests.e2e.conftest import Program

TEXT = "The ministry said 600 men had left. " * 50
KILLS = 8

# Edits of every kind, for ever; what is printed was on disk before.
EDIT_FOR_EVER = """
import itertools, sys
from annotator import Project
with Project.open(sys.argv[1]) as project:
    article = next(project.articles())
    for number in itertools.count(int(sys.argv[2])):
        start = number % 1500
        span = (start, start + 20 + number // 1500)
        made = project.annotate(article.id, label="claim", spans=[span], note="x" * 3000)
        print("made", made, flush=True)
        if number % 5 == 1:
            project.delete([made])
            print("deleted", made, flush=True)
        if number % 5 == 2:
            project.undo()
            print("deleted", made, flush=True)
            project.redo()
            print("made", made, flush=True)
"""


@pytest.fixture
def path(program: Program) -> Path:
    """A project with one article, made by the program itself."""
    (program.folder / "text.txt").write_text(TEXT)
    program("new", "killed.annot")
    assert program("add", "killed.annot", "text.txt").code == 0
    return program.folder / "killed.annot"


def killed_after(path: Path, acknowledgements: int, *, first: int) -> list[list[str]]:
    """Let edits be made, kill the program after so many were acknowledged, and return all that were."""
    command = [sys.executable, "-c", EDIT_FOR_EVER, path, str(first)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as running:
        assert running.stdout
        lines = [running.stdout.readline() for _ in range(acknowledgements)]
        running.kill()
        lines += running.stdout.readlines()
    return [line.split() for line in lines if line.endswith("\n")]


def test_nothing_acknowledged_is_missing_after_kill_9(path: Path, program: Program) -> None:
    chance = random.Random(9)
    there: set[str] = set()
    for kill in range(KILLS):
        for what, annotation_id in killed_after(path, chance.randrange(1, 40), first=kill * 1000):
            (there.add if what == "made" else there.discard)(annotation_id)
        with Project.open(path) as project:
            article = next(project.articles())
            found = {annotation.id for annotation in project.annotations(article.id)}
        # The edit that was under way may be there, whole, or not; it was not acknowledged.
        assert len(there ^ found) <= 1
        there = found
        checked = program("check", path)
        assert (checked.code, checked.err) == (0, "")


def test_all_of_it_can_still_be_undone_after_kill_9(path: Path) -> None:
    killed_after(path, 20, first=0)
    with Project.open(path) as project:
        while project.next_undo():
            project.undo()
        assert project.article_count() == 0
