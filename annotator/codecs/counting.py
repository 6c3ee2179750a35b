"""Numbers of things, in the words of reports."""

from __future__ import annotations

from typing import Literal, Self

Noun = Literal["annotation", "article", "comment", "line", "prediction", "relation", "result", "source", "span"]


class Count(str):
    """A number of things as English words; a window, which knows the plurals of its language, goes by the fields."""

    number: int
    noun: Noun

    def __new__(cls, number: int, noun: Noun) -> Self:
        """Make "1 relation" or "1,200 relations"."""
        made = super().__new__(cls, f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s")
        made.number, made.noun = number, noun
        return made


def counted(count: int, noun: Noun) -> Count:
    """Return "1 relation" or "1,200 relations"."""
    return Count(count, noun)
