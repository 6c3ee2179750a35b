"""Finding figures in whole texts: anywhere, in any order, in texts that were made to hurt."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.figures import figure_at, figures_in, has_number, read_figure
from annotator.figures.lexicon import listed

VOCABULARY = """
a an the up to at least some more than 20,000 300 3 two dozen thousand hundreds of and between from – - “ ” , . | troops
soldiers brigade tank men them half third per cent % March 2022 $ km Article additional strong солдат до тысяч ещё جندي
و ألف من 📎 e\u0301
"""
WORDS = st.sampled_from(["\n\n" if word == "|" else word for word in VOCABULARY.split()])
TEXTS = st.lists(WORDS, max_size=25).map(" ".join)


@given(TEXTS)
def test_figures_of_any_text_are_in_order_apart_and_can_be_read(text: str) -> None:
    spans = figures_in(text, 0, len(text))
    assert all(low[1] <= high[0] for low, high in pairwise(spans))
    for start, end in spans:
        assert text[start:end] == text[start:end].strip() != ""
        assert figure_at(text, start) == (start, end)
        assert read_figure(text[start:end], before=text[:start], after=text[end:]) is not None


@given(TEXTS, st.integers(0, 60))
def test_a_figure_at_a_place_holds_that_place(text: str, at: int) -> None:
    found = figure_at(text, min(at, len(text)))
    assert found is None or found[0] <= at < found[1] <= len(text)


@given(st.text(max_size=80), st.integers(0, 80))
def test_any_characters_whatever_are_read_without_harm(text: str, at: int) -> None:
    spans = figures_in(text, 0, len(text))
    assert spans == figures_in(text, 0, len(text))
    assert all(0 <= start < end <= len(text) for start, end in spans)
    figure_at(text, min(at, len(text)))
    read_figure(text[at:], before=text[:at], after=text)
    assert has_number(text) or not spans


def test_a_figure_deep_in_a_long_text_is_found_as_in_a_short_one() -> None:
    padding = "Nothing was counted on that day. " * 400
    text = f"{padding}They sent up to 20,000 military personnel there. {padding}"
    start = text.index("up to")
    assert figures_in(text, 0, len(text)) == [(start, start + len("up to 20,000 military personnel"))]
    assert figure_at(text, text.index("military")) == figures_in(text, 0, len(text))[0]


def test_only_figures_inside_the_asked_range_are_found() -> None:
    text = "They sent 300 soldiers, 20 tanks and 15 trucks."
    start, end = text.index("20"), text.index(" and")
    assert [text[low:high] for low, high in figures_in(text, start, end)] == ["20 tanks"]


def test_a_figure_does_not_go_on_in_the_next_paragraph() -> None:
    text = "They sent 300 soldiers and up to 20,000\n\nTroops were seen."
    assert [text[low:high] for low, high in figures_in(text, 0, len(text))] == ["300 soldiers", "up to 20,000"]


def test_the_unit_of_a_bare_number_is_the_one_named_nearest_before_it() -> None:
    article = "The army lost 40 tanks. It asked for soldiers and has "
    figure = read_figure("up to 3,000", before=article, after=" now.")
    assert figure is not None
    assert (figure.unit, figure.unit_class) == ("soldiers", "personnel")


def test_a_unit_too_far_away_is_not_taken() -> None:
    figure = read_figure("up to 3,000", before="The soldiers left. " + "It rained. " * 40, after=" now.")
    assert figure is not None
    assert (figure.unit, figure.unit_class) == ("", None)


def test_the_unit_after_a_bare_number_serves_where_none_stands_before() -> None:
    figure = read_figure("12", before="They hit ", after=" of the 14 drones.")
    assert figure is not None
    assert (figure.best, figure.unit) == (12, "drone")


@pytest.mark.parametrize(("words", "high"), [("10,000", None), ("10,000 to 12,000", 12000)])
def test_a_part_of_a_range_is_read_for_itself(words: str, high: int | None) -> None:
    text = "between 10,000 to 12,000 soldiers"
    start = text.index(words)
    figure = read_figure(words, before=text[:start], after=text[start + len(words) :])
    assert figure is not None
    assert (figure.low, figure.high) == (10000, high or 10000)


def test_an_article_before_a_person_is_a_figure_only_where_somebody_marks_it() -> None:
    text = "A soldier was seen."
    assert figures_in(text, 0, len(text)) == []
    assert figure_at(text, 3) is None
    assert read_figure("A soldier", after=" was seen.") is not None


@pytest.mark.parametrize(
    "piece",
    [
        "1",
        "1,",
        "1,000,",
        "9 ",
        "1.",
        "a-",
        "a ",
        "half of the ",
        "between 3 and ",
        "three ",
        "Tank 3 ",
        "“",
        "\n \n",
        "٣",
        "of the ",
        "The New York Joint Special ",
        "([",
        "a\u0301",
        "no",
        "1-",
    ],
)
def test_a_hostile_text_has_no_figures_and_does_no_harm(piece: str) -> None:
    text = piece * (20_000 // len(piece))
    assert figures_in(text, 0, len(text)) == []
    assert figure_at(text, len(text) // 2) is None or piece in ("1,000,", "between 3 and ", "three ", "9 ", "1,")
    read_figure(text)


def test_no_word_counts_two_kinds_of_things() -> None:
    doubled = {word for word, count in Counter(listed("units")).items() if count > 1}
    assert doubled == set()
