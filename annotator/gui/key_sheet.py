"""Every key and gesture, by group: the dialog of keys and the printable sheet are made from these rows."""

from __future__ import annotations

from html import escape
from itertools import groupby

from PySide6.QtCore import QCoreApplication

from annotator.gui.actions import ACTIONS, key_words, plain, words

# Group, words, keys.
Row = tuple[str, str, str]

_SELECTING = "Selecting words"
_TAGGING = "Tagging"
_CORRECTING = "Correcting the annotation in focus"
_READING = "Reading"

# What hands do that is no action of the table in `actions`: no menu shows it.
GESTURES: tuple[Row, ...] = (
    (_SELECTING, "Whole words", "Drag"),
    (_SELECTING, "Exact to the character", "Ctrl+Shift+drag"),
    (_SELECTING, "By character, by line", "Shift+← → ↑ ↓"),
    (_SELECTING, "By word", "Ctrl+Shift+← →"),
    (_SELECTING, "What is meant: the figure, the name, else the word", "Double click"),
    (_SELECTING, "The quotation, else the sentence", "Triple click"),
    (_TAGGING, "Tag the selection; relabel the annotation in focus; else arm a label", "1 … 9"),
    (_TAGGING, "Take the speaker proposed for a new claim", "Enter"),
    (_TAGGING, "Leave the selection, the armed label, the focus", "Esc"),
    (_CORRECTING, "Put in focus: the innermost, then the one around it", "Click, click again"),
    (_CORRECTING, "Add words as a further span", "Ctrl+drag"),
    (_CORRECTING, "Move an edge by a character", "Shift+A S D F"),
    (_READING, "Move the caret", "← → ↑ ↓ Home End"),
    (_READING, "Text size", "Ctrl+wheel"),
)


def key_rows() -> list[Row]:
    """Return (group, words, keys) of every gesture, then of every action that has keys, by its menu."""
    translate = QCoreApplication.translate
    gestures = [(translate("Keys", a), translate("Keys", b), translate("Keys", c)) for a, b, c in GESTURES]
    actions = [
        (plain(words(spec.menu)), plain(words(spec.text)).rstrip("…"), key_words(spec)) for spec in ACTIONS if spec.keys
    ]
    return [*gestures, *actions]


def as_text(rows: list[Row]) -> str:
    """Return the sheet as plain text, with the keys in a column of their own."""
    width = max(len(keys) for *_, keys in rows) + 2
    parts = []
    for group, members in groupby(rows, key=lambda row: row[0]):
        parts.append("\n".join([group, *(f"  {keys:<{width}}{said}" for _, said, keys in members)]))
    return "\n\n".join(parts)


def as_html(rows: list[Row]) -> str:
    """Return the sheet as a page to print, with no link to anything outside itself."""
    title = escape(QCoreApplication.translate("Keys", "Keys of Annotator"))
    parts = []
    for group, members in groupby(rows, key=lambda row: row[0]):
        lines = "\n".join(f"<tr><td>{_kbd(keys)}</td><td>{escape(said)}</td></tr>" for _, said, keys in members)
        parts.append(f"<section>\n<h2>{escape(group)}</h2>\n<table>\n{lines}\n</table>\n</section>")
    return _PAGE.format(title=title, body="\n".join(parts))


def _kbd(keys: str) -> str:
    return " ".join(f"<kbd>{escape(key)}</kbd>" for key in keys.split(", "))


_PAGE = """<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<title>{title}</title>
<style>
@page {{ size: A4; margin: 14mm; }}
body {{ font: 10pt/1.45 "Noto Sans", "Segoe UI", Helvetica, sans-serif; color: #1f2328; margin: 24px; }}
h1 {{ font-size: 16pt; margin: 0 0 12px; }}
main {{ columns: 2 300px; column-gap: 28px; }}
section {{ break-inside: avoid; margin: 0 0 16px; }}
h2 {{ font-size: 10pt; color: #5b636b; border-bottom: 1px solid #e3e6ea; padding-bottom: 2px; margin: 0 0 4px; }}
table {{ border-spacing: 0; width: 100%; }}
td {{ padding: 2px 12px 2px 0; vertical-align: top; }}
td:first-child {{ width: 38%; }}
kbd {{ font: inherit; border: 1px solid #c0c4ca; border-radius: 4px; padding: 0 5px; white-space: nowrap; }}
@media print {{ body {{ margin: 0; }} }}
</style>
</head>
<body>
<h1>{title}</h1>
<main>
{body}
</main>
</body>
</html>
"""
