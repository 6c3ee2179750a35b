"""The article list: filter, order, cards, and how far the work is."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from annotator.errors import UserError
from annotator.gui.models.articles import Arrangement, ArticleModel
from annotator.gui.panels.arranging import ArrangingBar
from annotator.gui.panels.article_card import ArticleCards
from annotator.gui.panels.empty import EmptyState
from annotator.gui.panels.line_view import LineView
from annotator.gui.panels.progress import ProgressStrip
from annotator.gui.style import surface
from annotator.gui.theme import LIGHT, Theme
from annotator.model import ChangeSet
from annotator.store import listing
from annotator.store.project import Project

# Arrow keys held down pass many articles; the one they stop at is opened.
_SETTLING_MILLISECONDS = 120


@dataclass(frozen=True, slots=True)
class _Place:
    """What was selected, and which article stood at the top of the list, `offset` pixels under its edge."""

    selected: list[int]
    top: int | None
    offset: int


class ArticlePanel(QWidget):
    """The articles of a project. Signals say what the user wants; nothing is changed here."""

    article_chosen = Signal(str)
    entered = Signal()  # by a click or Enter: from now on keys are for the article
    menu_requested = Signal(list, QPoint)
    delete_requested = Signal(list)
    add_requested = Signal()
    paste_requested = Signal()
    problem = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        surface(self, "panel")
        self._project: Project | None = None
        self._shown_id: str | None = None
        self._place = _Place([], None, 0)
        self._model = ArticleModel(self)
        self._cards = ArticleCards(LIGHT)
        self.bar = ArrangingBar()
        self.view = LineView(self._cards.line_height(self.font()), self)
        self.view.setItemDelegate(self._cards)
        self.view.setModel(self._model)
        self.view.setAccessibleName(self.tr("Articles"))
        self.progress = ProgressStrip(LIGHT)
        self._settling = QTimer(self, singleShot=True, interval=_SETTLING_MILLISECONDS)
        self.invitation = self._make_invitation()
        self._no_hits = EmptyState()
        self._lay_out()
        self._connect()
        self.set_theme(LIGHT)

    def _make_invitation(self) -> EmptyState:
        """What stands where the article will be, while the project has none."""
        none = EmptyState(self, large=True)
        none.hide()
        none.say(self.tr("No articles yet"), self.tr("or drop them here: texts, web pages, PDF, Word and other files"))
        add = none.add_button(self.tr("Add articles…"), self.tr("Add files of articles (Ctrl+I)"), primary=True)
        paste = none.add_button(self.tr("Paste text"), self.tr("Add the clipboard’s text as an article (Ctrl+Shift+V)"))
        add.clicked.connect(self.add_requested)
        paste.clicked.connect(self.paste_requested)
        return none

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._stack = QStackedLayout()
        for widget in (self.view, self._no_hits):
            self._stack.addWidget(widget)
        layout.addWidget(self.bar)
        layout.addLayout(self._stack, 1)
        layout.addWidget(self.progress)

    def _connect(self) -> None:
        clear = self._no_hits.add_button(self.tr("Clear filter"), self.tr("Show all articles (Esc in the filter)"))
        clear.clicked.connect(self._clear_filter)
        self.bar.arranged.connect(self._arrange)
        self.bar.left.connect(self._go_to_list)
        self._model.problem.connect(self.problem)
        self._model.modelAboutToBeReset.connect(self._remember_place)
        self._model.modelReset.connect(self._restore_place)
        self.view.chosen.connect(self._enter)
        self.view.moved.connect(lambda _row: self._settling.start())
        self._settling.timeout.connect(lambda: self._choose(self.view.current_row()))
        self.view.delete_pressed.connect(lambda: self.delete_requested.emit(self.selected_ids()))
        self.view.menu_asked.connect(lambda place: self.menu_requested.emit(self.selected_ids(), place))
        self.view.typed.connect(self._filter_by_typing)

    # What the window calls

    def set_project(self, project: Project | None) -> None:
        """Show the articles of another project, or none."""
        self._settling.stop()
        self._project, self._shown_id = project, None
        self.bar.reset()
        self._model.set_project(project)
        self._count()
        self._show_what_there_is()
        self.view.verticalScrollBar().setValue(0)

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme's colours."""
        self._cards.theme = theme
        self.bar.set_theme(theme)
        self.progress.set_theme(theme)
        self.view.set_line_height(self._cards.line_height(self.font()))

    def apply(self, change_set: ChangeSet) -> None:
        """Show what an edit changed. Raises UserError where the articles cannot be counted."""
        self._model.apply(change_set)
        if change_set.everything and self._project is not None:
            self.progress.set_counts(listing.status_counts(self._project))
        else:
            self.progress.apply(change_set)
        self._show_what_there_is()

    def show_article(self, article_id: str | None) -> None:
        """Select an article, the one that is open, without a signal; None selects nothing."""
        self._settling.stop()
        self._shown_id = article_id
        row = self._model.row_of(article_id) if article_id else -1
        if row < 0:
            self.view.select_rows([])
        else:
            self.view.show_row(row)

    def selected_ids(self) -> list[str]:
        """The ids of the selected articles, in the list's order."""
        ids = (self._model.id_at(row) for row in self.view.selected_rows())
        return [article_id for article_id in ids if article_id]

    @property
    def is_empty(self) -> bool:
        """Whether a project is open that has no articles."""
        return self._project is not None and not self._model.rowCount() and not self._model.arrangement.filters

    def next_id(self) -> str | None:
        """The id of the article after the one that is open, in the list's order; None at its end."""
        return self._neighbour(1)

    def previous_id(self) -> str | None:
        """The id of the article before the one that is open, in the list's order; None at its start."""
        return self._neighbour(-1)

    def focus_filter(self) -> None:
        """Put the caret into the filter box."""
        self.bar.filter_box.setFocus()
        self.bar.filter_box.selectAll()

    # Choosing

    def _choose(self, row: int) -> None:
        self._settling.stop()
        article_id = self._model.id_at(row)
        if article_id is not None:
            self._shown_id = article_id
            self.article_chosen.emit(article_id)

    def _enter(self, row: int) -> None:
        self._choose(row)
        self.entered.emit()

    def _neighbour(self, step: int) -> str | None:
        row = self._model.row_of(self._shown_id) if self._shown_id else -1
        # Where none of the list is open, the line that the keyboard is on comes first.
        return self._model.id_at(row + step if row >= 0 else max(0, self.view.current_row()))

    # The filter

    def _arrange(self, arrangement: Arrangement) -> None:
        self._model.arrange(arrangement)
        self._show_what_there_is()
        self.view.verticalScrollBar().setValue(0)
        if self._shown_id:
            self.show_article(self._shown_id)

    def _clear_filter(self) -> None:
        self.bar.clear()
        self.view.setFocus()

    def _filter_by_typing(self, letters: str) -> None:
        self.bar.filter_box.setFocus()
        self.bar.filter_box.setText(letters)

    def _go_to_list(self) -> None:
        if self._model.rowCount():
            if self.view.current_row() < 0:
                self.view.show_row(0)
            self.view.setFocus()

    def _show_what_there_is(self) -> None:
        how, shown = self._model.arrangement, self._model.rowCount()
        self.progress.set_shown(shown if how.filters else None)
        if shown or self._project is None:
            self._show(self.view, focus=self.view)
        elif how.filters:
            self._no_hits.say(self._no_hits_words(how))
            self._show(self._no_hits, focus=self._no_hits.first_button)
        else:
            self._show(self.view, focus=self.invitation.first_button)

    def _show(self, widget: QWidget, *, focus: QWidget) -> None:
        self._stack.setCurrentWidget(widget)
        self.setFocusProxy(focus)

    def _no_hits_words(self, how: Arrangement) -> str:
        words = how.words.strip()
        with_words = {
            None: self.tr("No article has “{words}”"),
            "new": self.tr("No new article has “{words}”"),
            "in_progress": self.tr("No article in progress has “{words}”"),
            "done": self.tr("No article that is done has “{words}”"),
        }
        alone = {
            "new": self.tr("No article is new"),
            "in_progress": self.tr("No article is in progress"),
            "done": self.tr("No article is done yet"),
        }
        return with_words[how.status].format(words=words) if words or how.status is None else alone[how.status]

    def _count(self) -> None:
        try:
            self.progress.set_counts(listing.status_counts(self._project) if self._project else {})
        except UserError as error:
            self.problem.emit(error)

    # Where one was, when the list is made anew

    def _remember_place(self) -> None:
        top = self.view.indexAt(QPoint(0, 0))
        self._place = _Place(
            selected=[self._model.ordinal_at(row) for row in self.view.selected_rows()],
            top=self._model.ordinal_at(top.row()) if top.isValid() else None,
            offset=self.view.visualRect(top).top(),
        )

    def _restore_place(self) -> None:
        place = self._place
        rows = [row for row in map(self._model.row_of_ordinal, place.selected) if row >= 0]
        self.view.select_rows(rows)
        top = self._model.row_of_ordinal(place.top) if place.top is not None else -1
        if top >= 0:
            self.view.put_at(top, place.offset)
