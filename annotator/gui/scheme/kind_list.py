"""The list at the left of the scheme editor: labels with their keys in the icons, relation types, and their uses."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QMenu, QToolButton, QTreeWidgetItem, QVBoxLayout, QWidget

from annotator.gui.dialogs.parts import SPACING
from annotator.gui.icons import icon
from annotator.gui.panels.pills import label_icon
from annotator.gui.scheme.pieces import ArrangedTree, button_strip, line_of, tool_button
from annotator.gui.style import scaled
from annotator.gui.theme import Theme
from annotator.gui.wording import annotation_count, joined, number
from annotator.model import Label
from annotator.operations.scheme_draft import KindDraft, LabelDraft, RelationDraft, SchemeDraft
from annotator.store.bearing import Bearer

_DRAFT = Qt.ItemDataRole.UserRole


class KindList(QWidget):
    """Shows a draft's labels and relation types. Signals say what hands want; `chosen` carries a KindDraft or None."""

    chosen = Signal(object)
    label_wanted = Signal()
    relation_wanted = Signal()
    delete_wanted = Signal()
    move_wanted = Signal(int)

    def __init__(self, draft: SchemeDraft, counts: Mapping[Bearer, Mapping[str, int]], theme: Theme) -> None:
        super().__init__()
        self._draft = draft
        self._counts = counts
        self._theme = theme
        self._lines: dict[KindDraft, QTreeWidgetItem] = {}
        self.tree = ArrangedTree(self.tr("Labels and relation types"), 2)
        self.tree.setHeaderHidden(True)
        self.tree.currentItemChanged.connect(lambda *_: self.chosen.emit(self.current))
        self.tree.delete_pressed.connect(self.delete_wanted)
        self.tree.move_pressed.connect(self.move_wanted)
        self._delete = tool_button("delete", self.tr("Delete (Del)"), self.delete_wanted.emit)
        self._up = tool_button("chevron-up", self.tr("Up (Alt+Up)"), lambda: self.move_wanted.emit(-1))
        self._down = tool_button("chevron-down", self.tr("Down (Alt+Down)"), lambda: self.move_wanted.emit(1))
        self.add_button = self._add_button()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING)
        column.addWidget(self.tree, 1)
        column.addWidget(button_strip(self.add_button, self._delete, self._up, self._down))
        self.setFocusProxy(self.tree)

    def _add_button(self) -> QToolButton:
        button = tool_button("add", self.tr("Add a label or a relation type"), lambda: None)
        button.setText(self.tr("A&dd"))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        menu.addAction(self.tr("&Label"), self.label_wanted.emit)
        menu.addAction(self.tr("&Relation type"), self.relation_wanted.emit)
        button.setMenu(menu)
        return button

    @property
    def current(self) -> KindDraft | None:
        """The label or relation type that is chosen, or None."""
        item = self.tree.currentItem()
        found = item.data(0, _DRAFT) if item is not None else None
        return found if isinstance(found, KindDraft) else None

    def choose(self, kind: KindDraft | None) -> None:
        """Choose a label or relation type; the first one where it is not there."""
        line = self._lines.get(kind) if kind is not None else None
        line = line or next(iter(self._lines.values()), None)
        if line is not None:
            self.tree.setCurrentItem(line)

    def show_all(self) -> None:
        """Show the draft from the start, and what was chosen chosen again."""
        current = self.current
        with QSignalBlocker(self.tree):
            self.tree.clear()
            self._lines.clear()
            self._add_group(self.tr("Labels"), self._draft.labels)
            self._add_group(self.tr("Relation types"), self._draft.relations)
            self.choose(current)
        self.chosen.emit(self.current)

    def show_one(self, kind: KindDraft) -> None:
        """Show what was changed of one of them."""
        line = self._lines[kind]
        key = kind.key if isinstance(kind, LabelDraft) else ""
        count = self.count_of(kind)
        line.setText(0, kind.title or "…")
        line.setText(1, number(count) if count else "")
        spoken_key = self.tr("key {key}").format(key=key) if key else ""
        if isinstance(kind, LabelDraft):
            line.setIcon(0, label_icon(label_of(kind), self._theme))
            used = annotation_count(count)
        else:
            line.setIcon(0, icon("link", self._theme.secondary))
            used = self.tr("{count} relations").format(count=number(count))
        line.setData(0, Qt.ItemDataRole.AccessibleTextRole, joined(kind.title, spoken_key, used))
        line.setToolTip(0, joined(kind.title, kind.name))
        line.setToolTip(1, used)

    def count_of(self, kind: KindDraft) -> int:
        """How many annotations or relations bear it now."""
        bearer: Bearer = "annotation" if isinstance(kind, LabelDraft) else "relation"
        return self._counts[bearer].get(kind.was, 0)

    def _add_group(self, title: str, kinds: Sequence[LabelDraft] | Sequence[RelationDraft]) -> None:
        group = line_of(title, spoken=title)
        group.setFlags(Qt.ItemFlag.NoItemFlags)  # so that the arrow keys pass over it
        group.setFont(0, scaled(self.font(), 0.9, bold=True))
        self.tree.addTopLevelItem(group)
        for kind in kinds:
            line = line_of("", "", spoken="")
            line.setData(0, _DRAFT, kind)
            self.tree.addTopLevelItem(line)
            self._lines[kind] = line
            self.show_one(kind)


def label_of(draft: LabelDraft) -> Label:
    """Return the label as it is drawn."""
    return Label(draft.name, draft.title, draft.color, draft.color_dark, draft.key, style=draft.style)
