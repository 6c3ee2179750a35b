from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings

from annotator.codecs import AnnotationSet
from annotator.codecs.structs import AnnotationRecord
from annotator.plugins import codec_named
from tests.unit.codecs.example import example, imported
from tests.unit.codecs.roundtrip import FIXTURES, read, refusal, trip, view, written
from tests.unit.codecs.sets import annotation_sets

PUB = codec_named("pubannotation")
EXAMPLE = imported(example())
DOCUMENT = FIXTURES / "pubannotation" / "document.json"


def of(a: AnnotationRecord) -> object:
    """All that PubAnnotation holds of an annotation."""
    return a.id, a.label, a.spans, sorted(a.attributes.items()), a.note, a.created_by


@given(annotation_sets())
@settings(max_examples=60, deadline=None)
def test_any_set_comes_back_with_ids_people_and_relations(a_set: AnnotationSet) -> None:
    back = trip("pubannotation", a_set).articles
    assert [(t, n, [r for r in rs if r[1][-1] == r[2][-1]]) for t, n, rs in view(a_set.articles, of)] == view(back, of)
    assert {a.id for a in back} == {a.id for a in a_set.articles}
    cues = {r.id: r.cue for article in a_set.articles for r in article.relations}
    assert all(r.cue == cues[r.id] for article in back for r in article.relations)


def test_the_work_of_several_annotators_stands_in_tracks(tmp_path: Path) -> None:
    said = written(PUB, EXAMPLE, tmp_path / "set.json")
    documents = json.loads((tmp_path / "set.json").read_bytes())
    assert [len(document.get("tracks", ())) for document in documents] == [3, 0]
    assert said == ["Left out: 2 relations between the work of two annotators or two articles."]


# A document of PubAnnotation's own make


def test_a_document_is_read_with_tracks_attributes_and_interrupted_spans() -> None:
    a_set = read(PUB, DOCUMENT, EXAMPLE)
    (article,) = a_set.articles
    assert [(a.label, a.quote, a.attributes) for a in article.annotations] == [
        ("Protein", "IRF-1", {"score": 2}),
        ("Event", "binds … activates", {}),
        ("Gene", "IRF-1", {}),
    ]
    names = {annotator.id: annotator.name for annotator in a_set.head.annotators}
    assert [names[a.created_by] for a in article.annotations] == ["one", "one", "two"]
    assert [(r.type, r.attributes) for r in article.relations] == [("themeOf", {"negated": True})]
    assert article.source.name == "PMC-1134658"
    assert a_set.warnings[:2] == (
        "document 1: the attribute of T9 was left out.",
        "document 1: the attribute of E1 was left out.",
    )


def test_blocks_are_kept_and_written_back(tmp_path: Path) -> None:
    written(PUB, read(PUB, DOCUMENT, EXAMPLE), tmp_path / "set.json")
    (document,) = json.loads((tmp_path / "set.json").read_bytes())
    assert document["blocks"] == json.loads(DOCUMENT.read_bytes())["blocks"]


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("[", "no PubAnnotation document in JSON"),
        ('[{"text": "good"}, {"tracks": []}]', "document 2: it has no “text”"),
        ('{"text": "a", "denotations": [{"id": "T1", "span": {"begin": "0"}}]}', "document 1: begin and end are '0'"),
        ('{"text": "a", "denotations": [{"id": "T1", "span": {"begin": 0, "end": 9}}]}', "0 to 9 is not a stretch"),
        ('{"text": "a", "denotations": [{"id": "T1", "obj": "x"}]}', "document 1: it has no spans"),
        ('{"text": "a", "relations": [{"subj": "T1", "obj": "T2"}]}', "it links T1 and T2, which are not there"),
    ],
)
def test_what_cannot_be_read_is_refused_with_its_place(tmp_path: Path, content: str, told: str) -> None:
    path = tmp_path / "set.json"
    path.write_text(content)
    assert told in refusal("pubannotation", path, EXAMPLE)
