"""The nouns of a project: frozen dataclasses without behaviour that needs a file or a screen.

`start` and `end` are code points, 0-based, end exclusive, everywhere in the program. Times are UTC in ISO 8601
with `Z`. Ids are UUIDv7 in canonical text form (RFC 9562), made by us, so that files from several laptops merge.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

Status = Literal["new", "in_progress", "done"]
STATUSES: tuple[Status, ...] = ("new", "in_progress", "done")
AttributeType = Literal["choice", "boolean", "integer", "text", "date"]
AttributeValue = str | int | bool
AnnotatorKind = Literal["human", "model"]
LabelStyle = Literal["mention", "passage"]
Verdict = Literal["accepted", "edited", "rejected"]

HAND: Mapping[str, object] = {"kind": "hand"}
QUOTE_JOINT = " … "


class Span(NamedTuple):
    """Half-open range `[start, end)` of code points; a value without an id."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Attribute:
    """One thing a label or relation type may say; `choices` only where `type` is "choice"."""

    name: str
    type: AttributeType
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Label:
    """A category of annotations. `style` says how it is drawn: words in a box, or a passage with a line under it."""

    name: str
    title: str
    color: str
    color_dark: str
    key: str = ""
    guideline: str = ""
    attributes: tuple[Attribute, ...] = ()
    style: LabelStyle = "mention"

    @property
    def sign(self) -> str:
        """Its key, or the first letter of its title: what stands for it where a colour alone would not do."""
        return self.key or self.title.strip()[:1].upper()

    def attribute(self, name: str) -> Attribute | None:
        """The attribute of that name, or None."""
        return next((a for a in self.attributes if a.name == name), None)


@dataclass(frozen=True, slots=True)
class RelationType:
    """A typed, directed link that may run from annotations of `heads` labels to annotations of `tails` labels."""

    name: str
    title: str
    heads: tuple[str, ...]
    tails: tuple[str, ...]
    attributes: tuple[Attribute, ...] = ()


@dataclass(frozen=True, slots=True)
class Scheme:
    """All labels, attributes, relation types and guidelines allowed in a project."""

    labels: tuple[Label, ...]
    relations: tuple[RelationType, ...]

    def label(self, name: str) -> Label | None:
        """The label of that name, or None."""
        return next((label for label in self.labels if label.name == name), None)

    def relation(self, name: str) -> RelationType | None:
        """The relation type of that name, or None."""
        return next((relation for relation in self.relations if relation.name == name), None)

    def label_for_key(self, key: str) -> Label | None:
        """The label that the key ("1" … "9") tags, or None."""
        return next((label for label in self.labels if label.key == key), None)


@dataclass(frozen=True, slots=True)
class Annotator:
    """Whose work an annotation is."""

    id: str
    name: str
    kind: AnnotatorKind = "human"


@dataclass(frozen=True, slots=True)
class Source:
    """Where an article's text came from; `sha256` is over the bytes as received, `path` is relative or ""."""

    name: str
    path: str = ""
    media_type: str = "text/plain"
    sha256: str = ""
    encoding: str = "utf-8"
    extractor: str = ""


@dataclass(frozen=True, slots=True)
class Metadata:
    """What is said about an article and can be edited; `published` is "YYYY[-MM[-DD]]"."""

    title: str = ""
    byline: tuple[str, ...] = ()
    publisher: str = ""
    url: str | None = None
    published: str | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Article:
    """One text, immutable once added, with its metadata; the text itself is asked for with `Project.text`.

    `pages` are the code points at which its pages begin, () where it came without any.
    """

    id: str
    metadata: Metadata
    status: Status
    source: Source
    added_at: str
    text_sha256: str
    text_length: int
    pages: tuple[int, ...] = ()

    @property
    def title(self) -> str:
        """The title, or the source's file name where there is none."""
        return self.metadata.title or self.source.name


