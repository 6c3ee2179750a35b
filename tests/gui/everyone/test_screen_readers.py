"""What a screen reader is told: rows of lists, labels that colours stand for, remarks, what keys put in focus."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.gui.main_window import MainWindow
from annotator.gui.panels.line_view import LineView
from tests.gui.everyone.surfaces import focus_claim, make_project
from tests.gui.windows import CTRL, KEY, opened, press, view_of


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    with opened(qtbot, make_project(tmp_path / "everything.annot")) as window:
        yield window


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[QAccessibleEvent]]:
    """What is handed to the platform for a screen reader that is running."""
    events: list[QAccessibleEvent] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", events.append)
    QAccessible.setActive(True)
    yield events
    QAccessible.setActive(False)


def rows(view: LineView) -> list[str]:
    """The rows of a list as a screen reader finds them, from the list down."""
    interface = QAccessible.queryAccessibleInterface(view)
    assert interface is not None
    found = []
    for n in range(interface.childCount()):
        child = interface.child(n)
        found.append(child.text(QAccessible.Text.Name))
    return found


def announced(events: list[QAccessibleEvent]) -> list[str]:
    return [event.message() for event in events if isinstance(event, QAccessibleAnnouncementEvent)]


def test_the_rows_of_the_outline_say_their_label_which_is_seen_by_its_sign(window: MainWindow) -> None:
    assert rows(window.workspace.outline.view) == [
        "Force figure: up to 20,000 troops",
        "Speaker: Adela Voss",
        "Claim: The Kestrel Alliance denied it.",
    ]


def test_the_rows_of_the_article_list_say_their_status_which_is_seen_by_its_sign(window: MainWindow) -> None:
    first, second = rows(window.workspace.articles.view)
    assert first.startswith("1.txt. In progress · ")
    assert first.endswith("3 annotations")
    assert second.endswith("1 annotation")


def test_a_row_that_keys_go_to_is_told(window: MainWindow, told: list[QAccessibleEvent]) -> None:
    view = window.workspace.articles.view
    view.setFocus()
    told.clear()
    QTest.keyClick(view, KEY.Key_Down)
    focused = [event.child() for event in told if event.type() == QAccessible.Event.Focus and event.object() is view]
    assert focused == [1]


def test_an_annotation_that_keys_put_in_focus_is_announced_with_its_place(
    window: MainWindow, told: list[QAccessibleEvent]
) -> None:
    view_of(window).set_caret(0)
    press(window, KEY.Key_Down, CTRL)
    press(window, KEY.Key_Down, CTRL)
    assert announced(told)[-2:] == ["Force figure: up to 20,000 troops, 1 of 3", "Speaker: Adela Voss, 2 of 3"]


def test_remarks_and_notices_are_announced(window: MainWindow, told: list[QAccessibleEvent]) -> None:
    window.status.say("Text at 110 %")
    window.notices.show_notice("Saved a copy.")
    assert announced(told)[-2:] == ["Text at 110 %", "Saved a copy."]


def test_nothing_is_announced_where_nobody_listens(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    events: list[QAccessibleEvent] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", events.append)
    focus_claim(window)
    window.status.say("Text at 110 %")
    assert events == []


def test_signs_carry_a_letter_beside_their_colour(window: MainWindow) -> None:
    assert window.session is not None
    signs = [label.sign for label in window.session.project.scheme.labels]
    assert signs == ["1", "2", "3", "4"]
    assert len(set(signs)) == len(signs)
