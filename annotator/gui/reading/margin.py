"""The margin beside the text: a card for each claim, level with its first line."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from annotator.gui.theme import LIGHT, Theme

CARD_WIDTH = 188
MARKS_WIDTH = 14
_GAP = 8.0
_PADDING = 7.0
_STRIPE = 4.0
_RADIUS = 5.0
_MARK_HEIGHT = 20.0


@dataclass(frozen=True, slots=True)
class Card:
    """What the margin says beside an annotation: the speaker, and how it was said."""

    title: str
    subtitle: str = ""


@dataclass(frozen=True, slots=True)
class Note:
    """A card to be placed: `top` is where its annotation's first line stands."""

    mark_id: str
    card: Card
    color: QColor
    top: float
    focused: bool = False
    others: bool = False

    def moved(self, by: float) -> Note:
        """Return the same card, `by` pixels further down."""
        return replace(self, top=self.top + by)


def stacked(tops: Sequence[float], *, height: float, gap: float = _GAP) -> list[float]:
    """Return where cards stand that want to be at `tops` (sorted): none overlaps another, each gives way downwards."""
    placed: list[float] = []
    for top in tops:
        placed.append(max(top, placed[-1] + height + gap) if placed else top)
    return placed


class _Style:
    """A font for one line of a card, with its measures, which are costly to ask for at each painting."""

    def __init__(self, font: QFont) -> None:
        self._font = font
        self._metrics = QFontMetricsF(font)
        self.height = self._metrics.height()

    def draw(self, painter: QPainter, rect: QRectF, words: str, color: QColor) -> None:
        """Draw the words at the top of `rect`, cut with an ellipsis where they are too long."""
        painter.setFont(self._font)
        painter.setPen(color)
        shown = self._metrics.elidedText(words, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop, shown)


def _styles(font: QFont) -> tuple[_Style, _Style]:
    title, subtitle = QFont(font), QFont(font)
    title.setBold(True)
    subtitle.setPointSizeF(font.pointSizeF() * 0.92)
    return _Style(title), _Style(subtitle)


class MarginView(QWidget):
    """Draws the cards, or small marks where there is no room for cards; a click asks for the focus."""

    clicked = Signal(str)  # annotation id

    def __init__(self, parent: QWidget, *, notes: Callable[[], Sequence[Note]]) -> None:
        """`notes` is asked at each painting for what to show, sorted by `top`."""
        super().__init__(parent)
        self._notes = notes
        self._theme = LIGHT
        self._places: list[tuple[Note, QRectF]] = []
        self._title, self._subtitle = _styles(self.font())
        self.setMouseTracking(True)

    @property
    def narrow(self) -> bool:
        """Whether there is room for small marks only."""
        return self.width() < CARD_WIDTH

    @property
    def card_height(self) -> float:
        """The height of a card, in pixels."""
        return self._title.height + self._subtitle.height + 2 * _PADDING

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of that theme from now on."""
        self._theme = theme
        self.update()

    def card_at(self, point: QPointF) -> str | None:
        """Return the id of the annotation whose card is at `point`, or None."""
        return next((note.mark_id for note, rect in self._places if rect.contains(point)), None)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the notes."""
        notes = self._notes()
        self._places = list(zip(notes, self._rects(notes), strict=True))
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for note, rect in self._places:
                if self.narrow:
                    _draw_mark(painter, note, rect)
                else:
                    self.draw_card(painter, note, rect)

    def draw_card(self, painter: QPainter, note: Note, rect: QRectF) -> None:
        """Draw one card: a stripe in the label's colour, the title, and the subtitle in the secondary colour."""
        color = _faint(note.color) if note.others and not note.focused else note.color
        painter.setPen(QPen(color, 1.5) if note.focused else QPen(QColor(self._theme.lines), 1))
        painter.setBrush(QColor(self._theme.chrome))
        painter.drawRoundedRect(rect, _RADIUS, _RADIUS)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawRoundedRect(QRectF(rect.left() - 0.5, rect.top(), _STRIPE, rect.height()), 2, 2)
        words = rect.adjusted(_STRIPE + _PADDING + 2, _PADDING, -_PADDING, -_PADDING)
        self._title.draw(painter, words, note.card.title, QColor(self._theme.text))
        words.setTop(words.bottom() - self._subtitle.height)
        self._subtitle.draw(painter, words, note.card.subtitle, QColor(self._theme.secondary))

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the window's font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._title, self._subtitle = _styles(self.font())
            self.update()

    def _rects(self, notes: Sequence[Note]) -> list[QRectF]:
        height = _MARK_HEIGHT if self.narrow else self.card_height
        gap = 2.0 if self.narrow else _GAP
        tops = stacked([note.top for note in notes], height=height, gap=gap)
        return [QRectF(0.5, top + 0.5, self.width() - 2, height - 1) for top in tops]

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Ask for the focus of the card under the pointer."""
        mark_id = self.card_at(event.position())
        if mark_id is not None and event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit(mark_id)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Keep the second half of a click from going on to the text."""
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show that a card can be clicked."""
        over = self.card_at(event.position()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)


def _draw_mark(painter: QPainter, note: Note, rect: QRectF) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(note.color)
    width = rect.width() if note.focused else rect.width() / 2
    painter.drawRoundedRect(QRectF(rect.left(), rect.top(), width, rect.height()), 2, 2)


def _faint(color: QColor) -> QColor:
    return QColor.fromRgbF(color.redF(), color.greenF(), color.blueF(), 0.45)
