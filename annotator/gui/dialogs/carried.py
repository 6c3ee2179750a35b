"""What became of the annotations of an article in its new version."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHeaderView, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from annotator.gui.dialogs.parts import (
    GAP,
    MARGIN,
    close_row,
    heading_label,
    quiet_label,
    resize_within_screen,
    translated,
)
from annotator.gui.wording import one_line
from annotator.operations.versions import Fate, NewVersion

_SIZE = (720, 480)
# What has to be looked at comes first.
_ORDER: tuple[Fate, ...] = ("gone", "changed", "moved", "unmoved")


def fate_words(fate: Fate) -> str:
    """Return what became of an annotation, in a word."""
    return {
        "unmoved": translated("unmoved"),
        "moved": translated("moved"),
        "changed": translated("changed words"),
        "gone": translated("gone"),
    }[fate]


class CarriedDialog(QDialog):
    """Lists every annotation of the older articles: gone, changed, moved, unmoved, with its words then and now."""

    def __init__(self, versions: Sequence[NewVersion], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("New version"))
        carried = [each for version in versions for each in version.carried]
        counts = Counter(each.fate for each in carried)
        self.summary = quiet_label(" · ".join(f"{counts[fate]} {fate_words(fate)}" for fate in _ORDER if counts[fate]))
        self.list = QTreeWidget()
        self.list.setAccessibleName(self.tr("Annotations of the older version"))
        self.list.setHeaderLabels([self.tr("What became of it"), self.tr("It was"), self.tr("It is now")])
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        for each in sorted(carried, key=lambda one: _ORDER.index(one.fate)):
            now = one_line(each.quote) if each.fate != "gone" else "–"
            item = QTreeWidgetItem([fate_words(each.fate), one_line(each.annotation.quote), now])
            for place in (1, 2):
                item.setToolTip(place, item.text(place))
            self.list.addTopLevelItem(item)
        header = self.list.header()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, GAP)
        column.setSpacing(GAP)
        column.addWidget(heading_label(", ".join(version.title for version in versions)))
        column.addWidget(self.summary)
        column.addWidget(self.list, 1)
        column.addWidget(close_row(self))
        resize_within_screen(self, *_SIZE)
        self.list.setFocus()
