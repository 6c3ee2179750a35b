"""Which names fit what is typed, and which of them is better."""

from __future__ import annotations

import pytest

from annotator.gui.palette.matching import fit


@pytest.mark.parametrize(
    ("typed", "name", "group"),
    [
        ("", "Undo", "Edit"),
        ("und", "Undo", "Edit"),
        ("word left", "End a word left", "Annotate"),
        ("left end", "End a word left", "Annotate"),
        ("ela", "End a word left", "Annotate"),
        ("enwol", "End a word left", "Annotate"),
        ("json", "Export as JSON…", "File"),
        ("port", "Export as JSON…", "File"),
        ("file json", "Export as JSON…", "File"),
        ("etiqueter", "Étiqueter", "Annoter"),
        ("ÉTI", "Etiqueter", "Annoter"),
        ("пометить ка", "Пометить как: Заявление", "Разметка"),
        ("пкз", "Пометить как: Заявление", "Разметка"),
        ("й", "Новый проект", "Файл"),
    ],
)
def test_a_name_fits(typed: str, name: str, group: str) -> None:
    assert fit(typed, name, group) is not None


@pytest.mark.parametrize("typed", ["undoo", "xyz", "left elephant", "dno"])
def test_a_name_does_not_fit(typed: str) -> None:
    assert fit(typed, "Undo left", "Edit") is None


@pytest.mark.parametrize(
    ("typed", "better", "worse"),
    [
        ("re", ("Redo", "Edit"), ("Open recent", "File")),
        ("re", ("Open recent", "File"), ("Agree", "Edit")),
        ("ed", ("End of day", "Go"), ("Redo", "Go")),
        ("fi", ("Copy first", "Go"), ("Open", "File")),
    ],
)
def test_the_better_fit_has_the_smaller_rank(typed: str, better: tuple[str, str], worse: tuple[str, str]) -> None:
    first, second = fit(typed, *better), fit(typed, *worse)
    assert first is not None
    assert second is not None
    assert first.rank < second.rank


def test_the_matched_letters_are_those_of_the_name_alone() -> None:
    ela = fit("ela", "End a word left", "Annotate")
    assert ela is not None
    assert ela.places == (0, 11)
    words = fit("wo le", "End a word left", "Annotate")
    assert words is not None
    assert words.places == (6, 7, 11, 12)
