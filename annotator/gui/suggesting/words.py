"""The page of the words of a project: a field a lexicon, a word a line, saved when the keyboard goes elsewhere."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from annotator.gui.dialogs.parts import GAP, SPACING, quiet_label
from annotator.suggest.known import FORCE_UNITS, NO_ORGANISATIONS, ORGANISATIONS, REPORTING_VERBS


class WordsField(QPlainTextEdit):
    """A word a line. `left` tells that the keyboard goes elsewhere."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self._shown: tuple[str, ...] = ()

    def show_words(self, words: Sequence[str]) -> None:
        """Show the words that are stored; typed ones that are not stored yet, or were refused, stay."""
        there = tuple(words)
        if self.words() == self._shown != there:
            self.setPlainText("\n".join(there))
        if self.words() == there:
            self._shown = there

    def words(self) -> tuple[str, ...]:
        """Return what stands in it, a word a line, each once, without empty lines."""
        lines = (" ".join(line.split()) for line in self.toPlainText().splitlines())
        return tuple(dict.fromkeys(line for line in lines if line))

    @property
    def is_typed(self) -> bool:
        """Whether it holds other words than are stored."""
        return self.words() != self._shown

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:  # a right-click menu is no leaving
            self.left.emit()


class WordsPage(QWidget):
    """`changed` carries the words of the lexicons that are others than are stored, by lexicon."""

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GAP, 0, 0)
        column.setSpacing(SPACING)
        grid = QGridLayout()
        grid.setHorizontalSpacing(GAP)
        grid.setVerticalSpacing(SPACING)
        column.addLayout(grid, 1)
        self.fields = {
            ORGANISATIONS: self._add(grid, self.tr("&Organisations"), self.tr("Proposed wherever they stand")),
            NO_ORGANISATIONS: self._add(grid, self.tr("&No organisations"), self.tr("Never proposed as one")),
            FORCE_UNITS: self._add(grid, self.tr("&Force units"), self.tr("Proposed with the number before them")),
            REPORTING_VERBS: self._add(
                grid, self.tr("Reportin&g verbs"), self.tr("With “fume” also whoever fumes, fumed or is fuming")
            ),
        }
        column.addWidget(
            quiet_label(
                self.tr(
                    "One a line: names as in the articles, verbs in their base form. They belong to the project and "
                    "are saved when you go elsewhere; Undo takes a change back."
                )
            )
        )

    def _add(self, grid: QGridLayout, title: str, tip: str) -> WordsField:
        """Add a field in the next of two columns, so that all are seen on a small screen."""
        field = WordsField()
        field.setAccessibleName(title.replace("&", ""))
        field.setAccessibleDescription(tip)
        field.setToolTip(tip)
        field.setPlaceholderText(tip)
        field.left.connect(self.save)
        words = QLabel(title)
        words.setBuddy(field)
        row, column = divmod(grid.count() // 2, 2)
        grid.addWidget(words, 2 * row, column)
        grid.addWidget(field, 2 * row + 1, column)
        return field

    def show_words(self, words: Mapping[str, Sequence[str]], *, writes: bool) -> None:
        """Show the words of every lexicon, and whether they may be changed."""
        for name, field in self.fields.items():
            field.setReadOnly(not writes)
            field.show_words(words[name])

    def save(self) -> None:
        """Tell what was typed and is not stored yet."""
        typed = {name: field.words() for name, field in self.fields.items() if field.is_typed}
        if typed:
            self.changed.emit(typed)
