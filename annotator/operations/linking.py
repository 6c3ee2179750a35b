"""What an annotation may be linked to: whatever near it the scheme allows, likeliest first."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from annotator.model import Annotation, Annotator, Mark, Relation, Scheme, Span
from annotator.operations.annotations import put, put_attributes
from annotator.operations.relations import link, put_ends
from annotator.operations.speakers import SOURCE_NAMED, saying
from annotator.store.edits import EditWriter
from annotator.store.project import Project

# So many names that nobody has tagged, and that no cue beside the claim speaks for, are worth offering.
_GUESSES = 3


class Tie(NamedTuple):
    """One way in which two annotations may be joined; `outgoing` where it runs from the one in focus to the other."""

    relation: str
    outgoing: bool


@dataclass(frozen=True, slots=True)
class Target:
    """What an annotation may be linked to, and in which ways.

    Without an `annotation_id` it is words that nobody has tagged; linking tags them as `label`. `cue` are the words
    of the article that say so, "" where there are none.
    """

    spans: tuple[Span, ...]
    label: str
    annotation_id: str | None
    ties: tuple[Tie, ...]
    cue: str = ""

    @property
    def extent(self) -> int:
        """How many code points there are from its first to its last."""
        return self.spans[-1].end - self.spans[0].start

    def holds(self, at: int) -> bool:
        """Return whether the code point `at` is one of its words'."""
        return any(span.start <= at < span.end for span in self.spans)


def can_be_linked(scheme: Scheme, label: str) -> bool:
    """Return whether any relation may start or end at annotations with this label."""
    return any(label in (*kind.heads, *kind.tails) for kind in scheme.relations)


def ties(scheme: Scheme, label: str, other: str) -> tuple[Tie, ...]:
    """Return the ways in which annotations of two labels may be joined, those that start at the first one first."""
    kinds = scheme.relations
    outgoing = [Tie(kind.name, outgoing=True) for kind in kinds if label in kind.heads and other in kind.tails]
    incoming = [Tie(kind.name, outgoing=False) for kind in kinds if other in kind.heads and label in kind.tails]
    return (*outgoing, *incoming)


