"""One relation type in the scheme editor: what it is called, which labels it may join, its attributes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QListWidget, QListWidgetItem, QTabWidget, QWidget

from annotator.gui.dialogs.parts import GAP, SPACING
from annotator.gui.panels.pills import label_icon
from annotator.gui.scheme.asking import Asking
from annotator.gui.scheme.attributes_edit import AttributesEdit, Counts
from annotator.gui.scheme.kind_list import label_of
from annotator.gui.theme import Theme
from annotator.operations.scheme_draft import KindDraft, LabelDraft, RelationDraft, SchemeDraft

_DRAFT = Qt.ItemDataRole.UserRole


class EndsList(QListWidget):
    """A tick list of labels, for one end of a relation type. `ticked` says that it changed."""

    ticked = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._ends: list[LabelDraft] = []
        self.itemChanged.connect(self._tick)

    def show_ends(self, labels: list[LabelDraft], ends: list[LabelDraft], theme: Theme) -> None:
        """Show all labels, those ticked that are among the ends; ticking changes `ends`."""
        self._ends = ends
        with QSignalBlocker(self):
            self.clear()
            for label in labels:
                item = QListWidgetItem(label_icon(label_of(label), theme), label.title)
                item.setData(_DRAFT, label)
                item.setCheckState(Qt.CheckState.Checked if label in ends else Qt.CheckState.Unchecked)
                self.addItem(item)
            self.setCurrentRow(0)

    def _tick(self, item: QListWidgetItem) -> None:
        label = item.data(_DRAFT)
        checked = item.checkState() == Qt.CheckState.Checked
        if checked and label not in self._ends:
            self._ends.append(label)
        elif not checked and label in self._ends:
            self._ends.remove(label)
        self.ticked.emit()


class RelationPage(QTabWidget):
    """Edits a relation type of a draft. `edited` says that it changed."""

    edited = Signal()

    def __init__(self, draft: SchemeDraft, counts: Callable[[KindDraft], Counts], asking: Asking, theme: Theme) -> None:
        super().__init__()
        self._draft = draft
        self._theme = theme
        self._relation: RelationDraft | None = None
        self.title, self.name = QLineEdit(), QLineEdit()
        self.heads, self.tails = EndsList(self.tr("Starts at")), EndsList(self.tr("Ends at"))
        self.attributes = AttributesEdit(counts, asking)
        self.title.textEdited.connect(self._retitle)
        self.name.textEdited.connect(self._rename)
        self.heads.ticked.connect(self._changed)
        self.tails.ticked.connect(self._changed)
        self.attributes.edited.connect(self._changed)
        self.addTab(self._first_tab(), self.tr("&Relation type"))
        self.addTab(self.attributes, "")

    def _first_tab(self) -> QWidget:
        page = QWidget()
        grid = QGridLayout(page)
        grid.setContentsMargins(0, SPACING, 0, 0)
        grid.setHorizontalSpacing(GAP)
        grid.setVerticalSpacing(SPACING)
        for row, (words, control) in enumerate(((self.tr("&Title"), self.title), (self.tr("&Name"), self.name))):
            name = QLabel(words)
            name.setBuddy(control)
            control.setAccessibleName(words.replace("&", ""))
            grid.addWidget(name, row, 0)
            grid.addWidget(control, row, 1, 1, 2)
        for column, (words, ends) in enumerate(
            ((self.tr("St&arts at"), self.heads), (self.tr("&Ends at"), self.tails)), start=1
        ):
            name = QLabel(words)
            name.setBuddy(ends)
            grid.addWidget(name, 2, column)
            grid.addWidget(ends, 3, column)
            grid.setColumnStretch(column, 1)
        grid.setRowStretch(3, 1)
        return page

    def show_relation(self, relation: RelationDraft) -> None:
        """Edit this relation type."""
        self._relation = relation
        for line, text in ((self.title, relation.title), (self.name, relation.name)):
            if line.text() != text:
                line.setText(text)
        self.heads.show_ends(self._draft.labels, relation.heads, self._theme)
        self.tails.show_ends(self._draft.labels, relation.tails, self._theme)
        self.attributes.show_kind(relation)
        self._show_attribute_count(relation)

    def _show_attribute_count(self, relation: RelationDraft) -> None:
        count = len(relation.attributes)
        self.setTabText(1, self.tr("Attrib&utes ({})").format(count) if count else self.tr("Attrib&utes"))

    def _retitle(self, title: str) -> None:
        if self._relation is not None:
            self._relation.retitle(title, self._draft.relations)
            if self.name.text() != self._relation.name:
                self.name.setText(self._relation.name)
            self._changed()

    def _rename(self, name: str) -> None:
        if self._relation is not None:
            self._relation.name = name
            self._changed()

    def _changed(self) -> None:
        if self._relation is not None:
            self._show_attribute_count(self._relation)
        self.edited.emit()
