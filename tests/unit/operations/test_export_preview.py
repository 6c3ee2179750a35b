"""What the export dialog shows of the files that are packed, and of those that are no text."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.model import Annotator
from annotator.operations.export_preview import first_article, preview
from annotator.operations.import_set import import_file
from annotator.operations.projects import create_project
from annotator.plugins import codec_named
from annotator.store.project import Project
from tests.unit.codecs.example import JSON


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
