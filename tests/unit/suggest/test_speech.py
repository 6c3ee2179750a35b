"""Which claims are proposed in which words, and who is proposed to have made them."""

from __future__ import annotations

import pytest

from annotator.suggest import Known, Reading, Suggestion
from annotator.suggest.organisations import SUGGESTER as ORGANISATIONS
from annotator.suggest.speech import SUGGESTER


def proposed(text: str) -> list[Suggestion]:
    """Return what is proposed, in text order."""
    earlier = tuple(ORGANISATIONS.suggest(Reading(text)))
    return sorted(SUGGESTER.suggest(Reading(text, earlier=earlier)), key=lambda each: (each.start, -each.end))


def claims(text: str) -> list[tuple[str, str, str]]:
    """Return each claim's words, who is proposed to make it ("" for nobody), and the cue."""
    found = []
    for claim in proposed(text):
        if claim.label == "claim":
            words = " | ".join(text[start:end] for start, end in claim.spans)
            who = [text[link.spans[0].start : link.spans[-1].end] for link in claim.links]
            cues = [text[slice(*link.cue)] for link in claim.links if link.cue]
            found.append((words, *(who or [""]), *(cues or [""])))
    return found


@pytest.mark.parametrize(
    ("text", "words", "who", "cue"),
    [
        # Quotations, with their marks and what stands inside them.
        ("“We have lost the bridge,” said General Ada Voss.", "“We have lost the bridge,”", "General Ada Voss", "said"),
        ('"We have lost the bridge," Voss said.', '"We have lost the bridge,"', "Voss", "said"),
        ("« Nous avons perdu le pont », said Voss.", "« Nous avons perdu le pont »", "Voss", "said"),
        ("‘We have lost the bridge,’ she added.", "‘We have lost the bridge,’", "she", "added"),
        ("Voss said: “We have lost the bridge.”", "“We have lost the bridge.”", "Voss", "said"),
        ("Voss: “We have lost the bridge.”", "“We have lost the bridge.”", "Voss", ""),
        ("'The lads' faces were white,' Voss said.", "'The lads' faces were white,'", "Voss", "said"),
        # In two pieces where no full stop parts them.
        (
            "“This is our bridge,” Voss said, “and we will hold it.”",
            "“This is our bridge,” | “and we will hold it.”",
            "Voss",
            "said",
        ),
        # A quotation that is opened anew without having been closed.
        (
            "“This is our bridge,” Voss said. “We will hold it.\n\n“Nobody will help us.”",
            "“This is our bridge,”",
            "Voss",
            "said",
        ),
        # In a reporter's words.
        ("Voss said that the bridge was lost.", "the bridge was lost", "Voss", "said"),
        ("Voss said on Tuesday that the bridge was lost.", "the bridge was lost", "Voss", "said"),
        ("Voss told Reuters that the bridge was lost.", "the bridge was lost", "Voss", "told"),
        ("Voss said the bridge was lost.", "the bridge was lost", "Voss", "said"),
        ("The bridge was lost, Voss said on Tuesday.", "The bridge was lost", "Voss", "said"),
        ("The bridge was lost, said General Ada Voss.", "The bridge was lost", "General Ada Voss", "said"),
        ("According to Voss, the bridge was lost.", "the bridge was lost", "Voss", "According to"),
        ("The bridge was lost, according to Voss.", "The bridge was lost", "Voss", "according to"),
        ("Voss denied that the bridge was lost.", "the bridge was lost", "Voss", "denied"),
        ("Voss vowed to hold the bridge.", "to hold the bridge", "Voss", "vowed"),
        ("Voss expressed readiness to send help.", "to send help", "Voss", "expressed readiness"),
        ("Voss urged both sides to talk.", "both sides to talk", "Voss", "urged"),
        ("The ministry in Kyiv said that all was well there.", "all was well there", "ministry in Kyiv", "said"),
        ("NATO said that the bridge was lost.", "the bridge was lost", "NATO", "said"),
        ("Осипов заявил, что мост потерян навсегда.", "мост потерян навсегда", "Осипов", "заявил"),
        # What is quoted inside what is reported belongs to it.
        ("Voss said that it was “a burnt and useless ruin”.", "it was “a burnt and useless ruin”", "Voss", "said"),
        ("Voss said Thursday the bridge was lost.", "the bridge was lost", "Voss", "said"),
        ("Voss said at least 11 people had died.", "at least 11 people had died", "Voss", "said"),
        ("The bridge was lost, a source told Reuters.", "The bridge was lost", "source", "told"),
        ("The bridge was lost, its air force said on Telegram.", "The bridge was lost", "air force", "said"),
        (
            "The bridge was lost, reported the press service of NATO.",
            "The bridge was lost",
            "press service of NATO",
            "reported",
        ),
        ("Poland has asked for help, one of them said.", "Poland has asked for help", "one of them", "said"),
        ("Voss accused Orban of burning the bridge.", "Orban of burning the bridge", "Voss", "accused"),
        ("Voss doubts that the bridge will hold.", "the bridge will hold", "Voss", "doubts"),
        ("Witnesses told AFP they saw the bridge fall.", "they saw the bridge fall", "Witnesses", "told"),
        ("Voss says rebels control the whole bridge.", "rebels control the whole bridge", "Voss", "says"),
        ("As Voss noted, the bridge was lost.", "the bridge was lost", "Voss", "noted"),
        ("Voss denied burning the bridge but said it was lost.", "burning the bridge", "Voss", "denied"),
        # Interrupted.
        ("His wife, Voss said, is in favour.", "His wife | is in favour", "Voss", "said"),
        ("The bridge, said Voss, was burnt long ago.", "The bridge | was burnt long ago", "Voss", "said"),
        # Quoted in part, or in a word or two.
        (
            "The bridge “will be held to the end,” Voss said.",
            "The bridge “will be held to the end,”",
            "Voss",
            "said",
        ),
        ("Voss called the remarks “a provocation”.", "“a provocation”", "Voss", "called"),
        (
            "“We have lost it,” he was quoted by RIA as saying.",
            "“We have lost it,”",
            "he",
            "quoted by RIA as saying",
        ),
        (
            "He was quoted as saying by RIA: “We have lost it.”",
            "“We have lost it.”",
            "He",
            "quoted as saying",
        ),
        # By a verb that no lexicon has, beside a quotation; by one far behind it; by another than its subject.
        ("“This has to stop,” fumed Senator Ada Voss.", "“This has to stop,”", "Senator Ada Voss", "fumed"),
        ("“This has to stop,” the senator thundered.", "“This has to stop,”", "senator", "thundered"),
        ("“Stop!” Ada Voss, a farmer, shouted at them.", "“Stop!”", "Ada Voss", "shouted"),
        ("“Stop it,” says another.", "“Stop it,”", "another", "says"),
        ("“Stop it,” RIA quoted Voss as saying.", "“Stop it,”", "Voss", "quoted Voss as saying"),
        (
            "“We are ready,” the head of the joint staff, General Ada Voss, said.",
            "“We are ready,”",
            "General Ada Voss",
            "said",
        ),
        # Inside the marks it is said whose words they are, or no mark closes them.
        ("«We go, — said Voss, — and stay away».", "«We go, | and stay away»", "Voss", "said"),
        ("« We go, says Ada Voss, and we stay away. »", "« We go, | and we stay away. »", "Ada Voss", "says"),
        ("“We have lost the bridge, Voss said.", "“We have lost the bridge,", "Voss", "said"),
        # Between the subject and its verb.
        ("The army at first claimed it was lost.", "it was lost", "army", "claimed"),
        ("The army last month said it was lost.", "it was lost", "army", "said"),
        ("The army has more than once said it was lost.", "it was lost", "army", "said"),
        ("The chief in his speech noted that it was lost.", "it was lost", "chief", "noted"),
        ("It came when Voss, who led it, said it was lost.", "it was lost", "Voss", "said"),
        ("Noting that it was lost, he said that help would come.", "it was lost", "he", "Noting"),
        ("At the same time, he noted, the bridge was lost.", "the bridge was lost", "he", "noted"),
        ("She made it clear that the bridge was lost.", "the bridge was lost", "She", "made it clear"),
        ("In a speech held in York, Ada Voss, who led it, said it was lost.", "it was lost", "Ada Voss", "said"),
        ("The President of Rugen, Ada Voss, said it was lost.", "it was lost", "Ada Voss", "said"),
        ("Voss told British channel Sky News the bridge was lost.", "the bridge was lost", "Voss", "told"),
        ("Voss warned Kyiv it would burn the bridge.", "it would burn the bridge", "Voss", "warned"),
        ("It was lost, spokesman of the country’s chief Ada Voss said.", "It was lost", "chief Ada Voss", "said"),
        ("The bridge was lost, said Ada Voss, head of Duma's office.", "The bridge was lost", "Ada Voss", "said"),
        ("RIA quoted Voss as saying that it was lost.", "it was lost", "Voss", "quoted Voss as saying"),
        ("The general fumed: “We have lost the bridge.”", "“We have lost the bridge.”", "general", "fumed"),
        ("Rugen warns: The bridge is lost", "The bridge is lost", "Rugen", "warns"),
        ("The bridge was lost. This was reported by Ada Voss.", "The bridge was lost", "Ada Voss", "reported by"),
        ("RIA quoted Ada Voss, a farmer, as saying that it was lost.", "it was lost", "Ada Voss", None),
        ("In Voss’s opinion, the bridge was lost.", "the bridge was lost", "Voss", "In Voss’s opinion"),
        ("Orsk asked Rugen to help it, Ada Voss told RIA.", "Orsk asked Rugen to help it", "Ada Voss", "told"),
        ("He came to York, arguing that it was lost.", "it was lost", "He", "arguing"),
        ("Army chief Ada Voss came, saying that it was lost.", "it was lost", "Army chief Ada Voss", "saying"),
        ("A man who held the bridge for years has said: “It is lost.”", "“It is lost.”", "man", "said"),
        ("“It is lost,” bluntly declared Ada Voss.", "“It is lost,”", "Ada Voss", "declared"),
        ("The bridge was lost, Ada Voss told the Orsk 24 TV channel.", "The bridge was lost", "Ada Voss", "told"),
        ("Hours later, army chief Ada Voss said it was lost.", "it was lost", "army chief Ada Voss", "said"),
        ("It was shared by NATO, which said it was lost.", "it was lost", "NATO", "said"),
        # The reporter goes on, or a medium passes it on.
        ("Voss said it was lost, a claim that nobody confirmed.", "it was lost", "Voss", "said"),
        ("Voss urged her to go “at once,” calling it late.", "her to go “at once,”", "Voss", "urged"),
        ("Voss said that the bridge was lost, Reuters reports.", "the bridge was lost", "Voss", "said"),
        # Nouns, and documents that somebody made.
        ("They spoke after Moscow’s claim that it was lost.", "it was lost", "Moscow", "claim"),
        ("He disputed the claim by Voss that it was lost.", "it was lost", "Voss", "claim"),
        ("A report by NATO says that it was lost.", "it was lost", "NATO", "says"),
        # Headlines.
        ("Ministry: Bridge to stay closed until May", "Bridge to stay closed until May", "Ministry", ""),
        ("Bridge to stay closed until May – officials", "Bridge to stay closed until May", "officials", ""),
        ("Voss: Bridge ‘lost for ever’ – ministry", "Voss: Bridge ‘lost for ever’", "ministry", ""),
        ("A spokesman: “The bridge is closed.”", "“The bridge is closed.”", "spokesman", ""),
        ("‘We will hold the bridge’ – Voss", "‘We will hold the bridge’", "Voss", ""),
        # Who somebody is, and what he knows.
        (
            "Hungary’s Prime Minister Ada Voss said it was lost.",
            "it was lost",
            "Hungary’s Prime Minister Ada Voss",
            "said",
        ),
        (
            "Officials familiar with the talks said it was lost.",
            "it was lost",
            "Officials familiar with the talks",
            "said",
        ),
        # Nobody is named.
        ("It is expected that the bridge will fall.", "the bridge will fall", "", ""),
        ("A draft says that the bridge will fall.", "the bridge will fall", "", ""),
        ("According to reports from Russia, the bridge will fall.", "the bridge will fall", "", ""),
        ("The KTO Charter states that the bridge will fall.", "the bridge will fall", "", ""),
        ("It was also pointed out that the bridge will fall.", "the bridge will fall", "", ""),
    ],
)  # fmt: skip
def test_what_is_said_is_proposed_with_who_says_it(text: str, words: str, who: str, cue: str | None) -> None:
    first = claims(text)[0]
    assert first == (words, who, first[2] if cue is None else cue)


