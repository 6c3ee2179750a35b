"""What a double click, a triple click and the growing of a selection take."""

from __future__ import annotations

import pytest

from annotator.figures import figure_at
from annotator.meaning import FigureAt, grow, meant_at, passage_at
from tests.unit.meaning.drawn import Span, takes

DOUBLE_CLICKS = [
    "met [Keir Sta|rmer] today",
    "the [mee|ting] today",
    "rose by [10|.5%] today",
    "rose by [10.5|%] today",
    "by [٥|٪] today",
    "the [U|.K.]’s army",
    "about [20|,000] men",
    "a [3,500-st|rong] contingent",
    "the [U|.S.] army",
    "[Tajikistan’|s] army",
    "a [well-kn|own] man",
    "he [left|] today",
    "[ACCOR|DING] to reports",
    "   |   ",
    "|",
    "вчера [Артём Веле|хов] сказал",
    "вчера он [ска|зал]",
    "قال [سا|مر] الحلواني",
    "وزيرة [الدف|اع]",
    "قال [الكرم|لين] أمس",
    "حلف «[النا|تو]»",
    "نحو [٢٠٬٠|٠٠] جندي",
    "[Türkiye’|nin] ordusu",
    "[п’я|ть] солдатів",
    "[צה״|ל] הודיע",
    "[|北]约秘书长",
    "[한|국] 군",
    "der [Bundes|wehr] zufolge",
]

TRIPLE_CLICKS = [
    "[“We are ready to le|ave,”] he said. He left.",
    "[“We are ready to leave,” he s|aid.] He left.",
    "“We left.” [He is g|one.] Bye.",
    "He left. [Mr. Smith st|ayed.] Bye.",
    "[«Мы уй|дём»], — сказал он. Он ушёл.",
    "«Мы уйдём», — сказал он. [Он у|шёл.]",
    "قالت: [«الأرقام هن|ا سلاح»]. ثم ذهبت.",
    "قالت نعم. [ثم ذه|بت.]",
    "قال: [“لن نب|قى.”] ثم ذهب.",
    'كتب: ["سنع|ود قريبا"].',
    "[هل تغا|در القوات؟] نعم.",
    "غادرت القوات! [وأضاف أنها ست|عود.]",
    "قالت: «نعم». [ثم ذه|بت]",
    "[„Wir gehen|“], sagte er. Er ging.",
    "[« Nous par|tons »], dit-il. Il partit.",
    "他说了。[我们|走。]",
    "वह गया। [वह आ|या।]",
    "[Նա գն|աց։] Նա եկավ։",
    "¶|¶",
]


@pytest.mark.parametrize("case", DOUBLE_CLICKS)
def test_a_double_click_takes_the_name_or_the_word(case: str) -> None:
    takes(meant_at, case)


@pytest.mark.parametrize("case", TRIPLE_CLICKS)
def test_a_triple_click_takes_the_quotation_or_the_sentence(case: str) -> None:
    takes(passage_at, case)


def figures(text: str, *words: str) -> FigureAt:
    """A finder of figures that knows only these words."""

    def known_at(text: str, at: int) -> Span | None:
        spans = [(text.index(each), text.index(each) + len(each)) for each in words]
        return next((span for span in spans if span[0] <= at < span[1]), None)

    return known_at


FIGURES = [
    "send [no more than 30,0|00 troops], while the President",
    "send [no mo|re than 30,000 troops], while the President",
    "include [up to 20,000 mil|itary personnel], with an additional 3,000 designated",
    "include up to 20,000 military personnel, with [an addit|ional 3,000] designated",
    "and [a 3,500-str|ong contingent] had kept the peace",
    "the 10,000 men’s pay rose by [10|.5%] today",
    "in [20|22] the soldiers left",
    "the [CSTO Collective Se|curity Council] sent 300 men",
    "из [20\u00a00|00 солдат] остались",
    "أرسلت [نحو ١٢٠٠ جن|دي] إلى الوادي",
]


@pytest.mark.parametrize("case", FIGURES)
def test_a_double_click_takes_the_whole_figure_and_nothing_that_is_none(case: str) -> None:
    takes(lambda text, at: meant_at(text, at, figure_at), case)


def test_a_double_click_on_a_number_takes_the_whole_figure() -> None:
    text = "up to 20,000 military personnel, with an additional 3,000 designated"
    first, second = meant_at(text, 8, figure_at), meant_at(text, text.index("3,000") + 2, figure_at)
    assert first is not None
    assert second is not None
    assert text[slice(*first)] == "up to 20,000 military personnel"
    assert text[slice(*second)] == "an additional 3,000"


