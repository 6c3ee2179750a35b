"""Ctrl+K: offers everything the window can do, and goes to articles by their titles."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from annotator.errors import UserError
from annotator.gui.feature import Feature, Slots
from annotator.gui.palette.box import PaletteBox
from annotator.gui.palette.entries import Entry, Found, all_entries, articles_named, found
from annotator.gui.workspace import Workspace

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow

_ARTICLE_SIGN = "/"


class Palette(Feature):
    """Offers actions as one types; articles where "/" was typed first, or where no action is called so."""

    def __init__(self, workspace: Workspace, window: MainWindow) -> None:
        super().__init__(workspace, window)
        self._box: PaletteBox | None = None
        self._entries: list[Entry] = []

    def slots(self) -> Slots:
        return {"palette": self.open}

    @property
    def box(self) -> PaletteBox:
        """The palette on screen; made when it is first asked for."""
        if self._box is None:
            self._box = PaletteBox(self.window, self._offer)
            self._box.chosen.connect(self._run)
            self._box.left.connect(self._entries.clear)
        return self._box

    def open(self) -> None:
        """Show the palette."""
        self._entries[:] = all_entries(self.window.actions_)
        self.box.set_theme(self.workspace.view.theme)
        self.box.open(QApplication.focusWidget())

    def _offer(self, typed: str) -> Sequence[Found]:
        if typed.startswith(_ARTICLE_SIGN):
            return self._articles(typed.removeprefix(_ARTICLE_SIGN))
        return found(typed, self._entries, self.window.state.recent_commands) or self._articles(typed)

    def _articles(self, typed: str) -> Sequence[Found]:
        if self.session is None:
            return ()
        try:
            return articles_named(typed, self.session.project, self.workspace.open_article)
        except UserError:
            return ()  # another program is writing; the next letter asks again

    def _run(self, entry: Entry) -> None:
        self._entries.clear()
        if entry.name:
            self.window.state.add_recent_command(entry.name)
        entry.run()
