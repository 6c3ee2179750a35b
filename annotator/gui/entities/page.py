"""The page of all entities: a list at the left; what is known of the one selected, and its mentions, at the right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.gui.entities.detail import EntityDetail
from annotator.gui.entities.listing import Arrangement, EntityLines, EntityList, EntityModel, entity_line_height
from annotator.gui.entities.words import kind_words
from annotator.gui.icons import icon
from annotator.gui.panels.empty import EmptyState
from annotator.gui.panels.line_view import LineView
from annotator.gui.search.lines import FoundLines, found_line_height
from annotator.gui.search.model import FoundModel
from annotator.gui.style import surface
from annotator.gui.theme import LIGHT, Theme
from annotator.gui.wording import number
from annotator.model import Scheme
from annotator.operations.entities import KINDS
from annotator.store.mentions import EntitySort
from annotator.store.project import Project

_TYPING = 80  # milliseconds without a key, after which the list is filtered
_NEAR_THE_END = 400  # pixels


class EntityPage(QWidget):
    """Signals say what the user wants; nothing is changed here.

    `selection_changed` says that other entities are selected, `mention_chosen` carries a row of the mentions,
    `more_wanted` that further ones may be shown, `left` that the page is to be closed.
    """

    selection_changed = Signal()
    mention_chosen = Signal(int)
    more_wanted = Signal()
    merge_wanted = Signal(list)
    dropped = Signal(str, str)  # an entity on another one, which is to be kept
    delete_wanted = Signal(list)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        surface(self, "chrome")
        self._duplicates: frozenset[str] = frozenset()
        self._typing = QTimer(self, singleShot=True, interval=_TYPING)
        self._typing.timeout.connect(self._arrange)
        self.line = QLineEdit(clearButtonEnabled=True)
        self.line.setPlaceholderText(self.tr("Filter by name, alias or id"))
        self.line.setAccessibleName(self.tr("Filter entities"))
        self.line.setMaximumWidth(360)
        self.kinds = self._combo(self.tr("Which entities"))
        self.order = self._combo(self.tr("Order"))
        for words, key in (
            (self.tr("By name"), "name"),
            (self.tr("Most mentions"), "mentions"),
            (self.tr("Most articles"), "articles"),
            (self.tr("By kind"), "kind"),
        ):
            self.order.addItem(words, key)
        self.count = QLabel()
        self.count.setProperty("tone", "secondary")
        self.close_button = QToolButton()
        self.close_button.setToolTip(self.tr("Back to the article (Esc)"))
        self.close_button.setAccessibleName(self.tr("Back to the article (Esc)"))
        self.model = EntityModel(self)
        self._entity_lines = EntityLines(LIGHT)
        self.view = EntityList(entity_line_height(self.font()))
        self.view.setItemDelegate(self._entity_lines)
        self.view.setModel(self.model)
        self.view.setAccessibleName(self.tr("Entities"))
        self.detail = EntityDetail()
        self.mentions = FoundModel(self)
        self._mention_lines = FoundLines(LIGHT)
        self.mention_view = LineView(found_line_height(self.font()))
        self.mention_view.setItemDelegate(self._mention_lines)
        self.mention_view.setModel(self.mentions)
        self.mention_view.setAccessibleName(self.tr("Mentions"))
        self.empty = EmptyState()
        self._lay_out()
        self._connect()
        self.hide()

    def _combo(self, name: str) -> QComboBox:
        combo = QComboBox()
        combo.setAccessibleName(name)
        combo.setToolTip(name)
        combo.activated.connect(lambda _: self._arrange())
        return combo

    def _lay_out(self) -> None:
        head = QWidget()
        surface(head, "chrome")
        head.setProperty("edge", "bottom")
        row = QHBoxLayout(head)
        row.setContentsMargins(16, 8, 12, 8)
        row.setSpacing(6)
        row.addWidget(self.line, 1)
        row.addWidget(self.kinds)
        row.addWidget(self.order)
        row.addSpacing(6)
        row.addWidget(self.count)
        row.addStretch(1)
        row.addWidget(self.close_button)
        right = QWidget()
        surface(right, "paper")
        beside = QVBoxLayout(right)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(0)
        beside.addWidget(self.detail)
        beside.addWidget(self.mention_view, 1)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.view)
        self.splitter.addWidget(right)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([340, 700])
        self.view.setMinimumWidth(220)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.splitter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self._stack, 1)
        self.setFocusProxy(self.line)

    def _connect(self) -> None:
        self.line.textChanged.connect(lambda _: self._typing.start())
        self.line.installEventFilter(self)
        self.close_button.clicked.connect(self.left)
        self.view.selectionModel().selectionChanged.connect(lambda *_: self.selection_changed.emit())
        self.view.chosen.connect(lambda _: self._go_to_mentions())
        self.view.delete_pressed.connect(lambda: self.delete_wanted.emit(self.selected()))
        self.view.typed.connect(self._type_on)
        self.view.dropped.connect(lambda row, on: self.dropped.emit(self.model.ids[row], self.model.ids[on]))
        self.detail.merge_wanted.connect(lambda: self.merge_wanted.emit(self.selected()))
        self.detail.delete_wanted.connect(lambda: self.delete_wanted.emit(self.selected()))
        self.mention_view.chosen.connect(self.mention_chosen)
        self.mention_view.verticalScrollBar().valueChanged.connect(lambda _: self._want_more())
        self.mention_view.moved.connect(lambda _: self._want_more())

    # What is shown

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme's colours."""
        self._entity_lines.theme = self._mention_lines.theme = self.view.theme = theme
        self.detail.set_theme(theme)
        self.close_button.setIcon(icon("close", theme.secondary))
        self.view.set_line_height(entity_line_height(self.font()))
        self.mention_view.set_line_height(found_line_height(self.font()))

    def set_project(self, project: Project | None, scheme: Scheme | None) -> None:
        """Show another project's entities, or none."""
        self.model.project = project
        self._mention_lines.scheme = scheme
        self.detail.set_read_only(read_only=project is None or project.read_only)

    def show_duplicates(self, ids: frozenset[str]) -> None:
        """Offer to show those that may be the same as another one alone."""
        if ids != self._duplicates or self.kinds.count() == 0:
            self._duplicates = ids
            chosen = self.kinds.currentData()
            self.kinds.clear()
            self.kinds.addItem(self.tr("All kinds"), None)
            for kind in KINDS:
                self.kinds.addItem(kind_words(kind), kind)
            if ids:
                words = self.tr("Likely duplicates ({count})").format(count=number(len(ids)))
                self.kinds.addItem(words, _DUPLICATES)
            self.kinds.setCurrentIndex(max(0, self.kinds.findData(chosen)))

    def refresh(self, *, select: Sequence[str] = ()) -> None:
        """Read the list anew; what was selected stays so, or `select` is."""
        wanted = list(select) or self.selected()
        current, top = self.view.current_row(), self.view.verticalScrollBar().value()
        self.model.arrange(self._arrangement())
        rows = [row for row in map(self.model.row_of, wanted) if row >= 0]
        if not rows and self.model.ids:
            rows = [min(max(current, 0), len(self.model.ids) - 1)]
        self.view.verticalScrollBar().setValue(top)
        self.view.select_rows(rows)
        if rows and select:
            self.view.show_row(rows[0])
        self._show_what_there_is()
        self.selection_changed.emit()

    def _arrangement(self) -> Arrangement:
        kind, order = self.kinds.currentData(), self.order.currentData()
        sort: EntitySort = order
        how = Arrangement(words=self.line.text(), sort=sort)
        if kind == _DUPLICATES:
            return replace(how, only=self._duplicates)
        return replace(how, kind=kind)

    def _arrange(self) -> None:
        self._typing.stop()
        self.refresh()

    def _show_what_there_is(self) -> None:
        shown = len(self.model.ids)
        how = self.model.arrangement
        filtered = bool(how.words.strip()) or how.kind is not None or how.only is not None
        self.count.setText(self._count_words(shown))
        if filtered:
            self.empty.say(self.tr("No entity is called so"), self.tr("Clear the filter to see all"))
        else:
            self.empty.say(
                self.tr("No entities yet"),
                self.tr("Put a speaker or an organisation in focus and press W to say whom it refers to"),
            )
        self._stack.setCurrentWidget(self.splitter if shown else self.empty)

    def _count_words(self, count: int) -> str:
        if count == 1:
            return self.tr("1 entity")
        return self.tr("{count} entities").format(count=number(count)) if count else ""

    def selected(self) -> list[str]:
        """The ids of the selected entities, the current one first."""
        ids = [self.model.ids[row] for row in self.view.selected_rows()]
        row = self.view.current_row()
        first = self.model.ids[row] if 0 <= row < len(self.model.ids) else ""
        return sorted(ids, key=lambda each: each != first)

    # Hands

    def begin(self) -> None:
        """Take the keyboard."""
        self.line.selectAll()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def stop(self) -> None:
        """Do not filter any more by what was typed."""
        self._typing.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Down and Enter in the filter go to the list."""
        pressed = event.key() if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress else None
        if watched is self.line and pressed in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._typing.isActive():
                self._arrange()
            if self.model.ids:
                self.view.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Esc; F2 renames, Ctrl+M merges what is selected."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() == Qt.Key.Key_F2 and len(self.selected()) == 1:
            self.detail.name.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.detail.name.selectAll()
        elif event.key() == Qt.Key.Key_M and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            if len(self.selected()) > 1:
                self.merge_wanted.emit(self.selected())
        else:
            super().keyPressEvent(event)

    def _type_on(self, letters: str) -> None:
        self.line.setFocus()
        self.line.setText(self.line.text() + letters)

    def _go_to_mentions(self) -> None:
        row = self.mentions.hit_row(-1, 1)
        if row is not None:
            self.mention_view.show_row(row)
            self.mention_view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _want_more(self) -> None:
        bar = self.mention_view.verticalScrollBar()
        if self.mentions.lines and bar.value() >= bar.maximum() - _NEAR_THE_END:
            self.more_wanted.emit()


_DUPLICATES = "duplicates"
