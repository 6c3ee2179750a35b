from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from typing import Any

import pytest

from annotator.errors import InvalidValue
from annotator.model import Attribute, Label, RelationType, Scheme
from annotator.resources import resource
from annotator.scheme_json import scheme_from_json, scheme_record, scheme_sha256, scheme_to_json

SCHEME = Scheme(
    labels=(
        Label("claim", "Claim", "#c026d3", "#e9b3f2", "1", "What *somebody* says.", style="passage"),
        Label("figure", "Figure", "#a15c00", "#e0935f", attributes=(Attribute("bound", "choice", ("exact", "about")),)),
    ),
    relations=(RelationType("about", "About", ("claim",), ("figure",), (Attribute("sure", "boolean"),)),),
)


def test_a_scheme_comes_back_as_it_was() -> None:
    assert scheme_from_json(scheme_to_json(SCHEME)) == SCHEME


def test_the_scheme_that_comes_with_the_program_is_sound() -> None:
    scheme = scheme_from_json(resource("scheme.json").read_bytes())
    assert scheme_from_json(scheme_to_json(scheme)) == scheme


def test_what_is_usual_is_not_written() -> None:
    claim, figure = json.loads(scheme_to_json(SCHEME))["labels"]
    assert claim["style"] == "passage"
    assert "style" not in figure
    assert "choices" not in json.loads(scheme_to_json(SCHEME))["relations"][0]["attributes"][0]


def test_keys_guidelines_and_attributes_may_be_left_out() -> None:
    content = b'{"labels":[{"name":"a","title":"A","color":"#000000","color_dark":"#ffffff"}]}'
    assert scheme_from_json(content) == Scheme((Label("a", "A", "#000000", "#ffffff"),), ())


def test_the_digest_of_a_scheme_is_that_of_its_sorted_json() -> None:
    plain = json.dumps(json.loads(scheme_to_json(SCHEME)), sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    assert scheme_sha256(scheme_record(SCHEME)) == hashlib.sha256(plain.encode()).hexdigest()


def setting(*way: str | int, to: object) -> Callable[[dict[str, Any]], None]:
    def change(scheme: dict[str, Any]) -> None:
        part: Any = scheme
        for step in way[:-1]:
            part = part[step]
        part[way[-1]] = to

    return change


BOUND = ("labels", 1, "attributes", 0)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (setting("labels", 1, "name", to="claim"), "label “claim” stands there 2 times"),
        (setting("labels", 1, "key", to="1"), "key “1” stands there 2 times"),
        (setting("labels", 1, "key", to="x"), "label “figure”: key “x” is not a digit"),
        (setting("labels", 1, "name", to=" "), "a label is named “ ”"),
        (setting("labels", 1, "name", to="a=b"), "a label is named “a=b”"),
        (setting("labels", 0, "color", to="red"), "label “claim”: color “red” is not a colour"),
        (setting("labels", 0, "color_dark", to="#fff"), "color_dark “#fff” is not a colour"),
        (setting("labels", 0, "style", to="box"), "Invalid enum value 'box' - at `$.labels[0].style`"),
        (setting("labels", 0, "colour", to="#000000"), "unknown field `colour` - at `$.labels[0]`"),
        (setting(*BOUND, "type", to="number"), "Invalid enum value 'number'"),
        (setting(*BOUND, "type", to="text"), "attribute “bound”: choices are only for the type choice"),
        (setting(*BOUND, "choices", to=[]), "attribute “bound”: a choice needs choices"),
        (setting(*BOUND, "choices", to=["a", "a"]), "choice “a” stands there 2 times"),
        (setting(*BOUND, "choices", to=["a", ""]), "a choice must not be empty"),
        (setting("relations", 0, "heads", to=["clam"]), "heads names “clam”, which is no label"),
        (setting("relations", 0, "tails", to=[]), "tails names no label"),
        (setting("labels", to=None), "Expected `array`, got `null` - at `$.labels`"),
    ],
)
def test_a_bad_scheme_is_refused_by_place_and_reason(change: Callable[[dict[str, Any]], None], words: str) -> None:
    parsed = json.loads(scheme_to_json(SCHEME))
    change(parsed)
    with pytest.raises(InvalidValue, match="Nothing was changed") as refusal:
        scheme_from_json(json.dumps(parsed).encode())
    assert words in str(refusal.value)


def test_a_repeated_attribute_or_relation_type_is_refused() -> None:
    parsed = json.loads(scheme_to_json(SCHEME))
    parsed["labels"][1]["attributes"] *= 2
    parsed["relations"] *= 2
    with pytest.raises(InvalidValue) as refusal:
        scheme_from_json(json.dumps(parsed).encode())
    assert "relation type “about” stands there 2 times" in str(refusal.value)
    assert "label “figure”: attribute “bound” stands there 2 times" in str(refusal.value)


@pytest.mark.parametrize("content", [b"", b"labels", b"[]", b"\xff\xfe{", b"[" * 100_000])
def test_what_is_no_scheme_is_refused_with_a_sentence(content: bytes) -> None:
    with pytest.raises(InvalidValue, match="This scheme cannot be used"):
        scheme_from_json(content)
