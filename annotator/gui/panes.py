"""The three columns of a project, and how they share the window's width."""

from __future__ import annotations

import re

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSplitter, QWidget

# Widths in pixels: what an article wants, and what the panes beside it can do with.
READABLE = 480
NARROWEST_LIST = 190
NARROWEST_SIDE = 230


class Panes(QSplitter):
    """The article list, the article, and what is at its other side.

    The panes at the sides have the widths that the user wants, less what the article needs in a small window.
    """

    def __init__(self, articles: QWidget, reading: QWidget, side: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._sides = articles, side
        self._wanted = (268, 302)
        for pane in (articles, reading, side):
            self.addWidget(pane)
        self.setStretchFactor(1, 1)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self.splitterMoved.connect(lambda *_: self.take_sizes())

    def take_sizes(self) -> None:
        """Take the present widths for what the user wants where there is room."""
        sizes = self.sizes()
        self._wanted = (sizes[0] or self._wanted[0], sizes[2] or self._wanted[1])

    def saveState(self) -> QByteArray:
        """Return the widths that the user wants; Qt's own would be those that a small window leaves."""
        return QByteArray(b"%d %d" % self._wanted)

    def restoreState(self, state: QByteArray | bytes | bytearray | memoryview) -> bool:
        """Take over widths that were kept; return False where `state` holds none."""
        found = re.fullmatch(rb"(\d{1,5}) (\d{1,5})", bytes(state))  # type: ignore[arg-type]
        if found is None:
            return False
        self._wanted = (int(found[1]), int(found[2]))
        self._make_room()
        return True

    def show_sides(self, *, articles: bool, side: bool) -> None:
        """Show or hide the panes at the sides."""
        for pane, shown in zip(self._sides, (articles, side), strict=True):
            pane.setVisible(shown)
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        if not self.isVisible():
            return
        wanted_list, wanted_side = self._wanted
        total = sum(self.sizes())
        short = max(0, READABLE + wanted_list + wanted_side - total)
        side = max(min(NARROWEST_SIDE, wanted_side), wanted_side - short)
        short -= wanted_side - side
        narrow_list = max(min(NARROWEST_LIST, wanted_list), wanted_list - short)
        self.setSizes([narrow_list, total - narrow_list - side, side])
