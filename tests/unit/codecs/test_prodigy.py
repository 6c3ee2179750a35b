from __future__ import annotations

import itertools
import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.codecs import AnnotationSet
from annotator.codecs.structs import AnnotationRecord
from annotator.codecs.tokens import cut, tokens
from annotator.plugins import codec_named
from tests.unit.codecs.example import example, imported
from tests.unit.codecs.roundtrip import FIXTURES, read, refusal, trip, view, written
from tests.unit.codecs.sets import PIECES, annotation_sets

PRODIGY = codec_named("prodigy")
EXAMPLE = imported(example())
DATASET = FIXTURES / "prodigy" / "dataset.jsonl"


def of(a: AnnotationRecord) -> object:
    """All that Prodigy holds of an annotation."""
    return a.id, a.label, a.spans, sorted(a.attributes.items()), a.note, a.created_by


@given(annotation_sets())
@settings(max_examples=60, deadline=None)
def test_any_set_comes_back_with_ids_people_and_relations(a_set: AnnotationSet) -> None:
    back = trip("prodigy", a_set).articles
    assert [(t, n, [r for r in rs if r[1][-1] == r[2][-1]]) for t, n, rs in view(a_set.articles, of)] == view(back, of)
    assert {(a.id, a.status) for a in back} == {(a.id, a.status) for a in a_set.articles}


@given(annotation_sets())
@settings(max_examples=40, deadline=None)
def test_tokens_give_the_text_again_and_every_span_ends_with_one(
    a_set: AnnotationSet,
) -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        written(PRODIGY, a_set, Path(folder) / "set.jsonl")
        lines = [json.loads(line) for line in (Path(folder) / "set.jsonl").read_bytes().split(b"\n") if line]
    for line in lines:
        joined = "".join(token["text"] + " " * token["ws"] for token in line["tokens"])
        assert joined in (line["text"], line["text"] + " ")
        assert [token["id"] for token in line["tokens"]] == list(range(len(line["tokens"])))
        for span in line["spans"]:
            first, last = line["tokens"][span["token_start"]], line["tokens"][span["token_end"]]
            if line["text"][span["start"] : span["end"]] != " ":
                assert first["start"] in (span["start"], span["start"] + 1)
                assert last["end"] in (span["end"], span["end"] - 1)
        for relation in line["relations"]:
            assert relation["head"] == relation["head_span"]["token_end"]


@given(st.lists(st.sampled_from(PIECES), max_size=20).map("".join), st.lists(st.integers(0, 60), max_size=5))
def test_tokens_leave_out_nothing_but_blanks(text: str, edges: list[int]) -> None:
    found = cut(tokens(text), edges)
    assert all(before[1] <= after[0] for before, after in itertools.pairwise(found))
    assert "".join(text[start:end] for start, end in found) == "".join(text.split())
    assert not any(start < edge < end for start, end in found for edge in edges)


def test_words_and_marks_are_tokens() -> None:
    text = "“Up to 20,000 troops,” said the U.S. (well-known)."
    assert [text[start:end] for start, end in tokens(text)] == [
        "“", "Up", "to", "20,000", "troops", ",", "”", "said", "the", "U.S.", "(", "well-known", ")", ".",
    ]  # fmt: skip


# A dataset of Prodigy's own make


def test_a_dataset_is_read_and_of_what_was_not_accepted_only_the_text() -> None:
    a_set = read(PRODIGY, DATASET, EXAMPLE)
    first, rejected, ignored = a_set.articles
    assert [(a.label, a.quote) for a in first.annotations] == [("PERSON", "Adela Voss"), ("ORG", "Kestrel Alliance")]
    person, organisation = (annotation.id for annotation in first.annotations)
    assert [(r.type, r.head, r.tail) for r in first.relations] == [
        ("LEADS", person, organisation),
        ("LED_BY", organisation, person),
    ]
    assert (first.title, first.status) == ("Fleet", "done")
    assert "set-ann" in [annotator.name for annotator in a_set.head.annotators]
    assert (rejected.annotations, rejected.status, ignored.status) == ((), "new", "new")
    assert a_set.warnings[:2] == (
        "1 line answered “reject”: only the text was taken.",
        "1 line answered “ignore”: only the text was taken.",
    )


def test_answers_come_back(tmp_path: Path) -> None:
    written(PRODIGY, read(PRODIGY, DATASET, EXAMPLE), tmp_path / "set.jsonl")
    lines = [json.loads(line) for line in (tmp_path / "set.jsonl").read_bytes().splitlines()]
    assert [line["answer"] for line in lines] == ["accept", "reject", "ignore"]


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("no JSON", "line 1: it is no JSON object"),
        ('{"html": "<p>"}', "line 1: it has no “text”"),
        ('{"text": "Voss", "spans": [{"start": 0, "label": "A"}]}', "line 1: start and end are 0 and None"),
        ('{"text": "Voss", "spans": [{"start": 0, "end": 5, "label": "A"}]}', "line 1: 0 to 5 is not a stretch"),
        ('{"text": "Voss", "relations": [{"head": 1, "child": 2}]}', "line 1: it links token 1 and token 2"),
    ],
)
def test_a_line_that_cannot_be_read_is_refused_by_its_number(tmp_path: Path, line: str, told: str) -> None:
    path = tmp_path / "set.jsonl"
    path.write_text(line)
    assert told in refusal("prodigy", path, EXAMPLE)
