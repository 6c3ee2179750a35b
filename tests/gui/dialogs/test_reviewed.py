"""Reviewers' tables that come back: what they would change is shown first, and done in one step."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.gui.dialogs.found import Comparing, of_draft
from annotator.gui.dialogs.import_preview import ImportDialog
from annotator.gui.dialogs.import_set import ImportSetDialog
from annotator.gui.main_window import MainWindow
from annotator.operations.export_set import export_to_file
from annotator.store import connection
from tests.gui.test_files import drop
from tests.gui.windows import CTRL, KEY, annotations, opened, session_of, tag, told
from tests.unit.operations.test_reviews import Row, review
from tests.unit.projects import draft, make

WORDS = ("Adela Voss", "The", "ferry")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return make(tmp_path / "small.annot", "The ferry stops, says Adela Voss.")


def dialog_on(window: MainWindow, table: Path, qtbot: QtBot) -> ImportSetDialog:
    """Drop a table on the window, and wait for what it would change."""
    drop(window, table)
    assert not window.findChildren(ImportDialog)
    (dialog,) = window.findChildren(ImportSetDialog)
    qtbot.waitUntil(lambda: not dialog.looking)
    return dialog


@pytest.mark.parametrize("format_name", ["csv", "xlsx"])
def test_a_table_dropped_on_the_window_shows_what_it_would_change_and_what_not_before_it_does(
    qtbot: QtBot, project: Path, tmp_path: Path, format_name: str
) -> None:
    with opened(qtbot, project) as window:
        for words in WORDS:
            tag(window, words)
        table = tmp_path / f"review.{format_name}"
        export_to_file(session_of(window).project, table, codec=format_name)

        def answer(rows: list[Row]) -> None:
            by_quote = {row["quote"]: row for row in rows}
            by_quote["The"]["review"] = "delete"
            by_quote["ferry"] |= {"review": "question", "note": "is this one?"}
            by_quote["Adela Voss"] |= {"review": "delete", "quote_sha": "q0"}
            rows.append(rows[0] | {"id": "unknown", "review": "question"})

        review(table, format_name, answer)
        dialog = dialog_on(window, table, qtbot)
        shown = dialog.preview.toPlainText()
        assert "Not followed: 2 rows" in shown
        assert "“Adela Voss” was left as it is: its words are others than those in the table." in shown
        assert "it is not in the project" in shown
        assert "Deleted: 1 annotation\n    speaker: “The”" in shown
        assert "Questioned: 1 annotation\n    speaker: “ferry” – ? is this one?" in shown
        assert not dialog.new_labels.isVisible()
        assert len(annotations(window)) == len(WORDS)
        QTest.keyClick(dialog, KEY.Key_Return)
        assert {each.quote for each in annotations(window)} == {"Adela Voss", "ferry"}
        assert "1 deleted, 1 questioned" in told(window)
        assert "its words are others" in told(window)
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        QTest.keyClick(window.workspace.view, KEY.Key_Z, CTRL)
        assert len(annotations(window)) == len(WORDS)


def test_a_table_that_says_nothing_has_nothing_to_change(qtbot: QtBot, project: Path, tmp_path: Path) -> None:
    with opened(qtbot, project) as window:
        tag(window)
        table = tmp_path / "review.csv"
        export_to_file(session_of(window).project, table, codec="csv")
        dialog = dialog_on(window, table, qtbot)
        assert "Kept as they are: 1 annotation" in dialog.preview.toPlainText()
        assert not dialog.yes_button.isEnabled()
        dialog.formats.choose("doccano")
        assert dialog.new_labels.isVisible()
        dialog.reject()


def test_another_table_is_a_corpus_of_articles(qtbot: QtBot, project: Path, tmp_path: Path) -> None:
    corpus = tmp_path / "corpus.csv"
    corpus.write_text("id,text\n1,The bridge is open again.\n")
    with opened(qtbot, project) as window:
        drop(window, corpus)
        assert not window.findChildren(ImportSetDialog)
        (dialog,) = window.findChildren(ImportDialog)
        qtbot.waitUntil(lambda: len(dialog.drafts()) == 1)
        dialog.reject()


def test_a_large_project_is_not_checked_once_more_only_to_be_compared_with(
    qtbot: QtBot, project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with opened(qtbot, project) as window:
        tag(window)
        export_to_file(session_of(window).project, tmp_path / "review.csv", codec="csv")
    monkeypatch.setattr(connection, "LARGE_FILE_BYTES", 0)
    checked: list[object] = []
    monkeypatch.setattr(connection, "quick_check", lambda *_, **__: checked.append(None))
    dialog = ImportSetDialog(tmp_path / "review.csv", project=project, format_name="csv")
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: not dialog.looking)
    assert "Kept as they are: 1 annotation" in dialog.preview.toPlainText()
    twin = of_draft(draft("The ferry stops, says Adela Voss, and the harbour is closed until the morning."))
    with Comparing(project) as comparing:
        assert comparing.compared(twin) is not None
    assert checked == []
