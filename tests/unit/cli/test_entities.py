"""The words about entities on the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from annotator.store.project import Project
from tests.unit.cli.conftest import Annotator
from tests.unit.projects import TEXT, spot

WORDS = ("list", "add", "refer", "rename", "set", "merge", "delete")


@pytest.fixture
def speaker(annotator: Annotator, path: Path) -> str:
    """The id of an annotation."""
    with Project.open(path) as project:
        article_id = next(project.articles()).id
    start, end = spot(TEXT, "Adela Voss")
    return annotator(
        "annotate", path, "--article", article_id, "--label", "speaker", "--span", f"{start}:{end}"
    ).out.strip()


def test_an_entity_is_made_referred_to_renamed_merged_and_listed(
    annotator: Annotator, path: Path, speaker: str
) -> None:
    voss = annotator("entity", "add", path, "person", "A. Voss", "--alias", "Voss", "--external-id", "Q42").out.strip()
    other = annotator("entity", "add", path, "person", "Frau Voß").out.strip()
    assert annotator("entity", "refer", path, other, speaker).out == f"{speaker}\n"
    assert annotator("entity", "rename", path, voss, "Adela Voss").out == f"{voss}\n"
    assert annotator("entity", "merge", path, voss, other).out == f"{voss}\n"
    assert annotator("entity", "list", path).out == f"{voss}\tperson\tAdela Voss\t1\tVoss; Frau Voß\twikidata:Q42\n"
    (listed,) = json.loads(annotator("entity", "list", path, "--json").out)
    assert listed["aliases"] == ["Voss", "Frau Voß"]
    assert (listed["mentions"], listed["articles"]) == (1, 1)
    assert "Undone: entity.merge" in annotator("undo", path).out


def test_a_mention_is_let_go_and_an_entity_deleted(annotator: Annotator, path: Path, speaker: str) -> None:
    voss = annotator("entity", "add", path, "person", "Adela Voss").out.strip()
    annotator("entity", "refer", path, voss, speaker)
    annotator("entity", "refer", path, "none", speaker)
    with Project.open(path) as project:
        assert project.annotation(speaker).entity is None
    assert annotator("entity", "delete", path, voss).out == f"{voss}\n"
    assert annotator("entity", "list", path).out == ""


def test_each_thing_said_of_an_entity_is_set_alone(annotator: Annotator, path: Path) -> None:
    voss = annotator("entity", "add", path, "person", "Adela Voss", "--alias", "Voss").out.strip()
    annotator("entity", "set", path, voss, "--alias", "")
    annotator("entity", "set", path, voss, "--kind", "group")
    annotator("entity", "set", path, voss, "--external-id", "https://www.wikidata.org/wiki/Q42")
    assert annotator("entity", "list", path).out == f"{voss}\tgroup\tAdela Voss\t0\t\twikidata:Q42\n"
    assert annotator("entity", "set", path, voss).code == 2
    assert annotator("entity", "set", path, voss, "--kind", "group", "--alias", "V").code == 2


def test_what_is_wrong_is_one_sentence_and_changes_nothing(annotator: Annotator, path: Path, speaker: str) -> None:
    before = path.read_bytes()
    for words in (
        ("add", path, "ship", "Kestrel"), ("add", path, "person", " "), ("refer", path, "nobody", speaker),
        ("add", path, "person", "Voss", "--external-id", "P31"), ("rename", path, "nobody", "Voss"),
        ("merge", path, "nobody", "nobody either"),
    ):  # fmt: skip
        outcome = annotator("entity", *words)
        assert (outcome.code, outcome.out) == (1, "")
        assert outcome.err.endswith(".\n")
        assert outcome.err.count("\n") == 1
    assert path.read_bytes() == before


@pytest.mark.parametrize("word", WORDS)
def test_every_word_has_help_with_an_example(annotator: Annotator, word: str) -> None:
    shown = annotator("entity", word, "--help")
    assert (shown.code, shown.err) == (0, "")
    assert f"  annotator entity {word}" in shown.out
