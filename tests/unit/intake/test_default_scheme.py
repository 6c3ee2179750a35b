"""The scheme that ships: complete, readable on both papers, and told apart by colour-blind eyes."""

from __future__ import annotations

from itertools import combinations

import pytest

from annotator.colors import SIGHTS, Sight, contrast, difference
from annotator.figures import figure_attributes, read_figure
from annotator.gui.theme import DARK, LIGHT
from annotator.model import Scheme
from annotator.resources import resource
from annotator.scheme_json import scheme_from_json

PAPER = {"light": LIGHT.paper, "dark": DARK.paper}


@pytest.fixture(scope="module")
def scheme() -> Scheme:
    return scheme_from_json(resource("scheme.json").read_bytes())


def colors(scheme: Scheme, theme: str) -> list[str]:
    return [label.color_dark if theme == "dark" else label.color for label in scheme.labels]


def test_the_four_labels_have_their_keys_titles_and_guidelines(scheme: Scheme) -> None:
    assert [(label.name, label.title, label.key) for label in scheme.labels] == [
        ("claim", "Claim", "1"),
        ("speaker", "Speaker", "2"),
        ("organisation", "Organisation", "3"),
        ("force_figure", "Force figure", "4"),
    ]
    for label in scheme.labels:
        for part in ("**Counts**", "**Does not count**", "**Mark", "**Say of it**", "**When in doubt**"):
            assert part in label.guideline, label.name


def test_every_attribute_is_explained_in_its_labels_guideline(scheme: Scheme) -> None:
    for label in scheme.labels:
        for attribute in label.attributes:
            words = attribute.name.replace("_", " ")
            assert f"*{words}*" in label.guideline or f"| {words} |" in label.guideline, (label.name, words)


def test_the_values_in_the_guideline_of_figures_are_those_that_the_program_reads(scheme: Scheme) -> None:
    label = scheme.label("force_figure")
    assert label is not None
    names, _, *rows = [line.strip("| ").split(" | ") for line in label.guideline.splitlines() if line.startswith("|")]
    assert len(rows) > 10
    for stated, *values in rows:
        figure = read_figure(stated)
        assert figure is not None, stated
        read = figure_attributes(figure)
        assert [str(read.get(name, "–")) for name in names[1:]] == values, stated


@pytest.mark.parametrize(
    "words",
    ["5,000 troops", "two brigades", "a submarine", "up to 120,000", "up to 20,000 personnel", "an additional 3,000"],
)
def test_the_figures_in_the_guideline_are_figures_to_the_program(scheme: Scheme, words: str) -> None:
    label = scheme.label("force_figure")
    assert label is not None
    assert f"*{words}*" in label.guideline
    assert read_figure(words, before="20,000 troops are deployed; ") is not None


def test_only_claims_are_drawn_as_passages(scheme: Scheme) -> None:
    assert [label.name for label in scheme.labels if label.style == "passage"] == ["claim"]


def test_relations_run_between_the_labels_they_are_meant_for(scheme: Scheme) -> None:
    ends = {relation.name: (relation.heads, relation.tails) for relation in scheme.relations}
    between_claims = (("claim",), ("claim",))
    assert ends == {
        "said_by": (("claim",), ("speaker", "organisation")),
        "speaks_for": (("speaker",), ("organisation",)),
        "quantifies": (("force_figure",), ("organisation",)),
        "same_as": between_claims,
        "supports": between_claims,
        "refutes": between_claims,
        "updates": between_claims,
    }


@pytest.mark.parametrize("theme", PAPER)
def test_every_label_colour_can_be_read_on_the_paper(scheme: Scheme, theme: str) -> None:
    for color in colors(scheme, theme):
        assert contrast(color, PAPER[theme]) >= 4.6, color


@pytest.mark.parametrize("theme", PAPER)
@pytest.mark.parametrize("sight", SIGHTS)
def test_any_two_label_colours_differ_to_all_eyes(scheme: Scheme, theme: str, sight: Sight) -> None:
    for one, other in combinations(colors(scheme, theme), 2):
        assert difference(one, other, sight) >= 12, (one, other)
