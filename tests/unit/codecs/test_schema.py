"""The JSON Schema says what the program writes and reads: no more, no less."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import jsonschema
import msgspec
import pytest
from hypothesis import given, settings
from msgspec import NODEFAULT, UNSET, Struct

from annotator import scheme_json
from annotator.codecs import AnnotationSet, structs
from annotator.codecs.convert import with_utf16
from annotator.codecs.native import head_bytes, write_json, write_jsonl
from annotator.resources import resource
from tests.unit.codecs.example import JSONL, example
from tests.unit.codecs.sets import annotation_sets, decisions, suggestions

SCHEMA: dict[str, Any] = json.loads(resource("schema", "annotation-set-1.schema.json").read_bytes())
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)

SHAPES: dict[str, type[Struct]] = {
    "generator": structs.Generator,
    "project": structs.ProjectRecord,
    "scheme": scheme_json.SchemeRecord,
    "label": scheme_json.LabelRecord,
    "attribute": scheme_json.AttributeRecord,
    "relation_type": scheme_json.RelationTypeRecord,
    "annotator": structs.AnnotatorRecord,
    "entity": structs.EntityRecord,
    "span": structs.SpanRecord,
    "hand_origin": structs.HandOrigin,
    "suggestion_origin": structs.SuggestionOrigin,
    "import_origin": structs.ImportOrigin,
    "annotation": structs.AnnotationRecord,
    "suggestion": structs.SuggestionRecord,
    "decision": structs.DecisionRecord,
    "relation": structs.RelationRecord,
    "dismissal": structs.DismissalRecord,
    "source": structs.SourceRecord,
    "article": structs.ArticleRecord,
    "head": structs.Head,
    "article_line": structs.ArticleLine,
}


def test_it_is_a_sound_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


def objects() -> Iterator[tuple[str, dict[str, Any], type[Struct]]]:
    yield "the set", SCHEMA, structs.WholeSet
    for name, shape in SHAPES.items():
        yield name, SCHEMA["$defs"][name], shape


@pytest.mark.parametrize(("described", "shape"), [o[1:] for o in objects()], ids=[o[0] for o in objects()])
def test_it_has_the_members_that_the_program_knows(described: dict[str, Any], shape: type[Struct]) -> None:
    fields = msgspec.structs.fields(shape)
    tag = shape.__struct_config__.tag_field
    always = {f.encode_name for f in fields if f.default is NODEFAULT} | ({tag} if tag else set())
    assert set(described["properties"]) == {f.encode_name for f in fields} | ({tag} if tag else set())
    assert set(described["required"]) == always
    assert described["additionalProperties"] is False


def test_every_object_of_it_is_one_that_the_program_knows() -> None:
    with_members = {name for name, described in SCHEMA["$defs"].items() if "properties" in described}
    assert with_members == set(SHAPES)


def test_every_member_is_described() -> None:
    for name, described, _ in objects():
        for member, of_member in described["properties"].items():
            assert description(of_member), f"{member} of {name}"


def description(of: dict[str, Any]) -> str | None:
    """The description of a part of the schema, or of what it refers to."""
    if "description" in of or "$ref" not in of:
        return of.get("description")
    found: Any = SCHEMA
    for step in of["$ref"].removeprefix("#/").split("/"):
        found = found[step]
    return description(found)


def test_optional_members_are_left_out_rather_than_null() -> None:
    optional = {f.name for f in msgspec.structs.fields(structs.ArticleRecord) if f.default is UNSET}
    assert optional == {"suggestions", "decisions"}


def test_the_example_fits() -> None:
    VALIDATOR.validate(example())


def test_the_files_of_jsonl_fit() -> None:
    for line in JSONL.read_text(encoding="utf-8").split("\n")[:-1]:
        defined("article_line").validate(json.loads(line))
    defined("head").validate(json.loads(JSONL.with_name("example.jsonl.head.json").read_bytes()))


def defined(name: str) -> jsonschema.Draft202012Validator:
    """The validator of a part of the schema."""
    return jsonschema.Draft202012Validator({"$defs": SCHEMA["$defs"], "$ref": f"#/$defs/{name}"})


@given(annotation_sets())
@settings(max_examples=25, deadline=None)
def test_every_set_that_is_written_fits(a_set: AnnotationSet) -> None:
    VALIDATOR.validate(json.loads(b"".join(write_json(a_set.head, map(with_utf16, a_set.articles)))))
    defined("head").validate(json.loads(head_bytes(a_set.head)))
    for line in write_jsonl(a_set.head, a_set.articles):
        defined("article_line").validate(json.loads(line))


@given(suggestions("Some 20 men left."))
@settings(max_examples=25, deadline=None)
def test_suggestions_fit(suggestion: structs.SuggestionRecord) -> None:
    defined("suggestion").validate(json.loads(msgspec.json.encode(suggestion)))


@given(decisions("Some 20 men left."))
@settings(max_examples=25, deadline=None)
def test_decisions_fit(decision: structs.DecisionRecord) -> None:
    defined("decision").validate(json.loads(msgspec.json.encode(decision)))


@pytest.mark.parametrize(
    "change",
    [
        {"format": "brat"},
        {"format_version": "2.0"},
        {"offset_unit": "utf16"},
        {"mood": "angry"},
        {"articles": None},
        {"annotators": [{"id": "1", "kind": "human", "name": "A. Kovač"}]},
    ],
    ids=lambda change: "".join(change),
)
def test_it_refuses_what_the_program_refuses(change: dict[str, Any]) -> None:
    assert not VALIDATOR.is_valid(example() | change)
