"""What these commands print and do: remove, undo, redo, history."""

from __future__ import annotations

import json
from pathlib import Path

from annotator.model import Annotation
from annotator.store.project import Project
from tests.unit.cli.conftest import Annotator


def annotation(path: Path, annotation_id: str) -> Annotation:
    with Project.open(path) as project:
        return project.annotation(annotation_id)


def lines(out: str) -> list[list[str]]:
    return [line.split("\t") for line in out.splitlines()]


def test_a_removed_article_comes_back_by_undo_and_an_erased_one_never(
    annotator: Annotator, path: Path, article_id: str, figure: str
) -> None:
    assert annotator("remove", path, article_id).out.strip() == article_id
    assert annotator("list", path).out == ""
    annotator("undo", path)
    assert annotation(path, figure).quote == "up to 20,000 troops"
    assert annotator("remove", path, article_id, "--erase").code == 0
    assert b"20,000 troops" not in path.read_bytes()
    assert annotator("undo", path).code == 1


def test_undo_and_redo_say_what_they_did(annotator: Annotator, path: Path, figure: str) -> None:
    assert annotator("undo", path).out == "Undone: annotation.add (2 changes)\n"
    assert annotator("redo", path).out == "Redone: annotation.add (2 changes)\n"
    assert annotation(path, figure).label == "force_figure"


def test_nothing_to_undo_or_redo_is_said(annotator: Annotator, path: Path) -> None:
    redo = annotator("redo", path)
    assert (redo.code, redo.out, redo.err) == (1, "", "There is nothing to redo.\n")
    annotator("undo", path)
    assert annotator("undo", path).err == "There is nothing to undo.\n"


def test_history_is_newest_first_with_who_when_what_and_undone_by(
    annotator: Annotator, path: Path, figure: str
) -> None:
    annotator("set", path, figure, "unit=troops")
    annotator("undo", path)
    rows = lines(annotator("history", path).out)
    assert [[row[0], *row[2:]] for row in rows] == [
        ["4", "Bob", "undo annotation.change"],
        ["3", "Bob", "annotation.change", "undone by 4"],
        ["2", "Bob", "annotation.add"],
        ["1", "Ann", "article.add"],
    ]
    listed = json.loads(annotator("history", path, "--json").out)
    assert [edit["undone_by"] for edit in listed] == [None, 4, None, None]
    assert [edit["when"] for edit in listed] == [row[1] for row in rows]
    assert {edit["program"] for edit in listed} == {"command line", "library"}
