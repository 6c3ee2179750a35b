"""What spaCy's parse proposes, by the real process; only the model is made by hand, see `tests/hand_made_model.py`."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from annotator.errors import SuggesterFailed
from annotator.suggest import Reading, Suggester, Suggestion, combined
from annotator.suggest.organisations import SUGGESTER as ORGANISATIONS
from annotator.suggest.parsed.suggester import Parsed
from annotator.suggest.speech import SUGGESTER as SPEECH
from tests.hand_made_model import NAME, TEXT


@contextmanager
def asked() -> Iterator[Parsed]:
    """Yield a suggester with a process of its own, which ends with the block."""
    suggester = Parsed()
    try:
        yield suggester
    finally:
        suggester.worker.end()


def said(found: list[Suggestion], label: str) -> list[str]:
    return [TEXT[each.start : each.end] for each in found if each.label == label]


@pytest.mark.usefixtures("spacy_model")
def test_subject_and_clause_or_quotation_of_a_verb_are_speaker_and_claim() -> None:
    with asked() as suggester:
        found = list(suggester.suggest(Reading(TEXT, "en")))
    assert said(found, "claim") == ["NATO lost ships", "“We will stay here,”"]
    assert said(found, "speaker") == ["general", "Ada Osk"]
    assert said(found, "organisation") == ["NATO", "Harbour Watch"]
    links = [link for each in found for link in each.links]
    assert [(link.type, TEXT[slice(*link.spans[0])], link.attributes["mention"]) for link in links] == [
        ("said_by", "general", "description"),
        ("said_by", "Ada Osk", "name"),
    ]
    assert [TEXT[slice(*link.cue)] for link in links if link.cue] == ["said", "added"]


@pytest.mark.usefixtures("spacy_model")
def test_spacy_is_never_loaded_here(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in sys.modules if name.split(".")[0] == "spacy"]:
        monkeypatch.delitem(sys.modules, name)
    with asked() as suggester:
        assert list(suggester.suggest(Reading(TEXT, "en")))
    assert not {"spacy", NAME} & sys.modules.keys()


@pytest.mark.usefixtures("spacy_model")
def test_of_what_a_rule_proposes_too_the_likelier_stays_and_other_edges_are_left_out() -> None:
    rules: tuple[Suggestion, ...] = ()
    for rule in (ORGANISATIONS, SPEECH):
        rules += tuple(rule.suggest(Reading(TEXT, "en", earlier=rules)))
    with asked() as suggester:
        both = combined([*rules, *suggester.suggest(Reading(TEXT, "en", earlier=rules))])
    claims = [each for each in both if each.label == "claim"]
    assert [(TEXT[each.start : each.end], each.source) for each in claims] == [
        ("NATO lost ships", "speech"),
        ("“We will stay here,”", "speech"),
    ]
    assert said(both, "organisation") == ["NATO", "Harbour Watch"]


@pytest.mark.usefixtures("spacy_model")
def test_a_text_that_is_not_english_is_left_alone() -> None:
    with asked() as suggester:
        assert list(suggester.suggest(Reading(TEXT, "fr"))) == []
        assert list(suggester.suggest(Reading("Der General sagte, dass die NATO Schiffe verlor."))) == []
        assert list(suggester.suggest(Reading(TEXT)))


@pytest.mark.usefixtures("spacy_model")
@pytest.mark.parametrize(("text", "what"), [("Hang.", "did not answer in"), ("Crash.", "came to a sudden end")])
def test_a_model_that_hangs_or_crashes_costs_a_sentence_and_is_started_anew(text: str, what: str) -> None:
    with asked() as suggester:
        list(suggester.suggest(Reading("Nothing.", "en")))
        suggester.seconds = 1 if text == "Hang." else 30
        with pytest.raises(SuggesterFailed, match=what):
            list(suggester.suggest(Reading(text, "en")))
        suggester.seconds = 30
        assert list(suggester.suggest(Reading(TEXT, "en")))


@pytest.mark.usefixtures("spacy_model")
def test_a_paragraph_that_is_no_words_is_left_out_and_the_next_one_is_read() -> None:
    with asked() as suggester:
        found = list(suggester.suggest(Reading(f"{'“' * 20_000}\n{TEXT}", "en")))
    assert {(each.label, each.start - 20_001) for each in found} >= {("claim", TEXT.index("NATO"))}


def test_what_is_missing_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "path", [folder for folder in sys.path if "site-packages" not in folder])
    for name in [name for name in sys.modules if name.split(".")[0] == "spacy"]:
        monkeypatch.delitem(sys.modules, name)
    with pytest.raises(SuggesterFailed, match=r"needs spaCy.*annotator-desktop\[spacy\]"):
        list(Parsed().suggest(Reading(TEXT, "en")))


@pytest.mark.usefixtures("spacy_model")
def test_what_was_found_with_another_model_is_found_anew() -> None:
    suggester = Parsed()
    assert isinstance(suggester, Suggester)
    assert NAME in suggester.version
