"""The edits of a project as a table that reads page after page, newest first."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from annotator.errors import UserError
from annotator.gui.wording import edit_name, number, one_line, quoted, shortened, shown_time, translated
from annotator.model import Edit
from annotator.store.project import Project

Index = QModelIndex | QPersistentModelIndex
WHAT, ABOUT, WHO, WHEN = range(4)
_PAGE = 200
_NOWHERE = QModelIndex()
_FEW = 3  # changes; an edit of more says how many
_REMEMBERED = 4000  # edits whose words are kept
_QUOTE = 24  # characters of each of two quotes in one cell


@dataclass(frozen=True, slots=True)
class Question:
    """Which edits are asked for; None is all."""

    article_id: str | None = None
    annotator_id: str | None = None


class HistoryModel(QAbstractTableModel):
    """What was done, about what, by whom and when. What an edit was about is read when its row is looked at."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._project: Project | None = None
        self._question = Question()
        self._edits: list[Edit] = []
        self._whole = True
        self._names: dict[str, str] = {}
        self._about = lru_cache(_REMEMBERED)(self._read_about)

    def show_edits(self, project: Project | None, question: Question) -> None:
        """Show a project's edits from the newest on. Raises UserError."""
        self.beginResetModel()
        try:
            self._project, self._question = project, question
            self._edits, self._whole = [], project is None
            self._about.cache_clear()
            if project is not None:
                self._names = {each.id: each.name for each in project.annotators()}
                self._edits = self._page(None)
                self._whole = len(self._edits) < _PAGE
        finally:
            self.endResetModel()

    def edit(self, row: int) -> Edit:
        """Return the edit in a row."""
        return self._edits[row]

    def _page(self, before: int | None) -> list[Edit]:
        assert self._project is not None
        asked = self._question
        return self._project.history(
            limit=_PAGE, before_seq=before, article_id=asked.article_id, annotator_id=asked.annotator_id
        )

    def canFetchMore(self, parent: Index) -> bool:
        """Whether there are older edits."""
        return not parent.isValid() and not self._whole

    def fetchMore(self, _parent: Index) -> None:
        """Read the next page; where another program is in the way, it is asked for again."""
        try:
            page = self._page(self._edits[-1].seq if self._edits else None)
        except UserError:
            return
        self._whole = len(page) < _PAGE
        if page:
            self.beginInsertRows(QModelIndex(), len(self._edits), len(self._edits) + len(page) - 1)
            self._edits += page
            self.endInsertRows()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many edits were read so far."""
        return 0 if parent.isValid() else len(self._edits)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """What, about what, who, when."""
        return 0 if parent.isValid() else 4

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The columns' names."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (translated("Edit"), translated("About"), translated("By"), translated("When"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words of a cell."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        edit = self._edits[index.row()]
        match index.column():
            case 0:
                return what_words(edit)
            case 1:
                return self._about(edit.seq, edit.article_id, None if role == Qt.ItemDataRole.ToolTipRole else _QUOTE)
            case 2:
                return self._names.get(edit.annotator_id or "", translated("nobody"))
        return shown_time(edit.at)

    def _read_about(self, seq: int, article_id: str | None, most: int | None) -> str:
        """Return the quote an edit was about, or both that it linked, of `most` characters each, or the title."""
        if self._project is None:
            return ""
        try:
            change = self._project.first_change(seq)
            row = (change.after or change.before or {}) if change is not None else {}
            if row.get("quote"):
                return quoted(one_line(str(row["quote"])))
            if change is not None and change.table == "relation" and (ends := self._ends(row, most)):
                return " → ".join(ends)
            place = article_id or (change.article_id if change is not None else None)
            if place is not None and self._project.has("article", place):
                return self._project.article(place).title
            return str(row.get("name") or row.get("title") or "")
        except UserError:
            return ""

    def _ends(self, relation: Mapping[str, Any], most: int | None) -> list[str]:
        """Return the quotes at the ends of a relation, none where one of them is not there any more."""
        assert self._project is not None
        ends = [str(relation[end]) for end in ("head", "tail")]
        if not all(self._project.has("annotation", end) for end in ends):
            return []
        quotes = [one_line(str(self._project.row("annotation", end)["quote"])) for end in ends]
        return [quoted(quote if most is None else shortened(quote, most)) for quote in quotes]


def what_words(edit: Edit) -> str:
    """Return what was done: "Tagging", "Undone: tagging", with the number of changes where there are many."""
    words = edit_name(edit.name)
    if edit.kind == "undo":
        words = translated("Undone: {edit}").format(edit=words.lower())
    elif edit.kind == "redo":
        words = translated("Done again: {edit}").format(edit=words.lower())
    return f"{words} ({number(edit.changes)})" if edit.changes > _FEW else words
