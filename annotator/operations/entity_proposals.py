"""Which entity an annotation may refer to: by its words, and by what was said of the annotations before it.

Which labels refer to entities, and to which kinds, follows from the scheme as it is (docs/adr/0011).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal

from annotator.meaning.likeness import How, NameBook, is_name, is_pronoun
from annotator.model import Annotation, ChangeSet, Entity, Label, Scheme
from annotator.operations.figure_values import is_of_figures
from annotator.store.mentions import entities_of_quote, mentioned_in, mentions_before, named_in
from annotator.store.project import Project
from annotator.store.rows import entity_of

Reason = How | Literal["here", "before", "nearest"]

# From this score on a proposal is worth being offered by itself; of the others one chooses from a list.
LIKELY = 55.0
# How far before a pronoun or description, in code points, somebody named is looked for.
_REACH = 6000
_UNFIT = 30.0
_IN_ARTICLE = 3.0

_MENTION = "mention"
_NO_NAMES = ("pronoun", "description")
_DEFINITE = ("the", "this", "that", "этот", "эта", "тот", "та")


@dataclass(frozen=True, slots=True)
class EntityProposal:
    """An entity that may be meant, and why: how its name is like the words, or how else it is known.

    "here" is that the same words refer to it and this article mentions it, "before" that they do so elsewhere,
    "nearest" that it was named last before this pronoun or description. `score` goes to 120 and only compares.
    """

    entity: Entity
    reason: Reason
    score: float


def refers(label: Label | None) -> bool:
    """Return whether annotations with a label refer to entities: mentions do that are no numbers."""
    return label is not None and label.style == "mention" and not is_of_figures(label)


def kinds_of(label: Label | None) -> tuple[str, ...]:
    """Return the kinds of entity that fit a label, the likeliest first: who can be a pronoun is a person or a group."""
    choices = {choice for attribute in (label.attributes if label else ()) for choice in attribute.choices}
    return ("person", "group") if "pronoun" in choices else ("organisation", "group")


def has_name(annotation: Annotation) -> bool:
    """Return whether an annotation's words name what it refers to, rather than being a pronoun or a description."""
    return _has_name(annotation.quote, annotation.attributes.get(_MENTION))


def points_back(quote: str) -> bool:
    """Return whether words mean somebody who was named before: a pronoun, or "the minister", but not "officials"."""
    words = quote.casefold().split()
    one = len(words) > 1 and words[0] in _DEFINITE and not words[-1].endswith("s")
    return is_pronoun(quote) or one


def _has_name(quote: str, mention: object) -> bool:
    return mention not in _NO_NAMES and is_name(quote)


def names_behind_words(project: Project, article_id: str) -> dict[str, str]:
    """Return, by annotation id, what an article's pronouns and descriptions refer to, where somebody has said so."""
    return {
        annotation_id: name
        for annotation_id, quote, mention, name in named_in(project, article_id)
        if not _has_name(quote, mention)
    }


