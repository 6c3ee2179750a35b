"""The annotations of one article in text order, all of them or those of one label."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from annotator.gui.wording import one_line
from annotator.model import QUOTE_JOINT, Mark

# Of a quote no more than this many code points fit into a line.
_QUOTE_SHOWN = 160
# From this many marks on, showing all anew costs less than putting in one by one.
_MANY = 200


class OutlineModel(QAbstractListModel):
    """Marks sorted by start, end and id; one more or one less costs a binary search."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.titles: Mapping[str, str] = {}  # of labels, by name: what the lines' signs say is said to screen readers
        self._text = ""
        self._by_id: dict[str, Mark] = {}
        self._counts: Counter[str] = Counter()
        self._label: str | None = None
        self._names: Mapping[str, str] = {}
        self._shown: list[Mark] = []

    @property
    def label(self) -> str | None:
        """The label whose annotations are shown, None for all."""
        return self._label

    @property
    def has_article(self) -> bool:
        """Whether an article is shown; none is empty."""
        return bool(self._text)

    @property
    def total(self) -> int:
        """The number of annotations in the article, whether shown or not."""
        return len(self._by_id)

    def count(self, label: str) -> int:
        """The number of the article's annotations with this label."""
        return self._counts[label]

    def set_article(self, text: str, marks: Sequence[Mark]) -> None:
        """Show the marks of another article, or of none."""
        self._text, self._names = text, {}
        self._by_id = {mark.id: mark for mark in marks}
        self._counts = Counter([mark.label for mark in marks])
        self._show_all()

    def set_names(self, names: Mapping[str, str]) -> None:
        """Show what pronouns and descriptions refer to, by annotation id, behind their words."""
        if names != self._names and self._shown:
            self._names = names
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._shown) - 1, 0))

    def show_label(self, label: str | None) -> None:
        """Show the annotations of one label, or of all with None."""
        self._label = label
        self._show_all()

    def apply(self, removed_ids: Iterable[str], upserted_marks: Sequence[Mark]) -> None:
        """Take marks out, and put in those that are new or changed."""
        gone = [*removed_ids, *(mark.id for mark in upserted_marks)]
        if len(gone) >= _MANY:
            marks = {**self._by_id, **{mark.id: mark for mark in upserted_marks}}
            for id_ in set(removed_ids):
                marks.pop(id_, None)
            self.set_article(self._text, list(marks.values()))
            return
        for mark in upserted_marks:
            self._put(mark)
        for id_ in removed_ids:
            self._take(id_)

    def annotator_of(self, annotation_id: str) -> str | None:
        """The id of who made an annotation of the article, None if it is not in it."""
        mark = self._by_id.get(annotation_id)
        return mark.created_by if mark is not None else None

    def mark(self, row: int) -> Mark:
        """The mark in a row."""
        return self._shown[row]

    def row_of(self, annotation_id: str) -> int:
        """The row of an annotation, -1 if it is not shown."""
        mark = self._by_id.get(annotation_id)
        if mark is None:
            return -1
        row = bisect_left(self._shown, mark[:3])
        return row if row < len(self._shown) and self._shown[row].id == annotation_id else -1

    def quote(self, mark: Mark) -> str:
        """The beginning of what a mark stands on, in one line: "He → Adela Voss" where that only refers to somebody."""
        parts, room = [], _QUOTE_SHOWN
        for start, end in mark.all_spans():
            parts.append(self._text[start : min(end, start + room)])
            room -= end - start
            if room <= 0:
                break
        words = one_line(QUOTE_JOINT.join(parts))
        return f"{words} → {self._names[mark.id]}" if mark.id in self._names else words

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        mark = self._shown[index.row()] if index.isValid() else None
        if mark is not None and role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self.quote(mark)
        if mark is not None and role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.titles.get(mark.label, mark.label)}: {self.quote(mark)}"
        return None

    def _put(self, mark: Mark) -> None:
        there = self._by_id.get(mark.id)
        if there is not None and (there[:3], there.label) == (mark[:3], mark.label):
            self._by_id[mark.id] = mark
            row = self.row_of(mark.id)
            if row >= 0:
                self._shown[row] = mark
                self.dataChanged.emit(self.index(row, 0), self.index(row, 0))
            return
        self._take(mark.id)
        self._by_id[mark.id] = mark
        self._counts[mark.label] += 1
        if self._label in (None, mark.label):
            row = bisect_left(self._shown, mark[:3])
            self.beginInsertRows(QModelIndex(), row, row)
            self._shown.insert(row, mark)
            self.endInsertRows()

    def _take(self, annotation_id: str) -> None:
        row = self.row_of(annotation_id)
        mark = self._by_id.pop(annotation_id, None)
        if mark is None:
            return
        self._counts[mark.label] -= 1
        if row >= 0:
            self.beginRemoveRows(QModelIndex(), row, row)
            del self._shown[row]
            self.endRemoveRows()

    def _show_all(self) -> None:
        self.beginResetModel()
        marks = self._by_id.values()
        self._shown = sorted(marks if self._label is None else (mark for mark in marks if mark.label == self._label))
        self.endResetModel()
