"""The values of a force figure: one chip that says them, which opens the fields to correct them."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from annotator.gui.icons import icon
from annotator.gui.panels.attribute_row import BETWEEN_ROWS, AttributeRow, rows_layout
from annotator.gui.panels.field import SEVERAL, Several, Shown
from annotator.gui.style import mixed, scaled
from annotator.gui.theme import LIGHT, Theme
from annotator.gui.wording import flaw_words
from annotator.model import Label

_SIDE, _GAP, _PENCIL = 10, 6, 14  # pixels: beside the words, before the pencil, and its size
_NUMBERS = ("low", "best", "high")
# The attributes whose values the chip says.
IN_CHIP = (*_NUMBERS, "bound", "unit", "unit_class", "change", "rule")


class FigureValues(QWidget):
    """A chip, below it what cannot be meant among the values, and the fields while the chip is open."""

    opened = Signal()

    def __init__(self, rows: Mapping[str, AttributeRow], label: Label, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = label
        self._shown: Mapping[str, Shown] | None = None
        self.chip = FigureChip()
        self.chip.toggled.connect(self._show_fields)
        self.chip.clicked.connect(lambda is_open: self.opened.emit() if is_open else None)
        self._flaw = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._flaw.setFont(scaled(self.font(), 0.9))
        self._flaw.hide()
        self._fields = QWidget()
        fields = QVBoxLayout(self._fields)
        fields.setContentsMargins(0, 2, 0, 0)
        fields.setSpacing(BETWEEN_ROWS)
        fields.addLayout(_beside_each_other([rows[name] for name in _NUMBERS]))
        for name in _NUMBERS:
            fields.addWidget(rows[name].sentence)
        fields.addLayout(rows_layout([rows[name] for name in IN_CHIP if name in rows and name not in _NUMBERS]))
        self._fields.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(BETWEEN_ROWS)
        layout.addWidget(self.chip, alignment=Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._flaw)
        layout.addWidget(self._fields)
        self.set_theme(LIGHT)

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme's colours."""
        self.chip.set_colors(
            theme.label_color(self._label.color, self._label.color_dark), paper=theme.chrome, accent=theme.accent
        )

    def open(self) -> None:
        """Show the fields."""
        self.chip.setChecked(True)

    def _show_fields(self, is_open: bool) -> None:  # noqa: FBT001 - Qt's signal
        self._fields.setVisible(is_open)

    def show_values(self, values: Mapping[str, Shown]) -> None:
        """Say the values of a figure, or of several."""
        if values == self._shown:
            return
        self._shown = dict(values)
        from annotator.figures import chip, flaw_in  # with the first figure: it is no business of the start

        known = {name: value for name, value in values.items() if value is not None and not isinstance(value, Several)}
        several = any(values.get(name) is SEVERAL for name in IN_CHIP)
        words = self.tr("Several values") if several else chip(known) or self.tr("No values yet")
        self.chip.setText(words)
        self.chip.setToolTip(f"{words}\n{self.tr('Correct the values (F2)')}")
        self.chip.setAccessibleName(self.tr("Figure: {words}").format(words=words))
        flaw = None if several else flaw_in(known)
        self._flaw.setText(f"⚠ {flaw_words(flaw, known)}" if flaw is not None else "")
        self._flaw.setVisible(flaw is not None)


def _beside_each_other(rows: list[AttributeRow]) -> QHBoxLayout:
    """Return a row of fields, each below its name."""
    row = QHBoxLayout()
    row.setSpacing(4)
    for each in rows:
        each.field.setProperty("tight", True)  # noqa: FBT003 - a property of the style sheet
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(each.name)
        column.addWidget(each.field)
        row.addLayout(column, 1)
    return row


class FigureChip(QAbstractButton):
    """Words in the label's colour with a pencil behind them; checked while what it opens is open."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def set_colors(self, color: str, *, paper: str, accent: str) -> None:
        """Draw in this colour, tinted on the paper that it lies on, and with this one around it in focus."""
        self._color, self._paper, self._accent = color, paper, accent
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(scaled(self.font(), 1, bold=True))
        return QSize(metrics.horizontalAdvance(self.text()) + 2 * _SIDE + _GAP + _PENCIL, metrics.height() + 8)

    def minimumSizeHint(self) -> QSize:
        return QSize(2 * _SIDE + _GAP + _PENCIL, self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Enter, QEvent.Type.Leave):
            self.update()
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(self._accent), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
            is_deep = self.underMouse() or self.isChecked()
            painter.setBrush(QColor(mixed(self._paper, self._color, 0.25 if is_deep else 0.15)))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
            painter.setPen(QColor(self._color))
            painter.setFont(scaled(self.font(), 1, bold=True))
            words = self.rect().adjusted(_SIDE, 0, -_SIDE - _GAP - _PENCIL, 0)
            elided = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, words.width() + 1)
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, elided)
            pencil = icon("edit", self._color).pixmap(_PENCIL)
            painter.drawPixmap(self.width() - _SIDE - _PENCIL, (self.height() - _PENCIL) // 2, pencil)
