"""The strip over the article while a suggestion is in focus: what it is, why, and what to do with it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from annotator.gui.icons import icon
from annotator.gui.panels.clamped import ClampedLabel
from annotator.gui.style import scaled, surface
from annotator.gui.theme import Theme
from annotator.gui.wording import number

_BESIDE = 28  # pixels at the left and right of everything
_GAP = 8


class SuggestionBar(QWidget):
    """`accepted`, `alike`, `rejected` and `left` carry what was clicked; the keys are the reading view's."""

    accepted = Signal()
    alike = Signal()
    rejected = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        surface(self, "chrome")
        self.setProperty("edge", "bottom")
        self.setMinimumWidth(1)  # it takes no room from the panes beside the article: all lines would break anew
        self._brings_speaker, self._alike = False, 1
        self.label = ClampedLabel(1)
        self.label.setFont(scaled(self.font(), 1, bold=True))
        self.reason = ClampedLabel(1)
        self.accept = QPushButton()
        self.accept.clicked.connect(self.accepted)
        self.all_alike = QPushButton()
        self.all_alike.clicked.connect(self.alike)
        self.reject = QPushButton(self.tr("Reject"))
        self.reject.setToolTip(self.tr("It is wrong: do not show it again (Backspace)"))
        self.reject.clicked.connect(self.rejected)
        self.end = QToolButton()
        self.end.setToolTip(self.tr("Leave it undecided (Esc)"))
        self.end.setAccessibleName(self.tr("Leave it undecided"))
        self.end.clicked.connect(self.left)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.label)
        words.addWidget(self.reason)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 12, 6)
        row.setSpacing(_GAP)
        row.addLayout(words, 1)
        for button in (self.accept, self.all_alike, self.reject, self.end):
            row.addWidget(button)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme's colours."""
        self.end.setIcon(icon("close", theme.secondary))
        self.reason.set_color(theme.secondary)

    @property
    def words(self) -> str:
        """What it says of the suggestion."""
        return f"{self.label.text()}: {self.reason.text()}"

    def say(self, *, title: str, reason: str, alike: int, speaker: str, writes: bool) -> None:
        """Say what is in focus, why, how many are alike, and whom it brings along."""
        self.label.set_text(title)
        self.reason.set_text(reason)
        self._brings_speaker, self._alike = bool(speaker), alike
        tip = self.tr("Tag these words (Enter)")
        self.accept.setToolTip(
            self.tr("Tag these words and link them to {name} (Enter)").format(name=speaker) if speaker else tip
        )
        self.all_alike.setText(self.tr("All {count} alike…").format(count=number(alike)))
        self.all_alike.setToolTip(
            self.tr("Show all with the same words and label, to take them together (Shift+Enter)")
        )
        for button in (self.accept, self.all_alike, self.reject):
            button.setEnabled(writes)
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Leave to the keys, in a narrow window, what would push the panes at the sides away."""
        self.accept.setText(self.tr("Accept with speaker") if self._brings_speaker else self.tr("Accept"))
        self.all_alike.setVisible(self._alike > 1)
        needed = self.label.sizeHint().width() + _BESIDE
        if needed + self._width_of_buttons() > self.width():
            self.accept.setText(self.tr("Accept"))
        if needed + self._width_of_buttons() > self.width():
            self.all_alike.hide()

    def _width_of_buttons(self) -> int:
        buttons = [each for each in (self.accept, self.all_alike, self.reject, self.end) if not each.isHidden()]
        return sum(each.sizeHint().width() + _GAP for each in buttons)
