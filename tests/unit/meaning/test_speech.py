"""The speaker beside a claim is proposed first, with the words that say so."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from annotator.meaning import LIKELY, Candidate, likely_speakers
from annotator.resources import resource

ARTICLES = Path(__file__).parents[2] / "data" / "articles"

# A claim in [ ], its speaker in < >, the cue in { }; a case without < > names nobody.
ENGLISH = [
    "<Vladimir Dzhabarov>, first deputy head of the Committee, {said} that [Russia is alone].",
    "[“We are ready,”] <Dzhabarov> {said}.",
    "[“We are ready,”] {said} <Dzhabarov>.",
    "[“We are ready,”] {said} <General Bas Ommer>, who leads the staff.",
    "[“We are ready,”] {said} its chief, <General Bas Ommer>, on Monday.",
    "[“We are ready,”] the ambassador, <Ruben Aldane>, {wrote} in a statement.",
    "[“Are we ready?”] {asked} the deputy <Karel Dunn>.",
    "[“Are we ready?”] <Dunn> {asked}. He left.",
    "[“We see movement,”] {said} <General Bas Ommer>, [“and we would like more of it.”]",
    "[“We see movement,”] <he> {said}, [“and we would like more of it.”]",
    "“We go,” <Sool> {said}. [“It is the end of an exercise.”]",
    "<Dzhabarov> {said} it plainly.¶¶[“This is our operation.”]",
    "Dzhabarov said so.¶¶<He> {added}: [“But I don’t think so.”]",
    "{According to} the <ministry>, [31 soldiers died].",
    "{According to} the newspaper <Morning Bell>, [31 soldiers died].",
    "{According to} <European politicians and military officials>, [the forces would be responsible].",
    "[The Guard lost dozens of fighters], {according to} the charity <Open Hands>, which runs the hospital.",
    "[Three drones got through], the <defence ministry> {said}.",
    "<Keir Starmer> {expressed readiness} [to send troops to Ukraine].",
    "<British Prime Minister Keir Starmer> {expressed readiness} [to send troops to Ukraine].",
    "<British prime minister Keir Starmer> {said} [troops would go].",
    "Starmer said no. <US President Donald Trump> stated that he would not and {called on} [Europe to do more].",
    (
        "On Tuesday, November 1, 2022, <Belarus>, who also urged the Commonwealth of Independent States (CIS) to "
        "expand its cooperation with the Eurasian Economic Union (EAEU), {said} that [the members should not use it]."
    ),
    "<Teller>, who {claims} [to lead 2,500 men], left.",
    "Its defence minister, <Joren Hald>, {said} that [the battalion was ready].",
    "The harbour company, <Kessel Docks>, {said} that [work would start again].",
    "Its director, <Dr. Sana Whitlock>, {urged} [both sides to let ambulances through].",
    "In Kessel <residents> {said} that [they were afraid].",
    "On Monday the <Arden Defence Staff> {confirmed} that [trucks had been seen].",
    "Last week <officials> {warned} that [the bridge was damaged].",
    "<Relatives of conscripts from the 7th Guards Regiment> {said} that [they had been informed].",
    "A <spokesman for the Castrelian Foreign Ministry> {said} that [vehicles had crossed].",
    "[“It is for the newspapers,”] <one of them> {said}.",
    "Two men died; the <ministry> {speaks of} [fewer than ten].",
    "The <government of Castrel>, which claims the bank, {called} the plan [“an occupation under another name”].",
    "<General Pavel Orsk>, who led the mission, [{does not believe} that numbers decide].",
    "<Russian officials> are firmly {opposed to} [troops being present].",
    "The <ministry> has also repeatedly {denied} [that it had lost men].",
    "The report was {confirmed} by the <ministry>: [31 died].",
    "{In the words of} <Hald>, [it is a disaster].",
    "{By <his> own admission}, [it is a disaster].",
    "<Muhammad Shamsuddinov> {believes} that [it is an attempt].",
    "Tajik political scientist <Muhammad Shamsuddinov> {believes} that [it is an attempt].",
    "Their colleague <Piet Saron> {says} that [the workshops can deliver].",
    "<Putin> came to Kyiv and {said} that [it was over].",
    "The <ministry> confirmed it, {adding} that [men had died].",
    "<Voss>: [We are not looking for a war].",
    "It is expected that [the UK may send troops], while the President has said no.",
    "It was reported that [trucks had been seen].",
    (
        "[“Any assistance will be provided.”] Will they join?¶¶The <Secretary-General of the Organization> "
        "{stated} that it will."
    ),
    "“We think that [the bridge is lost],” <Ommer> {told} reporters.",
    "“No. [The bridge is lost],” <Ommer> {said}.",
    "KYIV, March 3 (Reuters) - <Ukraine's military> {said} on Sunday [it had shot down 14 of 16 drones overnight].",
    (
        "[“The situation on the eastern front has significantly worsened,”] <Oleksandr Syrskyi>, the commander of "
        "Ukraine’s armed forces, {said} in a statement on Telegram."
    ),
    "The <Pentagon> {announced} on Thursday that [it would send a further 1,000 troops to the region].",
    "<White House national security adviser Jake Sullivan> {told} reporters that [no decision had been made].",
    (
        "Speaking in Brussels, <NATO Secretary-General Jens Stoltenberg> {said} [allies had agreed to send more "
        "air defences]."
    ),
    "Iran’s <Revolutionary Guards> {claimed} [they had struck a base], while US officials denied it.",
    (
        "[About 90,000 Russian soldiers are massed near the border], a spokesman for Ukraine's eastern command, "
        "<Serhiy Cherevaty>, {told} national television."
    ),
    "[“We will not back down”], the <prime minister> {insisted}.",
    "The <Kremlin> on Tuesday {dismissed} the report as [“nonsense”].",
    "<Western officials> {estimate} that [Russia has lost 200,000 men].",
    "<Analysts at the institute> {say} [the brigade is understrength].",
    "The <UN> has {warned} that [famine is imminent in northern Gaza].",
    "<Macron>, who visited the base on Monday, {promised} [more Leclerc tanks].",
    "[“They have nothing left,”] {added} <Budanov>.",
    "“They have nothing left,” Budanov said. [“We know that,”] <he> {added}.",
    "{According to} a <senior US official> who spoke on condition of anonymity, [the strike killed two commanders].",
    "{According to} <Ukrainian intelligence>, [Moscow plans a new offensive].",
    "[Moscow plans a new offensive], <Ukrainian intelligence> {believes}.",
    "In a post on X, <Defence Secretary Grant Shapps> {wrote}: [“The UK will stand with Ukraine.”]",
    "<Sergei Shoigu>, the Russian defence minister, {said} his forces [had taken Avdiivka].",
    "But <Kuleba> {rejected} [the proposal as a trap].",
    "The Israeli military did not immediately comment. <It> later {said} [it was reviewing the incident].",
    "“We lost everything,” {said} <Mariam>, a mother of four. [“They took my sons.”]",
    "<Two people familiar with the matter> {said} [the general had been dismissed].",
    "Asked about the figures, <Biden> {replied} that [he did not trust them].",
    "The <Houthi movement> {vowed} [to continue its attacks on shipping].",
    "A <statement from the ministry> {said} [31 fighters had been “neutralised”].",
    "Hungary's <Orban> {argued} that [the aid should be split].",
    "<State Department spokesperson Matthew Miller> {declined} [to say how many missiles were sent].",
    "The president’s chief of staff, <Andriy Yermak>, {said} [“a just peace” was possible].",
    "[“No,”] <she> {said}. “Never.”",
    "It is unclear how many died. <Local media> {reported} [at least 12 dead].",
    "<Lt. Gen. Mykola Oleshchuk>, the air force commander, {said} on Telegram that [24 drones had been launched].",
    "The head of the Wagner group, <Yevgeny Prigozhin>, {accused} [the ministry of treason].",
]

RUSSIAN = [
    "[Контингент останется до весны], {сообщил} во вторник <генеральный секретарь союза Артём Велехов>.",
    "<Министр Ольга Рудницкая> {подчеркнула}, что [бригады участвовать не будут].",
    "[«Ни одного танка не было»], — {сказала} <она>.",
    "[«Нам обещали десять дней»], — {говорит} учительница <Вера Малинина>.",
    "«[Мы пришли не воевать], — {заявил} <Велехов>, — [но и уходить не будем]».",
    "<Министерство обороны Залесья> {подтвердило}, что [передаст две роты].",
    "<Представитель областной администрации> {утверждает}, что [прошло 70 единиц техники].",
    "{По словам} <Велехова>, [в городе 600 военных].",
    "{По <его> словам}, [в городе 600 военных].",
    "{По оценке} <центра «Брод»>, [там стоят тысячи].",
    "{По данным} <военного госпиталя>, [погибли четверо].",
    "В <МИД> {заявили}, что [ответ будет].",
    "Ожидается, что [решение примут].",
    "Как {сообщил} <Велехов>, [войска уйдут].",
    "<Велехов> {не считает}, что [войска уйдут].",
    "<Эксперты> {считают}, что [это возможно].",
    "<Глава МИД Сергей Лавров> {заявил}, что [переговоры невозможны].",
    "[Потери составили 300 человек], {сообщает} <Генштаб ВСУ>.",
    "<Песков> {подчеркнул}, что [Россия не намерена отступать].",
    "Об этом {сообщил} журналистам <губернатор Вячеслав Гладков>: [«Погибли двое»].",
    "{По словам} <президента Украины Владимира Зеленского>, [в армии 880 тысяч человек].",
    "«[Это провокация]», — {отметила} <официальный представитель МИД Мария Захарова>.",
    "<Британская разведка> {считает}, что [наступление захлебнулось].",
]

ARABIC = [
    "{وقال} <الأمين العام للمنظمة سامر الحلواني>: [«لن نبقى يوما واحدا بعد المهمة»].",
    "{أكدت} <وزيرة الدفاع هدى القاسمي> أن [الجيش سيسحب لواء].",
    "[«هذا ليس انسحابا، بل تسليم للمهام»]، {قالت} <القاسمي>.",
    "{بحسب} <وزارة الدفاع>، [قتل عشرة جنود].",
    "{أعلنت} <منظمة التعاون الساحلي> (OCC) يوم الأحد أنها [ستنشر قوة].",
    "ومن المتوقع أن [تعقد المنظمة اجتماعا].",
]


def read(case: str) -> tuple[str, list[tuple[int, int]], str, str]:
    """Return a case's text, the claim's spans, and the words of its speaker and cue, "" for none."""
    case = case.replace("¶", "\n")
    text, claims, start = "", [], 0
    for character in case:
        if character == "[":
            start = len(text)
        elif character == "]":
            claims.append((start, len(text)))
        elif character not in "<>{}":
            text += character
    plain = re.compile(r"[\[\]<>{}]")
    speaker, cue = re.search("<(.*?)>", case, re.S), re.search("{(.*?)}", case, re.S)
    return text, claims, plain.sub("", speaker[1]) if speaker else "", plain.sub("", cue[1]) if cue else ""


def first_likely(text: str, claims: list[tuple[int, int]]) -> Candidate | None:
    return next((candidate for candidate in likely_speakers(text, claims) if candidate.score >= LIKELY), None)


@pytest.mark.parametrize("case", [*ENGLISH, *RUSSIAN, *ARABIC])
def test_the_speaker_beside_a_claim_comes_first_with_his_cue(case: str) -> None:
    text, claims, speaker, cue = read(case)
    first = first_likely(text, claims)
    found = (text[first.start : first.end], text[slice(*first.cue)] if first.cue else "") if first else ("", "")
    assert found == (speaker, cue)


SECRETARY_GENERAL = "Secretary-General of the Collective Security Treaty Organization"

# Each claim of the two articles that names its speaker: its words (or those of its parts), the speaker and the cue.
REAL: dict[str, list[tuple[str | tuple[str, ...], str, str]]] = {
    "000_511cdc83f8f3d99d.txt": [
        ("Putin is unlikely to turn to its partners", "reports from Russia", "ACCORDING to"),
        ("unless a country in the … for assistance in Ukraine", "Vladimir Dzhabarov", "said"),
        ("“We are not in favour … dealing with on Ukraine,”", "Dzhabarov", "said"),
        ("“This is our special operation if (only) someone wants to contribute.”", "Dzhabarov", "said"),
        ("“But I don’t think … under strong pressure.”", "He", "added"),
        ("the CSTO Collective Security Council not be used", "Belarus President Aleksandr Lukashenko", "urged"),
        ("the Commonwealth of Independent States (CIS) to expand its cooperation", "Belarus", "urged"),
        ("the CSTO members should not use … political problems", "Belarus", "said"),
        ("“If someone does not want to work, God be with him,”", "he", "said"),
        ("“But we have to work … military and political organisation.”", "he", "said"),
        ("“This is the position of Belarus … for this purpose.”", "He", "added"),
        ("We are in favour of it", "He", "added"),
    ],
    "001_7ddf2d75b8d89461.txt": [
        ("“Any assistance will be provided if necessary.”", SECRETARY_GENERAL, "stated"),
        ("in the event of a threat … provide any assistance", SECRETARY_GENERAL, "stated"),
        ("if one member state is attacked, the others are obligated to defend it", "CSTO Charter", "states"),
        ("there is a possibility of the CSTO being involved", "Experts", "believe"),
        ('"This is not the first … consent of its members,”', "CSTO Secretary-General Imangali Tasmagambetov", "said"),
        ("such forces have not been officially sent there", "CSTO Secretary-General Imangali Tasmagambetov", "said"),
        ("If such a threat arises, the CSTO will be ready", "CSTO Secretary-General Imangali Tasmagambetov", "said"),
        ("which CSTO member state would receive assistance", "He", "did not specify"),
        ("his words as an indication of readiness to support Russia", "experts and global media", "interpreted"),
        ("the statement by the CSTO … it is not alone", "Muhammad Shamsuddinov", "believes"),
        ("the statement was coordinated with other member states", "He", "believes"),
        ("the need to ensure … U.S. support", "Several European leaders", "emphasized"),
        ("he would not send U.S. troops", "US President Donald Trump", "stated"),
        ("Europe to take more responsibility", "US President Donald Trump", "called on"),
        (("he would not send U.S. troops", "called on Europe to take"), "US President Donald Trump", "stated"),
        ("to send troops to Ukraine", "British Prime Minister Keir Starmer", "expressed readiness"),
        ("readiness to send troops to Ukraine", "British Prime Minister Keir Starmer", "expressed"),
        ("expressed readiness to send troops to Ukraine", "British Prime Minister Keir Starmer", "expressed readiness"),
        ("up to 120,000", "President of Ukraine", "requested"),
        ("requested up to 120,000", "President of Ukraine", "requested"),
        ("the forces sent to Ukraine would be", "European politicians and military officials", "According to"),
        ("NATO troops being present in Ukraine", "Russian officials", "opposed to"),
        ("firmly opposed to NATO troops being present in Ukraine", "Russian officials", "opposed to"),
        ("“If one of the Member States undergoes aggression", "key article of the CSTO Charter", "states"),
    ],
}


def spans_of(text: str, words: str | tuple[str, ...]) -> list[tuple[int, int]]:
    """Where the words stand; " … " leaves some out, and a blank may be any blank."""
    parts = (words,) if isinstance(words, str) else words
    patterns = (re.escape(part).replace(r"\ …\ ", "[^”]*?").replace(r"\ ", r"\s") for part in parts)
    matches = [re.search(pattern, text) for pattern in patterns]
    assert all(matches), words
    return [match.span() for match in matches if match]


@pytest.mark.parametrize(
    ("file", "words", "speaker", "cue"), [(file, *claim) for file, claims in REAL.items() for claim in claims]
)
def test_every_claim_of_the_two_articles_gets_its_speaker(
    file: str, words: str | tuple[str, ...], speaker: str, cue: str
) -> None:
    text = (ARTICLES / file).read_text(encoding="utf-8")
    first = first_likely(text, spans_of(text, words))
    assert first is not None
    assert first.cue is not None
    assert (text[first.start : first.end], text[slice(*first.cue)]) == (speaker, cue)


def test_what_is_only_expected_has_no_speaker() -> None:
    text = (ARTICLES / "001_7ddf2d75b8d89461.txt").read_text(encoding="utf-8")
    assert likely_speakers(text, spans_of(text, "the UK may send no more than 30,000 troops")) == []


def test_the_sample_articles_claims_get_the_speakers_linked_there_or_the_pronoun_that_stands_beside() -> None:
    asked = 0
    for article in json.loads(resource("sample", "annotations.json").read_text(encoding="utf-8")):
        text = resource("sample", article["file"]).read_text(encoding="utf-8")
        annotations = {each["key"]: each for each in article["annotations"]}
        for relation in article["relations"]:
            if relation["type"] != "said_by":
                continue
            quote = annotations[relation["head"]]["quote"]
            first = first_likely(text, spans_of(text, quote if isinstance(quote, str) else tuple(quote)))
            assert first is not None, quote
            asked += 1
            if first.kind != "pronoun":
                assert text[first.start : first.end] == annotations[relation["tail"]]["quote"], quote
    assert asked > 50


def test_a_marked_speaker_lends_the_candidate_its_edges() -> None:
    text = "Tajik expert Muhammad Shamsuddinov believes that it is over."
    claim = [(text.index("it is"), len(text) - 1)]
    marked = (0, text.index(" believes"))
    plain, known = likely_speakers(text, claim)[0], likely_speakers(text, claim, [marked])[0]
    assert text[plain.start : plain.end] == "Muhammad Shamsuddinov"
    assert (known.start, known.end) == marked
    assert known.score > plain.score


def test_names_nearby_follow_as_guesses() -> None:
    text = "Ann Dunn met Bob Hald in Kessel. [It] rained."
    start = text.index("[")
    plain = text.replace("[", "").replace("]", "")
    candidates = likely_speakers(plain, [(start, len(plain) - 1)])
    assert {plain[each.start : each.end] for each in candidates} == {"Ann Dunn", "Bob Hald", "Kessel"}
    assert all(each.score < LIKELY and each.cue is None for each in candidates)


@pytest.mark.parametrize(
    ("case", "kind"),
    [
        ("<Hald> said that [it is over].", "name"),
        ("<officials> said that [it is over].", "description"),
        ("<she> said that [it is over].", "pronoun"),
    ],
)
def test_a_candidate_says_how_it_is_named(case: str, kind: str) -> None:
    text, claims, _, _ = read(case)
    assert likely_speakers(text, claims)[0].kind == kind


def test_a_claim_without_words_has_no_speaker() -> None:
    assert likely_speakers("", []) == []
