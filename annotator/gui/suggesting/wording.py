"""The words for suggestions: why something is proposed, by whom, how sure."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from annotator.gui.wording import joined, one_line, quoted, translated
from annotator.suggest.suggestion import Suggestion

_LONGEST = 60


def reason_words(suggestion: Suggestion, text: str) -> str:
    """Return why it is proposed: “reporting verb “said””, “abbreviation introduced in the article”."""
    words = suggestion.reason.words
    shown = quoted(one_line(text[slice(*words)])[:_LONGEST]) if words is not None else ""
    said = {
        "cue": translated("reporting words {words}"),
        "quotation": translated("a quotation"),
        "unit": translated("a number of forces"),
        "head": translated("names a body"),
        "pair": translated("name and abbreviation are introduced here"),
        "known": translated("a well-known name"),
        "abbreviation": translated("an abbreviation"),
        "common": translated("stands for one certain body"),
        "state": translated("a state that acts"),
        "own": translated("a word of this project"),
        "memory": translated("tagged so elsewhere in this project"),
        "learned": translated("learned from articles that are done"),
        "parse": translated("a name of an organisation for spaCy"),
        "imported": translated("found by another program"),
    }.get(suggestion.reason.kind, suggestion.reason.kind)
    return said.format(words=shown)


def source_words(source: str) -> str:
    """Return what a source of suggestions is called: “rules for claims”; the name of one that is not ours."""
    return {
        "figures": translated("rules for figures"),
        "organisations": translated("rules for organisations"),
        "speech": translated("rules for claims"),
        "memory": translated("words tagged before"),
        "spacy": translated("parser of spaCy"),
        "learned": translated("what was learned"),
    }.get(source, source)


def source_title(source: str) -> str:
    """Return what a source is called where its name stands alone; one that is not ours is spelt as it is."""
    words = source_words(source)
    return words if words == source else words[:1].upper() + words[1:]


def percent(share: float) -> str:
    """Return a share from 0 to 1 as people write it: “80%”."""
    locale = QLocale()
    return f"{locale.toString(round(share * 100))}{locale.percent()}"


def suggestion_words(suggestion: Suggestion, text: str) -> str:
    """Return how sure it is, why and by whom it is proposed, in one line."""
    return joined(percent(suggestion.score), reason_words(suggestion, text), source_words(suggestion.source))


def speaker_words(suggestion: Suggestion, text: str) -> str:
    """Return whom a suggestion brings along, "" for nobody."""
    return ", ".join(one_line(text[slice(*link.spans[0])])[:_LONGEST] for link in suggestion.links)
