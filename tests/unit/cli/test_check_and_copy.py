"""What these commands print and do: check, copy."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from annotator.model import Annotation, Span
from annotator.operations.annotators import annotator_named
from annotator.operations.suggestions import reject
from annotator.store.project import Project
from annotator.suggest import Reason, Suggestion
from tests.unit.cli.conftest import Annotator


def annotation(path: Path, annotation_id: str) -> Annotation:
    with Project.open(path) as project:
        return project.annotation(annotation_id)


def test_check_of_a_sound_project_says_so_and_changes_no_byte(annotator: Annotator, path: Path, figure: str) -> None:
    before = path.read_bytes()
    outcome = annotator("check", path)
    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.out == "“voss.annot” is sound: 1 articles, 1 annotations.\n"
    assert path.read_bytes() == before


def test_check_says_what_it_found_and_changes_no_byte(annotator: Annotator, path: Path, figure: str) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE annotation SET start = 1, quote = 'We'")
    before = path.read_bytes()
    outcome = annotator("check", path)
    assert (outcome.code, outcome.out) == (1, "")
    assert f"the annotation {figure} (force_figure) does not stand where its quote is" in outcome.err
    assert path.read_bytes() == before


def test_check_compares_decisions_with_the_text_too(annotator: Annotator, path: Path) -> None:
    with Project.open(path) as project:
        article, ann = next(project.articles()), annotator_named(project, "Ann")
        words = (Span(1, 3),)
        reject(project, article.id, [Suggestion("speaker", words, 0.9, "x", "1", Reason("cue"))], by=ann)
        (decision,) = project.decisions(article.id)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE decision SET quote = 'They'")
    outcome = annotator("check", path)
    assert (outcome.code, outcome.out) == (1, "")
    assert f"the decision {decision.id} (speaker) does not stand where its quote is" in outcome.err


def test_check_says_what_opening_found(annotator: Annotator, path: Path) -> None:
    path.write_bytes(path.read_bytes()[:8192])
    outcome = annotator("check", path)
    assert (outcome.code, outcome.out) == (1, "")
    assert "“voss.annot” is damaged" in outcome.err


def test_copy_writes_a_sound_project_and_replaces_nothing(annotator: Annotator, path: Path, figure: str) -> None:
    copy = path.with_name("copy.annot")
    assert annotator("copy", path, copy).out == f"{copy}\n"
    assert annotation(copy, figure) == annotation(path, figure)
    assert annotator("check", copy).code == 0
    assert annotator("copy", path, copy).code == 1
    assert annotator("copy", path, path).code == 1
