"""Undo and redo: of everything, across articles, with a question about what was not done here."""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext
from typing import Literal

from annotator.gui.dialogs.confirm import ask_redo_foreign, ask_undo_foreign
from annotator.gui.feature import Feature, Slots
from annotator.gui.progress import busy
from annotator.gui.session import Session
from annotator.gui.wording import edit_name, number, reverted
from annotator.model import Annotator, ChangeSet, Edit

# An undo of so many changes may have been a slip of the hand.
_MANY = 20
_LONG = 2000


class HistoryCommands(Feature):
    """Undo and redo, and go to what they changed."""

    def slots(self) -> Slots:
        return {"undo": self.undo, "redo": self.redo}

    def undo(self) -> None:
        """Undo the latest edit, asking first if it was not made here, and show where it was."""
        self._revert("undo", self.tr("There is nothing to undo."))

    def redo(self) -> None:
        """Redo the latest undo, asking first if it was not made here, and show where it was."""
        self._revert("redo", self.tr("There is nothing to redo."))

    def _revert(self, kind: Literal["undo", "redo"], nothing: str) -> None:
        session = self.session
        if session is None:
            return
        project = session.project
        self.workspace.inspector.save_typed()
        agreed: set[int] = set()  # asked once, also where it has to be tried again

        def operation(by: Annotator) -> ChangeSet | None:
            edit = project.next_undo() if kind == "undo" else project.next_redo()
            if edit is None:
                self.said.emit(nothing)
                return None
            if edit.seq not in agreed and _is_foreign(edit, by):
                if not self._ask(session, kind, edit):
                    return None
                agreed.add(edit.seq)
            revert = project.undo if kind == "undo" else project.redo
            with self._working(kind, edit):
                return revert(by=by.id, expected=edit.seq)

        session.run(operation, done=self._tell)

    def _working(self, kind: Literal["undo", "redo"], edit: Edit) -> AbstractContextManager[None]:
        """Say that the window works, where it may take longer than one notices."""
        words = self.tr("Undoing…") if kind == "undo" else self.tr("Doing it again…")
        return busy(self.window, words) if edit.changes > _LONG else nullcontext()

    def _ask(self, session: Session, kind: Literal["undo", "redo"], edit: Edit) -> bool:
        own = edit.annotator_id == session.annotator.id
        names = [] if own else [each.name for each in session.project.annotators() if each.id == edit.annotator_id]
        ask = ask_undo_foreign if kind == "undo" else ask_redo_foreign
        return ask(self.window, edit=edit_name(edit.name), origin=edit.origin, at=edit.at, annotator="".join(names))

    def _tell(self, change_set: ChangeSet | None) -> None:
        if change_set is None:
            return
        self.workspace.show_change(change_set)
        count = len(change_set.changes)
        if count < _MANY:
            self.said.emit(reverted(change_set))
            return
        back = (self.tr("Redo"), self.redo) if change_set.kind == "undo" else (self.tr("Undo"), self.undo)
        words = self.tr("{what}, {count} changes").format(what=reverted(change_set), count=number(count))
        self.offered.emit(words, back)


def _is_foreign(edit: Edit, by: Annotator) -> bool:
    return edit.origin != "window" or edit.annotator_id not in (None, by.id)
