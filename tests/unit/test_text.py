"""Offsets, words and graphemes are right in every text: emoji, accents, right-to-left, quotes and numbers."""

from __future__ import annotations

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from annotator.errors import TextRefused
from annotator.text import (
    OffsetMap,
    grapheme_end,
    grapheme_start,
    merge_spans,
    next_grapheme,
    next_piece_end,
    next_piece_start,
    normalise,
    piece_at,
    previous_grapheme,
    previous_piece_end,
    previous_piece_start,
    quote_of,
    snap_to_graphemes,
    snap_to_words,
    trim,
    word_at,
)

ALPHABET = "aB9 .,’“-\n\u00a0\u0301é👩\u200d👧🇺🇦שج中\ufeff𝔘"
TEXTS = st.text(alphabet=ALPHABET, max_size=60)


@st.composite
def texts_and_places(draw: st.DrawFn) -> tuple[str, int]:
    text = draw(TEXTS)
    return text, draw(st.integers(0, len(text)))


# Offsets


@given(texts_and_places())
def test_a_code_point_goes_to_utf16_and_back(drawn: tuple[str, int]) -> None:
    text, at = drawn
    offsets = OffsetMap(text)
    assert offsets.position(at) == len(text[:at].encode("utf-16-le")) // 2
    assert offsets.code_point(offsets.position(at)) == at
    assert offsets.utf16_length == len(text.encode("utf-16-le")) // 2


def test_the_middle_of_a_surrogate_pair_belongs_to_its_own_character() -> None:
    offsets = OffsetMap("a👩b")
    assert [offsets.code_point(position) for position in range(5)] == [0, 1, 1, 2, 3]


# Normalising


def test_line_ends_become_one_and_nothing_else_changes() -> None:
    assert normalise("\ufeffa\r\nb\rc \u00a0\ufeff e\u0301\n\n ") == "a\nb\nc \u00a0\ufeff e\u0301\n\n "


@pytest.mark.parametrize("text", ["a\x00b", "a\ud83d"])
def test_what_is_no_text_is_refused(text: str) -> None:
    with pytest.raises(TextRefused, match=r"Nothing was added\."):
        normalise(text)


# Words

WORDS = [
    ("Up to 20,000 men", "000", "20,000"),
    ("in the U.S. On", "S", "U.S."),
    ("the U.S troops", "S", "U.S"),
    ("a 3,500-strong force", "strong", "3,500-strong"),
    ("Tajikistan’s offer", "s offer", "Tajikistan’s"),
    ("“unlikely” to", "like", "unlikely"),
    ("at 10:54 today", "54", "10:54"),
    ("Established 1992,the CSTO", "the", "the"),
    ("in the bloc.Russia said", "Russia", "Russia"),
    ("see www.example.org now", "org", "www.example.org"),
    ("about 1.5 million", "5", "1.5"),
    ("(CSTO)", "STO", "CSTO"),
    ("cafe\u0301 noir", "\u0301", "cafe\u0301"),
    ("דובר צה״ל אמר", "ה״", "צה״ל"),
    ("中文字", "文", "文"),
    ("end.", "nd", "end"),
]


@pytest.mark.parametrize(("text", "at", "word"), WORDS)
def test_the_word_at_a_place(text: str, at: str, word: str) -> None:
    found = word_at(text, text.index(at))
    assert found is not None
    assert text[found[0] : found[1]] == word


@pytest.mark.parametrize(("text", "at"), [("a b", 1), ("a, b", 1), ("a", 1), ("", 0), ("“a", 0)])
def test_there_is_no_word_at_a_blank_or_a_mark(text: str, at: int) -> None:
    assert word_at(text, at) is None


def test_a_word_far_into_a_long_text_without_blanks_is_found_fast_enough_to_be_found_at_all() -> None:
    text = "-/" * 100_000 + "word" + "/-" * 100_000
    assert word_at(text, 200_002) == (200_000, 200_004)


@given(texts_and_places())
def test_every_place_in_a_word_gives_that_word(drawn: tuple[str, int]) -> None:
    text, at = drawn
    word = word_at(text, at)
    if word is not None:
        assert word[0] <= at < word[1]
        assert {word_at(text, place) for place in range(*word)} == {word}


@given(texts_and_places())
def test_steps_stop_at_every_edge_of_words_and_marks_once(drawn: tuple[str, int]) -> None:
    text, at = drawn
    pieces = {piece for place in range(len(text)) if (piece := piece_at(text, place)) is not None}
    starts, ends = sorted(piece[0] for piece in pieces), sorted(piece[1] for piece in pieces)
    assert next_piece_start(text, at) == next((start for start in starts if start > at), len(text))
    assert next_piece_end(text, at) == next((end for end in ends if end > at), len(text))
    assert previous_piece_start(text, at) == max((start for start in starts if start < at), default=0)
    assert previous_piece_end(text, at) == max((end for end in ends if end < at), default=0)


@pytest.mark.parametrize(("at", "piece"), [("“", "“"), ("This", "This"), (",”", ",”"), ("he", "he")])
def test_marks_between_words_are_pieces_of_their_own(at: str, piece: str) -> None:
    text = "“This,” he"
    found = piece_at(text, text.index(at))
    assert found is not None
    assert text[found[0] : found[1]] == piece


@given(texts_and_places(), st.integers(0, 60))
def test_snapping_to_words_keeps_the_words_and_leaves_outer_blanks(drawn: tuple[str, int], length: int) -> None:
    text, start = drawn
    end = min(len(text), start + length)
    snapped = snap_to_words(text, start, end)
    if snapped is None:
        assert not text[start:end].strip()
    else:
        quote = text[snapped[0] : snapped[1]]
        assert quote == quote.strip() != ""
        assert text[start:end].strip() in quote
        assert snap_to_words(text, *snapped) == snapped


def test_nothing_is_snapped_to_where_there_are_only_blanks() -> None:
    assert snap_to_words("a   b", 1, 4) is None
    assert trim(" \n ", 0, 3) is None


# Graphemes


@given(texts_and_places())
def test_graphemes_are_those_of_the_standard(drawn: tuple[str, int]) -> None:
    text, at = drawn
    edges = [match.start() for match in regex.finditer(r"\X", text)] + [len(text)]
    assert grapheme_start(text, at) == max((edge for edge in edges if edge <= at), default=0)
    assert grapheme_end(text, at) == next((edge for edge in edges if edge >= at), len(text))
    assert next_grapheme(text, at) == next((edge for edge in edges if edge > at), len(text))
    assert previous_grapheme(text, at) == max((edge for edge in edges if edge < at), default=0)


def test_snapping_to_graphemes_never_cuts_a_family() -> None:
    text = "a👩‍👩‍👧b"
    assert snap_to_graphemes(text, 2, 3) == (1, 6)
    assert snap_to_graphemes(text, 0, 1) == (0, 1)


# Spans


def test_spans_that_overlap_or_touch_become_one() -> None:
    assert merge_spans([(10, 20), (0, 5), (5, 7), (15, 25)]) == [(0, 7), (10, 25)]


def test_a_quote_of_several_spans_shows_the_gap() -> None:
    assert quote_of("one two three", [(0, 3)]) == "one"
    assert quote_of("one two three", [(0, 3), (8, 13)]) == "one … three"
