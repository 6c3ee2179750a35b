"""The window of the history: every edit with what, whom and when, and the way back to any of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from annotator.gui.dialogs.parts import GAP, MARGIN, SPACING, quiet_label, resize_within_screen
from annotator.gui.history.model import ABOUT, WHAT, WHEN, WHO, HistoryModel, Question
from annotator.model import Annotator, Article, Edit

_SIZE = (1000, 560)


class HistoryList(QTreeView):
    """The edits; Enter or a double click chooses one."""

    chosen = Signal(int)

    def __init__(self, model: HistoryModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setAccessibleName(self.tr("Edits, newest first"))
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        header.setSectionResizeMode(ABOUT, QHeaderView.ResizeMode.Stretch)
        for column, width in ((WHAT, 170), (WHO, 100), (WHEN, 170)):
            self.setColumnWidth(column, width)
        self.doubleClicked.connect(lambda index: self.chosen.emit(index.row()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses, and presses no button."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            event.accept()
            self.chosen.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)


class HistoryDialog(QDialog):
    """`asked` tells that other edits are to be shown; `chosen` carries one to go to, `back_requested` to go back to."""

    asked = Signal()
    chosen = Signal(object)
    back_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("History"))
        self.model = HistoryModel(self)
        self.list = HistoryList(self.model)
        self.where = self._choice(self.tr("Of which articles"))
        self.who = self._choice(self.tr("By whom"))
        self.empty = quiet_label(self.tr("There is no such edit."))
        self.back = QPushButton(self.tr("&Undo to here…"))
        self.back.setToolTip(self.tr("Undo every edit above the chosen one, in one step that can be undone"))
        self.back.setAutoDefault(False)
        self.go = QPushButton(self.tr("&Show"))
        self.go.setToolTip(self.tr("Go where it was done (Enter)"))
        self.go.setAutoDefault(False)
        self._lay_out()
        self.list.chosen.connect(lambda row: self.chosen.emit(self.model.edit(row)))
        self.go.clicked.connect(lambda: self._tell(self.chosen))
        self.back.clicked.connect(lambda: self._tell(self.back_requested))
        self.list.selectionModel().currentChanged.connect(self._enable)
        self.read_only = False

    def _choice(self, name: str) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(18)
        box.activated.connect(lambda _row: self.asked.emit())
        return box

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(SPACING)
        top.addWidget(self.where)
        top.addWidget(self.who)
        top.addStretch(1)
        buttons = QDialogButtonBox(self)
        buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole).setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        bottom = QHBoxLayout()
        bottom.setSpacing(SPACING)
        bottom.addWidget(self.go)
        bottom.addWidget(self.back)
        bottom.addStretch(1)
        bottom.addWidget(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, GAP)
        column.setSpacing(GAP)
        column.addLayout(top)
        column.addWidget(self.empty)
        column.addWidget(self.list, 1)
        column.addLayout(bottom)
        resize_within_screen(self, *_SIZE)

    def offer(self, article: Article | None, annotators: Sequence[Annotator]) -> None:
        """Offer to show one article's edits, and one annotator's; what was chosen stays where it can."""
        for box, rows in (
            (self.where, [(self.tr("All articles"), None), *([(article.title, article.id)] if article else [])]),
            (self.who, [(self.tr("All annotators"), None), *((each.name, each.id) for each in annotators)]),
        ):
            kept = box.currentData()
            box.clear()
            for words, data in rows:
                box.addItem(words, data)
            box.setCurrentIndex(max(0, box.findData(kept)))

    def question(self) -> Question:
        """Return which edits are asked for."""
        return Question(self.where.currentData(), self.who.currentData())

    def show_state(self) -> None:
        """Make the newest edit current, and show whether there is one."""
        there = self.model.rowCount() > 0
        self.empty.setVisible(not there)
        if there:
            self.list.setCurrentIndex(self.model.index(0, 0))
        self._enable()

    def _enable(self, *_: QModelIndex) -> None:
        row = self.list.currentIndex().row()
        self.go.setEnabled(row >= 0)
        self.back.setEnabled(row >= 0 and not self.read_only)

    def _tell(self, signal: SignalInstance) -> None:
        if self.list.currentIndex().isValid():
            edit: Edit = self.model.edit(self.list.currentIndex().row())
            signal.emit(edit)
