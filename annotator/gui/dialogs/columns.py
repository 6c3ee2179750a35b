"""Which column of a table holds what."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QComboBox, QDialog, QFormLayout, QVBoxLayout, QWidget

from annotator.gui.dialogs.parts import (
    GAP,
    MARGIN,
    SPACING,
    Complaint,
    button_row,
    heading_label,
    quiet_label,
    translated,
)
from annotator.intake.draft import COLUMNS

_WIDTH = 460


def column_title(field: str) -> str:
    """Return what a column may hold, as a person says it."""
    return {
        "text": translated("Text"),
        "title": translated("Title"),
        "byline": translated("Byline"),
        "publisher": translated("Publisher"),
        "published": translated("Date"),
        "url": translated("URL"),
        "language": translated("Language"),
    }[field]


class ColumnsDialog(QDialog):
    """Asks which of the `columns` hold what; `chosen()` is the answer after `accepted`."""

    def __init__(
        self, name: str, columns: Sequence[str], guess: Mapping[str, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Columns"))
        self.boxes = {field: self._box(field, columns, guess.get(field)) for field in COLUMNS}
        self._complaint = Complaint()
        form = QFormLayout()
        form.setHorizontalSpacing(GAP)
        form.setVerticalSpacing(SPACING)
        for field, box in self.boxes.items():
            form.addRow(column_title(field), box)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, GAP)
        column.setSpacing(GAP)
        column.addWidget(heading_label(name))
        column.addWidget(quiet_label(self.tr("Each row is an article. Columns that are not named here go with it.")))
        column.addLayout(form)
        column.addWidget(self._complaint)
        row, self._button = button_row(self, self.tr("&Read the table so"))
        column.addWidget(row)
        self.resize(_WIDTH, self.sizeHint().height())
        self._check()

    def chosen(self) -> dict[str, str]:
        """Return the column for each field that has one."""
        return {field: str(box.currentData()) for field, box in self.boxes.items() if box.currentData()}

    def _box(self, field: str, columns: Sequence[str], guess: str | None) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(column_title(field))
        box.addItem(self.tr("none"), "")
        for name in columns:
            box.addItem(name, name)
        box.setCurrentIndex(max(0, box.findData(guess)))
        box.currentIndexChanged.connect(self._check)
        return box

    def _check(self) -> None:
        missing = not self.boxes["text"].currentData()
        self._button.setEnabled(not missing)
        self._complaint.say(self.tr("Choose the column that holds the articles’ texts.") if missing else "")
