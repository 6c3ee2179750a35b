"""Ctrl+Shift+F: finds words in all articles or quotes, and goes from place to place with F4."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from annotator.errors import InvalidValue, ProjectBusy, UserError
from annotator.gui.feature import Feature, Slots
from annotator.gui.find.layer import FoundLayer
from annotator.gui.search.model import Line
from annotator.gui.search.page import SearchPage
from annotator.gui.wording import error_words
from annotator.gui.workspace import Workspace
from annotator.model import Span
from annotator.store import search
from annotator.store.search import ArticleHits, Asked

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow
    from annotator.gui.session import Session

_FLASH = 1400  # milliseconds that the place gone to stands out
_AGAIN = 300  # milliseconds until what another program was in the way of is tried again
_ALL = 10_000  # places of one article, where somebody asks for all of them
_SELECTED_AT_MOST = 200


class SearchProject(Feature):
    """The search page in place of the panes; what was found stays when it is closed, for F4 and for coming back.

    While the page is open the index is brought up in short steps, and what was found is asked for anew at their end.
    """

    def __init__(self, workspace: Workspace, window: MainWindow) -> None:
        super().__init__(workspace, window)
        self._page: SearchPage | None = None
        self._row = -1  # of the place gone to last
        self._coming: Line | None = None  # the place to go to as soon as its article is shown
        self._opened_on: str | None = None
        self.asked = Asked("")  # what was searched for last
        self._complete = False
        self._flash = FoundLayer()
        self._flashing = QTimer(self, singleShot=True, interval=_FLASH)
        self._flashing.timeout.connect(self._end_flash)
        self._indexing = QTimer(self, singleShot=True)
        self._indexing.timeout.connect(self._index_some)
        workspace.article_changed.connect(lambda _: self._article_changed())

    def slots(self) -> Slots:
        return {
            "search": self.open,
            "next_found": lambda: self.step(1),
            "previous_found": lambda: self.step(-1),
        }

    @property
    def page(self) -> SearchPage:
        """The page; made when it is first asked for."""
        if self._page is None:
            self._page = page = SearchPage()
            page.asked.connect(self._search)
            page.chosen.connect(self._choose)
            page.more_wanted.connect(self._show_more)
            page.left.connect(self.close)
        return self._page

    def set_session(self, session: Session | None) -> None:
        """Search another project, and forget what was found in the last one."""
        self._end_flash()
        self._indexing.stop()
        if self._page is not None:
            self.close()
            self._page.show_found((), "")
            self._page.line.clear()
            self._page.stop()
        self._row, self._coming, self.asked = -1, None, Asked("")
        super().set_session(session)
        if session is not None:
            session.changed.connect(lambda _: self._begin_indexing())

    # The page

    def open(self) -> None:
        """Show the page, with what is selected in the article as what to look for."""
        if self.session is None:
            return
        page, view = self.page, self.workspace.view
        spans = view.selection_spans() if view.isVisible() else ()
        words = view.text[spans[0].start : spans[0].end] if spans else ""
        if len(words) > _SELECTED_AT_MOST or "\n" in words:
            words = ""
        page.set_theme(view.theme)
        page.set_scheme(self.session.project.scheme)
        self._opened_on = self.workspace.article.id if self.workspace.article else None
        self.workspace.show_page(page)
        page.begin(f'"{words}"' if " " in words else words)
        self._begin_indexing()
        row = self._row
        self._search()
        if 0 <= row < page.model.rowCount() and not words:
            self._row = row
            page.view.show_row(row)

    def close(self) -> None:
        """Show the article again, with the keyboard in it."""
        if self._page is not None and self.workspace.page is self._page:
            self._page.stop()
            self._indexing.stop()
            self.workspace.show_page(None)

    @property
    def is_open(self) -> bool:
        """Whether the page is shown."""
        return self._page is not None and self.workspace.page is self._page

    # Searching

    def _search(self) -> None:
        if self.session is None:
            return
        self.asked, self._row = self.page.question(), -1
        project = self.session.project
        try:
            found = search.find(project, self.asked)
            total = search.count(project, self.asked)
            progress = search.progress(project, quotes=self.asked.quotes)
        except ProjectBusy:
            self._indexing.start(_AGAIN)  # which searches at its end
            return
        except InvalidValue as error:
            self.page.show_problem(error_words(error))
            return
        except UserError as error:
            self.problem.emit(error)
            return
        self._complete = len(found) < search.ARTICLES_A_PAGE
        self.page.show_found(found, self._count_words(total))
        self.page.show_progress(*progress)

    def _count_words(self, total: int) -> str:
        if not total:
            return ""
        if self.asked.quotes:
            return self.tr("%Ln quote(s)", "", total)
        return self.tr("%Ln article(s)", "", total)

    def _show_more(self) -> None:
        if not self._complete:
            found = self._find(below=self.page.model.last_ordinal)
            self._complete = len(found) < search.ARTICLES_A_PAGE
            self.page.model.add(found)

    def _find(self, **more: int | str | None) -> list[ArticleHits]:
        if self.session is None:
            return []
        try:
            return search.find(self.session.project, self.asked, **more)  # type: ignore[arg-type]
        except UserError:
            return []  # the next scroll step asks again

    # The index

    def _begin_indexing(self) -> None:
        if self.is_open and not self._indexing.isActive():
            self._indexing.start(0)

    def _index_some(self) -> None:
        if self.session is None:
            return
        project = self.session.project
        try:
            more = project.index_some()
            progress = search.progress(project, quotes=self.asked.quotes)
        except UserError:
            self._indexing.start(_AGAIN)
            return
        was_behind = self.page.progress.isVisible()
        self.page.show_progress(*progress)
        if more:
            self._indexing.start(0)
        if not more or was_behind != self.page.progress.isVisible():
            self._search_again()

    def _search_again(self) -> None:
        """Show what there is by now, where the reader is nowhere yet in what was found."""
        if self.page.view.current_row() < 0 and self.page.view.verticalScrollBar().value() == 0:
            self._search()

    # Going to places

    def step(self, by: int) -> None:
        """Go to the next (1) or the previous (-1) place found, with the page open or not."""
        if self._page is None or not self._page.model.rowCount():
            self.open()
            return
        row = self._page.model.hit_row(self._row, by) if self._row >= 0 or by > 0 else None
        if row is None and by > 0 and not self._complete:
            self._show_more()
            row = self._page.model.hit_row(self._row, by)
        if row is None:
            self.said.emit(self.tr("There is no further place.") if by > 0 else self.tr("There is no earlier place."))
        else:
            self._choose(row)

    def _choose(self, row: int) -> None:
        page = self.page
        line = page.line_at(row)
        if line.more:
            found = self._find(article_id=line.found.article_id, hits=_ALL)
            if found:
                page.model.replace(found[0])
                page.view.show_row(min(row, page.model.rowCount() - 1))
            return
        if line.hit is None:
            row += 1
            line = page.line_at(row)
        if not self._is_there(line.found.article_id):
            self.notice.emit(self.tr("“{title}” is not in the project any more.").format(title=line.found.title))
            self._search()
            return
        self._row = row
        page.view.show_row(row)
        self.close()
        self._coming = line
        self.workspace.open_article(line.found.article_id)
        self._arrive()

    def _is_there(self, article_id: str) -> bool:
        try:
            return self.session is not None and self.session.project.has("article", article_id)
        except UserError:
            return True  # opening it will say what is the matter

    def _article_changed(self) -> None:
        shown = self.workspace.article
        if self.is_open and (shown.id if shown else None) != self._opened_on:
            self.close()  # something else went to another article
        self._arrive()

    def _arrive(self) -> None:
        line, shown = self._coming, self.workspace.article
        if line is None or line.hit is None or shown is None or shown.id != line.found.article_id:
            return
        self._coming = None
        view, span = self.workspace.view, Span(line.hit.start, line.hit.end)
        if line.hit.annotation_id:
            self.workspace.show_annotation(line.hit.annotation_id)
        else:
            view.focus_annotation(None)
            view.reveal(span)
            view.select(span)
        self._end_flash()
        self._flash.matches, self._flash.current = [(span.start, span.end)], 0
        view.add_layer(self._flash)
        self._flashing.start()

    def _end_flash(self) -> None:
        self._flashing.stop()
        if self._flash.matches:
            self._flash.matches = ()
            self.workspace.view.remove_layer(self._flash)
