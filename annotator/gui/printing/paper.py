"""Lays an article out for paper and draws its pages.

Everything is in pixels of 96 to the inch, as on the screen; the printer's own are finer, and the painter is scaled.
What is highlighted is told by more than its colour: each label has a line of its own pattern and its key as a sign.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QMarginsF, QObject, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPagedPaintDevice,
    QPageLayout,
    QPainter,
    QPen,
)

from annotator.gui.languages import language_name
from annotator.gui.printing.breaking import Row, pages_of, places_of
from annotator.gui.reading.document import build_document, reading_font
from annotator.gui.reading.geometry import Page, visible_lines
from annotator.gui.reading.margin import Card, Note
from annotator.gui.reading.painting import Drawn, box_of, draw
from annotator.gui.reading.scene import Scene
from annotator.gui.theme import LIGHT
from annotator.gui.wording import joined, number, shown_date, translated
from annotator.model import Article, Label, Mark, Scheme
from annotator.text import OffsetMap, is_right_to_left

_INCH = 96.0
_MARGIN = 17.0  # millimetres
_CARD_WIDTH = 150.0
_CARD_GAP = 8.0
_BESIDE = 18.0  # between the text and the cards
_WIDEST = 560.0  # beyond, the eye loses the line
_ZOOM = 88  # percent of the size on the screen
_FOOT = 30.0
_SIGN = 9
_PATTERNS = (
    Qt.PenStyle.SolidLine,
    Qt.PenStyle.DashLine,
    Qt.PenStyle.DotLine,
    Qt.PenStyle.DashDotLine,
    Qt.PenStyle.DashDotDotLine,
)
_EVERYTHING = 1e9


@dataclass(frozen=True, slots=True)
class Printed:
    """What is printed: an article with its text, marks, and cards by annotation id."""

    article: Article
    text: str
    marks: Sequence[Mark]
    cards: Mapping[str, Card]
    scheme: Scheme


def set_up(device: QPagedPaintDevice) -> None:
    """Give a device the margins that the pages are made for."""
    device.setPageMargins(QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN), QPageLayout.Unit.Millimeter)


class ArticlePaper(QObject):
    """An article on pages of one size."""

    def __init__(self, printed: Printed, *, width: float, height: float, family: str = "") -> None:
        """`width` and `height` are what a page has between its margins, in pixels."""
        super().__init__()
        self._printed, self._width, self._height = printed, width, height
        beside = _CARD_WIDTH + _BESIDE if printed.cards else 0.0
        self._column = min(width - beside, _WIDEST)
        font = reading_font(printed.text, family=family, zoom=_ZOOM)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        document = build_document(printed.text, font=font, parent=self)
        document.setDocumentMargin(0)
        document.setUseDesignMetrics(True)
        document.setTextWidth(self._column)
        self._font = QFont("Noto Sans")
        self._font.setFamilies(["Noto Sans", "Segoe UI", "Helvetica Neue", "DejaVu Sans"])
        self._document = document
        self._scene = Scene(Page.of(printed.text, OffsetMap(printed.text), document))
        self._scene.set_colors(printed.scheme, LIGHT)
        self._scene.show(self._scene.page, printed.marks)
        self._scene.cards = dict(printed.cards)
        self._patterns = {label.name: _PATTERNS[n % len(_PATTERNS)] for n, label in enumerate(printed.scheme.labels)}
        self._heading = self._head(None)
        self._lines = visible_lines(self._scene.page, 0, _EVERYTHING)
        self._rows = [Row(line.top, line.bottom, line.block_position) for line in self._lines]
        room = height - _FOOT
        self._pages = pages_of(self._rows, first=room - self._heading, height=room)

    @property
    def page_count(self) -> int:
        """The number of pages."""
        return len(self._pages)

    def print_on(self, device: QPagedPaintDevice) -> None:
        """Draw every page on a device."""
        painter = QPainter(device)
        try:
            scale = device.logicalDpiX() / _INCH
            for page in range(self.page_count):
                if page:
                    device.newPage()
                painter.save()
                painter.scale(scale, scale)
                self.draw_page(painter, page)
                painter.restore()
        finally:
            painter.end()

    def draw_page(self, painter: QPainter, page: int) -> None:
        """Draw one page, counted from 0, with its left upper corner between the margins at 0, 0."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = self._head(painter) if page == 0 else 0.0
        rows = self._pages[page]
        if len(rows):
            self._draw_text(painter, rows, top)
        self._draw_foot(painter, page)

    # The text

    def _draw_text(self, painter: QPainter, rows: range, top: float) -> None:
        first, last = self._rows[rows.start].top, self._rows[rows.stop - 1].bottom
        painter.save()
        painter.translate(0, top - first)
        painter.setClipRect(QRectF(-6, first, self._width + 6, last - first))
        marked = [
            (mark, replace(drawn, pieces=[piece for piece in drawn.pieces if first < piece.baseline < last]))
            for mark, drawn in self._scene.marked_between(first, last)
        ]
        draw(painter, [drawn for _, drawn in marked], self._scene.metrics)
        for mark, drawn in marked:
            self._draw_pattern(painter, mark, drawn)
        # Line by line: Qt's own drawing of the document has the neighbours of a page's lines too, hidden by the clip,
        # and who searches the PDF, or copies from it, would find them.
        painter.setPen(QColor("#000000"))
        for line in self._lines[rows.start : rows.stop]:
            line.text_line.draw(painter, QPointF(line.x, line.top - line.text_line.y()))
        painter.setClipping(False)  # the signs of the first line stand above it
        for mark, drawn in marked:
            self._draw_sign(painter, mark, drawn)
        painter.restore()
        if self._printed.cards:
            self._draw_cards(painter, first, last, top)

    def _draw_pattern(self, painter: QPainter, mark: Mark, drawn: Drawn) -> None:
        """Draw what tells a label from others without its colour: a frame in its own pattern of line."""
        if drawn.ink.passage:
            return
        painter.setPen(QPen(drawn.ink.line, 0.8, self._patterns.get(mark.label, Qt.PenStyle.SolidLine)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for piece in drawn.pieces:
            painter.drawRoundedRect(box_of(piece, drawn, self._scene.metrics), 3, 3)

    def _draw_sign(self, painter: QPainter, mark: Mark, drawn: Drawn) -> None:
        label = self._printed.scheme.label(mark.label)
        start = next((piece for piece in drawn.pieces if piece.begins), None)
        if start is None:
            return
        font = self._sans(_SIGN, bold=True)
        metrics = QFontMetricsF(font)
        sign = sign_of(label, mark.label)
        box = box_of(start, drawn, self._scene.metrics)
        width = metrics.horizontalAdvance(sign)
        left = box.right() - width if start.right_to_left else box.left()
        painter.setFont(font)
        painter.setPen(drawn.ink.line)
        painter.drawText(QPointF(left, box.top() - 0.5), sign)

    # The margin

    def _draw_cards(self, painter: QPainter, first: float, last: float, top: float) -> None:
        notes = [note for note in self._scene.notes_between(first, last) if first <= note.top < last]
        wanted = [(note.top - first, self._card_height(note)) for note in notes]
        # On the first page they may not reach into the heading, on the others they begin with the text.
        room = self._height - _FOOT - top
        left_out = 0
        for note, (_, height), place in zip(notes, wanted, places_of(wanted, room=room, gap=_CARD_GAP), strict=True):
            if place is None:
                left_out += 1
            else:
                x = self._column + _BESIDE
                self._draw_card(painter, note, QRectF(x, top + place, _CARD_WIDTH, height))
        if left_out:
            painter.setFont(self._sans(10))
            painter.setPen(QColor(LIGHT.secondary))
            words = translated("{count} more").format(count=number(left_out))
            painter.drawText(QPointF(self._column + _BESIDE, self._height - _FOOT + 12), words)

    def _card_fonts(self) -> tuple[QFont, QFont]:
        return self._sans(11, bold=True), self._sans(10)

    def _card_height(self, note: Note) -> float:
        bold, small = self._card_fonts()
        height = 0.0
        for font, words in ((bold, note.card.title), (small, note.card.subtitle)):
            if words:
                height += min(_wrapped(font, words), 2 * QFontMetricsF(font).lineSpacing())
        return height + 8

    def _draw_card(self, painter: QPainter, note: Note, box: QRectF) -> None:
        painter.fillRect(QRectF(box.left(), box.top(), 3, box.height()), note.color)
        painter.setPen(QPen(QColor(LIGHT.lines), 0.8))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box)
        words = box.adjusted(9, 4, -4, -4)
        for font, text, color in zip(
            self._card_fonts(), (note.card.title, note.card.subtitle), (LIGHT.text, LIGHT.secondary), strict=True
        ):
            if text:
                high = min(_wrapped(font, text), 2 * QFontMetricsF(font).lineSpacing())
                painter.setFont(font)
                painter.setPen(QColor(color))
                place = QRectF(words.left(), words.top(), words.width(), high)
                painter.drawText(place, Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeading, text)
                words.setTop(place.bottom())

    # The heading, the legend and the foot

    def _head(self, painter: QPainter | None) -> float:
        """Draw title, byline, source and legend, or only measure them without a painter; return their height."""
        meta = self._printed.article.metadata
        title = self._sans(22, bold=True)
        title.setFamilies(self._document.defaultFont().families())
        byline = joined(
            ", ".join(meta.byline), meta.publisher, shown_date(meta.published), language_name(meta.language)
        )
        source = meta.url or self._printed.article.source.path or self._printed.article.source.name
        top = 0.0
        for font, words, color, after in (
            (title, self._printed.article.title, LIGHT.text, 4.0),
            (self._sans(12), byline, LIGHT.secondary, 2.0),
            (self._sans(10), source, LIGHT.secondary, 8.0),
        ):
            if words:
                top += self._paragraph(painter, font, words, color, top) + after
        top += self._legend(painter, top) + 8
        if painter is not None:
            painter.setPen(QPen(QColor(LIGHT.lines), 1))
            painter.drawLine(QPointF(0, top), QPointF(self._width, top))
        return top + 14

    def _paragraph(self, painter: QPainter | None, font: QFont, words: str, color: str, top: float) -> float:
        flags = Qt.TextFlag.TextWrapAnywhere if " " not in words else Qt.TextFlag.TextWordWrap
        box = QRectF(0, top, self._width, _EVERYTHING)
        height = QFontMetricsF(font).boundingRect(QRectF(0, 0, self._width, _EVERYTHING), flags, words).height()
        if painter is not None:
            right_to_left = is_right_to_left(words)
            painter.setLayoutDirection(
                Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
            )
            painter.setFont(font)
            painter.setPen(QColor(color))
            painter.drawText(box, flags | Qt.AlignmentFlag.AlignLeft, words)
            painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        return height

    def _legend(self, painter: QPainter | None, top: float) -> float:
        """Draw a line of signs and titles of the labels that the article has, wrapped where it is too long."""
        font = self._sans(11)
        metrics = QFontMetricsF(font)
        counts = {label.name: 0 for label in self._printed.scheme.labels}
        for mark in self._printed.marks:
            counts[mark.label] = counts.get(mark.label, 0) + 1
        left, line_height, y = 0.0, metrics.height() + 8, top
        for name, count in counts.items():
            if not count:
                continue
            label = self._printed.scheme.label(name)
            words = f"{sign_of(label, name)}  {label.title if label else name} · {number(count)}"
            width = metrics.horizontalAdvance(words) + 16
            if left and left + width > self._width:
                left, y = 0.0, y + line_height
            if painter is not None:
                self._draw_sample(painter, QRectF(left, y, width, metrics.height() + 4), words, font, label, name)
            left += width + 10
        return y - top + line_height if left else 0.0

    def _draw_sample(
        self, painter: QPainter, box: QRectF, words: str, font: QFont, label: Label | None, name: str
    ) -> None:
        color = QColor(label.color if label else LIGHT.secondary)
        tint = QColor(color)
        tint.setAlphaF(0.1)
        passage = label is not None and label.style == "passage"
        painter.setPen(
            Qt.PenStyle.NoPen if passage else QPen(color, 0.8, self._patterns.get(name, Qt.PenStyle.SolidLine))
        )
        painter.setBrush(tint)
        painter.drawRoundedRect(box, 3, 3)
        if passage:
            painter.fillRect(QRectF(box.left(), box.bottom() - 2, box.width(), 2), color)
        painter.setFont(font)
        painter.setPen(QColor(LIGHT.text))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)

    def _draw_foot(self, painter: QPainter, page: int) -> None:
        font = self._sans(10)
        metrics = QFontMetricsF(font)
        pages = translated("{page} of {pages}").format(page=number(page + 1), pages=number(self.page_count))
        box = QRectF(0, self._height - metrics.height(), self._width, metrics.height())
        painter.setFont(font)
        painter.setPen(QColor(LIGHT.secondary))
        painter.drawText(box, Qt.AlignmentFlag.AlignRight, pages)
        room = self._width - metrics.horizontalAdvance(pages) - 24
        title = metrics.elidedText(self._printed.article.title, Qt.TextElideMode.ElideRight, room)
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft, title)

    def _sans(self, pixels: int, *, bold: bool = False) -> QFont:
        font = QFont(self._font)
        font.setPixelSize(pixels)  # points would follow the device, and the painter is scaled to it already
        font.setBold(bold)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font


def _wrapped(font: QFont, words: str) -> float:
    """Return the height of words in a card, in pixels."""
    box = QRectF(0, 0, _CARD_WIDTH - 13, _EVERYTHING)
    return QFontMetricsF(font).boundingRect(box, Qt.TextFlag.TextWordWrap, words).height()


def sign_of(label: Label | None, name: str) -> str:
    """Return the sign of a label on paper: its key, or the first letter of what it is called."""
    return (label.key or label.title[:1].upper()) if label else name[:1].upper()


def size_of(device: QPagedPaintDevice) -> tuple[float, float]:
    """Return what a page of a device has between its margins: width and height in pixels of 96 to the inch."""
    inside = device.pageLayout().paintRect(QPageLayout.Unit.Point)
    return inside.width() * _INCH / 72, inside.height() * _INCH / 72
