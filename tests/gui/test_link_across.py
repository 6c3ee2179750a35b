"""Ctrl+L, in the real window: a claim is linked to a claim of another article, and shown on both sides."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QToolTip
from pytestqt.qtbot import QtBot

from annotator.gui.linking.claim_dialog import ClaimDialog
from annotator.gui.main_window import MainWindow
from annotator.library import Project
from annotator.model import Metadata
from tests.gui.linked import focus, links_of, relate, rows
from tests.gui.windows import CTRL, KEY, held, opened, point_of, session_of, told, view_of
from tests.unit.projects import make, spot

TEXTS = (
    "Adela Voss said that the ferry would stop on Monday. الجسر مغلق اليوم.",
    "The ferry stops on Monday, the council said. The river froze. أغلق الجسر مساء.",
)
TITLES = ("Harbour closes", "Council speaks")
OWN, SAME, OTHER = "the ferry would stop on Monday", "The ferry stops on Monday", "The river froze"
ARABIC, ARABIC_SAME = "الجسر مغلق اليوم", "أغلق الجسر مساء"
MARKS = (("claim", OWN, 0), ("claim", ARABIC, 0), ("speaker", "Adela Voss", 0), ("claim", SAME, 1),
         ("claim", OTHER, 1), ("claim", ARABIC_SAME, 1))  # fmt: skip


def two_articles(path: Path, *, by: str = "Ann") -> Path:
    with Project.open(make(path, *TEXTS)) as project:
        project.act_as(by)
        articles = list(project.articles())
        for article, title in zip(articles, TITLES, strict=True):
            project.set_metadata(article.id, Metadata(title=title, publisher="Valley News"))
        for label, words, n in MARKS:
            project.annotate(articles[n].id, label=label, spans=[spot(TEXTS[n], words)])
    return path


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with two articles that say the same."""
    return two_articles(tmp_path / "across.annot")


def begin(qtbot: QtBot, window: MainWindow) -> ClaimDialog:
    """Press Ctrl+L and return the dialog, with all that is to be found."""
    QTest.keyClick(window, KEY.Key_L, CTRL)
    return dialog_of(qtbot, window)


def dialog_of(qtbot: QtBot, window: MainWindow) -> ClaimDialog:
    dialogs = [each for each in window.findChildren(ClaimDialog) if each.isVisible()]
    assert len(dialogs) == 1
    qtbot.waitUntil(lambda: not session_of(window).project.index_some())
    qtbot.waitUntil(dialogs[0].line.hasFocus)
    dialogs[0].refresh()
    return dialogs[0]


def found(dialog: ClaimDialog) -> list[str]:
    return [line.quote for line in dialog.model.lines]


def finish(qtbot: QtBot, window: MainWindow, dialog: ClaimDialog) -> None:
    """Press Enter in the dialog. Where there is no window manager, nobody gives the keyboard back to the window."""
    QTest.keyClick(dialog.line, KEY.Key_Return)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def click(dialog: ClaimDialog, words: str) -> None:
    index = dialog.model.index(found(dialog).index(words), 0)
    QTest.mouseClick(dialog.view.viewport(), Qt.MouseButton.LeftButton, pos=dialog.view.visualRect(index).center())


def linked(window: MainWindow) -> list[tuple[str, str, str]]:
    """All relations of the project as (type, words of the head, words of the tail)."""
    return links_of(session_of(window).project)


