"""Numbers of things, in the words of reports."""

from __future__ import annotations


def counted(count: int, noun: str) -> str:
    """Return "1 relation" or "1,200 relations"."""
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"
