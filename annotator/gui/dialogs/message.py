"""A sentence with a heading and one or two buttons: the form of every question."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from annotator.gui.dialogs.parts import GAP, MARGIN, SPACING, fit_height, heading_label, plain_label, translated

_WIDTH = 460


class MessageDialog(QDialog):
    """Shows `title` and below it `text`, which can be copied. Esc rejects.

    With `yes`, a button of these words accepts and one with the words `no` (Cancel) rejects; Enter means `yes`, or
    `no` where the answer is `dangerous`. Without, there is only Close.
    """

    def __init__(
        self,
        title: str,
        text: str,
        *,
        yes: str = "",
        no: str = "",
        dangerous: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(translated("Annotator"))
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        words = plain_label(text)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, GAP)
        column.setSpacing(SPACING)
        column.addWidget(heading_label(title))
        column.addWidget(words)
        column.addSpacing(GAP)
        row = QDialogButtonBox()
        column.addWidget(row)
        self._fill(row, yes, no or translated("Cancel") if yes else translated("Close"), dangerous=dangerous)
        fit_height(self, _WIDTH)

    def _fill(self, row: QDialogButtonBox, yes: str, no: str, *, dangerous: bool) -> None:
        row.accepted.connect(self.accept)
        row.rejected.connect(self.reject)
        leave = row.addButton(no, QDialogButtonBox.ButtonRole.RejectRole)
        default: QPushButton = leave
        if yes:
            go_on = row.addButton(yes, QDialogButtonBox.ButtonRole.AcceptRole)
            default = leave if dangerous else go_on
        for button in row.buttons():
            assert isinstance(button, QPushButton)
            # Else the one that has the focus would look and act like the default.
            button.setAutoDefault(button is default)
        default.setDefault(True)
        default.setFocus()