@dataclass(frozen=True, slots=True)
class Annotation:
    """One Label put by one Annotator on one or more Spans of one Article.

    `spans` is sorted, never empty and never overlaps itself; `quote` is the spans' texts joined by " … ".
    `computed` names the attributes that the program filled in and nobody corrected.
    """

    id: str
    article_id: str
    label: str
    spans: tuple[Span, ...]
    quote: str
    created_by: str
    created_at: str
    updated_by: str
    updated_at: str
    attributes: Mapping[str, AttributeValue] = field(default_factory=dict)
    computed: tuple[str, ...] = ()
    entity: str | None = None
    note: str = ""
    origin: Mapping[str, object] = field(default_factory=lambda: dict(HAND))

    @property
    def start(self) -> int:
        """The first code point of the first span."""
        return self.spans[0].start

    @property
    def end(self) -> int:
        """The code point after the last span."""
        return self.spans[-1].end


class Mark(NamedTuple):
    """What the reading view needs of an annotation: small, so that an article may hold many thousands.

    `start` is that of the first span, `end` that of the last; `spans` is empty where there is only one.
    """

    start: int
    end: int
    id: str
    label: str
    created_by: str
    spans: tuple[Span, ...] = ()

    def all_spans(self) -> tuple[Span, ...]:
        """Every span of the annotation, sorted."""
        return self.spans or (Span(self.start, self.end),)


@dataclass(frozen=True, slots=True)
class Relation:
    """Typed, directed link from one annotation (`head`) to another (`tail`), with the words that say so (`cue`)."""

    id: str
    type: str
    head: str
    tail: str
    created_by: str
    created_at: str
    attributes: Mapping[str, AttributeValue] = field(default_factory=dict)
    cue: str = ""
    origin: Mapping[str, object] = field(default_factory=lambda: dict(HAND))


@dataclass(frozen=True, slots=True)
class Entity:
    """The person, organisation or group that mentions in many articles refer to."""

    id: str
    kind: str
    name: str
    aliases: tuple[str, ...] = ()
    external_id: str | None = None


@dataclass(frozen=True, slots=True)
class Dismissal:
    """A stretch of an article that somebody looked at and found nothing to mark in."""

    id: str
    article_id: str
    start: int
    end: int
    by: str
    at: str


@dataclass(frozen=True, slots=True)
class Decision:
    """What somebody decided on a suggestion: what was proposed by whom (`source`, `version`), and the verdict.

    `annotation_id` is what an accepted one became, which may be gone by now; `milliseconds` is how long it was in
    focus before, None where it was not (all alike at once).
    """

    id: str
    article_id: str
    label: str
    spans: tuple[Span, ...]
    quote: str
    source: str
    version: str
    score: float
    verdict: Verdict
    by: str
    at: str
    annotation_id: str | None = None
    milliseconds: int | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """One row before and after an edit: None before an insertion, None after a deletion."""

    table: str
    row_id: str
    article_id: str | None
    before: Mapping[str, object] | None
    after: Mapping[str, object] | None


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """What one edit changed, told to every view after the commit.

    `name` is the edit's key, such as "annotation.add"; for an undo or redo it is the name of the edit undone or
    redone and `kind` says which. `origin` is the program that made it: "window", "command line" or "library".
    `everything` means that any row may have changed and `changes` does not list them.
    """

    edit_id: str
    name: str
    kind: Literal["do", "undo", "redo"]
    origin: str
    at: str
    changes: tuple[Change, ...]
    everything: bool = False

    @property
    def article_ids(self) -> frozenset[str]:
        """The articles with something changed in them."""
        return frozenset(c.article_id for c in self.changes if c.article_id is not None)

    def of(self, table: str) -> tuple[Change, ...]:
        """The changes of one table, in the order they were made."""
        return tuple(c for c in self.changes if c.table == table)


@dataclass(frozen=True, slots=True)
class Edit:
    """One named, atomic, undoable step, as the history lists it. `reverts` is the id of the edit it undid or redid."""

    seq: int
    id: str
    name: str
    kind: Literal["do", "undo", "redo"]
    annotator_id: str | None
    origin: str
    at: str
    article_id: str | None
    reverts: str | None
    changes: int
