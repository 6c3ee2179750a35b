"""Rows of a name and a value: what is known about an annotation or an article."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

# In pixels; relations stand in the same columns.
NAME_WIDTH = 84
BETWEEN = 12


class FactRows(QWidget):
    """Shows names at the left and values at the right, which can be selected and copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(BETWEEN)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnMinimumWidth(0, NAME_WIDTH)
        self._grid.setColumnStretch(1, 1)
        self._facts: list[tuple[str, str]] = []
        self._labels: list[QLabel] = []

    def facts(self) -> list[tuple[str, str]]:
        """The names and values that are shown."""
        return self._facts

    def show_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        """Show these names and values; those without a value are left out."""
        self._facts = [(name, value) for name, value in facts if value]
        for label in self._labels:
            self._grid.removeWidget(label)
            label.deleteLater()
        self._labels.clear()
        for row, (name, value) in enumerate(self._facts):
            self._grid.addWidget(self._label(name, tone="secondary"), row, 0, Qt.AlignmentFlag.AlignTop)
            shown = self._label(value)
            shown.setWordWrap(True)
            shown.setAccessibleName(f"{name}: {value}")
            shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._grid.addWidget(shown, row, 1)
        self.setVisible(bool(self._facts))

    def _label(self, text: str, *, tone: str = "") -> QLabel:
        label = QLabel(_breakable(text))
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("tone", tone)
        self._labels.append(label)
        return label


def _breakable(text: str) -> str:
    """Let a long address break at its slashes: an invisible space of no width."""
    return text.replace("/", "/\u200b") if "://" in text else text
