"""Forces that are no more: killed, wounded, taken prisoner, shot down, destroyed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from annotator.figures.phrases import Phrase
from annotator.figures.tokens import Token, match_at, match_before
from annotator.figures.units import closes

# Between "destroyed" and the number, and between the unit and "were killed", stand at most so many tokens.
_BEFORE = 3
_AFTER = 9
# "Losses" stands at most so many tokens before "at 3,000", and what "seven of them" means before that.
_COUNTED = 6
_STOPS = frozenset(".;:!?")
_JOINTS = frozenset({",", "and", "и", "as", "well", "including", "plus", "or"})
_PARTS = frozenset({"of", "the", "its", "their", "all", "out"})
# What may follow a unit and leave "died" to be said of it.
_WHERE = frozenset(
    {"of", "from", "in", "at", "on", "aboard", "with", "who", "which", "that", "near", "inside", "have", "has", "had"}
)
_QUOTES = frozenset("“”\"«»‘’'")
# What was killed, and not who: "300 troops killed the mayor".
_OBJECTS = frozenset(
    {
        "the",
        "a",
        "an",
        "its",
        "their",
        "our",
        "his",
        "her",
        "my",
        "your",
        "all",
        "some",
        "any",
        "both",
        "these",
        "those",
    }
    | {"no", "more", "fewer", "him", "them", "us", "it", "you", "others", "each", "every"}
)
_OTHERS = ("numbers", "orders", "some of", "clauses")


def losses_among(tokens: Sequence[Token], phrases: Sequence[Phrase]) -> Iterator[Phrase]:
    """Yield the phrases that tell losses: by the words right before or behind them, or by what they are named with.

    "Killed 12 soldiers and three guards", "two jets and a tank were lost", "14 sailors died, seven of them officers",
    "52 of the 67 drones were downed".
    """
    before: Phrase | None = None
    for row in _rows(tokens, phrases):
        said = _said_before(tokens, row[0]) or _said_behind(tokens, row[-1])
        if not said and before and row[0].start - before.end <= _COUNTED and _is_of_them(tokens, row[0]):
            said = "any"
        for each in row:
            own = said or _said_before(tokens, each) or _said_behind(tokens, each) or _said_inside(tokens, each)
            if _concerns(own, each):
                before = each
                yield each


def _rows(tokens: Sequence[Token], phrases: Sequence[Phrase]) -> Iterator[list[Phrase]]:
    """Yield the phrases that are named together; of "52 of the 67 drones" only the part, with where the whole ends."""
    row: list[Phrase] = []
    for phrase in phrases:
        between = {token.key for token in tokens[row[-1].end : phrase.start]} if row else set()
        if row and "of" in between and between <= _PARTS:
            row[-1] = Phrase(row[-1].start, phrase.end, row[-1].core, row[-1].core_end, phrase.figure)
            continue
        if row and not between <= _JOINTS:
            yield row
            row = []
        row.append(phrase)
    if row:
        yield row


def _said_before(tokens: Sequence[Token], phrase: Phrase) -> str:
    """Return of what "killed" or "losses of" right before, or "losses" before "were" or "at", says that it is lost."""
    at = phrase.start
    for _ in range(_BEFORE):
        if (found := match_before("losing", tokens, at)) and _concerns(found[0].value, phrase):
            return found[0].value
        if at == 0 or not (match_at("owners", tokens, at - 1) or tokens[at - 1].text[0].isupper()):
            break
        at -= 1
    if match_before("amounting", tokens, phrase.start):
        for place in range(phrase.start - 1, max(-1, phrase.start - 1 - _COUNTED), -1):
            if tokens[place].text in _STOPS:
                break
            if match_at("loss counts", tokens, place):
                return "any"
    return ""


def _said_behind(tokens: Sequence[Token], phrase: Phrase) -> str:
    """Return of what "died", "were killed", "of the brigade have been wounded" behind it says that it is lost."""
    helped = False
    for place in range(phrase.end, min(len(tokens), phrase.end + _AFTER)):
        token = tokens[place]
        if token.text in _QUOTES:
            continue  # “31 militants had been “neutralised””
        if token.kind in ("mark", "break", "number") or not token.begins.keys().isdisjoint(_OTHERS):
            break
        found = match_at("lost", tokens, place)
        if found and _concerns(found[0].value, phrase):
            # "300 troops killed two rebels", "30 men guard a bridge destroyed in May" lost none of theirs.
            ends = place == phrase.end and _may_end(tokens, found[1])
            return found[0].value if helped or found[0].value == "itself" or ends else ""
        if match_at("being", tokens, place):
            helped = True
        elif (helped and not token.key.endswith("ly")) or (place == phrase.end and token.key not in _WHERE):
            break
    return ""


def _said_inside(tokens: Sequence[Token], phrase: Phrase) -> str:
    """Return of what the words themselves say that it is lost: "20 wounded soldiers", "300 casualties"."""
    for at in range(phrase.start, phrase.end):
        if found := match_at("lost", tokens, at) or match_at("loss counts", tokens, at):
            return found[0].value
    return ""


def _is_of_them(tokens: Sequence[Token], phrase: Phrase) -> bool:
    return match_before("pronouns", tokens, phrase.end, floor=phrase.start) is not None


def _concerns(value: str, phrase: Phrase) -> bool:
    """Whether what is said of people, or of what flies unmanned, is said of what the phrase counts."""
    if value == "people":
        return phrase.figure.unit_class in ("personnel", None)
    unmanned = phrase.figure.unit_class in ("weapon", None) or "drone" in phrase.figure.unit
    return bool(value) and (value != "unmanned" or unmanned)


def _may_end(tokens: Sequence[Token], at: int) -> bool:
    return closes(tokens, at) and (at >= len(tokens) or tokens[at].key not in _OBJECTS)
