"""What is filled in when a force figure is made, moved or corrected."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.library import Project
from tests.unit.projects import TEXT, make, spot


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return Project.open(make(tmp_path / "one.annot"))


def made(project: Project, words: str, **attributes: object) -> str:
    article = next(project.articles())
    return project.annotate(article.id, label="force_figure", spans=[spot(TEXT, words)], attributes=attributes)


def test_the_words_of_a_new_figure_are_read(project: Project) -> None:
    figure = project.annotation(made(project, "up to 20,000 troops"))
    assert figure.attributes == {"high": 20000, "bound": "up_to", "unit": "troops", "unit_class": "personnel"}
    assert sorted(figure.computed) == sorted(figure.attributes)


def test_what_is_given_wins_and_is_not_computed(project: Project) -> None:
    figure = project.annotation(made(project, "up to 20,000 troops", unit="soldiers", state="planned"))
    assert figure.attributes["unit"] == "soldiers"
    assert figure.attributes["state"] == "planned"
    assert not {"unit", "state"} & set(figure.computed)


def test_a_moved_edge_reads_anew_what_nobody_corrected(project: Project) -> None:
    made_id = made(project, "up to 20,000 troops")
    project.set_attributes(made_id, {"unit": "soldiers"})
    project.set_spans(made_id, [spot(TEXT, "About 600 men")])
    figure = project.annotation(made_id)
    assert figure.attributes == {"best": 600, "bound": "about", "unit": "soldiers", "unit_class": "personnel"}
    assert "unit" not in figure.computed


def test_other_labels_get_nothing(project: Project) -> None:
    article = next(project.articles())
    claim = project.annotate(article.id, label="claim", spans=[spot(TEXT, "up to 20,000 troops")])
    assert project.annotation(claim).attributes == {}
    project.relabel(claim, "force_figure")
    assert project.annotation(claim).attributes["high"] == 20000
    project.relabel(claim, "claim")
    assert project.annotation(claim).attributes == {}


def test_a_value_that_was_taken_away_stays_away_when_an_edge_moves(project: Project) -> None:
    made_id = made(project, "up to 20,000 troops")
    project.set_attributes(made_id, {"unit": None})
    project.set_spans(made_id, [spot(TEXT, "About 600 men")])
    assert project.annotation(made_id).attributes == {"best": 600, "bound": "about", "unit_class": "personnel"}
