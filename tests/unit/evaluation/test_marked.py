"""Texts with their annotations in brackets, and those of the evaluation set."""

from __future__ import annotations

import pytest

from annotator.model import AttributeValue
from tests.evaluation.marked import HALVES, PROJECT, MarkError, all_articles, all_further, all_sentences, read
from tests.evaluation.marks import LABELS, Mark, flaws, quotes

MARKED = (
    "# wire\n\n[“We stay,”|claim 1 direct by v] [General Voss|speaker v] [said|cue 1], "
    "[“with [up to 500 men|force <=500 men/personnel increase].”|claim 1] \\[sic\\] The [NATO|org] chief left."
)


def test_brackets_become_marks_and_the_text_is_free_of_them() -> None:
    text = read(MARKED)
    assert text.text == "“We stay,” General Voss said, “with up to 500 men.” [sic] The NATO chief left."
    assert [(mark.label, list(quotes(text.text, mark))) for mark in text.marks] == [
        ("claim", ["“We stay,”", "“with up to 500 men.”"]),
        ("speaker", ["General Voss"]),
        ("cue", ["said"]),
        ("force_figure", ["up to 500 men"]),
        ("organisation", ["NATO"]),
    ]
    assert text.marks[0].links == (1,)
    assert text.marks[3].values == {
        "high": 500,
        "bound": "up_to",
        "unit": "men",
        "unit_class": "personnel",
        "change": "increase",
    }


@pytest.mark.parametrize(
    ("amount", "values"),
    [
        ("5000", {"low": 5000, "best": 5000, "high": 5000, "bound": "exact"}),
        ("~600", {"best": 600, "bound": "about"}),
        (">=300", {"low": 300, "bound": "at_least"}),
        (">300", {"low": 300, "bound": "more_than"}),
        ("<=900", {"high": 900, "bound": "up_to"}),
        ("<900", {"high": 900, "bound": "less_than"}),
        ("10-12", {"low": 10, "high": 12, "bound": "range"}),
        ("200+", {"low": 200, "bound": "order"}),
    ],
)
def test_an_amount_says_low_best_high_and_bound(amount: str, values: dict[str, AttributeValue]) -> None:
    (mark,) = read(f"[them|force {amount} main battle tank/vehicle]").marks
    assert mark == Mark("force_figure", ((0, 4),), {**values, "unit": "main battle tank", "unit_class": "vehicle"})


@pytest.mark.parametrize(
    "wrong",
    [
        "[a |org]",
        "[|org]",
        "[a",
        "[a|thing]",
        "[a|claim 1]",
        "[a|claim 1 direct by b]",
        "[a|speaker b]",
        "[a|cue 1]",
        "[a|force many men/personnel]",
        "[a|force 12-10 men/personnel]",
        "[a|force 12 men]",
    ],
)
def test_brackets_that_cannot_be_read_are_refused(wrong: str) -> None:
    with pytest.raises(MarkError):
        read(wrong)


@pytest.mark.parametrize("name", HALVES)
def test_both_halves_have_figures_and_numbers_that_are_none(name: str) -> None:
    texts = all_sentences(name)
    assert sum(bool(text.marks) for text in texts if text.name.startswith("figures:")) >= 75
    assert sum(not text.marks for text in texts if text.name.startswith("distractors:")) >= 25
    assert all(text.labels == {"force_figure"} for text in texts)


def test_no_text_stands_in_the_set_twice() -> None:
    texts = [text.text for name in HALVES for text in (*all_sentences(name), *all_articles(name))]
    texts += [text.text for text in all_further("tune")]
    assert len(set(texts)) == len(texts)


def test_the_articles_of_a_project_are_marked_for_all_that_is_learned() -> None:
    texts = all_articles(PROJECT)
    assert len(texts) == 24
    for text in texts:
        assert {"claim", "speaker", "cue", "organisation"} <= {mark.label for mark in text.marks}
        assert flaws(text.text, text.marks) == []


@pytest.mark.parametrize("name", HALVES)
def test_both_halves_have_articles_with_all_labels(name: str) -> None:
    texts = all_articles(name)
    assert len(texts) == 12
    for text in texts:
        assert 250 <= len(text.text.split()) <= 600
        assert {mark.label for mark in text.marks} == set(LABELS)
        assert flaws(text.text, text.marks) == []


def test_the_further_articles_have_all_labels() -> None:
    texts = all_further("tune")
    assert len(texts) >= 12
    for text in texts:
        assert 200 <= len(text.text.split()) <= 600
        assert {mark.label for mark in text.marks} == set(LABELS)
        assert flaws(text.text, text.marks) == []
