"""What is counted: "armoured vehicles", "companies of marines", "men under arms", "of our engineers"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from annotator.figures.lexicon import Meaning, class_of_type
from annotator.figures.tokens import Token, match_at, match_before

# Between a number and its unit stand at most this many tokens, of them this many in small letters that no list knows.
_REACH = 7
_UNKNOWN = 2

_RUSSIAN_ADJECTIVE = re.compile("(?:[ыи][ехм]|[ыи]ми|[оы]й|ий|[оеы]е|[ая]я|[юу]ю|[ое]го|[ое]му)$")
_COUNTS = ("numbers", "multipliers", "orders", "articles")
# The unit classes of what is counted ("villages") and measured ("years", "dollars") without being a force.
NO_FORCE = ("none", "measure")
_PLURAL_ENDINGS = ("s", "men", "women", "people")
_QUOTES = '“”"«»„‘'
# "K9s", "KF-21", "M777", "CV90s", but not "B2B"
_DESIGNATION = re.compile(r"[A-Z]{1,3}[a-z]{0,2}(?:-\d{1,3}|\d{2,3}|\d(?=s$))[A-Z]{0,3}\d?s?")
_MARK = re.compile(r"\dA\d{1,2}s?|\d[A-Z]{0,2}s")


@dataclass(frozen=True, slots=True)
class Unit:
    """What is counted, as the tokens `[start, end)` say it.

    `unit_class` is one of the scheme's, or "body" (what people form, such as a contingent), or one of `NO_FORCE`.
    `plural` says that the noun can stand after any number. `pronoun`: only "of them" is there, so `name` and
    `unit_class` are empty. `change` is the meaning of "more" in "300 more troops".
    """

    name: str
    unit_class: str
    start: int
    end: int
    plural: bool = True
    pronoun: bool = False
    change: str = ""


def unit_at(tokens: Sequence[Token], at: int) -> Unit | None:
    """Return the unit phrase that begins at token `at`, after a number or an article; None where there is none.

    Adjectives, names and types may stand before its noun. In English the last noun of a compound tells ("tank crews");
    in Russian and Arabic the first one does, and the one that it is made of belongs to the phrase ("рота сапёров").
    """
    inner, change = _after_owner(tokens, at), ""
    start = place = inner or at
    unknown = 0
    last = min(len(tokens), start + _REACH)
    while place < last:
        if found := _noun_at(tokens, place, last):
            return _with_owner(_complete(tokens, _as_aircraft(tokens, found, start), start), at, change)
        if more := match_at("changes after", tokens, place):
            change = more[0].value
        step = _modifier_at(tokens, place)
        if step is None:
            break
        unknown += step.unknown
        if unknown > _UNKNOWN:
            break
        place = step.end
    return _pronoun_at(tokens, at)


def counted_at(tokens: Sequence[Token], at: int, *, several: bool) -> Unit | None:
    """Return the unit that a number before token `at` counts; its class is "none" where that is no force.

    A noun in the singular counts after a hyphen ("a 600-man battalion", "a 5,000-troop deployment") or after one.
    """
    if at >= len(tokens):
        return None
    if tokens[at].hyphen:
        return _compound(tokens, at)
    unit = unit_at(tokens, at)
    if unit is None or unit.pronoun or follows_strong(tokens, at):
        return unit
    # "two tank losses", "one helicopter pad": the noun is only the first part of something that no list knows.
    wrong = not unit.plural if several else not (unit.unit_class == "personnel" or may_end(tokens, unit.end))
    return replace(unit, unit_class="none") if wrong else unit


def is_civil(tokens: Sequence[Token], unit: Unit) -> bool:
    """Whether a unit is of nouns that as often are none of the forces': "companies", "boats", "lorry drivers"."""
    at = unit.start
    named = tokens[at].text[0].isupper()
    while at < unit.end:
        found = match_at("civil", tokens, at)
        if found is not None and named and at == unit.start and found[1] < unit.end:
            return False  # "seven Patriot systems"
        if found is None:
            return False
        at = found[1]
    return True


