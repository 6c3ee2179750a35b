from __future__ import annotations

import io
import json
import shutil
import sys
import zipfile
from collections.abc import Callable, Iterable
from pathlib import Path

import cassis
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from lxml import etree

from annotator.codecs import AnnotationSet
from annotator.codecs.structs import AnnotationRecord, ArticleRecord
from annotator.codecs.tables.cells import without_controls
from annotator.codecs.uima.types import attribute_name, feature_name
from annotator.errors import MissingExtra
from annotator.plugins import codec_named
from annotator.text import merge_spans, trim
from tests.unit.codecs.example import example, imported
from tests.unit.codecs.roundtrip import FIXTURES, Trip, claims, read, refusal, trip, written
from tests.unit.codecs.sets import ME, annotation_sets

UIMA = codec_named("uima")
EXAMPLE = imported(example())
INCEPTION = FIXTURES / "uima"
Clean = Callable[[str], str]


def marks(article: ArticleRecord, clean: Clean) -> dict[str, object]:
    """What a CAS holds of the annotations of an article, by their ids."""
    return {a.id: _mark(a, article.text, clean) for a in article.annotations if _edges(a, article.text)}


def _edges(annotation: AnnotationRecord, text: str) -> list[tuple[int, int]]:
    return merge_spans(filter(None, (trim(text, span.start, span.end) for span in annotation.spans)))


def _mark(a: AnnotationRecord, text: str, clean: Clean) -> object:
    values = {k: clean(v) if isinstance(v, str) else v for k, v in a.attributes.items()}
    made = (a.created_by, a.created_at, a.updated_by, a.updated_at)
    return a.label, _edges(a, text), values, clean(a.note), a.entity, made


def links(article: ArticleRecord, kept: Iterable[str], clean: Clean) -> list[object]:
    there = [r for r in article.relations if {r.head, r.tail} <= set(kept)]
    return sorted((r.id, r.type, r.head, r.tail, clean(r.cue), r.created_by, r.created_at) for r in there)


def whole(back: Trip, a_set: AnnotationSet, clean: Clean) -> None:
    """Assert that all came back that a CAS holds. Texts that control characters alone tell apart are one then."""
    kept = {clean(article.text): article for article in a_set.articles}
    if len(kept) < len(list(a_set.articles)):
        return
    for article in back.articles:
        before = kept.pop(article.text)
        assert (article.id, article.status) == (before.id, before.status)
        expected = marks(before, clean)
        assert marks(article, clean) == expected
        assert links(article, expected, clean) == links(before, expected, clean)
    assert not kept


@given(annotation_sets())
@settings(max_examples=40, deadline=None)
def test_any_set_comes_back_from_xmi_but_for_blanks_at_edges(a_set: AnnotationSet) -> None:
    whole(trip("uima", a_set), a_set, without_controls)


@given(annotation_sets())
@settings(max_examples=25, deadline=None)
def test_any_set_comes_back_from_json_with_its_control_characters(a_set: AnnotationSet) -> None:
    assume(a_set.articles)  # of none there is not even the file with the types
    whole(trip("uima", a_set, json=True), a_set, str)


def test_the_example_comes_back_with_ids_people_entities_notes_and_relations() -> None:
    for as_json in (False, True):
        whole(trip("uima", EXAMPLE, json=as_json), EXAMPLE, str)


def test_an_attribute_that_the_scheme_does_not_have_is_of_its_kind_again(tmp_path: Path) -> None:
    written(UIMA, EXAMPLE, tmp_path / "set")
    bare = json.loads(json.dumps(example()["scheme"]))
    found = UIMA.reader()(tmp_path / "set", UIMA.options_of({}, "in"))
    values = [a.attributes for article in found.articles for a in article.annotations]  # type: ignore[union-attr]
    integers = {a["name"] for label in bare["labels"] for a in label["attributes"] if a["type"] == "integer"}
    booleans = {a["name"] for label in bare["labels"] for a in label["attributes"] if a["type"] == "boolean"}
    kinds = {name: type(value) for each in values for name, value in each.items()}
    assert {kinds[name] for name in integers & kinds.keys()} == {int}
    assert {kinds[name] for name in booleans & kinds.keys()} == {bool}


# What INCEpTION wants


