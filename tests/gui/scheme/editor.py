"""The scheme editor of the real window, worked by keyboard and mouse."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QDialog, QTreeWidget, QWidget

from annotator.gui.main_window import MainWindow
from annotator.gui.scheme.asking import FateDialog
from annotator.gui.scheme.dialog import SchemeDialog
from annotator.gui.scheme.summary import SummaryDialog
from tests.gui.windows import CTRL, KEY, SHIFT, press

ALT = Qt.KeyboardModifier.AltModifier


def open_editor(window: MainWindow) -> SchemeDialog:
    """Press Ctrl+Shift+L in the article."""
    press(window, KEY.Key_L, CTRL | SHIFT)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, SchemeDialog)
    dialog.activateWindow()
    assert QTest.qWaitForWindowFocused(dialog)
    return dialog


def choose(dialog: SchemeDialog, title: str) -> None:
    """Go to a label or relation type with the arrow keys."""
    tree = dialog.list.tree
    tree.setFocus()
    QTest.keyClick(tree, KEY.Key_Home)
    for _ in range(tree.topLevelItemCount()):
        current = tree.currentItem()
        if current is not None and current.text(0) == title:
            return
        QTest.keyClick(tree, KEY.Key_Down)
    raise AssertionError(f"{title} is not in the list")


def lines(tree: QTreeWidget) -> list[str]:
    """What a list shows, the columns of a line joined."""
    return [
        " ".join(filter(None, (item.text(column) for column in range(tree.columnCount()))))
        for n in range(tree.topLevelItemCount())
        if (item := tree.topLevelItem(n)) is not None
    ]


def type_over(line: QWidget, text: str) -> None:
    """Type a text in the place of what stands in a line."""
    line.setFocus()
    QTest.keyClick(line, KEY.Key_A, CTRL)
    QTest.keyClick(line, KEY.Key_Delete)
    QTest.keyClicks(line, text)


def pick(box: QComboBox, text: str) -> None:
    """Choose an answer of a combo box with the arrow keys."""
    box.setFocus()
    QTest.keyClick(box, KEY.Key_Home)
    for _ in range(box.count()):
        if box.currentText().startswith(text):
            return
        QTest.keyClick(box, KEY.Key_Down)
    raise AssertionError(f"{text} is not among {[box.itemText(n) for n in range(box.count())]}")


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def button(of: QWidget, name: str) -> QAbstractButton:
    """The button that is seen and has this name, or these words."""
    for each in of.findChildren(QAbstractButton):
        if each.isVisible() and name in (each.accessibleName(), each.text().replace("&", "")):
            return each
    raise AssertionError(f"there is no button {name}")


def when_asked(act: Callable[[QDialog], None]) -> list[QDialog]:
    """Do something with the next question, once it is open; the list holds it then."""
    seen: list[QDialog] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        seen.append(dialog)
        act(dialog)

    QTimer.singleShot(0, look)
    return seen


def answer(*answers: str) -> Callable[[QDialog], None]:
    """Answer what becomes of things, in their order, and go on."""

    def act(dialog: QDialog) -> None:
        assert isinstance(dialog, FateDialog)
        assert not dialog.go_on.isEnabled()
        for box, text in zip(dialog.boxes, answers, strict=True):
            pick(box, text)
        click(dialog.go_on)

    return act


def save(dialog: SchemeDialog) -> list[str]:
    """Press Save and agree to the summary, which is returned, where there is one."""
    told: list[str] = []

    def agree() -> None:
        summary = QApplication.activeModalWidget()
        if isinstance(summary, SummaryDialog):
            told.extend(summary.list.item(n).text() for n in range(summary.list.count()))
            click(button(summary, "Save"))

    QTimer.singleShot(0, agree)
    click(dialog.save_button)
    return told
