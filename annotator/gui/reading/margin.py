"""The margin beside the text: a card for each claim, level with its first line."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain

from PySide6.QtCore import QEvent, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from annotator.gui.reading.connector import LinkEnd, Signpost, draw_links, draw_signpost, signposts
from annotator.gui.theme import LIGHT, Theme
from annotator.model import Span

CARD_WIDTH = 188
MARKS_WIDTH = 14
_GAP = 8.0
_PADDING = 7.0
_SHORT_PADDING = 3.0
_STRIPE = 4.0
_RADIUS = 5.0
_MARK_HEIGHT = 20.0
_SIGN = "⇆ "  # before the number of links that lead elsewhere


@dataclass(frozen=True, slots=True)
class Card:
    """What the margin says beside an annotation: the speaker, and how it was said.

    `elsewhere` is how many links lead to other articles. A card that `offers` something is dashed, and a click takes
    it. `hint` says what such signs mean where the pointer rests on them; `about` are the words that it offers.
    """

    title: str
    subtitle: str = ""
    elsewhere: int = 0
    offers: bool = False
    hint: str = ""
    about: tuple[Span, ...] = ()

    @property
    def words(self) -> str:
        """All that it says, which the card itself may have to cut off."""
        return "\n".join(part for part in (self.title, self.subtitle, self.hint) if part)


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


@dataclass(frozen=True, slots=True)
class Margin:
    """What the margin shows: cards, sorted by `top`, and the ends of the links in focus with their colour."""

    notes: Sequence[Note] = ()
    ends: Sequence[LinkEnd] = ()
    color: QColor = field(default_factory=QColor)

    def moved(self, by: float) -> Margin:
        """Return the same, `by` pixels further down."""
        return Margin([note.moved(by) for note in self.notes], [end.moved(by) for end in self.ends], self.color)


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

    def width(self, words: str) -> float:
        """Return how much room words take, in pixels."""
        return self._metrics.horizontalAdvance(words)

    def prepare(self, painter: QPainter) -> None:
        """Let the painter write in this font."""
        painter.setFont(self._font)

    def draw(self, painter: QPainter, rect: QRectF, words: str, color: QColor) -> None:
        """Draw the words at the top of `rect`, cut with an ellipsis where they are too long."""
        self.prepare(painter)
        painter.setPen(color)
        shown = self._metrics.elidedText(words, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop, shown)


def _styles(font: QFont) -> tuple[_Style, _Style]:
    title, subtitle = QFont(font), QFont(font)
    title.setBold(True)
    subtitle.setPointSizeF(font.pointSizeF() * 0.92)
    return _Style(title), _Style(subtitle)


class MarginView(QWidget):
    """Draws the cards, or small marks where there is no room for cards, and beside them the links in focus.

    A click on a card asks for the focus.
    """

    clicked = Signal(str)  # annotation id

    def __init__(self, parent: QWidget, *, shown: Callable[[], Margin]) -> None:
        """`shown` is asked at each painting for what to show."""
        super().__init__(parent)
        self._shown = shown
        self._theme = LIGHT
        self._gap = 0
        self._places: list[tuple[Note, QRectF]] = []
        self._signposts: list[Signpost] = []
        self._title, self._subtitle = _styles(self.font())
        self.setMouseTracking(True)

    @property
    def narrow(self) -> bool:
        """Whether there is room for small marks only."""
        return self.width() < CARD_WIDTH

    def set_gap(self, gap: int) -> None:
        """Leave so many pixels between the text and the cards, for the links."""
        self._gap = gap

    @property
    def card_height(self) -> float:
        """The height of a card, in pixels."""
        return self._title.height + self._subtitle.height + 2 * _PADDING

    def card_sizes(self, note: Note) -> tuple[QSizeF, QSizeF]:
        """The sizes of a card that is no wider than its words, whole and without its subtitle, in pixels."""
        sign = self._subtitle.width(f"{_SIGN}{note.card.elsewhere}") + 4 if note.card.elsewhere else 0
        title, around = self._title.width(note.card.title) + sign, _STRIPE + 2 * _PADDING + 4
        whole = max(title, self._subtitle.width(note.card.subtitle)) + around
        short = self._title.height + 2 * _SHORT_PADDING
        return QSizeF(min(whole, CARD_WIDTH), self.card_height), QSizeF(min(title + around, CARD_WIDTH), short)

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of that theme from now on."""
        self._theme = theme
        self.update()

    def card_at(self, point: QPointF) -> str | None:
        """Return the id of the annotation whose card, or the way to which, is at `point`, or None."""
        posts = (post.mark_id for post in self._signposts if post.rect.contains(point))
        cards = (note.mark_id for note, rect in self._places if rect.contains(point))
        return next(chain(posts, cards), None)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the notes."""
        shown = self._shown()
        self._places = list(zip(shown.notes, self._rects(shown.notes), strict=True))
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for note, rect in self._places:
                if self.narrow:
                    _draw_mark(painter, note, rect)
                else:
                    self.draw_card(painter, note, rect)
            self._draw_links(painter, shown)

    def _draw_links(self, painter: QPainter, shown: Margin) -> None:
        self._signposts = []
        if not shown.ends:
            return
        gap, height = float(self._gap), float(self.height())
        cards = {note.mark_id: rect for note, rect in self._places if 0 <= rect.center().y() <= height}
        draw_links(painter, shown.ends, cards, gap=gap, height=height, color=shown.color)
        if not self.narrow:
            line = self._subtitle.height
            self._signposts = signposts(shown.ends, gap=gap, width=self.width(), height=height, line=line)
            for post in self._signposts:
                self._subtitle.prepare(painter)
                draw_signpost(painter, post, self._theme, shown.color)

    def draw_card(self, painter: QPainter, note: Note, rect: QRectF) -> None:
        """Draw one card: a stripe in the label's colour, the title, and the subtitle, where the card has its height."""
        color = _faint(note.color) if note.others and not note.focused else note.color
        style = Qt.PenStyle.DashLine if note.card.offers else Qt.PenStyle.SolidLine
        painter.setPen(QPen(color, 1.5, style) if note.focused else QPen(QColor(self._theme.lines), 1))
        painter.setBrush(QColor(self._theme.chrome))
        painter.drawRoundedRect(rect, _RADIUS, _RADIUS)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawRoundedRect(QRectF(rect.left() - 0.5, rect.top(), _STRIPE, rect.height()), 2, 2)
        short = rect.height() < self.card_height - 1
        padding = _SHORT_PADDING if short else _PADDING
        words = rect.adjusted(_STRIPE + _PADDING + 2, padding, -_PADDING, -padding)
        title = QRectF(words)
        if note.card.elsewhere:
            sign = f"{_SIGN}{note.card.elsewhere}"
            title.setRight(title.right() - self._subtitle.width(sign) - 4)
            at = QRectF(title.right() + 4, words.top(), words.right() - title.right(), words.height())
            self._subtitle.draw(painter, at, sign, color)
        self._title.draw(painter, title, note.card.title, QColor(self._theme.text))
        if short:
            return
        words.setTop(words.bottom() - self._subtitle.height)
        self._subtitle.draw(painter, words, note.card.subtitle, QColor(self._theme.secondary))

    def event(self, event: QEvent) -> bool:
        """Say all of what the pointer rests on."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self._words_at(QPointF(event.pos())), self)
            return True
        return super().event(event)

    def _words_at(self, point: QPointF) -> str:
        posts = (post.words for post in self._signposts if post.rect.contains(point))
        cards = (note.card.words for note, rect in self._places if rect.contains(point))
        return next(chain(posts, cards), "")

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
        return [QRectF(self._gap + 0.5, top + 0.5, self.width() - self._gap - 2, height - 1) for top in tops]

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