def grown(text: str, word: str, figure_at: FigureAt | None = None) -> list[str]:
    """What each further press of the key takes, from a caret in the word on."""
    span: Span | None = (text.index(word) + 1, text.index(word) + 1)
    taken = []
    while span is not None:
        span = grow(text, *span, figure_at)
        if span is not None:
            taken.append(text[slice(*span)])
    return taken


def test_a_selection_grows_from_the_word_to_the_paragraph() -> None:
    sentence = "Last year, Belarus President Aleksandr Lukashenko urged that the Council not be used."
    text = f"Before.\n{sentence} He left.\nAfter."
    assert grown(text, "Lukashenko") == [
        "Lukashenko",
        "Aleksandr Lukashenko",
        "Belarus President Aleksandr Lukashenko",
        "Last year, Belarus President Aleksandr Lukashenko urged that",
        sentence,
        sentence + " He left.",
    ]


def test_a_selection_grows_over_figure_clause_and_quotation() -> None:
    text = "“We will send up to 300 men, but only if they ask,” Voss said. She left."
    assert grown(text, "300", figures(text, "up to 300 men")) == [
        "300",
        "up to 300 men",
        "We will send up to 300 men",
        "“We will send up to 300 men, but only if they ask,”",
        "“We will send up to 300 men, but only if they ask,” Voss said.",
        text,
    ]


# A text; then after > what each press takes from a caret in the first word on.
GROWN = """
He added: “This is the position of Belarus. We are in favour of it.”
> position > This is the position of Belarus > This is the position of Belarus.

He added: “This is the position of Belarus. We are in favour of it.”
> favour > We are in favour of it > We are in favour of it. > “This is the position of Belarus. We are in favour of it.”

"If a threat arises, the CSTO will be ready to help,” Secretary-General Imangali Tasmagambetov said on Monday.
> arises > If a threat arises > "If a threat arises, the CSTO will be ready to help,”

"If a threat arises, the CSTO will be ready to help,” Secretary-General Imangali Tasmagambetov said on Monday.
> Imangali > Imangali Tasmagambetov > Secretary-General Imangali Tasmagambetov
> Secretary-General Imangali Tasmagambetov said on Monday

Vladimir Dzhabarov, head of the committee, said that unless a country offers help, Russia is ‘unlikely’ to turn to it.
> Dzhabarov > Vladimir Dzhabarov > Vladimir Dzhabarov, head of the committee
> Vladimir Dzhabarov, head of the committee, said that

Vladimir Dzhabarov, head of the committee, said that unless a country offers help, Russia is ‘unlikely’ to turn to it.
> offers > unless a country offers help > unless a country offers help, Russia is ‘unlikely’ to turn to it

It is expected that the UK may send no more than 30,000 troops, while the President of Ukraine wants up to 120,000.
> 30,000 > no more than 30,000 troops > the UK may send no more than 30,000 troops
> the UK may send no more than 30,000 troops, while the President of Ukraine wants up to 120,000

It is expected that the UK may send no more than 30,000 troops, while the President of Ukraine wants up to 120,000.
> Ukraine > President of Ukraine > while the President of Ukraine wants up to 120,000

Министр Ольга Рудницкая подчеркнула, что бригады участвовать не будут. Она ушла.
> Ольга > Ольга Рудницкая > Министр Ольга Рудницкая > Министр Ольга Рудницкая подчеркнула, что
> Министр Ольга Рудницкая подчеркнула, что бригады участвовать не будут.

وقال الأمين العام سامر الحلواني: «لن نبقى يوما واحدا بعد المهمة».
> واحدا > لن نبقى يوما واحدا بعد المهمة > «لن نبقى يوما واحدا بعد المهمة»
"""


@pytest.mark.parametrize("case", GROWN.strip().split("\n\n"), ids=lambda case: case.split("> ")[1].strip())
def test_a_selection_grows_as_an_analyst_reads(case: str) -> None:
    text, _, steps = case.partition("\n")
    taken = [step.strip() for step in steps.removeprefix("> ").replace("\n", " ").split(" > ")]
    assert grown(text, taken[0], figure_at)[: len(taken)] == taken


@pytest.mark.parametrize("word", ["position", "favour", "Third"])
def test_each_step_within_a_quotation_has_both_its_marks_or_none(word: str) -> None:
    text = "He added: “This is the position of Belarus. We are in favour of it. Third, they left,” and went. Bye."
    assert all(step.count("“") == step.count("”") for step in grown(text, word))


def test_a_selection_over_two_sentences_grows_to_both() -> None:
    text = "He came today. She left. It rained."
    taken = grow(text, text.index("today"), text.index("left"))
    assert taken is not None
    assert text[slice(*taken)] == "He came today. She left."


def test_a_paragraph_grows_no_further() -> None:
    assert grow("One. Two.\nThree.", 0, 9) is None


def test_nothing_grows_in_an_empty_text() -> None:
    assert grow("", 0, 0) is None
