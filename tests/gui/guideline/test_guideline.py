"""F1: the guideline of the label that hands are at, with examples to go to, and back to the text with Esc."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from annotator.gui.guideline.feature import Guidelines
from annotator.gui.guideline.panel import GuidelinePanel
from annotator.gui.main_window import MainWindow
from annotator.operations.annotations import annotate
from annotator.operations.annotators import annotator_named
from annotator.operations.articles import add_articles
from annotator.store.bearing import latest_examples
from annotator.store.project import Project
from tests.gui.windows import CTRL, KEY, opened, press, session_of, view_of
from tests.unit import projects
from tests.unit.projects import TEXT, draft, spot

OTHER = "The Sorrel Valley Council met on Monday. A second article, about the council.\n"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Two articles, with speakers and organisations in both."""
    path = projects.make(tmp_path / "voss.annot")
    with Project.open(path) as project:
        ann = annotator_named(project, "Ann")
        (first,) = project.articles()
        (added,) = add_articles(project, [draft(OTHER, "second.txt")], by=ann)
        for article, text, label, words in (
            (first.id, TEXT, "claim", "“We will send up to 20,000 troops,”"),
            (first.id, TEXT, "speaker", "Adela Voss"),
            (first.id, TEXT, "organisation", "Kestrel Alliance"),
            (added.article_id, OTHER, "organisation", "Sorrel Valley Council"),
        ):
            annotate(project, article, label=label, spans=[spot(text, words)], by=ann)
    return path


@pytest.fixture
def window(qtbot: QtBot, path: Path) -> Iterator[MainWindow]:
    with opened(qtbot, path) as window:
        yield window


def panel_of(window: MainWindow) -> GuidelinePanel:
    return window.feature(Guidelines).panel


def shown(window: MainWindow) -> str:
    """The text of the panel, "" while it is closed or lists all labels."""
    panel = panel_of(window)
    return panel.text.toPlainText() if panel.text.isVisible() else ""


def test_a_guideline_longer_than_the_panel_opens_at_its_first_line(window: MainWindow) -> None:
    window.resize(900, 600)
    press(window, KEY.Key_Down, CTRL)
    press(window, KEY.Key_F1)
    bar = panel_of(window).text.verticalScrollBar()
    QTest.qWait(50)
    assert bar.maximum() > 0
    assert bar.value() == 0


def test_f1_shows_the_guideline_of_the_annotation_in_focus_and_esc_goes_back_to_the_text(window: MainWindow) -> None:
    press(window, KEY.Key_Down, CTRL)
    assert view_of(window).focused_label == "claim"
    press(window, KEY.Key_F1)
    assert shown(window).startswith("A claim is what somebody says")
    assert panel_of(window).text.hasFocus()
    QTest.keyClick(panel_of(window).text, KEY.Key_Escape)
    assert not panel_of(window).isVisible()
    assert view_of(window).hasFocus()
    assert view_of(window).focused_label == "claim"


@pytest.mark.parametrize("words", ["Voss", ",” said"])
def test_without_a_focus_it_is_that_of_the_innermost_annotation_at_the_caret(window: MainWindow, words: str) -> None:
    view_of(window).set_caret(TEXT.index(words) + (2 if words == ",” said" else 0))
    press(window, KEY.Key_F1)
    label = panel_of(window).label
    assert label is not None
    assert label.name == ("speaker" if words == "Voss" else "claim")


def test_beside_all_annotations_it_is_that_of_the_armed_label(window: MainWindow) -> None:
    view_of(window).set_caret(len(TEXT))
    press(window, KEY.Key_4)
    press(window, KEY.Key_F1)
    assert "A force figure is a stated number" in shown(window)


def test_where_there_is_none_all_labels_are_listed_and_enter_opens_one(window: MainWindow) -> None:
    view_of(window).set_caret(len(TEXT))
    press(window, KEY.Key_F1)
    labels = panel_of(window).labels
    assert [labels.item(n).text() for n in range(labels.count())] == [
        "Claim · 1", "Speaker · 2", "Organisation · 3", "Force figure · 4",
    ]  # fmt: skip
    QTest.keyClick(labels, KEY.Key_Down)
    QTest.keyClick(labels, KEY.Key_Return)
    assert shown(window).startswith("A speaker is whoever makes a claim")
    QTest.mouseClick(panel_of(window).all_button, Qt.MouseButton.LeftButton)
    assert labels.isVisible()
    assert labels.currentRow() == 1


