"""An edit of very many changes is stored in portions, and can be undone like any other."""

from __future__ import annotations

import pytest

from annotator.model import Annotator, Article, ChangeSet
from annotator.operations.annotations import annotate
from annotator.store import edits
from annotator.store.checking import problems
from annotator.store.project import Project
from annotator.store.rows import row_of_annotation


def test_an_edit_of_several_portions_is_recorded_whole_and_can_be_undone(
    project: Project, article: Article, ann: Annotator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(edits, "PORTION", 3)
    first = annotate(project, article.id, label="claim", spans=[(0, 4)], by=ann)
    like = row_of_annotation(project.annotation(first))
    rows = [{**like, "id": f"00000000-0000-7000-8000-{number:012}", "start": number} for number in range(3)]
    told: list[ChangeSet] = []
    project.listeners.append(told.append)
    with project.edit("set.import", by=ann.id) as edit:
        for start in range(0, 9, 3):
            edit.insert("annotation", [{**row, "id": f"{start}{row['id'][1:]}"} for row in rows])
        edit.update("annotation", first, {"note": "the last change"})

    assert [(each.everything, each.changes) for each in told] == [(True, ())]
    assert project.annotation_count() == 10
    changed = project.changes(project.history(limit=1)[0].seq)
    assert changed is not None
    assert len({change.row_id for change in changed.changes}) == 10
    assert {change.article_id for change in changed.changes} == {article.id}
    made = {change.row_id: change.after for change in changed.changes if change.before is None}
    project.undo()
    assert [each.id for each in project.annotations(article.id)] == [first]
    undone = project.changes(project.history(limit=1)[0].seq)
    assert undone is not None
    assert {change.row_id: change.before for change in undone.changes if change.after is None} == made
    assert {change.article_id for change in undone.changes} == {article.id}
    project.redo()
    assert project.annotation_count() == 10
    assert project.annotation(first).note == "the last change"
    assert [each for each in problems(project) if "quote" not in each] == []
