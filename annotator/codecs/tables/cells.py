"""Texts as cells of spreadsheets hold them: no formula, no control character, no more than fits."""

from __future__ import annotations

import re

# A cell of Excel holds no more; what is longer is cut silently by some writers and refused by others.
MOST = 32_767
_CUT = " […]"
# What XML 1.0 cannot hold, and so no workbook either.
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
# What makes a spreadsheet read a cell of a CSV file as a formula (OWASP, "CSV Injection"), and the mark against it.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_MARK = "'"


def plain(text: str) -> str:
    """Return the text as a cell can hold it; control characters become U+FFFD, and a cut ends with "[…]"."""
    text = without_controls(text)
    return text if len(text.encode("utf-16-le")) <= 2 * MOST else _cut(text)


def without_controls(text: str) -> str:
    """Return the text as XML can hold it, as long as before: control characters become U+FFFD."""
    return _NOT_XML.sub("\ufffd", text)


def _cut(text: str) -> str:
    room = 2 * (MOST - len(_CUT))
    return text.encode("utf-16-le")[:room].decode("utf-16-le", "ignore") + _CUT


def guarded(text: str) -> str:
    """Return the text of a cell of a CSV file, with a mark before what would be a formula."""
    return _MARK + text if text.startswith((*_FORMULA, _MARK)) else text


def unguarded(text: str) -> str:
    """Return the text that `guarded` was given; a text with another apostrophe in front stays as it is."""
    return text[1:] if text.startswith(tuple(_MARK + each for each in (*_FORMULA, _MARK))) else text
