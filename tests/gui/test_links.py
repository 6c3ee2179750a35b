"""Linking by letters, in the real window: L, a letter, and where several links are possible, which."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.gui.linked import (
    CLAIM,
    MARKS,
    OTHER,
    TEXT,
    click_strip,
    focus,
    letters,
    links,
    marked,
    mode_of,
    strip_words,
    type_for,
)
from tests.gui.windows import CTRL, KEY, annotations, menu_texts, opened, point_of, press, session_of, told, view_of

ARABIC = "قال محمد علي إن القوات ستغادر الوادي غدا.\n\nلم يضحك أحد."


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with two claims, two speakers and an organisation."""
    return marked(tmp_path / "links.annot", *MARKS)


def test_l_and_a_letter_link_a_claim_to_its_speaker_with_the_cue(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        focus(window, CLAIM)
        press(window, KEY.Key_L)
        type_for(window, "Adela Voss")
        assert links(window) == [("said_by", CLAIM, "Adela Voss", "said")]
        assert not mode_of(window).active
        QTest.keyClick(window, KEY.Key_Z, CTRL)
        assert links(window) == []


def test_the_likeliest_speaker_has_the_first_letter(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        focus(window, OTHER)
        press(window, KEY.Key_L)
        assert letters(window)["a"] == "Bo Lind"


def test_only_what_the_scheme_joins_gets_a_letter(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        focus(window, "Adela Voss")
        press(window, KEY.Key_L)
        assert set(letters(window).values()) == {CLAIM, OTHER, "council"}
        type_for(window, CLAIM)
        assert links(window) == [("said_by", CLAIM, "Adela Voss", "")]


def test_an_untagged_speaker_is_tagged_and_linked_in_one_step(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(qtbot, marked(tmp_path / "one.annot", ("claim", CLAIM))) as window:
        focus(window, CLAIM)
        press(window, KEY.Key_L)
        type_for(window, "Adela Voss")
        assert links(window) == [("said_by", CLAIM, "Adela Voss", "said")]
        QTest.keyClick(window, KEY.Key_Z, CTRL)
        assert [each.quote for each in annotations(window)] == [CLAIM]
        assert links(window) == []


def test_where_several_links_are_possible_a_digit_chooses(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        focus(window, CLAIM)
        press(window, KEY.Key_L)
        type_for(window, OTHER)
        assert links(window) == []
        assert strip_words(window)[:2] == ["1 Same as", "2 Supports"]
        assert "6 ← Supports" in strip_words(window)
        press(window, KEY.Key_6)
        assert links(window) == [("supports", OTHER, CLAIM, "")]


def test_escape_goes_back_one_level_at_a_time(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        focus(window, CLAIM)
        press(window, KEY.Key_L)
        type_for(window, OTHER)
        press(window, KEY.Key_Escape)
        assert mode_of(window).active
        assert "Adela Voss" in letters(window).values()
        press(window, KEY.Key_Escape)
        assert not mode_of(window).active
        assert view_of(window).focused_id is not None
        press(window, KEY.Key_Escape)
        assert view_of(window).focused_id is None
        assert links(window) == []


def test_source_not_named_is_a_choice_with_its_own_letter(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        focus(window, CLAIM)
        press(window, KEY.Key_L)
        assert "n Source not named" in strip_words(window)
        press(window, KEY.Key_N)
        claim = next(each for each in annotations(window) if each.quote == CLAIM)
        assert claim.attributes["source_named"] is False
        press(window, KEY.Key_L)
        type_for(window, "Adela Voss")
        claim = next(each for each in annotations(window) if each.quote == CLAIM)
        assert "source_named" not in claim.attributes


def test_source_not_named_is_no_choice_for_a_speaker_or_a_claim_with_one(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        focus(window, "Bo Lind")
        press(window, KEY.Key_L)
        assert "n Source not named" not in strip_words(window)
        press(window, KEY.Key_Escape)
        focus(window, CLAIM)
        press(window, KEY.Key_L)
        type_for(window, "Adela Voss")
        press(window, KEY.Key_L)
        assert "n Source not named" not in strip_words(window)
        assert "Adela Voss" not in letters(window).values()


def test_other_letters_do_nothing_while_letters_are_shown(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        focus(window, CLAIM)
        press(window, KEY.Key_L)
        before = [each.quote for each in annotations(window)]
        for key in (KEY.Key_Z, KEY.Key_1, KEY.Key_Delete, KEY.Key_Space):
            press(window, key)
        assert mode_of(window).active
        assert [each.quote for each in annotations(window)] == before


def test_a_click_takes_a_candidate_and_one_beside_them_leaves(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        focus(window, CLAIM)
        press(window, KEY.Key_L)
        viewport = view_of(window).viewport()
        QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=point_of(window, TEXT.index("Voss")))
        assert links(window) == [("said_by", CLAIM, "Adela Voss", "said")]
        press(window, KEY.Key_L)
        QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=point_of(window, TEXT.index("expected")))
        assert not mode_of(window).active
        assert len(links(window)) == 1


def test_the_menu_begins_it_and_the_strip_is_clicked(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        focus(window, CLAIM)
        window.actions_["link"].trigger()
        QTest.mouseClick(
            view_of(window).viewport(), Qt.MouseButton.LeftButton, pos=point_of(window, TEXT.index("the ferry") + 2)
        )
        click_strip(window, "Refutes")
        assert links(window) == [("refutes", CLAIM, OTHER, "")]
        window.actions_["link"].trigger()
        click_strip(window, "Source not named")
        assert next(each for each in annotations(window) if each.quote == CLAIM).attributes == {"source_named": False}
        window.actions_["link"].trigger()
        click_strip(window, "Cancel")
        assert not mode_of(window).active


def test_the_right_click_menu_offers_it(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        focus(window, CLAIM)
        view = view_of(window)
        at = view.viewport().mapToGlobal(point_of(window, TEXT.index(CLAIM) + 3))
        found = menu_texts(window, lambda: view.menu_requested.emit(view.focused_id, at))
        assert "Link to…" in found


def test_leaving_the_article_with_the_keyboard_ends_it(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        focus(window, CLAIM)
        press(window, KEY.Key_L)
        QTest.keyClick(window, KEY.Key_F6)
        assert not mode_of(window).active
        assert strip_words(window) == []


def test_undo_works_while_letters_are_shown(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        focus(window, "Bo Lind")
        press(window, KEY.Key_3)
        press(window, KEY.Key_L)
        QTest.keyClick(window, KEY.Key_Z, CTRL)
        assert next(each for each in annotations(window) if each.quote == "Bo Lind").label == "speaker"


def test_what_is_off_the_screen_stands_in_the_strip(qtbot: QtBot, tmp_path: Path) -> None:
    text = TEXT + "\n\nNothing happens here." * 120 + "\n\nCora Diaz laughed."
    path = marked(tmp_path / "long.annot", ("speaker", "Cora Diaz"), ("claim", "the harbour will close"), text=text)
    with opened(qtbot, path) as window:
        focus(window, "the harbour will close")
        press(window, KEY.Key_L)
        assert any(words.endswith("↓ Cora Diaz") for words in strip_words(window))
        type_for(window, "Cora Diaz")
        assert links(window) == [("said_by", "the harbour will close", "Cora Diaz", "")]


def test_very_many_candidates_get_two_letters(qtbot: QtBot, tmp_path: Path) -> None:
    text = "Adela Voss said that the river would freeze. " + " ".join(f"X{n:02}" for n in range(40))
    names = [("organisation", f"X{n:02}") for n in range(40)]
    with opened(qtbot, marked(tmp_path / "many.annot", ("claim", CLAIM), *names, text=text)) as window:
        focus(window, CLAIM)
        press(window, KEY.Key_L)
        type_for(window, "X39")
        assert links(window) == [("said_by", CLAIM, "X39", "")]


def test_a_claim_in_arabic_is_linked_the_same_way(qtbot: QtBot, tmp_path: Path) -> None:
    claim = "القوات ستغادر الوادي غدا"
    path = marked(tmp_path / "rtl.annot", ("claim", claim), ("speaker", "محمد علي"), text=ARABIC)
    with opened(qtbot, path) as window:
        focus(window, claim)
        press(window, KEY.Key_L)
        type_for(window, "محمد علي")
        assert [(kind, tail) for kind, _, tail, _ in links(window)] == [("said_by", "محمد علي")]


def test_a_read_only_project_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    path = marked(tmp_path / "one.annot", ("claim", CLAIM), ("speaker", "Adela Voss"))
    with opened(qtbot, path) as window:
        session_of(window).project.read_only = True
        focus(window, CLAIM)
        press(window, KEY.Key_L)
        assert not mode_of(window).active
        assert "read-only" in told(window)


def test_a_label_without_relations_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(qtbot, marked(tmp_path / "one.annot", ("force_figure", "freeze"))) as window:
        focus(window, "freeze")
        press(window, KEY.Key_L)
        assert "nothing near" in told(window)


def test_linking_somebody_elses_claim_is_asked_about_once(qtbot: QtBot, tmp_path: Path, questions: list[str]) -> None:
    path = marked(tmp_path / "two.annot", ("claim", CLAIM), ("speaker", "Adela Voss"), by="Bo")
    with opened(qtbot, path) as window:
        focus(window, CLAIM)
        press(window, KEY.Key_L)
        type_for(window, "Adela Voss")
        assert links(window) == [("said_by", CLAIM, "Adela Voss", "said")]
        press(window, KEY.Key_A)  # the claim's start: no second question
        assert questions == ["Bo"]


def test_a_link_made_by_letter_takes_the_place_of_the_proposed_speaker(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        view = view_of(window)
        start = TEXT.index("the harbour will close")
        view.set_caret(start)
        for _ in "the harbour will close":
            press(window, KEY.Key_Right, Qt.KeyboardModifier.ShiftModifier)
        press(window, KEY.Key_1)
        made = view.focused_id or ""
        qtbot.waitUntil(lambda: view.card(made) is not None)
        press(window, KEY.Key_L)
        type_for(window, "council")
        press(window, KEY.Key_Return)
        claim = session_of(window).project.annotation(made)
        assert "source_named" not in claim.attributes
        assert links(window) == [("said_by", "the harbour will close", "council", "")]