class EntityBook:
    """The entities of a project in memory, with their names; `apply` keeps them up with its edits.

    Whatever asks it raises UserError where the project cannot be read.
    """

    def __init__(self, project: Project) -> None:
        self._project = project
        self._entities: dict[str, Entity] = {}
        self._names = NameBook()
        self._waiting: list[Entity] | None = None  # those not taken in yet; None before they are read

    def fill_some(self, count: int = 100) -> bool:
        """Take in the next so many entities, which takes about 10 ms for 100; return whether any are left."""
        if self._waiting is None:
            self._entities, self._names = {}, NameBook()
            self._waiting = self._project.entities()
        for each in self._waiting[-count:]:
            self._put(each)
        del self._waiting[-count:]
        return bool(self._waiting)

    def _fill(self) -> None:
        while self._waiting or self._waiting is None:
            self.fill_some()

    def _put(self, entity: Entity) -> None:
        self._entities[entity.id] = entity
        self._names.put(entity.id, [entity.name, *entity.aliases], person=entity.kind == "person")

    def apply(self, change_set: ChangeSet) -> None:
        """Take over what an edit changed."""
        if change_set.everything:
            self._waiting = None
        if self._waiting is None or not change_set.of("entity"):
            return
        self._fill()
        for change in change_set.of("entity"):
            if change.after is None:
                self._entities.pop(change.row_id, None)
                self._names.remove(change.row_id)
            else:
                self._put(entity_of(change.after))

    def get(self, entity_id: str | None) -> Entity | None:
        """Return an entity, or None."""
        self._fill()
        return self._entities.get(entity_id or "")

    def __len__(self) -> int:
        self._fill()
        return len(self._entities)

    def propose(self, annotation: Annotation, *, limit: int = 8) -> list[EntityProposal]:
        """Return the entities that an annotation may refer to, the likeliest first."""
        self._fill()
        if not self._entities:
            return []
        label = self._project.scheme.label(annotation.label)
        found: dict[str, EntityProposal] = {}
        if has_name(annotation):
            proposals = [*self._by_words(annotation.quote), *self._by_same_words(annotation)]
        else:
            proposals = [*self._by_words(annotation.quote), *self._by_nearest(annotation)]
        here = mentioned_in(self._project, annotation.article_id, {each.entity.id for each in proposals})
        for proposal in proposals:
            each = replace(proposal, score=self._fitted(proposal, label, here=here))
            if each.entity.id not in found or found[each.entity.id].score < each.score:
                found[each.entity.id] = each
        return sorted(found.values(), key=lambda each: (-each.score, each.entity.name))[:limit]

    def _fitted(self, proposal: EntityProposal, label: Label | None, *, here: set[str]) -> float:
        """Return the score with what the label and the article say to it: of another kind, nothing is likely."""
        entity = proposal.entity
        score = proposal.score + (_IN_ARTICLE if entity.id in here else 0.0)
        if entity.kind in ("person", "organisation", "group") and entity.kind not in kinds_of(label):
            score = min(score - _UNFIT, LIKELY - 1)
        return score

    def _by_words(self, words: str) -> Iterable[EntityProposal]:
        for like in self._names.like(words):
            yield EntityProposal(self._entities[like.key], like.how, like.score)

    def _by_same_words(self, annotation: Annotation) -> Iterable[EntityProposal]:
        """What the same words refer to elsewhere, and here; where they mean several, what they mean most often."""
        meant = entities_of_quote(self._project, annotation.quote)
        here = mentioned_in(self._project, annotation.article_id, {entity_id for entity_id, _ in meant})
        for place, (entity_id, _) in enumerate(meant):
            if entity_id in self._entities:
                reason: Reason = "here" if entity_id in here else "before"
                yield EntityProposal(self._entities[entity_id], reason, (117 if reason == "here" else 110) - place)

    def _by_nearest(self, annotation: Annotation) -> Iterable[EntityProposal]:
        """Who was named last before a pronoun or description: with the same label first, then with those like it."""
        labels = _labels_like(self._project.scheme, annotation.label)
        before = mentions_before(self._project, annotation.article_id, annotation.start, reach=_REACH, labels=labels)
        seen: set[str] = set()
        score = 80.0 if points_back(annotation.quote) else LIKELY - 5
        for each in sorted(before, key=lambda each: each.label != annotation.label):
            entity_id = each.entity or self._meant_surely(each.quote)
            if entity_id in self._entities and entity_id not in seen:
                seen.add(entity_id)
                yield EntityProposal(self._entities[entity_id], "nearest", score)
                score -= 5
            elif entity_id is None and not seen and not (each.pronoun or is_pronoun(each.quote)):
                score = LIKELY - 5  # somebody unknown stands between: no proposal of its own, one of the list

    def _meant_surely(self, words: str) -> str | None:
        """What words that refer to nothing yet mean beyond doubt, or None."""
        likely = [each for each in self._names.like(words)[:2] if each.score >= 84]
        return likely[0].key if likely and (len(likely) == 1 or likely[0].score > likely[1].score) else None

    def find(self, words: str, *, limit: int = 30) -> list[Entity]:
        """Return the entities whose names have all of these words, first those that begin so, then those alike."""
        self._fill()
        typed = words.casefold().split()
        if not typed:
            return sorted(self._entities.values(), key=lambda each: each.name.casefold())[:limit]
        ranked = []
        for each in self._entities.values():
            names = " ".join((each.name, *each.aliases)).casefold()
            if all(word in names for word in typed):
                begins = sum(names.startswith(word) or f" {word}" in names for word in typed)
                ranked.append((not names.startswith(typed[0]), -begins, len(each.name), each.name, each.id))
        found = [self._entities[entry[-1]] for entry in sorted(ranked)[:limit]]
        alike = (self._entities[like.key] for like in self._names.like(words) if like.score >= LIKELY)
        return [*found, *(each for each in alike if each not in found)][:limit]

    def duplicates_of(self, entity_id: str) -> list[EntityProposal]:
        """Return the entities that may be the same as one, the likeliest first."""
        self._fill()
        one = self._entities[entity_id]
        found: dict[str, EntityProposal] = {}
        for name in (one.name, *one.aliases):
            for each in self._by_words(name):
                is_other = each.entity.id != entity_id and each.entity.kind == one.kind
                if is_other and each.score >= 84 and each.reason not in ("surname", "part"):
                    found.setdefault(each.entity.id, each)
        return sorted(found.values(), key=lambda each: -each.score)


def _labels_like(scheme: Scheme, label: str) -> list[str]:
    """Return the label, and those that the ends of its relations may have besides."""
    like = [label]
    for relation in scheme.relations:
        if label in relation.tails:
            like += [each for each in relation.tails if refers(scheme.label(each))]
    return list(dict.fromkeys(like))
