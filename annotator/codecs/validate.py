"""Checks that an annotation set is true in itself, before anything of it is written.

What the types of `structs` cannot say is checked here: ids, times, texts, spans, quotes, and that every name and id
that is referred to is there. A problem is told with its place, such as `$.articles[3].annotations[0]`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace

from annotator.codecs import AnnotationSet
from annotator.codecs.anchors import find_quote
from annotator.codecs.forms import is_id, is_sha256, is_time
from annotator.codecs.structs import (
    AnnotationRecord,
    ArticleRecord,
    DecisionRecord,
    DismissalRecord,
    Head,
    RelationRecord,
    SpanRecord,
    Spans,
    SuggestionRecord,
    with_spans,
)
from annotator.errors import InvalidSet, Remark, Remarks
from annotator.model import Attribute, AttributeValue
from annotator.scheme_json import scheme_of, scheme_problems
from annotator.text import quote_of, text_sha256
from annotator.values import is_date, value_problem

MOST_PROBLEMS = 20
_MOST_MILLISECONDS = 2**63 - 1  # what the project's file can hold
Attributes = Mapping[str, Attribute]


def refused(problems: Iterable[str]) -> InvalidSet:
    """Return the error that tells why a set is not imported, a line for each problem."""
    lines = tuple(problems)
    many = len(lines) >= MOST_PROBLEMS
    return InvalidSet(
        "This annotation set cannot be imported; {first}:\n  {told}\n"
        "Nothing was imported. Correct the set, or export it again, and import it then.",
        problems=lines,
        first=Remark("the first {count} problems are", count=MOST_PROBLEMS) if many else Remark("this is wrong in it"),
        told=Remarks(lines, "\n  "),
    )


def validate(annotation_set: AnnotationSet, *, report: Callable[[int, int], object] | None = None) -> AnnotationSet:
    """Return the set, sound in every respect that its format promises.

    Annotations whose quote stands elsewhere, and there only, have their spans moved; a warning names each. `report`
    is told how many articles are checked, and 0. Raises InvalidSet with up to 20 problems.
    """
    validator = Validator(annotation_set.head, again=bool(annotation_set.format))
    for index, article in enumerate(annotation_set.articles):
        validator.check(article, annotation_set.place.format(index=index, number=index + 1))
        if report:
            report(index + 1, 0)
    validator.finish()
    if not validator.moved:
        return annotation_set
    return replace(
        annotation_set,
        articles=_Moved(annotation_set.articles, validator.moved),
        warnings=(*annotation_set.warnings, *validator.warnings),
    )


class _Moved:
    """Articles with the spans of some annotations and suggestions, named by id, moved."""

    def __init__(self, articles: Iterable[ArticleRecord], moved: Mapping[str, Spans]) -> None:
        self._articles = articles
        self._moved = moved

    def __iter__(self) -> Iterator[ArticleRecord]:
        return map(self._article, self._articles)

    def _article(self, article: ArticleRecord) -> ArticleRecord:
        return with_spans(article, lambda record: self._moved.get(record.id, record.spans))


class Validator:
    """Checks a set article by article; `finish` says the end. Of the articles only the ids are kept.

    `moved` are the new spans of annotations and suggestions whose quote was found elsewhere, by id. `again` says that
    an article may come several times, as other tools write it for several annotators.
    """

    def __init__(self, head: Head, *, again: bool = False) -> None:
        self._again = again
        self._labels_of: dict[str, str] = {}  # of annotations, where relations of an article that comes again need them
        self.moved: dict[str, Spans] = {}
        self.warnings: list[str] = []
        self._head = head
        self._problems: list[str] = []
        self._ids: set[str] = set()
        self._texts: set[str] = set()
        scheme = scheme_of(head.scheme)
        self._labels = {label.name: _by_name(label.attributes) for label in scheme.labels}
        self._relation_types = {relation.name: relation for relation in scheme.relations}
        self._relation_attributes = {relation.name: _by_name(relation.attributes) for relation in scheme.relations}
        self._annotators = {annotator.id for annotator in head.annotators}
        self._entities = {entity.id for entity in head.entities}
        # The ends of relations between articles: their label and the place of their article, once it was seen.
        self._ends: dict[str, tuple[str, str]] = {}
        self._awaited = {end for relation in head.relations for end in (relation.head, relation.tail)}
        self._add_all("$.scheme", scheme_problems(scheme))
        self._add_all("$", self._head_problems())

    def check(self, article: ArticleRecord, place: str) -> None:
        """Check one article, which stands at `place`. Raises InvalidSet once there are 20 problems."""
        self._add_all(place, self._article_problems(article))
        labels = self._labels_of if self._again else {}
        for n, annotation in enumerate(article.annotations):
            for problem in self._annotation_problems(annotation, article.text):
                self._add(f"{place}.annotations[{n}] ({annotation.id})", problem)
            labels[annotation.id] = annotation.label
        for n, suggestion in enumerate(article.suggestions or ()):
            self._add_all(f"{place}.suggestions[{n}]", self._suggestion_problems(suggestion, article.text))
        for n, decision in enumerate(article.decisions or ()):
            self._add_all(f"{place}.decisions[{n}]", self._decision_problems(decision, article.text))
        for n, relation in enumerate(article.relations):
            self._add_all(f"{place}.relations[{n}]", self._relation_problems(relation, labels))
        for n, dismissal in enumerate(article.dismissals):
            self._add_all(f"{place}.dismissals[{n}]", self._dismissal_problems(dismissal, len(article.text)))
        self._ends.update((end, (labels[end], place)) for end in self._awaited & labels.keys())

    def finish(self) -> None:
        """Check what needs all articles to be known. Raises InvalidSet if there was any problem."""
        labels = {end: label for end, (label, _) in self._ends.items()}
        for n, relation in enumerate(self._head.relations):
            place = f"$.relations[{n}]"
            self._add_all(place, self._relation_problems(relation, labels))
            articles = {self._ends[end][1] for end in (relation.head, relation.tail) if end in self._ends}
            if len(articles) == 1 and {relation.head, relation.tail} <= labels.keys():
                self._add(
                    place, Remark("both its ends stand in one article, so it belongs to that article's relations")
                )
        if self._problems:
            raise refused(self._problems)

    def _add(self, place: str, problem: str) -> None:
        self._problems.append(Remark("{place}: {problem}", place=place, problem=problem))
        if len(self._problems) >= MOST_PROBLEMS:
            raise refused(self._problems)

    def _add_all(self, place: str, problems: Iterable[str]) -> None:
        for problem in problems:
            self._add(place, problem)

    def _head_problems(self) -> Iterator[str]:
        head = self._head
        named = [("project", head.project.id)]
        named += [(f"annotators[{n}]", annotator.id) for n, annotator in enumerate(head.annotators)]
        named += [(f"entities[{n}]", entity.id) for n, entity in enumerate(head.entities)]
        for place, id_ in named:
            for problem in self._id_problems(id_):
                yield Remark("{place}: {problem}", place=place, problem=problem)
        if not is_time(head.project.as_of):
            yield _no_time("project.as_of", head.project.as_of)

    def _article_problems(self, article: ArticleRecord) -> Iterator[str]:
        yield from _text_problems(article)
        if article.text_sha256 not in self._texts or not self._again:
            yield from self._id_problems(article.id)
        if article.text_sha256 in self._texts and not self._again:
            yield Remark("an article before it has the same text; an article is in a set once")
        self._texts.add(article.text_sha256)
        if article.published is not None and not is_date(article.published):
            yield Remark(
                "published is “{published}”, not a date as YYYY, YYYY-MM or YYYY-MM-DD", published=article.published
            )
        if article.source.sha256 and not is_sha256(article.source.sha256):
            yield Remark("source.sha256 is not a SHA-256 in lower-case hexadecimal")
        if not is_time(article.source.added_at):
            yield _no_time("source.added_at", article.source.added_at)

    def _annotation_problems(self, annotation: AnnotationRecord, text: str) -> Iterator[str]:
        yield from self._marked_problems(annotation, text)
        if annotation.computed and not annotation.attributes.keys() >= set(annotation.computed):
            yield Remark(
                "computed names {names}, not set there",
                names=_listed(set(annotation.computed) - annotation.attributes.keys()),
            )
        if annotation.entity is not None and annotation.entity not in self._entities:
            yield Remark("entity {entity} is not among the entities", entity=annotation.entity)
        if annotation.created_by not in self._annotators:
            yield _not_listed("created_by", annotation.created_by)
        if annotation.updated_by not in self._annotators:
            yield _not_listed("updated_by", annotation.updated_by)
        if not is_time(annotation.created_at):
            yield _no_time("created_at", annotation.created_at)
        if not is_time(annotation.updated_at):
            yield _no_time("updated_at", annotation.updated_at)

    def _suggestion_problems(self, suggestion: SuggestionRecord, text: str) -> Iterator[str]:
        yield from self._marked_problems(suggestion, text)
        if not is_time(suggestion.created_at):
            yield _no_time("created_at", suggestion.created_at)

    def _decision_problems(self, decision: DecisionRecord, text: str) -> Iterator[str]:
        """Yield what is wrong with a decision. Its label and annotation may be gone, so they need not be there."""
        yield from self._id_problems(decision.id)
        spans = decision.spans
        if problem := _order_problem(spans):
            yield problem
        elif spans[-1].end > len(text) or quote_of(text, ((s.start, s.end) for s in spans)) != decision.quote:
            yield Remark("“{quote}” is not what stands at {spans}", quote=short(decision.quote), spans=_shown(spans))
        if decision.annotation is not None and not is_id(decision.annotation):
            yield Remark("annotation “{annotation}” is not a UUID in canonical form", annotation=decision.annotation)
        if decision.by not in self._annotators:
            yield _not_listed("by", decision.by)
        if not is_time(decision.at):
            yield _no_time("at", decision.at)
        if decision.milliseconds is not None and not 0 <= decision.milliseconds <= _MOST_MILLISECONDS:
            yield Remark(
                "milliseconds is {milliseconds}, which is no length of time", milliseconds=decision.milliseconds
            )

    def _marked_problems(self, record: AnnotationRecord | SuggestionRecord, text: str) -> Iterator[str]:
        """Yield what may be wrong with an annotation and with a suggestion alike."""
        if record.id in self._ids or not is_id(record.id):
            yield from self._id_problems(record.id)
        self._ids.add(record.id)
        attributes = self._labels.get(record.label)
        if attributes is None:
            yield Remark("label “{label}” is not in the scheme", label=record.label)
        elif record.attributes:
            yield from _attribute_problems(attributes, record.attributes)
        spans = record.spans
        # One span is the usual case; it goes by itself, since this runs for every annotation of a set.
        if len(spans) == 1 and 0 <= spans[0].start < spans[0].end <= len(text):
            if text[spans[0].start : spans[0].end] == record.quote:
                return
        elif problem := _order_problem(spans):
            yield problem
            return
        elif spans[-1].end <= len(text) and quote_of(text, ((s.start, s.end) for s in spans)) == record.quote:
            return
        yield from self._move(record, text)

    def _move(self, record: AnnotationRecord | SuggestionRecord, text: str) -> Iterator[str]:
        """Find the quote of a record elsewhere; yield why this was not possible."""
        found = find_quote(
            text, quote=record.quote, prefix=record.prefix, suffix=record.suffix, parts=len(record.spans)
        )
        if isinstance(found, str):
            yield Remark(
                "spans {spans}: {found}; it is “{quote}”",
                spans=_shown(record.spans),
                found=found,
                quote=short(record.quote),
            )
            return
        moved = tuple(SpanRecord(start, end) for start, end in found)
        self.moved[record.id] = moved
        self.warnings.append(
            Remark(
                "“{quote}” ({label}, {id}) was found by its quote: its spans were {before} and are {after}.",
                quote=short(record.quote),
                label=record.label,
                id=record.id,
                before=_shown(record.spans),
                after=_shown(moved),
            )
        )

    def _relation_problems(self, relation: RelationRecord, labels: Mapping[str, str]) -> Iterator[str]:
        """Yield what is wrong with a relation between the annotations whose `labels` are given by id."""
        yield from self._id_problems(relation.id)
        type_ = self._relation_types.get(relation.type)
        if type_ is None:
            yield Remark("relation type “{type}” is not in the scheme", type=relation.type)
        else:
            yield from _attribute_problems(self._relation_attributes[relation.type], relation.attributes)
            for end, id_, allowed in (("head", relation.head, type_.heads), ("tail", relation.tail, type_.tails)):
                if id_ not in labels:
                    yield Remark("{end} {id} is not an annotation there", end=end, id=id_)
                elif labels[id_] not in allowed:
                    yield Remark(
                        "{end} is a {label}, but “{type}” wants one of {allowed}",
                        end=end,
                        label=labels[id_],
                        type=relation.type,
                        allowed=", ".join(allowed),
                    )
        if relation.created_by not in self._annotators:
            yield _not_listed("created_by", relation.created_by)
        if not is_time(relation.created_at):
            yield _no_time("created_at", relation.created_at)

    def _dismissal_problems(self, dismissal: DismissalRecord, length: int) -> Iterator[str]:
        if not 0 <= dismissal.start < dismissal.end <= length:
            yield Remark(
                "{start} to {end} is not a stretch of the text, which has {length} characters",
                start=dismissal.start,
                end=dismissal.end,
                length=length,
            )
        if dismissal.by not in self._annotators:
            yield _not_listed("by", dismissal.by)
        if not is_time(dismissal.at):
            yield _no_time("at", dismissal.at)

    def _id_problems(self, id_: str) -> Iterator[str]:
        if not is_id(id_):
            yield Remark("id “{id}” is not a UUID in canonical form", id=id_)
        elif id_ in self._ids:
            yield Remark("id {id} is in the set more than once", id=id_)
        self._ids.add(id_)


def _text_problems(article: ArticleRecord) -> Iterator[str]:
    text = article.text
    if not text:
        yield Remark("text is empty")
    if text.startswith("\ufeff") or "\r" in text:
        yield Remark("text begins with a byte order mark or has line ends other than LF")
    if "\x00" in text:
        yield Remark("text holds NUL characters")
    try:
        if text_sha256(text) != article.text_sha256:
            yield Remark("text_sha256 is not the SHA-256 of the text; one of them was changed")
    except UnicodeEncodeError:
        yield Remark("text holds lone surrogates")
    if len(text) != article.text_length:
        yield Remark(
            "text_length is {text_length}, but the text has {length} code points",
            text_length=article.text_length,
            length=len(text),
        )


def _attribute_problems(allowed: Attributes, values: Mapping[str, AttributeValue]) -> Iterator[str]:
    for name, value in values.items():
        attribute = allowed.get(name)
        if attribute is None:
            yield Remark("attribute “{name}” is not in the scheme", name=name)
        elif problem := value_problem(attribute, value):
            shown = f"“{value}”" if isinstance(value, str) else str(value).lower()
            yield Remark("attribute “{name}” is set to {shown}, but {problem}", name=name, shown=shown, problem=problem)


def _order_problem(spans: Spans) -> str | None:
    if not spans:
        return Remark("it has no spans")
    before = 0
    for span in spans:
        if not before <= span.start < span.end:
            return Remark("spans {spans} are empty, not in order, or overlap", spans=_shown(spans))
        before = span.end
    return None


def _by_name(attributes: Iterable[Attribute]) -> Attributes:
    return {attribute.name: attribute for attribute in attributes}


def _no_time(member: str, value: str) -> str:
    return Remark("{member} is “{value}”, not a time in UTC such as 2026-11-21T20:15:03Z", member=member, value=value)


def _not_listed(member: str, id_: str) -> str:
    return Remark("{member} {id} is not among the annotators", member=member, id=id_)


def _listed(names: Iterable[str]) -> str:
    return ", ".join(f"“{name}”" for name in sorted(names))


def _shown(spans: Spans) -> str:
    return ", ".join(f"{span.start} to {span.end}" for span in spans)


def short(quote: str) -> str:
    """Return a quote as a report names it: at most 60 code points."""
    return quote if len(quote) <= 60 else f"{quote[:59]}…"
