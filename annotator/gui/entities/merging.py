"""The dialog before a merge: which name stays, and what becomes of the others."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QDialog, QRadioButton, QVBoxLayout, QWidget

from annotator.gui.dialogs.parts import (
    GAP,
    MARGIN,
    SPACING,
    button_row,
    heading_label,
    plain_label,
    quiet_label,
    resize_within_screen,
)
from annotator.gui.entities.words import kind_words, mention_words
from annotator.gui.wording import joined
from annotator.operations.entities import merged
from annotator.store.mentions import EntityLine

_SHOWN = 12


class MergeDialog(QDialog):
    """Asks which of several entities is kept; `kept` is its id, `others` are those that become one with it."""

    def __init__(self, lines: Sequence[EntityLine], parent: QWidget | None = None) -> None:
        """`lines` has at least two; the first is kept unless another one is chosen."""
        super().__init__(parent)
        self._lines = lines
        self.setWindowTitle(self.tr("Merge entities"))
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(SPACING)
        column.addWidget(
            heading_label(self.tr("Which name stays?") if len(lines) > 2 else self.tr("Are the two the same?"))
        )
        self._choices = QButtonGroup(self)
        for number, line in enumerate(lines[:_SHOWN]):
            column.addWidget(self._choice(number, line))
        self._becomes = plain_label()
        self._becomes.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addSpacing(GAP - SPACING)
        column.addWidget(quiet_label(self.tr("After that there is")))
        column.addWidget(self._becomes)
        column.addStretch(1)
        column.addSpacing(GAP - SPACING)
        row, self.yes = button_row(self, self.tr("&Merge"))
        column.addWidget(row)
        self._choices.idToggled.connect(lambda _id, on: self._show() if on else None)
        self._choices.button(0).setChecked(True)
        self._choices.button(0).setFocus()
        resize_within_screen(self, 480, self.sizeHint().height())

    def _choice(self, number: int, line: EntityLine) -> QRadioButton:
        entity = line.entity
        words = joined(entity.name, kind_words(entity.kind), mention_words(line.mentions))
        button = QRadioButton(words.replace("&", "&&"))
        self._choices.addButton(button, number)
        return button

    @property
    def kept(self) -> str:
        """The id of the entity that is kept."""
        return self._lines[max(0, self._choices.checkedId())].entity.id

    @property
    def others(self) -> list[str]:
        """The ids of those that become one with it."""
        return [line.entity.id for line in self._lines if line.entity.id != self.kept]

    def _show(self) -> None:
        keep = next(line.entity for line in self._lines if line.entity.id == self.kept)
        after = merged(keep, [line.entity for line in self._lines if line.entity.id != keep.id])
        mentions = sum(line.mentions for line in self._lines)
        said = [after.name, joined(kind_words(after.kind), mention_words(mentions), after.external_id or "")]
        if after.aliases:
            said.append(self.tr("also called {names}").format(names=", ".join(after.aliases)))
        dropped = {line.entity.external_id for line in self._lines} - {after.external_id, None}
        if dropped:
            names = ", ".join(sorted(str(each) for each in dropped))
            said.append(self.tr("No longer known as {names}").format(names=names))
        self._becomes.setText("\n".join(said))
        self._becomes.setAccessibleName(self._becomes.text())
