"""What a file of another tool says, before it is brought into a project's scheme: plain nouns without promises.

Spans are code points of the text as it stands in the file, line ends included. `place` is where a user finds a thing
in the file, such as "line 12"; reports begin with it. `key` is what the file calls a thing; one that is a UUID in
canonical form was ours before and stays its id.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from annotator.model import Annotator, AttributeValue, Entity, Label, Metadata, Status

# What layers of features call the one that is the label; where none is called so, it is the first that is set.
LIKELY_LABELS = ("label", "value")


@dataclass(slots=True, kw_only=True)
class FoundAnnotation:
    """An annotation. `quote` is what the file says stands there, None where it does not say.

    `by` is None where the file names nobody, times are "" where it names none; an `Annotator` without an id is known
    by the name, an entity by whatever the file calls it.
    """

    key: str
    label: str
    spans: tuple[tuple[int, int], ...]
    place: str
    quote: str | None = None
    attributes: dict[str, AttributeValue] = field(default_factory=dict)
    note: str = ""
    entity: Entity | None = None
    by: Annotator | None = None
    at: str = ""
    updated_by: Annotator | None = None
    updated_at: str = ""


@dataclass(slots=True, kw_only=True)
class FoundRelation:
    """A relation between two annotations of its article, named by their keys."""

    key: str
    type: str
    head: str
    tail: str
    place: str
    attributes: dict[str, AttributeValue] = field(default_factory=dict)
    cue: str = ""
    by: Annotator | None = None
    at: str = ""


@dataclass(slots=True, kw_only=True)
class FoundArticle:
    """An article with what stands in it. `id` is "" where the file has none of ours, `reports` are sentences.

    `extensions` is what has no place in the model, to be written back to the same tool.
    """

    text: str
    place: str
    id: str = ""
    metadata: Metadata = field(default_factory=Metadata)
    status: Status = "new"
    source_name: str = ""
    annotations: list[FoundAnnotation] = field(default_factory=list)
    relations: list[FoundRelation] = field(default_factory=list)
    extensions: dict[str, Any] = field(default_factory=dict)
    reports: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class FoundSet:
    """What was read of a format. `articles` can be gone through more than once; the same text may come again.

    Where `lenient`, an annotation that cannot be is left out and reported; else the whole set is refused. `labels` are
    those that the file describes and the scheme shall have, also where nothing bears them.
    """

    format: str
    articles: Iterable[FoundArticle]
    reports: tuple[str, ...] = ()
    lenient: bool = False
    labels: tuple[Label, ...] = ()
