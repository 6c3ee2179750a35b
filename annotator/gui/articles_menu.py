"""What the Article menu does: status, description, removing and erasing, of one article or several."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.errors import UserError
from annotator.gui.dialogs.confirm import ask_erase
from annotator.gui.feature import Feature, Slots
from annotator.gui.progress import busy, on_worker
from annotator.gui.workspace import Workspace
from annotator.model import Annotator, Metadata, Status
from annotator.operations import articles
from annotator.store.connection import compact
from annotator.store.project import Project

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow


class ArticleCommands(Feature):
    """Commands on the article shown, or on those a menu was opened for."""

    def __init__(self, workspace: Workspace, window: MainWindow) -> None:
        super().__init__(workspace, window)
        self._chosen: tuple[str, ...] = ()
        workspace.describe_requested.connect(self._describe)
        workspace.remove_requested.connect(self._remove)

    def slots(self) -> Slots:
        return {
            "next_article": lambda: self.workspace.step_article(1),
            "previous_article": lambda: self.workspace.step_article(-1),
            "status_new": lambda: self.set_status("new"),
            "status_in_progress": lambda: self.set_status("in_progress"),
            "status_done": lambda: self.set_status("done"),
            "describe": self.describe,
            "remove": self.remove,
            "erase": self.erase,
        }

    def about(self, article_ids: Sequence[str]) -> None:
        """Let the next commands be about these articles; none means the one shown."""
        self._chosen = tuple(article_ids)

    def _ids(self) -> tuple[str, ...]:
        shown = self.workspace.article
        return self._chosen or ((shown.id,) if shown else ())

    def set_status(self, status: Status) -> None:
        """Give the articles a status."""
        session, ids = self.session, self._ids()
        if session is not None and ids:
            session.run(lambda by: articles.set_status(session.project, ids, status, by=by))

    def done_and_next(self) -> None:
        """Mark the article shown as done and open the next one."""
        self.about(())
        self.set_status("done")
        self.workspace.step_article(1)

    def describe(self) -> None:
        """Ask for title, byline and so on of the article."""
        for article_id in self._ids()[:1]:
            self._describe(article_id)

    def _describe(self, article_id: str) -> None:
        from annotator.gui.dialogs.metadata import MetadataDialog

        session = self.session
        if session is None or session.project.read_only:
            return

        def keep(metadata: Metadata | None) -> None:
            if metadata is not None:
                session.run(lambda by: articles.set_metadata(session.project, article_id, metadata, by=by))

        try:
            article = session.project.article(article_id)
        except UserError as error:
            self.problem.emit(error)
            return
        dialog = MetadataDialog(article, self.window)
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

        words = self.tr("Removed %Ln article(s)", "", len(article_ids))
        session.run(
            lambda by: articles.remove_articles(session.project, article_ids, by=by),
            done=lambda _: self.undoable.emit(words),
        )

    def erase(self) -> None:
        """Erase the articles for good, after asking."""
        session, ids = self.session, self._ids()
        if session is None or not ids:
            return
        try:
            titles = [session.project.article(article_id).title for article_id in ids]
            annotations = sum(session.project.annotation_count(article_id) for article_id in ids)
        except UserError as error:
            self.problem.emit(error)
            return
        if ask_erase(self.window, titles, annotations=annotations):
            session.run(
                lambda by: self._erase(session.project, ids, by), done=lambda _: self._compact(session.project.path)
            )

    def _erase(self, project: Project, article_ids: Sequence[str], by: Annotator) -> None:
        with busy(self.window, self.tr("Erasing…")):
            articles.erase(project, article_ids, by=by)

    def _compact(self, path: Path) -> None:
        title = self.tr("Erased. Making the file smaller")
        if on_worker(self.window, title, lambda ticket: compact(path, lambda: ticket.cancelled)) is False:
            self.notice.emit(
                self.tr("Erased. The file could not be made smaller: there is no room, or another program reads it.")
            )
