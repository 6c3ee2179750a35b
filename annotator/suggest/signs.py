"""Signs by which it is seen in a sentence where what is reported begins and ends."""

from __future__ import annotations

import re

from annotator.meaning.lexicons import folded, lexicon

EDGE = " \t\u00a0,;:–—-"
FINAL = EDGE + ".!?…"
QUOTES = '“"„«‘'
THATS = frozenset({"that", "что", "أن", "إن", "بأن"})
# “So that”, “given that”: what follows is nobody's.
THIS_WAS = re.compile(r"(?:This|That|It|Which) (?:was|is|has been|had been) (?:also |first |later |earlier )?")
NO_THAT = re.compile(r"\b(?:so|such|now|except|given|provided|in|after|of)\s$")
BREAK = re.compile(r"[,;](?P<mark>[”\"’»]?)\s|\s[–—-]\s")
COMMA = re.compile(r",\s")
DASH = re.compile(r"\s[–—-]\s")
# “BERGEN, March 3 (Nordic Wire) – ”, “16:50 ”
DATELINE = re.compile(
    r"[A-Z]{3,}[^\n–—]{0,60}?\s?[–—-]{1,2}\s|\([A-Z][\w ]{1,30}\)\s?[–—-]{1,2}\s|\d{1,2}[:.]\d\d\s(?:[–—-]\s)?"
)
# What stands before a speaker and belongs to him: “the”, “one of”, “Russia’s”.
ARTICLE = re.compile(
    r"(?:^|\s)(?:[A-Z][\w.-]{1,30}[’']s|(?:some|many|two|both) of (?:the)?|[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|their)$"
)
# “Said at least 11 people died”: the preposition belongs to a number.
NUMBER_AFTER = re.compile(r"(?:at least|about|around|over|between|up to)\s(?:\d|(?P<word>[a-z]+)\s)", re.IGNORECASE)
OF_WHAT = re.compile(r"\s(?:of|for)\s")
# What the reporter says of a claim: “, a figure that could not be verified”, “, without giving details”.
REMARK = re.compile(
    r",\san?\s(?:claim|figure|charge|statement|assertion|allegation|accusation|number|remark|account|version)"
    r"\s(?:that|which|\w+ed)\b"
    r"|,\swithout\s(?:giving|providing|elaborating|offering|saying|specifying|citing|naming|going)\b"
)
_MEDIA = "programme|program|newspaper|agency|channel|website|magazine|television|radio|podcast|show|daily|broadcaster"
_WHO = r"[A-Z][\w’'-]*"
# “Told Reuters they saw it”: whom, before a clause that opens with a small word or a number.
WHOM = re.compile(
    r"(?:reporters|journalists|lawmakers|deputies|MPs|parliament|state (?:television|TV|media)"
    r"|a (?:news|press) conference"
    r"|[a-z]{4,}s(?=\s(?:he|she|it|they)\s)"
    rf"|(?:the\s)?(?:{_WHO}\s(?:{_MEDIA})\s)?{_WHO}(?:\s{_WHO}){{0,3}}(?:\s(?:{_MEDIA}))?)\s"
    r"(?:(?:on\s)?[A-Z][a-z]{2,5}day\s)?"
    r"(?=(?:he|she|it|they|we|there|the|his|its|their|no|some|about|at least)\s|\d[\d,.]*\s[a-z])"
)
# Verbs that are written onto the word before: “they’re”; and “it’s”, but not “Duma’s”.
_SHORTENED = ("n't", "'re", "'ve", "'ll", "'d", "'m")
_IS = frozenset({"it's", "he's", "she's", "that's", "there's", "who's", "what's", "here's", "everything's", "nobody's"})


def is_finite(word: str) -> bool:
    """Return whether a word is likely a finite verb: an auxiliary, a cue, a word in -ed or -es."""
    key = folded(word)
    if word == "May":
        return False
    if is_auxiliary(word) or key.endswith(_SHORTENED) or key in _IS:
        return True
    plain = word.islower() and len(word) > 3 and not key.endswith("ing")
    return plain and (key.endswith(("ed", "es")) or key in lexicon("cues", "verbs") | lexicon("speech", "finite"))


def is_auxiliary(word: str) -> bool:
    """Return whether a word is “has”, “will”, “does” or their like."""
    return folded(word) in lexicon("grammar", "auxiliaries")
