"""Rows of a name and a value: what is known about an annotation or an article."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

_LONG_WORD = re.compile(r"\S{16,}")
_BREAK_AFTER = re.compile(r"[/_.?&=-]+|[^/_.?&=-]{12}")
# In pixels; relations stand in the same columns.
NAME_WIDTH = 84
BETWEEN = 12


class FactRows(QWidget):
    """Shows names at the left and values at the right, which can be selected and copied.

    Labels are used again: what is shown here changes with every step from annotation to annotation.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(BETWEEN)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnMinimumWidth(0, NAME_WIDTH)
        self._grid.setColumnStretch(1, 1)
        self._facts: list[tuple[str, str]] = []
        self._labels: list[tuple[QLabel, QLabel]] = []

    def facts(self) -> list[tuple[str, str]]:
        """The names and values that are shown."""
        return self._facts

    def show_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        """Show these names and values; those without a value are left out."""
        self._facts = [(name, value) for name, value in facts if value]
        while len(self._labels) < len(self._facts):
            self._add_labels()
        for (name, value), (left, right) in zip(self._facts, self._labels, strict=False):
            left.setText(name)
            right.setText(_breakable(value))
            right.setAccessibleName(f"{name}: {value}")
        for n, pair in enumerate(self._labels):
            for label in pair:
                label.setVisible(n < len(self._facts))
        self.setVisible(bool(self._facts))

    def _add_labels(self) -> None:
        left, right = QLabel(), QLabel(wordWrap=True)
        left.setProperty("tone", "secondary")
        right.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        for column, label in enumerate((left, right)):
            label.setTextFormat(Qt.TextFormat.PlainText)
            self._grid.addWidget(label, len(self._labels), column, Qt.AlignmentFlag.AlignTop)
        self._labels.append((left, right))


def _breakable(text: str) -> str:
    """Let addresses, paths and other endless words break: an invisible space of no width, first of all behind marks."""
    return _LONG_WORD.sub(lambda word: _BREAK_AFTER.sub("\\g<0>\u200b", word[0]), text)