def test_the_claims_of_a_sentence_with_two_cues_are_two() -> None:
    assert claims("Voss said that the bridge was lost, adding that help would come too late.") == [
        ("the bridge was lost", "Voss", "said"),
        ("help would come too late", "Voss", "adding"),
    ]
    assert claims("Voss said that the bridge was lost, but Orban insisted that it was held.") == [
        ("the bridge was lost", "Voss", "said"),
        ("it was held", "Orban", "insisted"),
    ]


def test_a_quotation_after_a_full_stop_is_a_claim_of_its_own_and_of_the_same_speaker() -> None:
    assert claims("“This is our bridge,” Voss said. “We will hold it.”") == [
        ("“This is our bridge,”", "Voss", "said"),
        ("“We will hold it.”", "Voss", "said"),
    ]


def test_a_quotation_over_two_paragraphs_is_one_claim() -> None:
    (first, second) = claims("“This is our bridge,” Voss said. “We will hold it.\n\n“Nobody will help us.”")
    assert first[0] == "“This is our bridge,”"
    assert second[0] == "“We will hold it. | “Nobody will help us.”"


@pytest.mark.parametrize("mark", ['"', "‘", "“"])
def test_a_quotation_over_two_paragraphs_is_of_whoever_the_second_one_names(mark: str) -> None:
    closing = {"‘": "’", "“": "”"}.get(mark, mark)
    text = f"{mark}This is our bridge.\n\n{mark}We will hold it,{closing} Voss said.\n"
    assert claims(text) == [(f"{mark}This is our bridge. | {mark}We will hold it,{closing}", "Voss", "said")]


