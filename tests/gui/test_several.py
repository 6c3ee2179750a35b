"""Several annotations chosen together in the outline: seen together, and changed by one edit with one undo."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from annotator.gui.main_window import MainWindow
from annotator.gui.panels.choice_field import ChoiceField
from annotator.gui.panels.outline_view import OutlineView
from annotator.library import Project
from tests.gui.windows import (
    CTRL,
    KEY,
    SHIFT,
    annotations,
    hands,
    opened,
    point_of,
    press,
    select,
    session_of,
    tag,
    tag_claim,
    told,
    view_of,
)
from tests.unit.projects import make

WORDS = ("troops", "Adela Voss", "council", "Kestrel Alliance")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return make(tmp_path / "small.annot")


def list_of(window: MainWindow) -> OutlineView:
    return window.workspace.outline.view


def tag_all(window: MainWindow, *words: str) -> None:
    for each in words or WORDS:
        tag(window, each)
    press(window, KEY.Key_Escape)


def choose(window: MainWindow, qtbot: QtBot, *rows: int) -> None:
    """Click lines of the outline, those after the first with Ctrl, and wait for what is shown of them."""
    view, modifiers = list_of(window), Qt.KeyboardModifier.NoModifier
    for row in rows:
        middle = view.visualRect(view.model().index(row, 0)).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, modifiers, middle)
        modifiers = CTRL
    wait_for(window, qtbot, f"{len(rows)} annotations")


def wait_for(window: MainWindow, qtbot: QtBot, title: str) -> None:
    qtbot.waitUntil(lambda: title in shown(window))


def shown(window: MainWindow) -> list[str]:
    """The words on screen in the inspector."""
    return [each.text() for each in window.workspace.inspector.findChildren(QLabel) if each.isVisible()]


def field(window: MainWindow, title: str) -> ChoiceField:
    fields = window.workspace.inspector.several.form.findChildren(ChoiceField)
    (found,) = (each for each in fields if each.accessibleName() == title and each.isVisible())
    return found


def mentions(window: MainWindow) -> list[object]:
    return [each.attributes.get("mention") for each in annotations(window)]


def edits(window: MainWindow) -> int:
    return session_of(window).project.history(limit=1)[0].seq


def test_lines_chosen_with_shift_are_shown_together_and_filled_in_as_one_edit(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        tag_all(window)
        list_of(window).setFocus()
        hands(KEY.Key_Home)
        hands(KEY.Key_Down, SHIFT)
        hands(KEY.Key_Down, SHIFT)
        wait_for(window, qtbot, "3 annotations")
        assert view_of(window).focused_id is None
        before = edits(window)
        hands(KEY.Key_F2)
        hands("2")
        assert mentions(window) == ["description"] * 3 + [None]
        assert edits(window) == before + 1
        assert "Mention set for 3 annotations" in told(window)
        hands(KEY.Key_Escape)
        assert list_of(window).hasFocus()
        QTest.keyClick(window, KEY.Key_Z, CTRL)
        assert mentions(window) == [None] * 4


def test_what_they_do_not_all_say_is_several_values_until_it_is_set(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        tag(window, WORDS[0])
        press(window, KEY.Key_F2)
        hands("3")
        hands(KEY.Key_Escape)
        tag_all(window, *WORDS[1:])
        choose(window, qtbot, 0, 2)
        assert field(window, "Mention")._words() == "Several values"
        hands(KEY.Key_F2)
        hands(KEY.Key_Escape)
        assert mentions(window) == ["pronoun", None, None, None]
        hands(KEY.Key_F2)
        hands("1")
        assert mentions(window) == ["name", None, "name", None]
        hands("0")
        assert mentions(window) == [None] * 4


def test_a_digit_in_the_list_relabels_all_that_are_chosen(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        tag_all(window)
        choose(window, qtbot, 0, 1, 3)
        hands(KEY.Key_3)
        labels = [each.label for each in annotations(window)]
        assert labels == ["organisation", "organisation", "speaker", "organisation"]
        assert "Relabelled 3 annotations" in told(window)
        assert "3 annotations" in shown(window)
        QTest.keyClick(window, KEY.Key_Z, CTRL)
        assert {each.label for each in annotations(window)} == {"speaker"}


def test_a_digit_in_the_list_relabels_the_one_that_is_chosen(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        tag_all(window)
        list_of(window).setFocus()
        hands(KEY.Key_Down)
        hands(KEY.Key_3)
        assert [each.label for each in annotations(window)].count("organisation") == 1


def test_all_that_are_chosen_are_deleted_by_key_or_button(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        tag_all(window)
        choose(window, qtbot, 0, 1)
        hands(KEY.Key_Delete)
        assert len(annotations(window)) == 2
        assert "Deleted 2 annotations" in told(window)
        choose(window, qtbot, 0, 1)
        (button,) = (each for each in window.workspace.inspector.several.findChildren(QPushButton) if each.isVisible())
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert annotations(window) == []
        QTest.keyClick(window, KEY.Key_Z, CTRL)
        QTest.keyClick(window, KEY.Key_Z, CTRL)
        assert len(annotations(window)) == 4


def test_annotations_with_different_labels_have_no_form_in_common(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        tag_claim(window)
        tag_all(window, "Adela Voss", "council")
        choose(window, qtbot, 0, 1, 2)
        assert any("Speaker 2, Claim 1" in words for words in shown(window))
        assert any("They have different labels." in words for words in shown(window))
        hands(KEY.Key_F2)
        assert "nothing to fill in" in told(window)
        assert list_of(window).hasFocus()


def test_lines_are_chosen_apart_by_keyboard(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        tag_all(window)
        list_of(window).setFocus()
        hands(KEY.Key_Return)
        hands(KEY.Key_Down, CTRL)
        hands(KEY.Key_Down, CTRL)
        hands(KEY.Key_Space, CTRL)
        wait_for(window, qtbot, "2 annotations")
        assert list_of(window).selected_rows() == [0, 2]
        hands(KEY.Key_A, CTRL)
        wait_for(window, qtbot, "4 annotations")


def test_a_click_in_the_article_ends_it(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        tag_all(window)
        choose(window, qtbot, 0, 1)
        text = view_of(window).text
        place = point_of(window, text.index("submarines"))
        QTest.mouseClick(view_of(window).viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert "2 annotations" not in shown(window)
        assert list_of(window).selected_rows() == []
        choose(window, qtbot, 0, 1)
        place = point_of(window, text.index("Kestrel") + 2)
        QTest.mouseClick(view_of(window).viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert view_of(window).focused_id == annotations(window)[3].id
        assert list_of(window).selected_rows() == [3]
        assert "2 annotations" not in shown(window)


def test_what_is_chosen_is_outlined_in_the_article(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        tag_all(window)
        viewport, text = view_of(window).viewport(), view_of(window).text

        def before(words: str) -> QImage:
            """What is painted where these words begin."""
            place = point_of(window, text.index(words)) - QPoint(5, 0)
            return viewport.grab(QRect(place, QSize(6, 4))).toImage()

        plain = {words: before(words) for words in (*WORDS, "submarines")}
        choose(window, qtbot, 2, 3)
        assert [words for words in plain if before(words) != plain[words]] == ["council", "Kestrel Alliance"]


def test_others_work_among_them_is_changed_after_one_question(
    qtbot: QtBot, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def ask(_parent: object, *, annotator: str) -> bool:
        asked.append(annotator)
        return True

    monkeypatch.setattr("annotator.gui.annotation_commands.ask_edit_foreign", ask)
    with Project.open(project) as other:
        other.act_as("Bea")
        other.annotate(next(other.articles()).id, label="speaker", spans=[(1, 3)])
    with opened(qtbot, project) as window:
        tag_all(window)
        choose(window, qtbot, 0, 1)
        hands(KEY.Key_F2)
        hands("1")
        hands(KEY.Key_Tab)
        hands("head")
        hands(KEY.Key_Tab)
        assert [each.attributes for each in annotations(window)][:2] == [{"mention": "name", "role": "head"}] * 2
    assert asked == ["Bea"]


def test_what_is_no_value_for_several_is_told_when_others_are_chosen(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        for words in ("up to 20,000 troops", "About 600 men"):
            select(window, words)
            press(window, KEY.Key_4)
        tag(window, "Adela Voss")
        press(window, KEY.Key_Escape)
        figures = [row for row, each in enumerate(annotations(window)) if each.label == "force_figure"]
        choose(window, qtbot, *figures)
        hands(KEY.Key_F2)
        hands("many")
        middle = list_of(window).visualRect(list_of(window).model().index(1, 0)).center()
        QTest.mouseClick(list_of(window).viewport(), Qt.MouseButton.LeftButton, pos=middle)
        assert "Low was not set for 2 annotations: “many” is no value for it." in told(window)
        assert all(each.attributes.get("low") != "many" for each in annotations(window))
