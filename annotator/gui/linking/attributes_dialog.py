"""What a relation says of itself beside its cue, where the scheme has attributes for it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from annotator.errors import InvalidValue
from annotator.gui.dialogs.parts import GAP, MARGIN, quiet_label
from annotator.gui.panels.attribute_row import AttributeRow, rows_layout
from annotator.model import AttributeValue, RelationType

_WIDTH = 420


class RelationDialog(QDialog):
    """A field for each attribute. `saved` carries the values by name, None where there is none."""

    saved = Signal(object)

    def __init__(
        self, kind: RelationType, values: Mapping[str, AttributeValue], words: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(kind.title)
        self.rows = [AttributeRow(attribute) for attribute in kind.attributes]
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, GAP)
        column.setSpacing(GAP)
        column.addWidget(quiet_label(words))
        column.addLayout(rows_layout(self.rows))
        column.addWidget(buttons)
        for row in self.rows:
            row.show_value(values.get(row.attribute.name), computed=False)
            row.field.entered.connect(self.accept)
            row.field.escaped.connect(self.reject)
        self.resize(_WIDTH, self.sizeHint().height())
        if self.rows:
            self.rows[0].field.setFocus()

    def accept(self) -> None:
        """Tell the values, unless one of them is none: then say so below its field, and stay."""
        values: dict[str, AttributeValue | None] = {}
        for row in self.rows:
            try:
                values[row.attribute.name] = row.value()
                row.complain("")
            except InvalidValue as error:
                row.complain(str(error))
        if len(values) == len(self.rows):
            super().accept()
            self.saved.emit(values)
