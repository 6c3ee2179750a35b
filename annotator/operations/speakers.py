"""The speaker proposed for a new claim: whoever the words beside it name, tagged already or not.

Which labels are claims is the scheme's: passages that its first relation type with such a head lets be said by
somebody.
"""

from __future__ import annotations

from dataclasses import dataclass

from annotator.model import Annotator, RelationType, Scheme, Span
from annotator.operations.annotations import set_attributes
from annotator.operations.relations import tag_and_link
from annotator.store.project import Project

# The attribute that says whether a source is named at all, where a label has it.
SOURCE_NAMED = "source_named"


@dataclass(frozen=True, slots=True)
class Proposal:
    """A speaker proposed for the annotation `claim`; without a `span` it is that no source is named."""

    claim: str
    relation: str
    label: str
    span: Span | None
    quote: str
    cue: str


def saying(scheme: Scheme, label: str) -> RelationType | None:
    """Return the relation type that links annotations with this label to who says them, or None."""
    known = scheme.label(label)
    if known is None or known.style != "passage":
        return None
    return next((relation for relation in scheme.relations if label in relation.heads), None)


def propose_speaker(project: Project, annotation_id: str) -> Proposal | None:
    """Return the likeliest speaker of an annotation that has none yet, or None where the text does not say.

    Raises NotFound.
    """
    from annotator.meaning import LIKELY, likely_speakers

    annotation = project.annotation(annotation_id)
    label = project.scheme.label(annotation.label)
    relation = saying(project.scheme, annotation.label)
    if label is None or relation is None:
        return None
    if any(each.head == annotation_id and each.type == relation.name for each in project.relations_of(annotation_id)):
        return None
    text = project.text(annotation.article_id)
    known = {(mark.start, mark.end): mark.label for mark in project.marks_near(annotation.article_id, annotation.start)}
    tagged = {span: name for span, name in known.items() if name in relation.tails}
    candidates = likely_speakers(text, annotation.spans, tagged)
    if not candidates:
        nobody = label.attribute(SOURCE_NAMED) is not None and SOURCE_NAMED not in annotation.attributes
        return Proposal(annotation_id, relation.name, "", None, "", "") if nobody else None
    best = candidates[0]
    if best.score < LIKELY:
        return None
    return Proposal(
        claim=annotation_id,
        relation=relation.name,
        label=tagged.get((best.start, best.end), relation.tails[0]),
        span=Span(best.start, best.end),
        quote=text[best.start : best.end],
        cue=text[slice(*best.cue)] if best.cue else "",
    )


def take_speaker(project: Project, proposal: Proposal, *, by: Annotator) -> None:
    """Do what was proposed, in one edit. Raises what `tag_and_link` and `set_attributes` raise."""
    if proposal.span is None:
        set_attributes(project, proposal.claim, {SOURCE_NAMED: False}, by=by)
    else:
        tag_and_link(
            project,
            proposal.relation,
            proposal.claim,
            label=proposal.label,
            spans=[proposal.span],
            by=by,
            cue=proposal.cue,
        )
