"""Where words and expressions are found in a text."""

from __future__ import annotations

import pytest

from annotator.errors import InvalidValue
from annotator.gui.find.matches import Question, between, find_pattern, find_words, match_before, match_from

TEXT = "“Don’t send 3,500 men,” he said. Well-trained men;\nİstanbul’s MEN. 🚢 Министерство, мinisterство, قوات القوات"


def found(words: str, **how: bool) -> list[str]:
    return [TEXT[start:end] for start, end in find_words(TEXT, Question(words, **how))]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("men", ["men", "men", "MEN"]),
        ("don't", ["Don’t"]),
        ('"don’t', ["“Don’t"]),
        ("well‑trained", ["Well-trained"]),
        ("men; istanbul", ["men;\nİstanbul"]),
        ("trained men; i", ["trained men;\nİ"]),
        ("3,500", ["3,500"]),
        ("министерство", ["Министерство"]),
        ("🚢", ["🚢"]),
        ("قوات", ["قوات", "قوات"]),
        ("   ", []),
        ("", []),
        ("(", []),
    ],
)
def test_words_are_found_whatever_their_case_and_marks(words: str, expected: list[str]) -> None:
    assert found(words) == expected


def test_whole_words_end_where_letters_end() -> None:
    assert found("قوات", whole=True) == ["قوات"]
    assert found("men", whole=True) == ["men", "men", "MEN"]
    assert found("me", whole=True) == []
    assert found("men,", whole=True) == ["men,"]


def test_case_can_count() -> None:
    assert found("MEN", case=True) == ["MEN"]


def test_an_expression_finds_and_empty_matches_do_not_count() -> None:
    spans = find_pattern(TEXT, Question(r"\d*[,\d]+|x*", pattern=True))
    assert [TEXT[start:end] for start, end in spans] == ["3,500", ",", ",", ","]
    assert find_pattern(TEXT, Question("m|en", pattern=True, whole=True)) == []


@pytest.mark.parametrize("words", ["(", "[a", "*", "a{2,1}", "(?P<n>a)(?P<n", "\\"])
def test_what_is_no_expression_is_a_sentence(words: str) -> None:
    with pytest.raises(InvalidValue, match="no regular expression"):
        find_pattern(TEXT, Question(words, pattern=True))


def test_an_expression_that_never_ends_is_given_up() -> None:
    with pytest.raises(InvalidValue, match="too long"):
        find_pattern("a" * 5000, Question(r"(a|aa)+$b", pattern=True), patience=0.1)


def test_the_next_and_the_previous_match_go_round() -> None:
    matches = [(2, 4), (10, 12), (20, 22)]
    assert [match_from(matches, at) for at in (0, 2, 3, 20, 21)] == [0, 0, 1, 2, 0]
    assert [match_before(matches, at) for at in (0, 2, 3, 21)] == [2, 2, 0, 2]


def test_only_the_matches_in_a_stretch_are_drawn() -> None:
    matches = [(0, 30), (40, 50), (60, 70)]
    assert [number for number, _ in between(matches, 10, 41)] == [0, 1]
    assert list(between(matches, 30, 40)) == []
