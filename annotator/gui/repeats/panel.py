"""What is shown below the article before repeats are tagged: how many, where, and which."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedLayout, QToolButton, QVBoxLayout, QWidget

from annotator.gui.icons import icon
from annotator.gui.panels.clamped import ClampedLabel
from annotator.gui.panels.empty import EmptyState
from annotator.gui.repeats.lines import RepeatLines, RepeatsView, repeat_line_height
from annotator.gui.repeats.model import RepeatsModel
from annotator.gui.style import scaled, surface
from annotator.gui.theme import LIGHT, Theme
from annotator.gui.wording import number, one_line, quoted
from annotator.operations.repeats import ArticleRepeats

_LINES_AT_LEAST = 3
_SHARE = 0.3  # of the column that the list may take
_WORDS_SHOWN = 60


class RepeatsPanel(QWidget):
    """`confirmed` says that what is ticked shall be tagged, `left` that nothing shall.

    `case_changed` carries whether capitals count, `pointed` the row that somebody looks at.
    """

    confirmed = Signal()
    case_changed = Signal(bool)
    pointed = Signal(int)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        surface(self, "chrome")
        self.setProperty("edge", "top")
        self.model = RepeatsModel(self)
        self._words = ""
        self._lines = RepeatLines(LIGHT)
        self._title = ClampedLabel(1)
        self._title.setFont(scaled(self.font(), 1, bold=True))
        self.case = QToolButton()
        self.case.setText("Aa")
        self.case.setProperty("kind", "switch")
        self.case.setCheckable(True)
        self.case.setToolTip(self.tr("Match upper and lower case"))
        self.case.setAccessibleName(self.tr("Match upper and lower case"))
        self.tag = QPushButton()
        self.tag.setProperty("kind", "primary")
        self.cancel = QToolButton()
        self.cancel.setToolTip(self.tr("Tag nothing (Esc)"))
        self.cancel.setAccessibleName(self.tr("Tag nothing"))
        self.view = RepeatsView(repeat_line_height(self.font()))
        self.view.setItemDelegate(self._lines)
        self.view.setModel(self.model)
        self.view.setAccessibleName(self.tr("Further places"))
        self._empty = EmptyState()
        self._hint = QLabel(self.tr("Space ticks or unticks, Enter tags what is ticked, Esc leaves."))
        self._hint.setProperty("tone", "secondary")
        self._hint.setFont(scaled(self.font(), 0.9))
        self._lay_out()
        self._connect()
        self.hide()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(16, 8, 12, 4)
        head.setSpacing(8)
        head.addWidget(self._title, 1)
        for button in (self.case, self.tag, self.cancel):
            head.addWidget(button)
        self._places = QWidget()
        self._stack = QStackedLayout(self._places)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._empty)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 2, 16, 6)
        foot.addWidget(self._hint)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._places, 1)
        layout.addLayout(foot)
        self.setFocusProxy(self.view)

    def _connect(self) -> None:
        self.model.ticked.connect(self._show_count)
        self.view.toggled.connect(self.model.toggle)
        self.view.confirmed.connect(self._confirm)
        self.view.left.connect(self.left)
        self.view.moved.connect(self.pointed)
        self.view.chosen.connect(self.pointed)
        self.case.clicked.connect(self.case_changed)
        self.tag.clicked.connect(self._confirm)
        self.cancel.clicked.connect(self.left)

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme's colours."""
        self._lines.theme = theme
        self.cancel.setIcon(icon("close", theme.secondary))
        self.view.set_line_height(repeat_line_height(self.font()))

    def show_repeats(self, words: str, found: Sequence[ArticleRepeats], *, everywhere: bool, case: bool) -> None:
        """Show where else `words` stand, in one article or `everywhere`; all places are ticked."""
        self._words = quoted(one_line(words[:_WORDS_SHOWN]))
        self.case.setChecked(case)
        self.model.show_repeats(found, titles=everywhere)
        self._empty.say(self.tr("There are no further mentions with these capitals."))
        self._stack.setCurrentIndex(0 if found else 1)
        self._places.setFixedHeight(self._height_of(self.model.rowCount()))
        if found:
            self.view.show_row(1 if everywhere else 0)

    def _height_of(self, count: int) -> int:
        """Return the height of the list for so many lines: not much of the article is hidden."""
        line, column = repeat_line_height(self.font()), self.parentWidget()
        most = int(column.height() * _SHARE) // line if column is not None else _LINES_AT_LEAST
        return max(_LINES_AT_LEAST, min(count, most)) * line + 4

    def _show_count(self) -> None:
        count, articles = self.model.count, self.model.article_count
        words = self.tr("%Ln further mention(s) of {words}", "", count).format(words=self._words)
        if articles > 1:
            words = self.tr("{mentions} in %Ln article(s)", "", articles).format(mentions=words)
        self._title.set_text(words)
        self.tag.setText(self.tr("Tag {count}").format(count=number(count)))
        self.tag.setEnabled(count > 0)

    def _confirm(self) -> None:
        if self.model.count:
            self.confirmed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Esc leave and Enter confirm from the buttons, too."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._confirm()
        else:
            super().keyPressEvent(event)
