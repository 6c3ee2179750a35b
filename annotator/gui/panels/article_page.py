"""The open article in the inspector: what is known about it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from annotator.gui.languages import language_name
from annotator.gui.panels.clamped import ClampedLabel
from annotator.gui.panels.facts import FactRows
from annotator.gui.style import scaled
from annotator.gui.wording import number, shown_date, shown_time, status_words
from annotator.model import Article

_TITLE_LINES = 6


class ArticlePage(QWidget):
    """Shows an article's metadata. `metadata_requested` says that the user wants to change it."""

    metadata_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        heading = QLabel(self.tr("Article"))
        heading.setProperty("tone", "heading")
        heading.setFont(scaled(self.font(), 0.9, bold=True))
        self._edit = QPushButton(self.tr("Edit…"))
        self._edit.setProperty("kind", "quiet")
        self._edit.setAccessibleName(self.tr("Edit what is known about the article"))
        self._edit.setToolTip(self.tr("Edit title, authors, publisher, date, address and language"))
        self._edit.clicked.connect(self.metadata_requested)
        self._title = ClampedLabel(_TITLE_LINES)
        self._title.setFont(scaled(self.font(), 1.1, bold=True))
        self._rows = FactRows()
        self.hint = QLabel(wordWrap=True)
        self.hint.setProperty("tone", "secondary")
        self.say_what_to_do(suggestions=False, on_one=False)
        head = QHBoxLayout()
        head.addWidget(heading, 1)
        head.addWidget(self._edit)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 8, 16, 12)
        layout.setSpacing(8)
        layout.addLayout(head)
        for widget in (self._title, self._rows):
            layout.addWidget(widget)
        layout.addSpacing(8)
        layout.addWidget(self.hint)
        layout.addStretch(1)

    @property
    def first_control(self) -> QWidget:
        """Where the keyboard goes first."""
        return self._edit

    def say_what_to_do(self, *, suggestions: bool, on_one: bool) -> None:
        """Say how to get to what is tagged, to what is suggested, or that one suggestion is in focus."""
        words = self.tr("Nothing in focus. Click a highlight, or press Ctrl+↓.")
        if suggestions:
            words = self.tr(
                "Nothing in focus. Click a highlight, or press Ctrl+↓. What is dashed is suggested: Tab goes there."
            )
        if on_one:
            words = self.tr("A suggestion is in focus. Once it is accepted, more can be said of it here.")
        self.hint.setText(words)

    def set_read_only(self, *, read_only: bool) -> None:
        """Let nothing be changed, or everything again."""
        self._edit.setEnabled(not read_only)

    def show_article(self, article: Article) -> None:
        """Show an article."""
        meta = article.metadata
        self._title.set_text(article.title)
        self._rows.show_facts(
            [
                (self.tr("Authors"), ", ".join(meta.byline)),
                (self.tr("Publisher"), meta.publisher),
                (self.tr("Date"), shown_date(meta.published)),
                (self.tr("Language"), language_name(meta.language)),
                (self.tr("URL"), meta.url or ""),
                (self.tr("Source"), article.source.path or article.source.name),
                (self.tr("Length"), self.tr("{count} characters").format(count=number(article.text_length))),
                (self.tr("Pages"), number(len(article.pages)) if article.pages else ""),
                (self.tr("Added"), shown_time(article.added_at)),
                (self.tr("Status"), status_words(article.status)),
            ]
        )
