"""Buttons in the colours of labels: the pills that arm a label, and the chips that filter by one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QIcon, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from annotator.gui.style import on_color, scaled
from annotator.gui.theme import Theme
from annotator.model import Label

SIGN = 14  # the side of a label's sign, in pixels
_SIGN_LETTER = 10
_PASSAGE_TINT = 0.24


class LabelPill(QAbstractButton):
    """One label with its key. It is filled while checked; who made it decides when that is, not the click."""

    def __init__(self, label: Label, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = label
        self._theme = theme
        self.setText(label.title)
        self.setCheckable(True)
        # A click must not take the keyboard away from the article, where the next key is meant to go.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(label.title)

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme's colours."""
        self._theme = theme
        self.update()

    def nextCheckState(self) -> None:
        """Nothing: see above."""

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._font())
        return QSize(self._words_left() + metrics.horizontalAdvance(self.label.title) + 18, metrics.height() + 14)

    def minimumSizeHint(self) -> QSize:
        metrics = QFontMetrics(self._font())
        width = self._words_left() + metrics.horizontalAdvance(self.label.title[:2] + "…") + 14
        return QSize(min(width, self.sizeHint().width()), self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Enter, QEvent.Type.Leave):
            self.update()
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        color = QColor(self._theme.label_color(self.label.color, self.label.color_dark))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(1.0 if self.isEnabled() else 0.5)
        box = QRectF(self.rect()).adjusted(3, 3, -3, -3)
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._theme.accent), 1.5))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75), 15, 15)
        painter.setPen(QPen(color, 1.5))
        painter.setBrush(self._fill(color))
        painter.drawRoundedRect(box.adjusted(0.75, 0.75, -0.75, -0.75), box.height() / 2, box.height() / 2)
        painter.setPen(QColor(on_color(self._theme)) if self.isChecked() else color)
        painter.setFont(self._font())
        vertical = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box.adjusted(13, 0, 0, 0), vertical, self.label.key)
        words = box.adjusted(self._words_left() - 3, 0, -9, 0)
        elided = painter.fontMetrics().elidedText(self.label.title, Qt.TextElideMode.ElideRight, int(words.width() + 1))
        painter.drawText(words, vertical, elided)
        painter.end()

    def _fill(self, color: QColor) -> QColor:
        fill = QColor(color)
        if not self.isChecked():
            fill.setAlphaF(0.16 if self.isDown() else 0.08 if self.underMouse() else 0.0)
        return fill

    def _words_left(self) -> int:
        return 16 + (QFontMetrics(self._font()).horizontalAdvance(self.label.key) + 9 if self.label.key else 0)

    def _font(self) -> QFont:
        return scaled(self.font(), 1, bold=True)


class LabelChip(QAbstractButton):
    """A small switch: the sign of a label and how many there are; without a label, a word and how many."""

    def __init__(self, label: Label | None, word: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = label
        self._theme = theme
        self._word = word
        self._count = -1
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setToolTip(word)
        self.set_count(0)

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme's colours."""
        self._theme = theme
        self.update()

    def set_count(self, count: int) -> None:
        """Show how many annotations there are."""
        if count == self._count:
            return
        self._count = count
        self.setText(str(count) if self.label else f"{self._word} {count}")
        self.setAccessibleName(f"{self._word}, {count}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(scaled(self.font(), 0.9))
        sign = 18 if self.label else 0
        return QSize(metrics.horizontalAdvance(self.text()) + sign + 16, metrics.height() + 8)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        filled = self._theme.selection if self.isChecked() else self._theme.hover if self.underMouse() else ""
        painter.setPen(QPen(QColor(self._theme.accent), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(filled) if filled else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 5, 5)
        words = box.adjusted(7, 0, 0, 0)
        if self.label:
            draw_sign(painter, QRectF(6, (self.height() - SIGN) / 2, SIGN, SIGN), self.label, self._theme)
            words.setLeft(24)
        painter.setPen(QColor(self._theme.text if self.isChecked() else self._theme.secondary))
        painter.setFont(scaled(self.font(), 0.9))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.end()


def draw_sign(painter: QPainter, box: QRectF, label: Label, theme: Theme) -> None:
    """Draw the sign of a label: a square for mentions, a pale square with a line under it for passages.

    In it stands the label's key, or its first letter: colours alone do not tell everybody which label it is.
    """
    color = QColor(theme.label_color(label.color, label.color_dark))
    passage = label.style == "passage"
    painter.setPen(Qt.PenStyle.NoPen)
    if passage:
        pale = QColor(color)
        pale.setAlphaF(_PASSAGE_TINT)
        painter.fillRect(box.adjusted(0, 0, 0, -2), pale)
        painter.fillRect(QRectF(box.left(), box.bottom() - 2, box.width(), 2), color)
    else:
        painter.setBrush(color)
        painter.drawRoundedRect(box, 3, 3)
    font = scaled(painter.font(), 1, bold=True)
    font.setPixelSize(_SIGN_LETTER)
    painter.save()
    painter.setFont(font)
    painter.setPen(color if passage else QColor(on_color(theme)))
    painter.drawText(box.adjusted(0, 0, 0, -1.5 if passage else 0), Qt.AlignmentFlag.AlignCenter, label.sign)
    painter.restore()


def label_icon(label: Label, theme: Theme) -> QIcon:
    """Return the sign of a label as an icon for menus."""
    pixmap = QPixmap(32, 32)
    pixmap.setDevicePixelRatio(2)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw_sign(painter, QRectF(1, 1, SIGN, SIGN), label, theme)
    painter.end()
    return QIcon(pixmap)
