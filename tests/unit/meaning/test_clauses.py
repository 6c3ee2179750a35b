"""A clause is the part of a sentence that says one thing; after "said that" it is what was said."""

from __future__ import annotations

import pytest

from annotator.meaning import clause_at, clauses_around
from tests.unit.meaning.drawn import drawn, takes

ENGLISH = [
    "Vladimir Dzhabarov said that [unless a country off|ers help itself], Russia is ‘unlikely’ to turn to it.",
    "Vladimir Dzhabarov said that unless a country offers help itself, [Russia is ‘unlik|ely’ to turn to it].",
    "[Vladimir Dzhabarov, first deputy head of the committee, sai|d that] Russia is alone.",
    "Vladimir Dzhabarov, [first deputy he|ad of the committee], said that Russia is alone.",
    "[Belarus, who also urged the union, sa|id that] the members should wait.",
    "The key article – Article 4 – states: “[If one of the states is at|tacked], all are.”",
    "[The key article – Article 4 – sta|tes]: “If one of the states is attacked, all are.”",
    "[However, so f|ar, such forces have not been sent there].",
    "[In 2001, as part of the CSTO, Collective Forces were cre|ated in Central Asia], consisting of about 5,000 men.",
    "In 2001 forces were created in Central Asia, [consisting of ab|out 5,000 men].",
    "[It is ready to provide help within the framew|ork of the Charter and, of course, with the consent of all].",
    "Belarus, [who urged them to work with the EAEU, the Shanghai Coop|eration Organisation and the CSTO], said so.",
    "After the war began in 2022, [European and U.S. polit|icians discussed this possibility].",
    "[When implementing these meas|ures], the Member States shall adhere to it.",
    "She said that [the alliance had 5,000 soldi|ers on stand-by] and that an additional 3,000 would come.",
    "She said that the alliance had 5,000 soldiers on stand-by and that [an additional 3,000 wou|ld come].",
    "It came after a week [in which shells fe|ll on both banks].",
    "“[Nobody can call that a thr|eat].”",
    "[Vladimir Dzha|barov said that] unless a country offers help, Russia is alone.",
    "Halden said that [the brigade would le|ave within ten days].",
    "Halden told reporters on Monday that [the brigade would le|ave].",
    "[If such a threat ari|ses], the CSTO will be ready.",
    "If such a threat arises, [the CSTO will be re|ady].",
    "The forces include up to 20,000 personnel, [with an additional 3,000 desig|nated for peacekeeping].",
    "[The forces include up to 20,000 pers|onnel], with an additional 3,000 designated for peacekeeping.",
    "There are six members – [Armenia, Belarus, Kazak|hstan and Russia].",
    "Armenia left; [the others st|ayed].",
    "He knows [who c|ame].",
    "He came [because it rai|ned all day].",
    "“[We are not in favour of dragging our partners into t|his],” he said.",
    "“We are not in favour of dragging our partners into this,” [he sai|d].",
    "[|“We are not in favour of dragging our partners into this,”] he said.",
    "[The idea has been raised bef|ore].",
    "[However, all of these forces are assemb|led as needed].",
]

RUSSIAN = [
    "Министр подчеркнула, что [бригады участвовать не бу|дут].",
    "[Министр подчерк|нула, что] бригады участвовать не будут.",
    "Он ушёл, [потому что шёл до|ждь].",
    "[Он у|шёл]; она осталась.",
    "Он ушёл; [она оста|лась].",
    "«[Мы пришли не вое|вать], — заявил Велехов, — но и уходить под обстрелом не будем».",
    "«Мы пришли не воевать, — [заявил Веле|хов], — но и уходить под обстрелом не будем».",
    "«Мы пришли не воевать, — заявил Велехов, — [но и уходить под обстр|елом не будем]».",
    "«Мы пришли не воевать», — [сказала о|на].",
    "[По его сло|вам], в городе сейчас 600 солдат.",
    "В городе находятся 600 солдат, [а к декабрю их число может выр|асти].",
]

ARABIC = ["أكدت الوزيرة أن [الجيش سيسحب لوا|ء كاملا]."]


@pytest.mark.parametrize("case", [*ENGLISH, *RUSSIAN, *ARABIC])
def test_a_place_takes_the_clause_around_it(case: str) -> None:
    takes(clause_at, case)


def test_around_a_clause_stands_all_that_was_said_after_that() -> None:
    text, at, _ = drawn("Experts believe that there is a possi|bility of war, but it could be a mission.")
    assert [text[start:end] for start, end in clauses_around(text, at)] == [
        "there is a possibility of war",
        "there is a possibility of war, but it could be a mission",
    ]
