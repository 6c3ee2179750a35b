"""Work that takes long can be cancelled, and then nothing of it is left."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QProgressDialog, QPushButton
from pytestqt.qtbot import QtBot

from annotator.gui import progress
from annotator.gui.dialogs.import_set import ImportSetDialog
from annotator.gui.main_window import MainWindow
from annotator.library import Project
from annotator.model import ChangeSet
from annotator.store import connection
from tests.gui.windows import CTRL, KEY, SHIFT, opened, session_of, told
from tests.unit.projects import make

TEXTS = tuple(f"Report {number}: ships left the harbour in the morning.\n" for number in range(1, 6))


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return make(tmp_path / "small.annot", *TEXTS)


@pytest.fixture(autouse=True)
def shown_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let progress be shown without delay, and small projects be copied in many steps."""
    monkeypatch.setattr(progress, "_SHOWN_AFTER", 0)
    monkeypatch.setattr(progress, "_SHOWN_EVERY", 0)
    monkeypatch.setattr(connection, "_PAGES_A_TIME", 1)


def click_cancel_when_it_shows(window: MainWindow) -> list[str]:
    """Click Cancel as soon as there is one, and return what was said there."""
    seen: list[str] = []
    looking = QTimer(window, interval=0)

    def look() -> None:
        for dialog in window.findChildren(QProgressDialog):
            if dialog.isVisible():
                looking.stop()
                seen.append(dialog.labelText())
                QTest.mouseClick(dialog.findChild(QPushButton), Qt.MouseButton.LeftButton)

    looking.timeout.connect(look)
    looking.start()
    return seen


def test_a_copy_can_be_cancelled_and_leaves_no_file(
    qtbot: QtBot, project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = sorted(tmp_path.iterdir())
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(tmp_path / "twin.annot"), ""))
    with opened(qtbot, project) as window:
        seen = click_cancel_when_it_shows(window)
        QTest.keyClick(window, KEY.Key_S, CTRL | SHIFT)
        assert seen == ["Saving a copy"]
        assert "Saved a copy" not in told(window)
        assert sorted(tmp_path.iterdir()) == before
        window.activateWindow()  # as a desktop does when a dialog has gone
        qtbot.waitUntil(window.isActiveWindow)
        QTest.keyClick(window, KEY.Key_S, CTRL | SHIFT)
        assert "Saved a copy: twin.annot" in told(window)


def test_an_import_can_be_cancelled_while_the_set_is_checked(
    qtbot: QtBot, project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Project.new(tmp_path / "other.annot") as other:
        other.act_as("Bob")
        other.add([_text(tmp_path, number) for number in range(5)])
        other.export_to(tmp_path / "set.json")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, **__: (str(tmp_path / "set.json"), ""))
    with opened(qtbot, project) as window:
        mine = session_of(window).project
        seen = click_cancel_when_it_shows(window)
        import_by_hand(qtbot, window)
        assert seen == ["Importing"]
        assert (mine.article_count(), [edit.name for edit in mine.history()]) == (5, ["article.add"])
        import_by_hand(qtbot, window)
        assert mine.article_count() == 10


def import_by_hand(qtbot: QtBot, window: MainWindow) -> None:
    """Choose the file, and press Enter when its first article is shown."""
    window.actions_["import"].trigger()
    dialog = window.findChildren(ImportSetDialog)[-1]
    qtbot.waitUntil(dialog.yes_button.isEnabled)
    QTest.keyClick(dialog, KEY.Key_Return)


def _text(folder: Path, number: int) -> Path:
    path = folder / f"{number}.txt"
    path.write_text(f"Other report {number}: ships came back to the harbour at night.\n")
    return path


def test_erasing_shows_progress_while_the_file_is_made_smaller_and_that_can_be_cancelled(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("annotator.gui.articles_menu.ask_erase", lambda *_, **__: True)
    large = make(tmp_path / "large.annot", *TEXTS, "\n".join(f"{n} ships left the harbour." for n in range(20_000)))
    with opened(qtbot, large) as window, closing(sqlite3.connect(large, isolation_level=None)) as reader:
        project = session_of(window).project
        window.workspace.open_article(list(project.articles())[-1].id)
        before = large.stat().st_size

        def read_on(_: ChangeSet) -> None:
            """Read as another program does, and with it keep the file from being written anew."""
            reader.execute("BEGIN")
            reader.execute("SELECT count(*) FROM edit").fetchone()

        project.listeners.append(read_on)
        seen = click_cancel_when_it_shows(window)
        window.actions_["erase"].trigger()
        assert seen == ["Erased. Making the file smaller"]
        assert (project.article_count(), large.stat().st_size) == (5, before)
        project.listeners.pop()
        reader.execute("ROLLBACK")
        window.workspace.open_article(next(project.articles()).id)
        window.actions_["erase"].trigger()
        assert project.article_count() == 4
        assert large.stat().st_size < before / 4
        assert told(window) == ""
