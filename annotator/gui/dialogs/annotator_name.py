"""The dialogs that ask who annotates: once at the first start, and when somebody else takes over."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QListWidget, QVBoxLayout, QWidget

from annotator.gui.dialogs.parts import GAP, MARGIN, SPACING, button_row, fit_height, heading_label, quiet_label
from annotator.settings import system_name

_WIDTH = 420
_LIST_HEIGHT = 160


def tidy_name(text: str) -> str:
    """Return a typed name without outer and double blanks."""
    return " ".join(text.split())


class AnnotatorNameDialog(QDialog):
    """Asks once whose work it will be; `name()` is the name, the suggested one where none was typed."""

    def __init__(self, suggested: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Annotator"))
        self._suggested = suggested or system_name()
        self.line = QLineEdit(self._suggested)
        self.line.setAccessibleName(self.tr("Name of the annotator"))
        self.line.selectAll()
        self.line.textChanged.connect(self._check)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, GAP)
        column.setSpacing(SPACING)
        column.addWidget(heading_label(self.tr("Who annotates?")))
        column.addWidget(
            quiet_label(
                self.tr(
                    "Your name stands beside every annotation you make, in your project files and nowhere else. "
                    "You can change it in Preferences."
                )
            )
        )
        column.addSpacing(SPACING)
        column.addWidget(self.line)
        column.addSpacing(GAP)
        buttons, self.start_button = button_row(self, self.tr("&Start"))
        column.addWidget(buttons)
        fit_height(self, _WIDTH)
        self.line.setFocus()

    def name(self) -> str:
        """The name that was typed; "" only where nothing was typed and the system has none."""
        return tidy_name(self.line.text()) or self._suggested

    def _check(self) -> None:
        self.start_button.setEnabled(bool(tidy_name(self.line.text())))


class SwitchAnnotatorDialog(QDialog):
    """Chooses among the project's annotators, or takes a new name; after `accepted`, `name()` is who works on."""

    def __init__(self, names: Sequence[str], current: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Switch annotator"))
        self.line = QLineEdit(current)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Annotators of this project"))
        # Else the rows keep the height they had before the style sheet came to them.
        self.list.ensurePolished()
        self.list.addItems(list(names))
        self.list.setMinimumHeight(_LIST_HEIGHT)
        self.list.currentTextChanged.connect(self.line.setText)
        self.list.itemActivated.connect(self.accept)
        self.line.textChanged.connect(self._check)
        self.remark = quiet_label()
        label = QLabel(self.tr("&Name"))
        label.setBuddy(self.line)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, GAP)
        column.setSpacing(SPACING)
        column.addWidget(heading_label(self.tr("Who annotates now?")))
        column.addWidget(self.list)
        column.addWidget(label)
        column.addWidget(self.line)
        column.addWidget(self.remark)
        column.addSpacing(SPACING)
        buttons, self.switch_button = button_row(self, self.tr("&Switch"))
        column.addWidget(buttons)
        self.setMinimumWidth(_WIDTH)
        self._names = frozenset(names)
        self._select(current)
        self._check()

    def name(self) -> str:
        """The name that was chosen or typed."""
        return tidy_name(self.line.text())

    def _select(self, name: str) -> None:
        matching = self.list.findItems(name, Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchCaseSensitive)
        if matching:
            self.list.setCurrentItem(matching[0])
        (self.list if matching else self.line).setFocus()

    def _check(self) -> None:
        name = self.name()
        self.switch_button.setEnabled(bool(name))
        new = bool(name) and name not in self._names
        self.remark.setText(self.tr("{} is new to this project.").format(name) if new else " ")
