"""Edges that annotators differ in: counted, and followed once they are a habit."""

from __future__ import annotations

import pytest

from annotator.model import Span
from annotator.suggest import Reason, Suggestion
from annotator.suggest.habits import adjusted, counted
from tests.unit.projects import spot

TEXT = "The ministry said that “the bridge is lost”. General Ada Voss denied it."


def of(label: str, words: str) -> Suggestion:
    """Return a suggestion of words."""
    return Suggestion(label, (Span(*spot(TEXT, words)),), 0.8, "x", "1", Reason("cue"))


@pytest.mark.parametrize(
    ("label", "taken", "left", "name"),
    [
        ("claim", "that “the bridge is lost”", "“the bridge is lost”", "that"),
        ("claim", "“the bridge is lost”", "the bridge is lost", "marks"),
        ("speaker", "General Ada Voss", "Ada Voss", "title"),
        ("organisation", "The ministry", "ministry", "article"),
    ],
)
def test_a_choice_made_five_times_is_followed_either_way(label: str, taken: str, left: str, name: str) -> None:
    assert counted(TEXT, [(label, *spot(TEXT, taken))])[name] == (1, 0)
    assert counted(TEXT, [(label, *spot(TEXT, left))])[name] == (0, 1)
    assert words(adjusted(TEXT, of(label, taken), {name: (1, 4)})) == left
    assert words(adjusted(TEXT, of(label, taken), {name: (1, 3)})) == taken  # four times are no habit
    assert words(adjusted(TEXT, of(label, taken), {name: (3, 3)})) == taken
    if name != "marks":
        assert words(adjusted(TEXT, of(label, left), {name: (5, 1)})) == taken


def words(suggestion: Suggestion) -> str:
    """Return a suggestion's words."""
    return TEXT[suggestion.start : suggestion.end]


def test_a_that_which_is_a_pronoun_stays_though_people_leave_the_other_out() -> None:
    text = "The ministry said that was over."
    suggestion = Suggestion("claim", (Span(*spot(text, "that was over")),), 0.8, "x", "1", Reason("cue"))
    assert adjusted(text, suggestion, {"that": (0, 40)}).spans == suggestion.spans
