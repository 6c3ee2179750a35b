"""Answers of an interview that is written as NAME: answer, without quotation marks."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from annotator.suggest.passages import Passage, Place
from annotator.text import trim

_NAME = re.compile(r"(?P<name>[^\W\d_a-z][\w.’'-]*(?:\s[^\W\d_a-z][\w.’'-]*){0,4}):\s")
_QUOTES = '“"„«‘'


class Answer(NamedTuple):
    """What somebody says in an interview, and where the name before the colon stands."""

    said: Place
    name: Place


def answers_in(text: str, passages: Sequence[Passage]) -> dict[int, Answer]:
    """Return the answers by the start of their paragraph.

    A name that opens two paragraphs or more is one of an interview's, and so is another in capitals where that is in
    capitals; whoever mostly asks is not who answers.
    """
    opened = [(passage, name) for passage in passages if (name := _NAME.match(text, passage.start, passage.end))]
    spoken = Counter(name["name"] for _, name in opened)
    asked = Counter(name["name"] for passage, name in opened if text[passage.end - 1] == "?")
    capitals = any(count > 1 and _is_capital(name) for name, count in spoken.items())
    found = {}
    for passage, name in opened:
        said = trim(text, name.end(), passage.end)
        known = spoken[name["name"]] > 1 or (capitals and _is_capital(name["name"]))
        answers = known and asked[name["name"]] * 2 <= spoken[name["name"]]
        if answers and said is not None and text[said[0]] not in _QUOTES:
            found[passage.start] = Answer(said, name.span("name"))
    return found


def _is_capital(name: str) -> bool:
    return name.isupper() and len(name) > 1
