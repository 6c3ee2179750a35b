"""The scheme that ships: complete, readable on both papers, and told apart by colour-blind eyes."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest
from colorspacious import cspace_convert

from annotator.model import Scheme
from annotator.resources import resource
from annotator.scheme_json import scheme_from_json

PAPER = {"light": "#fffdf9", "dark": "#1e1f23"}
BLINDNESSES = ("protanomaly", "deuteranomaly", "tritanomaly")


@pytest.fixture(scope="module")
def scheme() -> Scheme:
    return scheme_from_json(resource("scheme.json").read_bytes())


def colors(scheme: Scheme, theme: str) -> list[str]:
    return [label.color_dark if theme == "dark" else label.color for label in scheme.labels]


def rgb(color: str) -> np.ndarray:
    return np.array([int(color[i : i + 2], 16) / 255 for i in (1, 3, 5)])


def luminance(color: str) -> float:
    """The relative luminance of WCAG 2.2."""
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in rgb(color)]
    return float(np.dot([0.2126, 0.7152, 0.0722], linear))


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def seen_with(blindness: str, color: str) -> np.ndarray:
    space = {"name": "sRGB1+CVD", "cvd_type": blindness, "severity": 100}
    return np.asarray(cspace_convert(np.clip(cspace_convert(rgb(color), space, "sRGB1"), 0, 1), "sRGB1", "CAM02-UCS"))


def test_the_four_labels_have_their_keys_titles_and_guidelines(scheme: Scheme) -> None:
    assert [(label.name, label.title, label.key) for label in scheme.labels] == [
        ("claim", "Claim", "1"),
        ("speaker", "Speaker", "2"),
        ("organisation", "Organisation", "3"),
        ("force_figure", "Force figure", "4"),
    ]
    for label in scheme.labels:
        assert "**Mark" in label.guideline, label.name
        assert "**When in doubt**" in label.guideline, label.name


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
        assert contrast(color, PAPER[theme]) >= 4.5, color


@pytest.mark.parametrize("theme", PAPER)
@pytest.mark.parametrize("blindness", BLINDNESSES)
def test_any_two_label_colours_differ_for_colour_blind_eyes(scheme: Scheme, theme: str, blindness: str) -> None:
    seen = {color: seen_with(blindness, color) for color in colors(scheme, theme)}
    for one, other in combinations(seen, 2):
        assert np.linalg.norm(seen[one] - seen[other]) >= 12, (one, other)