class Search:
    """Looks for what one annotation may be linked to, as things stand when it is made.

    With a relation in `instead_of` it looks for another end for that one.
    """

    def __init__(self, project: Project, annotation_id: str, *, instead_of: Relation | None = None) -> None:
        """Raises NotFound."""
        self.annotation = project.annotation(annotation_id)
        self._scheme = project.scheme
        self._text = project.text(self.annotation.article_id)
        self._instead_of = instead_of
        there = [each for each in project.relations_of(annotation_id) if instead_of is None or each.id != instead_of.id]
        self._there = {(each.type, each.head, each.tail) for each in there}

    def targets(self, marks: Iterable[Mark]) -> list[Target]:
        """Return what the annotation may be linked to among `marks` of its article, likeliest first.

        First whom the words beside a claim without a speaker name as that, then by distance, then, where the text names
        nobody, names that are mere guesses. What is said in a claim did not say it, and comes behind what is around it.
        What it is linked to already in every possible way is left out.
        """
        near = sorted(marks, key=self._remoteness)
        likely, guesses = self._speakers(near) if self._may_have_speaker else ([], [])
        named = {target.annotation_id for target in likely}
        others = [self._target(mark) for mark in near if mark.id not in named]
        found = [*likely, *others, *([] if likely else guesses)]
        return [target for target in found if target.ties]

    def _remoteness(self, mark: Mark) -> tuple[bool, bool, int, int]:
        own = self.annotation
        says, said = self._is_passage(own.label), self._is_passage(mark.label)
        in_it = says and not said and own.start <= mark.start and mark.end <= own.end
        in_that = said and not says and mark.start <= own.start and own.end <= mark.end
        gap = max(0, mark.start - own.end, own.start - mark.end)
        return in_it or in_that, self._may_have_speaker and said, gap, abs(mark.start - own.start)

    def _is_passage(self, label: str) -> bool:
        found = self._scheme.label(label)
        return found is not None and found.style == "passage"

    def ties_to(self, mark: Mark) -> tuple[Tie, ...]:
        """Return the ways in which the annotation may be linked to a mark of its article and is not yet."""
        if mark.id == self.annotation.id:
            return ()
        possible = ties(self._scheme, self.annotation.label, mark.label)
        return tuple(tie for tie in possible if self._is_wanted(tie, mark))

    def _is_wanted(self, tie: Tie, mark: Mark) -> bool:
        own, instead_of = self.annotation.id, self._instead_of
        ends = (own, mark.id) if tie.outgoing else (mark.id, own)
        if instead_of is not None:
            outgoing = instead_of.head == own
            if tie != (instead_of.type, outgoing) or ends == (instead_of.head, instead_of.tail):
                return False
        return (tie.relation, *ends) not in self._there

    @property
    def may_lack_source(self) -> bool:
        """Whether it can be said of the annotation that no source is named: it may have one, and has none."""
        label = self._scheme.label(self.annotation.label)
        if self._instead_of is not None or label is None or label.attribute(SOURCE_NAMED) is None:
            return False
        return self._may_have_speaker

    @property
    def _may_have_speaker(self) -> bool:
        """Whether somebody may have said it, and it is not linked to anybody yet."""
        relation = saying(self._scheme, self.annotation.label)
        if relation is None or (self._instead_of is not None and self._instead_of.type != relation.name):
            return False
        return not any(kind == relation.name and head == self.annotation.id for kind, head, _ in self._there)

    def _target(self, mark: Mark, cue: str = "") -> Target:
        return Target(mark.all_spans(), mark.label, mark.id, self.ties_to(mark), cue)

    def _speakers(self, marks: Iterable[Mark]) -> tuple[list[Target], list[Target]]:
        """Return whom the text names as the speaker of the annotation, and names beside it that are guesses."""
        from annotator.meaning import LIKELY, likely_speakers

        relation = saying(self._scheme, self.annotation.label)
        assert relation is not None
        tagged = {(mark.start, mark.end): mark for mark in marks if mark.label in relation.tails}
        likely: list[Target] = []
        guesses: list[Target] = []
        for found in likely_speakers(self._text, self.annotation.spans, tagged):
            mark = tagged.get((found.start, found.end))
            cue = self._text[slice(*found.cue)] if found.cue else ""
            words = (Span(found.start, found.end),)
            if found.score >= LIKELY and mark is not None:
                likely.append(self._target(mark, cue))
            elif mark is None:
                target = Target(words, relation.tails[0], None, (Tie(relation.name, outgoing=True),), cue)
                (likely if found.score >= LIKELY else guesses).append(target)
        return likely, guesses[:_GUESSES]


def link_to(project: Project, annotation_id: str, target: Target, tie: Tie, *, by: Annotator) -> None:
    """Link an annotation to a target, tagging its words where nobody has, in one edit.

    Whoever is linked to a source no longer says that none is named. Raises what `annotate` and `relate` raise.
    """
    with project.edit("relation.add", by=by.id) as edit:
        annotation = project.annotation(annotation_id)
        edit.about(article_id=annotation.article_id)
        other = _put_target(project, edit, annotation, target, by=by)
        head, tail = (annotation_id, other) if tie.outgoing else (other, annotation_id)
        link(project, edit, tie.relation, head, tail, by=by, cue=target.cue)
        says = saying(project.scheme, annotation.label)
        if says is not None and tie == (says.name, True) and annotation.attributes.get(SOURCE_NAMED) is False:
            put_attributes(project, edit, annotation, {SOURCE_NAMED: None}, by=by)


def repoint_to(project: Project, relation_id: str, annotation_id: str, target: Target, *, by: Annotator) -> None:
    """Let the end of a relation that is not at the annotation be at a target, tagging its words where nobody has.

    The target's cue, if it has one, takes the place of the old one. Raises what `annotate` and `repoint` raise.
    """
    with project.edit("relation.repoint", by=by.id) as edit:
        annotation, relation = project.annotation(annotation_id), project.relation(relation_id)
        edit.about(article_id=annotation.article_id)
        other = _put_target(project, edit, annotation, target, by=by)
        ends = {"tail_id": other} if relation.head == annotation_id else {"head_id": other}
        put_ends(project, edit, relation, by=by, **ends, cue=target.cue or None)


def _put_target(project: Project, edit: EditWriter, annotation: Annotation, target: Target, *, by: Annotator) -> str:
    if target.annotation_id is not None:
        return target.annotation_id
    return put(project, edit, annotation.article_id, label=target.label, spans=target.spans, by=by)
