"""What the export dialog shows of the files that are packed, and of those that are no text."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.model import Annotator, Article
from annotator.operations.annotations import annotate
from annotator.operations.export_preview import first_article, preview
from annotator.operations.export_set import export_to_file
from annotator.operations.finding import known
from annotator.operations.import_set import import_file
from annotator.operations.projects import create_project
from annotator.operations.suggestions import reject
from annotator.plugins import codec_named, suggesters
from annotator.store.project import Project
from tests.unit.codecs.example import JSON
from tests.unit.projects import TEXT, spot, suggest


@pytest.fixture
def example(tmp_path: Path) -> Iterator[Project]:
    with create_project(tmp_path / "p.annot") as made:
        import_file(made, JSON, by=Annotator("", "Eve"))
        yield made


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("docx", ("has ruled out a request", "\nA. Kovač:\nClaim")),
        ("xlsx", ("Annotations", "Speaker | Viktor Maslov | ", "Relations")),
        ("refi-qda", ("project.qde", 'name="Viktor Maslov"', "codebook.qdc", "has ruled out a request")),
        ("spacy", (" bytes)",)),
    ],
)
def test_packed_files_are_shown_as_what_stands_in_them(example: Project, name: str, words: tuple[str, ...]) -> None:
    first = first_article(example)
    assert first is not None
    shown = preview(first, codec_named(name), {}).text
    assert [each for each in words if each not in shown] == []


@pytest.mark.parametrize("asked", [{}, {"with-suggestions": True}, {"with-decisions": True}])
@pytest.mark.parametrize("name", ["json", "jsonl"])
def test_what_is_proposed_and_decided_is_shown_as_it_will_stand_in_the_file(
    project: Project, article: Article, ann: Annotator, tmp_path: Path, name: str, asked: dict[str, object]
) -> None:
    first_figure, *_ = suggest(project, article.id, suggesters(["figures"])[0], known(project))
    reject(project, article.id, [first_figure], by=ann)
    first = first_article(project)
    assert first is not None
    shown = preview(first, codec_named(name), asked).text
    export_to_file(project, tmp_path / "set", codec=name, options=asked)
    assert (tmp_path / "set").read_text(encoding="utf-8").strip() in shown
    assert ('"suggestions":[{' in shown, '"decisions":[{' in shown) == (
        "with-suggestions" in asked, "with-decisions" in asked
    )  # fmt: skip
    assert ('"name":"Ann"' in shown) == ("with-decisions" in asked)


def test_of_a_long_file_beginning_and_end_are_shown_where_suggestions_stand(
    project: Project, article: Article, ann: Annotator
) -> None:
    for _ in range(200):
        annotate(project, article.id, label="claim", spans=[spot(TEXT, "if the council agrees")], by=ann)
    first = first_article(project)
    assert first is not None
    shown = preview(first, codec_named("json"), {"with-suggestions": True}).text
    assert shown.startswith('{"format":"annotator"')
    assert " … " in shown
    assert '"suggestions":[{' in shown
    assert len(shown) < 100_000