def test_the_latest_examples_lead_to_where_they_stand(window: MainWindow) -> None:
    view_of(window).set_caret(TEXT.index("Kestrel") + 1)
    press(window, KEY.Key_F1)
    words = shown(window)
    assert words.index("“Sorrel Valley Council”") < words.index("“Kestrel Alliance”")
    assert "second.txt" in words
    QTest.keyClick(panel_of(window).text, KEY.Key_Tab)
    QTest.keyClick(panel_of(window).text, KEY.Key_Return)
    assert not panel_of(window).isVisible()
    assert view_of(window).text == OTHER
    assert view_of(window).focused_label == "organisation"
    assert view_of(window).hasFocus()


def test_an_example_is_gone_to_with_a_click(window: MainWindow) -> None:
    view_of(window).set_caret(TEXT.index("Kestrel") + 1)
    press(window, KEY.Key_F1)
    text = panel_of(window).text
    found = text.document().find("Sorrel Valley")
    text.setTextCursor(QTextCursor(found))
    text.ensureCursorVisible()
    QTest.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=text.cursorRect(found).center())
    assert view_of(window).text == OTHER


def test_f1_again_closes_it(window: MainWindow) -> None:
    press(window, KEY.Key_F1)
    assert panel_of(window).isVisible()
    QTest.keyClick(panel_of(window).labels, KEY.Key_F1)
    assert not panel_of(window).isVisible()


def test_a_label_without_a_guideline_and_examples_says_so(window: MainWindow) -> None:
    session = session_of(window)
    scheme = session.project.scheme
    bare = type(scheme)(
        tuple(label if label.name != "force_figure" else type(label)("place", "Place", "#333333", "#dddddd", "4")
              for label in scheme.labels),
        (),
    )  # fmt: skip
    from annotator.operations.fates import SchemeChange
    from annotator.operations.schemes import change_scheme

    change_scheme(session.project, SchemeChange(scheme, bare), by=session.annotator)
    view_of(window).set_caret(len(TEXT))
    press(window, KEY.Key_4)
    press(window, KEY.Key_F1)
    assert "Nothing is written about this label yet" in shown(window)
    assert "There is no example in this project yet" in shown(window)


def test_a_right_click_on_a_label_of_the_bar_offers_its_guideline(window: MainWindow) -> None:
    pill = window.workspace.label_bar.pills[2]
    seen: list[str] = []

    def choose() -> None:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        seen.extend(action.text() for action in menu.actions())
        menu.actions()[0].trigger()
        menu.close()

    QTimer.singleShot(0, choose)
    pill.customContextMenuRequested.emit(pill.rect().center())
    assert seen[0] == "Guideline of Organisation"
    assert shown(window).startswith("An organisation is a state body")


def test_it_stays_beside_the_text_and_gives_way_to_what_lies_under_it(window: MainWindow) -> None:
    press(window, KEY.Key_F1)
    view_of(window).setFocus()
    assert panel_of(window).isVisible()
    window.workspace.outline.view.setFocus()
    assert not panel_of(window).isVisible()
    assert window.workspace.outline.view.hasFocus()


def test_it_stays_within_a_small_window(window: MainWindow) -> None:
    window.resize(900, 600)
    press(window, KEY.Key_F1)
    window.resize(900, 560)
    assert window.workspace.rect().contains(panel_of(window).geometry())


def test_closing_the_project_closes_it(window: MainWindow) -> None:
    press(window, KEY.Key_F1)
    window.close_project()
    assert not panel_of(window).isVisible()


def test_examples_are_the_latest_three_with_their_articles(path: Path) -> None:
    with Project.open(path) as project:
        ann, (first, _) = annotator_named(project, "Ann"), project.articles()
        for words in ("Adela", "council", "spokesman"):
            annotate(project, first.id, label="organisation", spans=[spot(TEXT, words)], by=ann)
        assert [each.quote for each in latest_examples(project, "organisation")] == ["spokesman", "council", "Adela"]
        assert latest_examples(project, "force_figure") == []
