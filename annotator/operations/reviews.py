"""Reviews of annotations: what they would change in a project, and the changes, as one edit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from annotator.codecs.reviews import Review, ReviewSet, fingerprint
from annotator.codecs.tables.cells import plain
from annotator.codecs.validate import short
from annotator.errors import InvalidValue, Remark
from annotator.model import Annotation, Annotator
from annotator.operations.annotations import delete_in, note_in
from annotator.operations.importing import Imported
from annotator.plugins import codec_named
from annotator.store.project import Project

# What a note begins with after a reviewer questioned its annotation.
QUESTION = "? "


@dataclass(frozen=True, slots=True)
class Change:
    """What becomes of an annotation: it is deleted, where `note` is None, else it gets this note."""

    annotation: Annotation
    note: str | None
    questioned: bool = False

    @property
    def sentence(self) -> Remark:
        """What is done, for people."""
        quote = short(self.annotation.quote)
        if self.note is None:
            return Remark("Delete {label} “{quote}”", label=self.annotation.label, quote=quote)
        label, note = self.annotation.label, short(self.note)
        if self.questioned:
            return Remark("Question {label} “{quote}”: {note}", label=label, quote=quote, note=note)
        return Remark("Note of {label} “{quote}”: {note}", label=label, quote=quote, note=note)


@dataclass(frozen=True, slots=True)
class Plan:
    """What reviews would change, in the order of the table, and a sentence on each that is not followed.

    `unchanged` is how many rows change nothing, since what they say is so already.
    """

    changes: tuple[Change, ...]
    refusals: tuple[Remark, ...]
    unchanged: int


def planned_file(project: Project, path: Path, *, codec: str) -> Plan:
    """Return what a table of reviews would change; nothing is. Raises FileProblem, InvalidSet, InvalidValue."""
    reader = codec_named(codec)
    found = reader.reader()(path, reader.options_of({}, "in"))
    if not isinstance(found, ReviewSet):
        raise InvalidValue(
            "Only a table of reviews can be shown before it applies. Nothing was imported. Name csv or xlsx with -f."
        )
    return planned(project, found.reviews)


def planned(project: Project, reviews: Sequence[Review]) -> Plan:
    """Return what reviews would change. An annotation that is not what the reviewer saw is left as it is."""
    changes: list[Change] = []
    refusals: list[Remark] = []
    for review in reviews:
        if not project.has("annotation", review.id):
            if review.answer != "delete":
                refusals.append(_refusal(review, Remark("it is not in the project")))
            continue
        annotation = project.annotation(review.id)
        if review.quote_sha and review.quote_sha != fingerprint(annotation.quote):
            refusals.append(_refusal(review, Remark("its words are others than those in the table")))
        elif review.answer == "delete":
            changes.append(Change(annotation, None))
        else:
            _plan_note(review, annotation, changes, refusals)
    return Plan(tuple(changes), tuple(refusals), len(reviews) - len(changes) - len(refusals))


def _plan_note(review: Review, annotation: Annotation, changes: list[Change], refusals: list[Remark]) -> None:
    note = annotation.note
    # A note that is unchanged in the table does not replace what was written here meanwhile.
    if _is_new(review, note):
        if review.note_sha and review.note_sha != fingerprint(plain(note)):
            refusals.append(_refusal(review, Remark("its note was changed here since")))
            return
        note = review.note or ""
    questioned = review.answer == "question"
    if questioned and not note.startswith(QUESTION.strip()):
        note = (QUESTION + note).rstrip()
    if note != annotation.note:
        changes.append(Change(annotation, note, questioned))


def _is_new(review: Review, note: str) -> bool:
    """Return whether the table has a note that was neither there when it was made nor is here now."""
    if review.note is None or fingerprint(review.note) == review.note_sha:
        return False
    return review.note not in (plain(note), plain(note).removeprefix(QUESTION))


def _refusal(review: Review, reason: Remark) -> Remark:
    return Remark(
        "{place}: “{quote}” was left as it is: {reason}.",
        place=review.place,
        quote=short(review.quote or review.id),
        reason=reason,
    )


def apply_reviews(project: Project, found: ReviewSet, *, by: Annotator) -> Imported:
    """Do what a table of reviews says, in one edit, and return what came of it. Raises whatever `Project.edit` does.

    What would change is looked up within the edit: until then another program may have written to the project.
    """
    result = Imported()
    with project.edit("reviews.apply", by=by.id) as edit:
        plan = planned(project, found.reviews)
        doomed = [change.annotation for change in plan.changes if change.note is None]
        delete_in(project, edit, doomed, by=by)
        for change in plan.changes:
            if change.note is not None:
                note_in(project, edit, change.annotation.id, change.note, by=by)
    result.reviewed = True
    result.annotations_deleted = len(doomed)
    result.annotations_questioned = sum(change.questioned for change in plan.changes)
    result.notes_written = len(plan.changes) - len(doomed) - result.annotations_questioned
    result.reports += plan.refusals
    return result
