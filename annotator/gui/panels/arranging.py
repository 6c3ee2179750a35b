"""The head of the article list: the filter box and the menus for order and status."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QToolButton, QWidget

from annotator.gui.icons import icon
from annotator.gui.models.articles import Arrangement
from annotator.gui.theme import Theme
from annotator.gui.wording import status_words
from annotator.model import STATUSES, Status
from annotator.store.listing import SORT_KEYS, SortKey

T = TypeVar("T")


class ArrangingBar(QWidget):
    """Makes an Arrangement. `arranged` carries it; `left` says that the hands go on to the list."""

    arranged = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._arrangement = Arrangement()
        self.filter_box = QLineEdit(placeholderText=self.tr("Filter articles"), clearButtonEnabled=True)
        self.filter_box.setAccessibleName(self.tr("Filter articles"))
        self.filter_box.setToolTip(
            self.tr("Title, author, publisher or file name. Down or Enter goes to the list, Esc clears.")
        )
        self.filter_box.textChanged.connect(self._words_changed)
        self.filter_box.installEventFilter(self)
        self._status_button = self._menu_button(self.tr("Show by status"), self._status_menu())
        self._sort_button = self._menu_button(self.tr("Sort articles"), self._sort_menu())
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 8)
        layout.setSpacing(4)
        layout.addWidget(self.filter_box, 1)
        layout.addWidget(self._status_button)
        layout.addWidget(self._sort_button)
        self._show_choice()

    @property
    def arrangement(self) -> Arrangement:
        """What is chosen."""
        return self._arrangement

    def set_theme(self, theme: Theme) -> None:
        """Draw the icons in another theme's colours."""
        self._status_button.setIcon(icon("filter", theme.secondary))
        self._sort_button.setIcon(icon("sort", theme.secondary))

    def clear(self) -> None:
        """Let all articles through again; the order stays."""
        self._arrange(replace(self._arrangement, words="", status=None))

    def reset(self) -> None:
        """Show everything in the order added, without telling anybody."""
        self._arrangement = Arrangement()
        self._show_choice()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.filter_box and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.left.emit()
                return True
            if event.key() == Qt.Key.Key_Escape and self.filter_box.text():
                self.filter_box.clear()
                return True
        return super().eventFilter(watched, event)

    # Menus

    def _menu_button(self, name: str, menu: QMenu) -> QToolButton:
        button = QToolButton(popupMode=QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setAccessibleName(name)
        button.setMenu(menu)
        return button

    def _sort_menu(self) -> QMenu:
        menu = QMenu(self)
        self._sort_actions = self._choices(menu, {key: self._sort_words(key) for key in SORT_KEYS})
        menu.addSeparator()
        self._direction_actions = self._choices(menu, {False: self.tr("Ascending"), True: self.tr("Descending")})
        for key, action in self._sort_actions.items():
            action.triggered.connect(lambda _=False, key=key: self._arrange(replace(self._arrangement, sort=key)))
        for down, action in self._direction_actions.items():
            action.triggered.connect(
                lambda _=False, down=down: self._arrange(replace(self._arrangement, descending=down))
            )
        return menu

    def _status_menu(self) -> QMenu:
        menu = QMenu(self)
        words: dict[Status | None, str] = {None: self.tr("All")}
        self._status_actions = self._choices(menu, words | {status: status_words(status) for status in STATUSES})
        for status, action in self._status_actions.items():
            action.triggered.connect(
                lambda _=False, status=status: self._arrange(replace(self._arrangement, status=status))
            )
        return menu

    def _choices(self, menu: QMenu, words: dict[T, str]) -> dict[T, QAction]:
        group = QActionGroup(menu)
        actions = {}
        for value, text in words.items():
            actions[value] = menu.addAction(text)
            actions[value].setCheckable(True)
            group.addAction(actions[value])
        return actions

    def _sort_words(self, key: SortKey) -> str:
        return {
            "added": self.tr("Added"),
            "title": self.tr("Title"),
            "publisher": self.tr("Publisher"),
            "published": self.tr("Date"),
            "annotations": self.tr("Annotations"),
            "status": self.tr("Status"),
        }[key]

    # The arrangement

    def _words_changed(self, words: str) -> None:
        if words != self._arrangement.words:
            self._arrange(replace(self._arrangement, words=words))

    def _arrange(self, arrangement: Arrangement) -> None:
        self._arrangement = arrangement
        self._show_choice()
        self.arranged.emit(arrangement)

    def _show_choice(self) -> None:
        how = self._arrangement
        if self.filter_box.text() != how.words:
            self.filter_box.setText(how.words)
        self._sort_actions[how.sort].setChecked(True)
        self._direction_actions[how.descending].setChecked(True)
        self._status_actions[how.status].setChecked(True)
        self._status_button.setCheckable(True)
        self._status_button.setChecked(how.status is not None)
        shown = status_words(how.status) if how.status else self.tr("All")
        self._status_button.setToolTip(self.tr("Show by status: {status}").format(status=shown))
        self._sort_button.setToolTip(self.tr("Sorted by: {key}").format(key=self._sort_words(how.sort)))
