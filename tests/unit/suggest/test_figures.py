"""Which force figures are proposed."""

from __future__ import annotations

from annotator.suggest import Reading
from annotator.suggest.figures import SUGGESTER


def test_in_a_text_as_long_as_a_book_every_figure_is_proposed_once() -> None:
    line = "About 600 troops came.\n"
    places = [each.spans[0] for each in SUGGESTER.suggest(Reading(line * 10_000))]
    assert places == [(n * len(line), n * len(line) + len("About 600 troops")) for n in range(10_000)]
