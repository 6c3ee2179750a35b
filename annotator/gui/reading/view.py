"""What hands do to the article: keys and mouse become selections, focus, and requests for edits."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from annotator import text as texts
from annotator.gui.reading import gestures
from annotator.gui.reading.floating import FloatingCard
from annotator.gui.reading.hover import Hover
from annotator.gui.reading.layers import Grip
from annotator.gui.reading.paper import Paper
from annotator.gui.reading.pointer import Pointer
from annotator.model import Mark, Span

_ZOOM_STEP = 10


class ReadingView(Paper):
    """Shows one article's text with its marks and asks, by signals, for whatever hands want changed.

    It knows nothing of the project: whoever listens makes the edit and tells it with `apply`. Spans are tuples of
    `Span`, in code points.

    No key changes what cannot be seen. The focus stays on an annotation while the page scrolls or words are selected,
    and goes when the caret is moved out of it by keyboard, as it does with a click beside it; `+` still adds to the
    annotation that the caret came from. A key that would change an annotation, or an edge of one, that is not on the
    screen brings it there and does nothing else; the next press acts.
    """

    tag_requested = Signal(str, object)  # label name, spans
    relabel_requested = Signal(str, str)  # annotation id, label name
    delete_requested = Signal(str)  # annotation id
    spans_requested = Signal(str, object)  # annotation id, its new spans
    armed_changed = Signal(object)  # label name or None
    caret_moved = Signal(int)  # code point
    accept_requested = Signal(str)  # what is proposed for the annotation in focus
    note_requested = Signal()  # for the annotation in focus
    gesture_made = Signal(str, str)  # a gesture about the annotation in focus that is not done here; its id
    remarked = Signal(str)  # a sentence to be shown in passing
    menu_requested = Signal(object, QPoint)  # annotation id under the pointer or None, global position

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key_taker: Callable[[QKeyEvent], bool] | None = None
        self._armed: str | None = None
        self._grown: list[Span] = []  # what was selected before each growing of the selection, and after the last
        self._came_from: str | None = None
        self._pointer = Pointer(self)
        self._margin.clicked.connect(self._take_card)
        self._hover = Hover(self)
        floating = FloatingCard(self._margin, on_page=self.on_page, clicked=self._take_card)
        self.add_layer(floating)
        self.add_grip(floating)
        self.cursorPositionChanged.connect(self._tell_caret)

    # Focus, arming, selection, caret

    def set_tooltip_source(self, tooltip_of: Callable[[str], str]) -> None:
        """Ask `tooltip_of`, with an annotation id, for the rich text to show over a mark."""
        self._hover.tooltip_of = tooltip_of

    @property
    def armed(self) -> str | None:
        """The name of the label that the next drag or double click tags with, or None."""
        return self._armed

    @property
    def armed_color(self) -> QColor | None:
        """The colour of the armed label, or None."""
        label = self._scene.scheme.label(self._armed) if self._armed is not None else None
        return QColor(self._scene.theme.label_color(label.color, label.color_dark)) if label is not None else None

    def focus_next(self) -> None:
        """Put the next annotation in text order in focus: after the focused one that the caret is in, or the caret."""
        self._focus_neighbour(self._scene.index.after(self._place_in_order()))

    def focus_previous(self) -> None:
        """Put the previous annotation in text order in focus; the next one's rule turned round."""
        self._focus_neighbour(self._scene.index.before(self._place_in_order()))

    def focus_annotation(self, mark_id: str | None, *, reveal: bool = True) -> None:
        """Put an annotation in focus, or none; `reveal` goes there, with the caret too where nothing is selected."""
        self._came_from = None
        super().focus_annotation(mark_id, reveal=reveal)
        mark = self._scene.focused_mark
        if mark is not None and reveal and not self.textCursor().hasSelection():
            self.set_caret(mark.start)

    def focused_spans(self) -> tuple[Span, ...]:
        """Return the spans of the annotation in focus, empty where none is."""
        mark = self._scene.focused_mark
        return mark.all_spans() if mark is not None else ()

    @property
    def focused_label(self) -> str | None:
        """The name of the label of the annotation in focus, or None."""
        mark = self._scene.focused_mark
        return mark.label if mark is not None else None

    def arm(self, label: str | None) -> None:
        """Let each drag or double click tag with that label at once; None ends it."""
        if label != self._armed:
            self._armed = label
            self._hover.show_cursor(None)
            self.armed_changed.emit(label)

    def selection_spans(self) -> tuple[Span, ...]:
        """Return what is selected, whole graphemes without outer blanks; empty where nothing is."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return ()
        code_point = self._scene.page.offsets.code_point
        start, end = code_point(cursor.selectionStart()), code_point(cursor.selectionEnd())
        trimmed = texts.trim(self.text, *texts.snap_to_graphemes(self.text, start, end))
        return (Span(*trimmed),) if trimmed is not None else ()

    def selection_anchor(self) -> int:
        """Return the code point where the selection began, which is the caret where nothing is selected."""
        return self._scene.page.offsets.code_point(self.textCursor().anchor())

    def select(self, span: Span, *, backwards: bool = False) -> None:
        """Select a span; the caret is at its end, or `backwards` at its start."""
        anchor, caret = (span.end, span.start) if backwards else (span.start, span.end)
        cursor = self.textCursor()
        cursor.setPosition(self._scene.page.offsets.position(anchor))
        cursor.setPosition(self._scene.page.offsets.position(caret), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def selection_made(self) -> None:
        """A drag or double click has ended: while armed, what it selected is tagged."""
        if self._armed is not None:
            self._tag(self._armed)

    @property
    def can_add_selection(self) -> bool:
        """Whether words are selected and there is an annotation that they could be a further span of."""
        return self._growing_mark() is not None and bool(self.selection_spans())

    def add_selection(self) -> None:
        """Ask for the selected words to be a further span of the annotation in focus, or that the caret came from."""
        mark, added = self._growing_mark(), self.selection_spans()
        if mark is None or not added:
            self.remarked.emit(self.tr("To add words to an annotation, put it in focus, select the words, press +."))
            return
        spans = tuple(Span(*span) for span in texts.merge_spans([*mark.all_spans(), *added]))
        self._drop_selection()
        self.focus_annotation(mark.id, reveal=False)
        self.spans_requested.emit(mark.id, spans)

    def _growing_mark(self) -> Mark | None:
        return self._scene.focused_mark or self._scene.index.get(self._came_from)

    @property
    def caret(self) -> int:
        """The code point the caret stands before."""
        return self._scene.page.offsets.code_point(self.textCursor().position())

    def set_caret(self, at: int) -> None:
        """Put the caret before the code point `at`, or the nearest place where it is seen, with nothing selected."""
        at = self._scene.page.caret_place(self._within(at))
        self.select(Span(at, at))

    def go_to(self, span: Span) -> None:
        """Show a span, with the caret before it and nothing in focus."""
        self.focus_annotation(None)
        self.reveal(span)
        self.set_caret(span.start)

    @property
    def caret_paragraph(self) -> int:
        """The number, from 1, of the paragraph, or of the line in a text wrapped by hand, that the caret is in."""
        return self.textCursor().blockNumber() + 1

    def _tell_caret(self) -> None:
        self.caret_moved.emit(self.caret)

    def _tag(self, label: str) -> None:
        spans = self.selection_spans()
        if spans and not self._move_crossed_edge(label, spans[0]):
            self.tag_requested.emit(label, spans)
            self._drop_selection()
            self.reveal(Span(self.caret, self.caret))

    def _move_crossed_edge(self, label: str, selected: Span) -> bool:
        """Ask for the annotation in focus to reach over words that are selected across its edge and get its label."""
        mark = self._scene.focused_mark
        edge = gestures.overlaps_across(mark.all_spans(), selected) if mark is not None else None
        if mark is None or edge is None or mark.label != label:
            return False
        to = selected.start if edge.side == "start" else selected.end
        spans = gestures.with_edge(mark.all_spans(), edge, to)
        assert spans is not None, "it only grows"
        self._drop_selection()
        self.spans_requested.emit(mark.id, spans)
        self.remarked.emit(self.tr("Its edge was moved. To tag the words anew, press Esc first."))
        return True

    def _drop_selection(self) -> None:
        cursor = self.textCursor()
        cursor.clearSelection()
        self.setTextCursor(cursor)

    def _place_in_order(self) -> Mark | tuple[int, ...]:
        mark = self._scene.focused_mark
        return mark if mark is not None and mark.start <= self.caret <= mark.end else (self.caret,)

    def _focus_neighbour(self, mark: Mark | None) -> None:
        if mark is not None:
            self._drop_selection()
            self.focus_annotation(mark.id)
        elif self._scene.index.marks():
            self.remarked.emit(self.tr("No further annotation that way. Ctrl+↑ and Ctrl+↓ go both ways."))
        else:
            self.remarked.emit(self.tr("Nothing is tagged here yet."))

    def _take_card(self, mark_id: str) -> None:
        """A card was clicked: put its annotation in focus, and take what the card offers."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        card = self.card(mark_id)
        if card is not None and card.offers:
            self.accept_requested.emit(mark_id)
        else:
            self.focus_annotation(mark_id)

    def preview(self, spans: tuple[Span, ...] | None) -> None:
        """Draw the annotation in focus as if it had these spans; None draws it as it is."""
        self._scene.preview = spans
        self.viewport().update()

    def end_preview(self, spans: tuple[Span, ...] | None) -> None:
        """The handle was let go: ask for the spans shown, if they are others."""
        self.preview(None)
        if self.focused_id is not None and spans is not None and spans != self.focused_spans():
            self.spans_requested.emit(self.focused_id, spans)

    # Keys

    def event(self, event: QEvent) -> bool:
        """Claim the keys that mean something here before the window's shortcuts do; tooltips are our own."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._claims(event):
            event.accept()
            return True
        return super().event(event)

    def give_keys_to(self, taker: Callable[[QKeyEvent], bool] | None) -> None:
        """Ask `taker` about each key first, until told otherwise; True means that it took the key."""
        self._key_taker = taker

    def add_grip(self, grip: Grip) -> None:
        """Let presses take hold of something that stands on the page, before they mean words."""
        self._pointer.grips.append(grip)

    @property
    def takes_keys(self) -> bool:
        """Whether something in the article waits for keys before all else."""
        return self._key_taker is not None

    def grip_tip(self, point: QPoint) -> str:
        """Return what is said of a grip at a point of the viewport, or ""."""
        return self._pointer.tip_at(point)

    def grip_cursor(self, point: QPoint) -> Qt.CursorShape | None:
        """Return the pointer's shape over a grip at a point of the viewport, or None."""
        return self._pointer.cursor_at(point)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the key means here; whatever else it is, Qt and then the window may have it."""
        if self._key_taker is not None and self._key_taker(event):
            event.accept()
            return
        gesture = self._gesture(event)
        if gesture is not None and self.perform(gesture):
            event.accept()
        elif gestures.copies(event):
            self.copy()
        else:
            before = self.caret
            super().keyPressEvent(event)
            if self.caret != before:
                self._caret_moved_by_key(before, event)

    def _caret_moved_by_key(self, before: int, event: QKeyEvent) -> None:
        """Take the caret on from where it cannot be seen, and let the annotation it has left go out of focus."""
        page = self._scene.page
        backwards = page.caret_place(self.caret) == before and not gestures.goes_to_line_start(event)
        at = page.caret_place(self.caret, backwards=backwards)
        if at != self.caret:
            selects = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._move_caret(at, QTextCursor.MoveMode.KeepAnchor if selects else QTextCursor.MoveMode.MoveAnchor)
        mark = self._scene.focused_mark
        if mark is not None and not self.textCursor().hasSelection() and not mark.start <= at <= mark.end:
            self.focus_annotation(None)
            self._came_from = mark.id

    def _move_caret(self, at: int, mode: QTextCursor.MoveMode) -> None:
        cursor = self.textCursor()
        cursor.setPosition(self._scene.page.offsets.position(at), mode)
        self.setTextCursor(cursor)

    def _claims(self, event: QKeyEvent) -> bool:
        if self._key_taker is not None:
            return not gestures.is_of_window(event)
        gesture = self._gesture(event)
        return gesture is not None and (gesture != "leave" or self._level() is not None)

    def _gesture(self, event: QKeyEvent) -> str | None:
        platform = QGuiApplication.platformName()
        return gestures.gesture_of(gestures.key_press(event, platform=platform), platform=platform)

    def perform(self, gesture: str) -> bool:
        """Do what a gesture of `gestures.gesture_of` means; False where it means nothing just now."""
        if gesture in gestures.DIGITS:
            return self._digit(gesture)
        if gesture == "leave":
            return self._leave()
        if gesture in ("next", "previous"):
            (self.focus_next if gesture == "next" else self.focus_previous)()
            return True
        if gesture == "add":
            self.add_selection()
            return True
        if gesture in ("grow", "shrink"):
            (self.grow_selection if gesture == "grow" else self.shrink_selection)()
            return True
        mark = self._scene.focused_mark
        if mark is not None:
            self._perform_on(mark, gesture)
        return mark is not None

    def _perform_on(self, mark: Mark, gesture: str) -> None:
        if gesture == "note":
            self.note_requested.emit()
        elif gesture == "accept":
            self.accept_requested.emit(mark.id)
        elif gesture == "delete":
            if self._shows(mark.all_spans()):
                self.delete_requested.emit(mark.id)
        elif gesture in gestures.ASKED_FOR:
            self.gesture_made.emit(gesture, mark.id)
        elif self._shows([gestures.edge_of(mark.all_spans(), gesture)]):
            spans = gestures.moved(self.text, mark.all_spans(), gesture)
            if spans is not None:
                self.spans_requested.emit(mark.id, spans)

    def _shows(self, spans: Sequence[Span]) -> bool:
        """Return whether one of the spans is on the screen; where none is, bring the first there and say so."""
        if any(self.sees(span) for span in spans):
            return True
        self.reveal(spans[0])
        self.remarked.emit(self.tr("It was out of sight. Press again to change it."))
        return False

    def grow_selection(self) -> None:
        """Select the next larger thing: word, name or figure, clause, quotation or sentence, paragraph."""
        selected = self._selected()
        larger = gestures.grown(self.text, selected)
        if larger is not None:
            if not self._grown or self._grown[-1] != selected:
                self._grown = [selected]
            self._grown.append(larger)
            self.select(larger)

    def shrink_selection(self) -> None:
        """Select again what was selected before it grew."""
        if len(self._grown) > 1 and self._grown[-1] == self._selected():
            self._grown.pop()
            self.select(self._grown[-1])

    def _selected(self) -> Span:
        return next(iter(self.selection_spans()), Span(self.caret, self.caret))

    def use_label(self, name: str) -> None:
        """Do what the label's key does: tag the selection, or switch the armed label, or relabel, or arm it."""
        if self.selection_spans():
            self._tag(name)
        elif self._armed is not None:
            self.arm(name if name != self._armed else None)
        elif self.focused_id is None:
            self.arm(name)
        elif self._shows(self.focused_spans()):
            self.relabel_requested.emit(self.focused_id, name)

    def _digit(self, digit: str) -> bool:
        label = self._scene.scheme.label_for_key(digit)
        if label is not None:
            self.use_label(label.name)
        return label is not None

    def _level(self) -> str | None:
        """Return what the next Esc leaves, or None."""
        if self.textCursor().hasSelection():
            return "selection"
        if self._armed is not None:
            return "arming"
        return "focus" if self.focused_id is not None else None

    def _leave(self) -> bool:
        if self._pointer.cancel():
            return True
        level = self._level()
        if level == "selection":
            self._drop_selection()
        elif level == "arming":
            self.arm(None)
        elif level == "focus":
            self.focus_annotation(None)
        return level is not None

    def copy(self) -> None:
        """Copy what is selected, or else the quote of the annotation in focus."""
        words = self._selected_text() or texts.quote_of(self.text, self.focused_spans())
        if words:
            QGuiApplication.clipboard().setText(words)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Return the selected words as they stand in the article, not as Qt would read them back."""
        mime = QMimeData()
        mime.setText(self._selected_text())
        return mime

    def _selected_text(self) -> str:
        cursor = self.textCursor()
        code_point = self._scene.page.offsets.code_point
        return self.text[code_point(cursor.selectionStart()) : code_point(cursor.selectionEnd())]

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a drag or a click."""
        self._hover.stop()
        if event.button() == Qt.MouseButton.LeftButton:
            self._pointer.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag, or hover."""
        if self._pointer.dragging:
            self._pointer.move(event)
        else:
            self._hover.move(event.position().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the drag or the click."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pointer.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select what is meant under the pointer."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pointer.double(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll, or with Ctrl zoom the text."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            steps = event.angleDelta().y()
            self.set_zoom(self._zoom + (_ZOOM_STEP if steps > 0 else -_ZOOM_STEP if steps < 0 else 0))
            event.accept()
        else:
            super().wheelEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the annotation under the pointer, or by key of the one in focus."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            self.menu_requested.emit(self.focused_id, self.mapToGlobal(self.cursorRect().bottomLeft()))
            return
        around = self.mark_at(event.pos())
        if around and self.focused_id not in around:
            self.focus_annotation(around[0], reveal=False)
        self.menu_requested.emit(self.focused_id if around else None, event.globalPos())

    def viewportEvent(self, event: QEvent) -> bool:
        """Forget what is hovered when the pointer leaves."""
        if event.type() == QEvent.Type.Leave:
            self._hover.leave()
        return event.type() == QEvent.Type.ToolTip or super().viewportEvent(event)
