"""The word lists beside the code: `resources/lexicons/KIND_LANGUAGE.txt`, one set of words for all languages.

A file holds sections, `[name]`, of entries separated by commas or line ends; a line that begins with # is a remark.
A further language is a further file: its words join those of the others.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

from annotator.resources import resource


def folded(words: str) -> str:
    """Return the words as they stand in a lexicon: lower case, with straight apostrophes."""
    return words.lower().replace("’", "'")


@cache
def lexicon(kind: str, *sections: str) -> frozenset[str]:
    """Return the entries of the sections in every language's file of that kind, such as `lexicon("cues", "verbs")`."""
    return frozenset(entry for section, entry in _entries(kind) if section in sections)


@cache
def phrases(kind: str, *sections: str) -> Mapping[str, tuple[tuple[str, ...], ...]]:
    """Return the sections' entries as tuples of words, by their first word, the longest first."""
    by_first: dict[str, list[tuple[str, ...]]] = {}
    for entry in lexicon(kind, *sections):
        words = tuple(entry.split())
        by_first.setdefault(words[0], []).append(words)
    return {first: tuple(sorted(entries, key=len, reverse=True)) for first, entries in by_first.items()}


@cache
def small_words() -> frozenset[str]:
    """Return the words that open a sentence or clause without being part of a name: "The", "However", "Он"."""
    return lexicon(
        "grammar",
        *("articles", "pronouns", "possessives", "determiners", "auxiliaries", "negations", "adverbs", "prepositions"),
        *("conjunctions", "subordinators", "openers"),
    )


@cache
def _entries(kind: str) -> tuple[tuple[str, str], ...]:
    return tuple(
        pair
        for path in sorted(resource("lexicons").glob(f"{kind}_*.txt"))
        for pair in _read(path.read_text(encoding="utf-8"))
    )


def _read(lines: str) -> Iterator[tuple[str, str]]:
    section = ""
    for line in lines.splitlines():
        if line.startswith("["):
            section = line.strip("[] ")
        elif not line.startswith("#"):
            yield from ((section, folded(entry.strip())) for entry in line.split(",") if entry.strip())
