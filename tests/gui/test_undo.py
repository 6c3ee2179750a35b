"""Undo and redo in the window: what was not done here is asked about first."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from annotator.library import Project
from annotator.model import Annotator
from annotator.store.rows import row_of_annotation
from tests.gui.windows import CTRL, KEY, SHIFT, annotations, opened, press, session_of, tag, told, view_of
from tests.unit.projects import make


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return make(tmp_path / "small.annot")


class Questions:
    """Answers what is asked, and remembers it."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, str]] = []
        self.answer = False

    def __call__(self, _parent: QWidget, *, edit: str, origin: str, at: str, annotator: str) -> bool:
        self.asked.append((origin, annotator))
        return self.answer


@pytest.fixture
def undoing(monkeypatch: pytest.MonkeyPatch) -> Questions:
    questions = Questions()
    monkeypatch.setattr("annotator.gui.history_commands.ask_undo_foreign", questions)
    return questions


@pytest.fixture
def redoing(monkeypatch: pytest.MonkeyPatch) -> Questions:
    questions = Questions()
    monkeypatch.setattr("annotator.gui.history_commands.ask_redo_foreign", questions)
    return questions


def test_undoing_another_programs_edit_asks_first(qtbot: QtBot, project: Path, undoing: Questions) -> None:
    with opened(qtbot, project) as window:
        tag(window)
        with Project.open(project) as other:
            other.act_as("Ann")
            other.annotate(annotations(window)[0].article_id, label="claim", spans=[(1, 8)])
        session_of(window).poll()
        QTest.keyClick(window, KEY.Key_Z, CTRL)
        assert len(annotations(window)) == 2
        undoing.answer = True
        QTest.keyClick(window, KEY.Key_Z, CTRL)
        assert len(annotations(window)) == 1
        assert undoing.asked == [("library", ""), ("library", "")]


def test_undoing_what_somebody_else_did_in_another_window_asks_first(
    qtbot: QtBot, project: Path, undoing: Questions
) -> None:
    with opened(qtbot, project) as window:
        article = next(session_of(window).project.articles())
        with Project.open(project, origin="window") as other:
            other.act_as("Bea")
            other.annotate(article.id, label="claim", spans=[(1, 8)])
        session_of(window).poll()
        QTest.keyClick(window, KEY.Key_Z, CTRL)
        assert undoing.asked == [("window", "Bea")]
        assert len(annotations(window)) == 1


def test_redoing_what_another_program_undid_asks_first(qtbot: QtBot, project: Path, redoing: Questions) -> None:
    with opened(qtbot, project) as window:
        tag(window)
        with Project.open(project) as other:
            other.act_as("Ann")
            other.undo()
        session_of(window).poll()
        QTest.keyClick(window, KEY.Key_Z, CTRL | SHIFT)
        assert annotations(window) == []
        redoing.answer = True
        QTest.keyClick(window, KEY.Key_Z, CTRL | SHIFT)
        assert len(annotations(window)) == 1
        assert redoing.asked == [("library", ""), ("library", "")]


def test_what_is_written_while_the_question_is_open_is_not_undone(
    qtbot: QtBot, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with opened(qtbot, project) as window:
        article = next(session_of(window).project.articles())

        def write(start: int) -> bool:
            with Project.open(project) as other:
                other.annotate(article.id, label="claim", spans=[(start, start + 5)])
            return True

        write(1)
        session_of(window).poll()
        monkeypatch.setattr("annotator.gui.history_commands.ask_undo_foreign", lambda *_, **__: write(10))
        QTest.keyClick(window, KEY.Key_Z, CTRL)
        assert len(annotations(window)) == 2
        assert "Another program wrote meanwhile" in told(window)


def test_moving_the_edges_of_somebody_elses_annotation_asks_once_while_it_is_in_focus(
    qtbot: QtBot, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Project.open(project) as other:
        other.act_as("Bea")
        theirs = other.annotate(next(other.articles()).id, label="claim", spans=[(1, 8)])
    asked: list[str] = []
    monkeypatch.setattr(
        "annotator.gui.annotation_commands.ask_edit_foreign",
        lambda _parent, *, annotator: not asked.append(annotator),  # type: ignore[func-returns-value]
    )
    with opened(qtbot, project) as window:
        view_of(window).focus_annotation(theirs)
        for _ in range(3):
            press(window, KEY.Key_F)
        assert asked == ["Bea"]
        press(window, KEY.Key_Escape)
        view_of(window).focus_annotation(theirs)
        press(window, KEY.Key_D)
        assert asked == ["Bea", "Bea"]


def test_while_very_many_changes_are_undone_and_redone_the_status_bar_says_so(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        tag(window)
        (first,) = annotations(window)
        like = row_of_annotation(first)
        rows = [{**like, "id": f"00000000-0000-7000-8000-{number:012}"} for number in range(2500)]

        def repeat(by: Annotator) -> None:
            with session_of(window).project.edit("annotation.repeat", by=by.id) as edit:
                edit.insert("annotation", rows)

        session_of(window).run(repeat)
        assert len(annotations(window)) == 2501
        said: list[str] = []
        window.statusBar().messageChanged.connect(said.append)
        QTest.keyClick(window, KEY.Key_Z, CTRL)
        assert annotations(window) == [first]
        assert said[0] == "Undoing…"
        QTest.keyClick(window, KEY.Key_Z, CTRL | SHIFT)
        assert len(annotations(window)) == 2501
        assert "Doing it again…" in said
        assert window.statusBar().currentMessage() == ""
