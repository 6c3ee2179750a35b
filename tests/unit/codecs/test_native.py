from __future__ import annotations

import contextlib
import itertools
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.codecs import AnnotationSet, Codec
from annotator.codecs.convert import (
    article_of,
    article_record,
    relation_of,
    relation_record,
    with_utf16,
)
from annotator.codecs.native import (
    JSON_CODEC,
    JSONL_CODEC,
    head_bytes,
    read_head,
    read_json,
    read_lines,
    write_json,
    write_jsonl,
    written_scheme_sha256,
)
from annotator.codecs.structs import ArticleRecord
from annotator.codecs.validate import validate
from annotator.errors import FileProblem, InvalidSet
from tests.unit.codecs.example import JSON, JSONL, example, imported
from tests.unit.codecs.sets import annotation_sets


def written(a_set: AnnotationSet) -> bytes:
    return b"".join(write_json(a_set.head, a_set.articles))


@given(annotation_sets())
@settings(max_examples=60, deadline=None)
def test_any_set_comes_back_from_json_byte_for_byte(a_set: AnnotationSet) -> None:
    content = written(a_set)
    read = validate(read_json(content))
    assert (read.head, read.articles) == (a_set.head, a_set.articles)
    assert written(read) == content


@given(annotation_sets())
@settings(max_examples=40, deadline=None)
def test_any_set_comes_back_from_jsonl_byte_for_byte(a_set: AnnotationSet) -> None:
    lines = list(write_jsonl(a_set.head, a_set.articles))
    content = head_bytes(a_set.head)
    head, _ = read_head(content)
    scheme = written_scheme_sha256(content)
    articles = tuple(read_lines(lines, project_id=head.project.id, scheme_sha256=scheme))
    assert (head, articles) == (a_set.head, a_set.articles)
    assert list(write_jsonl(head, articles)) == lines


@given(annotation_sets())
@settings(max_examples=40, deadline=None)
def test_the_nouns_of_a_project_hold_all_that_a_record_does(a_set: AnnotationSet) -> None:
    for record in a_set.articles:
        again = article_record(
            article_of(record),
            record.text,
            annotations=record.annotations,
            relations=[relation_record(relation_of(r)) for r in record.relations],
            dismissals=record.dismissals,
            extensions=record.extensions,
        )
        assert again == record


def test_the_example_is_written_as_it_was_read() -> None:
    assert written(imported(example())) == JSON.read_bytes()


def test_json_and_jsonl_of_the_example_hold_the_same() -> None:
    from_lines = validate(read(JSONL_CODEC, JSONL))
    assert written(from_lines) == JSON.read_bytes()
    assert b"".join(write_jsonl(from_lines.head, from_lines.articles)) == JSONL.read_bytes()


def test_the_members_stand_in_the_order_of_the_specification() -> None:
    assert list(example()) == [
        "format", "format_version", "offset_unit", "generator", "project", "scheme", "annotators", "entities",
        "articles", "relations", "extensions",
    ]  # fmt: skip
    assert list(example()["articles"][0]) == [
        "id", "title", "byline", "publisher", "url", "published", "language", "status", "source", "text",
        "text_sha256", "text_length", "annotations", "relations", "dismissals", "extensions",
    ]  # fmt: skip
    assert list(example()["articles"][0]["annotations"][0]) == [
        "id", "label", "spans", "quote", "prefix", "suffix", "attributes", "computed", "entity", "note",
        "created_by", "created_at", "updated_by", "updated_at", "origin",
    ]  # fmt: skip


def test_each_article_stands_on_a_line_of_its_own() -> None:
    lines = JSON.read_text(encoding="utf-8").split("\n")
    assert [json.loads(line.rstrip(","))["id"] for line in lines[1:3]] == [a["id"] for a in example()["articles"]]


def test_attributes_are_written_by_name_whatever_order_they_were_set_in() -> None:
    shuffled = example()
    attributes = shuffled["articles"][0]["annotations"][0]["attributes"]
    shuffled["articles"][0]["annotations"][0]["attributes"] = dict(reversed(attributes.items()))
    assert written(imported(shuffled)) == written(imported(example()))


def test_utf16_positions_are_added_on_request_and_not_needed_when_read() -> None:
    plain = imported(example())
    asked = AnnotationSet(plain.head, tuple(map(with_utf16, plain.articles)))
    parsed = json.loads(written(asked))
    for article in parsed["articles"]:
        units = article["text"].encode("utf-16-le")
        for annotation in article["annotations"]:
            for span in annotation["spans"]:
                cut = units[2 * span["start_utf16"] : 2 * span["end_utf16"]].decode("utf-16-le")
                assert cut == article["text"][span["start"] : span["end"]]
    assert any(s["start"] != s["start_utf16"] for a in parsed["articles"][1]["annotations"] for s in a["spans"])
    assert [a.id for a in imported(parsed).articles] == [a.id for a in plain.articles]


def test_writing_asks_for_one_article_at_a_time() -> None:
    a_set = imported(example())
    article = next(iter(a_set.articles))
    asked = 0

    def endless() -> Iterator[ArticleRecord]:
        nonlocal asked
        while True:
            asked += 1
            yield article

    assert len(list(itertools.islice(write_jsonl(a_set.head, endless()), 3))) == asked == 3


