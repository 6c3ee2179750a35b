"""A large file opens before it is checked, and takes edits when it was."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.errors import ProjectBusy
from annotator.operations.annotators import annotator_named
from annotator.operations.projects import rename_project
from annotator.store import connection
from annotator.store.project import Project
from tests.unit.projects import make


def test_a_large_file_takes_edits_when_all_of_it_is_checked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = make(tmp_path / "large.annot")
    monkeypatch.setattr(connection, "LARGE_FILE_BYTES", 0)
    with Project.open(path, defer_check=True) as project:
        by = annotator_named(project, "Ann")
        with pytest.raises(ProjectBusy):
            rename_project(project, "Sooner", by=by)
        while project.unchecked:
            project.check_some()
        rename_project(project, "Later", by=by)
        assert project.title == "Later"
