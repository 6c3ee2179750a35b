"""Reviewers' decisions about annotations: what they would change in a project, and the changes, as one edit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from annotator.codecs.decisions import Decision, DecisionSet, fingerprint
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
    """What decisions would change, in the order of the table, and a sentence on each that is not followed.

    `unchanged` is how many rows change nothing, since what they say is so already.
    """

    changes: tuple[Change, ...]
    refusals: tuple[Remark, ...]
    unchanged: int


def planned_file(project: Project, path: Path, *, codec: str) -> Plan:
    """Return what a table of decisions would change; nothing is. Raises FileProblem, InvalidSet, InvalidValue."""
    reader = codec_named(codec)
    found = reader.reader()(path, reader.options_of({}, "in"))
    if not isinstance(found, DecisionSet):
        raise InvalidValue(
            "Only a table of decisions can be shown before it applies. Nothing was imported. Name csv or xlsx with -f."
        )
    return planned(project, found.decisions)


def planned(project: Project, decisions: Sequence[Decision]) -> Plan:
    """Return what decisions would change. An annotation that is not what the reviewer saw is left as it is."""
    changes: list[Change] = []
    refusals: list[Remark] = []
    for decision in decisions:
        if not project.has("annotation", decision.id):
            if decision.verdict != "delete":
                refusals.append(_refusal(decision, Remark("it is not in the project")))
            continue
        annotation = project.annotation(decision.id)
        if decision.quote_sha and decision.quote_sha != fingerprint(annotation.quote):
            refusals.append(_refusal(decision, Remark("its words are others than those in the table")))
        elif decision.verdict == "delete":
            changes.append(Change(annotation, None))
        else:
            _plan_note(decision, annotation, changes, refusals)
    return Plan(tuple(changes), tuple(refusals), len(decisions) - len(changes) - len(refusals))


def _plan_note(decision: Decision, annotation: Annotation, changes: list[Change], refusals: list[Remark]) -> None:
    note = annotation.note
    # A note that is unchanged in the table does not replace what was written here meanwhile.
    if _is_new(decision, note):
        if decision.note_sha and decision.note_sha != fingerprint(plain(note)):
            refusals.append(_refusal(decision, Remark("its note was changed here since")))
            return
        note = decision.note or ""
    questioned = decision.verdict == "question"
    if questioned and not note.startswith(QUESTION.strip()):
        note = (QUESTION + note).rstrip()
    if note != annotation.note:
        changes.append(Change(annotation, note, questioned))


def _is_new(decision: Decision, note: str) -> bool:
    """Return whether the table has a note that was neither there when it was made nor is here now."""
    if decision.note is None or fingerprint(decision.note) == decision.note_sha:
        return False
    return decision.note not in (plain(note), plain(note).removeprefix(QUESTION))


def _refusal(decision: Decision, reason: Remark) -> Remark:
    return Remark(
        "{place}: “{quote}” was left as it is: {reason}.",
        place=decision.place,
        quote=short(decision.quote or decision.id),
        reason=reason,
    )


def apply_decisions(project: Project, found: DecisionSet, *, by: Annotator) -> Imported:
    """Do what a table of decisions says, in one edit, and return what came of it. Raises whatever `Project.edit` does.

    What would change is looked up within the edit: until then another program may have written to the project.
    """
    result = Imported()
    with project.edit("decisions.apply", by=by.id) as edit:
        plan = planned(project, found.decisions)
        doomed = [change.annotation for change in plan.changes if change.note is None]
        delete_in(project, edit, doomed, by=by)
        for change in plan.changes:
            if change.note is not None:
                note_in(project, edit, change.annotation.id, change.note, by=by)
    result.decided = True
    result.annotations_deleted = len(doomed)
    result.annotations_questioned = sum(change.questioned for change in plan.changes)
    result.notes_written = len(plan.changes) - len(doomed) - result.annotations_questioned
    result.reports += plan.refusals
    return result
