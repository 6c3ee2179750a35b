"""How far the work is: a thin line that fills, and the same in words."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from annotator.gui.style import scaled
from annotator.gui.theme import Theme
from annotator.gui.wording import number
from annotator.model import ChangeSet, Status

_BAR = 3
_SIDE = 20


class ProgressStrip(QWidget):
    """Shows how many articles are done; while a filter holds, how many are shown."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._counts: dict[Status, int] = {}
        self._shown: int | None = None
        self._say()

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme's colours."""
        self._theme = theme
        self.update()

    def set_counts(self, counts: dict[Status, int]) -> None:
        """Show the number of articles of each status."""
        self._counts = dict(counts)
        self._say()

    def set_shown(self, shown: int | None) -> None:
        """Show how many articles the filter lets through, None when there is no filter."""
        self._shown = shown
        self._say()

    def apply(self, change_set: ChangeSet) -> None:
        """Count the articles that came, went or changed their status."""
        for change in change_set.of("article"):
            for row, step in ((change.before, -1), (change.after, 1)):
                if row is not None:
                    status: Status = row["status"]  # type: ignore[assignment]
                    self._counts[status] = self._counts.get(status, 0) + step
        self._say()

    def words(self) -> str:
        """What the strip says."""
        total = number(self._total)
        if self._shown is not None:
            return self.tr("{shown} of {total} articles shown").format(shown=number(self._shown), total=total)
        done = number(self._counts.get("done", 0))
        if self._total == 1:
            return self.tr("{done} of 1 article done").format(done=done)
        return self.tr("{done} of {total} articles done").format(done=done, total=total)

    @property
    def _total(self) -> int:
        return sum(self._counts.values())

    def _say(self) -> None:
        self.setAccessibleName(self.words())
        self.setHidden(self._total == 0)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(0, 12 + _BAR + 4 + self.fontMetrics().lineSpacing() + 8)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        bar = QRectF(_SIDE, 12, self.width() - 2 * _SIDE, _BAR)
        painter.setBrush(QColor(self._theme.lines))
        painter.drawRoundedRect(bar, _BAR / 2, _BAR / 2)
        done = self._counts.get("done", 0) / max(1, self._total)
        painter.setBrush(QColor(self._theme.secondary))
        painter.drawRoundedRect(QRectF(bar.left(), bar.top(), bar.width() * done, _BAR), _BAR / 2, _BAR / 2)
        painter.setPen(QColor(self._theme.secondary))
        painter.setFont(scaled(self.font(), 0.9))
        words = QRectF(_SIDE, bar.bottom() + 4, bar.width(), self.fontMetrics().lineSpacing())
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self.words())
        painter.end()
