"""A figure, or what somebody made of its attributes, as one chip."""

from __future__ import annotations

import pytest

from annotator.figures import Figure, chip, figure_attributes, read_figure


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("5,000 troops", "5,000 troops"),
        ("some 600 men", "≈ 600 men"),
        ("at least 300", "≥ 300"),
        ("more than 300", "> 300"),
        ("up to 20,000 personnel", "≤ 20,000 personnel"),
        ("fewer than 900", "< 900"),
        ("10,000 to 12,000 soldiers", "10,000–12,000 soldiers"),
        ("tens of thousands", "~20,000+"),
        ("an additional 3,000", "+3,000"),
        ("1,000 fewer troops", "−1,000 troops"),
        ("two brigades", "2 brigades"),
        ("a submarine", "1 submarine"),
        ("two companies of marines", "2 companies of marines"),
        ("three aircraft", "3 aircraft"),
        ("две роты сапёров", "2 роты сапёров"),
    ],
)
def test_a_figure_shows_as_a_chip(words: str, shown: str) -> None:
    figure = read_figure(words)
    assert figure is not None
    assert chip(figure) == chip(figure_attributes(figure)) == shown


@pytest.mark.parametrize(
    ("attributes", "shown"),
    [
        ({"high": 20000, "unit": "personnel"}, "≤ 20,000 personnel"),
        ({"low": 300}, "≥ 300"),
        ({"best": 600, "unit": "tanks"}, "≈ 600 tanks"),
        ({"low": 5, "high": 9, "unit": "battery"}, "5–9 batteries"),
        ({"low": 5, "high": 9, "bound": "about"}, "≈ 5–9"),
        ({"best": 400, "bound": "up_to"}, "≤ 400"),
        ({"unit": "tanks", "bound": "exact"}, ""),
        ({}, ""),
    ],
)
def test_attributes_corrected_by_hand_show_as_a_chip(attributes: dict[str, int | str], shown: str) -> None:
    assert chip(attributes) == shown


def test_only_what_the_words_say_becomes_an_attribute() -> None:
    assert figure_attributes(Figure(None, None, 20000, "up_to", "troops", "personnel")) == {
        "high": 20000,
        "bound": "up_to",
        "unit": "troops",
        "unit_class": "personnel",
    }
