"""A large file opens before it is checked, and takes edits when it was."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.errors import ProjectBusy
from annotator.operations.annotators import annotator_named
from annotator.operations.words import set_words, words_of
from annotator.store import connection
from annotator.store.project import Project
from annotator.suggest.known import ORGANISATIONS
from tests.unit.projects import make


def test_a_large_file_takes_edits_when_all_of_it_is_checked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = make(tmp_path / "large.annot")
    monkeypatch.setattr(connection, "LARGE_FILE_BYTES", 0)
    with Project.open(path, defer_check=True) as project:
        by = annotator_named(project, "Ann")
        with pytest.raises(ProjectBusy):
            set_words(project, {ORGANISATIONS: ["Sooner"]}, by=by)
        while project.unchecked:
            project.check_some()
        set_words(project, {ORGANISATIONS: ["Later"]}, by=by)
        assert words_of(project)[ORGANISATIONS] == ("Later",)
