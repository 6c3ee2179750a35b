"""W: whom the annotation in focus refers to; Shift+W: the same for all other mentions with these words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from annotator.errors import UserError
from annotator.gui.annotation_commands import AnnotationCommands
from annotator.gui.entities.choices import Choice
from annotator.gui.entities.field import Referent
from annotator.gui.entities.words import also_called, mention_words, new_words, reason_words, translated
from annotator.gui.feature import Feature, Slots
from annotator.gui.wording import number, one_line
from annotator.gui.workspace import Workspace
from annotator.meaning.likeness import is_pronoun, tidy_name
from annotator.model import Annotation, Change, ChangeSet
from annotator.operations.entities import KINDS, refer, refer_to_new
from annotator.operations.entity_proposals import (
    LIKELY,
    EntityBook,
    EntityProposal,
    has_name,
    kinds_of,
    names_behind_words,
    points_back,
    refers,
)
from annotator.store.mentions import MOST, mention_count, without_entity

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow
    from annotator.gui.session import Session

# Names are taken in while nothing else is to be done, so that the first question need not wait for all of them.
_TAKE_IN_AFTER = 400  # milliseconds
_SHOWN_OF_QUOTE = 40


class EntityCommands(Feature):
    """Knows the project's entities by their names, and lets mentions refer to them."""

    def __init__(self, workspace: Workspace, window: MainWindow) -> None:
        super().__init__(workspace, window)
        self.book: EntityBook | None = None
        self._field = workspace.inspector.entity
        self._field.source = self
        self._field.taken.connect(self.take)
        self._field.others_taken.connect(self._take_others)
        workspace.view.gesture_made.connect(self._on_gesture)
        self._taking_in = QTimer(self, interval=_TAKE_IN_AFTER)
        self._taking_in.timeout.connect(self._take_in)
        self._naming = QTimer(self, singleShot=True, interval=0)
        self._naming.timeout.connect(self._name)
        workspace.article_changed.connect(lambda article: self._naming.start() if article is not None else None)
        self._looking = QTimer(self, interval=0)
        self._looking.timeout.connect(self._look_on)
        self._look: Iterator[list[str]] = iter(())
        self._found: list[str] = []
        self._looked_for: Annotation | None = None
        self._at_once = False

    def slots(self) -> Slots:
        view = self.workspace.view
        return {"refer": lambda: view.perform("who"), "refer_others": lambda: view.perform("who-everywhere")}

    def set_session(self, session: Session | None) -> None:
        """Know another project's entities, or none."""
        if self.session is not None:
            self.session.changed.disconnect(self._apply)
        self._stop_looking()
        self._taking_in.stop()
        self._naming.stop()
        super().set_session(session)
        self.book = EntityBook(session.project) if session is not None else None
        self._field.show_annotation(None)
        if session is not None:
            session.changed.connect(self._apply)
            self._taking_in.setInterval(_TAKE_IN_AFTER)
            self._taking_in.start()

    def _take_in(self) -> None:
        self._taking_in.setInterval(0)
        try:
            if self.book is None or not self.book.fill_some():
                self._taking_in.stop()
        except UserError:
            self._taking_in.stop()  # whoever asks reads it then, and is told

    def _apply(self, change_set: ChangeSet) -> None:
        if self.book is not None:
            self.book.apply(change_set)
        if change_set.of("entity"):
            self.workspace.refresh_names()
            self._naming.start()
        elif any(_refers_elsewhere(change) for change in change_set.of("annotation")):
            self._naming.start()
        if change_set.everything:
            self._field.refresh()

    def _name(self) -> None:
        """Show in the outline what pronouns and descriptions refer to."""
        article = self.workspace.article
        if self.session is not None and article is not None:
            try:
                self.workspace.outline.set_names(names_behind_words(self.session.project, article.id))
            except UserError:
                return  # they are shown with the next article

    # What the field asks

    def referent(self, annotation: Annotation) -> Referent | None:
        """Return what an annotation refers to; None for labels that refer to nothing."""
        session = self.session
        if session is None or not refers(session.project.scheme.label(annotation.label)):
            return None
        try:
            entity = self.book.get(annotation.entity) if self.book is not None and annotation.entity else None
            if entity is None:
                return Referent(None)
            return Referent(entity, mention_words(mention_count(session.project, entity.id)))
        except UserError:
            return Referent(None)  # while another program writes: whoever comes back is answered

    def choices(self, annotation: Annotation, typed: str) -> Sequence[Choice]:
        """Return what may be chosen for an annotation, the likeliest first."""
        if self.session is None or self.book is None:
            return ()
        kinds = kinds_of(self.session.project.scheme.label(annotation.label))
        try:
            if typed.strip():
                return self._typed_choices(self.book, typed, kinds)
            return self._proposed_choices(self.book, annotation, kinds)
        except UserError as error:
            self.problem.emit(error)
            return ()

    def _typed_choices(self, book: EntityBook, typed: str, kinds: tuple[str, ...]) -> list[Choice]:
        found = [Choice("take", each.name, also_called(each), each.kind, each.id) for each in book.find(typed)]
        return found + _new_choices(" ".join(typed.split()), kinds)

    def _proposed_choices(self, book: EntityBook, annotation: Annotation, kinds: tuple[str, ...]) -> list[Choice]:
        now, proposals = book.get(annotation.entity), book.propose(annotation)
        likely = [_proposed(each) for each in proposals if each.score >= LIKELY and each.entity != now]
        rest = [_proposed(each) for each in proposals if each.score < LIKELY and each.entity != now]
        named, back = has_name(annotation), points_back(annotation.quote)
        # "Russian officials" are a group of their own, "the minister" is whoever was named before, if anybody was.
        known = is_pronoun(annotation.quote) or (back and likely)
        name = "" if known else tidy_name(annotation.quote, person=named and kinds[0] == "person")
        kinds = kinds if named or back else kinds[::-1]
        offered = [*likely, *(_new_choices(name, kinds) if name and now is None else ()), *rest]
        if now is not None:
            offered.insert(0, Choice("take", now.name, also_called(now), now.kind, now.id))
            offered.append(Choice("none", "", words=translated("Refers to nobody")))
        return offered

    # Gestures and edits

    def _on_gesture(self, gesture: str, annotation_id: str) -> None:
        if gesture not in ("who", "who-everywhere") or self.session is None:
            return
        try:
            annotation = self.session.project.annotation(annotation_id)
        except UserError as error:
            self.problem.emit(error)
            return
        label = self.session.project.scheme.label(annotation.label)
        if not refers(label):
            title = label.title if label else annotation.label
            self.said.emit(self.tr("What is tagged as “{label}” refers to nobody.").format(label=title))
        elif self.session.project.read_only:
            self.said.emit(self.tr("This project is read-only: nothing can be changed."))
        elif gesture == "who":
            self._ask()
        elif annotation.entity is None:
            self.said.emit(self.tr("It refers to nobody yet. Press W to say to whom."))
        else:
            self._look_for_others(annotation, at_once=True)

    def _ask(self) -> None:
        if not self.workspace.inspector.isVisible():
            self.window.actions_["show_inspector"].trigger()
        if self._field.isVisible():
            self.workspace.inspector.reveal(self._field)
            self._field.begin()
        else:
            self.said.emit(self.tr("The inspector is hidden; show it to choose whom this refers to."))

    def take(self, annotation_id: str, choice: Choice) -> None:
        """Let an annotation refer to what was chosen."""
        session = self.session
        if session is None or not self.window.feature(AnnotationCommands).may_change([annotation_id]):
            return
        if choice.what == "new":
            session.run(
                lambda by: refer_to_new(session.project, [annotation_id], kind=choice.kind, name=choice.text, by=by),
                done=lambda _: self._offer_others(annotation_id),
            )
        else:
            session.run(
                lambda by: refer(session.project, [annotation_id], choice.entity_id, by=by),
                done=lambda _: self._offer_others(annotation_id),
            )

    # Other mentions with the same words

    def _offer_others(self, annotation_id: str) -> None:
        if self.session is not None and self.session.project.has("annotation", annotation_id):
            annotation = self.session.project.annotation(annotation_id)
            if annotation.entity is not None and has_name(annotation):
                self._look_for_others(annotation, at_once=False)

    def _look_for_others(self, annotation: Annotation, *, at_once: bool) -> None:
        """Look for one's own mentions of the same words, in portions; then offer them, or take them at once."""
        assert self.session is not None
        self._stop_looking()
        self._looked_for, self._at_once = annotation, at_once
        by = self.session.annotator.id
        self._look = without_entity(self.session.project, annotation.quote, annotation.label, by=by)
        self._looking.start()

    def _look_on(self) -> None:
        try:
            self._found += next(self._look)
            if len(self._found) < MOST:
                return
        except StopIteration:
            pass
        except UserError:
            self._stop_looking()
            return
        found, annotation, at_once = self._found[:MOST], self._looked_for, self._at_once
        self._stop_looking()
        if annotation is None:
            return
        if not at_once:
            if self.workspace.view.focused_id == annotation.id:
                self._field.offer_others(found, _shortened(annotation.quote))
        elif found:
            self._take_others(found)
        else:
            words = self.tr("There is no other mention of “{quote}” that refers to nobody yet.")
            self.said.emit(words.format(quote=_shortened(annotation.quote)))

    def _stop_looking(self) -> None:
        self._looking.stop()
        self._look, self._found, self._looked_for = iter(()), [], None

    def _take_others(self, annotation_ids: list[str]) -> None:
        session, focused = self.session, self.workspace.view.focused_id
        if session is None or focused is None:
            return
        try:
            entity = self.book.get(session.project.annotation(focused).entity) if self.book else None
        except UserError as error:
            self.problem.emit(error)
            return
        if entity is None:
            return
        words = self.tr("{count} further mentions refer to {name} now.")
        if len(annotation_ids) == 1:
            words = self.tr("1 further mention refers to {name} now.")
        self._field.offer_others([], "")
        session.run(
            lambda by: refer(session.project, annotation_ids, entity.id, by=by),
            done=lambda _: self.undoable.emit(words.format(count=number(len(annotation_ids)), name=entity.name)),
        )


def _refers_elsewhere(change: Change) -> bool:
    before, after = change.before or {}, change.after or {}
    return before.get("entity") != after.get("entity")


def _proposed(proposal: EntityProposal) -> Choice:
    entity = proposal.entity
    return Choice("take", entity.name, reason_words(proposal.reason), entity.kind, entity.id)


def _new_choices(name: str, kinds: tuple[str, ...]) -> list[Choice]:
    ordered = [*kinds, *(kind for kind in KINDS if kind not in kinds)]
    return [Choice("new", name, kind=kind, words=new_words(kind, name)) for kind in ordered]


def _shortened(quote: str) -> str:
    words = one_line(quote)
    return words if len(words) <= _SHOWN_OF_QUOTE else words[: _SHOWN_OF_QUOTE - 1] + "…"
