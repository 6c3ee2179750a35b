"""The relations of an annotation as lines that lead to the annotation at the other end."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from annotator.gui.panels.facts import BETWEEN, NAME_WIDTH
from annotator.gui.theme import Theme
from annotator.gui.wording import joined, one_line


@dataclass(frozen=True, slots=True)
class RelationLine:
    """One relation as seen from the annotation in focus.

    `title` is the relation type's; `incoming` says that the relation comes from the other annotation to this one.
    """

    relation_id: str
    title: str
    incoming: bool
    annotation_id: str
    quote: str
    cue: str = ""


class RelationRow(QAbstractButton):
    """One line: the relation's name, and the words at its other end with the cue."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line: RelationLine | None = None
        self._theme = theme
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme's colours."""
        self._theme = theme
        self.update()

    def show_line(self, line: RelationLine) -> None:
        """Show a relation."""
        self.line = line
        self.setText(joined(one_line(line.quote), line.cue))
        self.setAccessibleName(f"{line.title}: {self.text()}")
        self.setToolTip(self.tr("{name}: {words}\nGo there").format(name=line.title, words=self.text()))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(0, self.fontMetrics().lineSpacing() + 8)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.line is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        words = self.rect().adjusted(NAME_WIDTH + BETWEEN, 0, -4, 0)
        painter.setPen(QPen(QColor(self._theme.accent), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.hover) if self.underMouse() else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(words).adjusted(-5, 1, 3, -1), 4, 4)
        painter.setPen(QColor(self._theme.secondary))
        title = f"← {self.line.title}" if self.line.incoming else self.line.title
        name = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, NAME_WIDTH)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, name)
        self._draw_words(painter, words, self.line)
        painter.end()

    def _draw_words(self, painter: QPainter, box: QRect, line: RelationLine) -> None:
        """The quote, elided so that the cue after it stays."""
        metrics = painter.fontMetrics()
        cue = f" · {line.cue}" if line.cue else ""
        room = max(box.width() // 2, box.width() - metrics.horizontalAdvance(cue))
        quote = metrics.elidedText(one_line(line.quote), Qt.TextElideMode.ElideRight, room)
        painter.setPen(QColor(self._theme.text))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, quote)
        box.setLeft(box.left() + metrics.horizontalAdvance(quote))
        painter.setPen(QColor(self._theme.secondary))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, cue)


class RelationRows(QWidget):
    """All relations of the annotation in focus. `chosen` carries the id of the annotation at the other end."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.rows: list[RelationRow] = []  # those past the last relation are hidden, and used again
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme's colours."""
        self._theme = theme
        for row in self.rows:
            row.set_theme(theme)

    def show_lines(self, lines: Sequence[RelationLine]) -> None:
        """Show these relations."""
        while len(self.rows) < len(lines):
            self._add_row()
        for line, row in zip(lines, self.rows, strict=False):
            row.show_line(line)
        for n, row in enumerate(self.rows):
            row.setVisible(n < len(lines))
        self.setVisible(bool(lines))

    def _add_row(self) -> None:
        row = RelationRow(self._theme)
        row.clicked.connect(lambda: self._choose(row))
        self._layout.addWidget(row)
        self.rows.append(row)

    def _choose(self, row: RelationRow) -> None:
        if row.line is not None:
            self.chosen.emit(row.line.annotation_id)
