"""The force figures of a text, in order, each with the unit that the article gives it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from annotator.figures.figure import Figure, chip, share_of
from annotator.figures.own import with_own_units
from annotator.figures.phrases import (
    Phrase,
    Trap,
    outside_bounds,
    phrase_at,
    qualifiers_before,
    stated_bound,
)
from annotator.figures.tokens import Token, match_at, match_before, tokens_of
from annotator.figures.units import NO_FORCE, Unit, closes, is_martial, unit_at

# The unit of "an additional 3,000" is looked for this many code points before it.
CONTEXT = 250

# A higher number counts no formations ("two brigades ... up to 3,000"), and the people of a force named in between.
_MOST_FORMATIONS = 200

# A number without a unit that is higher counts no people, and one that stands so near after "20 civilians" others.
_MOST_PEOPLE = 5_000_000
_SAME_COUNT = 80

# Where nothing before it tells the unit, this many tokens of the same sentence after it may.
_AHEAD = 8
# "Two companies" are the army's where a word of its own stands so many tokens from it, at most.
_MARTIAL_REACH = 60
_EVERYONE = frozenset({"troops", "soldiers", "men", "forces", "personnel", "people", "servicemen"})
# "Troop numbers", "troop strength"
_STRENGTHS = frozenset({"numbers", "strength", "levels", "presence", "contribution", "cap", "ceiling"})
# People are a force where a word for one stands so many tokens before them, at most.
_FORCE_REACH = 15
_STOPS = frozenset(".;:!?")

_PEOPLE = frozenset({"people", "persons", "person", "women"})
_OF_PEOPLE = frozenset(
    {"displaced", "polled", "surveyed", "registered", "infected", "evacuated", "interviewed", "employed", "accredited"}
)
_PRONOUNS = frozenset({"them", "whom", "it", "which"})
# Forces are in them, and they are none themselves: "5,800 peacekeepers in nine missions".
_NOT_COUNTED = frozenset({"missions", "deployments", "coalitions"})
_FEW = 5
# "The army's" has at most so many tokens.
_GENITIVE = 3
_SAYING = frozenset({"said", "says", "say", "told", "tell", "recalled", "added", "wrote", "confirmed", "described"})
_PEOPLE_DO = frozenset(
    {"who", "were", "have", "had", "are", "fled", "left", "came", "died", "will", "would", "without"}
)

# Most words of a text begin no figure, and are passed over quickly.
_BEGINNINGS = ("numbers", "articles", "ones", "nothing", "orders", "some of", "parts", "duals", "shares")


@dataclass(frozen=True, slots=True)
class _Noun:
    name: str
    unit_class: str
    at: int
    civil: bool = False


class Scan:
    """Reads a stretch of a text once, from its start to its end."""

    def __init__(self, text: str, start: int, end: int, own: frozenset[str] = frozenset()) -> None:
        self.tokens: Sequence[Token] = with_own_units(tokens_of(text, start, end), own)
        self.phrases: list[Phrase] = []
        self._nearest: dict[str, _Noun] = {}
        self._martial: list[int] | None = None
        self._read()

    def span(self, phrase: Phrase) -> tuple[int, int]:
        """Return the phrase's code points in the text."""
        return self.tokens[phrase.start].start, self.tokens[phrase.end - 1].end

    def core(self, phrase: Phrase) -> tuple[int, int]:
        """Return the code points of the phrase's number."""
        return self.tokens[phrase.core].start, self.tokens[phrase.core_end - 1].end

    def is_certain(self, phrase: Phrase) -> bool:
        """Whether this is a force figure also where nobody marked it: its words or the article tell its unit."""
        if phrase.weak or phrase.ahead or phrase.figure.unit_class is None:
            return False
        if phrase.civil and not self._is_martial(phrase):
            return False
        if self._speaks(phrase):
            return False
        if self._are_just_people(phrase):
            return False
        if self.tokens[phrase.end - 1].key in _NOT_COUNTED:
            return False
        of_them = match_before("pronouns", self.tokens, phrase.end, floor=phrase.core_end)
        return not phrase.elliptic or of_them is not None or self._ends_at(phrase.end)

    def _speaks(self, phrase: Phrase) -> bool:
        """Whether a few people say something, and are no force: "two soldiers said"."""
        few = phrase.figure.unit_class == "personnel" and 0 < (phrase.figure.high or 0) <= _FEW
        return few and phrase.end < len(self.tokens) and self.tokens[phrase.end].key in _SAYING

    def _are_just_people(self, phrase: Phrase) -> bool:
        return self.tokens[phrase.end - 1].key in _PEOPLE and not self._are_of_a_force(phrase)

    def _are_of_a_force(self, phrase: Phrase) -> bool:
        """Whether people are, by a word for a force shortly before in their sentence, and by no verb behind them."""
        if phrase.end < len(self.tokens) and (
            not closes(self.tokens, phrase.end) or self.tokens[phrase.end].key in _PEOPLE_DO
        ):
            return False
        value = phrase.figure.high or phrase.figure.best or phrase.figure.low or 0
        if value > _MOST_PEOPLE or match_before("losing", self.tokens, phrase.start):
            return False
        for place in range(phrase.core - 1, max(-1, phrase.core - 1 - _FORCE_REACH), -1):
            if self.tokens[place].text in _STOPS or self.tokens[place].kind == "break":
                break
            found = match_at("units", self.tokens, place)
            martial = match_at("martial", self.tokens, place)
            if (found and found[0].value in ("formation", "body", "personnel") and found[0].base != "people") or (
                martial and martial[0].value == "force"
            ):
                return True
        return False

    def _ends_at(self, at: int) -> bool:
        """Whether nothing that a number could count follows it: "three were wounded", "2 wounded", not "500 «Yars»"."""
        if at >= len(self.tokens):
            return True
        token = self.tokens[at]
        if token.text in "“«„" or (token.text == '"' and not token.glued):
            return False
        if token.key.endswith("ed") and token.key not in _OF_PEOPLE and closes(self.tokens, at + 1):
            return True
        return closes(self.tokens, at) or (token.key.endswith("ly") and len(token.key) > 3)

    def _is_martial(self, phrase: Phrase) -> bool:
        """Whether a word that only armed forces have stands near the phrase."""
        if self._martial is None:
            self._martial = [at for at in range(len(self.tokens)) if is_martial(self.tokens, at)]
        first = bisect_left(self._martial, phrase.start - _MARTIAL_REACH)
        return first < len(self._martial) and self._martial[first] < phrase.end + _MARTIAL_REACH

    def _read(self) -> None:
        floor = at = 0
        while at < len(self.tokens):
            phrase = self._phrase(at, floor)
            if not isinstance(phrase, Phrase):
                self._see_noun(at)
                if phrase and phrase.counted:
                    self._nearest["none"] = _Noun("", "none", self.tokens[phrase.end - 1].start)
                at = phrase.end if phrase else at + 1
                continue
            phrase = self._with_level(self._with_unit(phrase))
            self.phrases.append(phrase)
            self._see_phrase(phrase, at)
            floor = at = phrase.then or phrase.end

    def _phrase(self, at: int, floor: int) -> Phrase | Trap | None:
        token = self.tokens[at]
        if token.kind == "number":
            if self._in_row(at):
                return None
        elif token.begins.keys().isdisjoint(_BEGINNINGS):
            return None
        return self._share(at, floor) or phrase_at(self.tokens, at, floor=floor)

    def _with_level(self, phrase: Phrase) -> Phrase:
        """Return the second figure of "from 12,000 to 8,000" with that as its rule; another one as it is."""
        if not self.phrases or self.phrases[-1].then != phrase.start or phrase.figure.rule:
            return phrase
        earlier = chip(replace(self.phrases[-1].figure, unit="", change="none"))
        return replace(phrase, figure=replace(phrase.figure, rule=f"changed from {earlier}"))

    def _in_row(self, at: int) -> bool:
        """Whether numbers stand on both sides, as in a table; hyphens and the like may stand between."""
        return self._is_number_beside(at, -1) and self._is_number_beside(at, 1)

    def _is_number_beside(self, at: int, step: int) -> bool:
        for place in (at + step, at + 2 * step):
            if not 0 <= place < len(self.tokens) or self.tokens[place].kind != "mark":
                return 0 <= place < len(self.tokens) and self.tokens[place].kind == "number"
        return False

    # Units from the article

    def _see_noun(self, at: int) -> None:
        """Remember a noun that an elliptic figure after it may count; "the force" is people."""
        found = match_at("units", self.tokens, at) if self.tokens[at].kind == "word" else None
        if found is None and (force := match_at("martial", self.tokens, at)):
            if force[0].value == "force" and closes(self.tokens, force[1]):  # "the military will be cut to 135,000"
                self._nearest["body"] = _Noun("personnel", "personnel", self.tokens[at].start)
            return
        if found is None or found[0].value in NO_FORCE or (at > 0 and self.tokens[at - 1].key == "no"):
            return
        if noun := self._plural_noun(at):
            self._remember(noun)
        elif found[0].value in ("formation", "body") and not match_at("civil", self.tokens, at):
            self._nearest["body"] = _Noun("personnel", "personnel", self.tokens[at].start)

    def _plural_noun(self, at: int) -> _Noun | None:
        found = match_at("units", self.tokens, at)
        if found is None or found[0].value in ("body", *NO_FORCE):
            return None
        last = self.tokens[found[1] - 1]
        if last.text.isascii() and not last.unchanging and found[0].base.endswith(last.key):
            next_key = self.tokens[found[1]].key if found[1] < len(self.tokens) else ""
            strength = found[0].value == "personnel" and next_key in _STRENGTHS
            return _Noun(f"{last.key}s", "personnel", last.start) if strength else None
        people = found[0].value == "personnel" or not last.text.isascii()
        stated = " ".join(token.text for token in self.tokens[at : found[1]])
        civil = match_at("civil", self.tokens, at) is not None
        return _Noun(stated if people else found[0].base, found[0].value, last.start, civil)

    def _see_phrase(self, phrase: Phrase, at: int) -> None:
        figure = phrase.figure
        if figure.unit_class in (None, "personnel", "formation"):
            for place in range(at, phrase.end):
                self._see_noun(place)
        if self._are_just_people(phrase):
            self._nearest["none"] = _Noun("", "none", self.tokens[phrase.end - 1].start)
        elif figure.unit_class and not phrase.weak:
            self._remember(_Noun(figure.unit, figure.unit_class, self.tokens[phrase.start].start, phrase.civil))
        if phrase.elliptic and not self._ends_at(phrase.end):  # "276 schoolgirls"
            self._nearest["none"] = _Noun("", "none", self.tokens[phrase.end - 1].start)

    def _remember(self, noun: _Noun) -> None:
        self._nearest["any"] = noun
        self._nearest[noun.unit_class] = noun

    def _with_unit(self, phrase: Phrase) -> Phrase:
        """Return an elliptic phrase with the unit that the article names nearest before it; another one as it is."""
        if not phrase.elliptic:
            return phrase
        whole = self._of_number(phrase.end)
        if whole is not None:
            unit = whole.figure if isinstance(whole, Phrase) else phrase.figure
            return replace(phrase, figure=replace(phrase.figure, unit=unit.unit, unit_class=unit.unit_class))
        figure, start = phrase.figure, self.tokens[phrase.start].start
        value = figure.high or figure.best or figure.low or 0
        if value > _MOST_PEOPLE or self._counts_others(start):
            return phrase
        many = value > _MOST_FORMATIONS
        noun, body = self._noun("any", start), self._noun("body", start)
        if many and noun and body and body.at > noun.at:
            noun = body
        if many and noun and noun.unit_class == "formation":
            noun = self._noun("personnel", start)
        found = noun or body or self._noun_ahead(phrase.end)
        if found is None:
            return phrase
        coded = replace(figure, unit=found.name, unit_class=found.unit_class)
        return replace(phrase, figure=coded, ahead=not (noun or body), civil=found.civil)

    def _counts_others(self, start: int) -> bool:
        """Whether what was counted nearest before is no force: "20 civilians were killed and 40 wounded"."""
        none, noun = self._nearest.get("none"), self._nearest.get("any")
        return none is not None and start - none.at <= _SAME_COUNT and (noun is None or noun.at < none.at)

    def _of_number(self, at: int) -> Phrase | Trap | None:
        """Return what "of the 5,000 troops", "out of 36" at token `at` says: the unit of the number before it."""
        of = match_at("out of", self.tokens, at) or match_at("of", self.tokens, at)
        if of is None:
            return None
        owner = match_at("owners", self.tokens, of[1])
        # "out of" and «из» need no article, "of 71" none either
        bare = of[1] > at + 1 or not self.tokens[at].text.isascii() or self._is_number(of[1])
        place = owner[1] if owner else of[1] if bare else at
        return phrase_at(self.tokens, place, floor=place) if at < place < len(self.tokens) else None

    def _is_number(self, at: int) -> bool:
        return at < len(self.tokens) and self.tokens[at].kind == "number"

    def _noun(self, kind: str, before: int) -> _Noun | None:
        noun = self._nearest.get(kind)
        return noun if noun and before - noun.at <= CONTEXT else None

    def _noun_ahead(self, at: int) -> _Noun | None:
        for place in range(at, min(len(self.tokens), at + _AHEAD)):
            if self.tokens[place].text in _STOPS:
                return None
            if noun := self._plural_noun(place):
                return noun
        return None

    # Shares

    def _share(self, at: int, floor: int) -> Phrase | None:
        """Return the phrase of "about half of them", "a third of the 900": a share of that or of the nearest figure."""
        found = match_at("shares", self.tokens, at)
        if found is None or found[1] >= len(self.tokens):
            return None
        share, name = found[0].value.split(" ", 1)
        place = found[1]
        owner = match_at("owners", self.tokens, place)
        number = self._after_genitive(place) or (owner[1] if owner else len(self.tokens))
        whole = phrase_at(self.tokens, number, floor=number) if number < len(self.tokens) else None
        if isinstance(whole, Phrase):
            whole = self._with_unit(whole)
            return self._shared(at, floor, Fraction(share), name, whole.figure, whole.end)
        end, unit = self._whole(place)
        earlier = self._earlier(unit) if end else None
        return self._shared(at, floor, Fraction(share), name, earlier, end) if earlier and end else None

    def _after_genitive(self, at: int) -> int | None:
        """Return the token after "the army's", "Poland's", or None where none of them is there."""
        near = range(at, min(len(self.tokens), at + _GENITIVE))
        return next((place + 1 for place in near if self.tokens[place].text.endswith(("'s", "’s", "s’"))), None)

    def _whole(self, at: int) -> tuple[int | None, Unit | None]:
        """Return where "them", "the force", "its tanks" ends, and its unit, if it is no pronoun."""
        owner = match_at("owners", self.tokens, at)
        pronoun = match_at("pronouns", self.tokens, at)
        if pronoun and self.tokens[at].key != "its":
            followed = unit_at(self.tokens, pronoun[1]) if pronoun[1] < len(self.tokens) else None
            alone = self.tokens[at].key in _PRONOUNS  # "a third of them conscripts", but "of these conscripts"
            if followed is None or alone or closes(self.tokens, pronoun[1]):
                return pronoun[1], None
        unit = unit_at(self.tokens, owner[1] if owner else at)
        if unit is None or unit.unit_class in NO_FORCE or (owner is None and self.tokens[at].text.isascii()):
            return None, None
        return unit.end, None if unit.pronoun else unit

    def _earlier(self, unit: Unit | None) -> Figure | None:
        """Return the nearest figure that counts the same, which "half of its vehicles" does not of "90 tanks"."""
        figures = (phrase.figure for phrase in reversed(self.phrases) if not phrase.weak)
        if unit is None:
            return next(figures, None)
        unit_class = "personnel" if unit.unit_class == "body" else unit.unit_class
        noun = unit.name.rsplit(" ", 1)[-1]
        every = unit.unit_class == "body" or noun in _EVERYONE
        same = (figure for figure in figures if figure.unit_class == unit_class)
        return next((figure for figure in same if every or figure.unit.rsplit(" ", 1)[-1] == noun), None)

    def _shared(self, at: int, floor: int, share: Fraction, name: str, whole: Figure, end: int) -> Phrase:
        before = qualifiers_before(self.tokens, at, floor=floor)
        bound = stated_bound(before.bounds or outside_bounds(self.tokens, before.edge))
        numbers = chip(replace(whole, unit="", change="none"))
        figure = share_of(whole, share, bound=bound, rule=f"{name} {numbers}")
        return Phrase(before.edge, end, at, end, figure)
