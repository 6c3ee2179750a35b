"""What saving a scheme does to what is annotated, before it is done."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from annotator.gui.dialogs.parts import GAP, MARGIN, SPACING, button_row, heading_label, quiet_label
from annotator.gui.icons import icon
from annotator.gui.scheme.words import consequence_words, translated
from annotator.model import Scheme
from annotator.operations.fates import SchemeChange
from annotator.operations.schemes import Consequence

_SIZE = (600, 380)


class SummaryDialog(QDialog):
    """Lists the consequences of a change, those that lose something first; Enter saves where nothing is lost."""

    def __init__(self, change: SchemeChange, consequences: Sequence[Consequence], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(translated("Save the scheme"))
        self.resize(*_SIZE)
        losses = [each for each in consequences if each.loses]
        self.list = QListWidget()
        self.list.setAccessibleName(translated("What saving does"))
        self.list.setWordWrap(True)
        before, after = _titles(change.before), _titles(change.after)
        for each in [*losses, *(each for each in consequences if not each.loses)]:
            self._add(consequence_words(each, before, after), loses=each.loses)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, GAP)
        column.setSpacing(SPACING)
        title = translated("Saving loses annotations or values") if losses else translated("What is tagged follows")
        column.addWidget(heading_label(title))
        column.addWidget(quiet_label(translated("All of it is one step; undo takes it back.")))
        column.addWidget(self.list, 1)
        column.addSpacing(SPACING)
        row, save = button_row(self, translated("&Save"))
        column.addWidget(row)
        if losses:  # Enter must not do it by itself
            for button in row.buttons():
                button.setDefault(button is not save)  # type: ignore[attr-defined]
        self.list.setCurrentRow(0)
        self.list.setFocus()

    def _add(self, words: str, *, loses: bool) -> None:
        item = QListWidgetItem(words)
        color = self.palette().windowText().color().name()
        item.setIcon(icon("warning" if loses else "check", color))
        spoken = translated("Lost: {words}").format(words=words) if loses else words
        item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
        self.list.addItem(item)


def _titles(scheme: Scheme) -> Mapping[str, str]:
    return {
        **{relation.name: relation.title for relation in scheme.relations},
        **{label.name: label.title for label in scheme.labels},
    }
