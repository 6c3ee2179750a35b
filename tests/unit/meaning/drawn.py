"""Cases of the tables as they are read: "He met [Keir St|armer] today" is a click at | that should take what is in [ ].

¶ stands for a line feed. A case without [ ] takes nothing.
"""

from __future__ import annotations

from collections.abc import Callable

Span = tuple[int, int]


def drawn(case: str) -> tuple[str, int, Span | None]:
    """Return the case's text, the place of its |, and the span in its brackets, all as they are without the signs."""
    case = case.replace("¶", "\n")
    at = case.replace("[", "").replace("]", "").index("|")
    case = case.replace("|", "")
    if "[" not in case:
        return case, at, None
    start = case.index("[")
    end = case.index("]") - 1
    return case.replace("[", "").replace("]", ""), at, (start, end)


def shown(text: str, at: int, span: Span | None) -> str:
    """Return a result in the signs of a case, so that a failure shows what was taken instead."""
    signs = {at: "|"}
    if span is not None:
        signs[span[0]] = "[" + signs.get(span[0], "")
        signs[span[1]] = "]" + signs.get(span[1], "")
    return "".join(signs.get(place, "") + text[place : place + 1] for place in range(len(text) + 1)).replace("\n", "¶")


def takes(find: Callable[[str, int], Span | None], case: str) -> None:
    """Assert that `find(text, at)` takes what the case says."""
    text, at, expected = drawn(case)
    assert shown(text, at, find(text, at)) == shown(text, at, expected)
