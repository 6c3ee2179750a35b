"""Texts that are nearly the same are found, and others are not."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from annotator.likeness import share, shingles, telling_phrases

FIRST = (
    "The ministry of defence said on Monday that some 600 troops had left the valley, and that two brigades would stay "
    "until the spring. Residents of the northern villages said that no more than 30,000 soldiers had ever been there."
)
REPRINTED = f"VALLEY (Agency) – {FIRST.replace('on Monday', 'on Tuesday')} The agency could not verify this."
OTHER = (
    "Fishermen in the harbour of Port Sorrel found a drone in their nets, which the navy took away in the evening "
    "before anybody could look at it more closely, according to two people who saw it being lifted from the boat."
)


def test_a_reprint_shares_most_and_another_article_nothing() -> None:
    assert share(shingles(FIRST), shingles(FIRST)) == 1
    assert share(shingles(FIRST), shingles(REPRINTED)) > 0.75
    assert share(shingles(FIRST), shingles(OTHER)) == 0


def test_telling_phrases_stand_in_the_text_and_are_long() -> None:
    phrases = telling_phrases(FIRST)
    assert len(phrases) > 3
    assert all(len(phrase.split()) == 6 for phrase in phrases)
    assert all(phrase.replace(",", "") in FIRST.casefold().replace(",", "").replace(".", "") for phrase in phrases)


@given(st.text(max_size=200), st.text(max_size=200))
def test_a_share_is_between_nothing_and_all_and_the_same_both_ways(one: str, other: str) -> None:
    value = share(shingles(one), shingles(other))
    assert 0 <= value <= 1
    assert value == share(shingles(other), shingles(one))
    assert all(telling_phrases(text) for text in (one, other) if shingles(text))
