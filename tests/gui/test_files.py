"""What goes in and out of the window: projects, articles, copies, sets."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from annotator.gui.dialogs.import_preview import ImportDialog
from annotator.gui.main_window import MainWindow
from tests.gui.windows import CTRL, KEY, SHIFT, export, opened, session_of, tag, told, view_of
from tests.unit.projects import make

Save = Callable[[Path], None]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return make(tmp_path / "small.annot")


@pytest.fixture
def save_as(monkeypatch: pytest.MonkeyPatch) -> Save:
    """Answer the next file dialog with a path; it must not ask about replacing, which is the window's business."""

    def answer(path: Path) -> None:
        def chosen(*_: object, options: QFileDialog.Option) -> tuple[str, str]:
            assert options == QFileDialog.Option.DontConfirmOverwrite
            return str(path), ""

        monkeypatch.setattr(QFileDialog, "getSaveFileName", chosen)

    return answer


def drop(window: MainWindow, *paths: Path) -> None:
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    no_key = Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(QPointF(10, 10), Qt.DropAction.CopyAction, dropped, Qt.MouseButton.LeftButton, no_key))


def preview(window: MainWindow, qtbot: QtBot, *, articles: int) -> ImportDialog:
    """The preview of what is to be added, when it shows so many articles."""
    dialog = window.findChild(ImportDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: len(dialog.drafts()) == articles)
    return dialog


def test_a_project_dropped_on_the_window_is_opened(qtbot: QtBot, project: Path, tmp_path: Path) -> None:
    other = make(tmp_path / "other.annot")
    with opened(qtbot, project) as window:
        drop(window, other)
        assert session_of(window).project.path == other


def test_a_folder_with_one_bad_file_adds_the_others_and_counts_them(
    qtbot: QtBot, project: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "news"
    folder.mkdir()
    for number in (1, 2):
        (folder / f"{number}.txt").write_text(f"Report {number}: ships left the harbour in the morning.\n")
    (folder / "empty.txt").write_bytes(b"")
    with opened(qtbot, project) as window:
        drop(window, folder)
        preview(window, qtbot, articles=2).accept()
        qtbot.waitUntil(lambda: session_of(window).project.article_count() == 3)
        assert "Added 2 articles" in told(window)


def test_the_clipboards_text_becomes_one_article(qtbot: QtBot, project: Path) -> None:
    QGuiApplication.clipboard().setText("Ships left the harbour, the ministry said.\n")
    with opened(qtbot, project) as window:
        QTest.keyClick(window, KEY.Key_V, CTRL | SHIFT)
        preview(window, qtbot, articles=1).accept()
        qtbot.waitUntil(lambda: session_of(window).project.article_count() == 2)
        assert "Added 1 article" in told(window)
        assert "(s)" not in told(window)
        assert "Ships left the harbour" in view_of(window).text


def test_removing_says_how_many_in_plain_words(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        window.actions_["remove"].trigger()
        assert "Removed 1 article" in told(window)
        assert "(s)" not in told(window)


def test_a_new_project_never_takes_the_place_of_a_file(
    qtbot: QtBot, project: Path, tmp_path: Path, save_as: Save
) -> None:
    taken = make(tmp_path / "taken.annot")
    before = taken.read_bytes()
    with opened(qtbot, project) as window:
        save_as(tmp_path / "taken")
        QTest.keyClick(window, KEY.Key_N, CTRL)
        assert "“taken.annot” is already there. Nothing was changed." in told(window)
        assert session_of(window).project.path == project
    assert taken.read_bytes() == before


def test_a_copy_is_saved_and_never_over_another_file(
    qtbot: QtBot, project: Path, tmp_path: Path, save_as: Save
) -> None:
    with opened(qtbot, project) as window:
        tag(window)
        for said in ("Saved a copy: twin.annot", "“twin.annot” is already there"):
            save_as(tmp_path / "twin")
            QTest.keyClick(window, KEY.Key_S, CTRL | SHIFT)
            assert said in told(window)
        assert session_of(window).project.path == project


@pytest.mark.parametrize("answer", [True, False])
def test_an_export_replaces_a_file_only_after_a_question(
    qtbot: QtBot, project: Path, tmp_path: Path, save_as: Save, monkeypatch: pytest.MonkeyPatch, answer: bool
) -> None:
    target = tmp_path / "set.json"
    target.write_text("precious")
    asked: list[str] = []

    def ask(_parent: object, *, name: str) -> bool:
        asked.append(name)
        return answer

    monkeypatch.setattr("annotator.gui.files.ask_replace", ask)
    with opened(qtbot, project) as window:
        save_as(tmp_path / "set")
        export(window, qtbot)
    assert asked == ["set.json"]
    assert (target.read_text() == "precious") is not answer
