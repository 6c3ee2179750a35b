"""Sentences end where a reader says they do, and nowhere else."""

from __future__ import annotations

import pytest

from annotator.meaning import paragraph_at, sentence_at, sentences_in
from tests.unit.meaning.drawn import takes

# The sentences of each text are parted by " / ", which stands for the blanks there.
ENGLISH = [
    "Mr. Smith met Dr. Jones. / They talked.",
    "See No. 5 of the list. / He said no. / Then he left.",
    "The U.S. President left. / He was tired.",
    "He left the U.S. / The army stayed.",
    "European and U.S. politicians met. / They talked.",
    "Gen. Orsk and Lt. Col. Hald met. / No deal.",
    "J. K. Rowling wrote it. / It sold.",
    "He waited... and left. / She stayed... / Then silence.",
    "Wait… what? / Yes.",
    "“Go.” / He left.",
    "“Why?” he asked. / Nobody knew.",
    "“Stop!” she cried. / He did not.",
    "Is it so? / Yes! / Good.",
    "What?! / No.",
    "It rose by 10.5 per cent. / It fell.",
    "He came at 5 p.m. on Monday. / She left.",
    "Ltd. companies, e.g. ours, grew. / Others, i.e. theirs, did not.",
    "See p. 5 and Fig. 3. / End.",
    "(He left.) / She stayed.",
    "He left (so they say). / She stayed.",
    "It was known.[5] / He left.",
    "Visit example.org today. / Thanks.",
    "Article 4 of the treaty. / 300 men left.",
    "1. The first. / Second.",
    "He said: “We go. / We stay.” / They went.",
    "There was plan B. / He chose it.",
    "Smith et al. wrote it. / Fine.",
    "in the capitals of European countries. / However, so far",
    "A last one without a stop",
]

RUSSIAN = [
    "В 2022 г. Россия ввела войска. / Они остались.",
    "Это было в 2022 г. / Он ушёл.",
    "А. С. Пушкин писал стихи. / Их читали.",
    "Пришли Иванов, Петров и т. д. / Потом ушли.",
    "Ул. им. Ленина закрыта. / Идите прямо.",
    "«Зачем?» — спросил он. / Никто не ответил.",
    "«Мы уйдём», — сказал он. / Они ушли.",
    "Пришло 5 тыс. человек. / Ещё 3 млн. рублей пропали.",
    "См. рис. 5 и стр. 7. / Конец.",
    "Это т. е. то самое. / Да.",
    "Что делать? / Кто виноват? / Неясно…",
]

ARABIC = ["قال نعم. / ثم ذهب.", "هل جاء؟ / نعم جاء.", "وہ گیا۔ / پھر آیا۔"]


@pytest.mark.parametrize("case", [*ENGLISH, *RUSSIAN, *ARABIC])
def test_a_text_falls_into_its_sentences(case: str) -> None:
    text = case.replace(" / ", "  ")
    assert [text[start:end] for start, end in sentences_in(text)] == case.split(" / ")


@pytest.mark.parametrize("case", [*ENGLISH, *RUSSIAN, *ARABIC])
def test_each_place_takes_the_sentence_it_is_in(case: str) -> None:
    text = case.replace(" / ", " ")
    for start, end in sentences_in(text):
        assert {sentence_at(text, at) for at in range(start, end)} == {(start, end)}


@pytest.mark.parametrize(
    "case",
    [
        "First line¶[Second |line]¶Third",
        "[First line]|¶Second line",
        "  [Indented| text.]  ",
        "One. [Two th|ree.] Four.",
        "[One.] | Two.",
        "¶|¶",
        "[Only one senten|ce]",
    ],
)
def test_a_line_feed_ends_a_sentence_and_blanks_stay_outside(case: str) -> None:
    takes(sentence_at, case)


@pytest.mark.parametrize("case", ["One.¶[Two. Th|ree.]¶Four", "[One|]¶Two", "¶|¶Two", "  [a| b]  ¶c", "a¶[b|]"])
def test_a_paragraph_is_the_line_without_outer_blanks(case: str) -> None:
    takes(paragraph_at, case)


def test_a_sentence_is_found_far_into_a_long_paragraph() -> None:
    text = "Short one. " + "Word, " * 5000 + "end. Last one."
    assert sentence_at(text, 20_000) == (11, len(text) - len(" Last one."))
