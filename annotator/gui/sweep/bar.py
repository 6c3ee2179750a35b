"""The strip over the article while the sweep goes on: where it stands, why, and what to do."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from annotator.gui.icons import icon
from annotator.gui.panels.clamped import ClampedLabel
from annotator.gui.panels.label_bar import KeyHints
from annotator.gui.style import scaled, surface
from annotator.gui.theme import Theme
from annotator.gui.wording import number
from annotator.meaning import Reason


class SweepBar(QWidget):
    """`dismissed`, `went_on` and `left` carry what was clicked; the keys are the reading view's."""

    dismissed = Signal()
    went_on = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        surface(self, "chrome")
        self.setProperty("edge", "bottom")
        self.setMinimumWidth(1)  # it takes no room from the panes beside the article: all lines would break anew
        self.place = QLabel()
        self.place.setFont(scaled(self.font(), 1, bold=True))
        self.reason = ClampedLabel(1)
        self.hints = KeyHints()
        self.dismiss = QPushButton(self.tr("Nothing here"))
        self.dismiss.setToolTip(self.tr("There is nothing to mark in this sentence (Backspace)"))
        self.dismiss.clicked.connect(self.dismissed)
        self.next = QPushButton(self.tr("Next"))
        self.next.setToolTip(self.tr("The next sentence without a mark (Ctrl+Enter)"))
        self.next.clicked.connect(self.went_on)
        self.end = QToolButton()
        self.end.setToolTip(self.tr("End the sweep (Esc)"))
        self.end.setAccessibleName(self.tr("End the sweep"))
        self.end.clicked.connect(self.left)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 12, 6)
        row.setSpacing(12)
        row.addWidget(self.place)
        row.addWidget(self.reason)
        row.addWidget(self.hints, 1)
        for button in (self.dismiss, self.next, self.end):
            row.addWidget(button)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme's colours."""
        self.hints.set_theme(theme)
        self.reason.set_color(theme.secondary)
        self.end.setIcon(icon("close", theme.secondary))

    def say(self, at: int, total: int | None, reason: Reason, *, read_only: bool) -> None:
        """Say which of how many sentences this is, from 1, and why the sweep stops here; `total` None is not known."""
        self.place.setText(
            self.tr("{at} of {total} not marked").format(at=number(at), total=number(total))
            if total is not None
            else self.tr("{at} not marked").format(at=number(at))
        )
        self.reason.set_text(
            {
                "number": self.tr("a number"),
                "quotation": self.tr("a quotation"),
                "cue": self.tr("somebody says something"),
            }[reason]
        )
        self.dismiss.setEnabled(not read_only)
        marks = [(self.tr("Digit"), self.tr("tags")), (self.tr("Backspace"), self.tr("nothing here"))]
        leads = [(self.tr("Ctrl+Enter"), self.tr("next")), (self.tr("Esc"), self.tr("ends"))]
        self.hints.show_hints(leads if read_only else marks + leads)
