"""The note of an annotation: plain text that is saved without being asked, once a pause."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QMimeData, QSignalBlocker, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from annotator.gui.panels.unsaved import State, Unsaved

_PAUSE_MILLISECONDS = 800
_LINES_AT_LEAST = 3
_LINES_AT_MOST = 12
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class NoteEdit(QPlainTextEdit):
    """Edits one annotation's note.

    `edited` carries the annotation's id and the note: after a pause, when the keyboard goes elsewhere, on Ctrl+Enter,
    and before another annotation's note is shown. Whoever listens answers with `keep` when it is on disk, or with
    `refuse`; until it is on disk the typed text is what is shown for that annotation. `state_changed` tells that
    `state` or `is_refused` has changed. `left` says that the hands go back to the
    article (Esc).
    """

    edited = Signal(str, str)
    state_changed = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Asked with the annotation's id before the first change of its note.
        self.may_edit: Callable[[str], bool] = lambda _annotation_id: True
        self._annotation_id: str | None = None
        self._note = self._read_back = ""
        self._agreed = self._is_asking = False
        self._unsaved: Unsaved[str, str] = Unsaved()  # by annotation id
        self._state_told: tuple[State, bool] = ("saved", False)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MILLISECONDS)
        self._pause.timeout.connect(self._tell_typed)
        self.setPlaceholderText(self.tr("Note…"))
        self.setAccessibleName(self.tr("Note"))
        self.setToolTip(self.tr("Note (M). Saved as you type; Esc goes back to the article."))
        self.setTabChangesFocus(True)
        self.textChanged.connect(self._on_text)

    # What is shown

    def show_note(self, annotation_id: str | None, note: str) -> None:
        """Show an annotation's note. What was typed and not told yet is told first, or stays if it is this one's."""
        is_other = annotation_id != self._annotation_id
        if not is_other and self._is_typed:
            return
        self._tell_typed()
        if annotation_id is not None:
            note = self._unsaved.shown(annotation_id, note)
        if is_other or note != self._note:
            self._annotation_id, self._agreed = annotation_id, False
            self._show(note)
        self.setEnabled(annotation_id is not None)
        self._tell_state()

    def _show(self, note: str) -> None:
        # Read back, because the widget turns some characters into others; only a person's change is one.
        with QSignalBlocker(self):
            self.setPlainText(note)
        self._note, self._read_back = note, self.note()
        self.updateGeometry()

    def note(self) -> str:
        """Return the text as it was typed or stored: `toPlainText` would turn NBSP into a space."""
        block, lines = self.document().firstBlock(), []
        while block.isValid():
            lines.append(block.text())
            block = block.next()
        return "\n".join(lines)

    # Whether it is on disk

    @property
    def state(self) -> State:
        """Whether everything typed, in whichever note, is on disk."""
        return "saving" if self._is_typed and self._unsaved.state == "saved" else self._unsaved.state

    @property
    def is_refused(self) -> bool:
        """Whether the note shown could not be saved."""
        return self._annotation_id is not None and self._unsaved.is_refused(self._annotation_id)

    @property
    def waiting_id(self) -> str | None:
        """The annotation of a note that could not be saved, or None."""
        return next((annotation_id for annotation_id, _ in self._unsaved.refused()), None)

    def save(self) -> None:
        """Tell what was typed, if it was not told yet, and again what was refused."""
        self._tell_typed()
        for annotation_id, note in self._unsaved.refused():
            self._tell(annotation_id, note)

    def keep(self, annotation_id: str, note: str) -> None:
        """The note is on disk."""
        if self._unsaved.keep(annotation_id, note):
            self._tell_state()

    def refuse(self, annotation_id: str, note: str) -> None:
        """The note could not be saved: it stays as it was typed, to be told again."""
        if self._unsaved.refuse(annotation_id, note):
            self._tell_state()

    def forget(self, annotation_ids: Iterable[str]) -> None:
        """Let go of what was typed for annotations that are gone."""
        gone = frozenset(annotation_ids)
        self._let_go(lambda annotation_id: annotation_id in gone)

    def forget_all(self) -> None:
        """Let go of everything: another project is shown from now on."""
        self._let_go(lambda _annotation_id: True)

    def _let_go(self, is_gone: Callable[[str], bool]) -> None:
        self._unsaved.forget(is_gone)
        if self._annotation_id is not None and is_gone(self._annotation_id):
            self._pause.stop()
            self._read_back = self.note()
        self._tell_state()

    @property
    def _is_typed(self) -> bool:
        return self.note() != self._read_back

    def _tell_typed(self) -> None:
        self._pause.stop()
        # The question takes the keyboard away: what it is about must not be saved as what was left.
        if self._annotation_id is not None and self._is_typed and not self._is_asking:
            self._note = self._read_back = self.note()
            self._tell(self._annotation_id, self._note)

    def _tell(self, annotation_id: str, note: str) -> None:
        self._unsaved.tell(annotation_id, note)
        self.edited.emit(annotation_id, note)
        self._tell_state()

    def _tell_state(self) -> None:
        state = self.state, self.is_refused
        if state != self._state_told:
            self._state_told = state
            self.state_changed.emit()

    # Hands

    def _on_text(self) -> None:
        self.updateGeometry()
        if self._annotation_id is None:
            return
        if self._is_typed:
            if not self._may_edit(self._annotation_id):
                self._show(self._note)
                return
            self._pause.start()
        self._tell_state()

    def _may_edit(self, annotation_id: str) -> bool:
        """Return whether the note may be changed; somebody is asked at most once, and not twice at a time."""
        if not self._agreed and not self._is_asking:
            self._is_asking = True
            try:
                self._agreed = self.may_edit(annotation_id)
            finally:
                self._is_asking = False
        return self._agreed

    def sizeHint(self) -> QSize:
        lines = max(_LINES_AT_LEAST, min(_LINES_AT_MOST, self.document().blockCount()))
        return QSize(100, lines * self.fontMetrics().lineSpacing() + 20)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def event(self, event: QEvent) -> bool:
        """Claim Ctrl+Enter before the window's own shortcut does."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _saves(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _saves(event):
            self.save()
        elif event.key() == Qt.Key.Key_Escape:
            self.save()
            self.left.emit()
        elif event.key() in _ENTER and not self.isReadOnly():
            self.insertPlainText("\n")  # with Shift too: Qt's own would be a line separator
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:  # a right-click menu is no leaving
            self.save()

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.insertPlainText(source.text())


def _saves(event: QKeyEvent) -> bool:
    return event.key() in _ENTER and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
