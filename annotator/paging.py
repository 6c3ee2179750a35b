"""The pages that an article came in, as a PDF has them: which of them a stretch of its text stands on."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence

# Where an article's extensions say at which code points its pages begin.
KEY = "pages"


def page_starts(extensions: Mapping[str, object]) -> tuple[int, ...]:
    """Return at which code points an article's pages begin, ascending; () where it has none, or what says so is odd."""
    starts = extensions.get(KEY)
    if not isinstance(starts, list) or not all(type(each) is int for each in starts):
        return ()
    return tuple(starts) if starts == sorted(starts) else ()


def pages_of(starts: Sequence[int], start: int, end: int) -> tuple[int, int] | None:
    """Return the first and the last page, counted from 1, that code points from `start` to before `end` stand on.

    None where there are no pages. A page without words begins where the next one does, and nothing stands on it.
    """
    first = bisect_right(starts, start)
    return (first, max(first, bisect_right(starts, end - 1))) if first else None


def shown_pages(starts: Sequence[int], start: int, end: int) -> str:
    """Return the pages of a stretch as they are cited, such as "7" or "7–8"; "" where there are none."""
    pages = pages_of(starts, start, end)
    if pages is None:
        return ""
    first, last = pages
    return str(first) if first == last else f"{first}–{last}"
