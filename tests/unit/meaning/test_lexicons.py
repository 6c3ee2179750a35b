"""Word lists are files that anybody can add to."""

from __future__ import annotations

from annotator.meaning.lexicons import folded, lexicon, phrases
from annotator.resources import resource


def test_the_languages_of_a_lexicon_are_looked_up_together() -> None:
    assert {"said", "заявил", "قالت"} <= lexicon("cues", "verbs")


def test_phrases_come_longest_first() -> None:
    assert phrases("titles", "titles")["prime"] == (("prime", "minister"),)
    lengths = [len(phrase) for phrase in phrases("titles", "titles")["chief"]]
    assert lengths == sorted(lengths, reverse=True)


def test_an_apostrophe_is_one_however_it_is_typed() -> None:
    assert folded("Don’t") == folded("don't")


def test_every_entry_stands_under_a_section_in_lower_case() -> None:
    for path in resource("lexicons").glob("*.txt"):
        if path.name.split("_")[0] not in ("cues", "titles", "abbreviations", "grammar"):
            continue
        lines = [line for line in path.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
        assert lines[0].startswith("["), path.name
        assert not [line for line in lines if line != folded(line)], path.name
