"""The heading above the text: the article's title and who published it when. It is no part of the text."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.gui.languages import language_name
from annotator.gui.panels.clamped import ClampedLabel
from annotator.gui.style import scaled, serif, surface
from annotator.gui.theme import LIGHT, Theme
from annotator.gui.wording import joined, shown_date
from annotator.model import Article
from annotator.text import is_right_to_left

# At small zoom, and in narrow windows, a title may be this wide (pixels) where there is room for it.
_WIDE_ENOUGH = 420
_EDGE = 16


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
        self._lifted = False
        self.set_column(left=_EDGE, width=_WIDE_ENOUGH, beside=0)
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
            self._line.set_from_right(from_right=is_right_to_left(article.title))
            self._line.setVisible(bool(self._line.text()))
            self._take_column()
            self.setAccessibleName(joined(article.title, self._line.text()))

    def set_column(self, *, left: int, width: int, beside: int) -> None:
        """Take over where the text stands and what lies `beside` it at its right, in pixels.

        The heading has the width of both. A title begins where the text begins: at the right one that is written from
        right to left, which has the text's width alone.
        """
        self._column = (left, width, beside)
        self._take_column()

    def set_lifted(self, *, lifted: bool) -> None:
        """Draw a line under the heading, because text has been scrolled away below it, or none."""
        if lifted != self._lifted:
            self._lifted = lifted
            self.update()

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme's colours."""
        self._theme = theme
        self._line.set_color(theme.secondary)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._take_column()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._lifted:
            with QPainter(self) as painter:
                painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(self._theme.lines))

    def _take_column(self) -> None:
        left, width, beside = self._column
        if not is_right_to_left(self._title.text()):
            width = max(width + beside, _WIDE_ENOUGH)
        right = max(_EDGE, self.width() - left - width)
        self._layout.setContentsMargins(left, 16, right, 8)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        self.metadata_requested.emit()
