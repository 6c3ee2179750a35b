"""A page that scrolls up and down below a bar that takes no room from it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QScrollBar, QWidget

_AROUND = 8  # pixels seen above and below what is scrolled to


class PageScroll(QScrollArea):
    """Shows one widget. Its scroll bar lies over the page's right margin.

    A bar beside the page would make it narrower: words break anew, what is cut off gets a button to show all of it, or
    no longer needs one, and with that the page would fit again and the bar go, without end.
    """

    def __init__(self, page: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        for set_policy in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            set_policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page.setProperty("surface", "none")
        page.setMinimumWidth(1)  # never wider than the pane, however long a word in it is
        self.setWidget(page)
        self._page = page
        self._bar = QScrollBar(Qt.Orientation.Vertical, self)
        self._bar.hide()
        self._bar.valueChanged.connect(self.verticalScrollBar().setValue)
        self.verticalScrollBar().valueChanged.connect(self._bar.setValue)
        self.verticalScrollBar().rangeChanged.connect(self._follow)

    def _follow(self, lowest: int, highest: int) -> None:
        self._bar.setRange(lowest, highest)
        self._bar.setPageStep(self.verticalScrollBar().pageStep())
        self._bar.setSingleStep(self.verticalScrollBar().singleStep())
        self._bar.setVisible(highest > lowest)
        focus = QApplication.focusWidget()
        if focus is not None and self.isAncestorOf(focus):
            self.show_whole(focus)  # it may have grown, as a note does

    def show_whole(self, control: QWidget) -> None:
        """Scroll so that all of a control is seen, where it fits; otherwise the caret in it."""
        bar = self.verticalScrollBar()
        if control.height() + 2 * _AROUND > self.viewport().height():
            self.ensureWidgetVisible(control, 0, _AROUND)
            return
        top = control.mapTo(self._page, QPoint(0, 0)).y() - _AROUND
        lowest = top + control.height() + 2 * _AROUND - self.viewport().height()
        bar.setValue(min(top, max(bar.value(), lowest)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = self._bar.sizeHint().width()
        self._bar.setGeometry(self.width() - width, 0, width, self.height())
        self._bar.raise_()
