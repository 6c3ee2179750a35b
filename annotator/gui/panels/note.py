"""The note of an annotation: plain text that is saved without being asked, once a pause."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

_PAUSE_MILLISECONDS = 800
_LINES_AT_LEAST = 3
_LINES_AT_MOST = 12
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class NoteEdit(QPlainTextEdit):
    """Edits one annotation's note.

    `edited` carries the annotation's id and the note: after a pause, when the keyboard goes elsewhere, on Ctrl+Enter,
    and before another annotation's note is shown. `left` says that the hands go back to the article (Esc).
    """

    edited = Signal(str, str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._annotation_id: str | None = None
        self._note = self._typed_before = ""
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MILLISECONDS)
        self._pause.timeout.connect(self.save)
        self.setPlaceholderText(self.tr("Note…"))
        self.setAccessibleName(self.tr("Note"))
        self.setToolTip(self.tr("Note (M). Saved as you type; Esc goes back to the article."))
        self.setTabChangesFocus(True)
        self.textChanged.connect(self._typed)

    def show_note(self, annotation_id: str | None, note: str) -> None:
        """Show an annotation's note. What was typed and not told yet is told first, or stays if it is this one's."""
        if annotation_id == self._annotation_id and self._is_unsaved:
            return
        self.save()
        if note != self._note:
            # Read back, because the widget turns some characters into others; only a person's change is one.
            self._note = self._typed_before = note
            self.setPlainText(note)
            self._typed_before = self.toPlainText()
        self._annotation_id = annotation_id
        self.setEnabled(annotation_id is not None)

    def save(self) -> None:
        """Tell what was typed, if it was not told yet."""
        self._pause.stop()
        if self._annotation_id is not None and self._is_unsaved:
            self._note = self._typed_before = self.toPlainText()
            self.edited.emit(self._annotation_id, self._note)

    @property
    def _is_unsaved(self) -> bool:
        return self.toPlainText() != self._typed_before

    def _typed(self) -> None:
        if self._is_unsaved:
            self._pause.start()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        lines = max(_LINES_AT_LEAST, min(_LINES_AT_MOST, self.document().blockCount()))
        return QSize(100, lines * self.fontMetrics().lineSpacing() + 20)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.save()
        elif event.key() == Qt.Key.Key_Escape:
            self.save()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:  # a right-click menu is no leaving
            self.save()

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.insertPlainText(source.text())
