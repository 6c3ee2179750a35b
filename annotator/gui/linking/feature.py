"""Links: L joins the annotation in focus to another, by letters on the candidates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.errors import UserError
from annotator.gui.annotation_commands import AnnotationCommands
from annotator.gui.feature import Feature, Slots
from annotator.gui.linking.mode import LinkMode, Question, shortened
from annotator.gui.workspace import Workspace
from annotator.operations.annotations import set_attributes
from annotator.operations.linking import Search, Target, Tie, can_be_linked, link_to
from annotator.operations.speakers import SOURCE_NAMED

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow


class LinkCommands(Feature):
    """What hands do to the links of the annotation in focus."""

    def __init__(self, workspace: Workspace, window: MainWindow) -> None:
        super().__init__(workspace, window)
        self._head = ""
        self.mode = LinkMode(workspace.view)
        self.mode.chosen.connect(self._link)
        self.mode.nobody_chosen.connect(self._say_nobody)
        workspace.view.gesture_made.connect(self._on_gesture)

    def slots(self) -> Slots:
        return {"link": lambda: self.workspace.view.perform("link")}

    def _on_gesture(self, gesture: str, annotation_id: str) -> None:
        if gesture == "link":
            self.begin(annotation_id)

    def begin(self, annotation_id: str) -> None:
        """Put letters on what an annotation may be linked to, having brought it into view."""
        if self.session is None or self._is_read_only():
            return
        project = self.session.project
        try:
            search = Search(project, annotation_id)
        except UserError as error:
            self.problem.emit(error)
            return
        annotation = search.annotation
        label = project.scheme.label(annotation.label)
        title = label.title if label else annotation.label
        if not can_be_linked(project.scheme, annotation.label):
            self.said.emit(self.tr("The scheme has no links for “{label}”.").format(label=title))
            return
        self._head = annotation_id
        question = Question(
            title=self.tr("Link to (type or click): “{words}”").format(words=shortened(annotation.quote)),
            around=annotation.spans,
            find=search.targets,
            scheme=project.scheme,
            nobody=search.may_lack_source,
        )
        if not self.mode.begin(question):
            self.said.emit(self.tr("There is nothing near that it could be linked to."))

    def _is_read_only(self) -> bool:
        assert self.session is not None
        if self.session.project.read_only:
            self.said.emit(self.tr("This project is read-only: nothing can be linked."))
        return self.session.project.read_only

    def _link(self, target: Target, tie: Tie) -> None:
        session, head = self.session, self._head
        if session is not None and self._may_change(head):
            session.run(lambda by: link_to(session.project, head, target, tie, by=by))

    def _say_nobody(self) -> None:
        session, head = self.session, self._head
        if session is not None and self._may_change(head):
            session.run(lambda by: set_attributes(session.project, head, {SOURCE_NAMED: False}, by=by))

    def _may_change(self, annotation_id: str) -> bool:
        return self.window.feature(AnnotationCommands).may_change([annotation_id])
