"""The same words elsewhere in a text: as a reader would say that they are the same, and no part of another word."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.meaning import occurrences

# The words, and a text with every place of them in brackets.
WHOLE = [
    ("CSTO", "The [CSTO]’s role, the [CSTO]-led force, ([CSTO]), “[CSTO]”, CSTOs, NATO/[CSTO], ACSTO"),
    ("Tajikistan’s", "[Tajikistan’s] army and [Tajikistan's] border, Tajikistan"),
    ("20", "[20] of 20,000 and 1.20, in [20]-30"),
    ("3,500", "a [3,500]-strong force, 13,500, 3,500,000"),
    ("up to 20,000", "[up to 20,000] or [up\u00a0to  20,000], up to 20,0001"),
    ("U.S.", "the [U.S.] army, the U.S.A."),
    ("United States", "[United\u00a0States], [United\n  States], United\n\nStates, united states, United Statesmen"),
    ("Assad", "al-[Assad] and Assads’, Assads"),
    ("soldiers", "the [soldiers]’ mess, soldier"),
    ("Neill", "O’Neill, [Neill]"),
    ("don", "don’t, [don]"),
    ("OTAN", "l’[OTAN], L'[OTAN], d’[OTAN]"),
    ("“We go,”", "He said [“We go,”] and [“We go,”] again, “We go”"),
    ("МИД", "[МИД] и МИДа, «[МИД]»"),
    ("Йодль", "[Йодль] и [И\u0306одль]"),
    ("café", "[café] and [cafe\u0301], cafe"),
    ("الناتو", "حلف [الناتو] والناتو"),
    ("北约", "[北约]组织"),
    ("[a] (b)*", "x [[a] (b)*] y"),
    ("a b a", "[a b a] b a"),
    ("  Kyiv ", "[Kyiv] today"),
    ("nothing", "no such word"),
    (" ", "a b"),
    ("", "a b"),
]
ANY_CASE = [
    ("Russian troops", "[RUSSIAN TROOPS] and [russian troops]"),
    ("москва", "[Москва], [МОСКВА]"),
    ("İstanbul", "[İstanbul]"),
]
PARTS = [("arm", "[arm], [arm]y, dis[arm]"), ("cafe", "[cafe], cafe\u0301"), ("0", "2[0],[0][0][0]")]


def found(text: str, words: str, *, case: bool = True, whole_words: bool = True) -> str:
    """Return the text with every occurrence in brackets."""
    for start, end in reversed(occurrences(text, words, case=case, whole_words=whole_words)):
        text = f"{text[:start]}[{text[start:end]}]{text[end:]}"
    return text


def bare(words: str, shown: str) -> str:
    """Return a case's text without the brackets that stand around the words."""
    return shown.replace(f"[{words}]", words) if "[" in words else shown.replace("[", "").replace("]", "")


@pytest.mark.parametrize(("words", "shown"), WHOLE)
def test_whole_words_are_found_in_any_spelling_of_blanks_and_apostrophes(words: str, shown: str) -> None:
    assert found(bare(words, shown), words) == shown


@pytest.mark.parametrize(("words", "shown"), ANY_CASE)
def test_capitals_may_be_told_apart_or_not(words: str, shown: str) -> None:
    assert found(bare(words, shown), words, case=False) == shown


def test_capitals_are_told_apart_where_that_is_asked_for() -> None:
    assert found("NATO, Nato, nato", "NATO") == "[NATO], Nato, nato"


@pytest.mark.parametrize(("words", "shown"), PARTS)
def test_parts_of_words_are_found_where_whole_ones_are_not_asked_for(words: str, shown: str) -> None:
    assert found(bare(words, shown), words, whole_words=False) == shown


def test_a_passage_is_found_again_as_it_stands() -> None:
    passage = "The word was given in the town of Orsk. " * 20
    assert occurrences(f"{passage}\n{passage}", passage, case=True, whole_words=True) == [(0, 799), (801, 1600)]


@given(st.text("aA 'é\u0301\n\u00a0,1’", max_size=40), st.text("aA 'é\u0301\n,1’", max_size=4), st.booleans())
def test_occurrences_of_any_words_are_apart_and_in_the_text(text: str, words: str, whole: bool) -> None:
    last = 0
    for start, end in occurrences(text, words, case=False, whole_words=whole):
        assert last <= start < end <= len(text)
        assert len(text[start:end].split()) == len(words.split())
        last = end


@given(st.text(st.characters(exclude_categories=["Cc", "Cs"]), min_size=1, max_size=20))
def test_any_words_occur_in_themselves(words: str) -> None:
    expected = [] if words.isspace() else [words.strip()]
    assert [words[start:end] for start, end in occurrences(words, words, case=True, whole_words=True)] == expected
