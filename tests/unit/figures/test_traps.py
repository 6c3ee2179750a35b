"""Numbers that look like force figures and are none."""

from __future__ import annotations

import pytest

from annotator.figures import figures_in, read_figure
from tests.unit.figures.tables import Case, cases_in

TRAPS = cases_in("traps.txt")


@pytest.mark.parametrize("case", TRAPS, ids=lambda case: case.text)
def test_other_numbers_are_not_read_as_forces(case: Case) -> None:
    (start, end), *_ = case.spans
    assert read_figure(case.text[start:end], before=case.text[:start], after=case.text[end:]) is None


@pytest.mark.parametrize("case", TRAPS, ids=lambda case: case.text)
def test_other_numbers_are_not_found_as_forces(case: Case) -> None:
    (start, end), *_ = case.spans
    assert not [found for found in figures_in(case.text, 0, len(case.text)) if found[0] < end and start < found[1]]


@pytest.mark.parametrize(
    "text",
    [
        "A battalion commander said so.",
        "The soldier wept; a mother of soldiers came.",
        "A spokesman of the army, the navy and the troops said nothing.",
        "Not a single soldier was there.",
        "A submarine base was built.",
        "Nobody counted the troops.",
        "The soldiers know that two classified annexes exist.",
        "Two companies of that name were fined by the bank, and 400 staff were sent home.",
        "Three people died when a truck left the road.",
        "The army said that it paid 84 billion euros, 9 billion more than before.",
        "The soldiers say that 20 civilians were killed and 40 wounded.",
        "Военные испытали 500 «Тополей».",
        "There are no troops in the valley, and no other tanks.",
        "The war has displaced 11.6 million people and left the army short.",
        "The soldiers saw how 700,000 people fled the camps.",
        "A mother of four who trains with the soldiers at six in groups of two said so.",
        "The army posted a picture of a new truck and a scorched wing.",
        "Two soldiers said that they would rather not.",
        "At Dorohusk 1,200 lorry drivers wait.",
        "The army plans a second aircraft carrier.",
        "A company in Berlin sold a truck and a boat; a round of talks ended.",
        "",
    ],
)
def test_a_text_without_numbers_has_no_figures(text: str) -> None:
    assert figures_in(text, 0, len(text)) == []
