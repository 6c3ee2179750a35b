"""The list of keys, and what the program says of itself."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from annotator import __version__
from annotator.gui.dialogs.about import AboutDialog
from annotator.gui.dialogs.keys import KeysDialog

ROWS = [
    ("File", "New project", "Ctrl+N"),
    ("File", "Export as JSON", "Ctrl+E"),
    ("Edit", "Undo", "Ctrl+Z"),
    ("Edit", "Redo", "Ctrl+Shift+Z, Ctrl+Y"),
]


@pytest.fixture
def keys(qtbot: QtBot) -> KeysDialog:
    dialog = KeysDialog(ROWS)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.open()
    return dialog


def test_every_key_is_listed(keys: KeysDialog) -> None:
    assert keys.shown() == [(words, key) for _, words, key in ROWS]


@pytest.mark.parametrize(
    ("typed", "found"), [("json", ["Export as JSON"]), ("ctrl+y", ["Redo"]), ("edit do", ["Undo", "Redo"])]
)
def test_a_key_is_found_by_its_words_its_group_or_itself(keys: KeysDialog, typed: str, found: list[str]) -> None:
    QTest.keyClicks(keys.search, typed)
    assert [words for words, _ in keys.shown()] == found


def test_nothing_found_says_what_was_looked_for(keys: KeysDialog) -> None:
    QTest.keyClicks(keys.search, "teapot")

    assert keys.shown() == []
    assert not keys.tree.isVisible()
    assert keys.nothing.text() == "No key has “teapot”."


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_escape_and_enter_close_the_list_of_keys(qtbot: QtBot, key: Qt.Key) -> None:
    dialog = KeysDialog(ROWS)
    with qtbot.waitExposed(dialog):
        dialog.open()
    with qtbot.waitSignal(dialog.destroyed):
        QTest.keyClick(dialog.search, key)


def test_about_states_version_licences_and_that_no_network_is_used(qtbot: QtBot) -> None:
    dialog = AboutDialog()
    qtbot.addWidget(dialog)
    said = " ".join(label.text() for label in dialog.findChildren(QLabel))

    for words in (__version__, "Python", "Qt", "MIT", "GNU Lesser General Public License", "no network"):
        assert words in said
