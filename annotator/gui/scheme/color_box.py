"""Choosing the colours of a label: from palettes, or one's own, with a word where they are hard to see."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QButtonGroup,
    QColorDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from annotator.colors import PALETTES, READABLE, confused_by, contrast, is_color
from annotator.gui.dialogs.parts import SPACING, Complaint
from annotator.gui.scheme.swatches import PairSwatch, WordSwatch
from annotator.gui.scheme.words import color_name, palette_name, sight_words
from annotator.gui.theme import DARK, LIGHT, Theme
from annotator.gui.wording import joined
from annotator.operations.scheme_draft import LabelDraft

_HEX_WIDTH = 84
_NAME_WIDTH = 56


class OwnColor(QWidget):
    """One colour: its six digits, and a button that shows it on its paper and asks for another."""

    edited = Signal(str)

    def __init__(self, paper: Theme, word: str, title: str, theme: Theme) -> None:
        super().__init__()
        self._title = title
        self.line = QLineEdit()
        self.line.setAccessibleName(title)
        self.line.setFixedWidth(_HEX_WIDTH)
        self.line.setMaxLength(7)
        self.line.textEdited.connect(self._typed)
        self.button = WordSwatch(paper, self.tr("{title}: choose…").format(title=title), theme)
        self.button.clicked.connect(self._choose)
        label = QLabel(word)
        label.setBuddy(self.line)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACING)
        for widget in (label, self.line, self.button):
            row.addWidget(widget)

    def show_color(self, color: str) -> None:
        """Show a colour."""
        if self.line.text() != color:
            self.line.setText(color)
        self.button.show_color(color)

    def _typed(self, text: str) -> None:
        color = text if text.startswith("#") else f"#{text}"
        self.button.show_color(color if is_color(color) else "")
        self.edited.emit(color.lower())

    def _choose(self) -> None:
        chosen = QColorDialog.getColor(QColor(self.line.text()), self, self._title)
        if chosen.isValid():
            self.show_color(chosen.name())
            self.edited.emit(chosen.name())


class ColorBox(QWidget):
    """Edits the two colours of a label. `edited` says that they changed."""

    edited = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._label: LabelDraft | None = None
        self._others: Sequence[LabelDraft] = ()
        self.swatches: list[PairSwatch] = []
        self._group = QButtonGroup(self)  # one stop for Tab; the arrow keys go from pair to pair
        self.light = OwnColor(LIGHT, self.tr("Light"), self.tr("Colour on light paper"), theme)
        self.dark = OwnColor(DARK, self.tr("Dark"), self.tr("Colour on dark paper"), theme)
        self.light.edited.connect(lambda color: self._take(color, None))
        self.dark.edited.connect(lambda color: self._take(None, color))
        self.complaint = Complaint()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACING // 2, 0, 0)
        column.setSpacing(SPACING)
        column.addLayout(self._choices(theme))
        column.addWidget(self.complaint)

    def _choices(self, theme: Theme) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(2)
        grid.setVerticalSpacing(4)
        for row, palette in enumerate(PALETTES):
            grid.addWidget(_row_name(palette_name(palette.name)), row, 0)
            for column, (name, light, dark) in enumerate(palette.colors, start=1):
                words = joined(palette_name(palette.name), color_name(name))
                swatch = PairSwatch(light, dark, words, theme)
                swatch.clicked.connect(lambda _=False, light=light, dark=dark: self._take(light, dark))
                grid.addWidget(swatch, row, column)
                self.swatches.append(swatch)
                self._group.addButton(swatch)
        own = QHBoxLayout()
        own.setSpacing(2 * SPACING)
        own.addWidget(self.light)
        own.addWidget(self.dark)
        own.addStretch(1)
        columns = len(PALETTES[0].colors) + 1
        grid.addWidget(_row_name(self.tr("Own")), len(PALETTES), 0)
        grid.addLayout(own, len(PALETTES), 1, 1, columns)
        grid.setColumnStretch(columns, 1)
        return grid

    def show_label(self, label: LabelDraft, others: Sequence[LabelDraft]) -> None:
        """Edit a label's colours; `others` are the labels that they are to differ from."""
        self._label, self._others = label, others
        self._show()

    def _take(self, light: str | None, dark: str | None) -> None:
        if self._label is not None:
            self._label.color = light or self._label.color
            self._label.color_dark = dark or self._label.color_dark
            self._show()
            self.edited.emit()

    def _show(self) -> None:
        label = self._label
        if label is None:
            return
        self._group.setExclusive(False)  # none is checked where the colours are one's own
        for swatch in self.swatches:
            swatch.setChecked(swatch.pair == (label.color, label.color_dark))
        self._group.setExclusive(True)
        for box, color in ((self.light, label.color), (self.dark, label.color_dark)):
            if is_color(color):
                box.show_color(color)
        self.complaint.say("\n".join(self._warnings(label)))

    def _warnings(self, label: LabelDraft) -> list[str]:
        warnings = []
        for theme, name in ((LIGHT, self.tr("On light paper")), (DARK, self.tr("On dark paper"))):
            color = theme.label_color(label.color, label.color_dark)
            if not is_color(color):
                warnings.append(self.tr("{paper}: a colour is six digits such as #c026d3.").format(paper=name))
                continue
            ratio = contrast(color, theme.paper)
            if ratio < READABLE:
                words = self.tr("{paper} it is hard to read: its contrast is {ratio}, and should be {least} or more.")
                warnings.append(words.format(paper=name, ratio=f"{ratio:.1f}", least=READABLE))
            warnings += self._confusions(label, theme, name)
        return warnings

    def _confusions(self, label: LabelDraft, theme: Theme, paper: str) -> list[str]:
        words = self.tr("{paper} it is hard to tell from {other} {eyes}.")
        mine = theme.label_color(label.color, label.color_dark)
        found = []
        for other in self._others:
            color = theme.label_color(other.color, other.color_dark)
            sight = confused_by(mine, color) if other is not label and is_color(color) else None
            if sight is not None:
                found.append(words.format(paper=paper, other=other.title, eyes=sight_words(sight)))
        return found


def _row_name(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("tone", "secondary")
    label.setMinimumWidth(_NAME_WIDTH)
    return label
