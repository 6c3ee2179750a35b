"""What is done to several annotations at once: one edit, one undo."""

from __future__ import annotations

import pytest

from annotator.errors import InvalidValue
from annotator.model import Annotator, Article
from annotator.operations.annotations import annotate, relabel_all, set_attributes_of_all
from annotator.store.project import Project
from tests.unit.projects import TEXT, refused, spot


@pytest.fixture
def two(project: Project, article: Article, ann: Annotator) -> list[str]:
    """Two organisations."""
    return [
        annotate(project, article.id, label="organisation", spans=[spot(TEXT, words)], by=ann)
        for words in ("council", "Kestrel Alliance")
    ]


def attributes(project: Project, ids: list[str]) -> list[dict[str, object]]:
    return [dict(project.annotation(id_).attributes) for id_ in ids]


def test_attributes_of_several_are_one_edit(project: Project, two: list[str], ann: Annotator) -> None:
    set_attributes_of_all(project, two[:1], {"mention": "seat"}, by=ann)
    set_attributes_of_all(project, two, {"kind": "alliance", "mention": None}, by=ann)
    assert attributes(project, two) == [{"kind": "alliance"}, {"kind": "alliance"}]
    project.undo(by=ann.id)
    assert attributes(project, two) == [{"mention": "seat"}, {}]


def test_a_value_that_does_not_fit_changes_none_of_several(project: Project, two: list[str], ann: Annotator) -> None:
    refused(InvalidValue, lambda: set_attributes_of_all(project, two, {"kind": "choir"}, by=ann), path=project.path)


def test_several_are_relabelled_in_one_edit(project: Project, two: list[str], ann: Annotator) -> None:
    assert relabel_all(project, two, "speaker", by=ann) == 0
    assert {project.annotation(id_).label for id_ in two} == {"speaker"}
    project.undo(by=ann.id)
    assert {project.annotation(id_).label for id_ in two} == {"organisation"}


def test_relabelling_several_leaves_what_would_say_the_same_twice(
    project: Project, article: Article, two: list[str], ann: Annotator
) -> None:
    annotate(project, article.id, label="speaker", spans=[spot(TEXT, "council")], by=ann)
    assert relabel_all(project, two, "speaker", by=ann) == 1
    assert [project.annotation(id_).label for id_ in two] == ["organisation", "speaker"]


def test_of_two_on_the_same_words_only_one_is_relabelled(
    project: Project, article: Article, two: list[str], ann: Annotator
) -> None:
    other = annotate(project, article.id, label="claim", spans=[spot(TEXT, "council")], by=ann)
    assert relabel_all(project, [two[0], other], "speaker", by=ann) == 1
    assert [project.annotation(id_).label for id_ in (two[0], other)] == ["speaker", "claim"]
