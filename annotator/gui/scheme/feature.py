"""Opens the scheme editor, and saves what comes of it as one edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.errors import InvalidValue, UserError
from annotator.gui.feature import Feature, Slots
from annotator.gui.session import Session
from annotator.gui.wording import error_words
from annotator.gui.workspace import Workspace
from annotator.model import Annotator
from annotator.operations.fates import SchemeChange
from annotator.operations.schemes import Consequence, change_scheme

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow
    from annotator.gui.scheme.dialog import SchemeDialog

_LAYOUT = "scheme"


class SchemeCommands(Feature):
    """The scheme of the project that is open."""

    def __init__(self, workspace: Workspace, window: MainWindow) -> None:
        super().__init__(workspace, window)
        self._dialog: SchemeDialog | None = None

    def slots(self) -> Slots:
        return {"scheme": self.edit_scheme}

    def edit_scheme(self) -> None:
        """Show the scheme editor."""
        from annotator.gui.scheme.dialog import SchemeDialog

        session = self.session
        if session is None:
            return
        self.workspace.inspector.save_typed()
        try:
            dialog = SchemeDialog(session.project, theme=self.workspace.view.theme, parent=self.window)
        except UserError as error:
            self.problem.emit(error)
            return
        self._dialog = dialog
        geometry = self.window.state.layout(_LAYOUT)
        if geometry is not None:
            dialog.restoreGeometry(geometry)
        dialog.save_wanted.connect(lambda change, agreed: self._save(session, change, agreed, dialog))
        dialog.finished.connect(self._forget)
        dialog.open()

    def _forget(self) -> None:
        if self._dialog is not None:
            self.window.state.set_layout(_LAYOUT, self._dialog.saveGeometry())
            self._dialog.deleteLater()
            self._dialog = None

    def _save(
        self, session: Session, change: SchemeChange, agreed: tuple[Consequence, ...], dialog: SchemeDialog
    ) -> None:
        def operation(by: Annotator) -> InvalidValue | None:
            try:
                change_scheme(session.project, change, by=by, agreed=agreed)
            except InvalidValue as refusal:  # to be read where it can be done again
                return refusal
            return None

        def done(refusal: InvalidValue | None) -> None:
            if refusal is None:
                self.undoable.emit(self.tr("The scheme was changed."))
            # While it waited for another program, the editor may have been closed.
            if self._dialog is dialog:
                if refusal is None:
                    dialog.accept()
                else:
                    dialog.refuse(error_words(refusal))
            elif refusal is not None:
                self.problem.emit(refusal)

        def refused() -> None:
            if self._dialog is dialog:
                dialog.refuse(self.tr("It was not saved. The window says why."))

        session.run(operation, done=done, refused=refused)
