"""Every control of every window and dialog: named for screen readers, seen in focus, with a letter of its own."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractItemView, QDialog, QDialogButtonBox, QWidget
from pytestqt.qtbot import QtBot

import annotator.gui
from annotator.gui.main_window import MainWindow
from tests.gui.everyone.surfaces import DIALOGS, FURTHER, STATES, dialog_in, make_project
from tests.gui.everyone.walking import (
    controls,
    described,
    focus_is_seen,
    mnemonics,
    role,
    spoken_name,
    spoken_rows,
    tab_order,
    tabs,
    takes_focus,
)
from tests.gui.windows import opened

_LINE = 40  # pixels
_SAYS_NOTHING = {QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Pane}

dialogs = pytest.mark.parametrize("kind", DIALOGS, ids=lambda kind: kind.__name__)
states = pytest.mark.parametrize("state", STATES)


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    with opened(qtbot, make_project(tmp_path / "everything.annot")) as window:
        window.resize(1440, 900)
        yield window


def faults(root: QWidget) -> list[str]:
    """What is wrong with the controls that are seen."""
    found = []
    for widget in controls(root):
        if not spoken_name(widget).strip():
            found.append(f"{described(widget)} has no name for screen readers")
        if role(widget) in _SAYS_NOTHING:
            found.append(f"{described(widget)} does not say what it is")
        if takes_focus(widget) and not focus_is_seen(widget):
            found.append(f"{described(widget)} does not show that it has the focus")
        if isinstance(widget, QAbstractItemView):
            found += [f"a row of {described(widget)} says nothing" for row in spoken_rows(widget) if not row.strip()]
    found += [f"Alt+{letter} is {' and '.join(texts)}" for letter, texts in mnemonics(root).items() if len(texts) > 1]
    return found


def on_every_tab(root: QWidget) -> Iterator[None]:
    """Go through the pages of the tab widgets that are seen."""
    yield
    for tab_widget in tabs(root):
        for n in range(1, tab_widget.count()):
            tab_widget.setCurrentIndex(n)
            yield


def test_every_dialog_is_walked() -> None:
    for module in pkgutil.walk_packages(annotator.gui.__path__, "annotator.gui."):
        importlib.import_module(module.name)

    def all_kinds(kind: type[QDialog]) -> Iterator[type[QDialog]]:
        ours = [each for each in kind.__subclasses__() if each.__module__.startswith("annotator.")]
        for each in ours:
            yield from all_kinds(each)
        if not ours and kind is not QDialog:  # what others are made of is never shown itself
            yield kind

    assert set(all_kinds(QDialog)) == set(DIALOGS), "a dialog is missing in tests/gui/everyone/surfaces.py"


@dialogs
def test_every_control_of_a_dialog_is_for_everyone(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, kind: type[QDialog]
) -> None:
    with dialog_in(qtbot, window, kind, tmp_path) as dialog:
        found = [fault for _ in on_every_tab(dialog) for fault in faults(dialog)]
        if kind in FURTHER:
            FURTHER[kind](dialog)
            found += [fault for _ in on_every_tab(dialog) for fault in faults(dialog)]
        assert found == []


@dialogs
def test_tab_goes_through_all_of_a_dialog_and_comes_round(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, kind: type[QDialog]
) -> None:
    with dialog_in(qtbot, window, kind, tmp_path) as dialog:
        order = tab_order(dialog)
        reached = set(order)
        left_out = [widget for widget in controls(dialog) if takes_focus(widget) and widget not in reached]
        assert [described(widget) for widget in left_out if widget.focusProxy() not in reached] == []
        # The buttons at the bottom are the end, and what stands at the top is the beginning.
        ends = [n for n, widget in enumerate(order) if isinstance(widget.parentWidget(), QDialogButtonBox)]
        first = order[(max(ends, default=-1) + 1) % len(order)]
        top = min(widget.mapTo(dialog, QPoint()).y() for widget in order)
        assert first.mapTo(dialog, QPoint()).y() < top + _LINE, f"after the buttons comes {described(first)}"


@states
def test_every_control_of_the_window_is_for_everyone(window: MainWindow, state: str) -> None:
    assert faults(STATES[state](window) or window) == []


def test_every_control_of_the_start_page_is_for_everyone(qtbot: QtBot) -> None:
    with opened(qtbot) as window:
        assert faults(window) == []
