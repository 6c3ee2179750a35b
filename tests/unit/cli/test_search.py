"""`annotator search`: a line a place, or JSON."""

from __future__ import annotations

import json
from pathlib import Path

from annotator.model import Annotator as Person
from annotator.operations.annotations import annotate
from annotator.store.project import Project
from tests.unit.cli.conftest import Annotator
from tests.unit.projects import TEXT, add, spot


def test_every_place_is_a_line_with_its_context(annotator: Annotator, path: Path) -> None:
    with Project.open(path) as project:
        (article,) = project.articles()
        add(project, "Troops. " * 30)
    outcome = annotator("search", path, "troops")
    lines = [line.split("\t") for line in outcome.out.splitlines()]
    assert (outcome.code, outcome.err, len(lines)) == (0, "", 31)
    start, end = spot(TEXT, "troops")
    assert lines[-1] == [
        article.id, f"{start}:{end}", "“We will send up to 20,000 [troops],” said Adela Voss, “if the council agre…",
    ]  # fmt: skip


def test_quotes_of_a_label_come_with_their_annotation(annotator: Annotator, path: Path, tmp_path: Path) -> None:
    with Project.open(path) as project:
        (article,) = project.articles()
        (ann,) = project.annotators()
        made = _tag(project, article.id, ann)
    (found,) = json.loads(annotator("search", path, "20,000", "--label", "force_figure", "--json").out)
    assert found["article"] == article.id
    start, end = spot(TEXT, "20,000")
    assert found["hits"] == [
        {
            "start": start, "end": end, "before": "up to ", "words": "20,000", "after": " troops",
            "annotation": made, "label": "force_figure",
        }
    ]  # fmt: skip
    assert annotator("search", path, "20,000", "--quotes").out.startswith(f"{made}\t{start}:{end}\tup to [20,000]")
    assert annotator("search", path, "20,000", "--label", "claim").out == ""


def _tag(project: Project, article_id: str, ann: Person) -> str:
    return annotate(project, article_id, label="force_figure", spans=[spot(TEXT, "up to 20,000 troops")], by=ann)


def test_an_unknown_label_and_a_search_for_nothing_are_sentences(annotator: Annotator, path: Path) -> None:
    unknown = annotator("search", path, "troops", "--label", "klaim")
    assert (unknown.code, unknown.out) == (1, "")
    assert "no label “klaim”" in unknown.err
    nothing = annotator("search", path, "NOT troops")
    assert (nothing.code, nothing.out) == (1, "")
    assert "Say also what shall be there" in nothing.err


def test_what_a_read_only_project_has_not_indexed_is_said(annotator: Annotator, path: Path) -> None:
    path.chmod(0o444)
    outcome = annotator("search", path, "troops")
    assert (outcome.code, outcome.out) == (0, "")
    assert "Only 0 of 1 articles are indexed" in outcome.err
