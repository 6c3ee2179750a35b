"""Small questions, one function each; every one answers whether to go on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QDateTime, Qt
from PySide6.QtWidgets import QWidget

from annotator.gui.dialogs.message import MessageDialog
from annotator.gui.dialogs.parts import counted, translated
from annotator.gui.wording import isolated

_TITLES_SHOWN = 5
_MINUTE, _HOUR, _DAY = 60, 3600, 86400


def ask(parent: QWidget | None, title: str, text: str, yes: str, *, dangerous: bool = False) -> bool:
    """Ask `title` with `text` below it and return whether the button `yes` was pressed.

    Enter means `yes`, or Cancel where the answer is `dangerous`; Esc always means Cancel.
    """
    dialog = MessageDialog(title, text, yes=yes, dangerous=dangerous, parent=parent)
    answer = dialog.exec()
    dialog.deleteLater()
    return answer == MessageDialog.DialogCode.Accepted


def ask_erase(parent: QWidget | None, titles: Sequence[str], *, annotations: int) -> bool:
    """Ask whether articles shall be erased for good; `annotations` is how many go with them."""
    what = counted(len(titles), translated("Erase this article for good?"), translated("Erase {} articles for good?"))
    lost = counted(
        annotations,
        translated("Text, history and {} annotation are erased from the project file."),
        translated("Text, history and {} annotations are erased from the project file."),
    )
    text = f"{_listed(titles)}\n\n{lost} {translated('This cannot be undone.')}"
    return ask(parent, what, text, translated("&Erase for good"), dangerous=True)


def ask_remove(parent: QWidget | None, titles: Sequence[str], *, annotations: int) -> bool:
    """Ask whether articles shall be removed, which can be undone; `annotations` is how many go with them."""
    what = counted(
        len(titles),
        translated("Remove this article from the project?"),
        translated("Remove {} articles from the project?"),
    )
    gone = counted(annotations, translated("{} annotation goes with it."), translated("{} annotations go with it."))
    text = f"{_listed(titles)}\n\n{gone} {translated('Undo brings everything back.')}"
    return ask(parent, what, text, translated("&Remove"))


def ask_undo_foreign(parent: QWidget | None, *, edit: str, origin: str, at: str) -> bool:
    """Ask whether another program's edit shall be undone.

    `edit` is its name in words, `origin` the program as the history says, `at` the time (UTC, ISO 8601).
    """
    where = {
        "window": translated("in another window"),
        "command line": translated("on the command line"),
        "library": translated("by a script"),
    }.get(origin, translated("by another program"))
    text = translated("The edit “{edit}” was made {where} {when}.").format(edit=edit, where=where, when=ago(at))
    return ask(parent, translated("Undo an edit that was not made here?"), text, translated("&Undo it"))


def ask_edit_foreign(parent: QWidget | None, *, annotator: str) -> bool:
    """Ask whether another annotator's annotation shall be changed."""
    title = translated("Change an annotation by {}?").format(annotator)
    text = translated("It is not your own. The history will say that you changed it; undo brings it back.")
    return ask(parent, title, text, translated("&Change it"))


def ago(at: str) -> str:
    """Return how long ago a time was (UTC, ISO 8601), such as "3 minutes ago"."""
    when = QDateTime.fromString(at, Qt.DateFormat.ISODate)
    seconds = when.secsTo(QDateTime.currentDateTimeUtc())
    if seconds < _MINUTE:
        return translated("just now")
    if seconds < _HOUR:
        return counted(seconds // _MINUTE, translated("{} minute ago"), translated("{} minutes ago"))
    if seconds < _DAY:
        return counted(seconds // _HOUR, translated("{} hour ago"), translated("{} hours ago"))
    return counted(seconds // _DAY, translated("{} day ago"), translated("{} days ago"))


def _listed(titles: Sequence[str]) -> str:
    """The first titles, a line each, and how many there are besides."""
    lines = [f"• {isolated(title)}" for title in titles[:_TITLES_SHOWN]]
    further = len(titles) - _TITLES_SHOWN
    if further > 0:
        lines.append(counted(further, translated("and {} other"), translated("and {} others")))
    return "\n".join(lines)
