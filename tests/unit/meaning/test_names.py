"""A click in a capitalised word takes the whole name."""

from __future__ import annotations

import pytest

from annotator.meaning import name_at
from tests.unit.meaning.drawn import takes

ENGLISH = [
    "the [CSTO Collective Se|curity Council] not be used",
    "British Prime Minister [Keir Star|mer] expressed readiness",
    "[British Prime Mini|ster Keir Starmer] expressed readiness",
    "[Bri|tish] Prime Minister Keir Starmer expressed readiness",
    "CSTO Secretary-General [Imangali Tas|magambetov] said",
    "[CS|TO] Secretary-General Imangali Tasmagambetov said",
    "[CSTO Secretary-Gen|eral Imangali Tasmagambetov] said",
    "head of the [Russian Federation Council of Feder|ation’s International Committee], said",
    "head of the [Russian Federation Council |of Federation’s International Committee], said",
    "[Taji|kistan’s] army",
    "[Tajikistan’|s] army",
    "[Tajik|istan's] President Rahmon",
    "[Ukr|aine’s] Ministry of Defence said",
    "Ukraine’s [Ministry of De|fence] said",
    "the [People’s Liberation Ar|my] said",
    "AC|CORDING to reports from Russia on Wednesday",
    "[NA|TO] said on Monday",
    "The [CS|TO Charter Commission’s] lawyers",
    "Th|e CSTO is ready",
    "How|ever, such forces",
    "In [Mos|cow] officials said",
    "On [Tues|day] Belarus said",
    "On Tuesday [Bela|rus] said",
    "relations between [Ukra|ine] and the United States",
    "between Ukraine and the [United Sta|tes]. Several",
    "Kazakhstan, Kyrgyzstan, [Rus|sia] and Tajikistan",
    "Kyrgyzstan, Russia and [Taji|kistan]",
    "the [Organization for Security and Co-op|eration in Europe]",
    "the [Foreign and Common|wealth Office] said",
    "in [Bosnia and Herze|govina] today",
    "[Ursula von der Ley|en] said",
    "President [Bashar al-As|sad] said",
    "Crown Prince [Mohammed bin Sal|man] said",
    "General [Charles de Gau|lle] said",
    "met [J. K. Row|ling] there",
    "director, [Dr. Sana Whit|lock], urged",
    "in [St. Peters|burg] today",
    "the [93rd Bri|gade] left",
    "the [7th Gu|ards Regiment] left",
    "seen by [The Northern Cour|ier], the force",
    "told [The Guar|dian] that",
    "He left. [Rus|sia] stayed.",
    "met [Za|lensky]. Russia stayed.",
    "the [U|.S.] troops",
    "[US Presi|dent Donald Trump] stated",
    "US President [Donald Tr|ump] stated",
    "Secretary of State [Antony Blin|ken] said",
    "the [Belmoran General St|aff] denied",
    "the [Ministry of Defence of the Russian Feder|ation] said",
    "the President of [Ukra|ine] has",
    "the [Presi|dent of Ukraine] has",
    "Lieutenant General [Igor Kiril|lov] of the 93rd Brigade",
    "Russia Sa|ys It Will Send Troops To Ukraine",
    "Source: [Strait Ob|server]¶Next",
    "by [Matthew Ros|coe]¶Russia",
    "[Johnson & John|son] said",
    "the [Gulf of Ad|en] today",
    "no name in| sight",
    "a nam|e",
]

RUSSIAN = [
    "сказал [Артём Веле|хов] вчера",
    "министр [Ольга Рудниц|кая] заявила",
    "Министр [Ольга Рудниц|кая] заявила",
    "президент Украины [Владимир Зелен|ский] заявил",
    "министр обороны РФ [Сергей Шой|гу] заявил",
    "глава МИД России [Сергей Лав|ров] сказал",
    "[Министерство обороны Зале|сья] подтвердило",
    "[Министер|ство обороны] подтвердило",
    "в [Северном Пере|возе] остались",
    "в [МИ|Д] заявили",
    "Россия и [Украи|на] договорились",
    "[Рос|сия] и Украина договорились",
    "[А. С. Пуш|кин] писал",
    "[Ангела Мер|кель] сказала",
    "сержант [3-го Речного Пол|ка] ранен",
    "О|днако войска остались",
    "[ОО|Н] требует",
    "посол [Андрей Иванович Пет|ров] сказал",
]

ARABIC = ["قال سا|مر الحلواني", "وزيرة الد|فاع هدى"]


@pytest.mark.parametrize("case", [*ENGLISH, *RUSSIAN, *ARABIC])
def test_a_place_in_a_name_takes_the_whole_name(case: str) -> None:
    takes(name_at, case)
