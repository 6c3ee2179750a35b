"""Walks all controls of a window or dialog, and tells what a person who cannot see, or has no mouse, gets of each."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSlider,
    QTabBar,
    QTabWidget,
    QTextEdit,
    QWidget,
)

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QSlider,
    QTabBar,
    QTextEdit,
)
# What Qt puts inside its own controls; it speaks for them.
_QTS_OWN = {"QLineEditIconButton", "QComboBoxListView", "QTabBar_scroll", "QHeaderView", "QExpandingLineEdit"}


def controls(root: QWidget) -> Iterator[QWidget]:
    """Yield every control that is seen, in no certain order; those inside Qt's own controls are not ours to name."""
    for widget in root.findChildren(QWidget):
        if isinstance(widget, CONTROLS) and widget.isVisible() and not _is_qts_own(widget):
            yield widget


def _is_qts_own(widget: QWidget) -> bool:
    if widget.metaObject().className() in _QTS_OWN or widget.objectName().startswith(("qt_", "Scroll")):
        return True
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QComboBox | QAbstractSpinBox | QTabBar):
            return True
        parent = None if parent.isWindow() else parent.parentWidget()
    return False


def described(widget: QWidget) -> str:
    """What a failing test calls a control."""
    words = widget.text() if isinstance(widget, QAbstractButton | QLineEdit) else ""
    return f"{type(widget).__name__} “{widget.accessibleName() or words or widget.objectName()}”"


def spoken_name(widget: QWidget) -> str:
    """What a screen reader calls a control."""
    if isinstance(widget, QComboBox):  # Qt gives its present choice, and says by a relation what it is called
        labels = [label.text() for label in widget.window().findChildren(QLabel) if label.buddy() is widget]
        return widget.accessibleName() or "".join(labels)
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface is not None else ""


def role(widget: QWidget) -> QAccessible.Role:
    """What a screen reader says that a control is."""
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None, described(widget)
    return interface.role()


def spoken_rows(view: QAbstractItemView, *, most: int = 20) -> list[str]:
    """What a screen reader says of the rows of a list."""
    model = view.model()
    rows = []
    for row in range(min(model.rowCount(), most)):
        index = model.index(row, 0)
        spoken = model.data(index, Qt.ItemDataRole.AccessibleTextRole) or model.data(index)
        rows.append(str(spoken or ""))
    return rows


def takes_focus(widget: QWidget) -> bool:
    """Whether the keyboard can be in a control."""
    policy = widget.focusPolicy()
    return widget.isEnabled() and bool(policy & Qt.FocusPolicy.TabFocus)


def focus_is_seen(widget: QWidget) -> bool:
    """Whether a control looks otherwise while it has the focus."""
    holder = QApplication.focusWidget()
    if holder is not None:
        holder.clearFocus()
    before = _picture(widget)
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    if QApplication.focusWidget() is not widget and widget.focusProxy() is None:
        return False
    return _picture(widget) != before


def _picture(widget: QWidget) -> QImage:
    """A control with what is around it: some are outlined by what they stand in."""
    QApplication.processEvents()
    window = widget.window()
    corner = widget.mapTo(window, QPoint(0, 0))
    return window.grab(widget.rect().translated(corner).adjusted(-3, -3, 3, 3)).toImage()


def tab_order(window: QWidget) -> list[QWidget]:
    """The controls that Tab goes through from the one in focus, until it comes round."""
    order: list[QWidget] = []
    for _ in range(200):
        focus = QApplication.focusWidget()
        if focus is None or (order and focus is order[0]):
            break
        order.append(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    return order


def mnemonics(root: QWidget) -> dict[str, list[str]]:
    """The letters that go somewhere with Alt, with what is called so, as far as it is seen."""
    found: dict[str, list[str]] = {}
    for words in _texts_with_mnemonics(root):
        match = re.search("&(?!&)(.)", words.replace("&&", ""))
        if match:
            found.setdefault(match[1].casefold(), []).append(words)
    return found


def _texts_with_mnemonics(root: QWidget) -> Iterator[str]:
    for widget in root.findChildren(QWidget):
        if not widget.isVisible():
            continue
        if isinstance(widget, QAbstractButton) or (isinstance(widget, QLabel) and widget.buddy() is not None):
            yield widget.text()
        elif isinstance(widget, QGroupBox):
            yield widget.title()
        elif isinstance(widget, QTabBar):
            yield from (widget.tabText(n) for n in range(widget.count()))


def tabs(root: QWidget) -> list[QTabWidget]:
    """The tab widgets that are seen."""
    return [each for each in root.findChildren(QTabWidget) if each.isVisible()]
