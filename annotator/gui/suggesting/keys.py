"""Keys and clicks about suggestions in the reading view, taken before they mean something else there."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent

from annotator.gui.reading import gestures

if TYPE_CHECKING:
    from annotator.gui.suggesting.feature import Suggesting

# A key of the window's comes here first and only as an override; a wheel scrolls.
_HANDS = frozenset(
    {QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel}
)


class SuggestionKeys(QObject):
    """Tab and H always; Enter, Backspace, Esc, digits and the letters of edges while a suggestion is in focus."""

    def __init__(self, suggesting: Suggesting) -> None:
        super().__init__(suggesting)
        self._of = suggesting

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a key that is about suggestions."""
        if event.type() in _HANDS:
            self._of.touched_at = monotonic()
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._of.hears_keys:
            return self._take(event)
        if event.type() == QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent):
            self._released(event)
        return super().eventFilter(watched, event)

    def _released(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and not event.modifiers():
            point = event.position().toPoint()
            QTimer.singleShot(0, self, lambda: self._of.clicked(point))  # when the view has done its part

    def _take(self, event: QKeyEvent) -> bool:
        press = gestures.key_press(event, platform=QGuiApplication.platformName())
        if press.control or press.other:
            return False
        if event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            return self._of.go_back() if event.key() == Qt.Key.Key_Backtab or press.shift else self._of.go_on()
        if not press.shift and gestures.letter_of(press, platform=QGuiApplication.platformName()) == "h":
            self._of.switch()
            return True
        return self._of.focused is not None and self._decide(event, press)

    def _decide(self, event: QKeyEvent, press: gestures.KeyPress) -> bool:
        """Do what a key means for the suggestion in focus; False where it means nothing for it."""
        platform = QGuiApplication.platformName()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            (self._of.accept_alike if press.shift else self._of.accept)()
        elif event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self._of.reject()
        elif event.key() == Qt.Key.Key_Escape:
            self._of.focus(None)
        elif digit := gestures.digit_of(press, platform=platform):
            return self._of.accept_as(digit)
        else:
            gesture = gestures.gesture_of(press, platform=platform) or ""
            if not gesture.startswith(("start-", "end-")):
                return False
            text = self._of.workspace.view.text
            self._of.move_edge(gestures.moved(text, self._of.spans, gesture))
        return True