def test_each_file_has_utf16_offsets_tokens_sentences_and_no_blank_at_an_edge(tmp_path: Path) -> None:
    said = written(UIMA, claims("😊 Go now. They went.", (0, 5), (5, 9), (1, 2)), tmp_path / "set")
    assert said == ["Cut blanks at the edges of: 1 span.", "Left out: 1 span of nothing but blanks."]
    (path,) = (tmp_path / "set").glob("*.xmi")
    rows = etree.parse(str(path)).getroot()
    text = next(row.get("sofaString") for row in rows if row.get("sofaString"))
    units = text.encode("utf-16-le")

    def words(kind: str) -> list[str]:
        found = [row for row in rows if etree.QName(row).localname == kind]
        return [units[2 * int(row.get("begin")) : 2 * int(row.get("end"))].decode("utf-16-le") for row in found]

    assert words("Sentence") == ["😊 Go now.", "They went."]
    assert words("Token") == ["😊", "Go", "now", ".", "They", "went", "."]
    assert words("Annotation") == ["😊 Go", "now."]


def test_a_relation_stands_at_its_dependent_and_joins_spans_of_one_layer(tmp_path: Path) -> None:
    written(UIMA, EXAMPLE, tmp_path / "set")
    types = cassis.load_typesystem(tmp_path / "set" / "TypeSystem.xml")
    path = min((tmp_path / "set").glob("*.xmi"))
    cas = cassis.load_cas_from_xmi(io.BytesIO(path.read_bytes()), typesystem=types)
    (said_by,) = [each for each in cas.select("annotator.Relation") if each.label == "said_by"]
    assert (said_by.begin, said_by.end) == (said_by.Dependent.begin, said_by.Dependent.end)
    assert (said_by.Governor.label, said_by.Dependent.label) == ("claim", "speaker")
    (meta,) = cas.select("de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData")
    assert meta.documentTitle == next(iter(EXAMPLE.articles)).title


@given(st.text(min_size=1))
def test_any_attribute_has_a_feature_of_its_own(name: str) -> None:
    feature = feature_name(name)
    assert feature.isascii()
    assert feature.isidentifier()
    assert attribute_name(feature) == name


@pytest.mark.parametrize("name", ["label", "id", "type", "begin", "attribute_x", "_x41_", "1st", "кто"])
def test_no_attribute_takes_the_name_of_what_all_annotations_have(name: str) -> None:
    assert attribute_name(feature_name(name)) == name
    assert feature_name(name) != name


# What INCEpTION exports


def check_inception(articles: list[ArticleRecord]) -> None:
    (article,) = articles
    assert (article.title, article.language) == ("council.txt", "en")
    assert article.text.startswith("😊 Adela Voss of the Alliance said")
    assert [(a.label, a.quote, a.attributes) for a in article.annotations][:6] == [
        ("PER", "Adela Voss", {"identifier": "http://www.wikidata.org/entity/Q1"}),
        ("NAME", "Voss", {}),
        ("ORG", "the Alliance", {}),
        ("PER", "She", {}),
        ("denied", "“We will not help.”", {"certainty": 3, "checked": True}),
        ("Claim", "help", {}),
    ]
    quotes = {a.id: a.quote for a in article.annotations}
    assert {(r.type, quotes[r.head], quotes[r.tail]) for r in article.relations} == {
        ("speaks for", "Adela Voss", "the Alliance"),
        ("source", "“We will not help.”", "Adela Voss"),
        ("next", "Adela Voss", "She"),
    }


def test_layers_relations_slots_and_chains_of_others_are_read() -> None:
    back = read(UIMA, INCEPTION, EXAMPLE)
    check_inception(list(back.articles))
    assert "Dependency 1, POS 1" in back.warnings[0]


def test_a_packed_export_and_one_file_beside_its_types_are_read_alike(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "doc.zip", "w") as packed:
        packed.write(INCEPTION / "admin.xmi", "annotation/doc/admin.xmi")
        packed.write(INCEPTION / "TypeSystem.xml", "annotation/typesystem.xml")
        packed.writestr("exportedproject.json", "{}")
    back = read(UIMA, tmp_path / "doc.zip", EXAMPLE)
    check_inception(list(back.articles))
    assert "“exportedproject.json” is no JSON CAS; it was left out." in back.warnings
    check_inception(list(read(UIMA, INCEPTION / "admin.xmi", EXAMPLE).articles))


def test_two_who_worked_on_one_text_are_one_article_with_the_work_of_both(tmp_path: Path) -> None:
    shutil.copytree(INCEPTION, tmp_path / "both")
    shutil.copy(INCEPTION / "admin.xmi", tmp_path / "both" / "second.xmi")
    assert len({article.text_sha256 for article in read(UIMA, tmp_path / "both", EXAMPLE).articles}) == 1


