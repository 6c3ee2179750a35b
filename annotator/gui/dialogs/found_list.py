"""The list of the import dialog: a row for each article that was found, drawn in two lines."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from annotator.gui.dialogs.found import Found, State, Twin, states
from annotator.gui.dialogs.parts import translated
from annotator.gui.icons import icon
from annotator.gui.wording import isolated, quoted, shown_date
from annotator.intake import ENCODINGS, Draft
from annotator.operations.versions import Near

Index = QModelIndex | QPersistentModelIndex

FOUND_ROLE = Qt.ItemDataRole.UserRole
STATE_ROLE = Qt.ItemDataRole.UserRole + 1

_STATED: tuple[State, ...] = ("already there", "twice")

_NOWHERE = QModelIndex()
_PADDING = 10
_LINE_GAP = 2
_SIGN = 16


def state_words(state: State) -> str:
    """Return how a row's state is shown."""
    return {
        "new": translated("new"),
        "already there": translated("already there"),
        "twice": translated("same text as another"),
        "problem": translated("cannot be read"),
    }[state]


def encoding_words(draft: Draft) -> str:
    """Return an encoding in few words, such as "guessed Windows-1251"."""
    title = dict(ENCODINGS).get(draft.source.encoding, draft.source.encoding.upper())
    short = title[title.find("(") + 1 :].rstrip(")")
    return translated("guessed {}").format(short) if draft.encoding_how == "guessed" else short


def second_line(found: Found) -> str:
    """Return a row's second line: what is known of the article, or why there is none."""
    draft = found.draft
    if found.problem or draft is None:
        return found.problem
    length = translated("%Ln character(s)", len(draft.text))
    parts = [isolated(draft.metadata.publisher), shown_date(draft.metadata.published), length]
    if found.twin is not None:
        parts.insert(0, twin_words(found.twin))
    if found.near is not None:
        parts.insert(0, near_words(found.near))
    if found.article is not None:
        parts.insert(0, translated("whole page"))
    # A guess is to be looked at: it must not be what falls off the end of the line.
    if found.has_encoding:
        parts.insert(0 if draft.encoding_how == "guessed" else len(parts), encoding_words(draft))
    return " · ".join(part for part in parts if part)


def near_words(near: Near) -> str:
    """Return how much of an article stands in one of the project: "87 % as in “Two brigades leave”"."""
    share = translated("{percent} % as in {title}").format(percent=round(100 * near.share), title=quoted(near.title))
    return translated("same URL, {share}").format(share=share) if near.same_url else share


def twin_words(twin: Twin) -> str:
    """Return what in the same list is nearly the same, and how much: "93 %, nearly the same as b.html"."""
    words = translated("{percent} %, nearly the same as {name}")
    return words.format(name=isolated(twin.name), percent=round(100 * twin.share))


class FoundModel(QAbstractListModel):
    """Every article found, with a check mark on those to be added; `counted_anew` tells that the numbers changed."""

    counted_anew = Signal()

    def __init__(self, known: Mapping[str, str]) -> None:
        super().__init__()
        self._known = known
        self._founds: list[Found] = []
        self._states: list[State] = []
        self._left_out: set[int] = set()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many there are."""
        return 0 if parent.isValid() else len(self._founds)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a row shows, and the Found and the State themselves."""
        row = index.row()
        found, state = self._founds[row], self._states[row]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return found.title
            case Qt.ItemDataRole.CheckStateRole if state == "new":
                return Qt.CheckState.Unchecked if row in self._left_out else Qt.CheckState.Checked
            case Qt.ItemDataRole.ToolTipRole:
                return self._tooltip(found)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{found.title}, {state_words(state)}, {second_line(found)}"
            case _ if role == FOUND_ROLE:
                return found
            case _ if role == STATE_ROLE:
                return state
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Check or uncheck a row."""
        if role != Qt.ItemDataRole.CheckStateRole or self._states[index.row()] != "new":
            return False
        self.check([index.row()], checked=Qt.CheckState(value) == Qt.CheckState.Checked)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Only what is new can be checked."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsUserCheckable if self._states[index.row()] == "new" else flags

    def add(self, founds: Sequence[Found]) -> None:
        """Append rows."""
        if not founds:
            return
        first = len(self._founds)
        self.beginInsertRows(QModelIndex(), first, first + len(founds) - 1)
        self._founds += founds
        self._states = states(self._founds, self._known)
        self._left_out |= {first + at for at, found in enumerate(founds) if found.is_offered}
        self.endInsertRows()
        self.counted_anew.emit()

    def take_file(self, path: Path) -> int:
        """Take out what was found in a file, and return the row it stood in."""
        rows = [row for row, found in enumerate(self._founds) if found.path == path]
        first = rows[0] if rows else len(self._founds)
        if rows:
            self.beginRemoveRows(QModelIndex(), first, rows[-1])
            del self._founds[first : rows[-1] + 1]
            gone = rows[-1] + 1 - first
            self._left_out = {row if row < first else row - gone for row in self._left_out if row not in rows}
            self._states = states(self._founds, self._known)
            self.endRemoveRows()
            self.counted_anew.emit()
        return first

    def found(self, row: int) -> Found:
        """What stands in a row."""
        return self._founds[row]

    def replace(self, row: int, found: Found) -> None:
        """Put another Found in a row; other rows' states may follow from it."""
        same_text = self._founds[row].text_sha256 == found.text_sha256 and self._founds[row].problem == found.problem
        self._founds[row] = found
        changed = self.index(row)
        if same_text:
            self.dataChanged.emit(changed, changed)
        else:
            self._states = states(self._founds, self._known)
            self.dataChanged.emit(self.index(0), self.index(len(self._founds) - 1))
        self.counted_anew.emit()

    def check(self, rows: Iterable[int], *, checked: bool) -> None:
        """Check or uncheck rows; those that cannot be added stay as they are."""
        new = {row for row in rows if self._states[row] == "new"}
        self._left_out = self._left_out - new if checked else self._left_out | new
        self.dataChanged.emit(self.index(0), self.index(len(self._founds) - 1), [Qt.ItemDataRole.CheckStateRole])
        self.counted_anew.emit()

    def chosen(self) -> list[Found]:
        """What is to be added, in its order."""
        return [
            found for row, found in enumerate(self._founds) if self._states[row] == "new" and row not in self._left_out
        ]

    def count(self, state: State) -> int:
        """How many rows are in a state."""
        return self._states.count(state)

    def count_twins(self) -> int:
        """How many rows that are new are nearly the same as another."""
        return sum(f.twin is not None and s == "new" for f, s in zip(self._founds, self._states, strict=True))

    def _tooltip(self, found: Found) -> str:
        where = found.relative or (str(found.path) if found.path else found.name)
        twin = twin_words(found.twin) if found.twin else ""
        return "\n".join(part for part in (found.title, where, twin, found.problem) if part)