def test_what_somebody_else_is_quoted_with_inside_a_quotation_is_a_claim_of_his() -> None:
    assert claims("She told me: “The chief said, ‘Nobody leaves,’ and I said, ‘We do,’ and left.”") == [
        ("“The chief said, ‘Nobody leaves,’ and I said, ‘We do,’ and left.”", "She", "told"),
        ("‘Nobody leaves,’", "chief", "said"),
    ]


def test_the_answers_of_an_interview_are_claims_of_who_gives_them() -> None:
    text = "POST: Who holds the bridge?\n\nVOSS: We do.\n\nPOST: For how long?\n\nVOSS: I say that nobody knows.\n"
    assert claims(text) == [("We do.", "VOSS", ""), ("I say that nobody knows.", "VOSS", "")]


def test_a_dateline_and_the_hour_of_a_ticker_are_no_part_of_a_claim() -> None:
    assert claims("BERGEN, March 3 (Wire) – The bridge was lost, Voss said.")[0][0] == "The bridge was lost"
    assert claims("16:50 The bridge was lost, Voss said.")[0][0] == "The bridge was lost"


@pytest.mark.parametrize(
    "text",
    [
        "Troops crossed the “Blue Line” at dawn.",
        "The bridge was lost on Tuesday.",
        "Voss refused to comment.",
        "The report was read by many.",
        "The bakery sells a cake called “The Shovel”.",
        "The plan, entitled “A new road to the old valley”, was dropped.",
        "It is a part of a ‘carrier strike group’ of eight ships.",
        "Volunteers in “Stop the war” shirts stood there.",
        "Nobody has said that the bridge was lost.",
        "Can you say how many of them were lost?",
        "Voss did not say whether the bridge was lost.",
        "Voss did not confirm that the bridge was lost.",
        "Voss condemned an attack that left a hundred people dead.",
        "Rugen has called for a “thorough” examination of it.",
        "Those who put their lives in danger for the bridge are here.",
        "On the cost of the bridge, Voss refused an answer.",
        "He spoke to the “Voice of the Valley” station.",
        "The army stopped so that nobody would cross.",
        "READ ALSO: “A bridge is no wall”, says Voss",
        "",
        "“”",
        "“““““““",
    ],
)
def test_what_nobody_says_is_no_claim(text: str) -> None:
    assert claims(text) == []


