"""The quotation around a place is taken with its marks, however they were typed."""

from __future__ import annotations

import pytest

from annotator.meaning import quotation_at
from tests.unit.meaning.drawn import drawn, takes

ENGLISH = [
    "[“We are not in fav|our of it,”] Dzhabarov said.",
    "[|“We are not in favour of it,”] Dzhabarov said.",
    "[“We are not in favour of it,|”] Dzhabarov said.",
    "“We are not in favour of it,” Dzhaba|rov said.",
    'He said: ["We a|re ready."] Then he left.',
    'He said: "We are ready." Then h|e left, "angry".',
    'He said: "We are ready." Then he left, ["ang|ry"].',
    "Russia is [‘unlik|ely’] to turn",
    "Russia ['unlik|ely'] to turn",
    "He said: ['I don't kn|ow'] and left",
    "He said: [‘I don’t kn|ow’] and left",
    "the officers’ me|ss and the soldiers’ camp",
    "the officers' me|ss and the soldiers' camp",
    "[‘the soldiers’ ca|mp’] was empty",
    "back in the ’90s th|ey said ‘no’",
    "[“The ‘special’ operation is o|ver,”] he said",
    "“The [‘spec|ial’] operation is over,” he said",
    "“He told me: [“Go ho|me.”] So I went,” she said",
    '["This is one of the mixed on|es,”] he said',
    '[“This is one of the mixed on|es,"] he said',
    "[„Das ist gu|t“], sagte er",
    "[«C’est bi|en»], dit-il",
    "[« C’est bi|en »], dit-il",
    "[«\u00a0C’est bi|en\u00a0»], dit-il",
    "[»Das ist gu|t«], sagte er",
    "[“First para|graph.¶¶“Second paragraph,”] he said.",
    "[“First paragraph.¶¶“Second para|graph,”] he said.",
    "[“One.¶“Two.¶“Thr|ee,”] he said.",
    '["First para|graph.¶¶"Second paragraph,"] he said.',
    "“First.”¶¶[“Sec|ond.”]",
    "[“Never closed and that is| it.]¶Next paragraph.",
    "“Never closed and that is it.¶Next para|graph.",
    "[“Never clo|sed.] “Closed.”",
    "“Never closed. [“Clo|sed.”]",
    'a 5" gun and noth|ing else',
    "it’s o’clock, don’t you th|ink",
    "rock 'n' ro|ll",
    "([“In brack|ets”])",
    "no quotation at a|ll",
    "“”|",
]

RUSSIAN = [
    "[«Мы пришли не вое|вать»], — сказал он",
    "[«Мы пришли, — заявил Веле|хов, — но уйдём»].",
    "центра [«Бр|од»], по обе стороны",
    "[„Мы у|йдём“], — сказал он",
    "[«Газета „Заря“ пиш|ет об этом»], — сказал он",
    "«Газета [„За|ря“] пишет об этом», — сказал он",
    '["Мы у|йдём"], - сказал он',
    "Он сказал: [“Мы у|йдём”].",
    "[«Первый аб|зац.¶«Второй абзац»], — сказал он",
    "Слов|о «дело»",
    "[„Мы не уй|дём“], — сказал он",
    "«Он сказал: [„Ухо|дите“], — и ушёл», — вспоминает она",
    "[«Сначала они молчали. Потом заго|ворили. Потом ушли»], — говорит она",
    "Проект [«Ру|сь»] и газета «Заря»",
    "Проект «Русь» и газета [«За|ря»]",
    "[«Что делать? — спросил он. — Жда|ть»]",
    "[“Мы останем|ся”], — написал он",
    "[«Это ‘спецоперация’, а не вой|на»], — сказал он",
    "Он назвал это [«ошиб|кой»].",
]

ARABIC = ["قالت: [«الأرقام هن|ا سلاح»].", 'قال: ["لن نب|قى"].', "قال: [“لن نب|قى”]."]


@pytest.mark.parametrize("case", [*ENGLISH, *RUSSIAN, *ARABIC])
def test_a_place_in_a_quotation_takes_it_with_its_marks(case: str) -> None:
    takes(quotation_at, case)


def test_a_quotation_is_followed_over_twenty_paragraphs_at_most() -> None:
    text = "“Paragraph.\n" * 100
    span = quotation_at(text, 3)
    assert span is not None
    assert span[0] == 0
    assert text.count("“", *span) == 21


def test_the_case_signs_are_read_right() -> None:
    assert drawn("a [b|c] d") == ("a bc d", 3, (2, 4))
    assert drawn("a|b") == ("ab", 1, None)
