from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings

from annotator.codecs import AnnotationSet
from annotator.codecs.structs import AnnotationRecord
from annotator.codecs.tables.cells import without_controls
from annotator.plugins import codec_named
from tests.unit.codecs.example import example, imported
from tests.unit.codecs.roundtrip import claims, read, refusal, spans, trip, view, written
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
