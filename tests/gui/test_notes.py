"""Notes in the window: written beside the article, and never lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from annotator.gui.main_window import MainWindow
from annotator.library import Project
from tests.gui.windows import (
    CTRL,
    KEY,
    SHIFT,
    annotations,
    held,
    note_of,
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

ROOM = 1_000_000  # pages


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return make(tmp_path / "small.annot")


def write(window: MainWindow, words: str) -> None:
    press(window, KEY.Key_M)
    QTest.keyClicks(note_of(window), words)


def leave_room(window: MainWindow, *, pages: int) -> None:
    session_of(window).project.db.execute(f"PRAGMA max_page_count = {pages}")


def refused_note(window: MainWindow) -> str:
    """Write a note that the full disk has no room for."""
    leave_room(window, pages=1)
    words = "it does not fit " * 400
    press(window, KEY.Key_M)
    note_of(window).insertPlainText(words)
    QTest.keyClick(note_of(window), KEY.Key_Escape)
    assert "no room left" in told(window)
    return words


def test_a_note_that_found_no_room_stays_and_is_written_when_there_is(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        tag(window, "Kestrel Alliance")
        tag(window)
        words = refused_note(window)
        assert "A note is not saved" in status_words(window)
        assert window.workspace.inspector._annotation_page._not_saved.isVisible()
        press(window, KEY.Key_Down, CTRL)
        assert note_of(window).note() == ""
        press(window, KEY.Key_Up, CTRL)
        assert note_of(window).note() == words
        leave_room(window, pages=ROOM)
        QTest.keyClick(note_of(window), KEY.Key_Return, CTRL)
        assert [a.note for a in annotations(window)] == [words, ""]
        assert "All changes saved" in status_words(window)
        assert not window.workspace.inspector._annotation_page._not_saved.isVisible()


def test_closing_asks_about_a_note_that_is_not_saved(
    qtbot: QtBot, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = iter([False, True])
    monkeypatch.setattr("annotator.gui.main_window.ask_close_unsaved", lambda _parent: next(answers))
    with opened(qtbot, project) as window:
        tag(window)
        words = refused_note(window)
        assert not window.close()
        assert note_of(window).note() == words
        assert window.close()


def test_a_note_of_an_annotation_that_is_deleted_is_let_go_of(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        tag(window)
        refused_note(window)
        leave_room(window, pages=ROOM)
        press(window, KEY.Key_Delete)
        assert annotations(window) == []
        assert "All changes saved" in status_words(window)


def test_a_note_waits_like_every_edit_and_stays_on_screen(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        tag(window)
        with held(project):
            write(window, "later")
            assert status_words(window) == "Saving…"
            QTest.keyClick(note_of(window), KEY.Key_Escape)
            assert status_words(window) == "Saving…"
            assert note_of(window).note() == "later"
        qtbot.waitUntil(lambda: "All changes saved" in status_words(window))
        assert [a.note for a in annotations(window)] == ["later"]


def test_all_changes_are_not_saved_while_a_note_is_typed(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        tag(window)
        assert "All changes saved" in status_words(window)
        write(window, "half a word")
        assert status_words(window) == "Saving…"
        QTest.keyClick(note_of(window), KEY.Key_Escape)
        assert "All changes saved" in status_words(window)


def test_control_enter_in_a_note_saves_it_and_stays_in_the_article(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        tag(window)
        write(window, "checked")
        QTest.keyClick(window.windowHandle(), KEY.Key_Return, CTRL)
        assert [a.note for a in annotations(window)] == ["checked"]
        assert window.workspace.article is not None
        assert window.workspace.article.status == "in_progress"


def test_a_stored_note_keeps_its_blanks_when_a_word_is_added(qtbot: QtBot, project: Path) -> None:
    with Project.open(project) as other:
        other.act_as("Ann")
        article = next(other.articles())
        noted = other.annotate(article.id, label="claim", spans=[(1, 8)], note="3\u00a0000 men\nin all")
    with opened(qtbot, project) as window:
        view_of(window).focus_annotation(noted)
        press(window, KEY.Key_M)
        QTest.keyClick(note_of(window), KEY.Key_End, CTRL)
        QTest.keyClick(note_of(window), KEY.Key_Return, SHIFT)
        QTest.keyClicks(note_of(window), "so far")
        QTest.keyClick(note_of(window), KEY.Key_Escape)
        assert annotations(window)[0].note == "3\u00a0000 men\nin all\nso far"


def test_somebody_elses_note_is_written_only_after_a_question(
    qtbot: QtBot, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Project.open(project) as other:
        other.act_as("Bea")
        article = next(other.articles())
        theirs = other.annotate(article.id, label="claim", spans=[(1, 8)], note="hers")
    answers = iter([False, True])
    monkeypatch.setattr(
        "annotator.gui.annotation_commands.ask_edit_foreign", lambda _parent, *, annotator: next(answers)
    )
    with opened(qtbot, project) as window:
        view_of(window).focus_annotation(theirs)
        write(window, "x")
        assert note_of(window).note() == "hers"
        write(window, "not ")
        QTest.keyClick(note_of(window), KEY.Key_Escape)
        assert "not " in annotations(window)[0].note
    assert list(answers) == []


def test_the_note_of_a_read_only_project_can_only_be_read(qtbot: QtBot, project: Path) -> None:
    with Project.open(project) as other:
        article = next(other.articles())
        noted = other.annotate(article.id, label="claim", spans=[(1, 8)], note="as it stands")
    project.chmod(0o444)
    with opened(qtbot, project) as window:
        view_of(window).focus_annotation(noted)
        write(window, "x")
        assert note_of(window).note() == "as it stands"
        assert "Read-only" in status_words(window)


def test_all_of_a_note_is_seen_while_it_is_written_in_a_small_window(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        window.resize(900, 640)
        select(window, "We will send up to 20,000 troops")
        press(window, KEY.Key_1)
        write(window, "one")
        note, scroll = note_of(window), window.workspace.inspector

        def is_seen() -> bool:
            top, bottom = (note.mapTo(scroll, place).y() for place in (note.rect().topLeft(), note.rect().bottomLeft()))
            return 0 <= top < bottom < scroll.height()

        qtbot.waitUntil(is_seen)
        for _ in range(3):
            QTest.keyClick(note, KEY.Key_Return)
        qtbot.waitUntil(is_seen)


@pytest.mark.parametrize(("answer", "written"), [("Cancel", ""), ("Change it", "x")])
def test_a_note_on_anothers_annotation_is_written_only_where_that_was_agreed_to(
    qtbot: QtBot, project: Path, answer: str, written: str
) -> None:
    with Project.open(project) as other:
        other.annotate(next(other.articles()).id, label="speaker", spans=[(0, 5)])
    with opened(qtbot, project, annotator="Boris") as window:
        press(window, KEY.Key_Down, CTRL)
        press(window, KEY.Key_M)
        asked: list[str] = []

        def reply() -> None:
            dialog = QApplication.activeModalWidget()
            if dialog is None:
                QTimer.singleShot(10, reply)
                return
            note_of(window).save()  # as when the question takes the keyboard away
            button = next(each for each in dialog.findChildren(QPushButton) if each.text().replace("&", "") == answer)
            asked.append(dialog.accessibleName())
            button.click()

        QTimer.singleShot(0, reply)
        QTest.keyClicks(note_of(window), "x")
        note_of(window).save()
        assert len(asked) == 1
        assert note_of(window).note() == written
        assert annotations(window)[0].note == written
