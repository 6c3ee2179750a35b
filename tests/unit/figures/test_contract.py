"""Every row of the table of force figures, with variations: what is stated becomes these values."""

from __future__ import annotations

import pytest

from annotator.figures import read_figure
from tests.unit.figures.tables import Case, cases, values

EXACT = """
5,000 troops = 5000 5000 5000 exact, troops, personnel
5000 troops = 5000 5000 5000 exact, troops, personnel
20 000 soldiers = 20000 20000 20000 exact, soldiers, personnel
20\u00a0000 soldiers = 20000 20000 20000 exact, soldiers, personnel
20\u2009000 soldiers = 20000 20000 20000 exact, soldiers, personnel
20\u202f000 soldiers = 20000 20000 20000 exact, soldiers, personnel
20.000 soldiers = 20000 20000 20000 exact, soldiers, personnel
20’000 soldiers = 20000 20000 20000 exact, soldiers, personnel
20'000 soldiers = 20000 20000 20000 exact, soldiers, personnel
1,250,000 soldiers = 1250000 1250000 1250000 exact, soldiers, personnel
three thousand troops = 3000 3000 3000 exact, troops, personnel
twenty-five men = 25 25 25 exact, men, personnel
one hundred and twenty thousand men = 120000 120000 120000 exact, men, personnel
a dozen soldiers = 12 12 12 exact, soldiers, personnel
two dozen tanks = 24 24 24 exact, tank, vehicle
half a million men = 500000 500000 500000 exact, men, personnel
half a dozen ships = 6 6 6 exact, ship, vessel
a quarter of a million soldiers = 250000 250000 250000 exact, soldiers, personnel
two and a half thousand soldiers = 2500 2500 2500 exact, soldiers, personnel
1.5 million soldiers = 1500000 1500000 1500000 exact, soldiers, personnel
2.5k troops = 2500 2500 2500 exact, troops, personnel
1.3m troops = 1300000 1300000 1300000 exact, troops, personnel
1.3m Russian troops = 1300000 1300000 1300000 exact, Russian troops, personnel
2m active soldiers = 2000000 2000000 2000000 exact, active soldiers, personnel
1½ million soldiers = 1500000 1500000 1500000 exact, soldiers, personnel
1½m men = 1500000 1500000 1500000 exact, men, personnel
½ million men = 500000 500000 500000 exact, men, personnel
2¼ thousand men = 2250 2250 2250 exact, men, personnel
a 1.3m-strong army = 1300000 1300000 1300000 exact, personnel, personnel
300k troops = 300000 300000 300000 exact, troops, personnel
20-thousand soldiers = 20000 20000 20000 exact, soldiers, personnel
eighteen hundred marines = 1800 1800 1800 exact, marines, personnel
exactly 450 sailors = 450 450 450 exact, sailors, personnel
a total of 1,200 reservists = 1200 1200 1200 exact, reservists, personnel
600 men and women = 600 600 600 exact, men and women, personnel
2,500 men under arms = 2500 2500 2500 exact, men under arms, personnel
a 3,000-strong contingent = 3000 3000 3000 exact, personnel, personnel
3,500-strong = 3500 3500 3500 exact, personnel, personnel
a 600-man battalion = 600 600 600 exact, personnel, personnel
a 5,000-troop deployment = 5000 5000 5000 exact, personnel, personnel
a battalion of 600 men = 600 600 600 exact, men, personnel
a force of 2,000 = 2000 2000 2000 exact, personnel, personnel
the remaining 4,000 troops = 4000 4000 4000 exact, troops, personnel
900 Sarmatians = 900 900 900 exact, Sarmatians, other
a soldier = 1 1 1 exact, soldier, personnel
"""
THINGS = """
two brigades = 2 2 2 exact, brigade, formation
a submarine = 1 1 1 exact, submarine, vessel
an infantry battalion = 1 1 1 exact, infantry battalion, formation
four batteries = 4 4 4 exact, battery, formation
two companies of marines = 2 2 2 exact, company of marines, formation
a squadron of helicopters = 1 1 1 exact, squadron of helicopters, formation
two contingents = 2 2 2 exact, contingent, formation
40 armoured vehicles = 40 40 40 exact, armoured vehicle, vehicle
14 Leopard 2 tanks = 14 14 14 exact, Leopard 2 tank, vehicle
12 armoured personnel carriers = 12 12 12 exact, armoured personnel carrier, vehicle
24 F-16s = 24 24 24 exact, F-16, aircraft
six F-16 fighter jets = 6 6 6 exact, F-16 fighter jet, aircraft
11 aircraft = 11 11 11 exact, aircraft, aircraft
two aircraft carriers = 2 2 2 exact, aircraft carrier, vessel
two supply ships = 2 2 2 exact, supply ship, vessel
six 155-mm howitzers = 6 6 6 exact, 155-mm howitzer, weapon
six 155mm howitzers = 6 6 6 exact, 155mm howitzer, weapon
three air defence systems = 3 3 3 exact, air defence system, weapon
150 cruise missiles = 150 150 150 exact, cruise missile, weapon
five tank crews = 5 5 5 exact, tank crews, personnel
"""
BOUNDED = """
some 600 men = – 600 – about, men, personnel
about 600 men = – 600 – about, men, personnel
roughly 600 men = – 600 – about, men, personnel
nearly 2,500 = – 2500 – about
almost 2,500 = – 2500 – about
close to 2,500 = – 2500 – about
around 2,500 = – 2500 – about
an estimated 2,500 fighters = – 2500 – about, fighters, personnel
approx. 2,500 fighters = – 2500 – about, fighters, personnel
~2,500 fighters = – 2500 – about, fighters, personnel
300 or so fighters = – 300 – about, fighters, personnel
at least 300 = 300 – – at_least
a minimum of 300 = 300 – – at_least
no fewer than 300 = 300 – – at_least
not less than 300 soldiers = 300 – – at_least, soldiers, personnel
10,000-plus = 10000 – – at_least
10,000-plus troops = 10000 – – at_least, troops, personnel
10,000+ troops = 10000 – – at_least, troops, personnel
300 or more troops = 300 – – at_least, troops, personnel
300 troops or more = 300 – – at_least, troops, personnel
more than 300 = 300 – – more_than
over 300 tanks = 300 – – more_than, tank, vehicle
well over 300 tanks = 300 – – more_than, tank, vehicle
just over 300 = 300 – – more_than
in excess of 300 = 300 – – more_than
more than a dozen tanks = 12 – – more_than, tank, vehicle
up to 20,000 personnel = – – 20000 up_to, personnel, personnel
at most 20,000 personnel = – – 20000 up_to, personnel, personnel
no more than 20,000 personnel = – – 20000 up_to, personnel, personnel
as many as 2,500 = – – 2500 up_to
a maximum of 2,500 = – – 2500 up_to
not exceeding 2,500 = – – 2500 up_to
600 men at most = – – 600 up_to, men, personnel
a force of up to 20,000 men = – – 20000 up_to, men, personnel
up to about 600 men = – – 600 up_to, men, personnel
fewer than 900 = – – 900 less_than
less than 900 = – – 900 less_than
just under 900 = – – 900 less_than
under 900 soldiers = – – 900 less_than, soldiers, personnel
"""
RANGES = """
10,000 to 12,000 = 10000 – 12000 range
10,000 to 12,000 soldiers = 10000 – 12000 range, soldiers, personnel
between 3,000 and 5,000 = 3000 – 5000 range
between three and five thousand men = 3000 – 5000 range, men, personnel
from 3,000 to 5,000 men = 3000 – 5000 range, men, personnel
5,000–12,000 troops = 5000 – 12000 range, troops, personnel
5,000-12,000 troops = 5000 – 12000 range, troops, personnel
10-12,000 soldiers = 10000 – 12000 range, soldiers, personnel
3 to 4 million soldiers = 3000000 – 4000000 range, soldiers, personnel
six to eight thousand men = 6000 – 8000 range, men, personnel
three or four brigades = 3 – 4 range, brigade, formation
between one hundred and two hundred men = 100 – 200 range, men, personnel
"""
ORDERS = """
tens of thousands = 20000 – – order, tens of thousands = 20,000
hundreds = 200 – – order, hundreds = 200
dozens of fighters = 24 – – order, fighters, personnel, dozens = 24
thousands of troops = 2000 – – order, troops, personnel, thousands = 2,000
hundreds of thousands of men = 200000 – – order, men, personnel, hundreds of thousands = 200,000
a handful of officers = 3 – – order, officers, personnel, a handful = 3
a few thousand soldiers = 2000 – – order, soldiers, personnel, a few thousand = 2,000
a few soldiers = 2 – – order, soldiers, personnel, a few = 2
several hundred = 300 – – order, several hundred = 300
several dozen tanks = 36 – – order, tank, vehicle, several dozen = 36
several tanks = 3 – – order, tank, vehicle, several = 3
up to several hundred men = – – 300 up_to, men, personnel, several hundred = 300
"""
CHANGES = """
an additional 3,000 = 3000 3000 3000 exact, increase
another 500 soldiers = 500 500 500 exact, soldiers, personnel, increase
a further two brigades = 2 2 2 exact, brigade, formation, increase
300 more troops = 300 300 300 exact, troops, personnel, increase
300 more = 300 300 300 exact, increase
300 additional troops = 300 300 300 exact, troops, personnel, increase
an additional frigate = 1 1 1 exact, frigate, vessel, increase
up to an additional 3,000 troops = – – 3000 up_to, troops, personnel, increase
1,000 fewer troops = 1000 1000 1000 exact, troops, personnel, decrease
"""


