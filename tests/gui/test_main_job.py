"""The main job in the real window: open, read, tag, correct, undo, come back."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from annotator.gui.dialogs.import_preview import ImportDialog
from annotator.library import Project
from annotator.model import Span
from tests.gui.windows import ALT, CTRL, KEY, SHIFT, annotations, export, opened, point_of, press, select, told, view_of
from tests.unit.projects import TEXT, make


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return make(tmp_path / "small.annot", TEXT, "A second article about the Kestrel Alliance and its ships.\n")


def test_words_selected_by_keyboard_and_tagged_by_digit_are_on_disk_and_in_focus(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        select(window, "up to 20,000 troops")
        press(window, KEY.Key_4)
        (figure,) = annotations(window)
        assert (figure.label, figure.quote) == ("force_figure", "up to 20,000 troops")
        assert view_of(window).focused_id == figure.id
        with Project.open(project, read_only=True) as other:
            assert [a.quote for a in other.annotations(figure.article_id)] == ["up to 20,000 troops"]


def test_a_drag_takes_whole_words_and_an_armed_label_tags_them_at_once(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        press(window, KEY.Key_2)
        assert view_of(window).armed == "speaker"
        start = TEXT.index("Adela Voss")
        viewport = view_of(window).viewport()
        QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=point_of(window, start + 2))
        QTest.mouseMove(viewport, point_of(window, start + 7))
        QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=point_of(window, start + 7))
        assert [(a.label, a.quote) for a in annotations(window)] == [("speaker", "Adela Voss")]


def test_tagging_the_same_words_again_focuses_what_is_there(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        for _ in range(2):
            select(window, "Adela Voss")
            press(window, KEY.Key_2)
        assert len(annotations(window)) == 1
        assert view_of(window).focused_id == annotations(window)[0].id


def test_a_claim_of_two_spans_is_made_moved_and_undone_step_by_step(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        select(window, "We will send up to 20,000 troops")
        press(window, KEY.Key_1)
        select(window, "if the council agrees")
        press(window, KEY.Key_Plus)
        assert annotations(window)[0].quote == "We will send up to 20,000 troops … if the council agrees"
        press(window, KEY.Key_D)
        assert annotations(window)[0].quote.endswith("if the council")
        for expected in ("if the council agrees", "troops"):
            QTest.keyClick(window, KEY.Key_Z, CTRL)
            assert annotations(window)[0].quote.endswith(expected)
        QTest.keyClick(window, KEY.Key_Z, CTRL)
        assert annotations(window) == []


def test_relabelling_and_deleting_act_on_what_is_in_focus(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        select(window, "Kestrel Alliance")
        press(window, KEY.Key_2)
        press(window, KEY.Key_3)
        assert [a.label for a in annotations(window)] == ["organisation"]
        press(window, KEY.Key_Delete)
        assert annotations(window) == []


def test_undo_goes_to_the_article_it_changes_also_after_a_restart(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        first = window.workspace.article
        select(window, "Adela Voss")
        press(window, KEY.Key_2)
        press(window, KEY.Key_Down, ALT)
        assert window.workspace.article != first
    with opened(qtbot, project) as window:
        assert window.workspace.article != first
        QTest.keyClick(window, KEY.Key_Z, CTRL)
        assert window.workspace.article is not None
        assert window.workspace.article.id == first.id  # type: ignore[union-attr]
        assert annotations(window) == []
        QTest.keyClick(window, KEY.Key_Z, CTRL | SHIFT)
        assert view_of(window).focused_id == annotations(window)[0].id


def test_the_window_comes_back_to_article_caret_and_zoom(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        press(window, KEY.Key_Down, ALT)
        shown = window.workspace.article
        view_of(window).set_caret(20)
        QTest.keyClick(window, KEY.Key_Plus, CTRL)
        zoom = view_of(window).zoom
        assert zoom > 100
    with opened(qtbot, project) as window:
        assert window.workspace.article is not None
        assert window.workspace.article.id == shown.id  # type: ignore[union-attr]
        assert view_of(window).caret == 20
        assert view_of(window).zoom == zoom


def test_the_title_bar_names_article_and_project(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        assert window.workspace.article is not None
        assert window.windowTitle() == f"{window.workspace.article.title} – small – Annotator"


def test_an_edit_from_elsewhere_appears_when_the_window_looks(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        assert window.session is not None
        assert window.workspace.article is not None
        with Project.open(project) as other:
            other.annotate(window.workspace.article.id, label="claim", spans=[(1, 8)])
        window.session.poll()
        assert view_of(window).mark_at(point_of(window, 3)) == (annotations(window)[0].id,)


def test_somebody_elses_annotation_is_changed_only_after_a_question(
    qtbot: QtBot, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Project.open(project) as other:
        other.act_as("Bea")
        article = next(other.articles())
        theirs = other.annotate(article.id, label="claim", spans=[(1, 8)])
    asked: list[str] = []

    def answer(_parent: object, *, annotator: str) -> bool:
        asked.append(annotator)
        return len(asked) > 1

    monkeypatch.setattr("annotator.gui.annotation_commands.ask_edit_foreign", answer)
    with opened(qtbot, project) as window:
        window.workspace.open_article(article.id)
        view_of(window).focus_annotation(theirs)
        press(window, KEY.Key_Delete)
        assert [a.id for a in annotations(window)] == [theirs]
        press(window, KEY.Key_Delete)
        assert annotations(window) == []
    assert asked == ["Bea", "Bea"]


def test_articles_dropped_on_the_window_are_added_after_the_preview(
    qtbot: QtBot, project: Path, tmp_path: Path
) -> None:
    news = tmp_path / "news.txt"
    news.write_bytes("Headline of the day\n\nТекст статьи о войсках и переговорах в столице.\n".encode("cp1251"))
    with opened(qtbot, project) as window:
        assert window.session is not None
        dropped = QMimeData()
        dropped.setUrls([QUrl.fromLocalFile(str(news))])
        window.dropEvent(
            QDropEvent(
                QPointF(10, 10), Qt.DropAction.CopyAction, dropped, Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0)
            )
        )
        dialog = window.findChild(ImportDialog)
        assert dialog is not None
        qtbot.waitUntil(lambda: len(dialog.drafts()) == 1)
        dialog.accept()
        qtbot.waitUntil(lambda: window.session is not None and window.session.project.article_count() == 3)
        assert "войсках" in view_of(window).text


def test_a_project_is_made_and_exported_from_the_menus(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = iter([str(tmp_path / "new"), str(tmp_path / "set.json")])
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (next(names), ""))
    with opened(qtbot) as window:
        QTest.keyClick(window, KEY.Key_N, CTRL)
        assert window.session is not None
        assert window.session.project.path == tmp_path / "new.annot"
        export(window, qtbot)
        assert json.loads((tmp_path / "set.json").read_text())["project"]["title"] == "new"
        assert "set.json" in told(window)


def test_a_quote_is_copied_with_its_source(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        select(window, "Adela Voss")
        press(window, KEY.Key_2)
        QTest.keyClick(window, KEY.Key_C, CTRL | SHIFT)
        copied = QGuiApplication.clipboard().text()
        assert copied.startswith("“Adela Voss”\n")
        assert window.workspace.article is not None
        assert window.workspace.article.title in copied


def test_done_marks_the_article_and_opens_the_next(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        assert window.session is not None
        assert window.workspace.article is not None
        first = window.workspace.article.id
        for _ in range(4):  # three sentences have no mark yet
            assert window.session.project.article(first).status == "new"
            QTest.keyClick(window, KEY.Key_Return, CTRL)
        assert window.session.project.article(first).status == "done"
        assert window.workspace.article.id != first


def test_a_note_typed_is_kept_when_the_focus_moves_on(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        for words in ("Adela Voss", "Kestrel Alliance"):
            select(window, words)
            press(window, KEY.Key_2)
        press(window, KEY.Key_M)
        QTest.keyClicks(window.focusWidget(), "is this the same?")
        press(window, KEY.Key_Up, CTRL)
        assert {a.quote: a.note for a in annotations(window)} == {
            "Adela Voss": "",
            "Kestrel Alliance": "is this the same?",
        }


def test_spans_stay_right_after_an_emoji(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        start = TEXT.index("two submarines")
        view_of(window).select(Span(start, start + 14))
        press(window, KEY.Key_4)
        assert annotations(window)[0].quote == "two submarines"


def test_a_double_click_takes_the_whole_figure_and_e_grows_a_selection(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        viewport = view_of(window).viewport()
        place = point_of(window, TEXT.index("20,000") + 1)
        QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=place)
        QTest.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=place)
        press(window, KEY.Key_4)
        (figure,) = annotations(window)
        assert (figure.quote, figure.attributes["high"]) == ("up to 20,000 troops", 20000)
        view_of(window).set_caret(TEXT.index("Voss"))
        press(window, KEY.Key_E)
        press(window, KEY.Key_E)
        (name,) = view_of(window).selection_spans()
        assert TEXT[name.start : name.end] == "Adela Voss"
        press(window, KEY.Key_E)
        press(window, KEY.Key_E, SHIFT)
        assert view_of(window).selection_spans() == (name,)
