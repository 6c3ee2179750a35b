"""Ctrl+L: links the claim in focus to a claim of another article."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer

from annotator.errors import ProjectBusy, UserError
from annotator.gui.annotation_commands import AnnotationCommands
from annotator.gui.feature import Feature, Slots
from annotator.gui.linking.claim_dialog import ClaimDialog
from annotator.gui.linking.mode import tie_words
from annotator.model import Annotation, Relation
from annotator.operations.linking import Tie, ties
from annotator.operations.relations import relate, repoint
from annotator.operations.speakers import saying
from annotator.store.project import Project
from annotator.store.quotes import QuoteLine, Wanted, find_quotes, latest_quotes, nearest_quotes

_AGAIN = 300  # milliseconds until what another program was in the way of is tried again


class LinkAcross(Feature):
    """Finds claims of other articles and links the one in focus to one of them.

    While its dialog is open the search's index is brought up in short steps, so that a claim made just now is found.
    """

    def slots(self) -> Slots:
        return {"link_claim": lambda: self.begin(self.workspace.view.focused_id)}

    def begin(self, annotation_id: str | None, *, instead_of: Relation | None = None) -> None:
        """Ask for a claim of another article, to be linked to or to be the other end of a relation that is there."""
        if self.session is None or annotation_id is None:
            return
        project = self.session.project
        try:
            annotation = project.annotation(annotation_id)
            there = project.relations_of(annotation_id)
        except UserError as error:
            self.problem.emit(error)
            return
        search = _Search(project, annotation, there, instead_of)
        if project.read_only:
            self.said.emit(self.tr("This project is read-only: nothing can be linked."))
        elif not search.labels:
            self.said.emit(self.tr("Only what is said can be linked to another article. Put a claim in focus first."))
        else:
            self._open(search)

    def _open(self, search: _Search) -> None:
        again = QTimer(self, singleShot=True, interval=0)

        def ask(typed: str) -> Sequence[QuoteLine]:
            try:
                return search.ask(typed)
            except ProjectBusy:
                again.start(_AGAIN)
            except UserError as error:
                self.problem.emit(error)
            return ()

        dialog = ClaimDialog(
            search.annotation.quote,
            ask=ask,
            ties_to=search.ties_to,
            theme=self.workspace.view.theme,
            parent=self.window,
        )
        dialog.chosen.connect(lambda line, tie: self._link(search, line, tie))
        again.setParent(dialog)
        again.timeout.connect(lambda: self._index_some(dialog, again))
        again.start()
        dialog.open()

    def _index_some(self, dialog: ClaimDialog, again: QTimer) -> None:
        """Bring up the index, and ask anew when that is done."""
        if self.session is None:
            return
        try:
            if self.session.project.index_some():
                again.start(0)
                return
        except ProjectBusy:
            again.start(_AGAIN)
            return
        except UserError as error:
            self.problem.emit(error)
        dialog.refresh()

    def _link(self, search: _Search, line: QuoteLine, tie: Tie) -> None:
        session, own, other = self.session, search.annotation.id, line.annotation_id
        commands = self.window.feature(AnnotationCommands)
        if session is None:
            return
        head, tail = (own, other) if tie.outgoing else (other, own)
        relation = search.instead_of
        if relation is None:
            if commands.may_change([own]):
                session.run(lambda by: relate(session.project, tie.relation, head, tail, by=by))
        elif commands.may_change_work({relation.id: relation.created_by}):
            session.run(lambda by: repoint(session.project, relation.id, head_id=head, tail_id=tail, by=by))


class _Search:
    """What may be linked to one annotation from other articles, and how."""

    def __init__(
        self, project: Project, annotation: Annotation, there: Sequence[Relation], instead_of: Relation | None
    ) -> None:
        self.project = project
        self.annotation = annotation
        self.instead_of = instead_of
        self._there = {(each.type, each.head, each.tail) for each in there}
        scheme = project.scheme
        own = scheme.label(annotation.label)
        passages = [each.name for each in scheme.labels if each.style == "passage"]
        is_passage = own is not None and own.style == "passage"
        self.labels = tuple(each for each in passages if is_passage and ties(scheme, annotation.label, each))
        says = saying(scheme, annotation.label)
        self._wanted = Wanted(self.labels, annotation.article_id, says.name if says is not None else "")

    def ask(self, typed: str) -> list[QuoteLine]:
        """Return claims with what was typed, or else those that say nearly the same, and then the latest ones."""
        if typed:
            return find_quotes(self.project, typed, self._wanted)
        nearest = nearest_quotes(self.project, self.annotation.quote, self._wanted)
        return nearest or latest_quotes(self.project, self._wanted)

    def ties_to(self, line: QuoteLine) -> list[tuple[Tie, str]]:
        """Return the ways in which the annotation may be linked to a claim and is not yet, with their words."""
        own, scheme = self.annotation.id, self.project.scheme
        possible = ties(scheme, self.annotation.label, line.label)
        if self.instead_of is not None:
            possible = tuple(tie for tie in possible if tie == (self.instead_of.type, self.instead_of.head == own))
        ends = {True: (own, line.annotation_id), False: (line.annotation_id, own)}
        free = (tie for tie in possible if (tie.relation, *ends[tie.outgoing]) not in self._there)
        return [(tie, tie_words(scheme, tie)) for tie in free]
