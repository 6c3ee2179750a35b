"""Opens the window about suggestions and does what is said in it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from annotator import plugins
from annotator.errors import UserError
from annotator.gui.dialogs.confirm import ask_forget_learned, ask_remove_source
from annotator.gui.feature import Feature, Slots
from annotator.gui.suggesting.dialog import SuggestionsDialog
from annotator.gui.suggesting.feature import Suggesting
from annotator.gui.suggesting.learning import Learning
from annotator.gui.workspace import Workspace
from annotator.model import ChangeSet
from annotator.operations.learning import Tally, done_count, learned_state, tallies
from annotator.operations.words import set_words, words_of
from annotator.store.suggested import imported_sources
from annotator.suggest.learned import FEWEST
from annotator.suggest.parsed.suggester import model_found

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow
    from annotator.gui.session import Session


class SuggestionChoices(Feature):
    """Keeps the window about suggestions, which stays open beside the article and follows what is done."""

    def __init__(self, workspace: Workspace, window: MainWindow) -> None:
        super().__init__(workspace, window)
        self.dialog: SuggestionsDialog | None = None
        self._suggesting, self._learning = window.feature(Suggesting), window.feature(Learning)
        self._soon = QTimer(self, singleShot=True, interval=0)  # several changes in a row are shown once
        self._soon.timeout.connect(self._follow)
        self._suggesting.shown_changed.connect(self._soon.start)
        self._learning.learning.connect(lambda _: self._soon.start())
        self._learning.learned.connect(self._soon.start)
        window.files.suggested.connect(self._soon.start)

    def slots(self) -> Slots:
        return {"suggestion_choices": self.open}

    def set_session(self, session: Session | None) -> None:
        """Close with the project, whose labels it shows."""
        if self.dialog is not None:
            self.dialog.close()
        if self.session is not None:
            self.session.changed.disconnect(self._on_change)
        super().set_session(session)
        if session is not None:
            session.changed.connect(self._on_change)

    def _on_change(self, change_set: ChangeSet) -> None:
        if change_set.everything or change_set.of("project"):
            self._soon.start()

    def open(self) -> None:
        """Show the window."""
        session = self.session
        if session is None:
            return
        if self.dialog is not None:
            self.dialog.deleteLater()
        labels, theme = session.project.scheme.labels, self.workspace.view.theme
        self.dialog = dialog = SuggestionsDialog(self._suggesting.choosing, labels, theme, self.window)
        dialog.chosen.connect(self._suggesting.choose)
        dialog.learn_asked.connect(self._learning.learn)
        dialog.forget_asked.connect(self._forget)
        dialog.words.changed.connect(self._set_words)
        dialog.sources.remove_asked.connect(self._remove)
        self._show()
        dialog.show()
        dialog.show_box.setFocus()

    def _sources(self, imported: Sequence[str], decided: Sequence[Tally]) -> list[str]:
        """Return what may propose anything here: the suggesters there are, and what was imported or decided on.

        spaCy is one where it is installed with a model, and while it is switched on, so that it can be switched off.
        """
        hidden = {"spacy"} if model_found() is None and "spacy" in self._suggesting.choosing.off else set()
        there = [name for name in plugins.suggester_names() if name not in hidden]
        return list(dict.fromkeys([*there, *imported, *(each.source for each in decided)]))

    def _follow(self) -> None:
        if self.dialog is not None and self.dialog.isVisible():
            self._show()

    def _show(self) -> None:
        dialog, session = self.dialog, self.session
        if dialog is None or session is None:
            return
        dialog.show_choosing(self._suggesting.choosing)
        dialog.show_counts(self._suggesting.counts)
        try:
            imported, decided = imported_sources(session.project), tallies(session.project)
            removable = () if session.project.read_only else imported
            dialog.show_sources(self._sources(imported, decided), imported=removable)
            dialog.show_tallies(decided)
            dialog.show_learned(learned_state(session.project), done=done_count(session.project), fewest=FEWEST)
            dialog.words.show_words(words_of(session.project), writes=not session.project.read_only)
        except UserError as error:
            self.problem.emit(error)
        dialog.show_learning(running=self._learning.is_learning, writes=not session.project.read_only)

    def _set_words(self, words: Mapping[str, Sequence[str]]) -> None:
        session = self.session
        if session is not None:
            session.run(lambda by: set_words(session.project, words, by=by))

    def _remove(self, source: str) -> None:
        if ask_remove_source(self.dialog, source):
            self.window.files.remove_source(source)

    def _forget(self) -> None:
        if ask_forget_learned(self.dialog):
            self._learning.forget()
