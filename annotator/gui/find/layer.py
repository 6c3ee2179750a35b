"""Draws what was found over the article and beside its scroll bar; the current match stands out by a strong frame."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QScrollBar, QWidget

from annotator.gui.find.matches import Match, between
from annotator.gui.reading.geometry import pieces_of, visible_lines
from annotator.gui.reading.layers import Heights
from annotator.gui.reading.scene import Scene
from annotator.gui.theme import LIGHT, Theme

_RADIUS = 3.0
_TICK = 2


class FoundLayer:
    """The matches of the article shown; `current` is the number of the one that was gone to, -1 for none."""

    def __init__(self) -> None:
        self.matches: Sequence[Match] = ()
        self.current = -1

    def draw_below(self, painter: QPainter, scene: Scene, between_heights: Heights) -> None:
        """Draw a box behind each match in sight."""
        lines = visible_lines(scene.page, *between_heights) if self.matches else []
        if not lines:
            return
        accent, metrics = QColor(scene.theme.accent), scene.metrics
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, match in between(self.matches, lines[0].start, lines[-1].end):
            current = number == self.current
            fill = QColor(accent)
            fill.setAlphaF(0.42 if current else 0.2)
            painter.setBrush(fill)
            painter.setPen(QPen(QColor(scene.theme.text), 2) if current else QPen(accent, 1))
            for piece in pieces_of([match], lines, scene.page.offsets):
                box = piece.box(above=metrics.above, below=metrics.below)
                painter.drawRoundedRect(box.adjusted(-1, 0.5, 1, -0.5), _RADIUS, _RADIUS)
        painter.restore()

    def draw_above(self, painter: QPainter, scene: Scene, between_heights: Heights) -> None:
        """Nothing stands above the words."""


class FoundMarks(QWidget):
    """Ticks over a scroll bar where matches stand, by their share of the text's length."""

    def __init__(self, bar: QScrollBar) -> None:
        super().__init__(bar)
        self._bar = bar
        self._theme = LIGHT
        self._shares: list[float] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        bar.installEventFilter(self)
        self.hide()

    def show_matches(self, matches: Sequence[Match], length: int, theme: Theme) -> None:
        """Show these of a text of `length` code points; none shows nothing."""
        self._theme = theme
        # No screen has room for more ticks than this.
        step = max(1, len(matches) // 2000)
        self._shares = [start / length for start, _ in matches[::step]]
        self.setGeometry(self._bar.rect())
        self.setVisible(bool(self._shares))
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the scroll bar's size."""
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._bar.rect())
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw each tick once, however many matches share it."""
        painter = QPainter(self)
        rows = {round(share * (self.height() - _TICK)) for share in self._shares}
        for row in rows:
            painter.fillRect(QRectF(2, row, self.width() - 4, _TICK), QColor(self._theme.accent))
        painter.end()
