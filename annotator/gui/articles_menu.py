"""What the Article menu does: status, description, removing and erasing, of one article or several."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from annotator.errors import UserError
from annotator.gui.dialogs.confirm import ask_erase
from annotator.gui.dialogs.metadata import MetadataDialog
from annotator.gui.session import Session
from annotator.gui.workspace import Workspace
from annotator.model import Metadata, Status
from annotator.operations import articles


class ArticleCommands(QObject):
    """Commands on the article shown, or on those a menu was opened for.

    `notice` tells of something that undo takes back; `problem` carries a UserError.
    """

    notice = Signal(str)
    problem = Signal(object)

    def __init__(self, workspace: Workspace, window: QWidget) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._window = window
        self._chosen: tuple[str, ...] = ()
        self.session: Session | None = None
        workspace.describe_requested.connect(self._describe)
        workspace.remove_requested.connect(self._remove)

    def about(self, article_ids: Sequence[str]) -> None:
        """Let the next commands be about these articles; none means the one shown."""
        self._chosen = tuple(article_ids)

    def _ids(self) -> tuple[str, ...]:
        shown = self._workspace.article
        return self._chosen or ((shown.id,) if shown else ())

    def set_status(self, status: Status) -> None:
        """Give the articles a status."""
        session, ids = self.session, self._ids()
        if session is not None and ids:
            session.run(lambda: articles.set_status(session.project, ids, status, by=session.annotator))

    def done_and_next(self) -> None:
        """Mark the article shown as done and open the next one."""
        self.about(())
        self.set_status("done")
        self._workspace.step_article(1)

    def describe(self) -> None:
        """Ask for title, byline and so on of the article."""
        for article_id in self._ids()[:1]:
            self._describe(article_id)

    def _describe(self, article_id: str) -> None:
        session = self.session
        if session is None:
            return

        def keep(metadata: Metadata | None) -> None:
            if metadata is None:
                return
            session.run(lambda: articles.set_metadata(session.project, article_id, metadata, by=session.annotator))

        try:
            article = session.project.article(article_id)
        except UserError as error:
            self.problem.emit(error)
            return
        dialog = MetadataDialog(article, self._window)
        dialog.accepted.connect(lambda: keep(dialog.metadata()))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def remove(self) -> None:
        """Take the articles out of the project; undo brings them back."""
        self._remove(self._ids())

    def _remove(self, article_ids: Sequence[str]) -> None:
        session = self.session
        if session is None or not article_ids:
            return

        def operation() -> None:
            articles.remove_articles(session.project, article_ids, by=session.annotator)
            self.notice.emit(self.tr("Removed %n article(s)", "", len(article_ids)))

        session.run(operation)

    def erase(self) -> None:
        """Erase the articles for good, after asking."""
        session, ids = self.session, self._ids()
        if session is None or not ids:
            return
        titles = [session.project.article(article_id).title for article_id in ids]
        annotations = sum(session.project.annotation_count(article_id) for article_id in ids)
        if ask_erase(self._window, titles, annotations=annotations):
            session.run(lambda: articles.erase(session.project, ids, by=session.annotator))
