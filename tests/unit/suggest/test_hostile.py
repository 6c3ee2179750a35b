"""Suggesters over texts that nobody would write: they always say the same, and stay inside the text."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator import plugins
from annotator.suggest import Reading, Suggestion

SUGGESTERS, _ = plugins.suggesters()
PIECES = st.sampled_from(
    ["“", "”", '"', "«", "»", "‘", "’", "said", "Voss", " ", "\n", ". ", ", ", "that", "according to", "20,000",
     "troops", "12\u00a0000", "🚢", "\u202e", "الجيش", "сказал", "NATO", "(N)",
     "The Ministry of", "\r\n", "e\u0301", "and", ":"]
)  # fmt: skip
TEXTS = st.lists(PIECES | st.text(max_size=5), max_size=60).map("".join)


def proposed(text: str) -> list[Suggestion]:
    """Return what all suggesters propose, each given what came before."""
    found: list[Suggestion] = []
    for suggester in SUGGESTERS:
        found += suggester.suggest(Reading(text, earlier=tuple(found)))
    return found


@given(TEXTS)
def test_what_is_proposed_lies_inside_the_text_without_blanks_around_it(text: str) -> None:
    found = proposed(text)
    assert found == proposed(text)
    for each in found:
        spans = [*each.spans, *(span for link in each.links for span in link.spans)]
        assert all(0 <= start < end <= len(text) for start, end in spans)
        assert all(text[start:end] == text[start:end].strip() for start, end in spans)
        assert all(one.end <= other.start for one, other in pairwise(each.spans))
        assert 0 < each.score <= 1


@pytest.mark.parametrize(
    "text",
    ["The New York Joint Special " * 4000, "A" * 100_000, "“" * 100_000, "(" * 100_000, "said that " * 10_000,
     "said, " * 16_000, "“a b c d,” he said, " * 5000, "\n“a b c d" * 10_000, "x, " * 30_000 + "he said.",
     "\n\"a b c d" * 10_000, "«a, — said Voss, — " * 5000, "«a, said Voss, b» " * 5000, "Voss: a b c d\n\n" * 7000,
     "“a, said Voss.\n" * 6000, "“A?” Voss said. " * 6000, "a b – Ada Voss\n" * 6000, "quoted him as " * 7000,
     "20,000 " * 14_000, "Ministry of " * 8000, "NATO (N) " * 11_000, "“a” " * 25_000]
)  # fmt: skip
def test_no_text_of_a_hundred_thousand_characters_hangs(text: str) -> None:
    assert len(proposed(text)) < len(text)
