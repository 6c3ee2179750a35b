"""Ctrl+H: the history of the project, and going back in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from annotator.errors import UserError
from annotator.gui.dialogs.confirm import ask_go_back
from annotator.gui.feature import Feature, Slots
from annotator.gui.wording import number
from annotator.gui.workspace import Workspace
from annotator.model import ChangeSet, Edit

if TYPE_CHECKING:
    from annotator.gui.history.dialog import HistoryDialog
    from annotator.gui.main_window import MainWindow
    from annotator.gui.session import Session


class HistoryPanel(Feature):
    """Shows every edit in a window of its own, which stays open beside the article and follows what is done."""

    def __init__(self, workspace: Workspace, window: MainWindow) -> None:
        super().__init__(workspace, window)
        self.dialog: HistoryDialog | None = None
        self._soon = QTimer(self, singleShot=True, interval=0)  # several edits in a row are shown once
        self._soon.timeout.connect(self._show_edits)

    def slots(self) -> Slots:
        return {"history": self.open}

    def set_session(self, session: Session | None) -> None:
        """Close with the project; follow the edits of another."""
        if self.dialog is not None:
            self.dialog.close()
            self.dialog.model.show_edits(None, self.dialog.question())
        self._soon.stop()
        if self.session is not None:
            self.session.changed.disconnect(self._on_change)
        super().set_session(session)
        if session is not None:
            session.changed.connect(self._on_change)

    def open(self) -> None:
        """Show the history, from the newest edit on."""
        if self.session is None:
            return
        if self.dialog is None:
            from annotator.gui.history.dialog import HistoryDialog

            self.dialog = dialog = HistoryDialog(self.window)
            dialog.asked.connect(self._show_edits)
            dialog.chosen.connect(self.show_edit)
            dialog.back_requested.connect(self.go_back)
        self.dialog.read_only = self.session.project.read_only
        self.dialog.show()
        self.dialog.raise_()
        self._show_edits()
        self.dialog.list.setFocus()

    def _on_change(self, _change_set: ChangeSet) -> None:
        if self.dialog is not None and self.dialog.isVisible():
            self._soon.start()

    def _show_edits(self) -> None:
        dialog, session = self.dialog, self.session
        if dialog is None or session is None:
            return
        try:
            dialog.offer(self.workspace.article, session.project.annotators())
            dialog.model.show_edits(session.project, dialog.question())
        except UserError as error:
            self.problem.emit(error)
        dialog.show_state()

    def show_edit(self, edit: Edit) -> None:
        """Go where an edit was made, and put what it was about in focus if that is there."""
        if self.session is None:
            return
        try:
            change = self.session.project.first_change(edit.seq)
        except UserError as error:
            self.problem.emit(error)
            return
        if change is None:
            self.said.emit(self.tr("Nothing of this edit is left to show."))
            return
        self.workspace.show_change(ChangeSet(edit.id, edit.name, edit.kind, edit.origin, edit.at, (change,)))

    def go_back(self, edit: Edit) -> None:
        """Undo every edit after this one that stands, after a question; one undo takes that back."""
        session = self.session
        if session is None:
            return
        try:
            count = len(session.project.standing_after(edit.seq))
        except UserError as error:
            self.problem.emit(error)
            return
        if not count:
            self.said.emit(self.tr("There is nothing to undo: the project is as it was then."))
        elif ask_go_back(self.dialog or self.window, edits=count, at=edit.at):
            words = self.tr("Went back before the last {count} edits").format(count=number(count))
            session.run(
                lambda by: session.project.go_back_to(edit.seq, by=by.id), done=lambda _: self.undoable.emit(words)
            )
