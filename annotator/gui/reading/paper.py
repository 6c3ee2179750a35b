"""The article as it is read: a read-only text with highlights under its words, and a margin for cards."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from annotator import text as texts
from annotator.gui.reading import column
from annotator.gui.reading.document import POINT_SIZE, build_document, reading_font
from annotator.gui.reading.geometry import Line, Page, line_at, place_near, visible_lines
from annotator.gui.reading.gestures import Edge
from annotator.gui.reading.layers import Layer
from annotator.gui.reading.margin import Card, Margin, MarginView
from annotator.gui.reading.painting import draw
from annotator.gui.reading.scene import Scene
from annotator.gui.theme import LIGHT, Theme
from annotator.model import Mark, Scheme, Span

ZOOM_RANGE = (50, 300)
_CARET_WIDTH = 2
# Room below a line for the handles and lines of what is marked on it, in pixels.
_BELOW = 4


class Paper(QTextEdit):
    """Shows one article's text with its marks and cards; what hands do to it is `ReadingView`'s."""

    focus_changed = Signal(object)  # annotation id or None
    zoom_changed = Signal(int)  # percent
    column_moved = Signal(int, int, int)  # left edge and width of the text, width of gap and margin, in pixels

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zoom = 100
        self._family = ""
        self._set_up_widget()
        self._layers: list[Layer] = []
        self._scene = Scene(self._new_page(""))
        self._margin = MarginView(self, shown=self._in_margin)
        self.clear_article()
        self.set_theme(LIGHT)

    def _set_up_widget(self) -> None:
        self.setReadOnly(True)
        flags = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flags.TextSelectableByKeyboard | flags.TextSelectableByMouse)
        self.setTabChangesFocus(True)
        self.setAcceptDrops(False)
        self.viewport().setAcceptDrops(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAutoFillBackground(True)
        self.setAccessibleName(self.tr("Article"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.viewport().setMouseTracking(True)

    # What is shown

    def show_article(self, text: str, marks: Sequence[Mark]) -> None:
        """Show a text with its marks from the top, nothing selected and nothing in focus."""
        self.focus_annotation(None)
        page, before = self._new_page(text), self._scene.page
        self._scene.show(page, marks)
        self.setDocument(page.document)
        self.verticalScrollBar().setValue(0)  # Qt leaves it where it was, if the text is as long
        self.setCursorWidth(_CARET_WIDTH if text else 0)  # on blank paper it would promise that one can write
        # Without a parent it goes with its last reference, here; Qt would keep it, and go on laying it out.
        before.document.setParent(None)
        self._arrange()

    def marks(self) -> list[Mark]:
        """Return the marks shown, in no certain order."""
        return self._scene.index.marks()

    def clear_article(self) -> None:
        """Show nothing."""
        self.show_article("", ())

    def apply(self, removed: Collection[str], upserted: Sequence[Mark]) -> None:
        """Take marks out by id, and put in or replace others; everything else stays as it stands."""
        index = self._scene.index
        before = [mark for mark_id in (*removed, *(mark.id for mark in upserted)) if (mark := index.get(mark_id))]
        for mark_id in removed:
            index.remove(mark_id)
        for mark in upserted:
            index.put(mark)
        if self._scene.focused_mark is None:
            self.focus_annotation(None)
        self._repaint_marks([*before, *upserted])

    def set_scheme(self, scheme: Scheme) -> None:
        """Draw and tag with the labels of this scheme."""
        self._scene.set_colors(scheme, self._scene.theme)
        self._repaint()

    def set_theme(self, theme: Theme) -> None:
        """Show everything in the colours of that theme."""
        self._scene.set_colors(self._scene.scheme, theme)
        palette = self.palette()
        for role in (QPalette.ColorRole.Base, QPalette.ColorRole.Window):
            palette.setColor(role, QColor(theme.paper))
        for role in (QPalette.ColorRole.Text, QPalette.ColorRole.HighlightedText):
            palette.setColor(role, QColor(theme.text))
        selection = QColor(theme.selection)
        selection.setAlphaF(0.75)  # what is marked shines through what is selected
        palette.setColor(QPalette.ColorRole.Highlight, selection)
        self.setPalette(palette)
        self._margin.set_theme(theme)
        self._repaint()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        # With a style sheet, showing a widget for the first time gives it back the palette it was made with.
        if event.type() == QEvent.Type.Polish:
            self.set_theme(self._scene.theme)
        return done

    @property
    def theme(self) -> Theme:
        """The theme it is drawn in."""
        return self._scene.theme

    def set_zoom(self, percent: int) -> None:
        """Show the text at 50 to 300 percent of its size; nothing else grows."""
        percent = min(max(percent, ZOOM_RANGE[0]), ZOOM_RANGE[1])
        if percent != self._zoom:
            self._zoom = percent
            self._restyle()
            self.zoom_changed.emit(percent)

    def set_font_family(self, family: str) -> None:
        """Show the text in that family; "" is the first of the built-in serif fonts."""
        if family != self._family:
            self._family = family
            self._restyle()

    def set_own(self, annotator_id: str) -> None:
        """Dim what any other annotator made; "" dims nothing."""
        self._scene.own = annotator_id
        self._repaint()

    def set_cards(self, cards: Mapping[str, Card]) -> None:
        """Show these cards in the margin, by annotation id."""
        self._scene.cards = dict(cards)
        self._repaint()

    def set_links(self, links: Sequence[tuple[str, bool]]) -> None:
        """Draw the links of the annotation in focus: the other annotation's id, and whether the link ends there."""
        if links or self._scene.links:
            self._scene.links = tuple(links)
            self._margin.update()

    def card(self, mark_id: str) -> Card | None:
        """Return the card of an annotation, None where it has none."""
        return self._scene.cards.get(mark_id)

    def update_cards(self, changed: Mapping[str, Card | None]) -> None:
        """Change some cards; None takes one away."""
        cards = self._scene.cards
        if all(cards.get(mark_id) == card for mark_id, card in changed.items()):
            return  # as with most edits; painting all of the margin takes longer than the edit
        for mark_id, card in changed.items():
            if card is None:
                cards.pop(mark_id, None)
            else:
                cards[mark_id] = card
        if self._margin.narrow:
            self.viewport().update()  # where the card of the annotation in focus floats
        self._margin.update()

    @property
    def text(self) -> str:
        """The text shown."""
        return self._scene.page.text

    @property
    def wrapped_by_hand(self) -> bool:
        """Whether the text's lines were broken at a fixed width, so that a line is no paragraph."""
        return self._scene.page.wrapped

    @property
    def zoom(self) -> int:
        """The text's size in percent."""
        return self._zoom

    def _new_page(self, text: str) -> Page:
        offsets = texts.OffsetMap(text)
        font = reading_font(text, family=self._family, zoom=self._zoom)
        document = build_document(text, font=font, parent=self)
        # Told beforehand, it is laid out once instead of four times.
        document.setTextWidth(self.lineWrapColumnOrWidth())
        assert document.characterCount() - 1 == offsets.utf16_length, "Qt counts another length than the text has"
        return Page.of(text, offsets, document)

    def _restyle(self) -> None:
        top = self.top_offset()
        font = reading_font(self.text, family=self._family, zoom=self._zoom)
        self._scene.page.document.setDefaultFont(font)
        self._scene.set_font(font)
        self._arrange()
        self.scroll_to_offset(top)

    def _arrange(self) -> None:
        """Put the column of text and the margin in their places."""
        # Room for the scroll bar is kept also while there is none, so that the text stays where it is.
        bar = self.verticalScrollBar()
        room = self.width() - bar.sizeHint().width()
        font = self._scene.page.document.defaultFont()
        usual = QFont(font)
        usual.setPointSizeF(POINT_SIZE)
        places = column.arrange(width=room, measure=column.measure(font), usual=column.measure(usual))
        if places.text != self.lineWrapColumnOrWidth():
            self.setLineWrapColumnOrWidth(places.text)  # this lays the text out anew
        right = self.width() - places.left - places.text - (bar.width() if bar.isVisible() else 0)
        self.setViewportMargins(places.left, 0, right, 0)
        self._margin.setGeometry(places.left + places.text, 0, places.gap + places.margin, self.height())
        self._margin.set_gap(places.gap)
        self.column_moved.emit(places.left, places.text, places.gap + places.margin)
        self._repaint()

    def _repaint(self) -> None:
        self.viewport().update()
        self._margin.update()

    def _repaint_marks(self, marks: Sequence[Mark]) -> None:
        if self._margin.narrow or not marks:
            self._repaint()
            return
        top = self._scrolled()
        for first, last in self._scene.rows_of(marks, top, top + self.viewport().height()):
            self.viewport().update(0, int(first) - top, self.viewport().width(), int(last - first) + 2)
        if self._scene.links or any(mark.id in self._scene.cards for mark in marks):
            self._margin.update()

    # Focus

    @property
    def focused_id(self) -> str | None:
        """The annotation in focus, or None."""
        return self._scene.focused

    @property
    def hovered_id(self) -> str | None:
        """The annotation under the pointer, or None."""
        mark = self._scene.index.get(self._scene.hovered)
        return mark.id if mark is not None else None

    def hover_annotation(self, mark_id: str | None) -> bool:
        """Deepen the highlight of that annotation alone, or of none; return whether it is another than before."""
        if mark_id == self._scene.hovered:
            return False
        index = self._scene.index
        changed = [mark for each in (mark_id, self._scene.hovered) if (mark := index.get(each)) is not None]
        self._scene.hovered = mark_id
        self._repaint_marks(changed)
        return True

    def focus_annotation(self, mark_id: str | None, *, reveal: bool = True) -> None:
        """Put an annotation in focus, or none; `reveal` scrolls to it. An id that is not here counts as none."""
        mark = self._scene.index.get(mark_id)
        if mark is not None and reveal:
            self.reveal(Span(mark.start, mark.end))
        focused = mark.id if mark is not None else None
        if focused != self._scene.focused:
            changed = [each for each in (mark, self._scene.focused_mark) if each is not None]
            self._scene.focused, self._scene.preview = focused, None
            self._repaint_marks(changed)
            self.focus_changed.emit(focused)

    # Places

    def top_offset(self) -> int:
        """Return the code point at which the first visible line begins."""
        top = self._scrolled()
        lines = visible_lines(self._scene.page, top + 1, top + self.viewport().height())
        return lines[0].start if lines else 0

    def scroll_to_offset(self, at: int) -> None:
        """Scroll so that the line of the code point `at` is the first one; of the very first, with what is above it."""
        first, line = line_at(self._scene.page, 0), line_at(self._scene.page, self._within(at))
        if first is not None and line is not None:
            self._scroll_to(line.top if line.start > first.start else 0)

    def reveal(self, span: Span, *, less: int = 0) -> None:
        """Scroll so that a span can be seen with its handles: all of it where it fits, else its beginning.

        What is seen already stays where it is; what the lowest `less` pixels show is not seen.
        """
        first, last = line_at(self._scene.page, self._within(span.start)), self._line_of_end(span)
        if first is None or last is None:
            return
        top, height = self._scrolled(), self.viewport().height() - less
        if not top <= first.top <= first.bottom <= top + height:
            top = round(first.top - height / 3)
        self._scroll_to(min(first.top, max(top, last.bottom + _BELOW - height)))

    def shown(self, *, less: int = 0) -> Span:
        """Return what stands on the screen, in whole lines; without what the lowest `less` pixels show."""
        top, height = self._scrolled(), self.viewport().height() - less
        lines = visible_lines(self._scene.page, top, top + height)
        whole = [line for line in lines if line.top >= top and line.baseline <= top + height] or lines
        return Span(whole[0].start, whole[-1].end) if whole else Span(0, 0)

    def marks_between(self, start: int, end: int) -> list[Mark]:
        """Return the marks that overlap a stretch of code points, in no certain order."""
        return self._scene.index.overlapping(start, end)

    def sees(self, span: Span) -> bool:
        """Return whether some line of a span is wholly on the screen."""
        first, last = line_at(self._scene.page, self._within(span.start)), self._line_of_end(span)
        if first is None or last is None:
            return False
        top, bottom = self._scrolled(), self._scrolled() + self.viewport().height()
        return any(
            first.start <= line.start <= last.start and line.top >= top and line.baseline <= bottom
            for line in visible_lines(self._scene.page, top, bottom)
        )

    def is_marked(self, span: Span) -> bool:
        """Return whether an annotation of anybody touches a span."""
        return any(
            start < span.end and span.start < end
            for mark in self._scene.index.overlapping(*span)
            for start, end in mark.all_spans()
        )

    def mark_at(self, point: QPoint) -> tuple[str, ...]:
        """Return the ids of the annotations painted under a point of the viewport, innermost first."""
        return tuple(mark.id for mark in self._scene.marks_at(self.on_page(point)))

    def label_around(self, at: int) -> str | None:
        """Return the label of the innermost annotation that holds the code point `at`, or ends just before it."""
        marks = self._scene.index.at(at) or self._scene.index.at(at - 1)
        return marks[0].label if marks else None

    def place_at(self, point: QPoint) -> int:
        """Return the code point before which the caret would stand for a point of the viewport."""
        return place_near(self._scene.page, self.on_page(point))

    def code_point_under(self, point: QPoint) -> int | None:
        """Return the code point of the character under a point of the viewport, or None beside the text."""
        return self._scene.code_point_under(self.on_page(point))

    def edge_at(self, point: QPoint) -> Edge | None:
        """Return the edge of the annotation in focus whose handle is under the point, or None."""
        return self._scene.edge_at(self.on_page(point))

    def _line_of_end(self, span: Span) -> Line | None:
        return line_at(self._scene.page, self._within(max(span.start, span.end - 1)))

    def _scroll_to(self, y: float) -> None:
        bar, height = self.verticalScrollBar(), self.viewport().height()
        if y > bar.maximum():
            # Qt lays out, and counts, only as far as was looked at.
            bar.setMaximum(max(0, round(self._scene.page.document.size().height()) - height))
        bar.setValue(round(y))

    def _within(self, at: int) -> int:
        return min(max(at, 0), self._scene.page.offsets.length)

    def _scrolled(self) -> int:
        return self.verticalScrollBar().value()

    def on_page(self, point: QPoint) -> QPointF:
        """Return where a point of the viewport is in the document."""
        return QPointF(point.x(), point.y() + self._scrolled())

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the highlights that stand in the region, then let Qt draw the words over them."""
        top = self._scrolled()
        with QPainter(self.viewport()) as painter:
            # The palette alone is not enough: with a style sheet, the viewport goes back to the one it was made with.
            painter.fillRect(event.rect(), QColor(self._scene.theme.paper))
            painter.translate(0, -top)
            shown = (event.rect().top() + top, event.rect().bottom() + top)
            drawn = self._scene.drawn_between(*shown)
            draw(painter, drawn, self._scene.metrics)
            for layer in self._layers:
                layer.draw_below(painter, self._scene, shown)
        super().paintEvent(event)
        if self._layers:
            with QPainter(self.viewport()) as painter:
                painter.translate(0, -top)
                for layer in self._layers:
                    layer.draw_above(painter, self._scene, shown)

    def add_layer(self, layer: Layer) -> None:
        """Let `layer` draw over the highlights from now on; whoever changes what it shows updates the viewport."""
        self._layers.append(layer)
        self.viewport().update()

    def remove_layer(self, layer: Layer) -> None:
        """Let `layer` draw no more."""
        self._layers.remove(layer)
        self.viewport().update()

    def _in_margin(self) -> Margin:
        top = self._scrolled()
        between = (top, top + self.height())
        return Margin(
            self._scene.notes_between(*between), self._scene.link_ends(*between), self._scene.focus_color
        ).moved(-top)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Scroll the margin with the text."""
        super().scrollContentsBy(dx, dy)
        self._margin.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the first visible line where it is while the lines break anew."""
        top, width = self.top_offset() if self._scrolled() else 0, self.lineWrapColumnOrWidth()
        super().resizeEvent(event)
        self._arrange()
        if top and self.lineWrapColumnOrWidth() != width:
            self.scroll_to_offset(top)
