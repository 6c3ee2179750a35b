"""The lines of the search page: each article found, its first places, and what is left of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from annotator.gui.wording import joined, one_line, shown_date
from annotator.store.search import ArticleHits, Hit


@dataclass(frozen=True, slots=True)
class Line:
    """A line: an article (`hit` is None), a place in it, or, with `more`, how many places of it are not shown."""

    found: ArticleHits
    hit: Hit | None = None
    more: int = 0


def lines_of(found: ArticleHits) -> list[Line]:
    """Return the lines of one article."""
    left = found.total - len(found.hits)
    more = [Line(found, more=left)] if left else []
    return [Line(found), *(Line(found, hit) for hit in found.hits), *more]


class FoundModel(QAbstractListModel):
    """What was found, in lines."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.lines: list[Line] = []

    def show_found(self, found: Sequence[ArticleHits]) -> None:
        """Show these articles and no others."""
        self.beginResetModel()
        self.lines = [line for each in found for line in lines_of(each)]
        self.endResetModel()

    def add(self, found: Sequence[ArticleHits]) -> None:
        """Show these articles too, at the end."""
        new = [line for each in found for line in lines_of(each)]
        if new:
            self.beginInsertRows(QModelIndex(), len(self.lines), len(self.lines) + len(new) - 1)
            self.lines += new
            self.endInsertRows()

    def replace(self, found: ArticleHits) -> None:
        """Show an article with other places than before."""
        rows = [row for row, line in enumerate(self.lines) if line.found.article_id == found.article_id]
        self.beginResetModel()
        self.lines[rows[0] : rows[-1] + 1] = lines_of(found)
        self.endResetModel()

    @property
    def last_ordinal(self) -> int | None:
        """The ordinal of the last article shown, None where there is none."""
        return self.lines[-1].found.ordinal if self.lines else None

    def hit_row(self, row: int, by: int) -> int | None:
        """Return the next (1) or previous (-1) row with a place after or before `row`, or None."""
        row += by
        while 0 <= row < len(self.lines):
            if self.lines[row].hit is not None:
                return row
            row += by
        return None

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.lines)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        line = self.lines[index.row()]
        if line.hit is not None:
            return one_line(f"{line.hit.before}{line.hit.words}{line.hit.after}")
        return joined(line.found.title, line.found.publisher, shown_date(line.found.published))
