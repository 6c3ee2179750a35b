from __future__ import annotations

import sys

import pytest

from annotator.codecs import Codec, Option, needed
from annotator.errors import InvalidValue, MissingExtra

CODEC = Codec(
    name="x",
    title="X",
    purpose="tests",
    loses="Nothing.",
    options=(
        Option("unit", "utf16", "how places are counted", ("utf16", "codepoint")),
        Option("size", 10, "how many", way="out"),
        Option("strict", default=False, purpose="no guesses", way="in"),
        Option("labels", "", "which labels"),
    ),
)


def test_what_is_not_given_is_as_by_default() -> None:
    options = CODEC.options_of({}, "out")
    assert (options.text("unit"), options.number("size"), options.names("labels")) == ("utf16", 10, ())


def test_words_of_the_command_line_and_values_of_the_library_mean_the_same() -> None:
    typed = CODEC.options_of({"size": "3", "unit": "codepoint", "labels": "claim, speaker"}, "out")
    assert (typed.number("size"), typed.text("unit"), typed.names("labels")) == (3, "codepoint", ("claim", "speaker"))
    assert CODEC.options_of({"size": 3}, "out").number("size") == 3
    assert CODEC.options_of({"strict": "yes"}, "in").flag("strict") is True
    assert CODEC.options_of({"strict": True}, "in").flag("strict") is True


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({"unit": "bytes"}, "it takes: utf16, codepoint"),
        ({"size": "many"}, "it takes: a whole number"),
        ({"strict": "yes"}, "has no option “strict” here; it has unit, size, labels"),
        ({"labels": 3}, "it takes: a text"),
    ],
)
def test_what_does_not_fit_is_refused_with_what_does(given: dict[str, object], told: str) -> None:
    with pytest.raises(InvalidValue, match=told):
        CODEC.options_of(given, "out")


def test_a_format_that_is_only_read_or_only_written_says_so() -> None:
    with pytest.raises(InvalidValue, match=r"“x” is only read, not written\. Nothing was exported\."):
        CODEC.writer()
    with pytest.raises(InvalidValue, match=r"“x” is only written, not read\. Nothing was imported\."):
        CODEC.reader()


def test_a_missing_extra_is_named() -> None:
    assert needed("json", extra="spacy").loads("1") == 1
    with pytest.raises(MissingExtra, match=r"needs “spaceship”.*pip install 'annotator-desktop\[spacy\]'") as caught:
        needed("spaceship", extra="spacy")
    assert caught.value.fields["extra"] == "spacy"


def test_a_program_that_cannot_be_added_to_does_not_advise_to_install_the_extra(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    with pytest.raises(MissingExtra, match="A program that an installer brought cannot take it in") as caught:
        needed("spaceship", extra="spacy")
    assert "Install it with" not in str(caught.value)
