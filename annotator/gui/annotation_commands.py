"""What hands do to annotations: tagging, relabelling, moving, noting, deleting, copying."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

from annotator.errors import UserError
from annotator.gui.cards import proposed_card
from annotator.gui.dialogs.confirm import ask_edit_foreign
from annotator.gui.feature import Feature, Slots
from annotator.gui.session import Session
from annotator.gui.wording import source_line
from annotator.gui.workspace import Workspace
from annotator.model import Annotator, AttributeValue, ChangeSet, Span
from annotator.operations import annotations as annotating
from annotator.operations.speakers import Proposal, propose_speaker, take_speaker
from annotator.store.project import Project
from annotator.text import quote_of

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow


class AnnotationCommands(Feature):
    """Turns the gestures of a workspace's panes into operations on annotations.

    What is somebody else's work is changed after one question, which holds while the focus stays where it is.
    """

    def __init__(self, workspace: Workspace, window: MainWindow) -> None:
        super().__init__(workspace, window)
        self._agreed: frozenset[str] = frozenset()
        self._proposal: Proposal | None = None
        self._offer_of = ""
        self._offer = QTimer(self, singleShot=True, interval=0)
        self._offer.timeout.connect(self._offer_speaker)
        view, inspector, outline = workspace.view, workspace.inspector, workspace.outline
        view.tag_requested.connect(self.tag)
        view.relabel_requested.connect(self.relabel)
        view.delete_requested.connect(lambda annotation_id: self.delete([annotation_id]))
        view.spans_requested.connect(self.set_spans)
        view.focus_changed.connect(lambda _: self._agreed_no_more())
        view.focus_changed.connect(lambda _: self._drop_proposal())
        view.accept_requested.connect(self.take_proposal)
        inspector.relabel_requested.connect(self.relabel)
        inspector.note_edited.connect(self.set_note)
        inspector.note.may_edit = lambda annotation_id: self.may_change([annotation_id])
        inspector.form.edited.connect(self.set_attribute)
        inspector.form.may_edit = self.may_change
        outline.delete_requested.connect(self.delete)

    def set_session(self, session: Session | None) -> None:
        super().set_session(session)
        if session is not None:
            session.changed.connect(self._offer_anew)

    def slots(self) -> Slots:
        view = self.workspace.view
        return {
            "copy": lambda: self.copy(with_source=False),
            "copy_source": lambda: self.copy(with_source=True),
            "grow": view.grow_selection,
            "shrink": view.shrink_selection,
            "further_span": view.add_selection,
            "start_left": lambda: view.perform("start-left"),
            "start_right": lambda: view.perform("start-right"),
            "end_left": lambda: view.perform("end-left"),
            "end_right": lambda: view.perform("end-right"),
            "fill_in": self.fill_in,
            "note": self.workspace.inspector.focus_note,
            "delete": lambda: view.perform("delete"),
            "next_annotation": view.focus_next,
            "previous_annotation": view.focus_previous,
        }

    def tag(self, label: str, spans: Sequence[Span]) -> None:
        """Tag spans of the article shown and put the annotation, new or there already, in focus."""
        session, article = self.session, self.workspace.article
        if session is None or article is None:
            return

        def focus(annotation_id: str) -> None:
            if self.workspace.article is not None and self.workspace.article.id == article.id:
                self.workspace.view.focus_annotation(annotation_id, reveal=False)
                self._offer_of = annotation_id
                self._offer.start()

        session.run(
            lambda by: annotating.annotate(session.project, article.id, label=label, spans=spans, by=by), done=focus
        )

    def _offer_speaker(self) -> None:
        """Show the likeliest speaker of a new claim in the margin, once the claim is painted; Enter takes it."""
        self._offer.stop()
        if self.session is None or self.workspace.view.focused_id != self._offer_of:
            return
        try:
            self._proposal = propose_speaker(self.session.project, self._offer_of)
        except UserError:
            return  # a help, not more: the claim itself is made
        if self._proposal is not None:
            self.workspace.view.update_cards({self._offer_of: proposed_card(self._proposal)})

    def take_proposal(self, annotation_id: str) -> None:
        """Tag and link the speaker that is proposed for the annotation in focus."""
        if self._offer.isActive():  # fast hands
            self._offer_speaker()
        session, proposal = self.session, self._proposal
        if session is not None and proposal is not None and proposal.claim == annotation_id:
            self._proposal = None
            session.run(lambda by: take_speaker(session.project, proposal, by=by))

    def _drop_proposal(self) -> None:
        """What was proposed for an annotation goes when the focus leaves it."""
        proposal = self._proposal
        if proposal is not None and self.workspace.view.focused_id != proposal.claim:
            self._proposal = None
            self.workspace.refresh_card(proposal.claim)

    def _offer_anew(self, change_set: ChangeSet) -> None:
        """What was proposed for a claim may not hold when the claim, or who is linked to it, has changed."""
        proposal = self._proposal
        if proposal is None:
            return
        rows = [change.after or change.before or {} for change in change_set.changes]
        if any(proposal.claim in (row.get("id"), row.get("head")) for row in rows):
            self._proposal, self._offer_of = None, proposal.claim
            self._offer.start()

    def relabel(self, annotation_id: str, label: str) -> None:
        """Give an annotation another label."""
        self._change([annotation_id], lambda project, by: annotating.relabel(project, annotation_id, label, by=by))

    def set_spans(self, annotation_id: str, spans: Sequence[Span]) -> None:
        """Move an annotation to other spans."""
        self._change([annotation_id], lambda project, by: annotating.set_spans(project, annotation_id, spans, by=by))

    def delete(self, annotation_ids: Sequence[str]) -> None:
        """Delete annotations; where they are several, say so."""
        count = len(annotation_ids)
        words = self.tr("Deleted %Ln annotation(s)", "", count)
        self._change(
            annotation_ids,
            lambda project, by: annotating.delete(project, annotation_ids, by=by),
            done=lambda _: self.undoable.emit(words) if count > 1 else None,
        )

    def set_note(self, annotation_id: str, note: str) -> None:
        """Write the note of an annotation; whether it may be changed was asked when it was begun."""
        session, edited = self.session, self.workspace.inspector.note
        if session is not None:
            session.run(
                lambda by: annotating.set_note(session.project, annotation_id, note, by=by),
                done=lambda _: edited.keep(annotation_id, note),
                refused=lambda: edited.refuse(annotation_id, note),
            )

    def set_attribute(self, annotation_ids: tuple[str, ...], name: str, value: AttributeValue | None) -> None:
        """Set an attribute of annotations, None takes it away; whether they may be changed was asked before."""
        session, form = self.session, self.workspace.inspector.form
        if session is not None:
            session.run(
                lambda by: annotating.set_attributes_of_all(session.project, annotation_ids, {name: value}, by=by),
                done=lambda _: form.keep(annotation_ids, name, value),
                refused=lambda: form.refuse(annotation_ids, name, value),
            )

    def fill_in(self) -> None:
        """Go to the first attribute of the annotation in focus, showing the inspector where it is hidden."""
        inspector = self.workspace.inspector
        if not inspector.isVisible():
            self.said.emit(self.tr("The inspector is hidden; the View menu shows it."))
        elif not inspector.focus_first_field():
            self.said.emit(self.tr("There is nothing to fill in here."))

    def copy(self, *, with_source: bool) -> None:
        """Copy the selection, or else the quote in focus, with where it is from or without."""
        view, article = self.workspace.view, self.workspace.article
        spans = view.selection_spans() or view.focused_spans()
        quote = quote_of(view.text, spans)
        if quote and article is not None:
            QGuiApplication.clipboard().setText(f"“{quote}”\n{source_line(article, spans)}" if with_source else quote)

    def _change(
        self,
        annotation_ids: Sequence[str],
        operation: Callable[[Project, Annotator], None],
        done: Callable[[None], object] | None = None,
    ) -> None:
        session = self.session
        if session is not None and self.may_change(annotation_ids):
            session.run(lambda by: operation(session.project, by), done=done)

    def may_change(self, annotation_ids: Sequence[str]) -> bool:
        """Return whether annotations are one's own, or somebody agrees to changing those that are not."""
        annotator_of = self.workspace.outline.annotator_of
        return self.may_change_work({each: annotator_of(each) for each in annotation_ids})

    def may_change_work(self, authors: Mapping[str, str | None]) -> bool:
        """Return whether annotations or relations, by id, are one's own, or somebody agrees to changing the others."""
        if self.session is None:
            return False
        others = {by for each, by in authors.items() if each not in self._agreed} - {self.session.annotator.id, None}
        if not others:
            return True
        try:
            names = [each.name for each in self.session.project.annotators() if each.id in others]
        except UserError as error:
            self.problem.emit(error)
            return False
        if not ask_edit_foreign(self.window, annotator=", ".join(names)):
            return False
        self._agreed |= authors.keys()
        return True

    def _agreed_no_more(self) -> None:
        self._agreed = frozenset()
