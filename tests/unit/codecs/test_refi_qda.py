from __future__ import annotations

import io
import tempfile
import zipfile
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from lxml import etree

from annotator.codecs import AnnotationSet
from annotator.codecs.structs import AnnotationRecord
from annotator.codecs.tables.cells import without_controls
from annotator.colors import PAPERS, READABLE, contrast
from annotator.model import Scheme
from annotator.plugins import codec_named
from annotator.scheme_json import scheme_of, scheme_record
from tests.unit.codecs.example import example, imported
from tests.unit.codecs.roundtrip import FIXTURES, claims, read, refusal, spans, trip, view, written
from tests.unit.codecs.sets import annotation_sets

CODEC = codec_named("refi-qda")
EXAMPLE = imported(example())
FOREIGN = """<?xml version="1.0" encoding="utf-8"?>
<Project xmlns="urn:QDA-XML:project:1.0" name="x"><CodeBook><Codes>
<Code guid="{AAAAAAAA-0000-4000-8000-000000000001}" name="claim" isCodable="true"/></Codes></CodeBook><Sources>
<TextSource guid="{AAAAAAAA-0000-4000-8000-000000000002}" name="One" plainTextPath="internal://ONE.txt">
<PlainTextSelection guid="{AAAAAAAA-0000-4000-8000-000000000003}" name="%s" startPosition="4" endPosition="%d">
<Coding guid="{AAAAAAAA-0000-4000-8000-000000000004}"><CodeRef targetGUID="{aaaaaaaa-0000-4000-8000-000000000001}"/>
</Coding></PlainTextSelection></TextSource>
<TextSource guid="{AAAAAAAA-0000-4000-8000-000000000005}" name="Two" plainTextPath="internal://two.txt"/>
</Sources></Project>"""


def of(a: AnnotationRecord) -> object:
    """What REFI-QDA holds of an annotation, if XML can hold it."""
    values = {k: v for k, v in a.attributes.items() if v == "" or not isinstance(v, str) or without_controls(v) == v}
    return a.label, spans(a), sorted(values.items()), without_controls(a.note), a.created_by


def foreign(path: Path, name: str, end: int) -> Path:
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("Project.qde", FOREIGN % (name, end))
        packed.writestr("Sources/one.txt", b"\xef\xbb\xbfThe troops went.")
        packed.writestr("Sources/two.txt", b"")
    return path


@given(annotation_sets())
@settings(max_examples=30, deadline=None)
def test_annotations_of_any_set_come_back_with_either_end(a_set: AnnotationSet) -> None:
    kept = [a for a in a_set.articles if a.text.strip()]
    for end in ("exclusive", "inclusive"):
        back = trip("refi-qda", a_set, end=end, into={"end": end})
        assert [each[:2] for each in view(back.articles, of)] == [each[:2] for each in view(kept, of)]


@pytest.mark.parametrize("end", ["exclusive", "inclusive"])
def test_which_end_is_meant_is_measured_and_said(tmp_path: Path, end: str) -> None:
    written(CODEC, EXAMPLE, tmp_path / "set.qdpx", end=end)
    back = read(CODEC, tmp_path / "set.qdpx", EXAMPLE)
    assert view(back.articles, of) == view(EXAMPLE.articles, of)
    assert f"Ends were read as {end}" in back.warnings[0]


@pytest.mark.parametrize(("name", "end"), [("troops", 10), ("troops", 9), ("", 10), ("", 9)])
def test_braces_marks_of_bytes_capitals_and_empty_sources_do_no_harm(tmp_path: Path, name: str, end: int) -> None:
    back = read(CODEC, foreign(tmp_path / "set.qdpx", name, end), EXAMPLE)
    [article] = back.articles
    assert article.title == "One"
    assert [a.quote for a in article.annotations] == ["troops"]
    assert any("source 2: it has no text" in each for each in back.warnings)


def test_what_is_no_project_is_refused(tmp_path: Path) -> None:
    none, empty, broken = tmp_path / "a.qdpx", tmp_path / "b.qdpx", tmp_path / "c.qdpx"
    none.write_bytes(b"nothing")
    for path, name, content in ((empty, "x", b""), (broken, "project.qde", b"<Project>")):
        with zipfile.ZipFile(path, "w") as packed:
            packed.writestr(name, content)
    assert "no packed project" in refusal("refi-qda", none, EXAMPLE)
    assert "no project.qde" in refusal("refi-qda", empty, EXAMPLE)
    assert "no XML" in refusal("refi-qda", broken, EXAMPLE)


def valid(content: bytes, schema: str) -> bool:
    """Whether a file is as the schema of the standard says; what is wrong is printed."""
    checked = etree.XMLSchema(etree.parse(str(FIXTURES / "refi-qda" / f"{schema}.xsd")))
    sound = bool(checked.validate(etree.fromstring(content)))
    print(checked.error_log)
    return sound


@given(annotation_sets())
@settings(max_examples=30, deadline=None)
def test_whatever_is_written_is_as_the_schemas_of_the_standard_say(a_set: AnnotationSet) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "set.qdpx"
        written(CODEC, a_set, path)
        with zipfile.ZipFile(path) as packed:
            assert valid(packed.read("project.qde"), "Project")
        assert valid(Path(f"{path}.codebook.qdc").read_bytes(), "Codebook")


def test_a_set_without_people_and_labels_is_as_the_schema_says_too(tmp_path: Path) -> None:
    bare = scheme_record(Scheme((), ()))
    head = msgspec.structs.replace(EXAMPLE.head, scheme=bare, annotators=(), relations=())
    written(CODEC, AnnotationSet(head, ()), tmp_path / "set.qdpx")
    with zipfile.ZipFile(tmp_path / "set.qdpx") as packed:
        assert valid(packed.read("project.qde"), "Project")
    assert [path.name for path in tmp_path.iterdir()] == ["set.qdpx"]


