"""The sample articles and their annotations fit together, and fit the default scheme."""

from __future__ import annotations

import json
from typing import Any

import pytest

from annotator.intake import find_files, read_file
from annotator.model import Attribute, Metadata, Scheme
from annotator.resources import resource
from annotator.scheme_json import scheme_from_json

SAMPLES: list[dict[str, Any]] = json.loads(resource("sample", "annotations.json").read_bytes())
IDS = [sample["file"] for sample in SAMPLES]


@pytest.fixture(scope="module")
def scheme() -> Scheme:
    return scheme_from_json(resource("scheme.json").read_bytes())


def text_of(file: str) -> str:
    return read_file(resource("sample", file))[0].text


def spans_of(text: str, quote: str | list[str], occurrence: int) -> list[tuple[int, int]]:
    """The first part is the `occurrence`-th of its words in the text; each further part is the next one after it."""
    spans: list[tuple[int, int]] = []
    start = -1
    for part in [quote] if isinstance(quote, str) else quote:
        for _ in range(1 if spans else occurrence):
            start = text.index(part, start + 1)
        spans.append((start, start + len(part)))
        start = spans[-1][1] - 1
    return spans


def fits(attribute: Attribute, value: object) -> bool:
    match attribute.type:
        case "choice":
            return value in attribute.choices
        case "boolean":
            return isinstance(value, bool)
        case "integer":
            return isinstance(value, int) and not isinstance(value, bool)
        case _:
            return isinstance(value, str) and value != ""


def test_every_sample_article_is_annotated_and_states_its_own_metadata() -> None:
    files = [path.name for path, _ in find_files([resource("sample")])]
    assert sorted(IDS) == files
    for file in files:
        metadata = read_file(resource("sample", file))[0].metadata
        empty = Metadata()
        for field in ("title", "byline", "publisher", "published", "language"):
            assert getattr(metadata, field) != getattr(empty, field), (file, field)


def test_the_samples_show_three_languages_and_both_directions_of_writing() -> None:
    languages = [read_file(path)[0].metadata.language for path, _ in find_files([resource("sample")])]
    assert sorted(filter(None, languages)) == ["ar", "en", "en", "en", "ru"]


@pytest.mark.parametrize("sample", SAMPLES, ids=IDS)
def test_every_quote_stands_in_its_article_on_whole_words(sample: dict[str, Any]) -> None:
    text = text_of(sample["file"])
    seen = set()
    for annotation in sample["annotations"]:
        spans = spans_of(text, annotation["quote"], annotation["occurrence"])
        for start, end in spans:
            assert not (text[start - 1].isalnum() and text[start].isalnum()), annotation
            assert not (text[end - 1].isalnum() and text[end : end + 1].isalnum()), annotation
        seen.add((annotation["label"], tuple(spans)))
    assert len(seen) == len(sample["annotations"]), "two annotations with one label on the same words"


@pytest.mark.parametrize("sample", SAMPLES, ids=IDS)
def test_every_annotation_and_relation_obeys_the_scheme(sample: dict[str, Any], scheme: Scheme) -> None:
    labels = {annotation["key"]: annotation["label"] for annotation in sample["annotations"]}
    assert len(labels) == len(sample["annotations"])
    for annotation in sample["annotations"]:
        label = scheme.label(annotation["label"])
        assert label is not None, annotation
        for name, value in annotation["attributes"].items():
            attribute = label.attribute(name)
            assert attribute is not None, (annotation, name)
            assert fits(attribute, value), (annotation, name)
    for relation in sample["relations"]:
        kind = scheme.relation(relation["type"])
        assert kind is not None, relation
        assert labels[relation["head"]] in kind.heads, relation
        assert labels[relation["tail"]] in kind.tails, relation


@pytest.mark.parametrize("sample", SAMPLES, ids=IDS)
def test_every_cue_stands_in_the_article(sample: dict[str, Any]) -> None:
    text = text_of(sample["file"]).lower()
    for relation in sample["relations"]:
        assert relation["cue"].lower() in text, relation
        assert bool(relation["cue"]) == (relation["type"] == "said_by"), relation


def test_the_first_sample_shows_what_the_program_can_do() -> None:
    (first,) = (sample for sample in SAMPLES if sample["file"] == "sorrel-valley-force.txt")
    text = text_of(first["file"])
    claims = [a for a in first["annotations"] if a["label"] == "claim"]
    figures = [a for a in first["annotations"] if a["label"] == "force_figure"]
    inside = [
        figure["quote"]
        for figure in figures
        for claim in claims
        for (start, end) in spans_of(text, claim["quote"], claim["occurrence"])
        if start <= spans_of(text, figure["quote"], figure["occurrence"])[0][0] < end
    ]
    assert len(first["annotations"]) >= 25
    assert any(isinstance(claim["quote"], list) for claim in claims)
    assert len(inside) >= 5
