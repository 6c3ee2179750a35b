"""The heading above the text: the article's title and who published it when. It is no part of the text."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.gui.panels.clamped import ClampedLabel, is_right_to_left
from annotator.gui.style import scaled, serif, surface
from annotator.gui.theme import LIGHT, Theme
from annotator.gui.wording import joined, language_name, shown_date
from annotator.model import Article

_MARGIN = 24


class ArticleHeading(QWidget):
    """Shows a title in at most two lines and a line under it. A double click wants to change them."""

    metadata_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        surface(self, "paper")
        self._title = ClampedLabel(2)
        self._title.setFont(serif(self.font(), 1.75, bold=True))
        self._line = ClampedLabel(1)
        self._line.setFont(scaled(self.font(), 0.95))
        self._layout = QVBoxLayout(self)
        self._layout.setSpacing(4)
        self._layout.addWidget(self._title)
        self._layout.addWidget(self._line)
        self.setToolTip(self.tr("Double-click to edit title, authors, publisher and date"))
        self.set_column(_MARGIN, _MARGIN)
        self.set_theme(LIGHT)

    def set_article(self, article: Article | None) -> None:
        """Show an article's title and metadata; without an article the heading is hidden."""
        self.setVisible(article is not None)
        if article is not None:
            meta = article.metadata
            self._title.set_text(article.title)
            self._line.set_text(
                joined(", ".join(meta.byline), meta.publisher, shown_date(meta.published), language_name(meta.language))
            )
            self._line.setVisible(bool(self._line.text()))
            self.set_column(*self._column)
            self.setAccessibleName(joined(article.title, self._line.text()))

    def set_column(self, left: int, right: int) -> None:
        """Take over where the text stands, in pixels from the left and from the right edge.

        A title begins where the text begins; beyond where the text ends there is room for it.
        """
        self._column = (left, right)
        if is_right_to_left(self._title.text()):
            left = _MARGIN
        else:
            right = _MARGIN
        self._layout.setContentsMargins(left, 16, right, 8)

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme's colours."""
        self._line.set_color(theme.secondary)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        self.metadata_requested.emit()
