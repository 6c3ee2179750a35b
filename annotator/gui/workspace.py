"""The three panes of an open project: articles, the article being read, and what is said about it.

It shows what the session's project holds and turns the gestures of its panes into operations.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QSplitter, QVBoxLayout, QWidget

from annotator.errors import UserError
from annotator.gui.cards import cards_of_article, changed_cards
from annotator.gui.dialogs.confirm import ask_edit_foreign
from annotator.gui.panels.articles import ArticlePanel
from annotator.gui.panels.heading import ArticleHeading
from annotator.gui.panels.inspector import InspectorPanel
from annotator.gui.panels.label_bar import LabelBar
from annotator.gui.panels.outline import OutlinePanel
from annotator.gui.panels.relation_rows import RelationLine
from annotator.gui.reading.document import DOCUMENT_MARGIN
from annotator.gui.reading.view import ReadingView
from annotator.gui.session import Session
from annotator.gui.theme import Theme
from annotator.gui.wording import relation_title, source_line, tooltip
from annotator.model import Article, ChangeSet, Span
from annotator.operations import annotations as annotating
from annotator.store.listing import links_of
from annotator.store.rows import mark_of
from annotator.text import line_of, line_starts, quote_of

# Widths in pixels: what an article wants, and what the panes beside it can do with.
READABLE = 480
NARROWEST_LIST = 190
NARROWEST_SIDE = 230
# With so many marks the margin's cards are made after the first paint: for 20,000 that takes as long as all the rest.
_CARDS_LATER = 2_000


@dataclass(frozen=True, slots=True)
class Place:
    """Where somebody is in a project: the article, the first visible code point, and the caret."""

    article_id: str | None = None
    top: int = 0
    caret: int = 0


class Workspace(QWidget):
    """An open project's panes.

    `article_changed` carries the Article shown, or None, also when only what is said about it changed;
    `counted` says that the numbers in the status bar may have changed.
    """

    article_changed = Signal(object)
    counted = Signal()
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
        self._line_starts = [0]
        self._cards_later = QTimer(self, singleShot=True)
        self._cards_later.timeout.connect(self._show_cards)
        self._wanted_widths = (268, 302)
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
        self.side = QSplitter(Qt.Orientation.Vertical)
        self.side.addWidget(self.inspector)
        self.side.addWidget(self.outline)
        self.side.setSizes([430, 370])
        self.panes = QSplitter(Qt.Orientation.Horizontal)
        for pane in (self.articles, reading, self.side):
            self.panes.addWidget(pane)
        self.panes.setStretchFactor(1, 1)
        self.panes.splitterMoved.connect(lambda *_: self.take_pane_sizes())
        for splitter in (self.panes, self.side):
            splitter.setHandleWidth(1)
            splitter.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.label_bar)
        layout.addWidget(self.panes, 1)

    def _connect_panes(self) -> None:
        self.articles.article_chosen.connect(self.open_article)
        self.articles.add_requested.connect(self.add_requested)
        self.articles.paste_requested.connect(self.paste_requested)
        self.articles.delete_requested.connect(self.remove_requested)
        self.articles.menu_requested.connect(self.article_menu_requested.emit)
        self.heading.metadata_requested.connect(self._describe)
        self.inspector.metadata_requested.connect(self._describe)
        self.inspector.relabel_requested.connect(self.relabel)
        self.inspector.note_edited.connect(self._note)
        self.inspector.left.connect(lambda: self.view.setFocus(Qt.FocusReason.OtherFocusReason))
        self.articles.problem.connect(self.problem)
        self.inspector.annotation_chosen.connect(self.show_annotation)
        self.outline.annotation_chosen.connect(self.view.focus_annotation)
        self.outline.delete_requested.connect(self.delete)
        self.outline.menu_requested.connect(self.annotation_menu_requested.emit)
        self.label_bar.label_clicked.connect(self._label_clicked)
        view = self.view
        view.tag_requested.connect(self.tag)
        view.relabel_requested.connect(self.relabel)
        view.delete_requested.connect(lambda annotation_id: self.delete([annotation_id]))
        view.spans_requested.connect(self._set_spans)
        view.focus_changed.connect(self._show_focus)
        view.armed_changed.connect(lambda _: self._show_state())
        view.selectionChanged.connect(self._show_state)
        view.caret_moved.connect(lambda _: self.counted.emit())
        view.note_requested.connect(self.inspector.focus_note)
        view.menu_requested.connect(self.annotation_menu_requested.emit)
        view.column_moved.connect(self._align_heading)
        view.set_tooltip_source(self._tooltip)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._make_room()

    def take_pane_sizes(self) -> None:
        """Take the panes' present widths for what the user wants where there is room."""
        sizes = self.panes.sizes()
        self._wanted_widths = (sizes[0] or self._wanted_widths[0], sizes[2] or self._wanted_widths[1])

    def _make_room(self) -> None:
        """Give the panes at the sides the widths that are wanted, less what the article needs in a small window."""
        if not self.isVisible():
            return
        sizes = self.panes.sizes()
        total = sum(sizes)
        wanted_list, wanted_side = self._wanted_widths
        short = max(0, READABLE + wanted_list + wanted_side - total)
        side = max(min(NARROWEST_SIDE, wanted_side), wanted_side - short)
        short -= wanted_side - side
        narrow_list = max(min(NARROWEST_LIST, wanted_list), wanted_list - short)
        self.panes.setSizes([narrow_list, total - narrow_list - side, side])

    # The project

    def set_session(self, session: Session | None) -> None:
        """Show the project of another session, or none."""
        self.inspector.save_note()
        self._session = session
        self._show_article(None)
        project = session.project if session else None
        for pane in (self.articles, self.inspector, self.outline, self.label_bar):
            pane.set_project(project)
        if session is not None:
            session.changed.connect(self._apply)
            self._show_scheme()
            self.show_annotator()

    def show_annotator(self) -> None:
        """Show whose annotations are one's own."""
        if self._session is not None:
            self.view.set_own(self._session.annotator.id)
            self.outline.set_annotator(self._session.annotator.id)

    def _align_heading(self, left: int, width: int) -> None:
        """Begin the heading where the text begins, and end it where the text ends."""
        end = self.view.width() - left - width + DOCUMENT_MARGIN
        self.heading.set_column(left + DOCUMENT_MARGIN, end)

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
        if place.article_id is None or self._session is None:
            return
        if not self._session.project.has("article", place.article_id):
            return
        self.open_article(place.article_id)
        self.view.set_caret(place.caret)
        self.view.scroll_to_offset(place.top)

    def _show_scheme(self) -> None:
        assert self._session is not None
        scheme = self._session.project.scheme
        self.label_bar.set_title(self._session.project.title)
        for pane in (self.label_bar, self.view, self.outline):
            pane.set_scheme(scheme)

    # The article

    def open_article(self, article_id: str) -> None:
        """Show an article, unless it is the one shown."""
        if self._session is None or (self._article is not None and self._article.id == article_id):
            return
        self.inspector.save_note()
        try:
            self._show_article(article_id)
        except UserError as error:
            self._show_article(None)
            self.problem.emit(error)
        self.articles.show_article(article_id)

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
        panes = [self.articles, self.view, self.inspector, self.outline]
        panes = [pane for pane in panes if pane.isVisible()]
        focus = QApplication.focusWidget()
        held = [i for i, pane in enumerate(panes) if focus is not None and (focus is pane or pane.isAncestorOf(focus))]
        now = held[0] if held else -by
        panes[(now + by) % len(panes)].setFocus(Qt.FocusReason.TabFocusReason)

    def show_only_article(self, *, alone: bool) -> None:
        """Hide everything but the article, or show it again."""
        for pane in (self.articles, self.side, self.label_bar):
            pane.setVisible(not alone)

    def caret_line(self) -> int:
        """Return the number, from 1, of the line of the text that the caret is in."""
        return line_of(self._line_starts, self.view.caret)

    def _show_article(self, article_id: str | None) -> None:
        self._cards_later.stop()
        if article_id is None or self._session is None:
            self._article = None
            self.view.clear_article()
            self.outline.set_article("", [])
            self.heading.set_article(None)
            self.inspector.show_article(None)
            self.inspector.clear()
        else:
            project = self._session.project
            article, text, marks = project.article(article_id), project.text(article_id), project.marks(article_id)
            self._article = article
            self._line_starts = line_starts(text)
            self.heading.set_article(article)
            self.view.show_article(text, marks)
            self.outline.set_article(text, marks)
            if len(marks) < _CARDS_LATER:
                self._show_cards()
            else:
                self._cards_later.start()
            self.inspector.show_article(article)
            self.inspector.clear()
        self.article_changed.emit(self._article)
        self.counted.emit()

    def _show_cards(self) -> None:
        assert self._session is not None
        assert self._article is not None
        self.view.set_cards(cards_of_article(self._session.project, self._article.id, self.view.marks()))

    def _apply(self, change_set: ChangeSet) -> None:
        """Show what an edit changed, of this window or of another program."""
        assert self._session is not None
        project = self._session.project
        self.articles.apply(change_set)
        if change_set.everything or change_set.of("project"):
            self._show_scheme()
        shown = self._article
        if shown is None or not project.has("article", shown.id):
            self._show_article(None)
            self.open_first()
        elif change_set.everything:
            place = self.place
            self._article = None
            self.go_to(place)
        else:
            self._apply_to_article(change_set, shown)

    def _apply_to_article(self, change_set: ChangeSet, shown: Article) -> None:
        assert self._session is not None
        changes = [change for change in change_set.of("annotation") if change.article_id == shown.id]
        removed = [change.row_id for change in changes if change.after is None]
        upserted = [mark_of(change.after) for change in changes if change.after is not None]
        if changes:
            self.view.apply(removed, upserted)
            self.outline.apply(removed, upserted)
        if changes or change_set.of("relation"):
            self.view.update_cards(changed_cards(self._session.project, change_set))
        if any(change.row_id == shown.id for change in change_set.of("article")):
            self._article = self._session.project.article(shown.id)
            self.heading.set_article(self._article)
            self.inspector.show_article(self._article)
            self.article_changed.emit(self._article)
        if change_set.of("relation") or any(change.before is not None for change in changes):
            self._show_focus(self.view.focused_id)  # what is new changes nothing about the annotation in focus
        self.counted.emit()

    # Operations

    def tag(self, label: str, spans: Sequence[Span]) -> None:
        """Tag spans of the article shown and put the annotation, new or there already, in focus."""
        if self._session is None or self._article is None:
            return
        session, article_id = self._session, self._article.id

        def operation() -> None:
            made = annotating.annotate(session.project, article_id, label=label, spans=spans, by=session.annotator)
            if self._article is not None and self._article.id == article_id:
                self.view.focus_annotation(made, reveal=False)

        session.run(operation)

    def relabel(self, annotation_id: str, label: str) -> None:
        """Give an annotation another label."""
        self._change([annotation_id], lambda s: annotating.relabel(s.project, annotation_id, label, by=s.annotator))

    def delete(self, annotation_ids: Sequence[str]) -> None:
        """Delete annotations."""
        self._change(annotation_ids, lambda s: annotating.delete(s.project, annotation_ids, by=s.annotator))

    def _set_spans(self, annotation_id: str, spans: Sequence[Span]) -> None:
        self._change([annotation_id], lambda s: annotating.set_spans(s.project, annotation_id, spans, by=s.annotator))

    def _note(self, annotation_id: str, note: str) -> None:
        if self._session is not None:
            session = self._session
            session.run(lambda: annotating.set_note(session.project, annotation_id, note, by=session.annotator))

    def _change(self, annotation_ids: Sequence[str], operation: Callable[[Session], None]) -> None:
        """Run an operation on annotations; on those of somebody else after one question."""
        session = self._session
        if session is None:
            return
        try:
            authors = {session.project.annotation(annotation_id).created_by for annotation_id in annotation_ids}
        except UserError as error:
            self.problem.emit(error)
            return
        others = authors - {session.annotator.id}
        if others and not self._may_touch(others):
            return
        session.run(lambda: operation(session))

    def _may_touch(self, others: set[str]) -> bool:
        names = ", ".join(sorted(name for id_, name in self._names().items() if id_ in others))
        return ask_edit_foreign(self, annotator=names)

    # What is in focus

    def show_annotation(self, annotation_id: str) -> None:
        """Put an annotation in focus, in whichever article it stands."""
        if self._session is None or not self._session.project.has("annotation", annotation_id):
            return
        self.open_article(self._session.project.annotation(annotation_id).article_id)
        self.view.focus_annotation(annotation_id)

    def show_change(self, change_set: ChangeSet) -> None:
        """Go where an undo or redo changed something and put it in focus."""
        changes = change_set.of("annotation") or change_set.of("relation") or change_set.of("article")
        if self._session is None or not changes:
            return
        change = changes[0]
        article_id = change.article_id
        if article_id is not None and self._session.project.has("article", article_id):
            self.open_article(article_id)
        if change.after is None:
            return
        if change.table == "annotation":
            self.view.focus_annotation(change.row_id)
        elif change.table == "relation":
            self.view.focus_annotation(str(change.after["head"]))

    def _show_focus(self, annotation_id: str | None) -> None:
        session = self._session
        if session is None or self._article is None:
            return
        if annotation_id is None or not session.project.has("annotation", annotation_id):
            self.inspector.clear()
        else:
            annotation = session.project.annotation(annotation_id)
            self.inspector.show_annotation(annotation, self._relation_lines(annotation_id), self._names())
        self.outline.show_focus(annotation_id)
        self._show_state()

    def _relation_lines(self, annotation_id: str) -> list[RelationLine]:
        assert self._session is not None
        project = self._session.project
        return [
            RelationLine(link.relation_id, relation_title(project.scheme, link.type), not link.outgoing, link.other,
                         link.name, link.cue)
            for link in links_of(project, annotation_id)
        ]  # fmt: skip

    def _show_state(self) -> None:
        self.label_bar.set_state(
            armed=self.view.armed,
            focused=self.view.focused_id is not None,
            selection=self.view.textCursor().hasSelection(),
        )

    def _label_clicked(self, label: str) -> None:
        """Do what the label's key does."""
        self.view.use_label(label)
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tooltip(self, annotation_id: str) -> str:
        if self._session is None:
            return ""
        project = self._session.project
        annotation = project.annotation(annotation_id)
        links = links_of(project, annotation_id)
        return tooltip(annotation, project.scheme, links, self._names())

    def _names(self) -> dict[str, str]:
        return {each.id: each.name for each in self._session.project.annotators()} if self._session else {}

    def _describe(self) -> None:
        if self._article is not None:
            self.describe_requested.emit(self._article.id)

    def copy(self, *, with_source: bool) -> None:
        """Copy the selection, or else the quote in focus, with where it is from or without."""
        session, article = self._session, self._article
        if session is None or article is None:
            return
        spans = self.view.selection_spans() or self.view.focused_spans()
        quote = quote_of(self.view.text, spans)
        if quote:
            source = source_line(article)
            QGuiApplication.clipboard().setText(f"“{quote}”\n{source}" if with_source else quote)
