"""The three panes of an open project: articles, the article being read, and what is said about it.

It shows what the session's project holds. What hands ask for there, `AnnotationCommands` and `ArticleCommands` do.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QSplitter, QVBoxLayout, QWidget

from annotator.errors import ProjectBusy, UserError
from annotator.gui.cards import card_of, cards_of_article, changed_cards
from annotator.gui.linking.lines import relation_lines
from annotator.gui.panels.articles import ArticlePanel
from annotator.gui.panels.heading import ArticleHeading
from annotator.gui.panels.inspector import InspectorPanel
from annotator.gui.panels.label_bar import LabelBar
from annotator.gui.panels.outline import OutlinePanel
from annotator.gui.panes import Panes
from annotator.gui.patience import Patience
from annotator.gui.place import Place
from annotator.gui.reading.document import DOCUMENT_MARGIN
from annotator.gui.reading.view import ReadingView
from annotator.gui.session import Session
from annotator.gui.theme import Theme
from annotator.gui.wording import joined, number, page_words, tooltip
from annotator.model import Article, ChangeSet, Scheme, Span
from annotator.store.listing import links_of
from annotator.store.rows import mark_of

EVERYTHING = ChangeSet("", "", "do", "", "", (), everything=True)
# With so many marks the margin's cards are made after the first paint: for 20,000 that takes as long as all the rest.
_CARDS_LATER = 2_000


class Workspace(QWidget):
    """An open project's panes.

    `article_changed` carries the Article shown, or None, also when only what is said about it changed;
    `counted` says that the numbers in the status bar may have changed.
    `page_changed` tells that a page came in place of the panes, or they again.
    """

    article_changed = Signal(object)
    counted = Signal()
    page_changed = Signal()
    problem = Signal(object)
    add_requested = Signal()
    paste_requested = Signal()
    describe_requested = Signal(str)
    remove_requested = Signal(list)
    article_menu_requested = Signal(list, QPoint)
    annotation_menu_requested = Signal(object, QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session: Session | None = None
        self._article: Article | None = None
        self._scheme: Scheme | None = None
        self._wanted = Place()
        self.page: QWidget | None = None  # what is shown in place of the panes
        self._opening = Patience(self._open_wanted, self)
        self._opening.lasts.connect(self._give_up_opening)
        self._refreshing = Patience(self._show_everything, self)
        self._cards_later = QTimer(self, singleShot=True)
        self._cards_later.timeout.connect(self._show_cards)
        self.label_bar = LabelBar()
        self.articles = ArticlePanel()
        self.heading = ArticleHeading()
        self.view = ReadingView()
        self.inspector = InspectorPanel()
        self.outline = OutlinePanel()
        self._lay_out()
        self._connect_panes()

    def _lay_out(self) -> None:
        reading = QWidget()
        reading.setObjectName("paper")
        column = QVBoxLayout(reading)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.heading)
        column.addWidget(self.view, 1)
        column.addWidget(self.articles.invitation, 1)
        self.side = QSplitter(Qt.Orientation.Vertical)
        self.side.addWidget(self.inspector)
        self.side.addWidget(self.outline)
        self.side.setSizes([500, 300])
        self.side.setHandleWidth(1)
        self.side.setChildrenCollapsible(False)
        self.panes = Panes(self.articles, reading, self.side)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.label_bar)
        layout.addWidget(self.panes, 1)

    def _connect_panes(self) -> None:
        self.articles.article_chosen.connect(self.open_article)
        self.articles.entered.connect(self.view.setFocus)
        self.articles.add_requested.connect(self.add_requested)
        self.articles.paste_requested.connect(self.paste_requested)
        self.articles.delete_requested.connect(self.remove_requested)
        self.articles.menu_requested.connect(self.article_menu_requested.emit)
        self.heading.metadata_requested.connect(self._describe)
        self.inspector.metadata_requested.connect(self._describe)
        self.inspector.left.connect(self._leave_inspector)
        self.inspector.entered.connect(lambda filling_in: self.label_bar.set_filling_in(filling_in=filling_in))
        self.articles.problem.connect(self._not_read)
        self.inspector.annotation_chosen.connect(self.show_annotation)
        self.outline.annotation_chosen.connect(self.view.focus_annotation)
        self.outline.menu_requested.connect(self._ask_for_outline_menu)
        self.label_bar.label_clicked.connect(self._label_clicked)
        view = self.view
        view.focus_changed.connect(self._show_focus)
        view.armed_changed.connect(lambda _: self._show_state())
        view.selectionChanged.connect(self._show_state)
        view.caret_moved.connect(lambda _: self.counted.emit())
        view.note_requested.connect(self.inspector.focus_note)
        view.menu_requested.connect(self.annotation_menu_requested.emit)
        view.column_moved.connect(self._align_heading)
        view.verticalScrollBar().valueChanged.connect(lambda value: self.heading.set_lifted(lifted=value > 0))
        view.set_tooltip_source(self._tooltip)

    # The project

    def set_session(self, session: Session | None) -> None:
        """Show the project of another session, or none."""
        if self._session is not None:
            self._session.changed.disconnect(self._apply)
            self._session.annotator_changed.disconnect(self.show_annotator)
        self._opening.stop()
        self._refreshing.stop()
        self._session = session
        self.view.arm(None)
        self._show_article(None)
        project = session.project if session else None
        for pane in (self.articles, self.inspector, self.outline, self.label_bar):
            pane.set_project(project)
        if session is not None:
            session.changed.connect(self._apply)
            session.annotator_changed.connect(self.show_annotator)
            self._scheme = session.project.scheme
            self.view.set_scheme(session.project.scheme)
            self.show_annotator()
        self._invite()
        self._show_state()

    def show_annotator(self) -> None:
        """Show whose annotations are one's own."""
        if self._session is not None:
            self.view.set_own(self._session.annotator.id)
            self.outline.set_annotator(self._session.annotator.id)

    def _align_heading(self, left: int, width: int, beside: int) -> None:
        """Begin the heading where the text begins, and end it where the margin ends."""
        self.heading.set_column(
            left=left + DOCUMENT_MARGIN, width=width - 2 * DOCUMENT_MARGIN, beside=beside + DOCUMENT_MARGIN
        )

    def set_theme(self, theme: Theme) -> None:
        """Show everything in the colours of that theme."""
        for pane in (self.label_bar, self.articles, self.heading, self.view, self.inspector, self.outline):
            pane.set_theme(theme)

    @property
    def article(self) -> Article | None:
        """The article shown, or None."""
        return self._article

    @property
    def place(self) -> Place:
        """Where the reader is."""
        if self._article is None:
            return Place()
        return Place(self._article.id, self.view.top_offset(), self.view.caret)

    def go_to(self, place: Place) -> None:
        """Go where the reader was; nowhere if the article is not there any more."""
        with self._reading():
            project = self._session.project if self._session is not None else None
            if project is not None and place.article_id is not None and project.has("article", place.article_id):
                self._open(place)

    def _show_scheme(self) -> None:
        assert self._session is not None
        self.label_bar.set_title(self._session.project.title)
        scheme = self._session.project.scheme
        if scheme != self._scheme:
            self._scheme = scheme
            for pane in (self.label_bar, self.view, self.inspector, self.outline):
                pane.set_scheme(scheme)
            if self.view.armed is not None and scheme.label(self.view.armed) is None:
                self.view.arm(None)
            self._show_state()

    # Reading, which another program may be in the way of

    @contextmanager
    def _reading(self) -> Iterator[None]:
        """Read what is to be shown. Where that cannot be done just now, all is shown anew as soon as it can."""
        try:
            yield
        except UserError as error:
            self._not_read(error)

    def _not_read(self, error: UserError) -> None:
        if isinstance(error, ProjectBusy):
            self._refreshing.begin_later()
        else:
            self.problem.emit(error)

    def _show_everything(self) -> None:
        """Show anew all that is there. Raises ProjectBusy."""
        if self._session is None:
            return
        self._show_scheme()
        shown, place, focused = self._article, self.place, self.view.focused_id
        try:
            self.articles.apply(EVERYTHING)
            if shown is not None and self._session.project.has("article", shown.id):
                self._show_article(shown.id)
                self._look_at(place)
                self.view.focus_annotation(focused, reveal=False)
            else:
                self._show_article(None)
                self.open_first()
        except ProjectBusy:
            raise
        except UserError as error:
            self.problem.emit(error)

    # The article

    def open_article(self, article_id: str) -> None:
        """Show an article, unless it is the one shown; what is shown stays until it can be read."""
        self._open(Place(article_id))

    def _open(self, place: Place) -> None:
        self._opening.stop()
        if self._session is None:
            return
        if self._article is not None and self._article.id == place.article_id:
            self._look_at(place)
            return
        self.inspector.save_typed()
        self._wanted = place
        self._opening.begin()

    def _open_wanted(self) -> None:
        wanted = self._wanted
        try:
            self._show_article(wanted.article_id)
            self._look_at(wanted)
        except ProjectBusy:
            raise
        except UserError as error:
            self._show_article(None)
            self.problem.emit(error)
        self.articles.show_article(wanted.article_id)

    def _give_up_opening(self, error: UserError | None) -> None:
        if error is not None:
            self._opening.stop()
            self.articles.show_article(self._article.id if self._article is not None else None)
            self.problem.emit(error)

    def _look_at(self, place: Place) -> None:
        if place.caret or place.top:
            self.view.set_caret(place.caret)
            self.view.scroll_to_offset(place.top)

    def open_first(self) -> None:
        """Show the first article of the list, if there is any."""
        first = self.articles.next_id()
        if first is not None:
            self.open_article(first)

    def step_article(self, by: int) -> None:
        """Show the next (1) or the previous (-1) article of the list."""
        found = self.articles.next_id() if by > 0 else self.articles.previous_id()
        if found is not None:
            self.open_article(found)

    def step_pane(self, by: int) -> None:
        """Give the focus to the next (1) or the previous (-1) of the panes that are shown."""
        if self.page is not None:
            self.page.setFocus(Qt.FocusReason.TabFocusReason)
            return
        panes = [self.articles, self.view, self.inspector, self.outline]
        panes = [pane for pane in panes if pane.isVisible()]
        focus = QApplication.focusWidget()
        held = [i for i, pane in enumerate(panes) if focus is not None and (focus is pane or pane.isAncestorOf(focus))]
        now = held[0] if held else -by
        panes[(now + by) % len(panes)].setFocus(Qt.FocusReason.TabFocusReason)

    def show_page(self, page: QWidget | None) -> None:
        """Show a page in place of the panes, or the panes again with the keyboard in the article."""
        layout = self.layout()
        assert layout is not None
        if self.page is not None:
            self.page.hide()
            layout.removeWidget(self.page)
        self.page = page
        self.panes.setVisible(page is None)
        self.label_bar.hints.setVisible(page is None)  # they are about the article
        if page is None:
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            layout.addWidget(page)
            page.show()
        self.page_changed.emit()

    def show_panes(self, *, articles: bool, side: bool, alone: bool) -> None:
        """Show the article list and what is at the other side, or with `alone` nothing but the article."""
        self.panes.show_sides(articles=articles and not alone, side=side and not alone)
        self.label_bar.setVisible(not alone)

    def caret_words(self) -> str:
        """Return where the caret is, as a reader counts: "Paragraph 3 · p. 7", or "Line 3" where a text is wrapped."""
        words = self.tr("Line {number}") if self.view.wrapped_by_hand else self.tr("Paragraph {number}")
        page = page_words(self._article.pages, [Span(at := self.view.caret, at + 1)]) if self._article else ""
        return joined(words.format(number=number(self.view.caret_paragraph)), page)

    def _show_article(self, article_id: str | None) -> None:
        """Show an article, or none. Raises UserError where it cannot be read; then nothing is shown otherwise."""
        if article_id is None or self._session is None:
            self._article = None
            self._cards_later.stop()
            self.view.clear_article()
            self.outline.set_article("", [])
            self.heading.set_article(None)
        else:
            project = self._session.project
            article, text, marks = project.article(article_id), project.text(article_id), project.marks(article_id)
            self._article = article
            self._cards_later.stop()
            self.heading.set_article(article)
            self.view.show_article(text, marks)
            self.outline.set_article(text, marks)
            if len(marks) < _CARDS_LATER:
                self._show_cards()
            else:
                self._cards_later.start()
        self._invite()
        self.inspector.show_article(self._article)
        self.inspector.clear()
        self._show_state()
        self.article_changed.emit(self._article)
        self.counted.emit()

    def _invite(self) -> None:
        """Where there are no articles, ask for some where they will stand; once there are, the keyboard is in one."""
        asked = self._article is None and self.articles.is_empty
        if asked != self.articles.invitation.isVisibleTo(self):
            self.articles.invitation.setVisible(asked)
            self.view.setVisible(not asked)
            (self.articles if asked else self.view).setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_cards(self) -> None:
        if self._session is not None and self._article is not None:
            with self._reading():
                self.view.set_cards(cards_of_article(self._session.project, self._article.id, self.view.marks()))

    def _apply(self, change_set: ChangeSet) -> None:
        """Show what an edit changed, of this window or of another program."""
        with self._reading():
            if change_set.everything:
                self._show_everything()
            else:
                self._apply_changes(change_set)

    def _apply_changes(self, change_set: ChangeSet) -> None:
        assert self._session is not None
        self.articles.apply(change_set)
        if change_set.of("project"):
            self._show_scheme()
        shown = self._article
        if shown is None or any(change.row_id == shown.id and change.after is None for change in change_set.changes):
            self._show_article(None)
            self.open_first()
        else:
            self._apply_to_article(change_set, shown)

    def refresh_card(self, annotation_id: str) -> None:
        """Show what the project says of an annotation in its card again."""
        if self._session is not None:
            self.view.update_cards({annotation_id: card_of(self._session.project, annotation_id)})

    def refresh_focus(self) -> None:
        """Show what the project says of the annotation in focus again."""
        self._show_focus(self.view.focused_id)

    def refresh_names(self) -> None:
        """Show again what things are called: entities have other names."""
        self._show_cards()
        self.refresh_focus()

    def _apply_to_article(self, change_set: ChangeSet, shown: Article) -> None:
        assert self._session is not None
        changes = [change for change in change_set.of("annotation") if change.article_id == shown.id]
        removed = [change.row_id for change in changes if change.after is None]
        upserted = [mark_of(change.after) for change in changes if change.after is not None]
        if changes:
            self.inspector.forget(removed)
            self.view.apply(removed, upserted)
            self.outline.apply(removed, upserted)
        if changes or change_set.of("relation"):
            self.view.update_cards(changed_cards(self._session.project, change_set, shown.id, self.view.marks))
        if any(change.row_id == shown.id for change in change_set.of("article")):
            self._article = self._session.project.article(shown.id)
            self.heading.set_article(self._article)
            self.inspector.show_article(self._article)
            self.article_changed.emit(self._article)
        if change_set.of("relation") or any(change.before is not None for change in changes):
            self.refresh_focus()  # what is new changes nothing about the annotation in focus
        self.counted.emit()

    # What is in focus

    def show_annotation(self, annotation_id: str) -> None:
        """Put an annotation in focus, in whichever article it stands."""
        with self._reading():
            if self._session is not None and self._session.project.has("annotation", annotation_id):
                self.open_article(self._session.project.annotation(annotation_id).article_id)
                self.view.focus_annotation(annotation_id)

    def show_change(self, change_set: ChangeSet) -> None:
        """Go where an undo or redo changed something and put it in focus."""
        tables = ("annotation", "relation", "article", "dismissal")
        changes = next(filter(None, map(change_set.of, tables)), ())
        if self._session is None or not changes:
            return
        change = changes[0]
        with self._reading():
            if change.article_id is not None and self._session.project.has("article", change.article_id):
                self.open_article(change.article_id)
        row = change.after or change.before or {}
        if change.table == "relation":
            self.view.focus_annotation(str(row["head"]))
        elif change.table == "annotation" and change.after is not None:
            self.view.focus_annotation(change.row_id)
        elif change.table in ("annotation", "dismissal"):
            self.view.go_to(Span(row["start"], row["end"]))  # type: ignore[arg-type]

    def _show_focus(self, annotation_id: str | None) -> None:
        session = self._session
        if session is None or self._article is None or (annotation_id is None and self.outline.several):
            return
        with self._reading():
            if annotation_id is None or not session.project.has("annotation", annotation_id):
                self.inspector.clear()
                self.view.set_links(())
            else:
                lines = relation_lines(session.project, annotation_id)
                self.inspector.show_annotation(session.project.annotation(annotation_id), lines, self._names())
                self.view.set_links([(line.annotation_id, not line.incoming) for line in lines])
        self.outline.show_focus(annotation_id)
        self._show_state()

    def _leave_inspector(self) -> None:
        """Go back to where what is shown there was chosen."""
        place = self.outline.view if self.outline.several else self.view
        place.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask_for_outline_menu(self, annotation_id: str, at: QPoint) -> None:
        """Show what the menu will be about, and ask for it."""
        self.view.focus_annotation(annotation_id)
        self.annotation_menu_requested.emit(annotation_id, at)

    def _show_state(self) -> None:
        self.label_bar.set_state(
            armed=self.view.armed,
            focused=self.view.focused_id is not None or self.view.can_add_selection,
            selection=bool(self.view.selection_spans()),
            article=self._article is not None,
        )

    def _label_clicked(self, label: str) -> None:
        """Do what the label's key does."""
        self.view.use_label(label)
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tooltip(self, annotation_id: str) -> str:
        if self._session is None:
            return ""
        project = self._session.project
        try:
            links = links_of(project, annotation_id)
            annotation = project.annotation(annotation_id)
            entity = project.row("entity", annotation.entity)["name"] if annotation.entity else ""
            page = page_words(self._article.pages, annotation.spans) if self._article else ""
            return tooltip(annotation, project.scheme, links, self._names(), entity=entity, page=page)
        except UserError:
            return ""  # whoever goes on pointing is answered the next time

    def _names(self) -> dict[str, str]:
        return {each.id: each.name for each in self._session.project.annotators()} if self._session else {}

    def _describe(self) -> None:
        if self._article is not None:
            self.describe_requested.emit(self._article.id)
