"""Words on screen: dates, counts, languages, and lines that are broken and elided."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication

from annotator.gui import wording
from annotator.gui.languages import language_name
from annotator.gui.panels.clamped import clamped_lines
from annotator.model import Annotation, Scheme, Span
from annotator.text import is_right_to_left


@pytest.fixture
def locale(request: pytest.FixtureRequest) -> object:
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("locale", "shown"),
    [("en_GB", "8 Feb 2023"), ("en_US", "Feb 8, 2023"), ("de_DE", "8. Feb. 2023")],
    indirect=["locale"],
)
def test_a_date_is_written_as_the_locale_does_with_a_short_month(locale: None, shown: str) -> None:
    assert wording.shown_date("2023-02-08") == shown


@pytest.mark.parametrize(
    ("published", "shown"), [("2023", "2023"), ("2023-02", "Feb 2023"), (None, ""), ("around 1900", "around 1900")]
)
def test_what_is_not_known_of_a_date_is_not_shown(published: str | None, shown: str) -> None:
    assert wording.shown_date(published) == shown


@pytest.mark.parametrize(("code", "name"), [("en", "English"), ("uk", "Ukrainian"), ("qq", "qq"), (None, "")])
def test_a_language_is_named(code: str | None, name: str) -> None:
    assert language_name(code) == name


def test_counts_are_said_in_words() -> None:
    assert [wording.annotation_count(n) for n in (0, 1, 16)] == ["no annotations", "1 annotation", "16 annotations"]


def test_lines_are_no_wider_than_asked_and_the_last_is_elided(qapp: QApplication) -> None:
    font = qapp.font()
    text = "The 🚁 brigade of three thousand soldiers 🚁🚁 leaves the valley tomorrow, the general said"
    lines = clamped_lines(text, font=font, width=160, lines=2)
    assert len(lines) == 2
    assert lines[0] == text[: len(lines[0])]
    assert lines[1].endswith("…")
    assert text[len(lines[0]) :].lstrip().startswith(lines[1][:-1])
    assert all(QFontMetricsF(font).horizontalAdvance(line) <= 160 for line in lines)


def test_text_that_fits_is_shown_whole(qapp: QApplication) -> None:
    assert clamped_lines("Ten\ndays", font=qapp.font(), width=400, lines=2) == ["Ten days"]


@pytest.mark.parametrize(("text", "expected"), [("12 القوات", True), ("“The”", False), ("12", False)])
def test_the_first_letter_says_where_a_line_begins(text: str, expected: bool) -> None:
    assert is_right_to_left(text) is expected


@pytest.mark.parametrize("locale", ["en_GB"], indirect=True)
def test_a_tooltip_never_breaks_inside_the_time(locale: None) -> None:
    annotation = Annotation(
        id="c1",
        article_id="a1",
        label="claim",
        spans=(Span(0, 4),),
        quote="They",
        created_by="me",
        created_at="2026-11-22T12:03:00.000Z",
        updated_by="me",
        updated_at="2026-11-22T12:03:00.000Z",
    )
    said = wording.tooltip(annotation, Scheme((), ()), (), {"me": "A. Kovač"})
    assert "22\u00a0Nov\u00a02026,\u00a0" in said