# What is no CAS

BOMB = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><xmi:XMI xmlns:xmi="http://www.omg.org/XMI" x="&b;"/>'


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("a.txt", "words", "there is no CAS (.xmi or .json)"),
        ("a.json", "{}", "there is no CAS (.xmi or .json)"),
        ("a.xmi", "<xmi>", "“a.xmi” is no XML"),
        ("a.xmi", BOMB, "“a.xmi” has a document type"),
        ("a.xmi", "<x:Y xmlns:x='http:///x.ecore' xmlns:xmi='http://www.omg.org/XMI' xmi:id='1'/>", "cannot be read"),
        ("a.json", '{"%FEATURE_STRUCTURES": [{"%TYPE": 7}]}', "cannot be read"),
        ("a.json", '{"%FEATURE_STRUCTURES": ', "cannot be read"),
    ],
)
def test_what_cannot_be_read_is_refused_by_its_name(tmp_path: Path, name: str, content: str, told: str) -> None:
    if name.endswith(".xmi"):
        shutil.copy(INCEPTION / "TypeSystem.xml", tmp_path)
    (tmp_path / name).write_text(content, encoding="utf-8")
    assert told in refusal("uima", tmp_path, EXAMPLE)


def test_xmi_without_its_types_is_refused(tmp_path: Path) -> None:
    shutil.copy(INCEPTION / "admin.xmi", tmp_path)
    assert "no TypeSystem.xml beside “admin.xmi”" in refusal("uima", tmp_path, EXAMPLE)
    (tmp_path / "TypeSystem.xml").write_text("<types", encoding="utf-8")
    assert "“TypeSystem.xml” is no XML" in refusal("uima", tmp_path, EXAMPLE)
    (tmp_path / "bad.zip").write_bytes(b"PK")
    assert "“bad.zip” is no .zip" in refusal("uima", tmp_path / "bad.zip", EXAMPLE)


def test_a_text_that_is_not_there_is_told(tmp_path: Path) -> None:
    shutil.copytree(INCEPTION, tmp_path / "set")
    content = (INCEPTION / "admin.xmi").read_text(encoding="utf-8")
    start = content.index(" sofaString=")
    (tmp_path / "set" / "empty.xmi").write_text(content[:start] + content[content.index("/>", start) :])
    back = read(UIMA, tmp_path / "set", EXAMPLE)
    check_inception(list(back.articles))
    assert "empty.xmi: its text is empty; it was left out." in back.warnings


def test_a_packed_export_that_is_damaged_or_a_bomb_is_refused(tmp_path: Path) -> None:
    damaged, bomb = tmp_path / "a.zip", tmp_path / "b.zip"
    with zipfile.ZipFile(damaged, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.write(INCEPTION / "admin.xmi", "admin.xmi")
    content = bytearray(damaged.read_bytes())
    content[200:260] = bytes(60)
    damaged.write_bytes(content)
    assert "“a.zip” is no .zip, or it is damaged" in refusal("uima", damaged, EXAMPLE)
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("a.xmi", bytes(50_000_000))
    assert "it would unpack to 50 MB" in refusal("uima", bomb, EXAMPLE)


def test_an_annotation_outside_the_text_is_left_out_and_reported(tmp_path: Path) -> None:
    shutil.copy(INCEPTION / "TypeSystem.xml", tmp_path)
    content = (INCEPTION / "admin.xmi").read_text(encoding="utf-8")
    changed = content.replace('begin="49" end="53"/>\n  <type2', 'begin="49" end="9999"/>\n  <type2')
    assert changed != content
    (tmp_path / "admin.xmi").write_text(changed, encoding="utf-8")
    back = read(UIMA, tmp_path, EXAMPLE)
    assert any("is not a stretch of the text" in each and "left out" in each for each in back.warnings)


def test_without_the_extra_it_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "cassis", None)
    with pytest.raises(MissingExtra, match=r"pip install 'annotator-desktop\[uima\]'"):
        written(UIMA, EXAMPLE, tmp_path / "set")
    with pytest.raises(MissingExtra, match="cassis"):
        read(UIMA, INCEPTION, EXAMPLE)


def test_who_made_what_names_nobody_is_who_imports() -> None:
    assert {a.created_by for article in read(UIMA, INCEPTION, EXAMPLE).articles for a in article.annotations} == {ME.id}
