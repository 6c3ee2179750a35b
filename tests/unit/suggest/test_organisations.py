"""Which organisations are proposed in which sentence, and what memory adds and takes away."""

from __future__ import annotations

import pytest

from annotator.suggest import Known, Reading, Suggestion
from annotator.suggest.organisations import SUGGESTER


def found(text: str, known: Known | None = None) -> list[str]:
    """Return the words proposed as organisations, in text order."""
    reading = Reading(text, known=known or Known())
    return [text[each.start : each.end] for each in proposed(reading)]


def proposed(reading: Reading) -> list[Suggestion]:
    """Return what is proposed."""
    return sorted(SUGGESTER.suggest(reading), key=lambda each: each.start)


@pytest.mark.parametrize(
    ("text", "organisations"),
    [
        ("Members of the Kestrel Treaty Organisation (KTO) met.", ["Kestrel Treaty Organisation", "KTO"]),
        ("The Pact of the Free Ports (PFP) met. Later the PFP left.", ["Pact of the Free Ports", "PFP", "PFP"]),
        ("The Ministry of Defence denied it.", ["Ministry of Defence"]),
        ("Ukraine’s Ministry of Defence denied it.", ["Ministry of Defence"]),
        ("He is head of the Federation Council of Russia.", ["Federation Council of Russia"]),
        ("Soldiers of the 93rd Brigade fell back.", ["93rd Brigade"]),
        ("The CSTO Charter says so.", ["CSTO"]),
        ("CSTO Secretary-General Imangali Tasmagambetov spoke.", ["CSTO"]),
        ("The Secretary-General of the Kestrel Alliance spoke.", ["Kestrel Alliance"]),
        ("The Kremlin denied it, Reuters reported.", ["Kremlin", "Reuters"]),
        ("The bloc warned. The Organization is ready.", ["bloc", "Organization"]),
        ("NATO’s council met.", ["NATO"]),
        ("The Norwegian navy and its foreign affairs committee met.", ["Norwegian navy", "foreign affairs committee"]),
        ("The ministry denied it.", ["ministry"]),
        ("European military forces and the EU military contingents came; the military said so.", ["EU", "military"]),
        ("A ministry and the mountains.", []),
        ("The 93rd Brigade lost; the brigade fell back.", ["93rd Brigade", "brigade"]),
        ("The brigade fell back.", []),
        ("Aid from Doctors Without Borders came.", ["Doctors Without Borders"]),
        ("BERGEN, March 3 (Wire) – Nothing.", []),
        ("The Kestrel Treaty Organisation (KTO) Members met.", ["Kestrel Treaty Organisation", "KTO"]),
        ("MOSCOW, May 2. /TASS/. Nothing.", []),
        ("DUSHANBE, June 5, 2023, Asia-Plus -- Nothing.", []),
        ("Fog at dawn. Image: Bundeswehr/Twitter", []),
        ("She told the newspaper Nordkurier so.", ["Nordkurier"]),
        ("He founded the party Rising Dawn.", ["Rising Dawn"]),
        ("The West African bloc ECOWAS met.", ["ECOWAS"]),
        ("Its air force and the Ukrainian armed forces met.", ["air force", "Ukrainian armed forces"]),
        ("South Korea’s spy agency knew.", ["spy agency"]),
        ("Sailors of HMS Argyll wrote on Telegram.", []),
        ("Troops of the UN Training Mission in Mali (MINUTMA) left.", ["UN Training Mission in Mali", "MINUTMA"]),
        ("It met the Malian Armed Forces (FAMa).", ["Malian Armed Forces", "FAMa"]),
        ("The 76th Airborne (VDV) Division moved.", ["76th Airborne (VDV) Division"]),
        ("She chairs the Committee on Shore Defence.", ["Committee on Shore Defence"]),
        ("The Committee on Tuesday met Ann.", ["Committee"]),
        ("It went to the Prosecutor General’s Office.", ["Prosecutor General’s Office"]),
        (
            "South Korea's Kestrel Shipyard won. Analysts at Barrow said Barrow bid.",
            ["Kestrel Shipyard", "Barrow", "Barrow"],
        ),
        ("He met Northern Dawn, a Tuareg group that split.", ["Northern Dawn"]),
        ("He met Ada Voss, a party official.", []),
        ("Volunteers of the Come Home foundation and the Hart brigade came.", ["Come Home", "Hart brigade"]),
        ("A Kazakh newspaper wrote of the Kyiv newspaper.", []),
        ("He saw police officers and coast guard ships; the police left.", ["police"]),
        ("Members of parliament’s defence committee left.", ["parliament’s defence committee"]),
        (
            "The U.N. refugee agency met the State Committee Ada Voss chairs.",
            ["U.N. refugee agency", "State Committee"],
        ),
        ("It asked the ombudsman's office; an office was hit.", ["ombudsman's office"]),
        ("The MoD lost UAVs near Battlegroup West.", ["MoD", "Battlegroup West"]),
        ("Light Infantry Battalion 412 left.", ["Light Infantry Battalion 412"]),
        ("Security Council of Belarus Ada Voss said so.", ["Security Council of Belarus"]),
        ("“No,” ministry spokesman Jan Holt said.", ["ministry"]),
        (
            "TABLOIDS TELL OF DRONE terror on the runway, says the Bundestag defence committee.",
            ["Bundestag defence committee"],
        ),
        ("The AUFIN met. Then AUFIN left.", ["AUFIN", "AUFIN"]),
        ("She joined the Police and Border Guard Board.", ["Police and Border Guard Board"]),
        ("He wrote so on her Telegram channel.", []),
        ("The M31 rebel group denied it.", ["M31"]),
        (
            "The Russian MoD (Eastern Fleet [EF]) and the Multinational Corps Northeast met.",
            ["Russian MoD", "Eastern Fleet", "EF", "Multinational Corps Northeast"],
        ),
        (
            "The Royal Navy’s Type 45 left; the prime minister's office and the government of Mali knew.",
            ["Royal Navy", "prime minister's office", "government of Mali"],
        ),
        ("Agents of the Russian military intelligence service left.", ["Russian military intelligence service"]),
        # States: where they act, and not as places or owners.
        ("Armenia suspended its membership.", ["Armenia"]),
        ("It is expected that the UK may send troops.", ["UK"]),
        ("Paris, Madrid and Berlin wanted more.", ["Paris", "Madrid", "Berlin"]),
        ("He accused Moscow of it.", ["Moscow"]),
        ("Mali operates at least 17 and Niger counted six.", ["Mali", "Niger"]),
        ("Ukraine drones hit it. Russia strikes the port.", []),
        (
            "Armenia, which left the pact, and Kenya, Togo and Ghana are also shopping.",
            ["Armenia", "Kenya", "Togo", "Ghana"],
        ),
        ("Colombia rushes troops to the border.", ["Colombia"]),
        (
            "Burundi, with 10,000 men in the east, is pulling out; Egypt and the UAE deny it.",
            ["Burundi", "Egypt", "UAE"],
        ),
        ("Does Minsk still want it? “No”, says Paris.", ["Minsk", "Paris"]),
        ("Türkiye and its two partners will clear it.", ["Türkiye"]),
        ("Kazakhstan, which shares a border with Russia, is large.", []),
        ("War between Russia and Ukraine continued, as in Mali and Niger.", []),
        ("The Moldovan Intelligence and Security Service met.", ["Moldovan Intelligence and Security Service"]),
        ("Troops in Armenia suspended their march.", []),
        ("Six members: Armenia, Belarus and Russia.", []),
        # No organisations.
        ("British Prime Minister Keir Starmer spoke.", []),
        ("Russian officials are opposed.", []),
        ("Police said so.", []),
        ("BREAKING NEWS FROM THE FRONT", []),
        ("The UAV fell at dusk, GMT.", []),
        ("Image: Poetra.RH", []),
        ("Forty people were there.", []),
    ],
)
def test_names_and_abbreviations_are_proposed_without_their_article(text: str, organisations: list[str]) -> None:
    assert found(text) == organisations


