"""The slim bar over the article in which one types what to find."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget

from annotator.gui.dialogs.parts import Complaint
from annotator.gui.find.matches import MOST, Question
from annotator.gui.icons import icon
from annotator.gui.style import surface
from annotator.gui.theme import Theme
from annotator.gui.wording import number

_LONGEST_LINE = 460


class FindLine(QLineEdit):
    """Where one types; Enter goes on, Shift+Enter back, Esc leaves."""

    stepped = Signal(int)
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys that mean something here."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.stepped.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.stepped.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)


class FindBar(QWidget):
    """Says what is to be found: `asked` carries a Question, `stepped` 1 or -1; `left` that it shall be closed."""

    asked = Signal(object)
    stepped = Signal(int)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        surface(self, "chrome")
        self.setProperty("edge", "bottom")
        self.line = FindLine()
        self.line.setPlaceholderText(self.tr("Find in this article"))
        self.line.setAccessibleName(self.tr("Find in this article"))
        self.line.setMaximumWidth(_LONGEST_LINE)
        self.line.textChanged.connect(self._ask)
        self.line.stepped.connect(self.stepped)
        self.count = QLabel()
        self.count.setProperty("tone", "secondary")
        self.previous = self._button(self.tr("Previous match (Shift+F3)"))
        self.next = self._button(self.tr("Next match (F3)"))
        self.previous.clicked.connect(lambda: self.stepped.emit(-1))
        self.next.clicked.connect(lambda: self.stepped.emit(1))
        self.case = self._switch("Aa", self.tr("Match upper and lower case"))
        self.whole = self._switch("|ab|", self.tr("Whole words only"))
        self.pattern = self._switch(".*", self.tr("Regular expression"))
        self.close_button = self._button(self.tr("Close (Esc)"))
        self.close_button.clicked.connect(self.left)
        self.complaint = Complaint()
        self._lay_out()
        self.setFocusProxy(self.line)
        self.hide()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.line, 1)
        row.addSpacing(4)
        row.addWidget(self.count)
        for button in (self.previous, self.next):
            row.addWidget(button)
        row.addSpacing(8)
        for button in (self.case, self.whole, self.pattern):
            row.addWidget(button)
        row.addStretch(0)
        row.addSpacing(8)
        row.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 12, 6)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.complaint)

    def _button(self, words: str) -> QToolButton:
        button = QToolButton()
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _switch(self, sign: str, words: str) -> QToolButton:
        button = self._button(words)
        button.setProperty("kind", "switch")
        button.setText(sign)
        button.setCheckable(True)
        button.toggled.connect(self._ask)
        return button

    def set_theme(self, theme: Theme) -> None:
        """Draw the icons in another theme's colours."""
        self.previous.setIcon(icon("chevron-up", theme.secondary))
        self.next.setIcon(icon("chevron-down", theme.secondary))
        self.close_button.setIcon(icon("close", theme.secondary))

    def question(self) -> Question:
        """What is asked for now."""
        return Question(
            self.line.text(),
            case=self.case.isChecked(),
            whole=self.whole.isChecked(),
            pattern=self.pattern.isChecked(),
        )

    def begin(self, words: str) -> None:
        """Take the keyboard; `words` stand in the line, selected, or what was there before where there are none."""
        if words:
            self.line.setText(words)
        self.line.selectAll()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def say(self, current: int, total: int) -> None:
        """Say which of how many matches is the current one, from 0; -1 where there is none."""
        self.complaint.say("")
        if not self.line.text():
            words = ""
        elif total == 0:
            words = self.tr("Not found")
        else:
            shown = number(total) + ("+" if total >= MOST else "")
            words = self.tr("{current} of {total}").format(current=number(current + 1), total=shown)
        self.count.setText(words)
        self.line.setAccessibleDescription(words)
        for button in (self.previous, self.next):
            button.setEnabled(total > 0)

    def say_problem(self, sentence: str) -> None:
        """Say what is wrong with what was typed."""
        self.say(-1, 0)
        self.count.clear()
        self.complaint.say(sentence)

    def say_searching(self) -> None:
        """Say that the answer takes a while."""
        self.count.setText(self.tr("Searching…"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Esc, from each of the buttons too."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _ask(self) -> None:
        self.asked.emit(self.question())
