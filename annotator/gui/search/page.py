"""The page of the search: what to look for, where, and what was found."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.gui.dialogs.parts import Complaint
from annotator.gui.icons import icon
from annotator.gui.panels.line_view import LineView
from annotator.gui.panels.pills import label_icon
from annotator.gui.search.lines import FoundLines, found_line_height
from annotator.gui.search.model import FoundModel, Line
from annotator.gui.style import surface
from annotator.gui.theme import LIGHT, Theme
from annotator.gui.wording import number
from annotator.model import Label, Scheme
from annotator.store.search import ArticleHits, Asked

_TYPING = 80  # milliseconds without a key, after which it is searched
_NEAR_THE_END = 400  # pixels


class SearchPage(QWidget):
    """Says what is looked for and shows what it is told was found.

    `asked` comes when that changes, `chosen` carries the row to go to, `more_wanted` that the next articles may be
    shown, `left` that the page is to be closed.
    """

    asked = Signal()
    chosen = Signal(int)
    more_wanted = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        surface(self, "paper")
        self._theme = LIGHT
        self._labels: tuple[Label, ...] = ()
        self._typing = QTimer(self, singleShot=True, interval=_TYPING)
        self._typing.timeout.connect(self.asked)
        self.line = QLineEdit(clearButtonEnabled=True)
        self.line.setPlaceholderText(self.tr("Search all articles"))
        self.line.setAccessibleName(self.tr("Search all articles"))
        self.line.setMaximumWidth(520)
        self.line.textChanged.connect(lambda _: self._typing.start())
        self.line.installEventFilter(self)
        self.in_articles = self._choice(self.tr("Articles"), self.tr("Search the articles’ texts"))
        self.in_quotes = self._choice(self.tr("Quotes"), self.tr("Search what is annotated"))
        self.labels = QComboBox()
        self.labels.setAccessibleName(self.tr("Quotes of which label"))
        self.labels.activated.connect(lambda _: self.asked.emit())
        self.count = QLabel()
        self.count.setProperty("tone", "secondary")
        self.close_button = QToolButton()
        self.close_button.setToolTip(self.tr("Back to the article (Esc)"))
        self.close_button.setAccessibleName(self.tr("Back to the article (Esc)"))
        self.close_button.clicked.connect(self.left)
        self.complaint = Complaint()
        self.model = FoundModel(self)
        self._lines = FoundLines(LIGHT)
        self.view = LineView(found_line_height(self.font()))
        self.view.setItemDelegate(self._lines)
        self.view.setModel(self.model)
        self.view.setAccessibleName(self.tr("Places found"))
        self.view.chosen.connect(self.chosen)
        self.view.moved.connect(lambda _: self._want_more())
        self.view.typed.connect(self._type_on)
        self.view.verticalScrollBar().valueChanged.connect(lambda _: self._want_more())
        self.empty = QLabel()
        self.progress = QLabel()
        self._lay_out()
        self._choose(quotes=False)
        self.hide()

    def _choice(self, words: str, tip: str) -> QToolButton:
        button = QToolButton()
        button.setProperty("kind", "switch")
        button.setText(words)
        button.setToolTip(tip)
        button.setAccessibleName(words)
        button.setCheckable(True)
        button.clicked.connect(lambda: self._choose(quotes=self.in_quotes.isChecked()))
        return button

    def _lay_out(self) -> None:
        head = QWidget()
        surface(head, "chrome")
        head.setProperty("edge", "bottom")
        group = QButtonGroup(self)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.line, 3)
        for button in (self.in_articles, self.in_quotes):
            group.addButton(button)
            row.addWidget(button)
        row.addWidget(self.labels)
        row.addSpacing(6)
        row.addWidget(self.count)
        row.addStretch(1)
        row.addWidget(self.close_button)
        inside = QVBoxLayout(head)
        inside.setContentsMargins(16, 8, 12, 8)
        inside.setSpacing(4)
        inside.addLayout(row)
        inside.addWidget(self.complaint)
        self.empty.setWordWrap(True)
        self.empty.setTextFormat(Qt.TextFormat.RichText)
        self.empty.setProperty("tone", "secondary")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setMargin(24)
        self.progress.setProperty("tone", "secondary")
        self.progress.setContentsMargins(16, 6, 16, 6)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self._stack, 1)
        column.addWidget(self.progress)
        self.setFocusProxy(self.line)

    # What is asked

    def question(self) -> Asked:
        """What is looked for now."""
        quotes = self.in_quotes.isChecked()
        return Asked(self.line.text(), quotes, self.labels.currentData() if quotes else None)

    def begin(self, words: str) -> None:
        """Take the keyboard; `words` stand in the line, or what was there before where there are none."""
        if words:
            self.line.setText(words)
            self._typing.stop()
        self.line.selectAll()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def stop(self) -> None:
        """Do not search any more for what was typed."""
        self._typing.stop()

    def _choose(self, *, quotes: bool) -> None:
        (self.in_quotes if quotes else self.in_articles).setChecked(True)
        self.labels.setVisible(quotes)
        self.asked.emit()

    # What is shown

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme's colours."""
        self._theme = self._lines.theme = theme
        self.close_button.setIcon(icon("close", theme.secondary))
        self.view.set_line_height(found_line_height(self.font()))
        self._fill_labels()

    def set_scheme(self, scheme: Scheme | None) -> None:
        """Offer the labels of a scheme."""
        self._lines.scheme = scheme
        self._labels = scheme.labels if scheme else ()
        self._fill_labels()

    def _fill_labels(self) -> None:
        chosen = self.labels.currentData()
        self.labels.clear()
        self.labels.addItem(self.tr("All labels"), None)
        for label in self._labels:
            self.labels.addItem(label_icon(label, self._theme), label.title, label.name)
        self.labels.setCurrentIndex(max(0, self.labels.findData(chosen)))

    def show_found(self, found: Sequence[ArticleHits], count: str) -> None:
        """Show what was found, from the top, and in words how much it is."""
        self.complaint.say("")
        self.count.setText(count)
        self.model.show_found(found)
        self.view.verticalScrollBar().setValue(0)
        self._show_what_there_is()

    def show_problem(self, sentence: str) -> None:
        """Say what is wrong with the question."""
        self.show_found((), "")
        self.complaint.say(sentence)

    def show_progress(self, indexed: int, total: int) -> None:
        """Say how much of the project can be found already."""
        self.progress.setVisible(indexed < total)
        words = self.tr("{indexed} of {total} articles indexed so far; the others follow.")
        self.progress.setText(words.format(indexed=number(indexed), total=number(total)))

    def line_at(self, row: int) -> Line:
        """What stands in a row."""
        return self.model.lines[row]

    def _show_what_there_is(self) -> None:
        self.empty.setText(self._empty_words())
        self._stack.setCurrentWidget(self.view if self.model.rowCount() else self.empty)

    def _empty_words(self) -> str:
        if self.complaint.text():
            return ""
        typed = self.line.text().strip()
        if typed:
            words = (
                self.tr("No quote has {words}.") if self.in_quotes.isChecked() else self.tr("No article has {words}.")
            )
            return words.format(words=f"“{escape(typed)}”")
        rows = (
            ("deploy troops", self.tr("both words, anywhere")),
            ("“armoured vehicles”", self.tr("these words, one after the other")),
            ("deploy*", self.tr("words that begin so")),
            ("convoy OR column", self.tr("one of them, or both")),
            ("(convoy OR column) NOT aid", self.tr("one of them, but not the other")),
        )
        lines = "".join(
            f"<tr><td align='right'><b>{escape(a)}</b>&nbsp;&nbsp;</td><td>{escape(b)}</td></tr>" for a, b in rows
        )
        said = self.tr("Upper and lower case and accents do not count. Enter goes to a place, F4 to the next one.")
        return f"<table cellspacing='4' align='center'>{lines}</table><p align='center'>{escape(said)}</p>"

    # Hands

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Down and Enter in the line go to what was found."""
        if watched is self.line and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Down and self.model.rowCount():
                if self.view.current_row() < 0:
                    self.view.show_row(self.model.hit_row(-1, 1) or 0)
                self.view.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                if self._typing.isActive():
                    self._typing.stop()
                    self.asked.emit()
                row = self.view.current_row() if self.view.current_row() >= 0 else self.model.hit_row(-1, 1)
                if row is not None and self.model.rowCount():
                    self.chosen.emit(row)
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Esc, from anywhere on the page."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _type_on(self, letters: str) -> None:
        self.line.setFocus()
        self.line.setText(self.line.text() + letters)

    def _want_more(self) -> None:
        bar = self.view.verticalScrollBar()
        if bar.value() >= bar.maximum() - _NEAR_THE_END and self.model.rowCount():
            self.more_wanted.emit()
