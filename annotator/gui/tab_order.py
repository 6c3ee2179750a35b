"""Tab goes through controls as they are seen, not as they came to be made."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QAbstractItemView, QAbstractSpinBox, QApplication, QComboBox, QLineEdit, QWidget

# Controls that Qt itself makes of several widgets.
_WHOLE = (QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit)


class TabsAsSeen:
    """Mixed into a window whose controls come and go, or whose panes hand the focus on to one of their controls.

    Qt's own order is that in which controls were made, and it passes over what stands before such a one.
    """

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001 - Qt's own
        """Give the focus to the control that is seen before or behind the one that has it."""
        assert isinstance(self, QWidget)
        return step_tab(self, 1 if next else -1) or bool(super().focusNextPrevChild(next))  # type: ignore[misc]


def step_tab(root: QWidget, by: int) -> bool:
    """Give the focus to the control that is seen `by` places behind the one that has it; False if none has."""
    focus = QApplication.focusWidget()
    if focus is None or not focus.isVisible():  # Qt asks also where the control in focus goes away: that is no Tab
        return False
    # Just after a change, controls have no places yet: also those that scroll, whose page grows with its own layout.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    order = list(_as_seen(root))
    held = [n for n, widget in enumerate(order) if widget is focus or widget.isAncestorOf(focus)]
    if held:
        reason = Qt.FocusReason.TabFocusReason if by > 0 else Qt.FocusReason.BacktabFocusReason
        order[(held[-1] + by) % len(order)].setFocus(reason)
    return bool(held)


def _as_seen(widget: QWidget) -> Iterator[QWidget]:
    """Yield the controls in a widget that Tab goes to, from the top left to the bottom right of each part of it."""
    takes_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
    if takes_tab and widget.isEnabled():
        yield widget
    if not isinstance(widget, _WHOLE):
        shown = [each for each in widget.children() if isinstance(each, QWidget) and each.isVisible()]
        for child in _in_rows([each for each in shown if not each.isWindow()]):
            yield from _as_seen(child)


def _in_rows(widgets: Sequence[QWidget]) -> Iterator[QWidget]:
    """Yield widgets row by row; one that begins above another's middle stands in the same row."""
    waiting = sorted(widgets, key=lambda each: each.y())
    while waiting:
        first = waiting[0]
        middle = first.y() + first.height() // 2  # not `center`: of what has no height, that lies above it
        row = [each for each in waiting if each.y() <= middle]
        waiting = [each for each in waiting if each.y() > middle]
        yield from sorted(row, key=lambda each: each.x())
