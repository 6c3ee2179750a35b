"""Bytes become the text their author wrote, whatever the encoding, or are refused with a sentence."""

from __future__ import annotations

import codecs
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.errors import TextRefused
from annotator.intake.text import ENCODINGS, decode

SAMPLES = Path(__file__).parents[2] / "data" / "encodings"
ENCODED = sorted(path.name for path in SAMPLES.glob("*.*.txt"))
LANGUAGES = ("arabic", "chinese", "english", "french", "polish", "russian")
BOMS = {
    "utf-8": codecs.BOM_UTF8,
    "utf-16-le": codecs.BOM_UTF16_LE,
    "utf-16-be": codecs.BOM_UTF16_BE,
    "utf-32-le": codecs.BOM_UTF32_LE,
    "utf-32-be": codecs.BOM_UTF32_BE,
}


def text_in(language: str) -> str:
    return (SAMPLES / f"{language}.txt").read_bytes().decode("utf-8")


@pytest.mark.parametrize("name", ENCODED)
def test_old_encodings_are_guessed_to_the_last_character(name: str) -> None:
    language = name.partition(".")[0]
    text, _, how = decode((SAMPLES / name).read_bytes())
    assert text == text_in(language)
    assert how == "guessed"


@pytest.mark.parametrize(
    ("words", "codec"),
    [
        ("It’s here – now…", "cp1252"),
        ("El niño llegó mañana", "latin-1"),
        ("Größe", "latin-1"),
        ("Две роты", "koi8-r"),
        ("Привет", "cp1251"),
    ],
)
def test_a_few_words_are_enough_for_a_guess(words: str, codec: str) -> None:
    assert decode(words.encode(codec))[0] == words


@pytest.mark.parametrize("language", LANGUAGES)
def test_utf_8_is_recognised_as_such(language: str) -> None:
    assert decode(text_in(language).encode("utf-8")) == (text_in(language), "utf-8", "UTF-8")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("codec", BOMS)
def test_a_byte_order_mark_is_believed(language: str, codec: str) -> None:
    text, found, how = decode(BOMS[codec] + text_in(language).encode(codec))
    assert text.removeprefix("\ufeff") == text_in(language)
    assert (found, how) == (codec, "BOM")


@pytest.mark.parametrize("language", ["arabic", "english", "french", "polish", "russian"])
@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be"])
def test_utf_16_without_a_mark_is_known_by_its_nuls(language: str, codec: str) -> None:
    assert decode(text_in(language).encode(codec)) == (text_in(language), codec, "NUL pattern")


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be"])
def test_chinese_utf_16_without_a_mark_is_read_though_it_has_few_nuls(codec: str) -> None:
    text, found, _ = decode(text_in("chinese").encode(codec))
    assert (text, found) == (text_in("chinese"), codec)


@pytest.mark.parametrize(
    "data",
    [b"The brigade\x00 left on Tuesday.", b"The brigade left\x00 on Tuesday.", b"\x00" * 40, b"a\x00b\x00c\x00d"],
    ids=["odd", "even", "only NULs", "half a character"],
)
def test_a_text_with_nul_left_in_it_is_refused(data: bytes) -> None:
    with pytest.raises(TextRefused, match=r"“note\.txt” cannot be read as text.*Nothing was added"):
        decode(data, name="note.txt")


@pytest.mark.parametrize(
    "data",
    [b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj", b"\xff\xd8\xff\xe0\x10JFIF\x91\x92", bytes(range(1, 256))],
    ids=["PDF", "JPEG", "noise"],
)
def test_what_is_no_text_is_refused_not_guessed_at(data: bytes) -> None:
    with pytest.raises(TextRefused, match="not a text that can be read"):
        decode(data)


def test_the_users_choice_overrules_what_the_bytes_suggest() -> None:
    text, codec, how = decode("Привет".encode("koi8-r"), encoding="KOI8-R")
    assert (text, codec, how) == ("Привет", "koi8-r", "chosen")


def test_a_choice_that_does_not_fit_is_refused_with_its_name_and_the_place() -> None:
    with pytest.raises(TextRefused, match=r"“a.txt” is not in Unicode \(UTF-8\) \(byte 3 does not fit\)"):
        decode("café".encode("latin-1"), name="a.txt", encoding="utf-8")


@pytest.mark.parametrize("name", ["klingon", "rot13", "base64", "a\x00b"])
def test_a_choice_that_is_no_text_encoding_is_refused(name: str) -> None:
    with pytest.raises(TextRefused, match="no text encoding called"):
        decode(b"text", encoding=name)


def test_a_damaged_text_with_a_byte_order_mark_is_refused_not_guessed_at() -> None:
    with pytest.raises(TextRefused, match="Choose another encoding"):
        decode(codecs.BOM_UTF8 + b"caf\xe9")


def test_the_preview_offers_only_encodings_that_exist_each_once_by_its_own_name() -> None:
    names = [name for name, _ in ENCODINGS]
    assert names == [codecs.lookup(name).name for name in names]
    assert len(set(names)) == len(names)


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00\ufeff")))
def test_whatever_is_written_in_utf_8_reads_back_the_same(text: str) -> None:
    assert decode(text.encode("utf-8"))[0] == text
