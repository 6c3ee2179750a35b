"""Quotes and where they stand: the context a quote is written with, and finding a quote again by it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from annotator.errors import Remark
from annotator.model import QUOTE_JOINT, Span

REACH = 32


def quote_context(text: str, start: int, end: int, *, reach: int = REACH) -> tuple[str, str]:
    """Return the text before `start` and after `end`, up to `reach` code points of each."""
    return text[start - reach if start > reach else 0 : start], text[end : end + reach]


def find_quote(text: str, *, quote: str, prefix: str, suffix: str, parts: int) -> tuple[Span, ...] | str:
    """Return where a quote of so many `parts` stands, if it does so exactly once with its context.

    Otherwise return a clause that says why it was not found. A quote of several parts stands where its first part
    with the prefix, its last part with the suffix, and each part between them stand exactly once.
    """
    pieces = [quote] if parts == 1 else quote.split(QUOTE_JOINT)
    if len(pieces) != parts or not all(pieces):
        return Remark("the quote does not match its spans, nor has it as many parts")
    spans: list[Span] = []
    last = len(pieces) - 1
    for n, piece in enumerate(pieces):
        before = prefix if n == 0 else ""
        after = suffix if n == last else ""
        found = _places(text, before + piece + after, spans[-1].end if spans else 0)
        if len(found) != 1:
            often = Remark("nowhere") if not found else Remark("more than once")
            return Remark(
                "the quote does not match its offsets and, with its context, stands {often} in the text", often=often
            )
        start = found[0] + len(before)
        spans.append(Span(start, start + len(piece)))
    return tuple(spans)


def find_near(text: str, quote: str, *, prefix: str, suffix: str, hints: Sequence[int]) -> int | str:
    """Return where a quote stands, or a clause that says why that is not known.

    It stands at a hint if it does so there; else where it stands with its context, or alone if nowhere with it, and of
    several such places at the one nearest to a hint.
    """
    for hint in hints:
        if hint >= 0 and text.startswith(quote, hint):
            return hint
    found = [at + len(prefix) for at in _all_places(text, prefix + quote + suffix)] or list(_all_places(text, quote))
    if not found or (len(found) > 1 and not hints):
        often = Remark("more than once") if found else Remark("nowhere")
        return Remark("its quote stands {often} in the text; it is “{quote}”", often=often, quote=quote[:60])
    return min(found, key=lambda at: min((abs(at - hint) for hint in hints), default=0))


def _all_places(text: str, words: str) -> Iterator[int]:
    at = text.find(words)
    while at >= 0:
        yield at
        at = text.find(words, at + 1)


def _places(text: str, words: str, low: int) -> Sequence[int]:
    """Return the first two places of `words` from `low` on."""
    first = text.find(words, low)
    if first < 0:
        return ()
    second = text.find(words, first + 1)
    return (first,) if second < 0 else (first, second)
