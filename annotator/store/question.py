"""What somebody types into the search, as a question for SQLite's FTS5. Pure functions.

The words are those of most searches: `"armoured vehicles"` is a phrase, `deploy*` a beginning, AND, OR and NOT (in
capitals) and brackets join; without them every word has to be there. Nothing that is typed is wrong: an operator with
nothing to join, a bracket or a quotation mark without its other half count as if they were not there.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from annotator.errors import InvalidValue

_TOKEN = re.compile(
    r'["“”„«»](?P<phrase>[^"“”„«»]*)(?:["“”„«»]|$)(?P<more>\*?)|(?P<bracket>[()])|(?P<word>[^\s()"“”„«»]+)'
)
_OPERATORS = ("AND", "OR", "NOT")
# FTS5 gives up on deeper ones; nobody types them by hand.
_DEEPEST = 40


def fts_question(typed: str) -> str:
    """Return the FTS5 question that `typed` means, "" where it holds no word.

    Raises InvalidValue where it says only what is not to be found.
    """
    tokens = _tokens(typed.encode("utf-8", "ignore").decode().replace("\0", " "))
    if tokens.count("(") > _DEEPEST:
        tokens = [each for each in tokens if each not in "()"]
    reader = _Reader(tokens)
    found = reader.either()
    if not found and reader.excludes:
        raise InvalidValue("The search says only what shall not be there. Say also what shall be there.")
    return found


def _tokens(typed: str) -> list[str]:
    """Return brackets, operators, and what is to be found as FTS5 strings, which begin with a quotation mark."""
    tokens: list[str] = []
    depth = 0
    for match in _TOKEN.finditer(typed):
        word = match["word"] or ""
        if bracket := match["bracket"]:
            depth += 1 if bracket == "(" else -1
            if depth < 0:  # one that nothing opened
                depth = 0
            else:
                tokens.append(bracket)
            continue
        if word in _OPERATORS:
            tokens.append(word)
            continue
        begins = bool(match["more"]) or word.endswith("*") or (match["phrase"] or "").endswith("*")
        words = match["phrase"] if match["phrase"] is not None else word
        if any(character.isalnum() for character in words):
            tokens.append(f'"{words}"' + (" *" if begins else ""))
    return tokens


@dataclass(slots=True)
class _Reader:
    """Reads tokens one after the other; each method returns an FTS5 question, "" where there is none."""

    tokens: list[str]
    place: int = 0
    excludes: bool = False

    def either(self) -> str:
        """Read alternatives up to a closing bracket or the end."""
        alternatives = [self._all()]
        while self._next() == "OR":
            self.place += 1
            alternatives.append(self._all())
        found = [each for each in alternatives if each]
        return found[0] if len(found) == 1 else " OR ".join(map(_bracketed, found))

    def _all(self) -> str:
        """Read what has to be there, and what must not, up to OR or a closing bracket."""
        there: list[str] = []
        not_there: list[str] = []
        excluded = False
        while (word := self._next()) not in ("", "OR", ")"):
            self.place += 1
            if word in ("AND", "NOT"):
                excluded = word == "NOT"
                continue
            found = self._in_brackets() if word == "(" else word
            if found:
                (not_there if excluded else there).append(found)
            excluded = False
        self.excludes = self.excludes or bool(not_there)
        if not there:
            return ""
        question = " AND ".join(map(_bracketed, there)) if len(there) > 1 else there[0]
        if not not_there:
            return question
        return f"{_bracketed(question)} NOT {_bracketed(' OR '.join(map(_bracketed, not_there)))}"

    def _in_brackets(self) -> str:
        found = self.either()
        if self._next() == ")":
            self.place += 1
        return found

    def _next(self) -> str:
        return self.tokens[self.place] if self.place < len(self.tokens) else ""


def _bracketed(question: str) -> str:
    return f"({question})" if " AND " in question or " OR " in question or " NOT " in question else question
