from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.codecs import AnnotationSet
from annotator.codecs.structs import AnnotationRecord
from annotator.codecs.units import places
from annotator.plugins import codec_named
from tests.unit.codecs.example import example, imported
from tests.unit.codecs.roundtrip import FIXTURES, read, refusal, trip, view, written
from tests.unit.codecs.sets import PIECES, annotation_sets

DOCCANO = codec_named("doccano")
EXAMPLE = imported(example())
ADMIN = FIXTURES / "doccano" / "admin.jsonl"


def of(a: AnnotationRecord) -> object:
    """All that doccano holds of an annotation."""
    return a.label, a.spans


@given(annotation_sets(), st.sampled_from(["utf16", "codepoint"]))
@settings(max_examples=60, deadline=None)
def test_labels_spans_and_relations_of_any_set_come_back(a_set: AnnotationSet, unit: str) -> None:
    back = trip("doccano", a_set, offsets=unit, into={"offsets": unit}).articles
    assert view(back, of) == view(a_set.articles, of)
    assert {(a.id, a.status, a.language) for a in back} == {(a.id, a.status, a.language) for a in a_set.articles}


@given(st.lists(st.sampled_from([*PIECES, "\r\n"]), max_size=20).map("".join), st.data())
def test_graphemes_are_counted_as_wholes(text: str, data: st.DataObject) -> None:
    place = places(text, "grapheme")
    at = data.draw(st.integers(0, len(text)))
    assert place.code_point(place.start(at)) <= at <= place.code_point(place.end(at))
    assert place.end(at) - place.start(at) <= 1
    assert place.code_point(place.end(len(text)) + 1) > len(text)


@pytest.mark.parametrize(
    ("text", "unit", "alpha", "bravo"),
    [
        ("🙂🙂 Alpha 👨‍👩‍👧 bravo", "codepoint", (3, 8), (15, 20)),
        ("🙂🙂 Alpha 👨‍👩‍👧 bravo", "utf16", (5, 10), (20, 25)),
        ("🙂🙂 Alpha 👨‍👩‍👧 bravo", "grapheme", (3, 8), (11, 16)),
        ("e\u0301e\u0301 Alpha bravo", "utf16", (5, 10), (11, 16)),
        ("e\u0301e\u0301 Alpha bravo", "grapheme", (3, 8), (9, 14)),
        ("AB\r\nAlpha bravo", "utf16", (4, 9), (10, 15)),
        ("AB\r\nAlpha bravo", "grapheme", (3, 8), (9, 14)),
    ],
)
def test_places_are_those_that_doccanos_window_stores(
    text: str, unit: str, alpha: tuple[int, int], bravo: tuple[int, int]
) -> None:
    place = places(text, unit)
    for word, expected in (("Alpha", alpha), ("bravo", bravo)):
        start = text.index(word)
        assert (place.start(start), place.end(start + len(word))) == expected
        assert (place.code_point(expected[0]), place.code_point(expected[1])) == (start, start + len(word))


@pytest.mark.parametrize("unit", ["utf16", "codepoint", "grapheme"])
def test_the_unit_is_guessed_and_said(tmp_path: Path, unit: str) -> None:
    fixture = read(DOCCANO, ADMIN, EXAMPLE)
    written(DOCCANO, fixture, tmp_path / "set.jsonl", offsets=unit)
    again = read(DOCCANO, tmp_path / "set.jsonl", EXAMPLE)
    assert view(again.articles, of) == view(fixture.articles, of)
    assert f"Offsets were read as {unit}: of 6 ends that tell" in again.warnings[0]


def test_a_file_in_which_all_units_agree_needs_no_guess(tmp_path: Path) -> None:
    path = tmp_path / "set.jsonl"
    path.write_text('{"text": "Alpha went.", "label": [[0, 5, "organisation"]]}\n')
    assert read(DOCCANO, path, EXAMPLE).warnings == ()


def test_what_is_lost_is_said_with_counts() -> None:
    assert trip("doccano", EXAMPLE).said == [
        "Left out: attributes of 8 annotations.",
        "Left out: entity of 3 annotations.",
        "Left out: note of 1 annotation.",
        "Left out: 1 relation.",
        "Offsets are counted as utf16, and it matters how they are, in: 2 articles. Read them so again.",
    ]


