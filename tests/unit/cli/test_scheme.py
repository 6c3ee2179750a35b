"""The project's scheme on the command line: printed, written to a file, replaced by one."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from annotator.operations.scheme_files import default_scheme
from annotator.store.project import Project
from tests.unit.cli.conftest import Annotator
from tests.unit.projects import TEXT, spot


@pytest.fixture
def speaker(annotator: Annotator, path: Path) -> str:
    """The id of a speaker made on the command line."""
    with Project.open(path) as project:
        article = next(project.articles()).id
    start, end = spot(TEXT, "Adela Voss")
    made = annotator("annotate", path, "--article", article, "--label", "speaker", "--span", f"{start}:{end}",
                     "--attribute", "role=commander")  # fmt: skip
    return made.out.strip()


@pytest.fixture
def written(annotator: Annotator, path: Path, tmp_path: Path) -> Path:
    """The project's scheme in a file."""
    file = tmp_path / "our scheme.json"
    assert annotator("scheme", path, "-o", file).code == 0
    return file


def rewrite(file: Path, **names: str) -> None:
    """Give labels in a file other names."""
    text = file.read_text(encoding="utf-8")
    for old, new in names.items():
        text = text.replace(f'"{old}"', f'"{new}"')
    file.write_text(text, encoding="utf-8")


def without(file: Path, label: str) -> None:
    """Take a label out of a file, with the relation types that it leaves without an end."""
    scheme: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    scheme["labels"] = [each for each in scheme["labels"] if each["name"] != label]
    for kind in scheme["relations"]:
        kind["heads"], kind["tails"] = ([each for each in kind[end] if each != label] for end in ("heads", "tails"))
    scheme["relations"] = [kind for kind in scheme["relations"] if kind["heads"] and kind["tails"]]
    file.write_text(json.dumps(scheme), encoding="utf-8")


def scheme_of(path: Path) -> list[str]:
    with Project.open(path) as project:
        return [label.name for label in project.scheme.labels]


def test_a_scheme_is_printed_and_written_as_json_that_a_new_project_takes(
    annotator: Annotator, path: Path, written: Path, tmp_path: Path
) -> None:
    printed = annotator("scheme", path)
    assert printed.code == 0
    assert printed.out == written.read_text(encoding="utf-8")
    assert annotator("new", tmp_path / "b.annot", "--scheme", written).code == 0
    with Project.open(tmp_path / "b.annot") as project:
        assert project.scheme == default_scheme()


def test_another_scheme_takes_its_place_and_what_is_annotated_follows(
    annotator: Annotator, path: Path, written: Path, speaker: str
) -> None:
    rewrite(written, speaker="source", role="post")
    outcome = annotator("scheme", path, "--set", written, "--map", "speaker=source", "--map", "speaker.role=post")
    assert (outcome.code, outcome.err) == (0, "")
    assert "1 annotations with the label “speaker” become “source”" in outcome.out
    with Project.open(path) as project:
        assert project.annotation(speaker).label == "source"
        assert dict(project.annotation(speaker).attributes) == {"post": "commander"}
    assert annotator("undo", path).code == 0
    assert scheme_of(path) == ["claim", "speaker", "organisation", "force_figure"]


def test_a_scheme_without_a_label_in_use_is_refused_with_what_to_do(
    annotator: Annotator, path: Path, written: Path, speaker: str
) -> None:
    without(written, "speaker")
    before = path.read_bytes()
    outcome = annotator("scheme", path, "--set", written)
    assert (outcome.code, outcome.out) == (1, "")
    assert "1 annotations with the label “speaker” are deleted" in outcome.err
    assert "Nothing was changed. Say what they become with --map OLD=NEW" in outcome.err
    assert path.read_bytes() == before


def test_what_the_new_scheme_has_no_place_for_goes_when_asked_to_and_is_printed(
    annotator: Annotator, path: Path, written: Path, speaker: str
) -> None:
    without(written, "speaker")
    outcome = annotator("scheme", path, "--set", written, "--drop", "--as", "Bob")
    assert outcome.out == "1 annotations with the label “speaker” are deleted\n"
    assert scheme_of(path) == ["claim", "organisation", "force_figure"]


@pytest.mark.parametrize("words", [["--drop"], ["--map", "a=b"], ["-o", "x.json", "--set", "y.json"]])
def test_options_that_do_not_go_together_are_a_misuse(annotator: Annotator, path: Path, words: list[str]) -> None:
    assert annotator("scheme", path, *words).code == 2


@pytest.mark.parametrize("content", ["", "{", '{"labels": [{"name": "a"}]}'])
def test_a_file_that_is_no_scheme_changes_nothing(
    annotator: Annotator, path: Path, tmp_path: Path, content: str
) -> None:
    file, before = tmp_path / "scheme.json", path.read_bytes()
    file.write_text(content)
    outcome = annotator("scheme", path, "--set", file)
    assert (outcome.code, outcome.out) == (1, "")
    assert "Nothing was changed" in outcome.err
    assert annotator("scheme", path, "--set", tmp_path / "missing.json").code == 1
    assert path.read_bytes() == before