def test_a_speaker_is_proposed_once_with_what_kind_of_mention_it_is() -> None:
    text = "“We have lost the bridge,” said General Ada Voss. “We will build another one.”"
    speakers = [each for each in proposed(text) if each.label == "speaker"]
    assert [(text[each.start : each.end], each.attributes) for each in speakers] == [
        ("General Ada Voss", {"mention": "name"})
    ]


def test_a_name_behind_the_that_is_no_persons_is_an_organisation() -> None:
    labels = [
        link.label
        for text in ("The Heptarchs said that the bridge was lost.", "The Russian President said that it was lost.")
        for each in proposed(text)
        for link in each.links
    ]
    assert labels == ["organisation", "speaker"]


def test_claims_say_how_they_are_quoted_and_of_what_kind_they_are() -> None:
    said = {
        "“We have lost the bridge,” said Voss.": ("direct", "assertion"),
        "Voss denied that the bridge was lost.": ("indirect", "denial"),
        "Voss believes that the bridge is “as good as lost”.": ("mixed", "belief"),
        "Voss vowed to hold the bridge.": ("indirect", "promise"),
        "Voss urged both sides to talk.": ("indirect", "demand"),
    }
    for text, (quote_type, kind) in said.items():
        (claim,) = (each for each in proposed(text) if each.label == "claim")
        assert (claim.attributes["quote_type"], claim.attributes["kind"]) == (quote_type, kind)
    (nobody,) = proposed("It is expected that the bridge will fall.")
    assert (nobody.attributes["source_named"], nobody.links) == (False, ())


