"""What an annotation says, filled in by hand in the window: by keyboard, by mouse, and never lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from annotator.gui.main_window import MainWindow
from tests.gui.windows import (
    CTRL,
    KEY,
    SHIFT,
    annotations,
    field_of,
    fill_in,
    hands,
    opened,
    press,
    says,
    session_of,
    shown_in,
    status_words,
    tag,
    tag_claim,
    told,
    view_of,
)
from tests.unit.projects import make, make_own


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return make(tmp_path / "small.annot")


def edits(window: MainWindow) -> list[str]:
    """The names of the edits so far, oldest first, without the first one."""
    return [edit.name for edit in reversed(session_of(window).project.history())][1:]


# Keys


def test_f2_goes_to_the_first_field_and_escape_back_to_the_article(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        tag_claim(window)
        fill_in(window)
        assert field_of(window, "Quote type").hasFocus()
        hints = window.workspace.label_bar.hints
        assert ("1–9", "choose") in hints.hints()
        hands(KEY.Key_Escape)
        assert view_of(window).hasFocus()
        assert ("1–4", "relabel") in hints.hints()
        assert edits(window) == ["annotation.add"]


def test_escape_leaves_the_field_as_it_was(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        tag(window)
        fill_in(window, KEY.Key_Tab, "minister", KEY.Key_Escape)
        assert view_of(window).hasFocus()
        assert says(window) == {}
        assert shown_in(window, "Role") == ""
        assert "All changes saved" in status_words(window)


def test_tab_goes_through_the_fields_and_saves_each_as_one_edit(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        tag_claim(window)
        fill_in(window, "d", KEY.Key_Tab)
        assert field_of(window, "Kind").hasFocus()
        hands("pro")
        hands(KEY.Key_Tab)
        assert field_of(window, "Modality").hasFocus()
        hands(KEY.Key_Tab)
        hands("y")
        hands(KEY.Key_Tab, SHIFT)
        assert field_of(window, "Modality").hasFocus()
        assert says(window) == {"quote_type": "direct", "kind": "promise", "source_named": True}
        assert edits(window) == ["annotation.add", *["annotation.change"] * 3]


def test_letters_that_several_choices_begin_with_count_when_the_field_is_left(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        tag_claim(window)
        fill_in(window, KEY.Key_Tab, "p")
        assert shown_in(window, "Kind") == "Prediction"
        assert says(window) == {}
        hands(KEY.Key_Tab)
        assert says(window) == {"kind": "prediction"}


def test_a_choice_is_made_by_its_number_and_taken_away_by_none(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        tag_claim(window)
        fill_in(window, "3")
        assert says(window) == {"quote_type": "mixed"}
        hands("0")
        assert says(window) == {}
        hands("1")
        hands(KEY.Key_Backspace)
        assert says(window) == {}


def test_arrow_keys_step_through_choices_and_make_one_edit(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        tag_claim(window)
        fill_in(window, KEY.Key_Right, KEY.Key_Right, KEY.Key_Tab, KEY.Key_Up, KEY.Key_Up, KEY.Key_Escape)
        assert says(window) == {"quote_type": "indirect"}
        assert edits(window) == ["annotation.add", "annotation.change"]


def test_yes_and_no_may_be_said_or_not(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        tag_claim(window)
        fill_in(window, KEY.Key_Tab, KEY.Key_Tab, KEY.Key_Tab, "n")
        assert says(window) == {"source_named": False}
        hands(KEY.Key_Delete)
        assert says(window) == {}


def test_enter_saves_and_goes_on_and_stays_in_the_last_field(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        tag(window)
        fill_in(window, KEY.Key_Right, KEY.Key_Return, "head of the council", KEY.Key_Return)
        assert says(window) == {"mention": "name", "role": "head of the council"}
        assert field_of(window, "Role").hasFocus()


def test_control_enter_saves_the_field_and_marks_the_article_as_done(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        tag(window)
        fill_in(window, KEY.Key_Tab, "head")
        QTest.keyClick(window.windowHandle(), KEY.Key_Return, CTRL)
        hands(KEY.Key_Tab)
        assert says(window) == {"role": "head"}


def test_hands_stay_in_the_field_from_annotation_to_annotation(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        tag_claim(window)
        tag_claim(window, "if the council agrees")
        press(window, KEY.Key_Up, CTRL)
        fill_in(window, KEY.Key_Tab)
        kind = field_of(window, "Kind")
        hands("pro")
        QTest.keyClick(window.windowHandle(), KEY.Key_Down, CTRL)
        assert kind.hasFocus()
        assert field_of(window, "Kind") is kind
        hands("dem")
        assert [each.attributes.get("kind") for each in annotations(window)] == ["promise", "demand"]


def test_hands_go_to_the_first_field_of_an_annotation_with_another_label(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        tag_claim(window)
        tag(window)
        press(window, KEY.Key_Up, CTRL)
        fill_in(window, KEY.Key_Tab)
        QTest.keyClick(window.windowHandle(), KEY.Key_Down, CTRL)
        assert field_of(window, "Mention").hasFocus()


def test_what_is_typed_is_saved_when_the_focus_goes_to_another_annotation(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        tag(window)
        tag(window, "council")
        fill_in(window, KEY.Key_Tab, "the town's")
        QTest.keyClick(window.windowHandle(), KEY.Key_Up, CTRL)
        assert shown_in(window, "Role") == ""
        assert [each.attributes for each in annotations(window)] == [{}, {"role": "the town's"}]


def test_an_undone_value_disappears_from_its_field(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        tag_claim(window)
        fill_in(window, "2", KEY.Key_Escape)
        press(window, KEY.Key_Z, CTRL)
        assert shown_in(window, "Quote type") == "–"
        press(window, KEY.Key_Z, CTRL | SHIFT)
        assert shown_in(window, "Quote type") == "Indirect"


def test_a_label_without_attributes_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(qtbot, make_own(tmp_path, claim_attributes=[])) as window:
        tag_claim(window)
        press(window, KEY.Key_F2)
        assert "nothing to fill in" in told(window)
        assert view_of(window).hasFocus()


# The mouse


def click(widget: QWidget, x: int) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=QPoint(x, widget.height() // 2))


def test_pills_are_clicked(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        tag_claim(window)
        named = field_of(window, "Source named")
        click(named, 12)
        assert says(window) == {"source_named": True}
        pills = named._pills  # type: ignore[attr-defined]
        click(named, pills[1].center().x())
        assert says(window) == {"source_named": False}
        click(named, pills[2].center().x())
        assert says(window) == {}


def test_many_choices_are_a_list_that_opens(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        tag_claim(window)
        seen: list[str] = []

        def pick() -> None:
            menu = QApplication.activePopupWidget()
            assert isinstance(menu, QMenu)
            seen.extend(action.text() for action in menu.actions())
            QTest.keyClick(menu, KEY.Key_6)

        QTimer.singleShot(0, pick)
        click(field_of(window, "Kind"), 10)
        qtbot.waitUntil(lambda: bool(seen))
        assert seen[0] == "&1  Assertion"
        assert seen[-1] == "&0  –"
        qtbot.waitUntil(lambda: says(window) == {"kind": "denial"})