def test_every_line_has_the_same_members(tmp_path: Path) -> None:
    fixture = list(read(DOCCANO, ADMIN, EXAMPLE).articles)
    articles = (*EXAMPLE.articles, *fixture)
    written(DOCCANO, AnnotationSet(EXAMPLE.head, articles), tmp_path / "set.jsonl")
    lines = [json.loads(line) for line in (tmp_path / "set.jsonl").read_bytes().splitlines()]
    assert len({tuple(line) for line in lines}) == 1
    assert [line["region"] for line in lines[2:]] == ["north", "south"]
    ids = [entity["id"] for line in lines for entity in line["entities"]]
    assert ids == list(range(1, len(ids) + 1))


def test_a_project_without_relations_gets_spans_alone(tmp_path: Path) -> None:
    said = written(DOCCANO, EXAMPLE, tmp_path / "set.jsonl", relations=False)
    lines = [json.loads(line) for line in (tmp_path / "set.jsonl").read_bytes().splitlines()]
    assert "relations" not in lines[0]
    assert all(len(span) == 3 for line in lines for span in line["label"])
    assert "Left out: interruption of 1 annotation." in said
    assert "Left out: 3 relations." in said
    assert sum(len(a.annotations) for a in read(DOCCANO, tmp_path / "set.jsonl", EXAMPLE).articles) == sum(
        len(annotation.spans) for article in EXAMPLE.articles for annotation in article.annotations
    )


def test_an_export_of_doccanos_is_read(tmp_path: Path) -> None:
    a_set = read(DOCCANO, ADMIN, EXAMPLE)
    first, second = a_set.articles
    assert [(a.label, a.quote) for a in first.annotations] == [
        ("ORG", "Alpha"),
        ("PER", "bravo"),
        ("FIG", "12,000 men"),
    ]
    assert [(r.type, r.head) for r in first.relations] == [("quantifies", first.annotations[2].id)]
    assert first.extensions == {"doccano": {"region": "north"}}
    assert second.annotations[0].quote == "Plain"
    assert "line 1: left out: 1 comment." in a_set.warnings


def test_the_spans_of_one_annotation_are_one_again_in_whatever_order_they_are_linked(tmp_path: Path) -> None:
    entities = [{"id": n, "label": "claim", "start_offset": 2 * n, "end_offset": 2 * n + 1} for n in range(4)]
    links = [(2, 3, "continues"), (3, 0, "same_as"), (1, 2, "continues"), (0, 0, "continues")]
    relations = [{"id": n, "from_id": a, "to_id": b, "type": kind} for n, (a, b, kind) in enumerate(links)]
    path = tmp_path / "set.jsonl"
    path.write_text(json.dumps({"text": "a b c d e f", "entities": entities, "relations": relations}))
    (article,) = read(DOCCANO, path, EXAMPLE).articles
    assert sorted(a.quote for a in article.annotations) == ["a", "b … c … d"]
    assert sorted(r.type for r in article.relations) == ["continues", "same_as"]


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("[1]", "line 2: it is no JSON object"),
        ('{"entities": []}', "line 2: it has no “text”"),
        ('{"text": "Alpha", "label": [[0, 5]]}', "line 2: [0, 5] is not a span such as"),
        ('{"text": "Alpha", "label": [["0", 5, "A"]]}', "line 2: start and end are '0' and 5, not whole numbers"),
        ('{"text": "Alpha", "label": [[0, 6, "A"]]}', "line 2: 0 to 6 is not a stretch of the text"),
        ('{"text": "Alpha", "entities": [], "relations": [{"id": 1, "from_id": 1, "to_id": 2}]}', "it links 1 and 2"),
    ],
)
def test_a_line_that_cannot_be_read_is_refused_by_its_number(tmp_path: Path, line: str, told: str) -> None:
    path = tmp_path / "set.jsonl"
    path.write_text(f'{{"text": "Good."}}\n{line}\n')
    assert told in refusal("doccano", path, EXAMPLE)
