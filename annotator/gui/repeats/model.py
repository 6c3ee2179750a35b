"""The lines of the list of repeats: each article, and the places in it, which are ticked or not."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from annotator.gui.wording import one_line
from annotator.model import Span
from annotator.operations.repeats import ArticleRepeats, Repeat


class RepeatLine(NamedTuple):
    """One line: an article, or with `repeat` a place in it."""

    article: ArticleRepeats
    repeat: Repeat | None = None


class RepeatsModel(QAbstractListModel):
    """Every place is ticked at first. `ticked` tells that others are than before."""

    ticked = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.lines: list[RepeatLine] = []
        self._rows: dict[str, range] = {}  # of the places in each article
        self._off: set[int] = set()  # the rows of places that are not ticked

    def show_repeats(self, found: Sequence[ArticleRepeats], *, titles: bool) -> None:
        """Show these, with `titles` each below a line for its article, all of them ticked."""
        self.beginResetModel()
        self._off, self._rows = set(), {}
        self.lines = []
        for article in found:
            self.lines += [RepeatLine(article)] if titles else []
            self._rows[article.article_id] = range(len(self.lines), len(self.lines) + len(article.repeats))
            self.lines += [RepeatLine(article, repeat) for repeat in article.repeats]
        self.endResetModel()
        self.ticked.emit()

    @property
    def count(self) -> int:
        """How many places are ticked."""
        return sum(map(len, self._rows.values())) - len(self._off)

    @property
    def article_count(self) -> int:
        """In how many articles there are places."""
        return len(self._rows)

    def places(self) -> dict[str, list[Span]]:
        """Return the places that are ticked, by article id, in text order; articles without any are missing."""
        chosen = {article_id: self.places_in(article_id) for article_id in self._rows}
        return {article_id: spans for article_id, spans in chosen.items() if spans}

    def places_in(self, article_id: str) -> list[Span]:
        """Return the places that are ticked in one article, in text order."""
        lines = ((row, self.lines[row].repeat) for row in self._rows.get(article_id, ()))
        return [repeat.span for row, repeat in lines if repeat is not None and row not in self._off]

    def state(self, row: int) -> Qt.CheckState:
        """Whether a place is ticked; of an article's line, whether all of its places are, or some."""
        rows = self._rows_of(row)
        off = sum(each in self._off for each in rows)
        if not off:
            return Qt.CheckState.Checked
        return Qt.CheckState.Unchecked if off == len(rows) else Qt.CheckState.PartiallyChecked

    def toggle(self, rows: Sequence[int]) -> None:
        """Tick these lines where the first of them is not, else untick them; an article's stands for its places."""
        places = [each for row in rows for each in self._rows_of(row)]
        if not places:
            return
        if self.state(rows[0]) == Qt.CheckState.Checked:
            self._off.update(places)
        else:
            self._off.difference_update(places)
        self.dataChanged.emit(self.index(0, 0), self.index(len(self.lines) - 1, 0))
        self.ticked.emit()

    def _rows_of(self, row: int) -> Sequence[int]:
        line = self.lines[row]
        return [row] if line.repeat is not None else self._rows[line.article.article_id]

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.lines)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        if role == Qt.ItemDataRole.CheckStateRole:
            return self.state(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            repeat = line.repeat
            return line.article.title if repeat is None else one_line(f"{repeat.before}{repeat.words}{repeat.after}")
        return None