@pytest.mark.parametrize(
    ("verb", "text", "words", "cue"),
    [
        ("Fume", "Voss fumes that the bridge was lost.", "the bridge was lost", "fumes"),
        ("bleat", "Voss is bleating that the bridge was lost.", "the bridge was lost", "bleating"),
        ("parry", "Voss parried that the bridge was lost.", "the bridge was lost", "parried"),
        ("blog", "The bridge was lost, blogged Ada Voss.", "The bridge was lost", "blogged"),
        ("chime in", "Voss chimed in that the bridge was lost.", "the bridge was lost", "chimed in"),
        ("hisst", "Voss hisst that the bridge was lost.", "the bridge was lost", "hisst"),
        ("сетует", "Восс сетует, что мост потерян навсегда.", "мост потерян навсегда", "сетует"),
    ],
)
def test_a_verb_of_the_projects_own_is_known_in_its_forms(verb: str, text: str, words: str, cue: str) -> None:
    own = Known(lexicons={"reporting verbs": frozenset({verb})})
    (claim,) = (each for each in SUGGESTER.suggest(Reading(text, known=own)) if each.label == "claim")
    assert text[claim.start : claim.end] == words
    assert [text[slice(*link.cue)] for link in claim.links if link.cue] == [cue]
    assert claim.reason.kind == "own"
    assert not any(each.links for each in SUGGESTER.suggest(Reading(text)))
