"""In any text whatever, what is found lies inside it, around the place asked for, and stays when asked again."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.meaning import (
    clause_at,
    grow,
    likely_speakers,
    meant_at,
    name_at,
    paragraph_at,
    passage_at,
    quotation_at,
    sentence_at,
    sentences_in,
    sentences_to_mark,
)
from tests.unit.meaning.drawn import Span

_ENGLISH = ["Mr", "U.S.", "he", "said", "that", "President", "Keir", "Starmer", "of", "and", "The", "who", "according"]
_OTHERS = [
    "А",
    "сказал",
    "что",
    "Велехов",
    "قال",
    "أن",
    "5",
    "20,000",
    "Tajikistan’s",
    "’s",
    "don’t",
    "👩\u200d👧",
    "e\u0301",
]
WORDS = st.sampled_from([*_ENGLISH, *_OTHERS])
MARKS = st.sampled_from([" ", " ", " ", "\u00a0", ". ", ", ", "? ", "\n", "\n\n", " – ", ": ", *"“”\"'‘’«»„()…،"])
TEXTS = st.lists(st.one_of(WORDS, MARKS), max_size=40).map("".join)

FINDERS = [name_at, quotation_at, sentence_at, clause_at, paragraph_at, meant_at, passage_at]


@st.composite
def texts_and_places(draw: st.DrawFn) -> tuple[str, int]:
    text = draw(TEXTS)
    return text, draw(st.integers(0, max(0, len(text) - 1)))


@pytest.mark.parametrize("find", FINDERS, ids=lambda find: find.__name__)
@given(drawn=texts_and_places())
def test_what_is_found_lies_in_the_text_and_has_no_outer_blanks(
    find: Callable[[str, int], Span | None], drawn: tuple[str, int]
) -> None:
    text, at = drawn
    span = find(text, at)
    if span is not None:
        assert 0 <= span[0] < span[1] <= len(text)
        assert text[slice(*span)] == text[slice(*span)].strip()


@pytest.mark.parametrize("find", FINDERS, ids=lambda find: find.__name__)
@given(drawn=texts_and_places())
def test_what_is_found_holds_the_place_if_a_letter_stands_there(
    find: Callable[[str, int], Span | None], drawn: tuple[str, int]
) -> None:
    text, at = drawn
    span = find(text, at)
    if span is not None and text[at : at + 1].isalnum():
        assert span[0] <= at < span[1]


@pytest.mark.parametrize("find", [name_at, sentence_at, paragraph_at, meant_at], ids=lambda find: find.__name__)
@given(drawn=texts_and_places())
def test_every_letter_of_what_is_found_finds_the_same_or_less(
    find: Callable[[str, int], Span | None], drawn: tuple[str, int]
) -> None:
    text, at = drawn
    span = find(text, at)
    if span is not None:
        for place in range(*span):
            again = find(text, place) if text[place].isalnum() else None
            assert again is None or (again[0] <= span[1] and span[0] <= again[1])


@pytest.mark.parametrize("find", FINDERS, ids=lambda find: find.__name__)
@given(text=st.text(max_size=60), at=st.integers(0, 60))
def test_any_characters_whatever_give_the_same_span_inside_the_text_each_time(
    find: Callable[[str, int], Span | None], text: str, at: int
) -> None:
    at = min(at, len(text))
    span = find(text, at)
    assert span == find(text, at)
    assert span is None or 0 <= span[0] < span[1] <= len(text)


@given(st.one_of(TEXTS, st.text(max_size=60)))
def test_the_sweep_stops_at_sentences_in_order(text: str) -> None:
    stops = [stop[:2] for stop in sentences_to_mark(text)]
    assert stops == sorted(set(stops))
    assert set(stops) <= set(sentences_in(text))


@given(TEXTS)
def test_sentences_are_in_order_and_leave_out_only_blanks(text: str) -> None:
    end = 0
    for start, stop in sentences_in(text):
        assert not text[end:start].strip()
        end = stop
    assert not text[end:].strip()


@given(TEXTS)
def test_a_sentence_found_at_a_place_is_one_of_the_texts_sentences(text: str) -> None:
    for start, end in sentences_in(text):
        assert {sentence_at(text, at) for at in range(start, end)} == {(start, end)}


@given(texts_and_places())
def test_growing_always_takes_more_and_comes_to_an_end(drawn: tuple[str, int]) -> None:
    text, at = drawn
    span: Span | None = (at, at)
    for _ in range(50):
        larger = grow(text, *span)
        if larger is None:
            return
        if span[0] < span[1]:
            assert larger != span
            assert larger[1] - larger[0] > len(text[slice(*span)].strip())
        span = larger
    pytest.fail("it never ended")


@given(texts_and_places(), st.integers(0, 40))
def test_a_speaker_is_never_inside_the_claim(drawn: tuple[str, int], length: int) -> None:
    text, start = drawn
    end = min(len(text), start + length)
    if start == end:
        return
    candidates = likely_speakers(text, [(start, end)])
    for each in candidates:
        assert 0 <= each.start < each.end <= len(text)
        assert each.end <= start or each.start >= end
        assert 0 < each.score <= 1
        assert each.cue is None or 0 <= each.cue[0] < each.cue[1] <= len(text)
    assert candidates == sorted(candidates, key=lambda each: -each.score)


PIECES = [
    "a",
    "A",
    "The New York Joint Special ",
    "“",
    "'",
    "s’ ",
    ". ",
    "A. ",
    "said that ",
    "Bank of ",
    "a, ",
    "(",
    "قال ",
    "1",
    "([",
    "a\u0301",
    "\u0301",
    "abc20,000troops",
    "who, ",
    "\n",
]


@pytest.mark.parametrize("piece", PIECES)
def test_twenty_thousand_characters_of_anything_are_answered(piece: str) -> None:
    text = (piece * 20_000)[:20_000]
    for find in FINDERS:
        find(text, 10_000)
    grow(text, 10_000, 10_003)
    likely_speakers(text, [(10_000, 10_050)])
    list(sentences_to_mark(text))
