"""Linking a claim to words that nobody has tagged yet."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.errors import InvalidValue
from annotator.library import Project
from annotator.operations.relations import tag_and_link
from tests.unit.projects import TEXT, make, spot


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return Project.open(make(tmp_path / "one.annot"))


def test_words_are_tagged_and_linked_in_one_undo_step(project: Project) -> None:
    article = next(project.articles())
    claim = project.annotate(article.id, label="claim", spans=[spot(TEXT, "We will send up to 20,000 troops")])
    speaker = tag_and_link(
        project, "said_by", claim, label="speaker", spans=[spot(TEXT, "Adela Voss")], by=project.annotator, cue="said"
    )
    assert project.annotation(speaker).quote == "Adela Voss"
    assert [(r.head, r.tail, r.cue) for r in project.relations(article.id)] == [(claim, speaker, "said")]
    project.undo()
    assert [a.id for a in project.annotations(article.id)] == [claim]
    assert project.relations(article.id) == []


def test_words_that_are_tagged_already_are_not_tagged_twice(project: Project) -> None:
    article = next(project.articles())
    claim = project.annotate(article.id, label="claim", spans=[spot(TEXT, "We will send up to 20,000 troops")])
    there = project.annotate(article.id, label="speaker", spans=[spot(TEXT, "Adela Voss")])
    spans = [spot(TEXT, "Adela Voss")]
    assert tag_and_link(project, "said_by", claim, label="speaker", spans=spans, by=project.annotator) == there
    assert len(project.annotations(article.id)) == 2


def test_a_link_that_the_scheme_forbids_leaves_the_words_untagged(project: Project) -> None:
    article = next(project.articles())
    claim = project.annotate(article.id, label="claim", spans=[spot(TEXT, "We will send up to 20,000 troops")])
    with pytest.raises(InvalidValue, match="cannot end"):
        tag_and_link(
            project, "said_by", claim, label="force_figure", spans=[spot(TEXT, "About 600 men")], by=project.annotator
        )
    assert [a.id for a in project.annotations(article.id)] == [claim]
