"""What the window lets another process find: as the project is now, though what it teaches is not read each time."""

from __future__ import annotations

from annotator.model import Annotator
from annotator.operations.annotations import annotate
from annotator.operations.finding_apart import answer
from annotator.store.project import Project
from tests.unit.projects import add, spot

OFF: frozenset[str] = frozenset()


def test_what_was_tagged_since_the_last_article_is_proposed_in_the_next(project: Project, ann: Annotator) -> None:
    text = "The Grey Lizards crossed the river.\n"
    first, second = add(project, text, "Later the Grey Lizards left.\n", by=ann)
    before = answer(project.path, second.id, OFF)
    annotate(project, first.id, label="organisation", spans=[spot(text, "Grey Lizards")], by=ann)
    after = answer(project.path, second.id, OFF)
    assert before is not None
    assert after is not None
    assert [each.reason.kind for each in before.suggestions] == []
    assert [(each.label, each.reason.kind) for each in after.suggestions] == [("organisation", "memory")]


def test_an_article_that_is_gone_has_no_answer(project: Project) -> None:
    assert answer(project.path, "01a215fa-51ec-779d-9641-f337960b6386", OFF) is None
