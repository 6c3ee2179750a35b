"""Which names may mean the same."""

from __future__ import annotations

import pytest

from annotator.meaning.likeness import NameBook, is_name, tidy_name

PERSONS = (
    "Keir Starmer", "Vladimir Putin", "Aleksandr Lukashenko", "Vladimir Dzhabarov", "Emmanuel Macron",
    "Владимир Путин", "Александр Лукашенко", "Сергей Шойгу", "Владимир Зеленский", "Мария Захарова",
)  # fmt: skip
OTHERS = (
    "Collective Security Treaty Organization", "Организация Договора о коллективной безопасности",
    "North Atlantic Treaty Organization", "Tajikistan", "CSTO Collective Security Council", "Russian Officers Union",
    "Federation Council of Russia", "Department of Defense", "EAEU", "Ministry of Defence",
    "Содружество Независимых Государств",
)  # fmt: skip


@pytest.fixture
def book() -> NameBook:
    """The persons and organisations above, each its own key."""
    made = NameBook()
    for names, person in ((PERSONS, True), (OTHERS, False)):
        for name in names:
            made.put(name, [name], person=person)
    return made


@pytest.mark.parametrize(
    ("words", "meant", "how"),
    [
        ("Keir Starmer", "Keir Starmer", "name"),
        ("keir  starmer", "Keir Starmer", "name"),
        ("Keir Starmer’s", "Keir Starmer", "name"),
        ("Prime Minister Keir Starmer", "Keir Starmer", "title"),
        ("British Prime Minister Keir Starmer", "Keir Starmer", "title"),
        ("prime minister Keir Starmer", "Keir Starmer", "title"),
        ("Starmer", "Keir Starmer", "surname"),
        ("Starmer's", "Keir Starmer", "surname"),
        ("Prime Minister Starmer", "Keir Starmer", "surname"),
        ("Mr. Putin", "Vladimir Putin", "surname"),
        ("V. Putin", "Vladimir Putin", "surname"),
        ("Alexander Lukashenko", "Aleksandr Lukashenko", "spelling"),
        ("Dzabarov", "Vladimir Dzhabarov", "spelling"),
        ("CSTO", "Collective Security Treaty Organization", "initials"),
        ("the CSTO", "Collective Security Treaty Organization", "initials"),
        ("C.S.T.O.", "Collective Security Treaty Organization", "initials"),
        ("Collective Security Treaty Organisation", "Collective Security Treaty Organization", "name"),
        ("the Collective Security Treaty Organisation (CSTO)", "Collective Security Treaty Organization", "name"),
        ("Collective Security Treaty Organisaton", "Collective Security Treaty Organization", "spelling"),
        ("NATO", "North Atlantic Treaty Organization", "initials"),
        ("DoD", "Department of Defense", "initials"),
        ("Europe-Asia Economic Union", "EAEU", "initials"),
        ("Tajikistan’s", "Tajikistan", "name"),
        ("Tajikstan", "Tajikistan", "spelling"),
        ("Federation Council", "Federation Council of Russia", "part"),
        ("Путина", "Владимир Путин", "surname"),
        ("Владимиру Путину", "Владимир Путин", "ending"),
        ("президента России Владимира Путина", "Владимир Путин", "title"),
        ("Лукашенко", "Александр Лукашенко", "surname"),
        ("Александром Лукашенко", "Александр Лукашенко", "ending"),
        ("Зеленского", "Владимир Зеленский", "surname"),
        ("Захаровой", "Мария Захарова", "surname"),
        ("Шойгу", "Сергей Шойгу", "surname"),
        ("ОДКБ", "Организация Договора о коллективной безопасности", "initials"),
        (
            "Организации Договора о коллективной безопасности",
            "Организация Договора о коллективной безопасности",
            "ending",
        ),
        ("СНГ", "Содружество Независимых Государств", "initials"),
    ],
)
def test_words_are_recognised_as_a_name(book: NameBook, words: str, meant: str, how: str) -> None:
    best = book.like(words)[0]
    assert (best.key, best.how) == (meant, how)


@pytest.mark.parametrize(
    "words", ["Viktor Lukashenko", "he", "Russian officials", "two officers", "CSTE", "", "…", "Starling", "Мария"]
)
def test_other_words_are_not(book: NameBook, words: str) -> None:
    assert [each.key for each in book.like(words)] == []


def test_an_alias_is_as_good_as_a_name_but_for_one_that_is_a_name(book: NameBook) -> None:
    book.put("bloc", ["The Bloc", "CSTO"], person=False)
    assert [(each.key, each.how) for each in book.like("CSTO")][:2] == [
        ("bloc", "alias"),
        ("Collective Security Treaty Organization", "initials"),
    ]


def test_what_got_another_name_or_is_gone_is_not_found_under_the_old_one(book: NameBook) -> None:
    book.put("Keir Starmer", ["Adela Voss"], person=True)
    book.remove("Tajikistan")
    book.remove("nothing")
    assert book.like("Starmer") == []
    assert book.like("Tajikistan’s") == []
    assert book.like("Voss")[0].key == "Keir Starmer"


def test_whoever_has_the_surname_is_proposed(book: NameBook) -> None:
    book.put("Oleg", ["Oleg Putin"], person=True)
    assert {each.key for each in book.like("Putin")} == {"Vladimir Putin", "Oleg"}
    assert [each.key for each in book.like("Vladimir Putin")] == ["Vladimir Putin"]


@pytest.mark.parametrize(
    "words", ["Voss", "the CSTO", "Ministry of Defence", "Организация договора", "منظمة", "NATO’s"]
)
def test_names_are_told_from_what_describes(words: str) -> None:
    assert is_name(words)


@pytest.mark.parametrize(
    "words", ["He", "they", "Russian officials", "two officers", "она", "высокопоставленный источник", "«»"]
)
def test_pronouns_and_descriptions_are_no_names(words: str) -> None:
    assert not is_name(words)


@pytest.mark.parametrize(
    ("words", "tidy"),
    [
        ("the  Kestrel\nAlliance’s", "Kestrel Alliance"),
        ("The Hague", "Hague"),
        ("“Voss,”", "Voss"),
        ("United States'", "United States"),
        ("Theresa May", "Theresa May"),
    ],
)
def test_an_entity_is_named_without_what_only_belongs_to_the_sentence(words: str, tidy: str) -> None:
    assert tidy_name(words) == tidy
