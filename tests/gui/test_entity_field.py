"""W: whom a mention refers to, chosen in the inspector."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.gui.entities.field import EntityField
from annotator.gui.main_window import MainWindow
from annotator.library import Project
from annotator.model import Entity
from tests.gui.windows import CTRL, KEY, SHIFT, annotations, opened, press, select, session_of, told, view_of
from tests.unit.projects import make

TEXT = (
    "General Adela Voss spoke for the Kestrel Alliance (KA). She added that the KA would send up to 20,000 troops.\n\n"
    "“We agree,” said Voss. Nobody asked the KA.\n"
)


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    """A window on an article, in a project with a person and an organisation."""
    path = make(tmp_path / "voss.annot", TEXT, "The KA met.\n")
    with Project.open(path) as project:
        project.act_as("Ann")
        project.make_entity("person", "Adela Voss")
        project.make_entity("organisation", "Kestrel Alliance")
        first, second = project.articles()
        for start in (TEXT.index("KA would"), TEXT.index("KA.\n")):
            project.annotate(first.id, label="organisation", spans=[(start, start + 2)])
        project.annotate(second.id, label="organisation", spans=[(4, 6)])
    with opened(qtbot, path) as made:
        yield made


def field_of(window: MainWindow) -> EntityField:
    return window.workspace.inspector.entity


def tagged(window: MainWindow, words: str, key: Qt.Key) -> None:
    select(window, words)
    press(window, key)


def entity_of(window: MainWindow, quote: str) -> str | None:
    """The name of what the first annotation of these words refers to."""
    entities = {each.id: each.name for each in session_of(window).project.entities()}
    found = next(each.entity for each in annotations(window) if each.quote == quote)
    return entities[found] if found else None


def type_into(window: MainWindow, words: str) -> None:
    QTest.keyClicks(field_of(window).line, words)


def hit(window: MainWindow, key: Qt.Key) -> None:
    QTest.keyClick(field_of(window).line, key)


def offered(window: MainWindow) -> list[str]:
    return [choice.shown for choice in field_of(window).offered]


def test_w_and_enter_take_what_is_proposed_in_one_edit(qtbot: QtBot, window: MainWindow) -> None:
    tagged(window, "General Adela Voss", KEY.Key_2)
    qtbot.waitUntil(lambda: field_of(window).line.placeholderText() == "Adela Voss?")
    press(window, KEY.Key_W)
    assert field_of(window).line.hasFocus()
    assert offered(window)[0] == "Adela Voss"
    hit(window, KEY.Key_Return)
    assert view_of(window).hasFocus()
    assert entity_of(window, "General Adela Voss") == "Adela Voss"
    assert field_of(window).line.text() == "Adela Voss"
    press(window, KEY.Key_Z, CTRL)
    assert entity_of(window, "General Adela Voss") is None
    assert field_of(window).line.text() == ""


def test_esc_goes_back_to_the_text_and_changes_nothing(window: MainWindow) -> None:
    tagged(window, "General Adela Voss", KEY.Key_2)
    press(window, KEY.Key_W)
    type_into(window, "Kes")
    assert offered(window)[0] == "Kestrel Alliance"
    hit(window, KEY.Key_Escape)
    assert view_of(window).hasFocus()
    assert offered(window) == []
    assert field_of(window).line.text() == ""
    assert entity_of(window, "General Adela Voss") is None


def test_typing_a_new_name_makes_one_and_undo_takes_both_back(window: MainWindow) -> None:
    tagged(window, "She", KEY.Key_2)
    press(window, KEY.Key_W)
    type_into(window, "Ilse Brandt")
    assert offered(window)[:2] == ["New person “Ilse Brandt”", "New group “Ilse Brandt”"]
    hit(window, KEY.Key_Return)
    assert entity_of(window, "She") == "Ilse Brandt"
    press(window, KEY.Key_Z, CTRL)
    assert [each.name for each in session_of(window).project.entities()] == ["Adela Voss", "Kestrel Alliance"]


def test_the_arrows_go_through_what_is_offered(window: MainWindow) -> None:
    tagged(window, "General Adela Voss", KEY.Key_2)
    press(window, KEY.Key_W)
    assert offered(window) == [
        "Adela Voss", "New person “Adela Voss”", "New group “Adela Voss”", "New organisation “Adela Voss”",
    ]  # fmt: skip
    hit(window, KEY.Key_Down)
    hit(window, KEY.Key_Down)
    hit(window, KEY.Key_Return)
    made = [each for each in session_of(window).project.entities() if each.kind == "group"]
    assert [each.name for each in made] == ["Adela Voss"]


def test_a_click_takes_a_line_and_the_cross_lets_it_go(qtbot: QtBot, window: MainWindow) -> None:
    tagged(window, "General Adela Voss", KEY.Key_2)
    field = field_of(window)
    QTest.mouseClick(field.line, Qt.MouseButton.LeftButton)
    (lines,) = [each.view for each in window.findChildren(type(field._list)) if each is not None]
    QTest.mouseClick(lines.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(30, 6))
    assert entity_of(window, "General Adela Voss") == "Adela Voss"
    (cross,) = [each for each in field.line.actions() if "nobody" in each.text()]
    cross.trigger()
    assert entity_of(window, "General Adela Voss") is None


def test_emptying_the_line_lets_it_refer_to_nobody(window: MainWindow) -> None:
    tagged(window, "General Adela Voss", KEY.Key_2)
    press(window, KEY.Key_W)
    hit(window, KEY.Key_Return)
    press(window, KEY.Key_W)
    hit(window, KEY.Key_Backspace)
    assert offered(window)[0] == "Refers to nobody"
    hit(window, KEY.Key_Return)
    assert entity_of(window, "General Adela Voss") is None


def test_w_and_enter_leave_what_is_said_already(window: MainWindow) -> None:
    tagged(window, "General Adela Voss", KEY.Key_2)
    for _ in range(2):
        press(window, KEY.Key_W)
        hit(window, KEY.Key_Return)
    assert entity_of(window, "General Adela Voss") == "Adela Voss"
    assert session_of(window).project.history(limit=2)[1].name == "annotation.add"


def test_a_pronoun_proposes_who_was_named_before_it(qtbot: QtBot, window: MainWindow) -> None:
    tagged(window, "General Adela Voss", KEY.Key_2)
    press(window, KEY.Key_W)
    hit(window, KEY.Key_Return)
    tagged(window, "She", KEY.Key_2)
    qtbot.waitUntil(lambda: field_of(window).line.placeholderText() == "Adela Voss?")
    press(window, KEY.Key_W)
    assert offered(window) == ["Adela Voss"]
    hit(window, KEY.Key_Return)
    assert entity_of(window, "She") == "Adela Voss"


def test_other_mentions_with_the_same_words_are_offered_and_taken_in_one_edit(qtbot: QtBot, window: MainWindow) -> None:
    tagged(window, "KA", KEY.Key_3)
    press(window, KEY.Key_W)
    hit(window, KEY.Key_Return)
    button = field_of(window).others
    qtbot.waitUntil(button.isVisible)
    assert button.accessibleName() == "Also for 3 other mentions of “KA”"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert [each.entity is not None for each in annotations(window)] == [True, True, True]
    assert "3 further mentions refer to Kestrel Alliance now." in told(window)
    assert not button.isVisible()
    press(window, KEY.Key_Z, CTRL)
    project = session_of(window).project
    referring = [each.entity is not None for article in project.articles() for each in project.annotations(article.id)]
    assert referring == [True, False, False, False]


def test_shift_w_takes_them_from_the_text(qtbot: QtBot, window: MainWindow) -> None:
    tagged(window, "KA", KEY.Key_3)
    press(window, KEY.Key_W, SHIFT)
    assert "refers to nobody yet" in told(window)
    press(window, KEY.Key_W)
    hit(window, KEY.Key_Return)
    press(window, KEY.Key_W, SHIFT)
    qtbot.waitUntil(lambda: "3 further mentions" in told(window))
    press(window, KEY.Key_W, SHIFT)
    qtbot.waitUntil(lambda: "no other mention" in told(window))


def test_claims_and_figures_refer_to_nobody(window: MainWindow) -> None:
    tagged(window, "up to 20,000 troops", KEY.Key_4)
    assert not field_of(window).isVisible()
    press(window, KEY.Key_W)
    assert "“Force figure” refers to nobody" in told(window)
    assert view_of(window).hasFocus()


def test_a_new_name_of_the_entity_shows_at_once(window: MainWindow) -> None:
    tagged(window, "General Adela Voss", KEY.Key_2)
    press(window, KEY.Key_W)
    hit(window, KEY.Key_Return)
    project = session_of(window).project
    voss = next(each for each in project.entities() if each.kind == "person")
    with project.edit("entity.rename") as edit:
        edit.update("entity", voss.id, {"name": "Adela Maria Voss"})
    assert field_of(window).line.text() == "Adela Maria Voss"
    assert Entity(voss.id, "person", "Adela Maria Voss") in project.entities()


def test_the_outline_the_card_and_the_tooltip_say_who_a_pronoun_is(qtbot: QtBot, window: MainWindow) -> None:
    tagged(window, "She", KEY.Key_2)
    press(window, KEY.Key_W)
    type_into(window, "Adela")
    hit(window, KEY.Key_Return)
    lines = window.workspace.outline.view.model()
    qtbot.waitUntil(lambda: "She → Adela Voss" in [lines.index(row, 0).data() for row in range(lines.rowCount())])
    she = next(each.id for each in annotations(window) if each.quote == "She")
    assert "→ Adela Voss" in window.workspace._tooltip(she)
    press(window, KEY.Key_Z, CTRL)
    qtbot.waitUntil(lambda: "She" in [lines.index(row, 0).data() for row in range(lines.rowCount())])
