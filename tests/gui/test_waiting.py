"""What the window does while another program holds the project file."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.errors import InvalidValue
from annotator.library import Project
from annotator.model import Annotator, ChangeSet
from tests.gui.windows import (
    ALT,
    CTRL,
    KEY,
    annotations,
    held,
    opened,
    press,
    session_of,
    status_words,
    tag,
    told,
    view_of,
)
from tests.unit.projects import TEXT, make


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return make(tmp_path / "small.annot", TEXT, "A second article about the Kestrel Alliance.\n")


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let nothing take long before it is said."""
    monkeypatch.setattr("annotator.gui.patience.PATIENCE", 200)
    monkeypatch.setattr("annotator.gui.session._BUSY_SECONDS_AT_THE_END", 0.05)


def annotations_in(project: Path) -> list[str]:
    with Project.open(project, read_only=True) as other:
        return [a.quote for article in other.articles() for a in other.annotations(article.id)]


def test_what_could_not_be_read_after_an_edit_is_shown_as_soon_as_the_file_is_free(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        other = sqlite3.connect(project, isolation_level=None)

        def hold(_change_set: ChangeSet) -> None:
            session_of(window).project.listeners.remove(hold)
            other.execute("BEGIN EXCLUSIVE")

        session_of(window).project.listeners.insert(0, hold)
        tag(window)
        other.execute("ROLLBACK")
        other.close()
        (made,) = annotations(window)
        qtbot.waitUntil(lambda: [mark.id for mark in view_of(window).marks()] == [made.id])
        qtbot.waitUntil(lambda: window.workspace.outline.total == 1)


def test_everything_waits_in_its_order_and_is_then_made(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        with held(project):
            tag(window)
            tag(window, "Kestrel Alliance")
            assert status_words(window) == "Saving…"
        qtbot.waitUntil(lambda: "All changes saved" in status_words(window))
        assert annotations_in(project) == ["Adela Voss", "Kestrel Alliance"]


def test_waiting_long_is_said_and_so_is_its_end(qtbot: QtBot, project: Path, impatient: None) -> None:
    with opened(qtbot, project) as window:
        with held(project):
            tag(window)
            qtbot.waitUntil(lambda: "Another program is writing" in told(window))
            assert "Waiting for another program" in status_words(window)
        qtbot.waitUntil(lambda: "All changes saved" in status_words(window))


def test_undo_that_had_to_wait_shows_what_it_changed(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        tag(window)
        first = annotations(window)[0].article_id
        press(window, KEY.Key_Down, ALT)
        with held(project):
            QTest.keyClick(window, KEY.Key_Z, CTRL)
        qtbot.waitUntil(lambda: "Undone: tagging" in told(window))
        assert window.workspace.article is not None
        assert window.workspace.article.id == first
        assert annotations(window) == []


def test_tagging_and_undoing_in_a_row_while_the_file_is_held_leaves_nothing(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        with held(project):
            tag(window)
            QTest.keyClick(window, KEY.Key_Z, CTRL)
        qtbot.waitUntil(lambda: session_of(window).saved)
        assert annotations(window) == []


def test_an_edit_is_made_as_who_made_the_gesture(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        tag(window, "Kestrel Alliance")
        with held(project):
            tag(window)
            window._preferences.change(annotator="Bea")
        qtbot.waitUntil(lambda: session_of(window).saved)
        by = {a.quote: a.created_by for a in annotations(window)}
        assert by["Adela Voss"] == by["Kestrel Alliance"]
        tag(window, "two submarines")
        assert {a.quote: a.created_by for a in annotations(window)}["two submarines"] != by["Adela Voss"]


def test_one_works_on_under_the_id_that_an_import_brings_for_ones_name(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        with Project.open(project) as other:
            other.act_as("Ann")
            article = next(other.articles())
            theirs = other.annotate(article.id, label="speaker", spans=[(1, 8)])
        session_of(window).poll()
        assert session_of(window).annotator.id == session_of(window).project.annotation(theirs).created_by
        tag(window)
        assert len({a.created_by for a in annotations(window)}) == 1


def test_a_faulty_operation_does_not_block_what_follows(qtbot: QtBot, project: Path) -> None:
    def faulty(_by: Annotator) -> None:
        raise RuntimeError("a fault of the program")

    with opened(qtbot, project) as window:
        with qtbot.captureExceptions() as faults, held(project):
            tag(window)
            session_of(window).run(faulty)
            tag(window, "Kestrel Alliance")
        with qtbot.captureExceptions() as faults:
            qtbot.waitUntil(lambda: session_of(window).saved)
            qtbot.waitUntil(lambda: len(annotations(window)) == 2)
        assert [kind for kind, *_ in faults] == [RuntimeError]


def test_a_refusal_is_told_and_what_follows_is_made(qtbot: QtBot, project: Path) -> None:
    def refused(_by: Annotator) -> None:
        raise InvalidValue("No such thing. Nothing was changed.")

    with opened(qtbot, project) as window:
        with held(project):
            tag(window)
            session_of(window).run(refused)
            tag(window, "Kestrel Alliance")
        qtbot.waitUntil(lambda: session_of(window).saved)
        assert "No such thing" in told(window)
        assert len(annotations(window)) == 2


def test_closing_asks_about_an_edit_that_waits_and_stays_open_for_it(
    qtbot: QtBot, project: Path, impatient: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []
    monkeypatch.setattr(
        "annotator.gui.main_window.ask_close_waiting", lambda _parent, *, edits: bool(asked.append(edits))
    )
    with opened(qtbot, project) as window:
        with held(project):
            tag(window)
            assert not window.close()
            assert window.isVisible()
        assert asked == [1]
        qtbot.waitUntil(lambda: session_of(window).saved)
        assert annotations_in(project) == ["Adela Voss"]


def test_closing_without_it_closes(
    qtbot: QtBot, project: Path, impatient: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("annotator.gui.main_window.ask_close_waiting", lambda _parent, *, edits: True)
    with opened(qtbot, project) as window, held(project):
        tag(window)
        assert window.close()
        assert window.session is None
    assert annotations_in(project) == []


def test_what_waits_is_made_when_the_window_closes(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        with held(project):
            tag(window)
        assert window.close()
    assert annotations_in(project) == ["Adela Voss"]


def test_an_article_chosen_while_the_file_is_held_opens_when_it_is_free(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        first, second = (article.id for article in session_of(window).project.articles())
        with held(project):
            window.workspace.articles.article_chosen.emit(second)
            assert window.workspace.article is not None
            assert window.workspace.article.id == first
            assert view_of(window).text == TEXT
        qtbot.waitUntil(lambda: window.workspace.article is not None and window.workspace.article.id == second)


def test_an_article_that_stays_unreadable_is_given_up_with_a_sentence(
    qtbot: QtBot, project: Path, impatient: None
) -> None:
    with opened(qtbot, project) as window:
        _, second = (article.id for article in session_of(window).project.articles())
        with held(project):
            window.workspace.articles.article_chosen.emit(second)
            qtbot.waitUntil(lambda: "Another program is using" in told(window))
        assert view_of(window).text == TEXT
        session_of(window).poll()
        assert view_of(window).text == TEXT


def test_looking_at_an_annotation_while_the_file_is_held_shows_it_later(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        tag(window)
        press(window, KEY.Key_Escape)
        view_of(window).set_caret(0)
        with held(project):
            press(window, KEY.Key_Down, CTRL)
        page = window.workspace.inspector._annotation_page
        qtbot.waitUntil(page.isVisible)


def test_a_fault_while_closing_keeps_the_window_and_the_edits_that_follow(
    qtbot: QtBot, project: Path, impatient: None
) -> None:
    def faulty(_by: Annotator) -> None:
        raise RuntimeError("a fault of the program")

    with opened(qtbot, project) as window:
        with held(project):
            tag(window)
            session_of(window).run(faulty)
            tag(window, "Kestrel Alliance")
        with pytest.raises(RuntimeError, match="a fault of the program"):
            window.close()
        assert window.isVisible()
        assert window.close()
    assert annotations_in(project) == ["Adela Voss", "Kestrel Alliance"]
