from __future__ import annotations

import pytest

from annotator.codecs.anchors import find_quote, quote_context

TEXT = "😀 “This is ours,” he said, “if you want.” This is ours, too."


def test_the_context_is_up_to_32_code_points_and_ends_with_the_text() -> None:
    text = "😀" * 40 + "claim" + "é" * 3
    assert quote_context(text, 40, 45) == ("😀" * 32, "ééé")
    assert quote_context(text, 40, 45, reach=1) == ("😀", "é")
    assert quote_context("claim", 0, 5) == ("", "")


def test_a_quote_is_found_with_its_context() -> None:
    start = TEXT.rindex("This is ours")
    found = find_quote(TEXT, quote="This is ours", prefix=" ", suffix=", too", parts=1)
    assert found == ((start, start + len("This is ours")),)


def test_each_part_of_a_quote_is_found() -> None:
    quote = "“This is ours,” … “if you want.”"
    found = find_quote(TEXT, quote=quote, prefix="😀 ", suffix="", parts=2)
    assert not isinstance(found, str)
    assert [TEXT[start:end] for start, end in found] == ["“This is ours,”", "“if you want.”"]


@pytest.mark.parametrize(
    ("quote", "prefix", "parts", "reason"),
    [
        ("This is ours", "", 1, "more than once"),
        ("This is theirs", "", 1, "nowhere"),
        ("This is ours", "said: ", 1, "nowhere"),
        ("“if you want.” … “This is ours,”", "", 2, "nowhere"),
        ("“This is ours,”", "", 2, "nor has it as many parts"),
        ("“This is ours,” … ", "", 2, "nor has it as many parts"),
        ("", "", 1, "nor has it as many parts"),
    ],
)
def test_a_quote_that_is_not_there_exactly_once_is_not_guessed(
    quote: str, prefix: str, parts: int, reason: str
) -> None:
    found = find_quote(TEXT, quote=quote, prefix=prefix, suffix="", parts=parts)
    assert isinstance(found, str)
    assert reason in found


def test_a_quote_that_overlaps_itself_stands_more_than_once() -> None:
    assert isinstance(find_quote("nanana", quote="nana", prefix="", suffix="", parts=1), str)
