"""The inspector: everything about the annotation in focus, or else about the open article."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication
from PySide6.QtWidgets import QStackedLayout, QWidget

from annotator.gui.panels.annotation_page import AnnotationPage
from annotator.gui.panels.article_page import ArticlePage
from annotator.gui.panels.empty import EmptyState
from annotator.gui.panels.page_scroll import PageScroll
from annotator.gui.panels.relation_rows import RelationLine
from annotator.gui.panels.several_page import SeveralPage
from annotator.gui.panels.unsaved import State
from annotator.gui.style import surface
from annotator.gui.theme import Theme
from annotator.gui.wording import page_words
from annotator.model import Annotation, Article, Scheme
from annotator.store.project import Project


class InspectorPanel(QWidget):
    """Shows one annotation, one article, or what to do. Signals say what the user wants; nothing is changed here."""

    relabel_requested = Signal(str, str)  # annotation id, label
    annotation_chosen = Signal(str)
    note_edited = Signal(str, str)  # annotation id, note
    metadata_requested = Signal()
    left = Signal()  # Esc: the hands go back to the article
    state_changed = Signal()  # of what is typed
    entered = Signal(bool)  # whether the keyboard is in a field of what is tagged

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        surface(self, "chrome")
        self._article: Article | None = None
        self._annotation_page = AnnotationPage()
        self.several = SeveralPage()
        self.article_page = ArticlePage()
        self._empty = EmptyState()
        self._first: QWidget = self._empty
        self._empty.say(self.tr("No article is open. Add one with Ctrl+I."))
        self._stack = QStackedLayout(self)
        self._annotation_scroll = PageScroll(self._annotation_page)
        self._several_scroll = PageScroll(self.several)
        self._article_scroll = PageScroll(self.article_page)
        for page in (self._empty, self._article_scroll, self._annotation_scroll, self._several_scroll):
            self._stack.addWidget(page)
        self._annotation_page.relabel_requested.connect(self.relabel_requested)
        self._annotation_page.annotation_chosen.connect(self.annotation_chosen)
        self.relations = self._annotation_page.relations
        self.entity = self._annotation_page.entity
        self.note = self._annotation_page.note
        self.note.edited.connect(self.note_edited)
        self.note.left.connect(self.left)
        self.entity.left.connect(self.left)
        self.form = self._annotation_page.form
        self._forms = (self.form, self.several.form)
        for form in self._forms:
            form.left.connect(self.left)
        for typed in (self.note, *self._forms):
            typed.state_changed.connect(self.state_changed)
        self.article_page.metadata_requested.connect(self.metadata_requested)
        QGuiApplication.instance().focusChanged.connect(self._keep_in_sight)  # type: ignore[union-attr]

    def set_project(self, project: Project | None) -> None:
        """Take over a project's labels, and show nothing. What is typed and not saved by now is let go of."""
        self.note.forget_all()
        for form in self._forms:
            form.forget_all()
        read_only = project is not None and project.read_only
        for page in (self._annotation_page, self.several, self.article_page):
            page.set_read_only(read_only=read_only)
        self.set_scheme(project.scheme if project else None)
        self.show_article(None)
        self.clear()

    def set_scheme(self, scheme: Scheme | None) -> None:
        """Take over the labels of a scheme."""
        self._annotation_page.set_scheme(scheme)
        self.several.set_scheme(scheme)

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme's colours."""
        self._annotation_page.set_theme(theme)
        self.several.set_theme(theme)

    def show_article(self, article: Article | None) -> None:
        """Remember the open article, to be shown while no annotation is in focus."""
        self._article = article
        if article is not None:
            self.article_page.show_article(article)
        if self._stack.currentWidget() not in (self._annotation_scroll, self._several_scroll):
            self.clear()

    def show_annotation(
        self, annotation: Annotation, relations: Sequence[RelationLine], annotator_names: Mapping[str, str]
    ) -> None:
        """Show the annotation in focus. `annotator_names` are by annotator id.

        What is being typed for another annotation is told first; for this annotation it goes on being typed.
        """
        self.several.form.show_subject(None)
        page = page_words(self._article.pages, annotation.spans) if self._article else ""
        self._annotation_page.show_annotation(annotation, relations, annotator_names, page=page)
        self._show(self._annotation_scroll, focus=self._annotation_page.first_control)

    def show_several(self, annotations: Sequence[Annotation], annotator_names: Mapping[str, str]) -> None:
        """Show what annotations that are chosen together say; otherwise as `show_annotation`."""
        self.note.show_note(None, "")
        self.form.show_subject(None)
        self.several.show_annotations(annotations, annotator_names)
        self._show(self._several_scroll, focus=self.several.first_control)

    def clear(self) -> None:
        """Show the open article, or what to do where there is none. What is being typed is told first."""
        self.note.show_note(None, "")
        for form in self._forms:
            form.show_subject(None)
        if self._article:
            self._show(self._article_scroll, focus=self.article_page.first_control)
        else:
            self._show(self._empty, focus=self._empty)

    def _keep_in_sight(self, _old: QWidget | None, focus: QWidget | None) -> None:
        """Scroll to what has the keyboard, which Qt does only where it moves it by Tab itself."""
        scroll = self._stack.currentWidget()
        if focus is not None and isinstance(scroll, PageScroll) and scroll.isAncestorOf(focus):
            scroll.show_whole(focus)
        self.entered.emit(focus is not None and any(form.isAncestorOf(focus) for form in self._forms))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Give the keyboard to the first control. As a proxy for the panel that would be where Tab begins anew."""
        self._first.setFocus(event.reason())

    def _show(self, page: QWidget, *, focus: QWidget) -> None:
        if page is not self._stack.currentWidget():
            self._stack.setCurrentWidget(page)
            self._first = focus

    @property
    def state(self) -> State:
        """Whether everything that was typed is on disk."""
        states = {typed.state for typed in (self.note, *self._forms)}
        return "refused" if "refused" in states else "saving" if "saving" in states else "saved"

    @property
    def waiting_id(self) -> str | None:
        """An annotation for which something was typed that could not be saved, or None."""
        return next(filter(None, (typed.waiting_id for typed in (self.note, *self._forms))), None)

    def save_typed(self) -> None:
        """Tell what is being typed now, and what was refused; to be called before the project is closed."""
        self.relations.save_cue()
        self.note.save()
        for form in self._forms:
            form.save()

    def forget(self, annotation_ids: Sequence[str]) -> None:
        """Let go of what was typed for annotations that are gone."""
        self.note.forget(annotation_ids)
        for form in self._forms:
            form.forget(annotation_ids)

    def reveal(self, field: QWidget) -> None:
        """Scroll so that a field of the annotation in focus is seen."""
        self._annotation_scroll.show_whole(field)

    def focus_note(self) -> None:
        """Put the caret into the note of the annotation in focus, if there is one."""
        if self._stack.currentWidget() is self._annotation_scroll:
            self.note.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_first_field(self) -> bool:
        """Put the caret into the first attribute of what is shown; False where there is none to fill in."""
        return any(form.isVisible() and form.focus_first() for form in self._forms)
