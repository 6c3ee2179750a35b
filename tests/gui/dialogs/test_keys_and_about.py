"""The list of keys, and what the program says of itself."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
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


@pytest.fixture
def about(qtbot: QtBot) -> Iterator[AboutDialog]:
    dialog = AboutDialog()
    with qtbot.waitExposed(dialog):
        dialog.open()
    yield dialog
    if shiboken6.isValid(dialog):
        dialog.close()


def look_for(about: AboutDialog, words: str) -> None:
    about.search.clear()
    QTest.keyClicks(about.search, words)


@pytest.mark.parametrize(
    ("words", "texts"),
    [
        (
            "qt lgpl",
            ["GNU LESSER GENERAL PUBLIC LICENSE", "GNU GENERAL PUBLIC LICENSE", "Source: https://download.qt.io/"],
        ),
        ("pyside", ["GNU LESSER GENERAL PUBLIC LICENSE", "Source: https://download.qt.io/"]),
        ("psf-2.0", ["PYTHON SOFTWARE FOUNDATION LICENSE VERSION 2"]),
        ("icu", ["UNICODE LICENSE V3", "icu.unicode.org"]),
        ("lxml", ["lxml", "BSD-3-Clause", "https://github.com/lxml/lxml"]),
        ("libjpeg", ["──── libjpeg_turbo.md ────"]),
        ("annotator", ["MIT License", "The Annotator authors"]),
    ],
)
def test_about_finds_a_library_and_shows_its_licence_and_where_its_source_is(
    about: AboutDialog, words: str, texts: list[str]
) -> None:
    look_for(about, words)
    said = f"{about.name.text()}\n{about.source.text()}\n{about.text.toPlainText()}"
    for text in texts:
        assert text in said


def test_about_says_where_no_library_is_called_so_and_enter_closes_it(qtbot: QtBot, about: AboutDialog) -> None:
    look_for(about, "no such library")
    assert about.nothing.isVisible()
    assert about.shown() == []
    look_for(about, "")
    assert len(about.shown()) > 50
    with qtbot.waitSignal(about.destroyed):
        QTest.keyClick(about.search, Qt.Key.Key_Return)


def test_the_versions_can_be_copied_from_about(about: AboutDialog) -> None:
    QTest.keyClick(about.copy_button, Qt.Key.Key_Space)
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith(f"Annotator {__version__} · Python 3.")
    assert " · Qt 6." in copied
