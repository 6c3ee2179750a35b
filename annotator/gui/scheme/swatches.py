"""Buttons that show colours: a pair of a palette, and one colour as it stands on its paper."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton

from annotator.colors import contrast
from annotator.gui.style import scaled
from annotator.gui.theme import DARK, LIGHT, Theme

_PAIR = QSize(38, 28)
_WORD = QSize(64, 30)
_TINT = {LIGHT.name: 0.18, DARK.name: 0.24}


class PairSwatch(QAbstractButton):
    """A pair of colours of a palette, for light paper at the left and for dark paper at the right."""

    def __init__(self, light: str, dark: str, name: str, theme: Theme) -> None:
        super().__init__()
        self.pair = (light, dark)
        self._theme = theme
        self.setCheckable(True)
        self.setAutoExclusive(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFixedSize(_PAIR)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(4.5, 4.5, -4.5, -4.5)
        chip = QPainterPath()
        chip.addRoundedRect(box, 3, 3)
        halves = QRectF(box), QRectF(box)
        halves[0].setRight(box.center().x())
        halves[1].setLeft(box.center().x())
        painter.save()
        painter.setClipPath(chip)
        for half, color in zip(halves, self.pair, strict=True):
            painter.fillRect(half, QColor(color))
        painter.restore()
        painter.setPen(QPen(QColor(self._theme.lines), 1))
        painter.drawPath(chip)
        if self.isChecked():
            self._draw_check(painter, halves[0].center())
        if self.hasFocus() or self.isChecked():
            painter.setPen(QPen(QColor(self._theme.accent if self.hasFocus() else self._theme.text), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 5, 5)
        painter.end()

    def _draw_check(self, painter: QPainter, at: QPointF) -> None:
        # White or black, whichever is seen on the colour.
        white = contrast(self.pair[0], "#ffffff") > contrast(self.pair[0], "#000000")
        painter.setPen(QPen(QColor("#ffffff" if white else "#000000"), 2))
        painter.drawPolyline([at + QPointF(-4, 0), at + QPointF(-1, 3), at + QPointF(4, -4)])


class WordSwatch(QAbstractButton):
    """One colour on the paper of a theme, as a tinted word with a line under it; pressing it asks for another."""

    def __init__(self, paper: Theme, name: str, theme: Theme) -> None:
        super().__init__()
        self._paper = paper
        self._theme = theme
        self._color = QColor()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFixedSize(_WORD)

    def show_color(self, color: str) -> None:
        """Show a colour; what is none is shown as nothing."""
        self._color = QColor(color)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.hasFocus()
        painter.setPen(QPen(QColor(self._theme.accent if focused else self._theme.secondary), 2 if focused else 1))
        painter.setBrush(QColor(self._paper.paper))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        if self._color.isValid():
            self._draw_word(painter, QRectF(self.rect()).adjusted(8, 6, -8, -6))
        painter.end()

    def _draw_word(self, painter: QPainter, box: QRectF) -> None:
        tint = QColor(self._color)
        tint.setAlphaF(_TINT[self._paper.name])
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tint)
        painter.drawRoundedRect(box, 3, 3)
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 2), self._color)
        painter.setPen(self._color)
        painter.setFont(scaled(self.font(), 0.95, bold=True))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "Abc")
