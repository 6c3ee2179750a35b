"""A list of any length whose lines have one height, and which says only what hands do.

QListView asks the model about every row after every change: in Python that took 600 ms for 100,000 rows, and 70 ms for
one row inserted among 20,000. With one height for all, nothing needs to be asked, and painting touches visible lines.
"""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QContextMenuEvent,
    QCursor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem, QWidget

Index = QModelIndex | QPersistentModelIndex
_EXTENDING = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class QTableView(QAbstractItemView):
    """Named as Qt's own class: by the name of a view's class Qt decides whether screen readers get to its rows."""


class LineView(QTableView):
    """Shows column 0 of a flat model. Its signals carry rows and come from keys and the mouse alone."""

    chosen = Signal(int)  # clicked, or Enter
    moved = Signal(int)  # the current line changed by keys
    extended = Signal()  # hands have selected further lines, or fewer
    delete_pressed = Signal()
    menu_asked = Signal(QPoint)  # a place on the screen
    typed = Signal(str)  # letters, which a list has no use for

    def __init__(self, line_height: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line_height = line_height
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.viewport().setAutoFillBackground(False)

    # Rows

    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        if model is not None:
            for signal in (model.modelReset, model.layoutChanged):
                signal.connect(self._count_changed)
            for signal in (model.rowsInserted, model.rowsRemoved):
                signal.connect(self._moved_from)
        self._count_changed()

    def set_line_height(self, pixels: int) -> None:
        """Give every line another height."""
        self._line_height = pixels
        self._count_changed()

    def count(self) -> int:
        """The number of lines."""
        model = self.model()
        return model.rowCount() if model is not None else 0

    def current_row(self) -> int:
        """The row of the current line, -1 where there is none."""
        return self.currentIndex().row()

    def selected_rows(self) -> list[int]:
        """The rows that are selected, from the top."""
        ranges = self.selectionModel().selection().toList()
        return sorted(row for part in ranges for row in range(part.top(), part.bottom() + 1))

    def select_rows(self, rows: list[int], *, current: int | None = None) -> None:
        """Select these rows and no others, without a signal; the current one is `current`, or else the first."""
        selection = QItemSelection()
        for row in rows:
            index = self.model().index(row, 0)
            selection.select(index, index)
        if current is None:
            current = rows[0] if rows else -1
        flag = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(self.model().index(current, 0), flag.NoUpdate)
        self.selectionModel().select(selection, flag.ClearAndSelect)

    def show_row(self, row: int) -> None:
        """Select one row and bring it into view, without a signal."""
        self.select_rows([row])
        self.scrollTo(self.model().index(row, 0))

    def put_at(self, row: int, top: int) -> None:
        """Scroll so that a row begins `top` pixels under the upper edge."""
        self.verticalScrollBar().setValue(row * self._line_height - top)

    # What a view has to answer

    def visualRect(self, index: Index) -> QRect:
        if not index.isValid():
            return QRect()
        top = index.row() * self._line_height - self.verticalOffset()
        return QRect(0, top, self.viewport().width(), self._line_height)

    def indexAt(self, point: QPoint) -> QModelIndex:
        row = (point.y() + self.verticalOffset()) // self._line_height
        return self.model().index(row, 0) if 0 <= row < self.count() else QModelIndex()

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        rect, bar, height = self.visualRect(index), self.verticalScrollBar(), self.viewport().height()
        if not index.isValid():
            return
        if hint == QAbstractItemView.ScrollHint.PositionAtCenter:
            bar.setValue(bar.value() + rect.center().y() - height // 2)
        elif rect.top() < 0 or hint == QAbstractItemView.ScrollHint.PositionAtTop:
            bar.setValue(bar.value() + rect.top())
        elif rect.bottom() >= height or hint == QAbstractItemView.ScrollHint.PositionAtBottom:
            bar.setValue(bar.value() + rect.bottom() + 1 - height)

    def horizontalOffset(self) -> int:
        return 0

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def isIndexHidden(self, _index: Index) -> bool:
        return False

    def moveCursor(self, action: QAbstractItemView.CursorAction, _modifiers: Qt.KeyboardModifier) -> QModelIndex:
        kind = QAbstractItemView.CursorAction
        row, last = self.current_row(), self.count() - 1
        page = max(1, self.viewport().height() // self._line_height - 1)
        steps = {
            kind.MoveUp: row - 1,
            kind.MoveDown: row + 1,
            kind.MovePrevious: row - 1,
            kind.MoveNext: row + 1,
            kind.MovePageUp: row - page,
            kind.MovePageDown: row + page,
            kind.MoveHome: 0,
            kind.MoveEnd: last,
        }
        return self.model().index(max(0, min(last, steps.get(action, row))), 0)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if QAccessible.isActive() and current.isValid() and self.hasFocus():
            event = QAccessibleEvent(self, QAccessible.Event.Focus)
            event.setChild(current.row())
            QAccessible.updateAccessibility(event)

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        selection = QItemSelection()
        first, last = sorted((rect.top(), rect.bottom()))
        rows = self._rows_between(first, last)
        if rows:
            selection.select(self.model().index(rows[0], 0), self.model().index(rows[-1], 0))
        self.selectionModel().select(selection, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        region = QRegion()
        for part in selection.toList():
            top = part.top() * self._line_height - self.verticalOffset()
            height = (part.bottom() - part.top() + 1) * self._line_height
            shown = QRect(0, top, self.viewport().width(), height) & self.viewport().rect()
            region = region.united(QRegion(shown))
        return region

    def updateGeometries(self) -> None:
        height, bar = self.viewport().height(), self.verticalScrollBar()
        bar.setRange(0, max(0, self.count() * self._line_height - height))
        bar.setPageStep(height)
        bar.setSingleStep(max(12, self._line_height // 3))
        super().updateGeometries()

    def keyboardSearch(self, search: str) -> None:
        # Qt's own would read every line of the model.
        self.typed.emit(search)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        try:
            option = QStyleOptionViewItem()
            self.initViewItemOption(option)
            state, focused, hovered = QStyle.StateFlag, self._focused_row(), self._hovered_row()
            plain = option.state & ~(state.State_Selected | state.State_HasFocus | state.State_MouseOver)
            for row in self._rows_between(event.rect().top(), event.rect().bottom()):
                index = self.model().index(row, 0)
                option.rect = self.visualRect(index)
                option.state = plain
                for flag, holds in (
                    (state.State_Selected, self.selectionModel().isSelected(index)),
                    (state.State_HasFocus, row == focused),
                    (state.State_MouseOver, row == hovered),
                ):
                    if holds:
                        option.state |= flag
                self.itemDelegate().paint(painter, option, index)
            if self.hasFocus() and focused < 0:  # no line shows the focus, so the list does
                painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Accent), 2))
                painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))
        finally:
            painter.end()

    def _focused_row(self) -> int:
        return self.current_row() if self.hasFocus() else -1

    def _hovered_row(self) -> int:
        viewport = self.viewport()
        return self.indexAt(viewport.mapFromGlobal(QCursor.pos())).row() if viewport.underMouse() else -1

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometries()

    # Hands

    def keyPressEvent(self, event: QKeyEvent) -> None:
        before = self.current_row()
        if event.key() in _ENTER and before >= 0:
            self.chosen.emit(before)
        elif event.key() == Qt.Key.Key_Delete and self.selected_rows():
            self.delete_pressed.emit()
        else:
            super().keyPressEvent(event)
            if event.modifiers() & _EXTENDING:
                self.extended.emit()
            elif self.current_row() not in (before, -1):
                self.moved.emit(self.current_row())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        plain = event.button() == Qt.MouseButton.LeftButton and event.modifiers() == Qt.KeyboardModifier.NoModifier
        if event.modifiers() & _EXTENDING:
            self.extended.emit()
        elif plain and index.isValid() and index.row() == self.current_row():
            self.chosen.emit(index.row())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if not self.selected_rows():
            return
        place = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            line = self.visualRect(self.currentIndex()) & self.viewport().rect()
            place = self.viewport().mapToGlobal(line.center())
        self.menu_asked.emit(place)

    def _count_changed(self) -> None:
        self.updateGeometries()
        self.viewport().update()

    def _moved_from(self, _parent: QModelIndex, row: int) -> None:
        """Rows came or went: what lies above them stays as it is painted."""
        self.updateGeometries()
        top = max(0, row * self._line_height - self.verticalOffset())
        viewport = self.viewport()
        viewport.update(0, top, viewport.width(), viewport.height() - top)

    def _rows_between(self, top: int, bottom: int) -> range:
        """The rows that lie between two heights of the viewport."""
        offset = self.verticalOffset()
        first = max(0, (top + offset) // self._line_height)
        return range(first, min(self.count() - 1, (bottom + offset) // self._line_height) + 1)