def test_what_was_tagged_anywhere_is_proposed_wherever_its_words_stand() -> None:
    known = Known(marked={"organisation": {"Valley Riders": 2, "Odd Fellows": 1, "the riders": 1}})
    text = "The Valley Riders’ camp. Two Valley Riders left; the Valley did not, nor did the riders."
    assert found(text) == []
    assert found(text, known) == ["Valley Riders", "Valley Riders"]
    first = proposed(Reading(text, known=known))[0]
    assert (first.reason.kind, first.score) == ("memory", 0.9)


def test_what_was_tagged_where_it_acts_is_not_proposed_where_it_is_a_place() -> None:
    known = Known(marked={"organisation": {"Kigali": 3, "Russia": 2, "M23": 1}})
    text = "Officials in Kigali denied what Kigali had said of aid to Russia. Nobody in M23 knew."
    assert found(text, known) == ["Kigali", "M23"]
    assert found("As long as Kigali will, Kenya and Russia denied it.", known)[0] == "Kigali"


def test_what_was_tagged_is_proposed_in_a_dateline_too() -> None:
    known = Known(marked={"organisation": {"TASS": 1}})
    assert found("MOSCOW, May 2. /TASS/. Nothing.", known) == ["TASS"]


def test_what_was_rejected_more_often_than_tagged_is_dropped() -> None:
    text = "The Guard met."
    rejected = Known(rejected={"organisation": {"Guard": 2}}, marked={"organisation": {"Guard": 1}})
    undecided = Known(rejected={"organisation": {"Guard": 1}}, marked={"organisation": {"Guard": 1}})
    assert (found(text), found(text, rejected), found(text, undecided)) == (["Guard"], [], ["Guard"])


def test_the_projects_own_words_are_proposed_wherever_they_stand_and_what_is_none_never() -> None:
    text = "BERGEN, March 3 (Rugen) – The Harbour Council saw Rugen, the Rugens and the raven company."
    own = Known(
        rejected={"organisation": {"Rugen": 3}},
        lexicons={
            "organisations": frozenset({"Rugen", "raven company"}),
            "no organisations": frozenset({"harbour council"}),
        },
    )
    assert found(text) == ["Harbour Council"]
    assert found(text, own) == ["Rugen", "Rugen", "raven company"]
    first = proposed(Reading(text, known=own))[0]
    assert (first.reason.kind, first.score) == ("own", 0.95)
