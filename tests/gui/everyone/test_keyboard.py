"""Everything by keyboard: Tab through the window as it stands, F6 round the panes, and no key that means two things."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton
from pytestqt.qtbot import QtBot

from annotator.gui.main_window import MainWindow
from annotator.gui.reading import gestures
from tests.gui.everyone.surfaces import DIALOGS, dialog_in, focus_claim, make_project
from tests.gui.everyone.walking import described, mnemonics, tab_order
from tests.gui.windows import KEY, SHIFT, opened, view_of


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    with opened(qtbot, make_project(tmp_path / "everything.annot")) as window:
        yield window


def sequences(root: object) -> list[str]:
    """Every key of the actions and shortcuts that act in a window, as Qt writes it."""
    actions = root.findChildren(QAction)  # type: ignore[attr-defined]
    keys = [key for action in actions for key in action.shortcuts()]
    keys += [shortcut.key() for shortcut in root.findChildren(QShortcut)]  # type: ignore[attr-defined]
    return [key.toString(QKeySequence.SequenceFormat.PortableText) for key in keys if not key.isEmpty()]


def test_no_two_actions_of_the_window_have_one_key(window: MainWindow) -> None:
    assert [key for key, count in Counter(sequences(window)).items() if count > 1] == []


@pytest.mark.parametrize("kind", DIALOGS, ids=lambda kind: kind.__name__)
def test_no_two_actions_of_a_dialog_have_one_key(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, kind: type[QDialog]
) -> None:
    with dialog_in(qtbot, window, kind, tmp_path) as dialog:
        assert [key for key, count in Counter(sequences(dialog)).items() if count > 1] == []


def test_no_key_is_one_that_window_managers_or_layout_switches_take(window: MainWindow) -> None:
    taken = [key for key in sequences(window) if {"Alt", "Shift"} <= set(key.split("+")) or "Ctrl+Alt" in key]
    assert taken == []


def test_single_keys_of_the_text_are_no_shortcuts_of_the_window(window: MainWindow) -> None:
    single = {key for key in sequences(window) if not re.search(r"\+|^F\d", key)}
    assert single == set()
    for letter in "ASDFMEL":
        press = gestures.KeyPress(key=ord(letter), text=letter.lower())
        assert gestures.gesture_of(press, platform="") is not None


def test_alt_and_a_letter_opens_one_menu_and_nothing_else(window: MainWindow) -> None:
    menus = [menu.title() for menu in window.actions_.menus.values()]
    letters = {match[1].casefold() for title in menus if (match := re.search("&(.)", title))}
    assert letters.isdisjoint(mnemonics(window.workspace))


def test_tab_goes_through_the_window_as_it_stands(window: MainWindow) -> None:
    focus_claim(window)
    order = [described(widget) for widget in tab_order(window)]
    assert order[0].startswith("ReadingView")
    places = [
        next(n for n, name in enumerate(order) if words in name)
        for words in (
            "Article", "Label: Claim", "Kind", "Said by", "Note", "All, 3", "Annotations in this article", "Claim”",
            "Force figure", "Filter articles", "Sort articles", "“Articles”",
        )
    ]  # fmt: skip
    inspector, rest = places[:7], places[7:]
    assert inspector == sorted(inspector)
    assert rest[1:] == sorted(rest[1:])
    assert len(order) == len(set(order))


def test_shift_tab_goes_back_the_same_way(window: MainWindow) -> None:
    focus_claim(window)
    QTest.keyClick(view_of(window), KEY.Key_Tab)
    QTest.keyClick(QApplication.focusWidget(), KEY.Key_Tab, SHIFT)
    assert view_of(window).hasFocus()
    QTest.keyClick(view_of(window), KEY.Key_Tab, SHIFT)
    assert window.workspace.articles.view.hasFocus()


def test_what_a_notice_offers_is_reached_by_tab_and_stays_while_it_has_the_focus(
    qtbot: QtBot, window: MainWindow
) -> None:
    focus_claim(window)
    taken: list[bool] = []
    window.notices.show_notice("Three annotations were deleted.", ("Take it back", lambda: taken.append(True)))
    button = next(each for each in window.notices.findChildren(QPushButton) if each.text() == "Take it back")
    qtbot.waitUntil(button.isVisible)
    assert button in tab_order(window)
    button.setFocus()
    window.notices.findChildren(QPushButton)[0].parent()._time_is_up()  # type: ignore[union-attr]
    assert button.isVisible()
    QTest.keyClick(button, KEY.Key_Space)
    assert taken == [True]


def test_f6_goes_round_all_panes_and_shift_f6_back(window: MainWindow) -> None:
    focus_claim(window)
    panes = [window.workspace.articles, window.workspace.view, window.workspace.inspector, window.workspace.outline]

    def pane() -> int:
        focus = QApplication.focusWidget()
        return next(
            n for n, each in enumerate(panes) if focus is not None and (each is focus or each.isAncestorOf(focus))
        )

    seen = []
    for _ in panes:
        seen.append(pane())
        QTest.keyClick(window, KEY.Key_F6)
    assert seen == [1, 2, 3, 0]
    assert pane() == 1
    QTest.keyClick(window, KEY.Key_F6, SHIFT)
    assert pane() == 0
