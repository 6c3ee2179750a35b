"""Links: L joins the annotation in focus to another by letters on the candidates, and its rows change what is there."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from annotator.errors import UserError
from annotator.gui.annotation_commands import AnnotationCommands
from annotator.gui.feature import Feature, Slots
from annotator.gui.linking.handle import LinkHandle
from annotator.gui.linking.mode import LinkMode, Question, shortened
from annotator.gui.wording import relation_title
from annotator.gui.workspace import Workspace
from annotator.model import Annotator, Relation
from annotator.operations.annotations import set_attributes
from annotator.operations.linking import Search, Target, Tie, can_be_linked, link_to, repoint_to
from annotator.operations.relations import set_cue, set_relation_attributes, unrelate
from annotator.operations.speakers import SOURCE_NAMED
from annotator.store.project import Project

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow


class LinkCommands(Feature):
    """What hands do to the links of the annotation in focus."""

    def __init__(self, workspace: Workspace, window: MainWindow) -> None:
        super().__init__(workspace, window)
        self.mode = LinkMode(workspace.view)
        LinkHandle(
            workspace.view,
            can_link=self._can_link,
            search_for=self._search,
            dropped=self._drop,
            clicked=lambda: workspace.view.perform("link"),
            tip=self.tr("Drag to what it shall be linked to, or click for letters (L)"),
        )
        workspace.view.gesture_made.connect(self._on_gesture)
        rows = workspace.inspector.relations
        rows.link_requested.connect(lambda: workspace.view.perform("link"))
        rows.delete_requested.connect(self.delete)
        rows.repoint_requested.connect(self.repoint)
        rows.cue_edited.connect(self.set_cue)
        rows.attributes_requested.connect(self.ask_for_attributes)

    def slots(self) -> Slots:
        return {"link": lambda: self.workspace.view.perform("link")}

    def _on_gesture(self, gesture: str, annotation_id: str) -> None:
        if gesture == "link":
            self.begin(annotation_id)

    # Letters, and lines that are drawn

    def begin(self, annotation_id: str) -> None:
        """Put letters on what an annotation may be linked to."""
        search = self._search(annotation_id)
        if search is not None and not self.mode.begin(self._question(search)):
            self.said.emit(self.tr("There is nothing near that it could be linked to."))

    def _drop(self, search: Search, target: Target) -> None:
        self.mode.begin_with(self._question(search), target)

    def _can_link(self, label: str) -> bool:
        project = self.session.project if self.session is not None else None
        return project is not None and not project.read_only and can_be_linked(project.scheme, label)

    def repoint(self, relation_id: str) -> None:
        """Put letters on what the other end of a relation of the annotation in focus may be instead."""
        focused, relation = self.workspace.view.focused_id, self._relation(relation_id)
        if focused is None or relation is None or self.session is None:
            return
        try:
            articles = {self.session.project.annotation(end).article_id for end in (relation.head, relation.tail)}
        except UserError as error:
            self.problem.emit(error)
            return
        if len(articles) > 1:
            from annotator.gui.linking.across import LinkAcross

            self.window.feature(LinkAcross).begin(focused, instead_of=relation)
            return
        search = self._search(focused, instead_of=relation)
        if search is not None:
            title = relation_title(self.session.project.scheme, relation.type)
            question = self._question(
                search,
                title=self.tr("{relation}: another end (type or click)").format(relation=title),
                chosen=lambda target, _tie: self._repoint(relation, focused, target),
            )
            if not self.mode.begin(question):
                self.said.emit(self.tr("There is nothing near that it could be linked to."))

    def _search(self, annotation_id: str, *, instead_of: Relation | None = None) -> Search | None:
        """Return where to look for candidates, or say why there are none."""
        if self.session is None:
            return None
        project = self.session.project
        if project.read_only:
            self.said.emit(self.tr("This project is read-only: nothing can be linked."))
            return None
        try:
            search = Search(project, annotation_id, instead_of=instead_of)
        except UserError as error:
            self.problem.emit(error)
            return None
        if not can_be_linked(project.scheme, search.annotation.label):
            label = project.scheme.label(search.annotation.label)
            title = label.title if label else search.annotation.label
            self.said.emit(self.tr("The scheme has no links for “{label}”.").format(label=title))
            return None
        return search

    def _question(
        self, search: Search, *, title: str = "", chosen: Callable[[Target, Tie], object] | None = None
    ) -> Question:
        """Return what to wait for: by default, what the search's annotation is linked to."""
        assert self.session is not None
        annotation = search.annotation
        words = self.tr("Link to (type or click): “{words}”").format(words=shortened(annotation.quote))
        return Question(
            title=title or words,
            around=annotation.spans,
            find=search.targets,
            scheme=self.session.project.scheme,
            chosen=chosen or (lambda target, tie: self._link(annotation.id, target, tie)),
            nobody=(lambda: self._say_nobody(annotation.id)) if search.may_lack_source else None,
        )

    # Edits

    def _link(self, annotation_id: str, target: Target, tie: Tie) -> None:
        self._run(annotation_id, lambda project, by: link_to(project, annotation_id, target, tie, by=by))

    def _say_nobody(self, annotation_id: str) -> None:
        values = {SOURCE_NAMED: False}
        self._run(annotation_id, lambda project, by: set_attributes(project, annotation_id, values, by=by))

    def _run(self, annotation_id: str, operation: Callable[[Project, Annotator], object]) -> None:
        """Make an edit of an annotation, if it is one's own or may be changed."""
        session = self.session
        if session is not None and self.window.feature(AnnotationCommands).may_change([annotation_id]):
            session.run(lambda by: operation(session.project, by))

    def _repoint(self, relation: Relation, annotation_id: str, target: Target) -> None:
        self._run_on(relation, lambda project, by: repoint_to(project, relation.id, annotation_id, target, by=by))

    def delete(self, relation_id: str) -> None:
        """Delete a relation."""
        relation = self._relation(relation_id)
        if relation is not None:
            self._run_on(relation, lambda project, by: unrelate(project, relation_id, by=by))

    def set_cue(self, relation_id: str, cue: str) -> None:
        """Write the words that say so."""
        relation = self._relation(relation_id)
        if relation is not None:
            self._run_on(relation, lambda project, by: set_cue(project, relation_id, cue, by=by))

    def ask_for_attributes(self, relation_id: str) -> None:
        """Ask what a relation says of itself."""
        relation = self._relation(relation_id)
        kind = self.session.project.scheme.relation(relation.type) if relation is not None and self.session else None
        if relation is None or kind is None:
            return
        words = self.workspace.inspector.relations.words_of(relation_id)
        from annotator.gui.linking.attributes_dialog import RelationDialog

        dialog = RelationDialog(kind, relation.attributes, words, self.window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.saved.connect(
            lambda values: self._run_on(
                relation, lambda project, by: set_relation_attributes(project, relation_id, values, by=by)
            )
        )
        dialog.open()

    def _run_on(self, relation: Relation, operation: Callable[[Project, Annotator], object]) -> None:
        """Make an edit of a relation, if it is one's own or may be changed; else show it as it is."""
        session, commands = self.session, self.window.feature(AnnotationCommands)
        if session is None:
            return
        if commands.may_change_work({relation.id: relation.created_by}):
            session.run(lambda by: operation(session.project, by), refused=self.workspace.refresh_focus)
        else:
            self.workspace.refresh_focus()

    def _relation(self, relation_id: str) -> Relation | None:
        try:
            return self.session.project.relation(relation_id) if self.session is not None else None
        except UserError as error:
            self.problem.emit(error)
            return None
