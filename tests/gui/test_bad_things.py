"""What the window says and keeps when the world is not as it should be."""

from __future__ import annotations

import os
import sqlite3
import threading
import time
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from annotator.errors import DamagedProject
from annotator.gui.notify import Notice
from annotator.gui.session import Session
from annotator.store.project import Project
from tests.gui.windows import (
    ALT,
    KEY,
    annotations,
    opened,
    press,
    select,
    session_of,
    status_words,
    tag,
    told,
    view_of,
)
from tests.unit.projects import make


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return make(tmp_path / "small.annot")


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


def test_a_project_replaced_by_another_is_told_and_opened_anew(qtbot: QtBot, project: Path, tmp_path: Path) -> None:
    other = make(tmp_path / "other.annot", "A wholly different article.\n")
    with opened(qtbot, project) as window:
        os.replace(other, project)  # noqa: PTH105
        session_of(window).poll()
        assert "deleted, moved or replaced" in told(window)
        window.open_project(project)
        assert view_of(window).text == "A wholly different article.\n"
        tag(window, "different")
        assert [a.quote for a in annotations(window)] == ["different"]


def test_a_damaged_article_is_told_and_the_next_one_opens(qtbot: QtBot, tmp_path: Path) -> None:
    project = make(tmp_path / "two.annot", "The first article.\n", "The second article.\n")
    with sqlite3.connect(project) as db:
        db.execute("UPDATE article_text SET text = 'Other words.' WHERE ordinal = 1")
    db.close()
    with opened(qtbot) as window:
        window.open_project(project)
        assert "damaged" in told(window)
        assert view_of(window).text == ""
        QTest.keyClick(window, KEY.Key_Down, ALT)
        assert view_of(window).text == "The second article.\n"


@pytest.mark.parametrize("content", [b"Just words.", b"", b"SQLite format 3\x00" + b"\xff" * 5000])
def test_a_bad_project_at_the_first_start_is_told_on_the_start_page_and_nothing_is_asked(
    qtbot: QtBot, tmp_path: Path, content: bytes
) -> None:
    bad = tmp_path / "bad.annot"
    bad.write_bytes(content)
    with opened(qtbot, annotator="") as window:
        window.expect_project()
        window.open_project(bad)
        window.close_project()
        assert window.start.isVisible()
        assert "bad.annot" in told(window)


def test_a_large_file_still_being_checked_has_its_own_sentence(
    qtbot: QtBot, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("annotator.gui.patience.PATIENCE", 200)
    monkeypatch.setattr("annotator.store.connection.LARGE_FILE_BYTES", 0)
    check = Session.begin_idle_work
    monkeypatch.setattr(Session, "begin_idle_work", lambda _: None)
    with opened(qtbot, project) as window:
        tag(window)
        qtbot.waitUntil(lambda: "still being checked" in told(window))
        assert status_words(window) == "… Waiting for the project’s check"
        check(session_of(window))
        qtbot.waitUntil(lambda: session_of(window).saved)
        assert [a.quote for a in annotations(window)] == ["Adela Voss"]


def test_a_window_that_is_closed_while_a_large_file_is_checked_ends_the_check(
    qtbot: QtBot, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def checks() -> list[str]:
        return [thread.name for thread in threading.enumerate() if thread.name == "check"]

    monkeypatch.setattr("annotator.store.connection.LARGE_FILE_BYTES", 0)
    monkeypatch.setattr(Project, "check_some", lambda _: time.sleep(0.01))  # as of a file without end
    with opened(qtbot, project):
        qtbot.waitUntil(lambda: checks() == ["check"])
    assert checks() == []


def test_a_large_file_that_turns_out_damaged_can_only_be_read(
    qtbot: QtBot, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("annotator.store.connection.LARGE_FILE_BYTES", 0)

    def damaged(_: Project) -> None:
        raise DamagedProject("“small.annot” is damaged. Nothing was changed. Open a copy made earlier.")

    monkeypatch.setattr(Project, "check_some", damaged)
    with opened(qtbot, project) as window:
        qtbot.waitUntil(lambda: "is damaged" in told(window))
        tag(window)
        assert annotations(window) == []
        assert session_of(window).saved
        assert status_words(window) == "Read-only"


def test_a_sentence_about_a_problem_is_on_screen_whole(qtbot: QtBot, tmp_path: Path) -> None:
    bad = tmp_path / "bad.annot"
    bad.write_text("Just words.")
    with opened(qtbot) as window:
        window.open_project(bad)
        (notice,) = window.notices.findChildren(Notice)
        words = notice._words
        close = notice.findChild(QToolButton)
        assert words.width() >= words.fontMetrics().horizontalAdvance(notice.text)
        assert words.geometry().right() < close.geometry().left()
