"""Values that are typed: what is no value, what cannot be saved, whose it is, and what the scheme no longer knows."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from annotator.gui.main_window import MainWindow
from annotator.gui.panels.attribute_form import AttributeForm
from annotator.library import Project
from annotator.operations.annotators import usual_annotator
from annotator.scheme_json import scheme_from_json, scheme_to_json
from tests.gui.windows import (
    CTRL,
    KEY,
    annotations,
    field_of,
    fill_in,
    hands,
    held,
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
from tests.unit.projects import TEXT, make, make_own, spot

ROOM = 1_000_000  # pages
DATED = [{"name": "as_of", "type": "date"}, {"name": "men", "type": "integer"}, {"name": "place", "type": "text"}]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return make(tmp_path / "small.annot")


@pytest.fixture
def dated(tmp_path: Path) -> Path:
    """A project whose claims have a date, a number and a text."""
    return make_own(tmp_path, claim_attributes=DATED)


def complaint(window: MainWindow, title: str) -> str:
    return field_of(window, title).accessibleDescription()


def leave_room(window: MainWindow, *, pages: int) -> None:
    session_of(window).project.db.execute(f"PRAGMA max_page_count = {pages}")


def form_of(window: MainWindow) -> AttributeForm:
    return window.workspace.inspector.form


# What is no value


@pytest.mark.parametrize("typed", ["2023", "2023-02", "2023-02-08"])
def test_a_date_may_be_a_year_a_month_or_a_day(qtbot: QtBot, dated: Path, typed: str) -> None:
    with opened(qtbot, dated) as window:
        tag_claim(window)
        fill_in(window, typed, KEY.Key_Tab)
        assert says(window) == {"as_of": typed}


def test_what_is_no_date_is_said_below_the_field_and_not_saved(qtbot: QtBot, dated: Path) -> None:
    with opened(qtbot, dated) as window:
        tag_claim(window)
        fill_in(window, "2023-13", KEY.Key_Return)
        assert complaint(window, "As of") == "“2023-13” is not in the calendar. Write 2023, 2023-02 or 2023-02-08."
        assert field_of(window, "As of").hasFocus()
        assert says(window) == {}
        assert "A value is not saved" in status_words(window)
        for _ in "13":
            hands(KEY.Key_Backspace)
        assert complaint(window, "As of") == ""
        hands("12")
        hands(KEY.Key_Return)
        assert says(window) == {"as_of": "2023-12"}
        assert "All changes saved" in status_words(window)


def test_what_is_no_value_is_there_again_when_its_annotation_is_shown(qtbot: QtBot, dated: Path) -> None:
    with opened(qtbot, dated) as window:
        tag_claim(window)
        tag_claim(window, "if the council agrees")
        fill_in(window, KEY.Key_Tab, "many")
        QTest.keyClick(window.windowHandle(), KEY.Key_Up, CTRL)
        assert (shown_in(window, "Men"), complaint(window, "Men")) == ("", "")
        assert "A value is not saved" in status_words(window)
        QTest.keyClick(window.windowHandle(), KEY.Key_Down, CTRL)
        assert shown_in(window, "Men") == "many"
        assert complaint(window, "Men") == "“many” is not a whole number. Write digits, as 20000 or 20,000."
        hands(KEY.Key_Escape)
        assert (shown_in(window, "Men"), complaint(window, "Men")) == ("", "")
        assert "All changes saved" in status_words(window)


def test_a_number_is_typed_with_separators_and_emptied(qtbot: QtBot, dated: Path) -> None:
    with opened(qtbot, dated) as window:
        tag_claim(window)
        fill_in(window, KEY.Key_Tab, "20.000", KEY.Key_Return)
        assert says(window) == {"men": 20000}
        assert shown_in(window, "Men") == "20,000"
        fill_in(window, KEY.Key_Tab, KEY.Key_Delete, KEY.Key_Tab)
        assert says(window) == {}


def test_a_text_is_taken_away_with_its_cross(qtbot: QtBot, dated: Path) -> None:
    with opened(qtbot, dated) as window:
        tag_claim(window)
        fill_in(window, KEY.Key_Tab, KEY.Key_Tab, "the valley", KEY.Key_Return)
        assert says(window) == {"place": "the valley"}
        (cross,) = (each for each in field_of(window, "Place").findChildren(QToolButton) if each.isVisible())
        QTest.mouseClick(cross, Qt.MouseButton.LeftButton)
        assert says(window) == {}


def test_a_stored_value_of_several_lines_is_no_change(qtbot: QtBot, dated: Path) -> None:
    with Project.open(dated) as other:
        other.act_as("Ann")
        article = next(other.articles())
        other.annotate(article.id, label="claim", spans=[(1, 8)], attributes={"place": "one\ntwo"})
    with opened(qtbot, dated) as window:
        press(window, KEY.Key_Down, CTRL)
        fill_in(window, KEY.Key_Tab, KEY.Key_Tab, KEY.Key_Tab)
        assert says(window) == {"place": "one\ntwo"}


# What cannot be saved


def test_a_value_that_found_no_room_stays_and_is_saved_when_there_is(qtbot: QtBot, dated: Path) -> None:
    with opened(qtbot, dated) as window:
        tag_claim(window)
        tag_claim(window, "if the council agrees")
        leave_room(window, pages=1)
        place = "very far away " * 700
        fill_in(window, KEY.Key_Tab, KEY.Key_Tab)
        field_of(window, "Place").insert(place)  # type: ignore[attr-defined]
        field_of(window, "Place").textEdited.emit(place)  # type: ignore[attr-defined]
        hands(KEY.Key_Return)
        assert "no room left" in told(window)
        assert "A value is not saved" in status_words(window)
        assert complaint(window, "Place") == "Not saved. Press Enter to try again."
        QTest.keyClick(window.windowHandle(), KEY.Key_Up, CTRL)
        assert shown_in(window, "Place") == ""
        QTest.keyClick(window.windowHandle(), KEY.Key_Down, CTRL)
        assert shown_in(window, "Place") == place.strip()
        leave_room(window, pages=ROOM)
        hands(KEY.Key_Return)
        assert [each.attributes for each in annotations(window)] == [{}, {"place": place.strip()}]
        assert complaint(window, "Place") == ""
        assert "All changes saved" in status_words(window)


def test_a_value_waits_like_every_edit_and_stays_on_screen(qtbot: QtBot, dated: Path) -> None:
    with opened(qtbot, dated) as window:
        tag_claim(window)
        with held(dated):
            fill_in(window, "2023", KEY.Key_Return)
            assert shown_in(window, "As of") == "2023"
            assert status_words(window) == "Saving…"
        qtbot.waitUntil(lambda: "All changes saved" in status_words(window))
        assert says(window) == {"as_of": "2023"}


def test_closing_asks_about_a_value_that_is_none_and_goes_back_to_it(
    qtbot: QtBot, dated: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = iter([False, True])
    monkeypatch.setattr("annotator.gui.main_window.ask_close_unsaved", lambda _parent: next(answers))
    with opened(qtbot, dated) as window:
        tag_claim(window)
        fill_in(window, "soon", KEY.Key_Return)
        view_of(window).focus_annotation(None)
        assert not window.close()
        assert view_of(window).focused_id == annotations(window)[0].id
        assert shown_in(window, "As of") == "soon"
        assert window.close()


def test_what_was_typed_for_an_annotation_that_is_deleted_is_let_go_of(qtbot: QtBot, dated: Path) -> None:
    with opened(qtbot, dated) as window:
        tag_claim(window)
        fill_in(window, "soon", KEY.Key_Return)
        press(window, KEY.Key_Delete)
        assert annotations(window) == []
        assert "All changes saved" in status_words(window)


def test_what_is_no_value_goes_with_the_attribute_when_the_label_changes(qtbot: QtBot, dated: Path) -> None:
    with opened(qtbot, dated) as window:
        tag_claim(window)
        fill_in(window, "soon", KEY.Key_Return)
        assert "A value is not saved" in status_words(window)
        press(window, KEY.Key_2)
        assert "All changes saved" in status_words(window)


# Whose it is


def by_bea(project: Path) -> str:
    with Project.open(project) as other:
        other.act_as("Bea")
        article = next(other.articles())
        return other.annotate(article.id, label="speaker", spans=[(1, 8)])


def test_somebody_elses_annotation_is_filled_in_after_one_question(
    qtbot: QtBot, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def ask(_parent: object, *, annotator: str) -> bool:
        asked.append(annotator)
        return len(asked) > 1

    monkeypatch.setattr("annotator.gui.annotation_commands.ask_edit_foreign", ask)
    theirs = by_bea(project)
    with opened(qtbot, project) as window:
        view_of(window).focus_annotation(theirs)
        fill_in(window, "2")
        assert (says(window), shown_in(window, "Mention")) == ({}, "–")
        hands("3")
        hands(KEY.Key_Tab)
        hands("he")
        hands(KEY.Key_Tab)
        assert says(window) == {"mention": "pronoun", "role": "he"}
    assert asked == ["Bea", "Bea"]


def test_a_read_only_project_shows_values_and_no_fields(qtbot: QtBot, project: Path) -> None:
    with Project.open(project) as other:
        article = next(other.articles())
        made = other.annotate(
            article.id, label="force_figure", spans=[spot(TEXT, "About 600 men")], attributes={"state": "planned"}
        )
    project.chmod(0o444)
    with opened(qtbot, project) as window:
        view_of(window).focus_annotation(made)
        facts = dict(window.workspace.inspector._annotation_page._attributes.facts())
        assert facts["Best"] == "600 · computed"
        assert facts["State"] == "Planned"
        assert not form_of(window).isVisible()
        press(window, KEY.Key_F2)
        assert view_of(window).hasFocus()


# What the scheme no longer knows


def rewrite_scheme(project: Path, old: str, new: str) -> None:
    """Change the scheme under the annotations, as an import from elsewhere might leave it."""
    with Project.open(project) as other:
        scheme = scheme_to_json(other.scheme).decode().replace(old, new)
        scheme_from_json(scheme.encode())
        with other.edit("project.rename", by=usual_annotator(other).id) as edit:
            edit.update("project", other.id, {"scheme": scheme})


def test_a_value_whose_attribute_is_gone_is_shown_and_can_be_removed(qtbot: QtBot, dated: Path) -> None:
    with opened(qtbot, dated) as window:
        tag_claim(window)
        fill_in(window, KEY.Key_Tab, "600", KEY.Key_Tab)
        rewrite_scheme(dated, '"men"', '"number_of_men"')
        session_of(window).poll()
        assert shown_in(window, "Number of men") == ""
        (cross,) = (each for each in form_of(window).findChildren(QToolButton) if each.isVisible())
        assert cross.accessibleName() == "Remove Men"
        QTest.mouseClick(cross, Qt.MouseButton.LeftButton)
        assert says(window) == {}
        assert [each for each in form_of(window).findChildren(QToolButton) if each.isVisible()] == []


def test_a_choice_that_is_gone_is_shown_as_it_is(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        tag(window)
        fill_in(window, "2")
        rewrite_scheme(project, '"description"', '"phrase"')
        session_of(window).poll()
        assert says(window) == {"mention": "description"}
        assert field_of(window, "Mention")._words() == "description (not in the scheme)"  # type: ignore[attr-defined]
        fill_in(window, "2")
        assert says(window) == {"mention": "phrase"}
