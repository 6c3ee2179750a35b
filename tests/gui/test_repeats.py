"""R and Shift+R: every other place of the words in focus, shown first, then tagged by one edit."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QProgressDialog
from pytestqt.qtbot import QtBot

from annotator.gui.main_window import MainWindow
from annotator.gui.panels.clamped import ClampedLabel
from annotator.gui.repeats.feature import Repeats
from annotator.gui.repeats.panel import RepeatsPanel
from annotator.library import Project
from tests.gui.windows import ALT, CTRL, KEY, SHIFT, annotations, hands, opened, press, session_of, tag, told, view_of
from tests.unit.projects import make

ONE = (
    "The Kestrel Alliance met. “The Kestrel\nAlliance”, she said of the kestrel alliance.\n\n"
    "A Kestrel Alliance official, and again the Kestrel Alliance; no Kestrel Alliances.\n"
)
TWO = "Nobody met.\n"
THREE = "The Kestrel Alliance again, and the Kestrel Alliance.\n"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return make(tmp_path / "three.annot", ONE, TWO, THREE)


def panel_of(window: MainWindow) -> RepeatsPanel:
    return window.feature(Repeats).panel


def begin(window: MainWindow, *, everywhere: bool = False) -> None:
    tag(window, "Kestrel Alliance")
    press(window, KEY.Key_R, SHIFT if everywhere else Qt.KeyboardModifier.NoModifier)


def title(window: MainWindow) -> str:
    return panel_of(window).findChildren(ClampedLabel)[0].text()


def quotes(window: MainWindow) -> list[str]:
    return [" ".join(each.quote.split()) for each in annotations(window)]


def count(window: MainWindow) -> int:
    return session_of(window).project.annotation_count()


def test_r_shows_the_places_and_enter_tags_them(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        begin(window)
        panel = panel_of(window)
        assert panel.isVisible()
        assert panel.view.hasFocus()
        assert title(window) == "3 further mentions of “Kestrel Alliance”"
        assert len(annotations(window)) == 1
        hands(KEY.Key_Return)
        assert quotes(window) == ["Kestrel Alliance"] * 4
        assert {each.label for each in annotations(window)} == {"speaker"}
        assert "Tagged 3 further mentions of Kestrel Alliance" in told(window)
        assert not panel.isVisible()
        assert view_of(window).hasFocus()
        press(window, KEY.Key_Z, CTRL)
        assert len(annotations(window)) == 1


def test_escape_tags_nothing(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        begin(window)
        hands(KEY.Key_Escape)
        assert not panel_of(window).isVisible()
        assert view_of(window).hasFocus()
        assert len(annotations(window)) == 1


def test_what_is_unticked_is_not_tagged(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        begin(window)
        hands(KEY.Key_Down)
        hands(KEY.Key_Space)
        assert panel_of(window).tag.text() == "Tag 2"
        hands(KEY.Key_Return)
        starts = [each.start for each in annotations(window)]
        assert starts == [
            ONE.index("Kestrel Alliance"),
            ONE.index("Kestrel\nAlliance"),
            ONE.rindex("Kestrel Alliance;"),
        ]


def test_a_press_on_its_box_unticks_a_place_and_the_button_tags(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        begin(window)
        panel = panel_of(window)
        line = panel.view.visualRect(panel.model.index(0, 0))
        QTest.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, line.center().y()))
        assert panel.model.state(0) == Qt.CheckState.Unchecked
        QTest.mouseClick(panel.tag, Qt.MouseButton.LeftButton)
        assert len(annotations(window)) == 3


def test_capitals_count_or_not_and_that_is_remembered(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        begin(window)
        QTest.mouseClick(panel_of(window).case, Qt.MouseButton.LeftButton)
        assert title(window) == "4 further mentions of “Kestrel Alliance”"
        hands(KEY.Key_Escape)
        press(window, KEY.Key_R)
        assert title(window) == "4 further mentions of “Kestrel Alliance”"
        hands(KEY.Key_Return)
        assert "kestrel alliance" in quotes(window)


def test_where_there_are_none_it_is_said(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        tag(window, "official")
        press(window, KEY.Key_R)
        assert "There are no further mentions of official." in told(window)
        assert view_of(window).hasFocus()


def test_where_there_are_some_with_other_capitals_the_switch_is_offered(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(qtbot, make(tmp_path / "caps.annot", "The Council met. The council agreed.\n")) as window:
        tag(window, "Council")
        press(window, KEY.Key_R)
        panel = panel_of(window)
        assert any(each.isVisible() and "these capitals" in each.text() for each in panel.findChildren(QLabel))
        assert not panel.tag.isEnabled()
        QTest.mouseClick(panel.case, Qt.MouseButton.LeftButton)
        hands(KEY.Key_Return)
        assert quotes(window) == ["Council", "council"]


def test_places_are_outlined_in_the_article_while_they_are_ticked(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        viewport = view_of(window).viewport()
        tag(window, "Kestrel Alliance")
        pictures = [viewport.grab().toImage()]
        press(window, KEY.Key_R)
        hands(KEY.Key_A, CTRL)
        pictures.append(viewport.grab().toImage().copy(0, 0, pictures[0].width(), 60))
        hands(KEY.Key_Space)
        pictures.append(viewport.grab().toImage().copy(0, 0, pictures[0].width(), 60))
        assert panel_of(window).model.count == 0
        assert pictures[1] != pictures[2]
        hands(KEY.Key_Return)
        assert len(annotations(window)) == 1


def test_shift_r_looks_through_the_whole_project_and_groups_by_article(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        begin(window, everywhere=True)
        panel = panel_of(window)
        assert title(window) == "5 further mentions of “Kestrel Alliance” in 2 articles"
        assert [line.repeat is None for line in panel.model.lines] == [True, False, False, False, True, False, False]
        panel.view.show_row(4)
        hands(KEY.Key_Space)
        assert panel.tag.text() == "Tag 3"
        panel.view.show_row(5)
        hands(KEY.Key_Space)
        assert panel.model.state(4) == Qt.CheckState.PartiallyChecked
        hands(KEY.Key_Return)
        assert count(window) == 5
        assert "Tagged 4 further mentions of Kestrel Alliance" in told(window)
        press(window, KEY.Key_Z, CTRL)
        assert count(window) == 1


def test_looking_through_the_project_can_be_cancelled(
    qtbot: QtBot, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for patience in ("_SHOWN_EVERY", "_SHOWN_AFTER"):
        monkeypatch.setattr(f"annotator.gui.progress.{patience}", 0)

    def cancel() -> None:
        dialogs = window.findChildren(QProgressDialog)
        dialogs[-1].cancel()

    with opened(qtbot, project) as window:
        tag(window, "Kestrel Alliance")
        QTimer.singleShot(0, cancel)
        press(window, KEY.Key_R, SHIFT)
        assert not window.feature(Repeats).is_open
        assert count(window) == 1


def test_another_article_closes_what_is_shown_of_this_one(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        begin(window)
        QTest.keyClick(window, KEY.Key_Down, ALT)
        assert not window.feature(Repeats).is_open


def test_another_article_is_outlined_too_while_the_whole_project_is_shown(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        begin(window, everywhere=True)
        QTest.keyClick(window, KEY.Key_Down, ALT)
        QTest.keyClick(window, KEY.Key_Down, ALT)
        assert view_of(window).text == THREE
        ticked = view_of(window).viewport().grab().toImage()
        assert window.feature(Repeats).is_open
        panel_of(window).setFocus()
        hands(KEY.Key_Escape)
        assert view_of(window).viewport().grab().toImage().copy(0, 0, 400, 60) != ticked.copy(0, 0, 400, 60)


def test_the_tagged_mentions_refer_to_the_same_entity_and_are_ones_own(qtbot: QtBot, project: Path) -> None:
    with Project.open(project) as other:
        other.act_as("Bea")
        article = next(other.articles())
        start = ONE.index("Kestrel Alliance")
        theirs = other.annotate(article.id, label="organisation", spans=[(start, start + 16)])
    with opened(qtbot, project) as window:
        view_of(window).focus_annotation(theirs)
        press(window, KEY.Key_R)
        hands(KEY.Key_Return)
        own = session_of(window).annotator.id
        assert [each.created_by == own for each in annotations(window)] == [False, True, True, True]


def test_a_read_only_project_has_no_repeats_to_tag(qtbot: QtBot, project: Path) -> None:
    with Project.open(project) as other:
        other.annotate(next(other.articles()).id, label="organisation", spans=[(4, 20)])
    project.chmod(0o444)
    with opened(qtbot, project) as window:
        press(window, KEY.Key_Down, CTRL)
        press(window, KEY.Key_R)
        assert not window.feature(Repeats).is_open
