"""Words that never take more than so many lines: wrapped, and elided at the end of the last one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent, QTextLayout
from PySide6.QtWidgets import QSizePolicy, QWidget

from annotator.gui.wording import one_line
from annotator.text import OffsetMap, is_right_to_left

# No line on any screen holds more than this; what is beyond the last line need not be laid out.
_LONGEST_LINE = 400


def clamped_lines(text: str, *, font: QFont, width: float, lines: int) -> list[str]:
    """Return `text` as at most `lines` lines of at most `width` pixels; the last ends in "…" where more follows."""
    text = one_line(text[: lines * _LONGEST_LINE])
    if width <= 0:
        return []
    broken: list[str] = []
    start = 0
    for end in _line_ends(text, font, width):
        if len(broken) == lines - 1 and end < len(text):
            rest = text[start : start + _LONGEST_LINE]
            broken.append(QFontMetricsF(font).elidedText(rest, Qt.TextElideMode.ElideRight, width))
            break
        broken.append(text[start:end].rstrip())
        start = end
    return broken


def _line_ends(text: str, font: QFont, width: float) -> list[int]:
    """The code points at which the lines end."""
    offsets = OffsetMap(text)
    layout = QTextLayout(text, font)
    layout.beginLayout()
    ends = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        ends.append(offsets.code_point(line.textStart() + line.textLength()))
    layout.endLayout()
    return ends


def draw_lines(
    painter: QPainter, lines: list[str], *, corner: QPointF, width: float, from_right: bool = False
) -> float:
    """Draw lines with the painter's font and pen from `corner` down, and return their height in pixels.

    They begin at the right with `from_right`, and where they are in a script that does.
    """
    if not lines:
        return 0.0
    metrics = painter.fontMetrics()
    from_right = from_right or is_right_to_left(lines[0])
    painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if from_right else Qt.LayoutDirection.LeftToRight)
    # Letters of another font may be taller than the line: they are not cut.
    flags = Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip
    for n, line in enumerate(lines):
        box = QRectF(corner.x(), corner.y() + n * metrics.lineSpacing(), width, metrics.height())
        painter.drawText(box, flags, line)
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    return float(len(lines) * metrics.lineSpacing())


class ClampedLabel(QWidget):
    """A label of at most so many lines. What does not fit is in the tooltip, and `clamped` tells when that changes."""

    clamped = Signal(bool)

    def __init__(self, lines: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._color = ""
        self._from_right = False
        self._limit = lines
        self._is_clamped = False
        self._lines: dict[int, list[str]] = {}  # by the width: layouts ask again and again
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def text(self) -> str:
        """The whole text."""
        return self._text

    def set_text(self, text: str) -> None:
        """Show another text."""
        if text != self._text:
            self._text = text
            self.setAccessibleName(text)
            self._lay_out()

    def set_color(self, color: str) -> None:
        """Write in this colour ("#rrggbb") instead of the palette's."""
        self._color = color
        self.update()

    def set_from_right(self, *, from_right: bool) -> None:
        """Begin at the right whatever the text is, or only where its script does."""
        self._from_right = from_right
        self.update()

    def set_limit(self, lines: int) -> None:
        """Show at most `lines` lines."""
        if lines != self._limit:
            self._limit = lines
            self._lay_out()

    @property
    def is_clamped(self) -> bool:
        """Whether some of the text is not shown."""
        return self._is_clamped

    def shown_lines(self) -> list[str]:
        """What can be read, line by line."""
        return self._lines_within(self.width())

    def _lines_within(self, width: int) -> list[str]:
        if width not in self._lines:
            self._lines[width] = clamped_lines(self._text, font=self.font(), width=width, lines=self._limit)
        return self._lines[width]

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(1, len(self._lines_within(width))) * self.fontMetrics().lineSpacing()

    def sizeHint(self) -> QSize:
        width = min(self.fontMetrics().horizontalAdvance(self._text[:_LONGEST_LINE]) + 2, 16777215)
        return QSize(width, self.heightForWidth(max(self.width(), 1)))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.fontMetrics().lineSpacing())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._show_lines()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._lay_out()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(QColor(self._color) if self._color else self.palette().windowText().color())
        draw_lines(painter, self.shown_lines(), corner=QPointF(0, 0), width=self.width(), from_right=self._from_right)
        painter.end()

    def _lay_out(self) -> None:
        self._lines = {}
        self._show_lines()

    def _show_lines(self) -> None:
        shown = self.shown_lines()
        is_clamped = " ".join(shown) != one_line(self._text)
        self.setToolTip(self._text[:2000] if is_clamped else "")
        self.updateGeometry()
        self.update()
        if is_clamped != self._is_clamped:
            self._is_clamped = is_clamped
            self.clamped.emit(is_clamped)
