"""The scheme editor: everything is changed in a draft, and saved together as one edit."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.errors import UserError
from annotator.gui.dialogs.confirm import ask
from annotator.gui.dialogs.parts import (
    GAP,
    MARGIN,
    Complaint,
    button_row,
    quiet_label,
    resize_within_screen,
)
from annotator.gui.scheme.asking import Asking
from annotator.gui.scheme.attributes_edit import Counts
from annotator.gui.scheme.kind_list import KindList
from annotator.gui.scheme.label_page import LabelPage
from annotator.gui.scheme.pieces import moved
from annotator.gui.scheme.preview import Preview
from annotator.gui.scheme.relation_page import RelationPage
from annotator.gui.scheme.summary import SummaryDialog
from annotator.gui.scheme.words import problem_words
from annotator.gui.theme import Theme
from annotator.gui.wording import error_words
from annotator.model import Scheme
from annotator.operations.scheme_draft import KindDraft, LabelDraft, Problem, RelationDraft, SchemeDraft
from annotator.operations.scheme_files import default_scheme, load_scheme, save_scheme
from annotator.operations.schemes import consequences
from annotator.store.bearing import BEARERS, Bearer, bearer_counts, value_counts
from annotator.store.project import Project

_SIZE = (980, 700)
_LIST_WIDTH = 232
T = TypeVar("T")


class SchemeDialog(QDialog):
    """Edits a project's scheme. It changes nothing itself: `save_wanted` carries the SchemeChange and what was agreed.

    Whoever saves answers with `accept`, or with `refuse` and why.
    """

    save_wanted = Signal(object, object)

    def __init__(self, project: Project, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Scheme"))
        resize_within_screen(self, *_SIZE)
        self._project = project
        self.draft = SchemeDraft(project.scheme)
        self._counts = {each: bearer_counts(project, each) for each in BEARERS}
        self._values: dict[tuple[type[KindDraft], str], Counts] = {}
        self._asking = Asking(self.draft, self)
        self.list = KindList(self.draft, self._counts, theme)
        self.list.setFixedWidth(_LIST_WIDTH)
        self.label_page = LabelPage(self.draft, self._values_of, self._asking, theme)
        self.relation_page = RelationPage(self.draft, self._values_of, self._asking, theme)
        self.nothing = quiet_label(self.tr("There is no label yet. Add one, or start from another scheme."))
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.pages = QStackedWidget()
        for page in (self.label_page, self.relation_page, self.nothing):
            self.pages.addWidget(page)
        self.preview = Preview()
        self.complaint = Complaint()
        self._lay_out()
        self._connect()
        self.list.show_all()
        self.list.setFocus()

    def _lay_out(self) -> None:
        upper = QHBoxLayout()
        upper.setSpacing(GAP)
        upper.addWidget(self.list)
        upper.addWidget(self.pages, 1)
        lower = QHBoxLayout()
        lower.setSpacing(GAP)
        lower.addWidget(self._start_button())
        lower.addWidget(self.complaint, 1)
        lower.addStretch(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, GAP, MARGIN, GAP)
        column.setSpacing(GAP)
        column.addLayout(upper, 1)
        column.addWidget(self.preview)
        column.addLayout(lower)
        row, self.save_button = button_row(self, self.tr("&Save"))
        row.accepted.disconnect(self.accept)
        row.accepted.connect(self.save)
        lower.addWidget(row)

    def _start_button(self) -> QPushButton:
        self.start_button = QPushButton(self.tr("Start &from"))
        self.start_button.setAutoDefault(False)
        menu = QMenu(self.start_button)
        menu.addAction(self.tr("The &default scheme"), lambda: self._start(default_scheme()))
        menu.addAction(self.tr("An &empty scheme"), lambda: self._start(Scheme((), ())))
        menu.addAction(self.tr("A &file…"), self._load)
        menu.addSeparator()
        menu.addAction(self.tr("&Save to a file…"), self._save_to_file)
        self.start_button.setMenu(menu)
        return self.start_button

    def _connect(self) -> None:
        self.list.chosen.connect(self._show)
        self.list.label_wanted.connect(self._add_label)
        self.list.relation_wanted.connect(self._add_relation)
        self.list.delete_wanted.connect(self._delete)
        self.list.move_wanted.connect(self._move)
        self.label_page.edited.connect(self._edited)
        self.relation_page.edited.connect(self._edited)

    def _values_of(self, kind: KindDraft) -> Counts:
        """How often each value is set now, by the name that a label or relation type has now."""
        key = type(kind), kind.was
        if kind.was and key not in self._values:
            bearer: Bearer = "annotation" if isinstance(kind, LabelDraft) else "relation"
            self._values[key] = self._try(lambda: value_counts(self._project, bearer, kind.was)) or {}
        return self._values.get(key, {})

    def _try(self, attempt: Callable[[], T]) -> T | None:
        """Do something with a file; where that fails, say why."""
        try:
            return attempt()
        except UserError as error:
            self.complaint.say(error_words(error))
            return None

    # What is shown

    def _show(self, kind: KindDraft | None) -> None:
        if isinstance(kind, LabelDraft):
            self.label_page.show_label(kind)
            self.pages.setCurrentWidget(self.label_page)
        elif isinstance(kind, RelationDraft):
            self.relation_page.show_relation(kind)
            self.pages.setCurrentWidget(self.relation_page)
        else:
            self.pages.setCurrentWidget(self.nothing)
        self.preview.show_draft(self.draft)

    def _edited(self) -> None:
        for kind in (*self.draft.labels, *self.draft.relations):  # keys change hands
            self.list.show_one(kind)
        self.complaint.say("")
        self.preview.show_draft(self.draft)

    def _show_all(self, kind: KindDraft | None) -> None:
        self.list.show_all()
        self.list.choose(kind)
        self.complaint.say("")

    # Hands

    def _add_label(self) -> None:
        label = self.draft.add_label(self.tr("New label"))
        self._show_all(label)
        self.label_page.setCurrentIndex(0)
        self.label_page.title.setFocus()
        self.label_page.title.selectAll()

    def _add_relation(self) -> None:
        relation = self.draft.add_relation(self.tr("New relation type"))
        self._show_all(relation)
        self.relation_page.setCurrentIndex(0)
        self.relation_page.title.setFocus()
        self.relation_page.title.selectAll()

    def _delete(self) -> None:
        kind = self.list.current
        if isinstance(kind, LabelDraft):
            place = self.draft.labels.index(kind)
            if self._asking.about_label(kind, self.list.count_of(kind)):
                self._show_all(_beside(self.draft.labels, place))
        elif isinstance(kind, RelationDraft):
            place = self.draft.relations.index(kind)
            if self._asking.about_relation(kind, self.list.count_of(kind)):
                self._show_all(_beside(self.draft.relations, place))

    def _move(self, by: int) -> None:
        kind = self.list.current
        done = (isinstance(kind, LabelDraft) and moved(self.draft.labels, kind, by)) or (
            isinstance(kind, RelationDraft) and moved(self.draft.relations, kind, by)
        )
        if done:
            self._show_all(kind)

    # Other schemes

    def _start(self, scheme: Scheme) -> None:
        before = self.draft.labels, self.draft.relations, self.draft.gone_labels, self.draft.gone_relations
        self.draft.start_from(scheme)
        if not self._asking.about_missing(self._counts):
            self.draft.labels, self.draft.relations, self.draft.gone_labels, self.draft.gone_relations = before
        self._show_all(None)

    def _load(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Start from a file"), self._folder(), self._filter())
        scheme = self._try(lambda: load_scheme(Path(path))) if path else None
        if scheme is not None:
            self._start(scheme)

    def _save_to_file(self) -> None:
        problem = next(self.draft.problems(), None)
        if problem is not None:
            self._point_out(problem)
            return
        proposed = str(Path(self._folder()) / f"{self._project.path.stem} scheme.json")
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Save the scheme to a file"), proposed, self._filter())
        if path:
            self._try(lambda: save_scheme(self.draft.scheme(), Path(path)))

    def _folder(self) -> str:
        return str(self._project.path.parent)

    def _filter(self) -> str:
        return self.tr("Schemes (*.json);;All files (*)")

    # The end

    def save(self) -> None:
        """Ask for the scheme to be saved, after a summary where it does anything to what is annotated."""
        problem = next(self.draft.problems(), None)
        if problem is not None:
            self._point_out(problem)
            return
        if not self.draft.is_changed():
            self.accept()
            return
        change = self.draft.change()
        found = self._try(lambda: consequences(self._project, change))
        if found is not None and (not found or self._agrees(SummaryDialog(change, found, self))):
            self.save_button.setEnabled(False)
            self.save_wanted.emit(change, found)

    def _agrees(self, dialog: SummaryDialog) -> bool:
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        return accepted

    def refuse(self, reason: str) -> None:
        """The scheme could not be saved: say why; it can be tried again."""
        self.save_button.setEnabled(True)
        self.complaint.say(reason)

    def reject(self) -> None:
        """Close without a change; somebody who has changed something is asked."""
        if not self.draft.is_changed() or ask(
            self,
            self.tr("Leave the scheme as it is?"),
            self.tr("What you changed here is not saved."),
            self.tr("&Discard the changes"),
            no=self.tr("&Go on editing"),
            dangerous=True,
        ):
            super().reject()

    def _point_out(self, problem: Problem) -> None:
        """Go to what is in the way and say what it is."""
        self.list.choose(problem.kind)
        page = self.label_page if isinstance(problem.kind, LabelDraft) else self.relation_page
        if problem.attribute is not None:
            page.setCurrentWidget(page.attributes)
            page.attributes.choose(problem.attribute)
        else:
            page.setCurrentIndex(0)
            self._control_of(problem).setFocus()
        self.complaint.say(problem_words(problem))

    def _control_of(self, problem: Problem) -> QWidget:
        if isinstance(problem.kind, LabelDraft):
            page = self.label_page
            return {"no title": page.title, "same key": page.key, "bad color": page.colors.light.line}.get(
                problem.what, page.name
            )
        ends = self.relation_page
        return {"no title": ends.title, "no heads": ends.heads, "no tails": ends.tails}.get(problem.what, ends.name)


def _beside(kinds: Sequence[T], place: int) -> T | None:
    """Return what stands now where something was deleted, or before it at the end; None where nothing is left."""
    return kinds[min(place, len(kinds) - 1)] if kinds else None