def is_everyday(tokens: Sequence[Token], unit: Unit) -> bool:
    """Whether the noun of a unit, whatever stands before it, is of everyday: "a new truck", "a scorched wing"."""
    head = match_before("units", tokens, unit.end, floor=unit.start)
    everyday = match_before("everyday", tokens, unit.end, floor=unit.start)
    if head is None or everyday is None or everyday[1] != head[1]:
        return False  # "a surveillance plane" is listed itself
    return not any(is_martial(tokens, at) for at in range(unit.start, head[1]))


def is_martial(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word that only armed forces have stands at token `at`: "troops", "navy", but not "people"."""
    if match_at("martial", tokens, at):
        return True
    found = match_at("units", tokens, at)
    return found is not None and found[0].value not in ("body", *NO_FORCE) and not match_at("civil", tokens, at)


def follows_strong(tokens: Sequence[Token], at: int) -> bool:
    """Whether token `at` comes after "3,000-strong", whose noun is in the singular."""
    return at > 0 and tokens[at - 1].key == "strong"


def _compound(tokens: Sequence[Token], at: int) -> Unit | None:
    found = match_at("units", tokens, at)
    if found is None:
        return None
    (unit_class, base), end = found
    if unit_class == "measure":
        return Unit(base, unit_class, at, end)
    name = "personnel" if unit_class == "personnel" else base
    body = unit_at(tokens, end) if end < len(tokens) else None
    if body and body.unit_class in ("formation", "body"):
        end = body.end
    return Unit(name, unit_class, at, end)


def closes(tokens: Sequence[Token], at: int) -> bool:
    """Whether a noun phrase can end before token `at`."""
    return at >= len(tokens) or tokens[at].kind != "word" or match_at("closing", tokens, at) is not None


def may_end(tokens: Sequence[Token], at: int) -> bool:
    """Whether a noun in the singular can be the whole of what is counted before token `at`: "a Ka-52 crashed"."""
    return closes(tokens, at) or not tokens[at].text.isascii() or tokens[at].key.endswith("ed")


def _with_owner(unit: Unit, start: int, change: str) -> Unit:
    return replace(unit, start=start, change=change)


def _after_owner(tokens: Sequence[Token], at: int) -> int | None:
    """Return the token after "of", "of our", "of the"; None where none of them is there."""
    of = match_at("of", tokens, at)
    if of is None:
        return None
    owner = match_at("owners", tokens, of[1])
    return owner[1] if owner else of[1]


def _pronoun_at(tokens: Sequence[Token], at: int) -> Unit | None:
    of = match_at("of", tokens, at)
    pronoun = match_at("pronouns", tokens, of[1]) if of else match_at("pronouns", tokens, at)
    if pronoun is None or (of is None and tokens[at].text.isascii()) or tokens[pronoun[1] - 1].key == "its":
        return None
    return Unit("", "", at, pronoun[1], pronoun=True)


@dataclass(frozen=True, slots=True)
class _Noun:
    base: str
    unit_class: str
    start: int
    end: int
    plural: bool


def _noun_at(tokens: Sequence[Token], at: int, last: int) -> _Noun | None:
    """Return the noun that begins at token `at`, where it is the one that tells what is counted; else None."""
    found = match_at("units", tokens, at)
    if found is None:
        return _designation_at(tokens, at)
    if tokens[at].hyphen:
        return None
    (unit_class, base), end = found
    if unit_class == "measure":
        # "an Iskander-M missile", "17 second-hand jets"
        part = (at > 1 and tokens[at - 1].hyphen and tokens[at - 2].kind == "word") or _before_hyphen(tokens, end - 1)
        return None if part else _Noun(base, unit_class, at, end, plural=True)
    noun = tokens[end - 1]
    if not noun.text.isascii():
        return _inflected_noun(tokens, at, found, last)
    unchanged = noun.unchanging
    plural = unchanged or not base.endswith(noun.key)
    further = _noun_at(tokens, end, last) if not plural or (unchanged and unit_class != "none") else None
    # "300 men guard the bridge"; but "two aircraft carriers", "an infantry battalion"
    if further and (further.plural or not noun.key.endswith(_PLURAL_ENDINGS)):
        return further
    if not plural and _leads_to_noun(tokens, end, last):
        return None
    if not plural and noun.text[0].isupper() and (mark := _mark_after(tokens, end)):
        return _Noun(_text(tokens, at, mark).removesuffix("s"), unit_class, at, mark, plural=True)
    if not plural and _DESIGNATION.fullmatch(noun.text) and closes(tokens, end):
        return _Noun(noun.text, unit_class, at, end, plural=True)
    if not plural and any(map(str.isdigit, noun.text)) and (nickname := _nickname(tokens, end)):
        return _Noun(_text(tokens, at, nickname).removesuffix("s"), unit_class, at, nickname, plural=True)
    return _Noun(_singular(_text(tokens, at, end), base), unit_class, at, end, plural)


def _designation_at(tokens: Sequence[Token], at: int) -> _Noun | None:
    """Return a type that no list knows, as what is counted: "672 K9s", "12 KF-21s", "one L-39"."""
    token = tokens[at] if at < len(tokens) else None
    if token is None or token.kind != "word" or not _DESIGNATION.fullmatch(token.text) or not closes(tokens, at + 1):
        return None
    return _Noun(token.text.removesuffix("s"), class_of_type(token.key), at, at + 1, plural=True)


def _mark_after(tokens: Sequence[Token], at: int) -> int | None:
    """Return the end of what says which of a type: "Leopard 2A4", "Challenger 2s"."""
    if at >= len(tokens) or not closes(tokens, at + 1):
        return None
    number = tokens[at].kind == "number" and tokens[at].plain and not tokens[at].glued
    return at + 1 if number or _MARK.fullmatch(tokens[at].text) else None


def _inflected_noun(tokens: Sequence[Token], at: int, found: tuple[Meaning, int], last: int) -> _Noun | None:
    """Return a Russian or Arabic noun, whose ending does not say the number: the case would mislead.

    What looks like one may be an adjective of it, as in «батальонно-тактических групп», «зенитных ракетных комплексов».
    """
    (unit_class, base), end = found
    if _before_hyphen(tokens, end - 1):
        return None
    if _RUSSIAN_ADJECTIVE.search(tokens[end - 1].key):
        further = _noun_at(tokens, end, last)
        people = unit_class == "personnel"  # «военных», of an army or not
        if further and not (people and further.unit_class in ("formation", "body")):
            return further
        if not people and _leads_to_noun(tokens, end, last):
            return None
    return _Noun(base or _text(tokens, at, end), unit_class, at, end, plural=True)


def _nickname(tokens: Sequence[Token], at: int) -> int | None:
    """Return the end of the plural that makes a type a thing: "F-22 Raptors", "F-16 Fighting Falcons"."""
    for place in range(at, min(len(tokens), at + 2)):
        if not tokens[place].text[0].isupper() or tokens[place].kind != "word":
            break
        if tokens[place].text.endswith("s"):
            return place + 1
    return None


def _singular(stated: str, base: str) -> str:
    return stated[: len(base)] if _plain(stated).startswith(_plain(base)) else base


def _plain(words: str) -> str:
    return words.casefold().replace("-", " ")


def _leads_to_noun(tokens: Sequence[Token], at: int, last: int) -> bool:
    """Whether a noun in the singular is only the first part of what is counted: "two Leopard 2 tanks"."""
    unknown = 0
    while at < last and (step := _modifier_at(tokens, at)):
        unknown += step.unknown
        at = step.end
        if unknown > 1:
            return False
        if match_at("units", tokens, at):
            return True
    return False


@dataclass(frozen=True, slots=True)
class _Step:
    end: int
    unknown: int


def _modifier_at(tokens: Sequence[Token], at: int) -> _Step | None:
    """Return the step over one word that may stand between a number and its unit; None where the phrase ends."""
    token = tokens[at]
    if token.kind == "mark":
        joins = token.text in _QUOTES or token.hyphen or (token.text == "," and _between_names(tokens, at))
        return _Step(at + 1, 0) if joins else None
    if token.kind == "number":
        return _number_step(tokens, at)
    if token.kind != "word":
        return None
    known = match_at("modifiers", tokens, at)
    if not token.begins.keys().isdisjoint(_COUNTS) and (known is None or known[1] == at + 1):
        return None  # but "one-way"
    if known:
        return _Step(known[1], 0)
    if token.text[0].isupper() or token.text[0].isdigit():
        return _Step(at + 1, 0)
    if token.key in ("and", "и") and _joins_adjectives(tokens, at):
        return _Step(at + 1, 0)
    if match_at("closing", tokens, at):
        return None
    if not token.text.isascii() and _before_hyphen(tokens, at):
        return _Step(at + 1, 0)
    return _unknown_word(token, at)


def _number_step(tokens: Sequence[Token], at: int) -> _Step | None:
    """Return the step over a number: "six 155-mm howitzers", "six 155 mm howitzers", "14 Leopard 2 tanks"."""
    if tokens[at].plain and at + 2 < len(tokens) and (tokens[at + 1].hyphen or _is_measure(tokens, at + 1)):
        return _Step(at + 2 + tokens[at + 1].hyphen, 0)
    name = at > 0 and tokens[at - 1].text[0].isupper() and match_at("articles", tokens, at - 1) is None
    return _Step(at + 1, 0) if name else None


def _joins_adjectives(tokens: Sequence[Token], at: int) -> bool:
    """Whether "and" does in "Russian and Belarusian soldiers", "military and police personnel"."""
    if at + 1 >= len(tokens):
        return False
    return tokens[at + 1].text[0].isupper() or bool(
        match_before("modifiers", tokens, at) and match_at("modifiers", tokens, at + 1)
    )


def _between_names(tokens: Sequence[Token], at: int) -> bool:
    """Whether a comma parts two adjectives: "Estonian, British and French troops"."""
    return 0 < at < len(tokens) - 1 and tokens[at - 1].text[0].isupper() and tokens[at + 1].text[0].isupper()


def _is_measure(tokens: Sequence[Token], at: int) -> bool:
    found = match_at("units", tokens, at)
    return found is not None and found[0].value == "measure"


def _before_hyphen(tokens: Sequence[Token], at: int) -> bool:
    return at + 1 < len(tokens) and tokens[at + 1].hyphen


def _unknown_word(token: Token, at: int) -> _Step | None:
    key = token.key
    if key.isascii():
        return None if key.endswith("s") and not key.endswith("ss") else _Step(at + 1, 1)
    return _Step(at + 1, 0) if _RUSSIAN_ADJECTIVE.search(key) else None


def _complete(tokens: Sequence[Token], noun: _Noun, start: int) -> Unit:
    """Return the unit with what follows its noun: "of marines", "under arms", a genitive, a closing quotation mark."""
    end = noun.end
    if noun.unit_class in NO_FORCE:
        return Unit(noun.base, noun.unit_class, start, end)
    pair = _coordinated(tokens, noun)
    if complement := _complement(tokens, noun):
        end = complement
    elif pair:
        end = pair
    elif _text(tokens, end, end + 2) in ("under arms", "at arms"):
        end += 2
    name = _text(tokens, start, end) if pair else _name(tokens, noun, start, end)
    if end < len(tokens) and tokens[end].text in '”»"' and any(token.text in _QUOTES for token in tokens[start:end]):
        end += 1
    return Unit(name, noun.unit_class, start, end, noun.plural)


def _as_aircraft(tokens: Sequence[Token], noun: _Noun, start: int) -> _Noun:
    """Return "fighters" as what flies where a type of aircraft stands before them: "24 Typhoon fighters"."""
    if noun.base != "fighter":
        return noun
    kinds = (match_at("units", tokens, at) for at in range(start, noun.start))
    flies = any(kind is not None and kind[0].value == "aircraft" for kind in kinds)
    typed = any(_DESIGNATION.fullmatch(token.text) for token in tokens[start : noun.start])
    return replace(noun, unit_class="aircraft") if flies or typed else noun


def _complement(tokens: Sequence[Token], noun: _Noun) -> int | None:
    """Return where "of marines", "of rocket artillery", "сапёров", "من المشاة" ends, after a formation or a body."""
    if noun.base == "round" and (of := match_at("of", tokens, noun.end)):
        return next(
            (at + 1 for at in range(of[1], min(len(tokens), of[1] + 4)) if tokens[at].key == "ammunition"), None
        )
    if noun.unit_class not in ("formation", "body") and noun.base != "crew":
        return _adjective(tokens, noun.end) or _type_after(tokens, noun)
    of = match_at("of", tokens, noun.end)
    latin = tokens[noun.start].text.isascii()
    if of is None and latin:
        return None
    place = of[1] if of else noun.end
    for _ in range(3):
        found = match_at("units", tokens, place)
        if found:
            while further := match_at("units", tokens, found[1]):
                found = further  # "MiG-31 interceptors"
            forces = found[0].value in ("formation", "body") and not latin
            return None if forces or found[0].value in NO_FORCE else found[1]
        step = _modifier_at(tokens, place) if place < len(tokens) and tokens[place].key != "и" else None
        if step is None or (latin and (step.unknown or tokens[place].text[0].isdigit())):
            return _adjective(tokens, noun.end)
        place = step.end
    return None


def _coordinated(tokens: Sequence[Token], noun: _Noun) -> int | None:
    """Return where "and missiles" ends in "300 drones and missiles": people with people, things with things."""
    if not noun.plural:
        return None
    at = noun.end
    while at + 1 < len(tokens) and tokens[at].text == "," and (found := match_at("units", tokens, at + 1)):
        at = found[1]  # "soldiers, sailors and airmen"
    if at >= len(tokens) or tokens[at].key != "and":
        return None
    place = at + 1
    while (known := match_at("modifiers", tokens, place)) and match_at("units", tokens, place) is None:
        place = known[1]
    other = _noun_at(tokens, place, min(len(tokens), place + _REACH))
    if other is None or not other.plural or other.unit_class in ("formation", "body", *NO_FORCE):
        return None
    return other.end if (other.unit_class == "personnel") == (noun.unit_class == "personnel") else None


def _adjective(tokens: Sequence[Token], at: int) -> int | None:
    """Return the end of an adjective that follows its noun, as in Arabic."""
    if at < len(tokens) and "\u0600" <= tokens[at].text[0] <= "\u06ff" and (found := match_at("modifiers", tokens, at)):
        return found[1]
    return None


def _type_after(tokens: Sequence[Token], noun: _Noun) -> int | None:
    """Return the end of a type that follows its noun, as in Russian: «4 истребителя Су-35»."""
    if noun.end >= len(tokens) or tokens[noun.start].text.isascii() or noun.unit_class == "personnel":
        return None
    text = tokens[noun.end].text
    return noun.end + 1 if text[0].isupper() and any(map(str.isdigit, text)) else None


def _name(tokens: Sequence[Token], noun: _Noun, start: int, end: int) -> str:
    """Return the unit's text: people as stated, things in the singular or their base form, quotation marks left out."""
    before = _text(tokens, start, noun.start)
    head = _text(tokens, noun.start, noun.end)
    changed = noun.unit_class not in ("personnel", "none")
    parts = (before, noun.base if changed else head, _text(tokens, noun.end, end))
    return " ".join(part for part in parts if part)


def _text(tokens: Sequence[Token], start: int, end: int) -> str:
    words = ""
    for place in range(start, min(end, len(tokens))):
        token = tokens[place]
        if token.text in _QUOTES or match_at("changes after", tokens, place):
            continue
        words += token.text if token.glued else f" {token.text}"
    return words.strip()
