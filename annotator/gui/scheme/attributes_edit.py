"""The attributes of a label or relation type: which there are, and the type and choices of the one that is chosen."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QSpacerItem,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.gui.dialogs.parts import GAP, SPACING, Complaint, quiet_label
from annotator.gui.scheme.asking import Asking
from annotator.gui.scheme.choices_edit import ChoicesEdit
from annotator.gui.scheme.pieces import ArrangedTree, button_strip, line_of, moved, tool_button
from annotator.gui.scheme.words import TYPES, type_words
from annotator.gui.wording import joined, number, quoted
from annotator.model import AttributeValue
from annotator.operations.fates import fitted
from annotator.operations.scheme_draft import AttributeDraft, KindDraft, free_name

_DRAFT = Qt.ItemDataRole.UserRole
_LIST_WIDTH = 220
_VALUES_SHOWN = 5

Counts = Mapping[str, Sequence[tuple[AttributeValue, int]]]


class AttributesEdit(QWidget):
    """Edits the attributes of a label or relation type. `edited` says that they changed.

    `counts` returns how often each value of each attribute is set in the project now.
    """

    edited = Signal()

    def __init__(self, counts: Callable[[KindDraft], Counts], asking: Asking) -> None:
        super().__init__()
        self._counts_of = counts
        self._asking = asking
        self._kind: KindDraft | None = None
        self._is_new = False
        self._counts: Counts = {}
        self.tree = ArrangedTree(self.tr("Attributes"), 2)
        self.tree.setHeaderHidden(True)
        self.tree.currentItemChanged.connect(lambda *_: self._show_current())
        self.tree.delete_pressed.connect(self.delete)
        self.tree.move_pressed.connect(self.move_current)
        self.detail = QWidget()
        self.name = QLineEdit()
        self.name.setAccessibleName(self.tr("Name of the attribute"))
        self.name.textEdited.connect(self._rename)
        self.type = QComboBox()
        self.type.setAccessibleName(self.tr("Type of the attribute"))
        for kind in TYPES:
            self.type.addItem(type_words(kind), kind)
        self.type.activated.connect(self._retype)
        self.choices = ChoicesEdit(asking)
        self.choices.edited.connect(self._changed)
        self.unfit = Complaint()
        self.nothing = quiet_label(self.tr("No attributes yet. Add one to say more of each annotation than its label."))
        self._lay_out()

    def _lay_out(self) -> None:
        add = tool_button("add", self.tr("Add an attribute"), self.add)
        delete = tool_button("delete", self.tr("Delete the attribute (Del)"), self.delete)
        up = tool_button("chevron-up", self.tr("Attribute up (Alt+Up)"), lambda: self.move_current(-1))
        down = tool_button("chevron-down", self.tr("Attribute down (Alt+Down)"), lambda: self.move_current(1))
        left = QVBoxLayout()
        left.setSpacing(4)
        left.addWidget(self.tree, 1)
        left.addWidget(button_strip(add, delete, up, down))
        self.tree.setFixedWidth(_LIST_WIDTH)
        grid = QGridLayout(self.detail)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GAP)
        grid.setVerticalSpacing(SPACING)
        for row, (words, control) in enumerate(((self.tr("N&ame"), self.name), (self.tr("T&ype"), self.type))):
            label = QLabel(words)
            label.setBuddy(control)
            grid.addWidget(label, row, 0)
            grid.addWidget(control, row, 1)
        self._choices_label = QLabel(self.tr("&Choices"))
        self._choices_label.setBuddy(self.choices.tree)
        grid.addWidget(self.unfit, 2, 1)
        grid.addWidget(self._choices_label, 3, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.choices, 3, 1)
        grid.setRowStretch(3, 1)
        expanding = QSizePolicy.Policy.Expanding
        grid.addItem(QSpacerItem(0, 0, expanding, expanding), 4, 0)  # what takes the room where there are no choices
        grid.setColumnStretch(1, 1)
        row_ = QHBoxLayout(self)
        row_.setContentsMargins(0, SPACING, 0, 0)
        row_.setSpacing(GAP)
        row_.addLayout(left)
        row_.addWidget(self.detail, 1)
        row_.addWidget(self.nothing, 1)

    def show_kind(self, kind: KindDraft) -> None:
        """Edit the attributes of a label or relation type."""
        self._kind, self._is_new = kind, True
        if self.isVisible():
            self._show_new()

    def showEvent(self, event: QShowEvent) -> None:
        """Show what is to be edited: counting its values waits until somebody looks."""
        super().showEvent(event)
        self._show_new()

    def _show_new(self) -> None:
        if self._kind is not None and self._is_new:
            self._is_new = False
            self._counts = self._counts_of(self._kind)
            self._show_all(self._kind.attributes[0] if self._kind.attributes else None)

    # The list

    def _show_all(self, current: AttributeDraft | None) -> None:
        kind = self._kind
        if kind is None:
            return
        with QSignalBlocker(self.tree):
            self.tree.clear()
            for attribute in kind.attributes:
                line = line_of("", "", spoken="")
                line.setData(0, _DRAFT, attribute)
                self.tree.addTopLevelItem(line)
                self._show_line(line, attribute)
                if attribute is current:
                    self.tree.setCurrentItem(line)
        self._show_current()

    def _show_line(self, line: QTreeWidgetItem, attribute: AttributeDraft) -> None:
        count = self._count(attribute)
        used = self.tr("set on %Ln", "", count) if count else ""
        line.setText(0, attribute.name or "…")
        line.setText(1, number(count) if count else "")
        line.setData(0, Qt.ItemDataRole.AccessibleTextRole, joined(attribute.name, type_words(attribute.type), used))
        line.setToolTip(0, joined(attribute.name, type_words(attribute.type)))
        line.setToolTip(1, used)

    def _count(self, attribute: AttributeDraft) -> int:
        return sum(count for _, count in self._counts.get(attribute.was, ())) if attribute.was else 0

    @property
    def current(self) -> AttributeDraft | None:
        """The attribute that is chosen, or None."""
        line = self.tree.currentItem()
        found = line.data(0, _DRAFT) if line is not None else None
        return found if isinstance(found, AttributeDraft) else None

    def choose(self, attribute: AttributeDraft) -> None:
        """Choose an attribute, to show what is wrong with it."""
        self._show_all(attribute)

    def add(self) -> None:
        """Add an attribute and let its name be typed."""
        if self._kind is not None:
            name = free_name(self.tr("attribute"), (each.name for each in self._kind.attributes))
            made = AttributeDraft(name, "text")
            self._kind.attributes.append(made)
            self._show_all(made)
            self.name.setFocus()
            self.name.selectAll()
            self.edited.emit()

    def delete(self) -> None:
        """Delete the attribute that is chosen; where it is in use, it is asked what becomes of its values."""
        kind, attribute = self._kind, self.current
        if kind is None or attribute is None:
            return
        row = kind.attributes.index(attribute)
        if not self._asking.about_attribute(kind, attribute, self._count(attribute)):
            return
        self._show_all(kind.attributes[min(row, len(kind.attributes) - 1)] if kind.attributes else None)
        self.edited.emit()

    def move_current(self, by: int) -> None:
        """Move the attribute that is chosen up (-1) or down (1)."""
        kind, attribute = self._kind, self.current
        if kind is not None and attribute is not None and moved(kind.attributes, attribute, by):
            self._show_all(attribute)
            self.edited.emit()

    # The one that is chosen

    def _show_current(self) -> None:
        attribute = self.current
        self.detail.setVisible(attribute is not None)
        self.nothing.setVisible(attribute is None)
        if attribute is None:
            return
        if self.name.text() != attribute.name:
            self.name.setText(attribute.name)
        self.type.setCurrentIndex(TYPES.index(attribute.type))
        self._show_choices(attribute)
        self._show_unfit(attribute)

    def _show_choices(self, attribute: AttributeDraft) -> None:
        is_choice = attribute.type == "choice"
        self.choices.setVisible(is_choice)
        self._choices_label.setVisible(is_choice)
        if is_choice:
            self.choices.show_attribute(attribute, dict(self._counts.get(attribute.was, ())))

    def _rename(self, name: str) -> None:
        if self.current is not None:
            self.current.name = name.strip()
            self._changed()

    def _retype(self) -> None:
        attribute = self.current
        if attribute is not None:
            attribute.type = self.type.currentData()
            self._show_choices(attribute)
            self._changed()

    def _changed(self) -> None:
        line, attribute = self.tree.currentItem(), self.current
        if line is not None and attribute is not None:
            self._show_line(line, attribute)
            self._show_unfit(attribute)
        self.edited.emit()

    def _show_unfit(self, attribute: AttributeDraft) -> None:
        """Say which of the values that are set do not fit the attribute as it is now."""
        unfit = self._unfit(attribute)
        if not unfit:
            self.unfit.say("")
            return
        count = sum(count for _, count in unfit)
        shown = ", ".join(quoted(str(value)) for value, _ in unfit[:_VALUES_SHOWN])
        if len(unfit) > _VALUES_SHOWN:
            shown += self.tr(" and %Ln other(s)", "", len(unfit) - _VALUES_SHOWN)
        words = self.tr("%Ln value(s) does/do not fit: ", "", count)
        self.unfit.say(f"{words}{shown}. {self.tr('They are removed when the scheme is saved.')}")

    def _unfit(self, attribute: AttributeDraft) -> list[tuple[AttributeValue, int]]:
        values = self._counts.get(attribute.was, ()) if attribute.was else ()
        new = attribute.attribute()
        names: dict[AttributeValue, str | None] = {}
        if attribute.type == "choice":
            names = {choice.was: choice.name for choice in attribute.choices if choice.was}
            names |= {was: to.name if to is not None else None for was, to in attribute.gone.items()}
        unfit = []
        for value, count in values:
            becomes = names.get(value, value)
            if becomes is not None and fitted(new, becomes) is None:
                unfit.append((value, count))
        return unfit
