"""Makes the QTextDocument that shows an article's text, position by position the same as the text."""

from __future__ import annotations

import re
import unicodedata

from PySide6.QtCore import QObject
from PySide6.QtGui import QFont, QTextBlockFormat, QTextCursor, QTextDocument

SERIFS = ("Noto Serif", "Georgia", "DejaVu Serif")
POINT_SIZE = 12.0
PARAGRAPH_SPACE = 14
# Room around the text inside the viewport, so that outlines and handles at a line's ends are not cut.
DOCUMENT_MARGIN = 12

LINE_PERCENT = 130.0
_PROPORTIONAL = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value

# What Qt would swallow (a byte order mark at the start), or take as the end of a paragraph or the border of a
# frame, is shown as something of the same length.
_STAND_INS = {
    "\ufeff": "\u2060",
    "\ufffe": "\ufffd",
    "\u2029": "\u2028",
    "\ufdd0": "\ufffd",
    "\ufdd1": "\ufffd",
    "\r": " ",
}
# A blank line is shown as this: it has no width, and so the line after it begins with it. No caret stops there.
_NOTHING = "\u2060"
_BLANK_START = re.compile(r"(?:[^\S\n]*\n)+")
_BLANK_LINES = re.compile(r"\n(?:[^\S\n]*\n)+")
# Lines no longer than this throughout mean that the text was wrapped by hand, as in mails and wire reports.
_WRAPPED_BY_HAND = 90
# From this length on, kerning is given up: laying out takes half the time and, at 200,000 characters, 10 MiB less.
_LONG = 100_000


def reading_font(text: str, *, family: str, zoom: int) -> QFont:
    """Return the font for a text: the family, or the first serif there is where it is ""; `zoom` in percent.

    Very long texts are set without kerning and ligatures, which halves the time of laying them out; scripts that
    need shaping, such as Arabic, are shaped nevertheless, and so are texts with accents as letters of their own.
    """
    font = QFont([family, *SERIFS] if family else list(SERIFS))
    font.setPointSizeF(POINT_SIZE * zoom / 100)
    if len(text) > _LONG and unicodedata.is_normalized("NFC", text):
        font.setStyleStrategy(QFont.StyleStrategy.PreferNoShaping)
    return font


def build_document(text: str, *, font: QFont, parent: QObject) -> QTextDocument:
    """Return a document that shows `text`, each of its UTF-16 positions that of the text; one block a line.

    Formats are set before the document holds text and before it is shown: afterwards Qt lays everything out anew.
    """
    wrapped = wrapped_by_hand(text)
    block_format = QTextBlockFormat()
    block_format.setLineHeight(LINE_PERCENT, _PROPORTIONAL)
    block_format.setBottomMargin(0 if wrapped else PARAGRAPH_SPACE)
    document = QTextDocument(parent)
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(DOCUMENT_MARGIN)
    document.setDefaultFont(font)
    cursor = QTextCursor(document)
    cursor.setBlockFormat(block_format)
    cursor.insertText(shown_text(text, keep_one_blank_line=wrapped))
    return document


def hidden_runs(text: str, *, keep_one_blank_line: bool = False) -> list[tuple[int, int]]:
    """Return the ranges `[start, end)` of `text`, in order, that take no room on the page, as code points.

    They are runs of blank lines, for the paragraphs have space between them; with `keep_one_blank_line` the first
    of each run stays. A paragraph begins where its run ends.
    """
    kept = 2 if keep_one_blank_line else 1
    start = _BLANK_START.match(text)
    first = start.end() if start else 0
    runs = [(run.start() + kept, run.end()) for run in _BLANK_LINES.finditer(text, first)]
    return [(0, first)] * (first > 0) + [run for run in runs if run[0] < run[1]]


def shown_text(text: str, *, keep_one_blank_line: bool = False) -> str:
    """Return what Qt is given to show: as long as `text`, with nothing in it that Qt swallows or breaks at.

    Of `hidden_runs` nothing is seen.
    """
    parts, at = [], 0
    for start, end in hidden_runs(text, keep_one_blank_line=keep_one_blank_line):
        # The line that stays blank may have had blanks in it, and its own end among what is hidden.
        line_ends = "\n" * min(start, 2 if keep_one_blank_line else 1)
        parts += [text[at : start - len(line_ends)], line_ends, _NOTHING * (end - start)]
        at = end
    text = "".join([*parts, text[at:]])
    for character, substitute in _STAND_INS.items():
        if character in text:
            text = text.replace(character, substitute)
    return text


def wrapped_by_hand(text: str) -> bool:
    """Return whether the text's lines were broken at a fixed width, so that a line is no paragraph."""
    lines = text[:20_000].split("\n")
    full = [line for line in lines if len(line) > _WRAPPED_BY_HAND // 2]
    return len(full) > len(lines) / 2 and max(map(len, full)) <= _WRAPPED_BY_HAND and "\n\n" in text
