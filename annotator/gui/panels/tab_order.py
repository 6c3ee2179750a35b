"""The order in which Tab goes through a page: as it reads, also where something in it was made later.

Qt puts what is made later at the end of the window's order.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget


def controls_in(widget: QWidget) -> list[QWidget]:
    """Return everything in a widget that Tab can stop at, hidden or not, as its layouts have it."""
    return list(_controls(widget))


def put_in_order(controls: list[QWidget]) -> None:
    """Let Tab go from each control to the next."""
    for one, other in pairwise(controls):
        QWidget.setTabOrder(one, other)


def _controls(widget: QWidget) -> Iterator[QWidget]:
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget
    layout = widget.layout()
    if layout is not None:
        yield from _in_layout(layout)
    else:
        for child in widget.children():
            if isinstance(child, QWidget) and not child.isWindow():
                yield from _controls(child)


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    for n in range(layout.count()):
        item = layout.itemAt(n)
        within, below = (item.widget(), item.layout()) if item is not None else (None, None)
        if within is not None:
            yield from _controls(within)
        elif below is not None:
            yield from _in_layout(below)
