"""The list of suggestions with the same words and label, to be accepted together."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from annotator.gui.wording import number, one_line
from annotator.suggest.suggestion import Suggestion

_AROUND = 60


class AlikeDialog(QDialog):
    """Every place with its words around it; those that are ticked are accepted."""

    def __init__(self, parent: QWidget, alike: Sequence[Suggestion], text: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Accept all alike"))
        self._alike = alike
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Suggestions with the same words"))
        self.list.setWordWrap(True)
        for each in alike:
            start, end = each.start, each.end
            words = f"…{text[max(0, start - _AROUND) : start]}[{text[start:end]}]{text[end : end + _AROUND]}…"
            item = QListWidgetItem(one_line(words), self.list)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable)
            item.setCheckState(Qt.CheckState.Checked)
        buttons = QDialogButtonBox()
        self.accept_button = buttons.addButton(
            self.tr("Accept {count}").format(count=number(len(alike))), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.accept_button.setDefault(True)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.list.itemChanged.connect(lambda _: self._count())
        layout = QVBoxLayout(self)
        layout.addWidget(QLabel(self.tr("These are tagged together, and one undo takes all of them back.")))
        layout.addWidget(self.list, 1)
        layout.addWidget(buttons)
        self.resize(620, 360)
        self.accept_button.setFocus()

    def chosen(self) -> list[Suggestion]:
        """Return those that are ticked."""
        ticked = (self.list.item(row).checkState() is Qt.CheckState.Checked for row in range(self.list.count()))
        return [each for each, is_ticked in zip(self._alike, ticked, strict=True) if is_ticked]

    def _count(self) -> None:
        count = len(self.chosen())
        self.accept_button.setText(self.tr("Accept {count}").format(count=number(count)))
        self.accept_button.setEnabled(count > 0)


def confirmed_alike(parent: QWidget, alike: Sequence[Suggestion], text: str) -> list[Suggestion]:
    """Return those of the suggestions that are to be accepted; none where that is cancelled."""
    dialog = AlikeDialog(parent, alike, text)
    try:
        return dialog.chosen() if dialog.exec() else []
    finally:
        dialog.deleteLater()
