"""The dialog that says what the program is: versions, that it uses no network, and all licences."""

from __future__ import annotations

import platform

import PySide6
from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator import __version__
from annotator.gui.dialogs.parts import (
    GAP,
    MARGIN,
    SPACING,
    heading_label,
    plain_label,
    quiet_label,
    resize_within_screen,
    translated,
)
from annotator.gui.icons import app_icon
from annotator.gui.libraries import Library, all_libraries, library_version, license_text
from annotator.gui.tab_order import TabsAsSeen

_ICON = 64
_SIZE = (900, 680)
_LIST_WIDTH = 300
_SELECTABLE = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard


def versions() -> str:
    """Return the versions of everything the program runs on, on one line, for a message about a fault."""
    return (
        f"Python {platform.python_version()} · Qt {qVersion()} · PySide {PySide6.__version__} · {platform.platform()}"
    )


class AboutDialog(TabsAsSeen, QDialog):
    """Says what the program is, and shows the licence of each library that is found by its name or its licence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About Annotator"))
        resize_within_screen(self, *_SIZE)
        self._libraries = all_libraries()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(MARGIN, MARGIN, MARGIN, GAP)
        whole.setSpacing(GAP)
        whole.addLayout(self._head())
        whole.addWidget(self._licenses(), 1)
        whole.addWidget(self._buttons())
        self.search.textChanged.connect(self._show_matching)
        self.list.currentItemChanged.connect(self._show_license)
        self.list.setCurrentItem(self._items()[0])
        self.search.setFocus()

    def shown(self) -> list[str]:
        """The names of the libraries that match what is being looked for."""
        return [item.text(0) for item in self._items() if not item.isHidden()]

    # What is in it

    def _head(self) -> QHBoxLayout:
        picture = QLabel()
        picture.setPixmap(app_icon().pixmap(_ICON, _ICON))
        column = QVBoxLayout()
        column.setSpacing(SPACING)
        for label in self._labels():
            column.addWidget(label)
        row = QHBoxLayout()
        row.setSpacing(MARGIN)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        return row

    def _labels(self) -> list[QLabel]:
        version = quiet_label(self.tr("Version {}").format(__version__) + "\n" + versions())
        version.setTextInteractionFlags(_SELECTABLE)
        return [
            heading_label(self.tr("Annotator")),
            version,
            plain_label(
                self.tr(
                    "Marks claims, speakers, organisations and force figures in news articles. It uses no network: "
                    "your articles stay in your project files."
                )
            ),
            quiet_label(
                self.tr(
                    "Annotator is free software under the MIT License. It uses Qt and PySide under the GNU Lesser "
                    "General Public License, version 3; you may replace these libraries by your own. Their licences, "
                    "and those of all other libraries, are below, with the place where their source is."
                )
            ),
        ]

    def _licenses(self) -> QSplitter:
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Find a library or a licence"))
        self.search.setAccessibleName(self.tr("Find a library or a licence"))
        self.search.setClearButtonEnabled(True)
        self.list = self._list()
        self.nothing = quiet_label(self.tr("No library is called so."))
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.hide()
        self.name = plain_label()
        self.source = quiet_label()
        self.source.setTextInteractionFlags(_SELECTABLE)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Text of the licence"))
        halves = QSplitter()
        halves.setChildrenCollapsible(False)
        halves.addWidget(_column(self.search, self.list, self.nothing, right=SPACING))
        halves.addWidget(_column(self.name, self.source, self.text, left=SPACING))
        halves.setStretchFactor(1, 1)
        halves.setSizes([_LIST_WIDTH, _SIZE[0] - _LIST_WIDTH])
        return halves

    def _list(self) -> QTreeWidget:
        made = QTreeWidget()
        made.setAccessibleName(self.tr("Libraries and their licences"))
        made.setColumnCount(2)
        made.setHeaderHidden(True)
        made.setRootIsDecorated(False)
        made.setUniformRowHeights(True)
        made.setProperty("kind", "table")
        made.setAllColumnsShowFocus(True)
        for library in self._libraries:
            item = QTreeWidgetItem(made, [library.name, library.license])
            item.setToolTip(1, library.license)
        made.resizeColumnToContents(0)
        return made

    def _buttons(self) -> QDialogButtonBox:
        row = QDialogButtonBox()
        self.copy_button = row.addButton(self.tr("&Copy versions"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy_button.setAutoDefault(False)
        self.copy_button.clicked.connect(self._copy)
        row.addButton(translated("Close"), QDialogButtonBox.ButtonRole.RejectRole).setDefault(True)
        row.rejected.connect(self.reject)
        return row

    # What hands do

    def _items(self) -> list[QTreeWidgetItem]:
        found = (self.list.topLevelItem(row) for row in range(self.list.topLevelItemCount()))
        return [item for item in found if item is not None]

    def _show_matching(self, text: str) -> None:
        wanted = text.casefold().split()
        for item in self._items():
            there = f"{item.text(0)} {item.text(1)}".casefold()
            item.setHidden(not all(word in there for word in wanted))
        first = next((item for item in self._items() if not item.isHidden()), None)
        self.list.setVisible(first is not None)
        self.nothing.setVisible(first is None)
        current = self.list.currentItem()
        if first is not None and (current is None or current.isHidden()):
            self.list.setCurrentItem(first)

    def _show_license(self, item: QTreeWidgetItem | None, _before: QTreeWidgetItem | None = None) -> None:
        if item is None:
            return
        library = self._libraries[self.list.indexOfTopLevelItem(item)]
        self.name.setText(" · ".join(filter(None, (library.name, library_version(library), library.license))))
        self.source.setText(self._source_words(library))
        self.source.setVisible(bool(library.source))
        self.text.setPlainText(license_text(library))

    def _source_words(self, library: Library) -> str:
        return self.tr("Source: {}").format(library.source)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(f"Annotator {__version__} · {versions()}")
        self.copy_button.setText(self.tr("Copied"))


def _column(*widgets: QWidget, left: int = 0, right: int = 0) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(left, 0, right, 0)
    column.setSpacing(SPACING)
    for widget in widgets:
        column.addWidget(widget, int(isinstance(widget, QTreeWidget | QPlainTextEdit)))
    return made
