"""The start page: a new project, one that is there, the sample, or one of the last."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal, SignalInstance
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.gui.icons import app_icon, icon
from annotator.gui.place import is_there
from annotator.gui.style import on_color, scaled, surface
from annotator.gui.theme import LIGHT, Theme
from annotator.gui.wording import joined, shown_time

_COLUMN = 520
_APP_ICON = 72


class RecentRow(QWidget):
    """One project opened before: its name, folder and when; greyed when it is not there any more."""

    chosen = Signal()
    removed = Signal()

    def __init__(self, path: Path, opened_at: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.path = path
        self.is_there = is_there(path)
        self.button = QPushButton()
        self.button.setProperty("kind", "row")
        self.button.setEnabled(self.is_there)
        self.button.setToolTip(str(path))
        self.button.clicked.connect(self.chosen)
        self.button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._remove = QToolButton(autoRaise=True)
        self._remove.setToolTip(self.tr("Remove from this list; the project stays where it is"))
        self._remove.setAccessibleName(self.tr("Remove {name} from this list").format(name=path.stem))
        self._remove.clicked.connect(self.removed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.button, 1)
        layout.addWidget(self._remove)
        self._lay_out_words(opened_at)

    def _lay_out_words(self, opened_at: str) -> None:
        state = shown_time(opened_at) if opened_at and self.is_there else ""
        if not self.is_there:
            state = self.tr("moved or deleted")
        name, folder = QLabel(self.path.stem), QLabel(joined(_short(self.path.parent), state))
        name.setFont(scaled(self.font(), 1, bold=True))
        folder.setFont(scaled(self.font(), 0.9))
        folder.setProperty("tone", "secondary")
        words = QVBoxLayout(self.button)
        words.setContentsMargins(6, 6, 10, 6)
        words.setSpacing(0)
        for label in (name, folder):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setEnabled(self.is_there)
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            label.setMinimumWidth(0)
            words.addWidget(label)
        self.button.setMinimumHeight(words.sizeHint().height())
        self.button.setAccessibleName(joined(name.text(), folder.text()))

    def set_theme(self, theme: Theme) -> None:
        """Draw the icon in another theme's colours."""
        self._remove.setIcon(icon("close", theme.secondary))


class StartPage(QWidget):
    """What is shown while no project is open."""

    new_requested = Signal()
    open_requested = Signal()
    sample_requested = Signal()
    recent_chosen = Signal(Path)
    recent_removed = Signal(Path)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        surface(self, "paper")
        self._theme = LIGHT
        self._app_icon = QLabel()
        self._buttons = {
            "new": self._button(self.tr("New project…"), self.tr("Make a project file (Ctrl+N)"), self.new_requested),
            "open": self._button(self.tr("Open…"), self.tr("Open a project file (Ctrl+O)"), self.open_requested),
            "sample": self._button(
                self.tr("Sample project"), self.tr("Look around in a project with articles"), self.sample_requested
            ),
        }
        self._buttons["new"].setProperty("kind", "primary")
        self._recent_heading = QLabel(self.tr("Recent projects"))
        self._recent_heading.setProperty("tone", "heading")
        self._recent_heading.setFont(scaled(self.font(), 0.9, bold=True))
        self._recent_column = QVBoxLayout()
        self._recent_column.setSpacing(0)
        self.rows: list[RecentRow] = []
        self._lay_out()
        self.set_theme(LIGHT)
        self.set_recent([])

    def _button(self, text: str, tooltip: str, signal: SignalInstance) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(tooltip)
        button.setAccessibleName(text)
        button.setIconSize(QSize(18, 18))
        button.clicked.connect(signal)
        return button

    def _lay_out(self) -> None:
        column = QWidget()
        column.setMaximumWidth(_COLUMN)
        inside = QVBoxLayout(column)
        inside.setContentsMargins(24, 24, 24, 24)
        inside.setSpacing(8)
        inside.addStretch(2)
        inside.addLayout(self._head())
        inside.addSpacing(16)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in self._buttons.values():
            buttons.addWidget(button)
        buttons.addStretch(1)
        inside.addLayout(buttons)
        inside.addSpacing(16)
        inside.addWidget(self._recent_heading)
        inside.addLayout(self._recent_column)
        inside.addSpacing(16)
        drop = QLabel(self.tr("or drop a project or articles here"))
        drop.setProperty("tone", "secondary")
        inside.addWidget(drop)
        inside.addStretch(3)
        middle = QWidget()
        middle.setProperty("surface", "none")
        across = QHBoxLayout(middle)
        across.addStretch(1)
        across.addWidget(column, 10)
        across.addStretch(1)
        area = QScrollArea(widgetResizable=True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(middle)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)

    def _head(self) -> QHBoxLayout:
        name, says = QLabel(self.tr("Annotator")), QLabel(self.tr("Mark who said what, about whom, with what numbers."))
        name.setFont(scaled(self.font(), 2, bold=True))
        says.setProperty("tone", "secondary")
        says.setWordWrap(True)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addStretch(1)
        words.addWidget(name)
        words.addWidget(says)
        words.addStretch(1)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self._app_icon)
        head.addLayout(words, 1)
        return head

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme's colours."""
        self._theme = theme
        self._app_icon.setPixmap(app_icon().pixmap(QSize(_APP_ICON, _APP_ICON), self.devicePixelRatioF()))
        self._buttons["new"].setIcon(icon("new", on_color(theme)))
        self._buttons["open"].setIcon(icon("open", theme.text))
        self._buttons["sample"].setIcon(icon("sample", theme.text))
        for row in self.rows:
            row.set_theme(theme)

    def set_recent(self, paths: Sequence[Path], opened_at: Mapping[Path, str] | None = None) -> None:
        """List the projects opened last, newest first; `opened_at` are times in ISO 8601, where known."""
        for row in self.rows:
            self._recent_column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [RecentRow(path, (opened_at or {}).get(path, "")) for path in paths]
        for row in self.rows:
            row.set_theme(self._theme)
            row.chosen.connect(lambda path=row.path: self.recent_chosen.emit(path))
            row.removed.connect(lambda path=row.path: self.recent_removed.emit(path))
            self._recent_column.addWidget(row)
        self._recent_heading.setVisible(bool(paths))


def _short(folder: Path) -> str:
    """The folder with "~" for the user's own."""
    try:
        return str(Path("~") / folder.relative_to(Path.home()))
    except (ValueError, RuntimeError):
        return str(folder)
