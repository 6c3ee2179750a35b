"""Which force figures are proposed."""

from __future__ import annotations

from annotator.suggest import Known, Reading
from annotator.suggest.figures import SUGGESTER


def test_in_a_text_as_long_as_a_book_every_figure_is_proposed_once() -> None:
    line = "About 600 troops came.\n"
    places = [each.spans[0] for each in SUGGESTER.suggest(Reading(line * 10_000))]
    assert places == [(n * len(line), n * len(line) + len("About 600 troops")) for n in range(10_000)]


def test_units_of_the_projects_own_are_counted_in_either_number_and_told_apart() -> None:
    text = "They have 30 technicals and two drone-boats; the corps has 40 tanks."
    own = Known(lexicons={"force units": frozenset({"technical", "drone boats"})})
    found = [(text[each.start : each.end], each.reason.kind) for each in SUGGESTER.suggest(Reading(text, known=own))]
    assert found == [("30 technicals", "own"), ("two drone-boats", "own"), ("40 tanks", "unit")]
