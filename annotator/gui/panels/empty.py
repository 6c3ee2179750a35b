"""What stands where nothing is: a sentence, and what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from annotator.gui.style import serif, surface


class EmptyState(QWidget):
    """A sentence, buttons under it, and quiet words under these; `large` where it has a whole page to itself."""

    def __init__(self, parent: QWidget | None = None, *, large: bool = False) -> None:
        super().__init__(parent)
        self._sentence = self._label()
        if large:
            surface(self, "paper")
            self._sentence.setFont(serif(self.font(), 1.75, bold=True))
            self._sentence.setProperty("tone", "")
            self._sentence.setContentsMargins(0, 0, 0, 8)
        self._further = self._label()
        self.buttons: list[QPushButton] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 20)
        layout.setSpacing(12)
        layout.addStretch(2)
        layout.addWidget(self._sentence)
        layout.addLayout(self._column)
        layout.addWidget(self._further)
        layout.addStretch(3)

    def say(self, sentence: str, further: str = "") -> None:
        """Show a sentence and quiet words."""
        self._sentence.setText(sentence)
        self._further.setText(further)
        self._further.setVisible(bool(further))

    def sentence(self) -> str:
        """What is shown."""
        return self._sentence.text()

    @property
    def first_button(self) -> QWidget:
        """The button to go to with the keyboard."""
        return self.buttons[0]

    def add_button(self, text: str, tooltip: str, *, primary: bool = False) -> QPushButton:
        """Return a new button under those that are there."""
        button = QPushButton(text)
        button.setToolTip(tooltip)
        button.setAccessibleName(text)
        if primary:
            button.setProperty("kind", "primary")
        self.buttons.append(button)
        self._column.addWidget(button, alignment=Qt.AlignmentFlag.AlignHCenter)
        return button

    def _label(self) -> QLabel:
        label = QLabel()
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        label.setProperty("tone", "secondary")
        return label