# Codebooks


def scheme_after(path: Path, a_set: AnnotationSet = EXAMPLE) -> Scheme:
    return scheme_of(read(CODEC, path, a_set).head.scheme)


def test_the_codebook_beside_a_project_gives_its_labels_their_colours_and_guidelines(tmp_path: Path) -> None:
    written(CODEC, EXAMPLE, tmp_path / "set.qdpx")
    bare = msgspec.structs.replace(EXAMPLE.head, scheme=scheme_record(Scheme((), ())), relations=())
    there = scheme_of(EXAMPLE.head.scheme).labels
    back = scheme_after(tmp_path / "set.qdpx.codebook.qdc", AnnotationSet(bare, ())).labels
    assert [(a.name, a.color, a.color_dark, a.guideline.strip()) for a in back] == [
        (a.name, a.color, a.color_dark, a.guideline.strip()) for a in there
    ]


def test_a_codebook_changes_no_label_that_is_there(tmp_path: Path) -> None:
    written(CODEC, EXAMPLE, tmp_path / "set.qdpx")
    path = tmp_path / "set.qdpx.codebook.qdc"
    path.write_text(path.read_text(encoding="utf-8").replace("#c026d3", "#00ff00"), encoding="utf-8")
    assert scheme_after(path) == scheme_of(EXAMPLE.head.scheme)
    assert read(CODEC, path, EXAMPLE).warnings == ()


def test_a_codebook_of_others_is_read_with_nested_codes_and_colours_that_can_be_read() -> None:
    back = read(CODEC, FIXTURES / "refi-qda" / "codes.qdc", EXAMPLE)
    assert list(back.articles) == []
    new = scheme_of(back.head.scheme).labels[len(scheme_of(EXAMPLE.head.scheme).labels) :]
    assert [label.name for label in new] == ["claim made", "source", "figure"]
    assert new[0].guideline == "Whatever somebody says."
    assert all(contrast(label.color, PAPERS[0]) >= READABLE for label in new)
    assert all(contrast(label.color_dark, PAPERS[1]) >= READABLE for label in new)
    assert new[1].color == "#4466aa"
    assert "The scheme now also has the label “claim made”." in back.warnings


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"<CodeBook><Codes>", "“a.qdc” is no XML"),
        (b"<Codes/>", "its outermost element is Codes"),
        (b"<!DOCTYPE x [<!ENTITY a 'b'>]><CodeBook/>", "has a document type"),
        (b"codes", "no codebook"),
    ],
)
def test_what_is_no_codebook_is_refused(tmp_path: Path, content: bytes, told: str) -> None:
    path = tmp_path / "a.qdc"
    path.write_bytes(content)
    assert told in refusal("refi-qda", path, EXAMPLE)


# A project as ATLAS.ti writes it


def test_a_project_of_others_is_read_with_people_comments_links_and_line_ends_of_windows() -> None:
    back = read(CODEC, FIXTURES / "refi-qda" / "interviews.qdpx", EXAMPLE)
    (article,) = back.articles
    people = {person.id: person.name for person in back.head.annotators}
    assert article.text.startswith("Interview 😊 one\n\n“We lost")
    assert [(a.label, a.quote, a.note, people[a.created_by]) for a in article.annotations] == [
        ("claim made", "“We lost two brigades,”", "Check with the ministry.", "Mara"),
        ("source", "the officer", "", "Mara"),
        ("figure", "two brigades", "", "Jonas"),
    ]
    quotes = {a.id: a.quote for a in article.annotations}
    assert [(r.type, quotes[r.head], quotes[r.tail]) for r in article.relations] == [
        ("said by", "“We lost two brigades,”", "the officer")
    ]
    label = scheme_of(back.head.scheme).label("claim made")
    assert label is not None
    assert label.guideline == "Whatever somebody says."
    assert scheme_of(back.head.scheme).label("never used") is None
    assert "Left out, being no texts: 1 source." in back.warnings


@pytest.mark.parametrize(("origin", "place"), [("ATLAS.ti", 3), ("QualCoder", 4)])
def test_where_no_name_tells_atlas_counts_a_line_end_of_windows_as_one(tmp_path: Path, origin: str, place: int) -> None:
    path = tmp_path / "set.qdpx"
    project = (FOREIGN % ("", place + 3)).replace('startPosition="4"', f'startPosition="{place}"')
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("project.qde", project.replace('name="x"', f'name="x" origin="{origin}"'))
        packed.writestr("sources/one.txt", b"We\r\nwon it.")
    (article,) = read(CODEC, path, EXAMPLE, end="exclusive").articles
    assert [a.quote for a in article.annotations] == ["won"]


def test_ends_are_exclusive_and_the_quote_is_the_name(tmp_path: Path) -> None:
    path = tmp_path / "set.qdpx"
    written(CODEC, claims("one two three", (4, 7)), path)
    project = zipfile.ZipFile(io.BytesIO(path.read_bytes())).read("project.qde").decode()
    assert 'name="two" startPosition="4" endPosition="7"' in project


def test_a_coding_without_its_code_is_left_out_and_told(tmp_path: Path) -> None:
    path = tmp_path / "set.qdpx"
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("project.qde", (FOREIGN % ("troops", 10)).replace("<Code ", "<Other "))
        packed.writestr("sources/one.txt", "The troops went.")
    back = read(CODEC, path, EXAMPLE)
    assert [a.annotations for a in back.articles] == [()]
    assert any("names no code of the project" in each for each in back.warnings)