def test_reading_jsonl_takes_one_line_at_a_time() -> None:
    head = JSONL.with_name("example.jsonl.head.json").read_bytes()
    endless = itertools.repeat(JSONL.read_bytes().split(b"\n")[0])
    articles = read_lines(endless, project_id=read_head(head)[0].project.id, scheme_sha256=written_scheme_sha256(head))
    assert len(list(itertools.islice(articles, 3))) == 3


def test_a_byte_order_mark_before_the_json_does_no_harm() -> None:
    assert written(read_json(b"\xef\xbb\xbf" + JSON.read_bytes())) == JSON.read_bytes()


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "not sound JSON"),
        (b"Halden said that", "not sound JSON"),
        (b"[]", "Expected `object`, got `array`"),
        (b"{}", "its format_version is “”"),
        (b'{"format":"brat"}', "its format is “brat”"),
        (JSON.read_bytes()[:-40], "not sound JSON"),
        (JSON.read_bytes().replace("Kovač".encode(), b"Kova\xe8"), "not sound JSON"),
        (JSON.read_bytes().replace(b"Kova", b"Kova\\ud800"), "not sound JSON"),
        (b'{"format":"annotator","format_version":"1.0","extensions":' + b"[" * 100_000, "not sound JSON"),
    ],
    ids=["empty", "text", "array", "nothing", "another format", "cut off", "latin-1", "half a character", "too deep"],
)
def test_what_is_no_annotation_set_is_refused_with_a_sentence(content: bytes, words: str) -> None:
    with pytest.raises(InvalidSet, match="Nothing was imported") as refusal:
        read_json(content)
    assert words in str(refusal.value)


@given(st.data(), st.sampled_from(["1.0", "1.3"]))
@settings(max_examples=300, deadline=None)
def test_whatever_stands_anywhere_is_taken_or_refused_with_a_sentence(data: st.DataObject, version: str) -> None:
    parsed: Any = example() | {"format_version": version}
    part = parsed
    while True:
        key = data.draw(st.sampled_from(sorted(part) if isinstance(part, dict) else range(len(part))))
        if not isinstance(part[key], dict | list) or not part[key] or data.draw(st.integers(0, 4)) == 0:
            break
        part = part[key]
    part[key] = data.draw(st.sampled_from([None, True, -1, 1.5, 10**30, "", "claim", [], [[]], {}, {"id": []}, [{}]]))
    # Anything but InvalidSet would reach the user as a crash.
    with contextlib.suppress(InvalidSet):
        written(imported(parsed))


def test_a_wrong_type_is_told_with_its_place() -> None:
    parsed = example()
    parsed["articles"][0]["annotations"][2]["spans"][0]["start"] = "410"
    with pytest.raises(InvalidSet) as refusal:
        imported(parsed)
    assert "Expected `int`, got `str` - at `$.articles[0].annotations[2].spans[0].start`" in str(refusal.value)


def test_a_line_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    path = copied(tmp_path, JSONL.read_bytes().replace(b'"status":"in_progress"', b'"status":"half done"'))
    with pytest.raises(InvalidSet, match=r"line 2: Invalid enum value 'half done' - at `\$\.status`"):
        validate(read(JSONL_CODEC, path))


def test_a_line_that_is_not_sound_is_named(tmp_path: Path) -> None:
    path = copied(tmp_path, JSONL.read_bytes().replace(b'"label":"force_figure"', b'"label":"tank"'))
    with pytest.raises(InvalidSet, match=r"line 1: \$\.annotations\[3\] .*: label “tank” is not in the scheme"):
        validate(read(JSONL_CODEC, path))


def test_lines_of_another_project_are_refused(tmp_path: Path) -> None:
    path = copied(tmp_path, JSONL.read_bytes())
    beside = path.with_name("set.jsonl.head.json")
    beside.write_bytes(beside.read_bytes().replace(b'"title":"Claim"', b'"title":"Claims"'))
    with pytest.raises(InvalidSet, match="line 1 belongs to another project or scheme"):
        validate(read(JSONL_CODEC, path))


def test_lines_without_their_head_are_refused(tmp_path: Path) -> None:
    path = copied(tmp_path, JSONL.read_bytes())
    path.with_name("set.jsonl.head.json").unlink()
    with pytest.raises(FileProblem, match=r"set\.jsonl\.head\.json.*Nothing was imported"):
        read(JSONL_CODEC, path)


def copied(folder: Path, lines: bytes) -> Path:
    path = folder / "set.jsonl"
    path.write_bytes(lines)
    path.with_name("set.jsonl.head.json").write_bytes(JSONL.with_name("example.jsonl.head.json").read_bytes())
    return path


def read(codec: Codec, path: Path) -> AnnotationSet:
    a_set = codec.reader()(path, codec.options_of({}, "in"))
    assert isinstance(a_set, AnnotationSet)
    return a_set


@pytest.mark.parametrize("codec", [JSON_CODEC, JSONL_CODEC])
def test_every_codec_reads_what_it_wrote(tmp_path: Path, codec: Codec) -> None:
    a_set = imported(example())
    path = tmp_path / f"set{codec.suffix}"
    for piece in codec.writer()(a_set.head, a_set.articles, codec.options_of({}, "out"), pytest.fail):
        with Path(f"{path}{piece.place}").open("ab") as file:
            file.write(piece.content)
    again = validate(read(codec, path))
    assert (again.head, tuple(again.articles)) == (a_set.head, a_set.articles)