def test_by_keys_alone_and_both_sides_show_it(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        own = focus(window, OWN)
        dialog = begin(qtbot, window)
        assert found(dialog)[0] == SAME
        QTest.keyClick(dialog.line, KEY.Key_3, CTRL)
        finish(qtbot, window, dialog)
        assert linked(window) == [("refutes", OWN, SAME)]
        (row,) = rows(window)
        assert row.accessibleName() == f"Refutes: {SAME} · Council speaks"
        assert view_of(window).card(own).elsewhere == 1  # type: ignore[union-attr]
        QTest.keyClick(row, KEY.Key_Return)
        assert window.workspace.article is not None
        assert window.workspace.article.title == "Council speaks"
        other = view_of(window).focused_id or ""
        assert rows(window)[0].accessibleName() == f"Refutes: {OWN} · Harbour closes"
        assert view_of(window).card(other).elsewhere == 1  # type: ignore[union-attr]
        QTest.mouseMove(view_of(window).viewport(), point_of(window, 3))
        qtbot.waitUntil(lambda: f"← Refutes: {OWN} (\u2068Harbour closes\u2069)" in QToolTip.text())
        QTest.keyClick(window, KEY.Key_Z, CTRL)
        assert linked(window) == []


def test_by_mouse_alone(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        focus(window, OWN)
        window.actions_["link_claim"].trigger()
        dialog = dialog_of(qtbot, window)
        click(dialog, SAME)
        QTest.mouseClick(next(each for each in dialog.ties if each.text() == "← Updates"), Qt.MouseButton.LeftButton)
        QTest.mouseClick(
            next(each for each in dialog.findChildren(QPushButton) if each.text() == "&Link"), Qt.MouseButton.LeftButton
        )
        assert linked(window) == [("updates", SAME, OWN)]


def test_it_is_found_by_typing_words_of_the_claim_or_its_article(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        focus(window, OWN)
        dialog = begin(qtbot, window)
        QTest.keyClicks(dialog.line, "council riv")
        assert found(dialog) == [OTHER]
        dialog.line.clear()
        QTest.keyClicks(dialog.line, "nothing says this")
        assert found(dialog) == []
        assert not dialog.view.isVisible()
        assert "No claim of another article says that" in dialog.nothing.text()
        QTest.keyClick(dialog.line, KEY.Key_Return)
        assert dialog.isVisible()
        QTest.keyClick(dialog.line, KEY.Key_Escape)
        assert not dialog.isVisible()
        assert linked(window) == []


def test_arrows_go_through_what_was_found(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        focus(window, OWN)
        dialog = begin(qtbot, window)
        QTest.keyClicks(dialog.line, "council")
        assert found(dialog) == [ARABIC_SAME, OTHER, SAME]
        QTest.keyClick(dialog.line, KEY.Key_Down)
        QTest.keyClick(dialog.line, KEY.Key_Return)
        assert linked(window) == [("same_as", OWN, OTHER)]


def test_a_way_in_which_they_are_linked_already_is_not_offered(qtbot: QtBot, project: Path) -> None:
    relate(project, "same_as", OWN, SAME)
    with opened(qtbot, project) as window:
        focus(window, OWN)
        dialog = begin(qtbot, window)
        assert dialog.ties[0].text() == "Supports"
        QTest.keyClicks(dialog.line, "river")
        assert dialog.ties[0].text() == "Same as"


def test_claims_in_arabic_find_each_other(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        focus(window, ARABIC)
        dialog = begin(qtbot, window)
        assert found(dialog)[0] == ARABIC_SAME
        QTest.keyClick(dialog.line, KEY.Key_Return)
        assert linked(window) == [("same_as", ARABIC, ARABIC_SAME)]


def test_such_a_link_is_pointed_to_another_claim(qtbot: QtBot, project: Path) -> None:
    relate(project, "supports", SAME, OWN)
    with opened(qtbot, project) as window:
        focus(window, OWN)

        def choose() -> None:
            menu = QApplication.activePopupWidget()
            assert isinstance(menu, QMenu)
            action = next(each for each in menu.actions() if each.text().startswith("&Re-point"))
            QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())

        QTimer.singleShot(0, choose)
        QTest.mouseClick(rows(window)[0].more, Qt.MouseButton.LeftButton)
        dialog = dialog_of(qtbot, window)
        QTest.keyClicks(dialog.line, "river")
        assert [each.text() for each in dialog.ties] == ["← Supports"]
        QTest.keyClick(dialog.line, KEY.Key_Return)
        assert linked(window) == [("supports", OTHER, OWN)]


def test_it_is_exported_beside_the_articles(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        focus(window, OWN)
        dialog = begin(qtbot, window)
        QTest.keyClick(dialog.line, KEY.Key_Return)
    with Project.open(project) as again:
        exported = json.loads(again.export())
        ids = {each.quote: each.id for article in again.articles() for each in again.annotations(article.id)}
    assert [(each["type"], each["head"], each["tail"]) for each in exported["relations"]] == [
        ("same_as", ids[OWN], ids[SAME])
    ]
    assert all(article["relations"] == [] for article in exported["articles"])


def test_a_speaker_is_not_linked_to_another_article(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        focus(window, "Adela Voss")
        QTest.keyClick(window, KEY.Key_L, CTRL)
        assert window.findChild(ClaimDialog) is None
        assert "Put a claim in focus" in told(window)


def test_a_read_only_project_says_so(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        focus(window, OWN)
        session_of(window).project.read_only = True
        window._enable()
        assert not window.actions_["link_claim"].isEnabled()


def test_somebody_elses_claim_is_asked_about_once(qtbot: QtBot, tmp_path: Path, questions: list[str]) -> None:
    with opened(qtbot, two_articles(tmp_path / "bo.annot", by="Bo")) as window:
        focus(window, OWN)
        for _ in range(2):
            finish(qtbot, window, begin(qtbot, window))
        assert [kind for kind, *_ in linked(window)] == ["same_as", "supports"]
        assert questions == ["Bo"]


def test_while_another_program_holds_the_file_it_waits_for_what_is_there(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        focus(window, OWN)
        dialog = begin(qtbot, window)
        with held(project):
            QTest.keyClicks(dialog.line, "river")
            assert found(dialog) == []
        qtbot.waitUntil(lambda: found(dialog) == [OTHER])