TABLES = (EXACT, THINGS, BOUNDED, RANGES, ORDERS, CHANGES)


@pytest.mark.parametrize("case", [case for table in TABLES for case in cases(table)], ids=lambda case: case.text)
def test_the_words_of_a_figure_become_these_values(case: Case) -> None:
    assert values(read_figure(case.text)) == case.expected


@pytest.mark.parametrize(
    ("before", "words", "expected"),
    [
        ("a force of 900 men, ", "half of them", "450 450 450 exact, men, personnel, half of 900"),
        (
            "10,000 to 12,000 soldiers. ",
            "About half of the force",
            "5000 – 6000 range, soldiers, personnel, half of 10,000–12,000",
        ),
        ("It lost ", "a third of the 900", "300 300 300 exact, a third of 900"),
        ("up to 600 tanks, ", "a quarter of them", "– – 150 up_to, tank, vehicle, a quarter of ≤ 600"),
        (
            "He has 600 tanks and 900 men; ",
            "two thirds of its tanks",
            "400 400 400 exact, tank, vehicle, two thirds of 600",
        ),
        (
            "a 3,500-strong contingent. “With ",
            "a third of that",
            "1167 1167 1167 exact, personnel, personnel, a third of 3,500",
        ),
        ("He had 900 men, ", "at least half of them", "450 – – at_least, men, personnel, half of 900"),
        ("у них 900 солдат, ", "половина из них", "450 450 450 exact, солдат, personnel, half of 900"),
    ],
)
def test_a_share_is_counted_from_the_nearest_earlier_figure(before: str, words: str, expected: str) -> None:
    assert values(read_figure(words, before=before, after=" were sent home.")) == expected


