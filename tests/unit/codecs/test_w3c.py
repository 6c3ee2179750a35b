from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings

from annotator.codecs.structs import AnnotationRecord
from annotator.codecs.w3c import placed
from annotator.plugins import codec_named
from tests.unit.codecs.example import example, imported
from tests.unit.codecs.roundtrip import FIXTURES, by_text, read, refusal, trip, view, written
from tests.unit.codecs.sets import annotation_sets

W3C = codec_named("w3c")
EXAMPLE = imported(example())
PAGE = FIXTURES / "w3c" / "page.jsonld"


def of(a: AnnotationRecord) -> object:
    """All that a Web Annotation holds of an annotation."""
    who = a.created_by, a.created_at, a.updated_by, a.updated_at
    return a.id, a.label, a.spans, sorted(a.attributes.items()), a.note, a.entity, who


def test_the_example_loses_nothing_within_its_articles() -> None:
    back = trip("w3c", EXAMPLE)
    assert view(back.articles, of) == view(EXAMPLE.articles, of)
    assert back.back.warnings == ()
    assert back.said == ["Left out: 1 relation between articles."]
    assert set(back.back.head.entities) <= set(EXAMPLE.head.entities)


@given(annotation_sets())
@settings(max_examples=60, deadline=None)
def test_any_set_comes_back(a_set: Any) -> None:
    back = trip("w3c", a_set).articles
    assert view(back, of) == view(a_set.articles, of)
    for article in a_set.articles:
        (again,) = by_text(back)[article.text]
        assert (again.id, again.status, again.language) == (article.id, article.status, article.language)
        links = {r.id: (r.type, r.cue, r.created_by, r.created_at) for r in article.relations}
        assert {r.id: (r.type, r.cue, r.created_by, r.created_at) for r in again.relations} == links


def test_every_target_has_a_position_and_a_quote_as_alternatives(tmp_path: Path) -> None:
    written(W3C, EXAMPLE, tmp_path / "set.jsonld")
    page = json.loads((tmp_path / "set.jsonld").read_bytes())
    assert page["@context"][0] == "http://www.w3.org/ns/anno.jsonld"
    texts = {item["target"]: item["body"]["value"] for item in page["items"] if item["motivation"] == "describing"}
    marked = [item for item in page["items"] if item["motivation"] == "classifying"]
    assert len(marked) == sum(len(article.annotations) for article in EXAMPLE.articles)
    for item in marked:
        for target in item["target"] if isinstance(item["target"], list) else [item["target"]]:
            position, quote = target["selector"]
            assert texts[target["source"]][position["start"] : position["end"]] == quote["exact"]


# A page of another program's make


def test_a_page_is_read_by_its_quotes() -> None:
    a_set = read(W3C, PAGE, EXAMPLE)
    (article,) = a_set.articles
    assert [(a.label, a.quote, a.note) for a in article.annotations] == [
        ("speaker", "Voss", "the head"),
        ("claim", "“We go.”", ""),
        ("organisation", "Alliance", ""),
    ]
    speaker, claim, organisation = article.annotations
    # The position counts UTF-16; the quote stands there once it is read so.
    assert speaker.spans[0].start == 3
    assert speaker.created_at == "2026-11-20T09:00:00Z"
    assert [(r.type, r.head, r.tail) for r in article.relations] == [("said_by", claim.id, speaker.id)]
    (entity,) = a_set.head.entities
    assert (entity.id, entity.external_id) == (organisation.entity, "http://www.wikidata.org/entity/Q1")


TEXT = "🚢 no, no and no."


@pytest.mark.parametrize(
    ("quote", "start", "place"),
    [
        ({"exact": "no"}, 6, 6),
        ({"exact": "no"}, 13, 13),
        ({"exact": "no"}, 14, 13),
        ({"exact": "no"}, 12, 13),
        ({"exact": "no", "prefix": ", "}, 0, 6),
        ({"exact": "no", "prefix": "oh "}, 1, 2),
        ({"exact": "and"}, None, 9),
        ({"exact": "🚢"}, 0, 0),
    ],
)
def test_the_quote_decides_and_the_position_chooses(quote: dict[str, str], start: int | None, place: int) -> None:
    selectors: list[dict[str, Any]] = [{"type": "TextQuoteSelector", **quote}]
    if start is not None:
        selectors.insert(0, {"type": "TextPositionSelector", "start": start, "end": start + 2})
    assert placed(TEXT, selectors) == (place, place + len(quote["exact"]))


def item(**more: object) -> str:
    text = {"motivation": "describing", "target": "a", "body": {"type": "TextualBody", "value": "Voss, Voss."}}
    quote = {"type": "TextQuoteSelector", "exact": "Voss"}
    return json.dumps([text, {"id": "1", "target": {"source": "a", "selector": quote}, **more}])


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("{", "it is no JSON"),
        ('{"id": 1}', "neither a list of annotations nor a page with items"),
        (item(), "annotation 2: its quote stands more than once in the text; it is “Voss”"),
        (item(target={"source": "b", "selector": []}), "annotation 2: the text of “b” is not in the file"),
        (item(target="a"), "annotation 2: it has no target with a source and selectors"),
        (item(target={"source": "a", "selector": []}), "annotation 2: it has neither a quote nor a position"),
        (item(motivation="linking", target="1", body="2"), "annotation 2: it links 1 and 2"),
        (
            item(target={"source": "a", "selector": {"type": "TextPositionSelector", "start": 4, "end": 99}}),
            "annotation 2: 4 to 99 is not a stretch of the text",
        ),
    ],
)
def test_what_cannot_be_read_is_refused_with_its_place(tmp_path: Path, content: str, told: str) -> None:
    path = tmp_path / "set.jsonld"
    path.write_text(content)
    assert told in refusal("w3c", path, EXAMPLE)
