"""The words for suggestions: why something is proposed, by whom, how sure."""

from __future__ import annotations

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
        "memory": translated("tagged so elsewhere in this project"),
        "learned": translated("learned from articles that are done"),
    }.get(suggestion.reason.kind, suggestion.reason.kind)
    return said.format(words=shown)


def source_words(suggestion: Suggestion) -> str:
    """Return who proposes it, how sure: “rules for claims, 80 %”."""
    source = {
        "figures": translated("rules for figures"),
        "organisations": translated("rules for organisations"),
        "speech": translated("rules for claims"),
        "learned": translated("what was learned"),
    }.get(suggestion.source, suggestion.source)
    return f"{source}, {suggestion.score:.0%}"


def suggestion_words(suggestion: Suggestion, text: str) -> str:
    """Return why it is proposed and by whom, in one line."""
    return joined(reason_words(suggestion, text), source_words(suggestion))


def speaker_words(suggestion: Suggestion, text: str) -> str:
    """Return whom a suggestion brings along, "" for nobody."""
    return ", ".join(one_line(text[slice(*link.spans[0])])[:_LONGEST] for link in suggestion.links)
