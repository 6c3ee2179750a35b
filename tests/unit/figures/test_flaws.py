"""What cannot all be meant of a figure's values is found; what the reader of figures writes never is."""

from __future__ import annotations

import pytest

from annotator.figures import Flaw, figure_attributes, flaw_in, read_figure

TABLE = [
    ({"low": 900, "high": 600}, Flaw("order", ("low", "high"))),
    ({"low": 900, "best": 600}, Flaw("order", ("low", "best"))),
    ({"best": 900, "high": 600, "bound": "range"}, Flaw("order", ("best", "high"))),
    ({"best": 20000, "bound": "up_to"}, Flaw("unfit", ("best",))),
    ({"low": 1, "high": 20000, "bound": "less_than"}, Flaw("unfit", ("low",))),
    ({"low": 300, "high": 900, "bound": "at_least"}, Flaw("unfit", ("high",))),
    ({"low": 3000, "best": 4000, "high": 5000, "bound": "range"}, Flaw("unfit", ("best",))),
    ({"low": 3000, "bound": "range"}, Flaw("missing", ("high",))),
    ({"bound": "up_to"}, Flaw("missing", ("high",))),
    ({"bound": "exact"}, Flaw("missing", ("low", "best", "high"))),
    ({"low": 2, "best": 2, "high": 3, "bound": "exact"}, Flaw("differ", ("low", "best", "high"))),
    ({"best": 5, "bound": "exact"}, None),
    ({"low": 10, "best": 12, "high": 15}, None),
    ({"low": 3, "bound": "a bound of another scheme"}, None),
    ({"low": True, "high": 0}, None),
    ({"unit": "troops"}, None),
    ({}, None),
]


@pytest.mark.parametrize(("attributes", "flaw"), TABLE)
def test_flaws(attributes: dict[str, int | str], flaw: Flaw | None) -> None:
    assert flaw_in(attributes) == flaw


@pytest.mark.parametrize(
    "words",
    ["5,000 troops", "about 600 men", "at least 300", "more than 300", "up to 20,000 personnel", "fewer than 900",
     "10,000 to 12,000", "tens of thousands", "an additional 3,000", "two brigades", "a handful", "half of the 900"],
)  # fmt: skip
def test_a_figure_as_it_was_read_has_none(words: str) -> None:
    figure = read_figure(words)
    assert figure is not None
    assert flaw_in(figure_attributes(figure)) is None
