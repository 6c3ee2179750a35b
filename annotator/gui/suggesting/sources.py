"""The sources of suggestions, a box each to switch it off; what was imported can be removed."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from annotator.gui.dialogs.parts import GAP, SPACING
from annotator.gui.suggesting.wording import source_title


class SourceList(QWidget):
    """`switched` carries the name of a source and whether it is on, `remove_asked` the name of one."""

    switched = Signal(str, bool)
    remove_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.boxes: dict[str, QCheckBox] = {}
        self.removers: dict[str, QPushButton] = {}
        self._rows: list[QWidget] = []
        self._shown: tuple[tuple[str, ...], frozenset[str]] = ((), frozenset())
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACING)

    def show_sources(self, sources: Sequence[str], *, imported: Collection[str]) -> None:
        """Show these sources; those in `imported` have a button to remove what they propose."""
        shown = (tuple(sources), frozenset(imported))
        if shown == self._shown:
            return
        self._shown = shown
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.boxes, self.removers = {}, {}
        self._rows = [self._row(source, removable=source in imported) for source in sources]
        for row in self._rows:
            self._column.addWidget(row)

    def _row(self, source: str, *, removable: bool) -> QWidget:
        row = QWidget()
        row.setProperty("surface", "none")
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(GAP)
        box = self.boxes[source] = QCheckBox(source_title(source))
        box.toggled.connect(lambda on: self.switched.emit(source, on))
        line.addWidget(box)
        if removable:
            button = self.removers[source] = QPushButton(self.tr("Remove…"))
            button.setToolTip(self.tr("Remove what was imported of it; what was decided on it stays"))
            button.setAccessibleName(self.tr("Remove the suggestions of {source}").format(source=source))
            button.setAutoDefault(False)
            button.clicked.connect(lambda: self.remove_asked.emit(source))
            line.addWidget(button)
        line.addStretch(1)
        return row

    def show_off(self, off: Collection[str]) -> None:
        """Show which of them are switched off."""
        for source, box in self.boxes.items():
            with QSignalBlocker(box):
                box.setChecked(source not in off)
