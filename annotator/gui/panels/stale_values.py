"""Values that an annotation has and its scheme no longer knows: shown, and removed one by one."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QGridLayout, QLabel, QToolButton, QWidget

from annotator.gui.icons import icon
from annotator.gui.panels.facts import BETWEEN, NAME_WIDTH
from annotator.gui.panels.field import Shown, shown_words
from annotator.gui.wording import readable


class StaleValues(QWidget):
    """Names, values, and a cross beside each. `removed` carries an attribute's name; `left` tells of Esc."""

    removed = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: dict[str, Shown] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(BETWEEN)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnMinimumWidth(0, NAME_WIDTH)
        self._grid.setColumnStretch(1, 1)
        self.hide()

    def show_values(self, values: Mapping[str, Shown]) -> None:
        """Show these values by the names of their attributes."""
        if values == self._shown:
            return
        self._shown = dict(values)
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for row, (name, value) in enumerate(values.items()):
            self._add(row, name, value)
        self.setVisible(bool(values))

    def _add(self, row: int, name: str, value: Shown) -> None:
        words = shown_words(None, value)
        title, why = readable(name), self.tr("The scheme no longer has this attribute.")
        for column, (text, tone) in enumerate(((title, "secondary"), (words, ""))):
            label = QLabel(text, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
            label.setProperty("tone", tone)
            label.setToolTip(why)
            self._grid.addWidget(label, row, column)
        button = QToolButton()
        button.setIcon(icon("close", self.palette().color(QPalette.ColorRole.PlaceholderText).name()))
        button.setAccessibleName(self.tr("Remove {name}").format(name=title))
        button.setToolTip(f"{self.tr('Remove {name}').format(name=title)}\n{why}")
        button.clicked.connect(partial(self.removed.emit, name))
        self._grid.addWidget(button, row, 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