class StateFilter(QSortFilterProxyModel):
    """Shows the rows of one state, or all of them."""

    def __init__(self, model: FoundModel) -> None:
        super().__init__()
        self._state: State | None = None
        self.setSourceModel(model)

    def show_only(self, state: State | None) -> None:
        """Show the rows of `state`; None shows all."""
        self._state = state
        self.invalidate()

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        """Whether a row is in the state that is shown."""
        if self._state is None:
            return True
        return bool(self.sourceModel().index(source_row, 0, source_parent).data(STATE_ROLE) == self._state)


class FoundDelegate(QStyledItemDelegate):
    """Draws a row: check box or warning sign, title, and below it what is known, with the state at the right."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Two lines of text, whatever is in the row."""
        return QSize(200, 2 * QFontMetrics(option.font).height() + _LINE_GAP + 2 * _PADDING)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a row."""
        self.initStyleOption(option, index)
        style = option.widget.style() if option.widget else QApplication.style()
        option.text = ""
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        found, state = index.data(FOUND_ROLE), index.data(STATE_ROLE)
        sign = QRect(option.rect.left() + _PADDING, option.rect.top() + _PADDING, _SIGN, _SIGN)
        if state == "problem":
            painter.drawPixmap(sign, icon("warning", _color(option, QPalette.ColorRole.Text)).pixmap(_SIGN))
        words = option.rect.adjusted(2 * _PADDING + _SIGN, _PADDING, -_PADDING, -_PADDING)
        painter.save()
        self._draw_words(painter, words, option, found, state)
        painter.restore()

    def _draw_words(
        self, painter: QPainter, area: QRect, option: QStyleOptionViewItem, found: Found, state: State
    ) -> None:
        line = QFontMetrics(option.font).height()
        first = QRect(area.left(), area.top(), area.width(), line)
        second = first.translated(0, line + _LINE_GAP)
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold if state == "new" else QFont.Weight.Normal)
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        _draw_elided(painter, first, found.title, bold)
        # The view's own palette has a fainter colour here, made by the style sheet.
        painter.setPen(QApplication.palette().color(QPalette.ColorRole.PlaceholderText))
        # A check box says "new", and the sentence why something cannot be read needs the whole line.
        taken = _draw_at_end(painter, second, state_words(state), option.font) if state in _STATED else 0
        _draw_elided(painter, second.adjusted(0, 0, -taken, 0), second_line(found), option.font)


def _draw_elided(painter: QPainter, area: QRect, text: str, font: QFont) -> None:
    painter.setFont(font)
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(
        area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown
    )


def _draw_at_end(painter: QPainter, area: QRect, text: str, font: QFont) -> int:
    """Draw at the right edge and return how many pixels that takes."""
    painter.setFont(font)
    painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
    return QFontMetrics(font).horizontalAdvance(text) + 2 * _PADDING


def _color(option: QStyleOptionViewItem, role: QPalette.ColorRole) -> str:
    return option.palette.color(role).name()


class FoundList(QListView):
    """The list itself. Space checks or unchecks all selected rows at once; rows here are those of the model."""

    def __init__(self, model: FoundModel) -> None:
        super().__init__()
        self._founds = model
        self._filter = StateFilter(model)
        self.setModel(self._filter)
        self.setItemDelegate(FoundDelegate(self))
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(translated("Articles found"))

    def current_row(self) -> int | None:
        """The current row, or None."""
        index = self._filter.mapToSource(self.currentIndex())
        return index.row() if index.isValid() else None

    def show_only(self, state: State | None) -> None:
        """Show the rows of `state`; None shows all."""
        self._filter.show_only(state)
        self.select_first()

    def select_first(self) -> None:
        """Make the first row current where none is."""
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self._filter.index(0, 0))

    def select_first_good(self) -> None:
        """Make the first row that can be read current where none is, if there is any."""
        rows = (self._filter.index(row, 0) for row in range(self._filter.rowCount()))
        good = next((index for index in rows if index.data(STATE_ROLE) != "problem"), None)
        if good is not None and not self.currentIndex().isValid():
            self.setCurrentIndex(good)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space gives all selected rows what the current one gets."""
        if event.key() != Qt.Key.Key_Space:
            super().keyPressEvent(event)
            return
        checked = self.currentIndex().data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        rows = [self._filter.mapToSource(index).row() for index in self.selectionModel().selectedRows()]
        self._founds.check(rows, checked=not checked)

    def changeEvent(self, event: QEvent) -> None:
        """Rows are as high as the font asks for."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.scheduleDelayedItemsLayout()
