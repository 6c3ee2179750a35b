from __future__ import annotations

import sys
from pathlib import Path

import pytest

# Here, and not in the tests: what it is imported with looks for IPv6 by a socket, which tests may not open.
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.tokens import Doc, DocBin

from annotator.codecs import AnnotationSet
from annotator.codecs.structs import AnnotationRecord
from annotator.errors import MissingExtra
from annotator.plugins import codec_named
from tests.unit.codecs.example import example, imported
from tests.unit.codecs.roundtrip import FIXTURES, by_text, claims, read, refusal, trip, view, written
from tests.unit.codecs.sets import annotation_sets

SPACY = codec_named("spacy")
EXAMPLE = imported(example())


def of(a: AnnotationRecord) -> object:
    """All that spaCy holds of an annotation but where it stands."""
    return a.id, a.label, sorted(a.attributes.items()), a.note, a.entity, a.created_by


@given(annotation_sets(), st.sampled_from(["outermost", "innermost", "none"]))
@settings(max_examples=60, deadline=None)
def test_any_set_comes_back_but_for_ends_inside_tokens(a_set: AnnotationSet, ents: str) -> None:
    back = by_text(trip("spacy", a_set, ents=ents).articles)
    for article in a_set.articles:
        (again,) = back[article.text]
        wide = {annotation.id: annotation for annotation in again.annotations}
        for annotation in article.annotations:
            inside = {at for span in annotation.spans for at in range(span.start, span.end)}
            visible = {at for at in inside if not article.text[at].isspace()}
            if annotation.id not in wide:
                assert not visible
                continue
            covered = {at for span in wide[annotation.id].spans for at in range(span.start, span.end)}
            assert visible <= covered
            assert of(wide[annotation.id]) == of(annotation)
        links = {(r.id, r.type, r.cue) for r in article.relations if {r.head, r.tail} <= wide.keys()}
        assert {(r.id, r.type, r.cue) for r in again.relations} == links


def test_the_example_comes_back_with_two_claims_wider_that_end_inside_tokens() -> None:
    back = trip("spacy", EXAMPLE)
    first, second = back.articles
    before = next(iter(EXAMPLE.articles))

    def whole(a: AnnotationRecord) -> object:
        return of(a), a.spans

    assert view([first], whole) == view([before], whole)
    assert second.annotations[0].quote == "договор «не запрещает» помощь 🕊️."
    assert back.said == ["Widened to whole tokens: 2 spans.", "Left out: 1 relation between articles."]
    assert [(a.id, a.title, a.status) for a in back.articles] == [(a.id, a.title, a.status) for a in EXAMPLE.articles]


def docs_of(a_set: AnnotationSet, path: Path, **options: object) -> tuple[list[Doc], list[str]]:
    said = written(SPACY, a_set, path, **options)
    return list(DocBin().from_disk(path).get_docs(spacy.blank("en").vocab)), said


def test_spacy_finds_everything_where_it_looks(tmp_path: Path) -> None:
    docs, _ = docs_of(EXAMPLE, tmp_path / "set.spacy")
    assert [doc.text for doc in docs] == [article.text for article in EXAMPLE.articles]
    for doc, article in zip(docs, EXAMPLE.articles, strict=True):
        ids = {annotation.id for annotation in article.annotations}
        assert {span.id_ for span in doc.spans["sc"]} == {ent.id_ for ent in doc.ents} == ids


@pytest.mark.parametrize(("ents", "entities"), [("outermost", ["We will go"]), ("innermost", ["will"]), ("none", [])])
def test_of_spans_that_overlap_one_is_an_entity_and_the_others_are_counted(
    tmp_path: Path, ents: str, entities: list[str]
) -> None:
    (doc,), said = docs_of(claims("We will go now", (0, 10), (3, 7), (8, 10)), tmp_path / "set.spacy", ents=ents)
    assert [span.text for span in doc.spans["sc"]] == ["We will go", "will", "go"]
    assert [ent.text for ent in doc.ents][: len(entities)] == entities
    assert (
        said
        == {
            "outermost": ["Left out of doc.ents, since they overlap others there: 2 spans."],
            "innermost": ["Left out of doc.ents, since they overlap others there: 1 span."],
            "none": [],
        }[ents]
    )


def test_a_docbin_of_others_is_read_by_its_entities() -> None:
    path = FIXTURES / "spacy" / "news.spacy"
    a_set = read(SPACY, path, EXAMPLE)
    first, second = a_set.articles
    assert [(a.label, a.quote) for a in first.annotations] == [("PERSON", "Adela Voss"), ("ORG", "Kestrel Alliance")]
    assert [(a.label, a.quote) for a in second.annotations] == [("PERSON", "They")]
    assert [entity.external_id for entity in a_set.head.entities] == ["Q42"]
    assert a_set.warnings[:2] == (
        "doc 1: it has no spans “sc”, so its entities were taken.",
        "There are also the spans other, see the option spans.",
    )
    other, _ = read(SPACY, path, EXAMPLE, spans="other").articles
    assert [(a.label, a.quote) for a in other.annotations] == [("SHIP", "🚢"), ("SHIP", "🚢 Adela Voss")]


def test_what_is_no_docbin_is_refused(tmp_path: Path) -> None:
    (tmp_path / "set.spacy").write_bytes(b"no DocBin")
    assert "“set.spacy” is no DocBin of spaCy's" in refusal("spacy", tmp_path / "set.spacy", EXAMPLE)


def test_without_the_extra_it_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in sys.modules if name == "spacy" or name.startswith("spacy.")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "spacy", None)
    with pytest.raises(MissingExtra, match=r"pip install 'annotator-desktop\[spacy\]'"):
        written(SPACY, EXAMPLE, tmp_path / "set.spacy")
