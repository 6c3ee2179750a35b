"""Scores of marks, against numbers that were worked out by hand."""

from __future__ import annotations

import pytest

from annotator.model import AttributeValue
from tests.evaluation.marked import read
from tests.evaluation.marks import Mark, Text, flaws
from tests.evaluation.scoring import (
    Count,
    Scores,
    exact_pairs,
    overlap_pairs,
    precision_recall_f1,
    score,
    share,
    without_losses,
)


def marks(*spans: tuple[int, int]) -> list[Mark]:
    return [Mark("organisation", (span,)) for span in spans]


def scored(text: Text, found: list[Mark]) -> Scores:
    scores = Scores()
    score(scores, text, found)
    return scores


def test_precision_counts_what_was_found_and_recall_what_is_true() -> None:
    precision, recall, f1 = precision_recall_f1(3, Count(true=6, found=4))
    assert (precision, recall) == (0.75, 0.5)
    assert f1 == pytest.approx(0.6)


def test_nothing_found_scores_nothing() -> None:
    assert precision_recall_f1(0, Count(true=6)) == (0.0, 0.0, 0.0)


def test_exact_is_the_same_spans_and_each_mark_counts_once() -> None:
    assert exact_pairs(marks((0, 4), (9, 12)), marks((0, 4), (0, 4), (9, 11))) == [(0, 1)]


def test_a_claim_in_two_pieces_is_exact_only_with_both() -> None:
    true = [Mark("claim", ((0, 4), (9, 12)))]
    assert exact_pairs(true, [Mark("claim", ((0, 4),))]) == []
    assert overlap_pairs(true, [Mark("claim", ((0, 4),))]) == [(0, 0)]
    assert exact_pairs(true, [Mark("claim", ((0, 4), (9, 12)))]) == [(0, 0)]


def test_the_share_is_what_both_have_over_what_either_has() -> None:
    assert share(*marks((0, 10), (5, 15))) == pytest.approx(5 / 15)


def test_marks_that_only_touch_do_not_overlap() -> None:
    assert overlap_pairs(marks((0, 4)), marks((4, 8))) == []


def test_the_largest_share_is_paired_first_and_each_mark_goes_with_one() -> None:
    # The outer one would take (0, 10) if the first came first; it has more in common with (0, 30).
    assert overlap_pairs(marks((0, 10), (0, 30)), marks((0, 29), (2, 10))) == [(1, 0), (0, 1)]
    assert overlap_pairs(marks((0, 10)), marks((0, 5), (5, 10))) == [(0, 0)]


def test_labels_are_scored_apart_and_only_those_that_are_marked_in_a_text() -> None:
    text = Text("t", "NATO said it", (Mark("organisation", ((0, 4),)),), frozenset({"organisation"}))
    rows = scored(text, [Mark("speaker", ((0, 4),)), Mark("organisation", ((0, 4),)), Mark("cue", ((5, 9),))]).rows
    assert rows == {"organisation": Count(true=1, found=1, exact=1, overlap=1)}


def test_quoted_and_reported_claims_are_scored_apart() -> None:
    text = read("[“We stay,”|claim 1 direct by a] [she|speaker a] [said|cue 1]; [it rains|claim 2 indirect]. “Go.”")
    found = [Mark("claim", ((1, 9),)), Mark("claim", ((21, 29),))]
    rows = scored(text, found).rows
    assert rows["claim"] == Count(true=2, found=2, exact=1, overlap=2)
    assert rows["claim, quoted"] == Count(true=1, found=1, exact=0, overlap=1)
    assert rows["claim, reported"] == Count(true=1, found=1, exact=1, overlap=1)


def test_a_link_is_right_where_claim_and_source_are() -> None:
    text = read(
        "[Voss|speaker a] [said|cue 1] [it rains|claim 1 indirect by a]. [She|speaker b] [left|claim 2 indirect by b]"
    )
    exact, near, wrong = ((0, 4),), ((0, 9),), ((20, 23),)
    assert text.marks[2].spans == ((10, 18),)

    def linked(source: tuple[tuple[int, int], ...], claim: tuple[tuple[int, int], ...] = ((10, 18),)) -> Count:
        return scored(text, [Mark("organisation", source), Mark("claim", claim, {}, (0,))]).rows["said by"]

    assert linked(exact) == Count(true=2, found=1, exact=1, overlap=1)
    assert linked(near) == Count(true=2, found=1, exact=0, overlap=1)
    assert linked(exact, ((9, 18),)) == Count(true=2, found=1, exact=0, overlap=1)
    assert linked(wrong) == Count(true=2, found=1, exact=0, overlap=0)


@pytest.mark.parametrize(
    ("wrong", "same"),
    [
        ({}, {"numbers", "unit class", "unit", "change"}),
        ({"best": 500}, {"unit class", "unit", "change"}),
        ({"bound": "at_least"}, {"unit class", "unit", "change"}),
        ({"unit_class": "vehicle"}, {"numbers", "unit", "change"}),
        ({"unit": "Men"}, {"numbers", "unit class", "unit", "change"}),
        ({"unit": "women"}, {"numbers", "unit class", "change"}),
        ({"change": "none"}, {"numbers", "unit class", "unit", "change"}),
        ({"change": "increase"}, {"numbers", "unit class", "unit"}),
    ],
)
def test_values_are_compared_one_by_one(wrong: dict[str, AttributeValue], same: set[str]) -> None:
    text = read("[up to 500 men|force <=500 men/personnel]")
    found = Mark("force_figure", ((0, 9),), {**text.marks[0].values, **wrong})
    assert set(scored(text, [found]).values) == {"figures", *same}


def test_values_of_figures_that_were_not_found_do_not_count() -> None:
    text = read("[up to 500 men|force <=500 men/personnel]")
    assert scored(text, []).values == {}


def test_without_losses_what_was_lost_is_not_missed_and_wrong_where_it_is_found() -> None:
    text = read("[31 soldiers|force 31 soldiers/personnel lost] died, [40 men|force 40 men/personnel] stayed")
    found = [Mark("force_figure", ((0, 2),)), Mark("force_figure", ((18, 24),))]
    assert scored(text, found).rows["force_figure"] == Count(true=2, found=2, exact=1, overlap=2)
    assert scored(without_losses(text), found).rows["force_figure"] == Count(true=1, found=2, exact=1, overlap=1)


def test_spans_outside_the_text_or_with_blanks_at_their_ends_are_told() -> None:
    wrong = Mark("claim", ((0, 0), (3, 9), (-1, 2), (1, 3)))
    assert len(flaws("ab cd", (wrong, Mark("claim", ((0, 5),))))) == 4