LEVELS = [
    ("Cut from ", "12,000", " to 8,000 troops.", "12000 12000 12000 exact, troops, personnel, changed to 8,000"),
    ("It was cut from 12,000 to ", "8,000 troops", ".", "8000 8000 8000 exact, troops, personnel, changed from 12,000"),
    ("It grew from ", "about 900", " to 2,000 men.", "– 900 – about, men, personnel, changed to 2,000"),
    ("It grew from about 900 to ", "2,000 men", ".", "2000 2000 2000 exact, men, personnel, changed from ≈ 900"),
    ("Сократят с ", "12 000", " до 8000 военных.", "12000 12000 12000 exact, военных, personnel, changed to 8,000"),
    ("They need ", "from 3,000 to 5,000 men", " now.", "3000 – 5000 range, men, personnel"),
]


@pytest.mark.parametrize(("before", "words", "after", "expected"), LEVELS)
def test_what_a_force_changes_from_and_to_are_two_figures_and_their_rule_says_so(
    before: str, words: str, after: str, expected: str
) -> None:
    assert values(read_figure(words, before=before, after=after)) == expected


@pytest.mark.parametrize(
    ("before", "words", "expected"),
    [
        ("The army will be reduced by ", "2,000", "2000 2000 2000 exact, personnel, personnel, decrease"),
        ("It cut the number of its tanks by ", "about 300", "– 300 – about, tank, vehicle, decrease"),
        ("Армию увеличат на ", "137 тысяч человек", "137000 137000 137000 exact, человек, personnel, increase"),
        ("The army grew; the bridge was held by ", "300 men", "300 300 300 exact, men, personnel"),
    ],
)
def test_by_says_how_much_a_force_changes_where_a_verb_says_that_it_does(
    before: str, words: str, expected: str
) -> None:
    assert values(read_figure(words, before=before, after=".")) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("no troops", "0 0 0 exact, troops, personnel, no = 0"),
        ("Not a single soldier", "0 0 0 exact, soldier, personnel, no = 0"),
        ("ни одного танка", "0 0 0 exact, танка, vehicle, no = 0"),
        ("zero tanks", "0 0 0 exact, tank, vehicle"),
        ("another brigade", "1 1 1 exact, brigade, formation, increase"),
        ("A company", "1 1 1 exact, company, formation"),
    ],
)
def test_what_is_said_without_a_number_is_read_too(words: str, expected: str) -> None:
    assert values(read_figure(words, after=" was there.")) == expected


def test_a_share_of_nothing_stated_is_no_figure() -> None:
    assert read_figure("half of them", before="The soldiers left, ") is None
