"""What the window does for eyes and ears that need it: it says what is in focus, and can show keys beside colours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible

from annotator.gui.announcing import announce
from annotator.gui.feature import Feature
from annotator.gui.reading.keys_layer import KeysLayer
from annotator.gui.workspace import Workspace

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow


class ForEveryone(Feature):
    """Announces the annotation that keys have put in focus, and draws the labels' keys where that is wanted."""

    def __init__(self, workspace: Workspace, window: MainWindow) -> None:
        super().__init__(workspace, window)
        self._keys = KeysLayer()
        self._keys_shown = False
        workspace.view.focus_changed.connect(self._say_focus)
        window.preferences.label_keys_changed.connect(self._show_keys)
        self._show_keys(shown=window.preferences.settings.label_keys)

    def _show_keys(self, shown: bool) -> None:  # noqa: FBT001 - a slot
        if shown != self._keys_shown:
            self._keys_shown = shown
            view = self.workspace.view
            (view.add_layer if shown else view.remove_layer)(self._keys)

    def _say_focus(self, annotation_id: str | None) -> None:
        if annotation_id is not None and QAccessible.isActive():
            announce(self.workspace.view, self.workspace.outline.spoken(annotation_id))
