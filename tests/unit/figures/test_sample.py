"""The sample project's figures are coded as the reader codes them."""

from __future__ import annotations

import json
from typing import Any

import pytest

from annotator.figures import figure_attributes, figures_in, read_figure
from annotator.resources import resource

# What a figure says by itself; the rest of its attributes a person adds.
READ = {"low", "best", "high", "bound", "unit", "unit_class", "change", "rule"}
# The figure that this is half of stands after it, so that only a person can tell.
BY_HAND = {"About half of the force"}

SAMPLE = [
    (article["file"], annotation)
    for article in json.loads(resource("sample", "annotations.json").read_bytes())
    for annotation in article["annotations"]
    if annotation["label"] == "force_figure" and annotation["quote"] not in BY_HAND
]


def place_of(file: str, annotation: dict[str, Any]) -> tuple[str, int, int]:
    """Return the article's text and where the annotation stands in it."""
    text, quote, start = resource("sample", file).read_text("utf-8"), annotation["quote"], -1
    for _ in range(annotation["occurrence"]):
        start = text.index(quote, start + 1)
    return text, start, start + len(quote)


@pytest.mark.parametrize(("file", "annotation"), SAMPLE, ids=[annotation["quote"] for _, annotation in SAMPLE])
def test_a_sample_figure_is_found_and_coded_as_it_stands_there(file: str, annotation: dict[str, Any]) -> None:
    text, start, end = place_of(file, annotation)
    assert (start, end) in figures_in(text, 0, len(text), losses=True)
    figure = read_figure(text[start:end], before=text[:start], after=text[end:])
    assert figure is not None
    coded = {name: value for name, value in annotation["attributes"].items() if name in READ}
    assert figure_attributes(figure) == coded
