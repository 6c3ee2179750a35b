"""The sweep stops where something is left to mark, says why, and passes over everything else."""

from __future__ import annotations

import pytest

from annotator.meaning import sentences_in, sentences_to_mark, unmarked_sentences
from annotator.resources import resource

BODY = "The government met the mayor and the council of the town on that day and went on in the evening. "

STOPS = [
    ("There were 300 men.", "number"),
    ("Two brigades left the town.", "number"),
    ("Dozens left the town.", "number"),
    ("About half of the force would be home by then.", "number"),
    ("The treaty costs 90 million crowns.", "number"),
    ("Погибли четверо солдат.", "number"),
    ("عرضت كتيبتين من المشاة.", "number"),
    ("Then came “the right and only answer” of the council.", "quotation"),
    ("“Yes.”", "quotation"),
    ("Затем прозвучало «мы никуда не уйдём».", "quotation"),
    ("He said so.", "cue"),
    ("The Castrel embassy rejected the accusation.", "cue"),
    ("According to Russian officials, the plan stands.", "cue"),
    ("It is expected that the council will meet.", "cue"),
    ("Ожидается, что он уйдёт.", "cue"),
    ("ويقول سكان الوادي إنهم سمعوا وعودا.", "cue"),
    ("It rained.", ""),
    ("The war began in February 2022 and goes on.", ""),
    ("Article 4 of the treaty allows it.", ""),
    ("The 93rd Brigade and an F-16 were there at 10:54.", ""),
    ("One of them left.", ""),
    ("The ‘special’ operation ended near «Брод».", ""),
    ("The plan of the Member States is in order.", ""),
    ("Your email address will not be published.", ""),
    ("See https://example.org/2023/05/1200-men and mail 300@example.org.", ""),
]


@pytest.mark.parametrize(("sentence", "reason"), STOPS)
def test_a_sentence_is_a_stop_for_a_number_a_quotation_or_a_cue(sentence: str, reason: str) -> None:
    text = f"{BODY}{sentence}"
    found = [(text[stop.start : stop.end], stop.reason) for stop in sentences_to_mark(text)]
    assert found == ([(sentence, reason)] if reason else [])


def test_every_sentence_of_a_quotation_is_a_stop() -> None:
    text = "He left. “We stay. They go. Nobody is asked.” It rained."
    assert [text[stop.start : stop.end] for stop in sentences_to_mark(text)] == [
        "“We stay.",
        "They go.",
        "Nobody is asked.”",
    ]


def test_title_byline_and_date_are_no_stops() -> None:
    text = "Minister says 300 men “will stay”\n\nBy A. Smith\n14 March 2024, 10:54\nPhoto: 5 tanks\n\nHe said so.\n"
    assert [text[stop.start : stop.end] for stop in sentences_to_mark(text)] == ["He said so."]


def test_a_headline_that_stands_twice_is_no_stop() -> None:
    headline = "“Any help will be given.” Will 300 men do?"
    text = f"Categories\n\n{headline}\n\n{headline}\n\nHe said so.\n"
    assert [text[stop.start : stop.end] for stop in sentences_to_mark(text)] == ["He said so."]


def test_a_heading_is_a_stop_only_for_its_number() -> None:
    text = f"{BODY}\nMinister says all is well\n- 300 soldiers in the valley\nLeave a reply\nHe said so."
    assert [text[stop.start : stop.end] for stop in sentences_to_mark(text)] == [
        "- 300 soldiers in the valley",
        "He said so.",
    ]


def test_the_last_paragraph_may_lack_its_full_stop() -> None:
    last = "He believes that the statement was agreed upon with the other members of the bloc, as is usual in unions"
    text = f"{BODY}\n{last} of this kind, and that nothing will come of it in the long run"
    assert [stop.reason for stop in sentences_to_mark(text)] == ["cue"]


def test_what_is_marked_is_no_stop() -> None:
    text = "He said so. It rained. There were 300 men. “Yes.” The two brigades left. Grass is green."
    marked = text.index("300")
    left = [text[stop.start : stop.end] for stop in unmarked_sentences(text, [(marked, marked + 3), (0, 2)])]
    assert left == ["“Yes.”", "The two brigades left."]
    assert list(unmarked_sentences(text, [(0, len(text))])) == []


@pytest.mark.parametrize("name", ["sorrel-valley-force", "harbour-drones", "severny-perevoz", "wadi-arjuwan"])
def test_the_stops_of_an_article_are_sentences_of_its_body(name: str) -> None:
    text = (resource("sample") / f"{name}.txt").read_text("utf-8")
    stops = [stop[:2] for stop in sentences_to_mark(text)]
    body = [span for span in sentences_in(text) if span[0] > text.index("\n\n", text.index("\n\n") + 2)]
    assert set(stops) <= set(body)
    assert len(stops) > 0.8 * len(body)


@pytest.mark.parametrize("piece", ["a", "a ", "1 ", "“", "He said. ", "It is expected that ", "\n", "a\n"])
def test_a_text_made_to_hurt_is_swept(piece: str) -> None:
    text = piece * (50_000 // len(piece))
    assert all(0 <= stop.start < stop.end <= len(text) for stop in sentences_to_mark(text))
