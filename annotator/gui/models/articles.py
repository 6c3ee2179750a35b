"""The lines of the article list: which articles stand in it is one list of numbers, their lines are read when seen."""

from __future__ import annotations

from collections import Counter, OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal

from annotator.errors import ProjectBusy, UserError
from annotator.gui.wording import annotation_count, joined, shown_date, status_words
from annotator.model import Change, ChangeSet, Status
from annotator.store import listing
from annotator.store.listing import ArticleLine, SortKey
from annotator.store.project import Project

# A screen shows about a dozen lines, so a page or two are read for one scroll step, and some screens are remembered.
_PAGE = 64
_PAGES_KEPT = 64
_RETRY_MILLISECONDS = 200


@dataclass(frozen=True, slots=True)
class Arrangement:
    """Which articles the list shows, and in which order."""

    words: str = ""
    status: Status | None = None
    sort: SortKey = "added"
    descending: bool = False

    @property
    def filters(self) -> bool:
        """Whether articles may be left out."""
        return bool(self.words.strip()) or self.status is not None


class ArticleModel(QAbstractListModel):
    """The articles of a project in an Arrangement.

    Who stands where is asked anew when the arrangement changes and when articles come or go. An article that was
    changed keeps its place, so that nothing jumps away under the hands that work on it. `problem` carries a UserError
    of reading; while another program holds the file, what is shown stays and reading is tried again.
    """

    problem = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project: Project | None = None
        self._arrangement = Arrangement()
        self._ordinals: list[int] = []
        self._pages: OrderedDict[int, list[ArticleLine | None]] = OrderedDict()
        self._retry = QTimer(self, singleShot=True, interval=_RETRY_MILLISECONDS)
        self._retry.timeout.connect(self.refresh)

    @property
    def arrangement(self) -> Arrangement:
        """What the list shows now."""
        return self._arrangement

    def set_project(self, project: Project | None) -> None:
        """Show another project's articles, all of them, in the order added."""
        self._retry.stop()
        self._show_ordinals([])
        self._project = project
        self.arrange(Arrangement())

    def arrange(self, arrangement: Arrangement) -> None:
        """Show what the arrangement says."""
        self._arrangement = arrangement
        self.refresh()

    def refresh(self) -> None:
        """Read anew which articles there are."""
        how = self._arrangement
        if self._project is None:
            return
        try:
            ordinals = listing.article_ordinals(
                self._project, words=how.words, status=how.status, sort=how.sort, descending=how.descending
            )
        except UserError as error:
            self._not_read(error)
            return
        self._show_ordinals(ordinals)

    def _show_ordinals(self, ordinals: list[int]) -> None:
        self.beginResetModel()
        self._ordinals = ordinals
        self._pages.clear()
        self.endResetModel()

    def apply(self, change_set: ChangeSet) -> None:
        """Show what an edit changed; costs next to nothing unless articles came or went."""
        came_or_went = any(c.before is None or c.after is None for c in change_set.of("article"))
        if change_set.everything or came_or_went:
            self.refresh()
        elif change_set.origin == "window":
            # Counting the annotations of a long article takes longer than all else that an edit needs.
            self._count_on(change_set.of("annotation"))
            self._read_again(frozenset(c.row_id for c in change_set.of("article")))
        else:
            self._read_again(change_set.article_ids)

    # Lines

    def line(self, row: int) -> ArticleLine | None:
        """The line of a row, None if the article is gone or cannot be read just now."""
        page = row // _PAGE
        if page not in self._pages:
            read = self._read(self._ordinals[page * _PAGE : (page + 1) * _PAGE])
            if read is None:
                return None
            self._pages[page] = read
            if len(self._pages) > _PAGES_KEPT:
                self._pages.popitem(last=False)
        self._pages.move_to_end(page)
        return self._pages[page][row % _PAGE]

    def id_at(self, row: int) -> str | None:
        """The id of the article in a row, None outside the list."""
        line = self.line(row) if 0 <= row < len(self._ordinals) else None
        return line.id if line else None

    def row_of(self, article_id: str) -> int:
        """The row of an article, -1 if it is not in the list."""
        if self._project is None:
            return -1
        try:
            ordinal = listing.ordinal_of(self._project, article_id)
        except UserError as error:
            self._not_read(error)
            return -1
        return -1 if ordinal is None else self.row_of_ordinal(ordinal)

    def row_of_ordinal(self, ordinal: int) -> int:
        """The row of the article that was added as number `ordinal`, -1 if it is not in the list."""
        try:
            return self._ordinals.index(ordinal)
        except ValueError:
            return -1

    def ordinal_at(self, row: int) -> int:
        """The number by which the article in a row was added."""
        return self._ordinals[row]

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._ordinals)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self.line(index.row()) if index.isValid() else None
        if line is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return line.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{line.title}. {joined(status_words(line.status), meta_words(line))}"
        return None

    def _read(self, ordinals: list[int]) -> list[ArticleLine | None] | None:
        assert self._project is not None
        try:
            lines = listing.article_lines(self._project, ordinals)
        except UserError as error:
            self._not_read(error)
            return None
        return [lines.get(ordinal) for ordinal in ordinals]

    def _count_on(self, changes: Iterable[Change]) -> None:
        """Add the annotations that came, and take off those that went, in the remembered lines."""
        more: Counter[str | None] = Counter()
        for change in changes:
            more[change.article_id] += (change.before is None) - (change.after is None)
        for page, lines in self._pages.items():
            for n, line in enumerate(lines):
                if line is not None and more[line.id]:
                    lines[n] = replace(line, annotations=line.annotations + more[line.id])
                    self._tell_changed(page * _PAGE + n)

    def _tell_changed(self, row: int) -> None:
        index = self.index(row, 0)
        self.dataChanged.emit(index, index)

    def _read_again(self, article_ids: frozenset[str]) -> None:
        """Read those of the remembered lines that belong to these articles."""
        for page, lines in self._pages.items():
            places = [n for n, line in enumerate(lines) if line is not None and line.id in article_ids]
            read = self._read([self._ordinals[page * _PAGE + n] for n in places]) if places else []
            for n, line in zip(places, read or [], strict=False):
                lines[n] = line
                self._tell_changed(page * _PAGE + n)

    def _not_read(self, error: UserError) -> None:
        if not isinstance(error, ProjectBusy):
            self.problem.emit(error)
        elif not self._retry.isActive():
            self._retry.start()


def meta_words(line: ArticleLine) -> str:
    """Return what stands under a title: publisher, date and number of annotations."""
    return joined(line.publisher, shown_date(line.published), annotation_count(line.annotations))
