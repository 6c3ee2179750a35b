"""Random sound annotation sets, for hypothesis: texts with everything that makes offsets go wrong."""

from __future__ import annotations

import uuid
from typing import Any

from hypothesis import strategies as st

from annotator.codecs import AnnotationSet
from annotator.codecs.anchors import quote_context
from annotator.codecs.convert import article_record, head_record
from annotator.codecs.structs import (
    AnnotationRecord,
    ArticleRecord,
    DecisionRecord,
    DismissalRecord,
    HandOrigin,
    ImportOrigin,
    Origin,
    RelationRecord,
    SpanRecord,
    SuggestionOrigin,
    SuggestionRecord,
)
from annotator.model import (
    STATUSES,
    Annotator,
    Article,
    Attribute,
    AttributeValue,
    Entity,
    Label,
    Metadata,
    RelationType,
    Scheme,
    Source,
    Verdict,
)
from annotator.text import quote_of, text_sha256

# Astral characters, a family joined by ZWJ, combining accents, right-to-left text and its marks, NBSP, separators.
PIECES = [
    "a", "word ", "3,500 troops", " … ", "\n", "\t",
    "😀", "👨‍👩‍👧", "e\u0301", "\u0301", "שלום", "قوة", "\u202e", "\u2067", "\u2069",
    "\u00a0", "\u2028", "\u2029", "\u200b", "\ufdd0", "\U0010ffff", "“", '"', "\\", "/", "\x07", "\x7f", "ß", "東京",
]  # fmt: skip
texts = st.lists(st.sampled_from(PIECES), min_size=1, max_size=40).map("".join)
words = st.lists(st.sampled_from(PIECES), max_size=4).map("".join)
ids = st.uuids(version=4).map(str)
times = st.datetimes().map(lambda time: time.strftime("%Y-%m-%dT%H:%M:%SZ").rjust(20, "0"))
other_tools = st.dictionaries(
    words,
    st.recursive(st.none() | st.booleans() | st.integers() | words, lambda inner: st.lists(inner, max_size=3)),
    max_size=2,
)

SCHEME = Scheme(
    labels=(
        Label("claim", "Claim", "#c026d3", "#e9b3f2", "1", "…", (), "passage"),
        Label(
            "figure",
            "Figure",
            "#a15c00",
            "#e0935f",
            attributes=(
                Attribute("low", "integer"),
                Attribute("bound", "choice", ("exact", "about")),
                Attribute("sure", "boolean"),
                Attribute("as_of", "date"),
                Attribute("unit", "text"),
            ),
        ),
    ),
    relations=(RelationType("about", "About", ("claim", "figure"), ("figure", "claim")),),
)
VALUES: dict[str, st.SearchStrategy[AttributeValue]] = {
    "low": st.integers(),
    "bound": st.sampled_from(["exact", "about"]),
    "sure": st.booleans(),
    "as_of": st.dates().map(str) | st.sampled_from(["2023", "2023-02"]),
    "unit": words,
}
ME = Annotator(str(uuid.UUID(int=1)), "A. Kovač")
MODEL = Annotator(str(uuid.UUID(int=2)), "model 😀", "model")
CSTO = Entity(str(uuid.UUID(int=3)), "organisation", "CSTO", ("ОДКБ", "منظمة"), None)
VERDICTS: tuple[Verdict, ...] = ("accepted", "edited", "rejected")
by = st.sampled_from([ME.id, MODEL.id])
suggested: st.SearchStrategy[SuggestionOrigin] = st.builds(
    SuggestionOrigin, words, words, st.none() | st.floats(allow_nan=False, allow_infinity=False), st.booleans()
)
origins: st.SearchStrategy[Origin] = st.builds(HandOrigin) | st.builds(ImportOrigin, words) | suggested


@st.composite
def span_lists(draw: st.DrawFn, text: str) -> list[tuple[int, int]]:
    """Sorted spans in a text that do not overlap."""
    places = draw(st.sets(st.integers(0, len(text)), min_size=2, max_size=6).map(sorted))
    return list(zip(places[0::2], places[1::2], strict=False))


