"""The history's window: what was done by whom, going there, and going back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.gui.history.dialog import HistoryDialog
from annotator.gui.history.feature import HistoryPanel
from annotator.gui.main_window import MainWindow
from annotator.model import Annotator
from annotator.operations.annotations import annotate
from annotator.store.identity import new_id
from tests.gui.linked import marked, relate
from tests.gui.windows import CTRL, KEY, SHIFT, annotations, opened, press, session_of, tag, told, view_of
from tests.unit.projects import TEXT, make, spot

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return make(tmp_path / "small.annot", TEXT, "A second article about the Kestrel Alliance and its ships.\n")


def history_of(window: MainWindow) -> HistoryDialog:
    QTest.keyClick(view_of(window), KEY.Key_H, CTRL)
    dialog = window.feature(HistoryPanel).dialog
    assert dialog is not None
    assert dialog.isVisible()
    return dialog


def rows(dialog: HistoryDialog) -> list[tuple[str, ...]]:
    model = dialog.model
    return [tuple(model.index(row, column).data() for column in range(3)) for row in range(model.rowCount())]


def test_every_edit_is_listed_with_what_about_what_and_who(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        tag(window)
        press(window, KEY.Key_3)
        QTest.keyClick(view_of(window), KEY.Key_Z, CTRL)
        assert rows(history_of(window)) == [
            ("Undone: relabelling", "“Adela Voss”", "Ann"),
            ("Relabelling", "“Adela Voss”", "Ann"),
            ("Tagging", "“Adela Voss”", "Ann"),
            ("Adding articles", window.workspace.article.title if window.workspace.article else "", "Ann"),
        ]


def test_what_was_tagged_and_taken_back_is_told_by_its_words(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        tag(window)
        QTest.keyClick(view_of(window), KEY.Key_Z, CTRL)
        assert rows(history_of(window))[:2] == [
            ("Undone: tagging", "“Adela Voss”", "Ann"),
            ("Tagging", "“Adela Voss”", "Ann"),
        ]


def test_the_list_follows_what_is_done(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        dialog = history_of(window)
        before = dialog.model.rowCount()
        tag(window)
        qtbot.waitUntil(lambda: dialog.model.rowCount() == before + 1)


def test_enter_goes_where_an_edit_was_made(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        tag(window)
        (annotation,) = annotations(window)
        QTest.keyClick(view_of(window), KEY.Key_Down, Qt.KeyboardModifier.AltModifier)
        dialog = history_of(window)
        QTest.keyClick(dialog.list, KEY.Key_Return)
        assert view_of(window).text == TEXT
        assert view_of(window).focused_id == annotation.id


def test_undo_to_here_is_one_step_that_one_undo_takes_back(
    qtbot: QtBot, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []

    def ask(_parent: object, *, edits: int, at: str) -> bool:
        asked.append(edits)
        return True

    monkeypatch.setattr("annotator.gui.history.feature.ask_go_back", ask)
    with opened(qtbot, project) as window:
        for words in ("Adela Voss", "Kestrel Alliance", "About 600 men"):
            tag(window, words)
        press(window, KEY.Key_4)
        dialog = history_of(window)
        for _ in range(3):
            QTest.keyClick(dialog.list, KEY.Key_Down)
        QTest.mouseClick(dialog.back, LEFT)
        assert asked == [3]
        assert [each.quote for each in annotations(window)] == ["Adela Voss"]
        assert "Went back" in told(window)
        QTest.keyClick(view_of(window), KEY.Key_Z, CTRL)
        assert [(each.quote, each.label) for each in annotations(window)] == [
            ("Adela Voss", "speaker"),
            ("Kestrel Alliance", "speaker"),
            ("About 600 men", "force_figure"),
        ]
        QTest.keyClick(view_of(window), KEY.Key_Z, CTRL | SHIFT)
        assert len(annotations(window)) == 1


def test_edits_can_be_shown_of_one_article_and_one_annotator(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        tag(window)
        article = window.workspace.article
        assert article is not None
        bob = Annotator(new_id(), "Bob")
        annotate(session_of(window).project, article.id, label="speaker", spans=[spot(TEXT, "its spokesman")], by=bob)
        dialog = history_of(window)
        dialog.who.setFocus()
        QTest.keyClicks(dialog.who, "Bob")
        QTest.keyClick(dialog.who, KEY.Key_Return)
        assert [who for _, _, who in rows(dialog)] == ["Bob"]


def test_a_long_history_is_read_as_it_is_scrolled(qtbot: QtBot, tmp_path: Path) -> None:
    path = make(tmp_path / "long.annot")
    with opened(qtbot, path) as window:
        project, article = session_of(window).project, window.workspace.article
        assert article is not None
        by = session_of(window).annotator
        for at in range(450):
            annotate(project, article.id, label="claim", spans=[(at % 100, at % 100 + 1 + at // 100)], by=by)
        dialog = history_of(window)
        read = dialog.model.rowCount()
        assert 0 < read < 450
        QTest.keyClick(dialog.list, KEY.Key_End)
        qtbot.waitUntil(lambda: dialog.model.rowCount() > read)


def test_a_link_is_told_by_the_words_that_it_joins(qtbot: QtBot, tmp_path: Path) -> None:
    claim = "she would not send any troops over the northern river before winter"
    text = f"Adela Voss said that {claim}.\n"
    path = marked(tmp_path / "small.annot", ("claim", claim), ("speaker", "Adela Voss"), text=text)
    relate(path, "said_by", claim, "Adela Voss", "said")
    with opened(qtbot, path) as window:
        dialog = history_of(window)
        assert rows(dialog)[0] == ("Linking", "“she would not s…e winter” → “Adela Voss”", "Ann")
        whole = dialog.model.index(0, 1).data(Qt.ItemDataRole.ToolTipRole)
        assert whole == f"“{claim}” → “Adela Voss”"
