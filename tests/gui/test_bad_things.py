"""What the window says and keeps when the world is not as it should be."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.gui.windows import KEY, annotations, opened, press, select, told, view_of
from tests.unit.projects import make


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return make(tmp_path / "small.annot")


def tag(window: object, words: str = "Adela Voss") -> None:
    select(window, words)  # type: ignore[arg-type]
    press(window, KEY.Key_2)  # type: ignore[arg-type]


def test_an_edit_waits_for_another_program_and_is_then_made(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        other = sqlite3.connect(project, isolation_level=None)
        other.execute("BEGIN EXCLUSIVE")
        select(window, "Adela Voss")
        press(window, KEY.Key_2)
        assert window.session is not None
        assert not window.session.saved
        other.execute("ROLLBACK")
        other.close()
        qtbot.waitUntil(lambda: window.session is not None and window.session.saved)
        assert [a.quote for a in annotations(window)] == ["Adela Voss"]


def test_a_full_disk_refuses_the_edit_and_the_screen_stays_true(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        assert window.session is not None
        db = window.session.project.db
        (pages,) = db.execute("PRAGMA page_count").fetchone()
        db.execute(f"PRAGMA max_page_count = {pages}")
        note = "x" * 100_000
        tag(window)
        made = annotations(window)
        if made:  # a small edit may still have found room
            window.workspace.inspector.note_edited.emit(made[0].id, note)
            assert annotations(window)[0].note == ""
        assert "no room left" in told(window)
        db.execute("PRAGMA max_page_count = 1000000")
        tag(window, "Kestrel Alliance")
        assert "Kestrel Alliance" in [a.quote for a in annotations(window)]


def test_a_deleted_project_takes_no_edit_and_says_so(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        project.unlink()
        tag(window)
        assert "deleted, moved or replaced" in told(window)
        assert view_of(window).focused_id is None


def test_a_read_only_project_can_be_read_and_says_so(qtbot: QtBot, project: Path) -> None:
    project.chmod(0o444)
    with opened(qtbot, project) as window:
        assert "read-only" in told(window)
        tag(window)
        assert annotations(window) == []


def test_a_file_that_is_no_project_leaves_the_open_one_open(qtbot: QtBot, project: Path, tmp_path: Path) -> None:
    fake = tmp_path / "fake.annot"
    fake.write_text("Just words.")
    with opened(qtbot, project) as window:
        window.open_project(fake)
        assert "not an Annotator project" in told(window)
        assert window.session is not None
        assert window.session.project.path == project
