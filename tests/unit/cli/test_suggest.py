"""`annotator suggest`: what is proposed, as lines or JSON, with nothing decided."""

from __future__ import annotations

import json
from io import StringIO
from pathlib import Path

import pytest

from annotator.store.project import Project
from tests import hand_made_model
from tests.unit.cli.conftest import Annotator
from tests.unit.projects import TEXT, add, make, spot


def test_every_suggestion_is_a_line_with_its_place_and_words(annotator: Annotator, path: Path) -> None:
    outcome = annotator("suggest", path, "--engine", "figures")
    with Project.open(path) as project:
        (article,) = project.articles()
        assert (project.annotations(article.id), project.decisions(article.id)) == ([], [])
    start, end = spot(TEXT, "up to 20,000 troops")
    first = outcome.out.splitlines()[0].split("\t")
    assert (outcome.code, outcome.err) == (0, "")
    assert first == [article.id, "force_figure", f"{start}:{end}", "0.85", "figures", "up to 20,000 troops"]


def test_json_has_the_values_of_figures(annotator: Annotator, path: Path) -> None:
    found = json.loads(annotator("suggest", path, "--engine", "figures", "--json").out)
    start, end = spot(TEXT, "About 600 men")
    (about,) = (each for each in found if each["quote"] == "About 600 men")
    assert about["spans"] == [{"start": start, "end": end}]
    assert (about["label"], about["source"], about["links"]) == ("force_figure", "figures", [])
    assert (about["attributes"]["best"], about["attributes"]["bound"]) == (600, "about")


def test_only_the_articles_asked_for_are_read(annotator: Annotator, path: Path) -> None:
    with Project.open(path) as project:
        (other,) = add(project, "Two brigades came.\n")
    lines = annotator("suggest", path, "--article", other.id, "--engine", "figures").out.splitlines()
    assert [line.split("\t")[-1] for line in lines] == ["Two brigades"]


def test_the_articles_that_stdin_names_are_read_and_none_where_it_names_none(
    annotator: Annotator, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Project.open(path) as project:
        first, second = add(project, "Two brigades came.\n", "Three brigades came.\n")
    asked = ("suggest", path, "--article", "-", "--engine", "figures")
    monkeypatch.setattr("sys.stdin", StringIO(f"{second.id}\n\n{first.id}\n"))
    lines = annotator(*asked).out.splitlines()
    assert [line.split("\t")[-1] for line in lines] == ["Three brigades", "Two brigades"]
    assert annotator(*asked).out == ""  # nothing is left to be read


def test_counts_are_by_label_suggester_and_score(annotator: Annotator, path: Path) -> None:
    with Project.open(path) as project:
        add(project, "Two brigades came.\n")
    assert annotator("suggest", path, "--engine", "figures", "--count").out == "force_figure\tfigures\t0.85\t4\n"
    assert "do not go together" in annotator("suggest", path, "--count", "--keep").err


def test_what_was_imported_as_suggestions_is_removed_by_the_name_of_its_source(
    annotator: Annotator, path: Path, tmp_path: Path, figure: str
) -> None:
    assert annotator("export", path, "-o", tmp_path / "set.json").code == 0
    assert annotator("delete", path, figure).code == 0
    assert annotator("import", path, tmp_path / "set.json", "--as-suggestions", "--source", "our-model").code == 0
    assert "\tour-model\t" in annotator("suggest", path).out
    assert annotator("suggest", path, "--remove", "our-model").code == 0
    assert "\tour-model\t" not in annotator("suggest", path).out
    assert (
        "Nothing was imported as suggestions of “our-model”" in annotator("suggest", path, "--remove", "our-model").err
    )


def test_what_there_is_not_is_a_sentence(annotator: Annotator, path: Path) -> None:
    assert "There is no suggester “oracle”" in annotator("suggest", path, "--engine", "oracle").err
    assert annotator("suggest", path, "--article", "nobody").code == 1
    assert "do not go together" in annotator("suggest", path, "--article", "a", "--all").err


def test_the_words_of_the_project_are_added_listed_and_taken_out(annotator: Annotator, path: Path) -> None:
    added = annotator(
        "suggest", path, "--word", "organisations=Rugen", "--word", "no organisations=Iron  Cup", "--words"
    )
    assert (added.out, added.err) == ("organisations\tRugen\nno organisations\tIron Cup\n", "")
    assert annotator("suggest", path, "--without-word", "organisations=Rugen").code == 0
    assert annotator("suggest", path, "--words").out == "no organisations\tIron Cup\n"
    assert "is not LEXICON=WORD" in annotator("suggest", path, "--word", "Rugen").err
    assert "There is no lexicon “verbs”" in annotator("suggest", path, "--word", "verbs=quips").err
    assert "do not go together" in annotator("suggest", path, "--words", "--learn").err


@pytest.mark.usefixtures("spacy_model")
def test_spacy_is_asked_only_by_its_name(annotator: Annotator, tmp_path: Path) -> None:
    path = make(tmp_path / "spacy.annot", hand_made_model.TEXT)
    assert "\tspacy\t" not in annotator("suggest", path).out
    lines = [line.split("\t") for line in annotator("suggest", path, "--engine", "spacy").out.splitlines()]
    assert ["claim", "spacy", "NATO lost ships"] in [[line[1], *line[4:]] for line in lines]


def test_spacy_without_a_model_is_a_sentence(annotator: Annotator, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("annotator.suggest.parsed.SUGGESTER.model", None)
    outcome = annotator("suggest", path, "--engine", "spacy")
    assert outcome.out == ""
    assert "needs a model for English, and none is installed" in outcome.err
    assert "docs/suggesters.md" in outcome.err
