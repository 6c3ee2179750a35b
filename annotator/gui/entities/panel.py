"""Ctrl+Shift+E: the page of all entities, and what hands do to them there."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog

from annotator.errors import UserError
from annotator.gui.entities.feature import EntityCommands
from annotator.gui.entities.merging import MergeDialog
from annotator.gui.entities.page import EntityPage
from annotator.gui.feature import Feature, Slots
from annotator.gui.wording import number
from annotator.gui.workspace import Workspace
from annotator.model import Annotator, ChangeSet
from annotator.operations import entities as of_entities
from annotator.store.mentions import EntityLine, entity_ids, entity_lines, mention_hits
from annotator.store.project import Project
from annotator.store.search import ARTICLES_A_PAGE, ArticleHits

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow
    from annotator.gui.session import Session

_ALL = 10_000  # mentions in one article, where somebody asks for all of them
_COMPARED_A_TIME = 10


class EntityPanel(Feature):
    """Shows the page in place of the panes. While it is open, likely duplicates are looked for in short steps."""

    def __init__(self, workspace: Workspace, window: MainWindow) -> None:
        super().__init__(workspace, window)
        self._page: EntityPage | None = None
        self._opened_on: str | None = None
        self._shown: str | None = None  # the entity whose mentions are shown
        self._complete = False
        self._comparing = QTimer(self, interval=0)
        self._comparing.timeout.connect(self._compare_some)
        self._to_compare: Iterator[str] = iter(())
        self._alike: set[str] = set()
        workspace.article_changed.connect(lambda _: self._article_changed())

    def slots(self) -> Slots:
        return {"entities": self.open}

    def set_session(self, session: Session | None) -> None:
        """Show another project's entities."""
        if self.session is not None:
            self.session.changed.disconnect(self._apply)
        if self._page is not None:
            self.close()
            self._page.set_project(None, None)
            self._page.line.clear()
            self._page.stop()
        super().set_session(session)
        if session is not None:
            session.changed.connect(self._apply)

    @property
    def page(self) -> EntityPage:
        """The page; made when it is first asked for."""
        if self._page is None:
            self._page = page = EntityPage()
            page.left.connect(self.close)
            page.selection_changed.connect(self._show_selected)
            page.mention_chosen.connect(self._choose)
            page.more_wanted.connect(self._show_more)
            page.merge_wanted.connect(self.merge)
            page.dropped.connect(lambda id_, on: self._merge(self._lines([on, id_])))
            page.delete_wanted.connect(self.delete)
            page.model.problem.connect(self.problem)
            detail = page.detail
            detail.renamed.connect(lambda id_, name: self._edit(of_entities.rename_entity, id_, name))
            detail.kind_set.connect(lambda id_, kind: self._edit(of_entities.set_kind, id_, kind))
            detail.aliases_set.connect(lambda id_, names: self._edit(of_entities.set_aliases, id_, names))
            detail.external_id_set.connect(lambda id_, text: self._edit(of_entities.set_external_id, id_, text))
            detail.same_taken.connect(lambda id_, same: page.merge_wanted.emit([id_, same]))
        return self._page

    @property
    def is_open(self) -> bool:
        """Whether the page is shown."""
        return self._page is not None and self.workspace.page is self._page

    def open(self) -> None:
        """Show the page, with the entity of the annotation in focus selected."""
        if self.session is None:
            return
        page, project = self.page, self.session.project
        page.set_theme(self.workspace.view.theme)
        page.set_project(project, project.scheme)
        page.show_duplicates(frozenset())
        self._opened_on = self.workspace.article.id if self.workspace.article else None
        self.workspace.show_page(page)
        focused = self._entity_in_focus()
        page.refresh(select=[focused] if focused else ())
        page.begin()
        self._compare()

    def close(self) -> None:
        """Show the article again, with the keyboard in it."""
        self._comparing.stop()
        if self.is_open:
            self.page.stop()
            self.workspace.show_page(None)

    def _article_changed(self) -> None:
        shown = self.workspace.article
        if self.is_open and (shown.id if shown else None) != self._opened_on:
            self.close()  # something else went to another article

    def _entity_in_focus(self) -> str | None:
        focused = self.workspace.view.focused_id
        if focused is None or self.session is None:
            return None
        try:
            return self.session.project.annotation(focused).entity
        except UserError:
            return None

    def _apply(self, change_set: ChangeSet) -> None:
        if not self.is_open or self.session is None:
            return
        if change_set.everything or change_set.of("entity") or change_set.of("annotation"):
            self._shown = None
            self.page.set_project(self.session.project, self.session.project.scheme)
            self.page.refresh()
            self._compare()

    # What is selected

    def _show_selected(self) -> None:
        page, selected = self.page, self.page.selected()
        if len(selected) != 1:
            page.detail.show_several(len(selected))
            self._show_mentions(None)
            return
        line = self._line(selected[0])
        if line is not None:
            page.detail.show_line(line, self._same_as(line.entity.id))
            self._show_mentions(line.entity.id)

    def _line(self, entity_id: str) -> EntityLine | None:
        row = self.page.model.row_of(entity_id)
        return self.page.model.line(row) if row >= 0 else None

    def _lines(self, ids: Sequence[str]) -> list[EntityLine]:
        if self.session is None:
            return []
        try:
            found = entity_lines(self.session.project, ids)
        except UserError as error:
            self.problem.emit(error)
            return []
        return [found[each] for each in ids if each in found]

    def _same_as(self, entity_id: str) -> EntityLine | None:
        book = self.window.feature(EntityCommands).book
        try:
            alike = book.duplicates_of(entity_id) if book is not None else []
        except UserError:
            return None
        return next(iter(self._lines([each.entity.id for each in alike[:1]])), None)

    def _show_mentions(self, entity_id: str | None) -> None:
        if entity_id == self._shown and entity_id is not None:
            return
        self._shown = entity_id
        found = self._hits(entity_id) if entity_id is not None else []
        self._complete = len(found) < ARTICLES_A_PAGE
        self.page.mentions.show_found(found)
        self.page.mention_view.verticalScrollBar().setValue(0)

    def _show_more(self) -> None:
        if not self._complete and self._shown is not None:
            found = self._hits(self._shown, after=self.page.mentions.last_ordinal or 0)
            self._complete = len(found) < ARTICLES_A_PAGE
            self.page.mentions.add(found)

    def _hits(self, entity_id: str, **more: object) -> list[ArticleHits]:
        if self.session is None:
            return []
        try:
            return mention_hits(self.session.project, entity_id, **more)  # type: ignore[arg-type]
        except UserError as error:
            self.problem.emit(error)
            return []

    def _choose(self, row: int) -> None:
        """Go to a mention; show the others of an article where a line says that there are more."""
        line = self.page.mentions.lines[row]
        if line.more and self._shown is not None:
            found = self._hits(self._shown, article_id=line.found.article_id, hits=_ALL)
            if found:
                self.page.mentions.replace(found[0])
            return
        hit = line.hit or (line.found.hits[0] if line.found.hits else None)
        if hit is not None:
            self.close()
            self.workspace.show_annotation(hit.annotation_id)

    # Edits

    def _edit(self, operation: Callable[..., None], entity_id: str, value: object) -> None:
        session = self.session
        if session is not None:
            session.run(
                lambda by: operation(session.project, entity_id, value, by=by),
                refused=self._show_selected,
            )

    def merge(self, ids: Sequence[str]) -> None:
        """Ask which of several entities is kept, that with most mentions unless another is chosen, and merge them."""
        self._merge(sorted(self._lines(ids), key=lambda line: -line.mentions))

    def _merge(self, lines: Sequence[EntityLine]) -> None:
        """Ask which of several entities is kept, the first unless another is chosen, and make one of them."""
        session = self.session
        if session is None or len(lines) < 2 or session.project.read_only:
            return
        dialog = MergeDialog(lines, self.window)
        answer, kept, others = dialog.exec(), dialog.kept, dialog.others
        dialog.deleteLater()
        if answer != QDialog.DialogCode.Accepted:
            return
        name = next(line.entity.name for line in lines if line.entity.id == kept)

        def done(_: object) -> None:
            self.page.refresh(select=[kept])
            self.undoable.emit(self.tr("Merged into {name}.").format(name=name))

        session.run(lambda by: of_entities.merge(session.project, kept, others, by=by), done=done)

    def delete(self, ids: Sequence[str]) -> None:
        """Delete entities; undo brings them back with their mentions."""
        session, lines = self.session, self._lines(ids)
        if session is None or not lines or session.project.read_only:
            return
        words = self.tr("{count} entities are deleted.").format(count=number(len(lines)))
        if len(lines) == 1:
            words = self.tr("{name} is deleted.").format(name=lines[0].entity.name)

        def delete(by: Annotator) -> None:
            of_entities.delete_entities(session.project, [line.entity.id for line in lines], by=by)

        session.run(delete, done=lambda _: self.undoable.emit(words))

    # Likely duplicates

    def _compare(self) -> None:
        """Look for likely duplicates anew."""
        self._comparing.stop()
        if self.session is None:
            return
        self._alike = set()
        self._to_compare = iter(_ids(self.session.project))
        self._comparing.start()

    def _compare_some(self) -> None:
        book = self.window.feature(EntityCommands).book
        if book is None or not self.is_open:
            self._comparing.stop()
            return
        try:
            for _ in range(_COMPARED_A_TIME):
                entity_id = next(self._to_compare)
                if book.get(entity_id) is not None and book.duplicates_of(entity_id):
                    self._alike.add(entity_id)
        except StopIteration:
            self._comparing.stop()
            self.page.show_duplicates(frozenset(self._alike))
        except UserError:
            self._comparing.stop()


def _ids(project: Project) -> list[str]:
    try:
        return entity_ids(project)
    except UserError:
        return []
