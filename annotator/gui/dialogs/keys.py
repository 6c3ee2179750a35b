"""The dialog that lists every key, by group, and finds one by its words or by the key itself."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHeaderView,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.gui.dialogs.parts import GAP, MARGIN, close_row, quiet_label, resize_within_screen
from annotator.gui.style import scaled

_SIZE = (640, 640)
_GROUP_HEIGHT = 40


class KeysDialog(QDialog):
    """Lists `rows` of (group, words, keys); rows of one group follow each other."""

    def __init__(self, rows: Iterable[tuple[str, str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keys"))
        resize_within_screen(self, *_SIZE)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Find a key or what it does"))
        self.search.setAccessibleName(self.tr("Find a key or what it does"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._show_matching)
        self.tree = self._tree()
        self._groups: list[tuple[QTreeWidgetItem, list[QTreeWidgetItem]]] = []
        for group, members in groupby(rows, key=lambda row: row[0]):
            self._add_group(group, [(words, keys) for _, words, keys in members])
        self.nothing = quiet_label()
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, GAP)
        column.setSpacing(GAP)
        column.addWidget(self.search)
        column.addWidget(self.tree, 1)
        column.addWidget(self.nothing, 1)
        column.addWidget(close_row(self))
        self.search.setFocus()

    def shown(self) -> list[tuple[str, str]]:
        """The (words, keys) that match what is being looked for."""
        return [(row.text(0), row.text(1)) for _, rows in self._groups for row in rows if not row.isHidden()]

    def _tree(self) -> QTreeWidget:
        tree = QTreeWidget()
        tree.setAccessibleName(self.tr("Keys"))
        tree.setColumnCount(2)
        tree.setHeaderHidden(True)
        tree.setRootIsDecorated(False)
        tree.setItemsExpandable(False)
        tree.setIndentation(0)
        tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        header = tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        return tree

    def _add_group(self, title: str, rows: Iterable[tuple[str, str]]) -> None:
        group = QTreeWidgetItem(self.tree, [title])
        group.setFlags(Qt.ItemFlag.ItemIsEnabled)
        group.setFont(0, scaled(self.font(), 1.0, bold=True))
        group.setFirstColumnSpanned(True)
        group.setTextAlignment(0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
        group.setSizeHint(0, QSize(0, _GROUP_HEIGHT))
        made = [QTreeWidgetItem(group, [words, keys]) for words, keys in rows]
        for row in made:
            row.setToolTip(0, row.text(0))
            row.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        group.setExpanded(True)
        self._groups.append((group, made))

    def _show_matching(self, text: str) -> None:
        wanted = text.casefold().split()
        for group, rows in self._groups:
            for row in rows:
                there = f"{group.text(0)} {row.text(0)} {row.text(1)}".casefold()
                row.setHidden(not all(word in there for word in wanted))
            group.setHidden(all(row.isHidden() for row in rows))
        found = bool(self.shown())
        self.tree.setVisible(found)
        self.nothing.setVisible(not found)
        self.nothing.setText(self.tr("No key has “{}”.").format(text))
