"""How one article looks in the list: two lines of title, and one of status, publisher, date and annotations."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.gui.models.articles import ArticleModel
from annotator.gui.panels.clamped import clamped_lines, draw_lines
from annotator.gui.style import chosen_color, on_color, scaled
from annotator.gui.theme import Theme
from annotator.gui.wording import annotation_count, isolated, joined, number, shown_date
from annotator.model import Status
from annotator.store.listing import ArticleLine
from annotator.text import is_right_to_left

_OUTER = 8  # from the panel's edge to the card
_INNER = 12  # from the card's edge to the words
_ABOVE = 8
_GAP = 4  # between title and the line under it
_DOT = 10
_TITLE_LINES = 2
_PUBLISHER_AT_LEAST = 48


class ArticleCards(QStyledItemDelegate):
    """Draws the lines of an ArticleModel."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme

    def line_height(self, font: QFont) -> int:
        """The height of every card, in pixels."""
        title, meta = QFontMetrics(scaled(font, 1, bold=True)), QFontMetrics(scaled(font, 0.9))
        return 2 * _ABOVE + _TITLE_LINES * title.lineSpacing() + _GAP + meta.height() + 2

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(option.rect.width(), self.line_height(option.font))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        model = index.model()
        assert isinstance(model, ArticleModel)
        line = model.line(index.row())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_card(painter, QRectF(option.rect).adjusted(_OUTER, 1, -_OUTER, -1), option, self.theme)
        if line is not None:
            self._draw_words(painter, option, line)
        painter.restore()

    def _draw_words(self, painter: QPainter, option: QStyleOptionViewItem, line: ArticleLine) -> None:
        inner = QRectF(option.rect).adjusted(_OUTER + _INNER, _ABOVE, -_OUTER - _INNER, -_ABOVE)
        font = scaled(option.font, 1, bold=True)
        lines = clamped_lines(line.title, font=font, width=inner.width(), lines=_TITLE_LINES)
        meta_font = scaled(option.font, 0.9)
        height = len(lines) * QFontMetrics(font).lineSpacing() + _GAP + QFontMetrics(meta_font).height()
        top = inner.top() + max(0.0, (inner.height() - height) / 2)
        painter.setFont(font)
        painter.setPen(QColor(self.theme.text))
        top += draw_lines(painter, lines, corner=QPointF(inner.left(), top), width=inner.width()) + _GAP
        painter.setFont(meta_font)
        metrics = painter.fontMetrics()
        right = is_right_to_left(line.title)
        dot_left = inner.right() - _DOT if right else inner.left()
        dot = QRectF(dot_left, top + (metrics.height() - _DOT) / 2, _DOT, _DOT)
        draw_status(painter, dot, line.status, self.theme)
        words = _meta_that_fits(line, metrics, int(inner.width()) - _DOT - 6)
        left = dot_left - 6 - metrics.horizontalAdvance(words) if right else inner.left() + _DOT + 6
        painter.setPen(QColor(self.theme.secondary))
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight)
        # Put on a base line of our own: isolates come from another font, which would push the words down.
        painter.drawText(QPointF(left, top + metrics.ascent()), words)


def _meta_that_fits(line: ArticleLine, metrics: QFontMetrics, width: int) -> str:
    """The line under the title; where it is too long, the word "annotations" gives way, then the publisher."""
    for count in (annotation_count(line.annotations), number(line.annotations) if line.annotations else ""):
        rest = [isolated(part) for part in (shown_date(line.published), count) if part]
        room = width - metrics.horizontalAdvance(joined("", *rest)) - metrics.horizontalAdvance(" · ")
        if room >= min(metrics.horizontalAdvance(line.publisher), _PUBLISHER_AT_LEAST):
            break
    publisher = metrics.elidedText(line.publisher, Qt.TextElideMode.ElideRight, max(room, 0))
    return metrics.elidedText(joined(isolated(publisher), *rest), Qt.TextElideMode.ElideRight, width)


def draw_card(painter: QPainter, box: QRectF, option: QStyleOptionViewItem, theme: Theme) -> None:
    """Draw what lies under the words of a line: selected, under the mouse, or with the keyboard's ring."""
    state = QStyle.StateFlag
    painter.setPen(Qt.PenStyle.NoPen)
    if option.state & state.State_Selected:
        painter.setBrush(QColor(chosen_color(theme)))
        painter.drawRoundedRect(box, 5, 5)
    elif option.state & state.State_MouseOver:
        painter.setBrush(QColor(theme.hover))
        painter.drawRoundedRect(box, 5, 5)
    if option.state & state.State_HasFocus:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(theme.accent), 2))
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 4, 4)


def draw_status(painter: QPainter, box: QRectF, status: Status, theme: Theme) -> None:
    """Draw a status: a ring when new, half a disc when in progress, a disc with a check when done."""
    color = QColor(_status_color(status, theme))
    ring = box.adjusted(0.75, 0.75, -0.75, -0.75)
    painter.setPen(QPen(color, 1.5))
    painter.setBrush(color if status == "done" else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(ring)
    if status == "in_progress":
        painter.setBrush(color)
        painter.drawPie(ring, 90 * 16, 180 * 16)
    if status == "done":
        check = QPainterPath(box.topLeft() + QPointF(0.28, 0.52) * box.width())
        check.lineTo(box.topLeft() + QPointF(0.44, 0.68) * box.width())
        check.lineTo(box.topLeft() + QPointF(0.72, 0.34) * box.width())
        painter.setPen(QPen(QColor(on_color(theme)), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(check)


def _status_color(status: Status, theme: Theme) -> str:
    light, dark = {
        "new": (theme.secondary, theme.secondary),
        "in_progress": ("#a8700a", "#e0b04b"),
        "done": ("#2a7d4f", "#6cc592"),
    }[status]
    return theme.label_color(light, dark)
