"""Small questions, one function each; every one answers whether to go on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QDateTime, Qt
from PySide6.QtWidgets import QWidget

from annotator.gui.dialogs.message import MessageDialog
from annotator.gui.dialogs.parts import translated
from annotator.gui.wording import isolated

_TITLES_SHOWN = 5
_MINUTE, _HOUR, _DAY = 60, 3600, 86400


def ask(parent: QWidget | None, title: str, text: str, yes: str, *, no: str = "", dangerous: bool = False) -> bool:
    """Ask `title` with `text` below it and return whether the button `yes` was pressed, not `no` (Cancel).

    Enter means `yes`, or `no` where the answer is `dangerous`; Esc always means `no`.
    """
    dialog = MessageDialog(title, text, yes=yes, no=no, dangerous=dangerous, parent=parent)
    answer = dialog.exec()
    dialog.deleteLater()
    return answer == MessageDialog.DialogCode.Accepted


def ask_erase(parent: QWidget | None, titles: Sequence[str], *, annotations: int) -> bool:
    """Ask whether articles shall be erased for good; `annotations` is how many go with them."""
    what = translated("Erase %Ln article(s) for good?", len(titles))
    lost = translated("Text, history and %Ln annotation(s) are erased from the project file.", annotations)
    text = f"{_listed(titles)}\n\n{lost} {translated('This cannot be undone.')}"
    return ask(parent, what, text, translated("&Erase for good"), dangerous=True)


def ask_go_back(parent: QWidget | None, *, edits: int, at: str) -> bool:
    """Ask whether so many edits shall be undone at once, all after the one made at `at` (UTC, ISO 8601)."""
    what = translated("Undo the last %Ln edit(s)?", edits)
    text = translated("The project will be as it was {when}, whoever made them. One undo takes that back.")
    return ask(parent, what, text.format(when=ago(at)), translated("&Go back"), dangerous=True)


def ask_undo_foreign(parent: QWidget | None, *, edit: str, origin: str, at: str, annotator: str = "") -> bool:
    """Ask whether an edit that another program or another annotator made shall be undone.

    `edit` is its name in words, `origin` the program as the history says, `at` the time (UTC, ISO 8601), `annotator`
    the name of who made it where that is somebody else.
    """
    text = translated("The edit “{edit}” was made {by} {when}.").format(
        edit=edit, by=_by_whom(origin, annotator), when=ago(at)
    )
    return ask(parent, translated("Undo an edit that was not made here?"), text, translated("&Undo it"), dangerous=True)


def ask_redo_foreign(parent: QWidget | None, *, edit: str, origin: str, at: str, annotator: str = "") -> bool:
    """Ask whether an edit shall be done again that was not undone here; see `ask_undo_foreign`."""
    text = translated("The edit “{edit}” was undone {by} {when}.").format(
        edit=edit, by=_by_whom(origin, annotator), when=ago(at)
    )
    return ask(
        parent, translated("Redo an edit that was not undone here?"), text, translated("&Redo it"), dangerous=True
    )


def _by_whom(origin: str, annotator: str) -> str:
    where = {
        "window": translated("in another window"),
        "command line": translated("on the command line"),
        "library": translated("by a script"),
    }.get(origin, translated("by another program"))
    return translated("by {name} {where}").format(name=annotator, where=where) if annotator else where


def ask_close_waiting(parent: QWidget | None, *, edits: int) -> bool:
    """Ask whether to close although edits wait for another program; the other answer is to wait."""
    title = translated("%Ln edit(s) is/are not on disk yet", edits)
    text = translated("Another program holds the file. Waiting loses nothing: they are made as soon as it lets go.")
    yes = translated("&Close without it/them", edits)
    return ask(parent, title, text, yes, no=translated("&Wait"), dangerous=True)


def ask_close_unsaved(parent: QWidget | None) -> bool:
    """Ask whether to close although a note or value could not be saved; the other answer is to go back to it."""
    title = translated("A note or a value is not saved")
    text = translated("It could not be written to the project, or is no value. Go back to correct it or to copy it.")
    return ask(parent, title, text, translated("&Close without it"), no=translated("&Go back"), dangerous=True)


def ask_replace(parent: QWidget | None, *, name: str) -> bool:
    """Ask whether a file that is there shall be replaced."""
    title = translated("Replace “{}”?").format(name)
    return ask(parent, title, translated("What it holds now is lost."), translated("&Replace it"), dangerous=True)


def ask_edit_foreign(parent: QWidget | None, *, annotator: str) -> bool:
    """Ask whether another annotator's annotation shall be changed."""
    title = translated("Change an annotation by {}?").format(annotator)
    text = translated("It is not your own. The history will say that you changed it; undo brings it back.")
    return ask(parent, title, text, translated("&Change it"), dangerous=True)


def ask_forget_learned(parent: QWidget | None) -> bool:
    """Ask whether what was learned of the articles shall be forgotten."""
    text = translated("The rules speak again. The annotations stay, so that it can be learned again.")
    return ask(parent, translated("Forget what was learned?"), text, translated("&Forget"), dangerous=True)


def ask_remove_source(parent: QWidget | None, source: str) -> bool:
    """Ask whether what was imported as suggestions of a source shall be removed."""
    text = translated("No annotation and no decision goes. They come back where they are imported again.")
    title = translated("Remove the suggestions of {source}?").format(source=isolated(source))
    return ask(parent, title, text, translated("&Remove"), dangerous=True)


def ago(at: str) -> str:
    """Return how long ago a time was (UTC, ISO 8601), such as "3 minutes ago"."""
    when = QDateTime.fromString(at, Qt.DateFormat.ISODate)
    seconds = when.secsTo(QDateTime.currentDateTimeUtc())
    if seconds < _MINUTE:
        return translated("just now")
    if seconds < _HOUR:
        return translated("%Ln minute(s) ago", seconds // _MINUTE)
    if seconds < _DAY:
        return translated("%Ln hour(s) ago", seconds // _HOUR)
    return translated("%Ln day(s) ago", seconds // _DAY)


def _listed(titles: Sequence[str]) -> str:
    """The first titles, a line each, and how many there are besides."""
    lines = [f"• {isolated(title)}" for title in titles[:_TITLES_SHOWN]]
    further = len(titles) - _TITLES_SHOWN
    if further > 0:
        lines.append(translated("and %Ln other(s)", further))
    return "\n".join(lines)
