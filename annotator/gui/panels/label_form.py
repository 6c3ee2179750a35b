"""The fields of one label's attributes, laid out once and used for every annotation with that label."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.gui.panels.attribute_row import BETWEEN_ROWS, AttributeRow, rows_layout
from annotator.gui.panels.figure_chip import IN_CHIP, FigureValues
from annotator.gui.panels.subject import Subject
from annotator.gui.theme import Theme
from annotator.model import Label
from annotator.operations.figure_values import is_of_figures


class LabelForm(QWidget):
    """A row for each attribute of a label; those of a force figure's values stand behind a chip that says them.

    `opened` says that somebody opened the chip and wants to be at its first field.
    """

    opened = Signal()

    def __init__(self, label: Label, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = label
        self.rows = {attribute.name: AttributeRow(attribute) for attribute in label.attributes}
        self._figure: FigureValues | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(BETWEEN_ROWS)
        if is_of_figures(label):
            self._figure = FigureValues(self.rows, label)
            self._figure.opened.connect(self.opened)
            layout.addWidget(self._figure)
        layout.addLayout(rows_layout([row for name, row in self.rows.items() if not self._is_in_chip(name)]))

    def _is_in_chip(self, name: str) -> bool:
        return self._figure is not None and name in IN_CHIP

    def controls(self) -> list[QWidget]:
        """Everything that takes the keyboard, in order."""
        fields: list[QWidget] = [row.field for row in self.rows.values()]
        return [self._figure.chip, *fields] if self._figure is not None else fields

    def first_field(self) -> QWidget | None:
        """Return the first field, opening what hides it; None where there is none."""
        if self._figure is not None:
            self._figure.open()
        return next((row.field for row in self.rows.values()), None)

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme's colours."""
        for row in self.rows.values():
            row.redraw()
        if self._figure is not None:
            self._figure.set_theme(theme)

    def show_subject(self, subject: Subject) -> None:
        """Show what belongs to all of the values; those of the rows are shown by whoever knows what is unsaved."""
        if self._figure is not None:
            self._figure.show_values(subject.values)
