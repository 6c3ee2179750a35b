"""A clause is the part of a sentence that says one thing; after "said that" it is what was said."""

from __future__ import annotations

import pytest

from annotator.meaning import clause_at, clauses_around
from tests.unit.meaning.drawn import drawn, takes

ENGLISH = [
    "Vladimir Dzhabarov said that [unless a country off|ers help itself, Russia is ‘unlikely’ to turn to it].",
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
