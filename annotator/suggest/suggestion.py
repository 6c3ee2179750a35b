"""The nouns of suggesting, and the protocol that a suggester keeps."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol, runtime_checkable

from annotator.errors import unreadable_row
from annotator.model import AttributeValue, Span
from annotator.suggest.known import NOTHING_KNOWN, Known
from annotator.text import quote_of


@dataclass(frozen=True, slots=True)
class Reason:
    """Why something is proposed: the `kind` of sign, such as "cue" or "unit", and the words that are it, if any."""

    kind: str
    words: Span | None = None


@dataclass(frozen=True, slots=True)
class Link:
    """A relation of a type that comes with a suggestion, to the words that are proposed (or tagged) as `label`.

    `cue` are the words of the text that say so, such as "said"; `attributes` those of what is at the other end.
    """

    type: str
    label: str
    spans: tuple[Span, ...]
    cue: Span | None = None
    attributes: Mapping[str, AttributeValue] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A proposed annotation nobody has decided on.

    `spans` is sorted, never empty and never overlaps itself. `score` is between 0 and 1 and estimates how often such
    a one is right. `source` and `version` name the suggester. `attributes` holds values that are read, flat as in an
    annotation; those of a force figure are left to be read when it is accepted.
    """

    label: str
    spans: tuple[Span, ...]
    score: float
    source: str
    version: str
    reason: Reason
    attributes: Mapping[str, AttributeValue] = field(default_factory=dict)
    links: tuple[Link, ...] = ()

    @property
    def start(self) -> int:
        """The first code point of the first span."""
        return self.spans[0].start

    @property
    def end(self) -> int:
        """The code point after the last span."""
        return self.spans[-1].end

    @property
    def place(self) -> tuple[str, tuple[Span, ...]]:
        """What makes it the same as another one, whoever proposes it."""
        return self.label, self.spans


@dataclass(frozen=True, slots=True)
class Reading:
    """What a suggester is given: a text, its language ("en") where it is known, and what the project has taught.

    `earlier` are the suggestions of those suggesters that came before it, one suggester after the other.
    """

    text: str
    language: str | None = None
    known: Known = NOTHING_KNOWN
    earlier: tuple[Suggestion, ...] = ()


@runtime_checkable
class Suggester(Protocol):
    """Proposes annotations. The same reading gives the same suggestions, and nothing outside it is read or written.

    `name` is how people call it ("figures"), `version` changes whenever it would propose something else. `labels`
    are those it proposes: where a scheme has none of them it is not asked, unless it cannot tell beforehand. `learns`
    says whether it looks at what is known, or names the lexicons and habits that are all it looks at: what it
    proposed for a text is kept until any of that changes.
    """

    name: str
    version: str
    labels: frozenset[str]

    @property
    def learns(self) -> bool | Collection[str]: ...

    def suggest(self, reading: Reading) -> Iterable[Suggestion]:
        """Return what it proposes for a text, in any order. At most 2 s for 100 kB, whatever the text."""
        ...


def spoken(suggestions: Iterable[Suggestion], known: Known) -> list[Suggestion]:
    """Return the suggestions without those of labels that what was learned speaks for.

    What is learned stays, and the project's own words. A link to what is gone goes to what stands in its place, or goes
    as well.
    """
    if known.model is None:
        return list(suggestions)
    from annotator.suggest.learned.model import model_from

    speaks = model_from(known.model).speaks
    stay = [
        each
        for each in suggestions
        if each.source == "learned" or each.reason.kind == "own" or each.label not in speaks
    ]
    places: dict[str, dict[tuple[Span, ...], None]] = {label: {} for label in speaks}
    for each in stay:
        if each.label in places:
            places[each.label][each.spans] = None
    return [replace(each, links=tuple(_moved(each.links, places))) if each.links else each for each in stay]


def _moved(links: Iterable[Link], places: Mapping[str, Collection[tuple[Span, ...]]]) -> Iterator[Link]:
    """Yield the links that end where something is, at its edges; `places` has the labels that are looked for.

    Who says something and is no organisation is a speaker: “former adviser to the ⟦General Staff⟧”.
    """
    for link in links:
        there = places.get(link.label)
        if there is None or link.spans in there:
            yield link
            continue
        start, end = link.spans[0].start, link.spans[-1].end
        near = next((spans for spans in there if spans[0].start < end and start < spans[-1].end), None)
        if link.label == "organisation" and (near is None or end - start > near[-1].end - near[0].start):
            yield replace(link, label="speaker", attributes={})
        elif near is not None:
            yield replace(link, spans=near)


def allowed(text: str, suggestions: Iterable[Suggestion], known: Known) -> Iterator[Suggestion]:
    """Yield the suggestions without organisations that the project says are none; who says something is a speaker."""
    for each in suggestions:
        if each.label == "organisation" and known.is_no_organisation(quote_of(text, each.spans)):
            continue
        links = tuple(
            replace(link, label="speaker", attributes={})
            if link.label == "organisation" and known.is_no_organisation(quote_of(text, link.spans))
            else link
            for link in each.links
        )
        yield each if links == each.links else replace(each, links=links)


def combined(suggestions: Iterable[Suggestion]) -> list[Suggestion]:
    """Return suggestions in text order, the outer ones first; of those with the same place only the likeliest.

    Where two of one label overlap, without one holding the other, only the likelier one stays.
    """
    best: dict[tuple[str, tuple[Span, ...]], Suggestion] = {}
    for each in suggestions:
        there = best.get(each.place)
        if there is None or (each.score, bool(each.links)) > (there.score, bool(there.links)):
            best[each.place] = each
    return _without_crossings(sorted(best.values(), key=lambda each: (each.start, -each.end, each.label)))


def _without_crossings(ordered: Sequence[Suggestion]) -> list[Suggestion]:
    kept: list[Suggestion] = []
    last: dict[str, int] = {}  # by label, where in `kept` the one that reaches furthest is
    for each in ordered:
        at = last.get(each.label)
        before = kept[at] if at is not None else None
        if before is not None and before.start < each.start < before.end < each.end:
            if each.score > before.score:
                assert at is not None
                kept[at] = each
            continue
        kept.append(each)
        if before is None or each.end >= before.end:
            last[each.label] = len(kept) - 1
    return kept


def encoded(suggestions: Sequence[Suggestion]) -> str:
    """Return suggestions as JSON text, for `decoded`."""
    import msgspec

    return msgspec.json.encode(suggestions).decode()


def decoded(text: str) -> list[Suggestion]:
    """Return the suggestions that a JSON text of a project holds. Raises DamagedProject where it holds none."""
    import msgspec

    try:
        return msgspec.json.decode(text, type=list[Suggestion])
    except msgspec.DecodeError as error:
        raise unreadable_row(error) from error
