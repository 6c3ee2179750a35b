"""The strip at the foot of the article while it waits for a key: what it waits for, and which keys there are."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from annotator.gui.announcing import announce
from annotator.gui.panels.clamped import ClampedLabel
from annotator.gui.panels.flow import FlowLayout
from annotator.gui.reading.hints import badge_size, draw_badge
from annotator.gui.reading.paper import Paper
from annotator.gui.style import border_color, scaled
from annotator.gui.wording import one_line

_EDGE = 8
_PADDING = 6
_WIDEST_WORDS = 240
_WIDEST = 760
_RADIUS = 6


class KeyButton(QAbstractButton):
    """A key and what it does; a click does the same."""

    def __init__(self, key: str, words: str, view: Paper, *, typed: int = 0) -> None:
        super().__init__()
        self.key = key
        self._view = view
        self._typed = typed
        words = one_line(words)
        self.setText(words)
        self.setAccessibleName(f"{key.upper()}: {words}")
        self.setToolTip(words)
        # The keyboard stays with the article, which waits for the key itself.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        words = min(self.fontMetrics().horizontalAdvance(self.text()) + 2, _WIDEST_WORDS)
        return QSize(round(badge_size(self.key).width()) + words + 3 * _PADDING, self.fontMetrics().height() + 8)

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Enter, QEvent.Type.Leave):
            self.update()
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._view.theme.hover))
            painter.drawRoundedRect(QRectF(self.rect()), 4, 4)
        size = badge_size(self.key)
        badge = QRectF(QPointF(_PADDING, (self.height() - size.height()) / 2), size)
        draw_badge(painter, badge, self.key, self._view.theme, typed=self._typed)
        words = QRectF(self.rect()).adjusted(badge.right() + _PADDING, 0, -_PADDING + 1, 0)
        painter.setFont(self.font())
        painter.setPen(QColor(self._view.theme.text))
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, int(words.width()) + 1)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, shown)
        painter.end()


class HintStrip(QWidget):
    """Lies over the foot of the article while it is shown. `pressed` carries the key of what was clicked."""

    pressed = Signal(str)

    def __init__(self, view: Paper) -> None:
        super().__init__(view)
        self._view = view
        self.setAccessibleName(self.tr("Keys"))
        self._title = ClampedLabel(1)
        self._title.setFont(scaled(self.font(), 0.92))
        self._title.setProperty("tone", "secondary")
        self._keys = FlowLayout(2)
        self.buttons: list[KeyButton] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 7, 10, 7)
        layout.setSpacing(3)
        layout.addWidget(self._title)
        layout.addLayout(self._keys)
        view.installEventFilter(self)
        self.hide()

    @property
    def title(self) -> str:
        """What it says it waits for."""
        return self._title.text()

    def show_keys(self, title: str, keys: Sequence[tuple[str, str]], *, typed: int = 0) -> None:
        """Show what is waited for, and keys with their words; the first `typed` signs of longer keys are faint."""
        for button in self.buttons:
            self._keys.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = [
            KeyButton(key, words, self._view, typed=typed if len(key) > typed else 0) for key, words in keys
        ]
        for button in self.buttons:
            self._keys.addWidget(button)
            button.show()
            button.clicked.connect(lambda _=False, key=button.key: self.pressed.emit(key))
        if title != self.title or not self.isVisible():
            self._title.set_text(title)
            announce(self, title)
        self._settle()
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of what it lies over."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._settle()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the sheet that the keys lie on."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(border_color(self._view.theme)), 1))
        painter.setBrush(QColor(self._view.theme.chrome))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        painter.end()

    def _settle(self) -> None:
        room = self._view.rect()
        layout = self.layout()
        assert layout is not None
        width = min(room.width() - 2 * _EDGE - 12, _WIDEST)
        height = layout.heightForWidth(width)
        self.setGeometry((room.width() - width) // 2, room.height() - height - _EDGE, width, height)
