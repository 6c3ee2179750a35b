"""What the margin cards say: who says a claim, with which words, in which form."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from annotator.gui.reading.margin import Card
from annotator.gui.wording import one_line, shortened, translated
from annotator.model import AttributeValue, ChangeSet, Mark, Scheme
from annotator.operations.speakers import SOURCE_NAMED, Proposal, saying
from annotator.store.listing import LinkLine, links_in, links_of, said_in
from annotator.store.project import Project

# From so many changes on, reading all of an article's cards costs less than three questions for each.
_MANY = 50
_NOTE = 60  # characters of a note that stand in a card


def cards_of_article(project: Project, article_id: str, marks: Iterable[Mark]) -> dict[str, Card]:
    """Return the cards of an article's passages by annotation id; a passage that nothing is said about has none."""
    labels = _passages(project.scheme)
    links: dict[str, list[LinkLine]] = {}
    for link in links_in(project, article_id):
        links.setdefault(link.annotation_id, []).append(link)
    said = said_in(project, article_id, labels) if labels else {}
    cards = {}
    for mark in marks:
        if mark.label in labels and (mark.id in links or mark.id in said):
            attributes, note = said.get(mark.id, ({}, ""))
            made = card(project.scheme, mark.label, links.get(mark.id, ()), attributes, note)
            if made is not None:
                cards[mark.id] = made
    return cards


def changed_cards(
    project: Project, change_set: ChangeSet, article_id: str, marks: Callable[[], Iterable[Mark]]
) -> dict[str, Card | None]:
    """Return the cards of an article that an edit may have changed, None for annotations that have none any more.

    `marks` answers with the article's marks as they are now; asked only where very much changed.
    """
    if len(change_set.changes) > _MANY:
        cards = cards_of_article(project, article_id, marks())
        gone = {change.row_id for change in change_set.of("annotation")}
        return {**dict.fromkeys(gone | {mark.id for mark in marks()}), **cards}
    changed = {c.row_id for c in change_set.of("annotation")}
    ends = [row for c in change_set.of("relation") for row in (c.before, c.after) if row]
    changed |= {str(row["head"]) for row in ends if row["head_article"] == article_id}
    changed |= {str(row["tail"]) for row in ends if article_id == row["tail_article"] != row["head_article"]}
    tails = {c.row_id for c in change_set.of("annotation") if c.before and c.after}
    changed |= {link.other for tail in tails for link in links_of(project, tail) if not link.outgoing}
    return {annotation_id: card_of(project, annotation_id) for annotation_id in changed}


def card_of(project: Project, annotation_id: str) -> Card | None:
    """Return the card of one annotation, None where it has none or is not there any more."""
    if not project.has("annotation", annotation_id):
        return None
    annotation = project.annotation(annotation_id)
    if annotation.label not in _passages(project.scheme):
        return None
    return card(
        project.scheme, annotation.label, links_of(project, annotation_id), annotation.attributes, annotation.note
    )


def card(
    scheme: Scheme, label: str, links: Iterable[LinkLine], attributes: Mapping[str, AttributeValue], note: str = ""
) -> Card | None:
    """Return the card of a passage: who says it as title, cue, form and that there is a note below it.

    The note itself is the title where nothing else is known, and None is returned where there is none either.

    Who says it is the other end of the first relation type that the scheme lets start at the label.
    """
    links = list(links)
    relation = saying(scheme, label)
    says = [link for link in links if relation is not None and link.outgoing and link.type == relation.name]
    elsewhere = sum(bool(link.elsewhere) for link in links)
    if says:
        title = ", ".join(dict.fromkeys(link.name for link in says))
    elif attributes.get(SOURCE_NAMED) is False:
        title = translated("source not named")
    elif elsewhere:
        title = translated("see elsewhere")
    elif note:
        title = shortened(one_line(note), _NOTE)
    else:
        return None
    details = [says[0].cue if says else "", str(attributes.get("quote_type", "")), translated("note") if note else ""]
    hint = "\n".join(part for part in (_elsewhere_hint(elsewhere), note) if part)
    return Card(title, " · ".join(detail for detail in details if detail), elsewhere=elsewhere, hint=hint)


def _elsewhere_hint(count: int) -> str:
    return translated("%Ln link(s) to other articles", count) if count else ""


def proposed_card(proposal: Proposal) -> Card:
    """Return the card that offers a speaker."""
    who = f"{proposal.quote}?" if proposal.span else translated("source not named?")
    how = " · ".join(part for part in (proposal.cue, translated("Enter takes it")) if part)
    about = (proposal.span,) if proposal.span else ()
    return Card(who, how, offers=True, hint=translated("Click, or press Enter, to take it."), about=about)


def _passages(scheme: Scheme) -> list[str]:
    return [label.name for label in scheme.labels if label.style == "passage"]
