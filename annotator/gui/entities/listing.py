"""The list of all entities: which there are is a list of ids; their lines are read from the file when they are seen."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QStyledItemDelegate, QStyleOptionViewItem

from annotator.errors import UserError
from annotator.gui.entities.words import also_called, kind_icon, kind_words, mention_words
from annotator.gui.panels.article_card import draw_card
from annotator.gui.panels.line_view import LineView
from annotator.gui.style import scaled
from annotator.gui.theme import Theme
from annotator.gui.wording import joined, number
from annotator.store.mentions import EntityLine, EntitySort, entity_ids, entity_lines
from annotator.store.project import Project
from annotator.text import is_right_to_left

_PAGE = 64
_PAGES_KEPT = 32
_SIDE = 8
_INNER = 10
_ICON = 16


@dataclass(frozen=True, slots=True)
class Arrangement:
    """Which entities the list shows, and in which order; `only` are the ids of likely duplicates, None for all."""

    words: str = ""
    kind: str | None = None
    sort: EntitySort = "name"
    only: frozenset[str] | None = None

    @property
    def descending(self) -> bool:
        """Whether the largest number comes first."""
        return self.sort in ("mentions", "articles")


class EntityModel(QAbstractListModel):
    """The entities of a project in an Arrangement. `problem` carries a UserError of reading."""

    problem = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.project: Project | None = None
        self.arrangement = Arrangement()
        self.ids: list[str] = []
        self._rows: dict[str, int] = {}
        self._pages: OrderedDict[int, dict[str, EntityLine]] = OrderedDict()

    def arrange(self, arrangement: Arrangement) -> None:
        """Show what the arrangement says."""
        self.arrangement = arrangement
        self.refresh()

    def refresh(self) -> None:
        """Read anew which entities there are."""
        how, ids = self.arrangement, list[str]()
        try:
            if self.project is not None:
                ids = entity_ids(self.project, words=how.words, kind=how.kind, sort=how.sort, descending=how.descending)
        except UserError as error:
            self.problem.emit(error)
            return
        self.beginResetModel()
        self.ids = [each for each in ids if how.only is None or each in how.only]
        self._rows = {each: row for row, each in enumerate(self.ids)}
        self._pages.clear()
        self.endResetModel()

    def line(self, row: int) -> EntityLine | None:
        """The line of a row, None if the entity is gone or cannot be read just now."""
        page = row // _PAGE
        if page not in self._pages:
            assert self.project is not None
            try:
                self._pages[page] = entity_lines(self.project, self.ids[page * _PAGE : (page + 1) * _PAGE])
            except UserError as error:
                self.problem.emit(error)
                return None
            if len(self._pages) > _PAGES_KEPT:
                self._pages.popitem(last=False)
        return self._pages[page].get(self.ids[row])

    def row_of(self, entity_id: str) -> int:
        """The row of an entity, -1 if it is not in the list."""
        return self._rows.get(entity_id, -1)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.ids)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self.line(index.row()) if index.isValid() else None
        if line is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return line.entity.name
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            entity = line.entity
            return joined(entity.name, kind_words(entity.kind), mention_words(line.mentions), also_called(entity))
        return None


class EntityLines(QStyledItemDelegate):
    """Draws the lines of an EntityModel: kind, name and number of mentions, under them what else it is called."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(option.rect.width(), entity_line_height(option.font))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        model = index.model()
        assert isinstance(model, EntityModel)
        line = model.line(index.row())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect).adjusted(_SIDE, 1, -_SIDE, -1)
        draw_card(painter, box, option, self.theme)
        if line is not None:
            self._draw(painter, box.adjusted(_INNER, 0, -_INNER, 0), line, option.font)
        painter.restore()

    def _draw(self, painter: QPainter, box: QRectF, line: EntityLine, font: QFont) -> None:
        small, bold = scaled(font, 0.9), scaled(font, 1, bold=True)
        high = QFontMetrics(bold).height()
        top = box.top() + (box.height() - high - QFontMetrics(small).height()) / 2
        kind_icon(line.entity.kind, self.theme.secondary).paint(
            painter, round(box.left()), round(top + (high - _ICON) / 2), _ICON, _ICON
        )
        count = number(line.mentions)
        painter.setFont(small)
        painter.setPen(QColor(self.theme.secondary))
        painter.drawText(QRectF(box.left(), top, box.width(), high), Qt.AlignmentFlag.AlignRight, count)
        words = box.adjusted(_ICON + 8, 0, -QFontMetrics(small).horizontalAdvance(count) - 10, 0)
        name = QRectF(words.left(), top, words.width(), high)
        painter.setFont(bold)
        painter.setPen(QColor(self.theme.text))
        _draw_elided(painter, name, line.entity.name)
        painter.setFont(small)
        painter.setPen(QColor(self.theme.secondary))
        below = QRectF(words.left(), name.bottom(), box.right() - words.left(), QFontMetrics(small).height())
        _draw_elided(painter, below, also_called(line.entity) or kind_words(line.entity.kind))


def _draw_elided(painter: QPainter, box: QRectF, words: str) -> None:
    painter.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if is_right_to_left(words) else Qt.LayoutDirection.LeftToRight
    )
    shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(box.width()))
    painter.drawText(box, Qt.AlignmentFlag.AlignLeft, shown)
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def entity_line_height(font: QFont) -> int:
    """Return the height of every line, in pixels."""
    return QFontMetrics(scaled(font, 1, bold=True)).height() + QFontMetrics(scaled(font, 0.9)).height() + 12


class EntityList(LineView):
    """The list itself. A line dragged on another one asks to merge the two: `dropped` carries both rows."""

    dropped = Signal(int, int)

    def __init__(self, line_height: int) -> None:
        super().__init__(line_height)
        self.theme: Theme | None = None
        self._pressed = -1
        self._press_at = 0
        self._over = -1

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        plain = event.button() == Qt.MouseButton.LeftButton and event.modifiers() == Qt.KeyboardModifier.NoModifier
        self._pressed = self.indexAt(event.position().toPoint()).row() if plain else -1
        self._press_at = event.position().toPoint().y()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed < 0:
            super().mouseMoveEvent(event)
            return
        at = event.position().toPoint()
        if self._over < 0 and abs(at.y() - self._press_at) < QApplication.startDragDistance():
            return
        over = self.indexAt(at).row()
        self._over = over if over != self._pressed else -1
        self.viewport().setCursor(Qt.CursorShape.DragCopyCursor if self._over >= 0 else Qt.CursorShape.ArrowCursor)
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, over = self._pressed, self._over
        self._pressed = self._over = -1
        self.viewport().unsetCursor()
        self.viewport().update()
        if pressed >= 0 and over >= 0:
            self.dropped.emit(pressed, over)
        else:
            super().mouseReleaseEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._over >= 0 and self.theme is not None:
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(self.theme.accent), 2, Qt.PenStyle.DashLine))
            box = QRectF(self.visualRect(self.model().index(self._over, 0)))
            painter.drawRoundedRect(box.adjusted(_SIDE + 1, 2, -_SIDE - 1, -2), 5, 5)
            painter.end()
