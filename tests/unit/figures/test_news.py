"""Sentences as reporters write them: what is found, where it begins and ends, and what it says."""

from __future__ import annotations

import pytest

from annotator.figures import chip, figure_at, figures_in, read_figure
from tests.unit.figures.tables import Case, cases_in

SENTENCES = [case for name in ("english", "russian", "arabic") for case in cases_in(f"{name}.txt")]


@pytest.mark.parametrize("case", SENTENCES, ids=lambda case: case.text[:60])
def test_the_figures_of_a_sentence_are_found_from_qualifier_to_unit(case: Case) -> None:
    found = figures_in(case.text, 0, len(case.text), losses=True)
    assert [case.text[start:end] for start, end in found] == case.marked


@pytest.mark.parametrize("case", SENTENCES, ids=lambda case: case.text[:60])
def test_each_figure_says_what_the_reader_understands(case: Case) -> None:
    figures = [read_figure(case.text[a:b], before=case.text[:a], after=case.text[b:]) for a, b in case.spans]
    assert "; ".join(chip(figure) if figure else "none" for figure in figures) == case.expected


@pytest.mark.parametrize("case", SENTENCES, ids=lambda case: case.text[:60])
def test_a_double_click_anywhere_in_a_figure_takes_the_whole_of_it(case: Case) -> None:
    for start, end in case.spans:
        assert {figure_at(case.text, at) for at in range(start, end)} == {(start, end)}
