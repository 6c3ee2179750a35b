"""The list of the outline: what its keys do beside those of every list."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent

from annotator.gui.panels.line_view import LineView
from annotator.gui.reading.gestures import DIGITS, gesture_of, key_press

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class OutlineView(LineView):
    """Ctrl+↑ and Ctrl+↓ go on without selecting, Ctrl+Space selects one more or one less, a digit relabels."""

    digit_pressed = Signal(str)

    def event(self, event: QEvent) -> bool:
        """Claim Ctrl+↑ and Ctrl+↓, with which the window goes from annotation to annotation."""
        is_override = event.type() == QEvent.Type.ShortcutOverride
        if is_override and isinstance(event, QKeyEvent) and self._step_of(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        platform = QGuiApplication.platformName()
        gesture = gesture_of(key_press(event, platform=platform), platform=platform)
        if step := self._step_of(event):
            self._go(step)
        elif gesture is not None and gesture in DIGITS:
            self.digit_pressed.emit(gesture)
        else:
            super().keyPressEvent(event)

    def _step_of(self, event: QKeyEvent) -> int:
        """How many lines the key goes on without selecting, 0 where it does something else."""
        control = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.ControlModifier
        return _STEPS.get(Qt.Key(event.key()), 0) if control else 0

    def _go(self, by: int) -> None:
        row = min(max(self.current_row() + by, 0), self.count() - 1)
        if row >= 0:
            index = self.model().index(row, 0)
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.scrollTo(index)