@st.composite
def marked(draw: st.DrawFn, text: str) -> dict[str, Any]:
    """What annotations and suggestions have in common."""
    spans = draw(span_lists(text))
    label = draw(st.sampled_from(["claim", "figure"]))
    prefix, suffix = quote_context(text, spans[0][0], spans[-1][1])
    return {
        "id": draw(ids),
        "label": label,
        "spans": tuple(SpanRecord(*span) for span in spans),
        "quote": quote_of(text, spans),
        "prefix": prefix,
        "suffix": suffix,
        "attributes": draw(st.fixed_dictionaries({}, optional=VALUES)) if label == "figure" else {},
    }


@st.composite
def annotation_records(draw: st.DrawFn, text: str) -> AnnotationRecord:
    common = draw(marked(text))
    return AnnotationRecord(
        **common,
        computed=tuple(sorted(common["attributes"])[:1]),
        entity=draw(st.none() | st.just(CSTO.id)),
        note=draw(words),
        created_by=draw(by),
        created_at=draw(times),
        updated_by=draw(by),
        updated_at=draw(times),
        origin=draw(origins),
    )


def relation_records(ends: list[str]) -> st.SearchStrategy[RelationRecord]:
    return st.builds(
        RelationRecord,
        id=ids,
        type=st.just("about"),
        head=st.sampled_from(ends),
        tail=st.sampled_from(ends),
        attributes=st.just({}),
        cue=words,
        created_by=by,
        created_at=times,
        origin=origins,
    )


@st.composite
def articles(draw: st.DrawFn) -> ArticleRecord:
    text = draw(st.text(st.characters(codec="utf-8", exclude_characters="\r\x00\ufeff"), min_size=1) | texts)
    stands = draw(st.lists(annotation_records(text), max_size=4))
    linked = draw(st.lists(relation_records([a.id for a in stands]), max_size=2)) if stands else []
    article = Article(
        id=draw(ids),
        metadata=Metadata(
            title=draw(words),
            byline=tuple(draw(st.lists(words, max_size=2))),
            publisher=draw(words),
            url=draw(st.none() | words),
            published=draw(st.none() | st.sampled_from(["2023", "2023-02", "2024-02-29"])),
            language=draw(st.none() | st.just("ar")),
        ),
        status=draw(st.sampled_from(STATUSES)),
        source=Source(draw(words)),
        added_at=draw(times),
        text_sha256=text_sha256(text),
        text_length=len(text),
    )
    dismissals = draw(st.lists(st.builds(DismissalRecord, st.just(0), st.just(len(text)), by, times), max_size=1))
    return article_record(
        article, text, annotations=stands, relations=linked, dismissals=dismissals, extensions=draw(other_tools)
    )


@st.composite
def suggestions(draw: st.DrawFn, text: str) -> SuggestionRecord:
    return SuggestionRecord(**draw(marked(text)), created_at=draw(times), origin=draw(suggested))


@st.composite
def decisions(draw: st.DrawFn, text: str) -> DecisionRecord:
    spans = draw(span_lists(text))
    return DecisionRecord(
        id=draw(ids),
        label=draw(words),
        spans=tuple(SpanRecord(*span) for span in spans),
        quote=quote_of(text, spans),
        source=draw(words),
        version=draw(words),
        score=draw(st.floats(allow_nan=False, allow_infinity=False)),
        verdict=draw(st.sampled_from(VERDICTS)),
        annotation=draw(st.none() | ids),
        by=draw(by),
        at=draw(times),
        milliseconds=draw(st.none() | st.integers(0, 2**63 - 1)),
    )


@st.composite
def annotation_sets(draw: st.DrawFn) -> AnnotationSet:
    head = head_record(
        project_id=draw(ids),
        title=draw(words),
        as_of=draw(times),
        scheme=SCHEME,
        annotators=[ME, MODEL],
        entities=[CSTO],
        extensions=draw(other_tools),
    )
    return AnnotationSet(head, tuple(draw(st.lists(articles(), max_size=3, unique_by=lambda a: a.text))))
