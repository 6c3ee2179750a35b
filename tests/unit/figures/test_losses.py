"""Forces that were killed, wounded, taken prisoner or destroyed: told by the words around them."""

from __future__ import annotations

import pytest

from annotator.figures import figures_in, is_loss


@pytest.mark.parametrize(
    "text",
    [
        "The ambush killed [12 soldiers] and wounded [at least 40].",
        "[Two Su-35s] were shot down over the sea and [a Ka-52] crashed.",
        "They shot down [18 drones], [two cruise missiles] and [one ballistic missile].",
        "[14 sailors] died, [seven of them] from Riga.",
        "[Three peacekeepers] from Burundi have been killed.",
        "It put its losses at [3,825 servicemen].",
        "[52] of the <67 drones> were downed.",
        "The army destroyed [52] of the <67 drones>.",
        "[20 wounded soldiers] were flown home.",
        "The brigade suffered [300 casualties], the staff said.",
        "[31 militants] had been “neutralized” in a week.",
        "The losses also included [a tank] and [eleven howitzers].",
        "The rebels captured [60 soldiers] and <11 tanks>.",
        "[More than 1,000 marines] had laid down their arms.",
        "The brigade lost [a third of its 3,000 men].",
        "The sides exchanged [150 soldiers] each.",
        "<600 troops> killed a rebel leader.",
        "<30 soldiers> guard a bridge destroyed last year.",
        "The general was killed by <300 fighters> of the militia.",
        "The front lost contact with <two brigades>.",
        "<Two jets> rose to intercept <two bombers>.",
        "<300 men> held the mill while the captain was killed.",
    ],
)
def test_what_is_lost_is_found_only_when_asked_for(text: str) -> None:
    plain = "".join(letter for letter in text if letter not in "[]<>")
    lost, there = marked(text, "[]"), marked(text, "[]<>")
    found = {plain[low:high]: (low, high) for low, high in figures_in(plain, 0, len(plain), losses=True)}
    assert set(found) == there
    assert {words for words, span in found.items() if is_loss(plain, *span)} == lost
    assert {plain[low:high] for low, high in figures_in(plain, 0, len(plain))} == there - lost


def marked(text: str, brackets: str) -> set[str]:
    """Return the words in any of the brackets."""
    found, words = set(), ""
    inside = False
    for letter in text:
        if letter in "[<":
            inside, words = letter in brackets, ""
        elif letter in "]>":
            if inside:
                found.add(words)
            inside = False
        else:
            words += letter
    return found
