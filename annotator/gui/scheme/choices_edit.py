"""The choices of an attribute: a list whose lines are typed in place."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QTreeWidgetItem, QVBoxLayout, QWidget

from annotator.gui.scheme.asking import Asking
from annotator.gui.scheme.pieces import ArrangedTree, button_strip, line_of, moved, tool_button
from annotator.gui.wording import joined, number
from annotator.model import AttributeValue
from annotator.operations.scheme_draft import AttributeDraft, ChoiceDraft

_DRAFT = Qt.ItemDataRole.UserRole
_EDITABLE = Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class ChoicesEdit(QWidget):
    """Edits the choices of an attribute. `edited` says that they changed."""

    edited = Signal()

    def __init__(self, asking: Asking) -> None:
        super().__init__()
        self._asking = asking
        self._attribute: AttributeDraft | None = None
        self._counts: Mapping[AttributeValue, int] = {}
        self.tree = ArrangedTree(self.tr("Choices"), 2)
        self.tree.setHeaderHidden(True)
        triggers = QAbstractItemView.EditTrigger
        self.tree.setEditTriggers(triggers.EditKeyPressed | triggers.DoubleClicked | triggers.AnyKeyPressed)
        self.tree.itemChanged.connect(self._typed)
        self.tree.delete_pressed.connect(self.delete)
        self.tree.move_pressed.connect(self.move_current)
        add = tool_button("add", self.tr("Add a choice"), self.add)
        delete = tool_button("delete", self.tr("Delete the choice (Del)"), self.delete)
        up = tool_button("chevron-up", self.tr("Choice up (Alt+Up)"), lambda: self.move_current(-1))
        down = tool_button("chevron-down", self.tr("Choice down (Alt+Down)"), lambda: self.move_current(1))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.tree, 1)
        column.addWidget(button_strip(add, delete, up, down))

    def show_attribute(self, attribute: AttributeDraft, counts: Mapping[AttributeValue, int]) -> None:
        """Edit the choices of an attribute; `counts` says how often each value is set."""
        self._attribute, self._counts = attribute, counts
        with QSignalBlocker(self.tree):
            self.tree.clear()
            for choice in attribute.choices:
                self.tree.addTopLevelItem(self._line(choice))
        self._choose_row(0)

    def _line(self, choice: ChoiceDraft) -> QTreeWidgetItem:
        count = self._count(choice)
        used = self.tr("set on %Ln", "", count) if count else ""
        line = line_of(choice.name, number(count) if count else "", spoken=joined(choice.name, used))
        line.setData(0, _DRAFT, choice)
        line.setFlags(_EDITABLE)
        return line

    def _count(self, choice: ChoiceDraft) -> int:
        return self._counts.get(choice.was, 0) if choice.was else 0

    @property
    def _current(self) -> ChoiceDraft | None:
        line = self.tree.currentItem()
        choice = line.data(0, _DRAFT) if line is not None else None
        return choice if isinstance(choice, ChoiceDraft) else None

    def _typed(self, line: QTreeWidgetItem, column: int) -> None:
        choice = line.data(0, _DRAFT)
        if column == 0 and isinstance(choice, ChoiceDraft) and choice.name != line.text(0).strip():
            choice.name = line.text(0).strip()
            with QSignalBlocker(self.tree):
                line.setText(0, choice.name)
                line.setData(0, Qt.ItemDataRole.AccessibleTextRole, choice.name)
            self.edited.emit()

    def add(self) -> None:
        """Add a choice and let its name be typed."""
        if self._attribute is None:
            return
        choice = ChoiceDraft("")
        self._attribute.choices.append(choice)
        line = self._line(choice)
        with QSignalBlocker(self.tree):
            self.tree.addTopLevelItem(line)
        self.tree.setCurrentItem(line)
        self.tree.editItem(line, 0)
        self.edited.emit()

    def delete(self) -> None:
        """Delete the choice that is chosen; where it is in use, it is asked what becomes of the values."""
        attribute, choice = self._attribute, self._current
        if attribute is None or choice is None:
            return
        row = attribute.choices.index(choice)
        if self._asking.about_choice(attribute, choice, self._count(choice)):
            self._show_again(row)

    def move_current(self, by: int) -> None:
        """Move the choice that is chosen up (-1) or down (1)."""
        attribute, choice = self._attribute, self._current
        if attribute is not None and choice is not None and moved(attribute.choices, choice, by):
            self._show_again(attribute.choices.index(choice))

    def _show_again(self, row: int) -> None:
        if self._attribute is not None:
            self.show_attribute(self._attribute, self._counts)
            self._choose_row(row)
            self.edited.emit()

    def _choose_row(self, row: int) -> None:
        line = self.tree.topLevelItem(min(row, self.tree.topLevelItemCount() - 1))
        if line is not None:
            self.tree.setCurrentItem(line)
