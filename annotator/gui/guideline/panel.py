"""The panel over the panes that shows a label's guideline and examples, or all labels to choose from."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.gui.icons import icon
from annotator.gui.markdown import MarkdownView
from annotator.gui.panels.clamped import ClampedLabel
from annotator.gui.panels.pills import label_icon
from annotator.gui.style import scaled, surface
from annotator.gui.theme import LIGHT, Theme
from annotator.gui.wording import isolated, joined, one_line, quoted
from annotator.model import Label, Scheme
from annotator.store.bearing import Example

_WIDTH = 440
_MARGIN = 12
_FROM_TOP = 60
_ABOVE_EXAMPLES = 16
_QUOTE_SHOWN = 160
_NAME = Qt.ItemDataRole.UserRole
_SIGN = QSize(16, 16)


class GuidelinePanel(QWidget):
    """Floats over `parent` at its right. `label_chosen` carries a label's name, `example_chosen` an annotation's id.

    `left` says that somebody is done with it (Esc, F1, its button).
    """

    label_chosen = Signal(str)
    example_chosen = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        surface(self, "floating")
        self._over = parent
        self._theme = LIGHT
        self._scheme: Scheme | None = None
        self._label: Label | None = None
        self._sign = QLabel()
        self._title = ClampedLabel(1)
        self._title.setFont(scaled(self.font(), 1.15, bold=True))
        self.all_button = QPushButton(self.tr("All labels"))
        self.all_button.setProperty("kind", "quiet")
        self.all_button.clicked.connect(lambda: self.show_labels(self._scheme))
        self.close_button = QToolButton()
        self.close_button.setToolTip(self.tr("Close (Esc)"))
        self.close_button.setAccessibleName(self.tr("Close the guideline"))
        self.close_button.clicked.connect(self.left)
        self.text = MarkdownView()
        self.text.setProperty("kind", "bare")
        self.text.setAccessibleName(self.tr("Guideline"))
        self.text.anchorClicked.connect(lambda url: self.example_chosen.emit(url.toString()))
        self.labels = self._label_list()
        self._head = QWidget()
        self._lay_out()
        parent.installEventFilter(self)
        self.hide()

    def _label_list(self) -> QListWidget:
        made = QListWidget()
        made.setAccessibleName(self.tr("Labels"))
        made.setProperty("kind", "bare")
        made.setIconSize(_SIGN)
        made.itemClicked.connect(made.itemActivated)  # one click is enough
        made.itemActivated.connect(lambda item: self.label_chosen.emit(item.data(_NAME)))
        made.ensurePolished()
        return made

    def _lay_out(self) -> None:
        row = QHBoxLayout(self._head)
        row.setContentsMargins(12, 8, 4, 4)
        row.setSpacing(8)
        row.addWidget(self._sign)
        row.addWidget(self._title, 1)
        row.addWidget(self.all_button)
        row.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(5, 1, 5, 5)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self.text, 1)
        column.addWidget(self.labels, 1)

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme's colours."""
        self._theme = theme
        self.close_button.setIcon(icon("close", theme.secondary))

    @property
    def label(self) -> Label | None:
        """The label whose guideline is shown; None while it is closed or shows all labels."""
        return self._label if self.text.isVisible() else None

    # What is shown

    def show_guideline(self, scheme: Scheme, label: Label, examples: Sequence[Example]) -> None:
        """Show a label's guideline from its top, with examples under it that lead to where they stand."""
        self._scheme, self._label = scheme, label
        nothing = self.tr("Nothing is written about this label yet. The scheme editor is the place for it.")
        self.text.show_markdown(label.guideline or f"*{nothing}*")
        self._add_examples(examples)
        self._show_page(self.text)

    def _add_examples(self, examples: Sequence[Example]) -> None:
        cursor = QTextCursor(self.text.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        heading = QTextBlockFormat()
        heading.setTopMargin(_ABOVE_EXAMPLES)
        cursor.insertBlock(heading, QTextCharFormat())
        title = self.tr("Latest in this project") if examples else self.tr("There is no example in this project yet")
        secondary = f"color: {self._theme.secondary}"
        cursor.insertHtml(f'<b style="{secondary}">{escape(title)}</b>')
        below = QTextBlockFormat()
        below.setTopMargin(_ABOVE_EXAMPLES / 2)
        for each in examples:
            quote = one_line(each.quote)
            if len(quote) > _QUOTE_SHOWN:
                quote = quote[:_QUOTE_SHOWN].rstrip() + "…"
            cursor.insertBlock(below, QTextCharFormat())
            cursor.insertHtml(
                f'<a href="{escape(each.annotation_id)}" style="color: {self._theme.text}">{escape(quoted(quote))}</a>'
                f'<br><span style="{secondary}">{escape(isolated(one_line(each.title)))}</span>'
            )

    def show_labels(self, scheme: Scheme | None) -> None:
        """Show all labels of a scheme, to choose one whose guideline is wanted."""
        self._scheme = scheme
        labels = scheme.labels if scheme else ()
        self.labels.clear()
        for label in labels:
            item = QListWidgetItem(label_icon(label, self._theme), joined(label.title, label.key))
            item.setData(_NAME, label.name)
            self.labels.addItem(item)
        names = [label.name for label in labels]
        self.labels.setCurrentRow(names.index(self._label.name) if self._label and self._label.name in names else 0)
        self._show_page(self.labels)

    def _show_page(self, page: QWidget) -> None:
        label = self._label if page is self.text else None
        other = self.labels if page is self.text else self.text
        page.show()
        page.setFocus(Qt.FocusReason.PopupFocusReason)  # before the other goes: the focus would go elsewhere with it
        other.hide()
        self._sign.setVisible(label is not None)
        self.all_button.setVisible(label is not None)
        if label is not None:
            self._sign.setPixmap(label_icon(label, self._theme).pixmap(_SIGN))
        self._title.set_text(label.title if label is not None else self.tr("Guidelines"))
        self.show()
        self.raise_()
        self._settle()
        page.setFocus(Qt.FocusReason.PopupFocusReason)
        if page is self.text:
            self.text.verticalScrollBar().setValue(0)  # what laid the words out anew moved them

    def close_panel(self) -> None:
        """Disappear."""
        self._label = None
        self.hide()

    # Where it stands

    def _settle(self) -> None:
        """Stand at the right, as high as what is shown and the room there is."""
        room = self._over.size()
        width, top = min(_WIDTH, room.width() - 2 * _MARGIN), min(_FROM_TOP, room.height() // 4)
        highest = room.height() - top - _MARGIN
        # First the width: how high the words are depends on it.
        self.setGeometry(room.width() - width - _MARGIN, top, width, highest)
        layout = self.layout()
        assert layout is not None
        layout.activate()
        if self.text.isVisible():
            inner = round(self.text.document().size().height()) + 2 * self.text.frameWidth() + 2
        else:
            inner = sum(map(self.labels.sizeHintForRow, range(self.labels.count()))) + 2 * self.labels.frameWidth() + 2
        around = self._head.height() + layout.contentsMargins().top() + layout.contentsMargins().bottom()
        self.resize(width, min(around + inner, highest))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the place at the right while the window changes its size."""
        if watched is self._over and event.type() == QEvent.Type.Resize and self.isVisible():
            self._settle()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Claim Esc and F1 before the window does."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _leaves(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc and F1 close it, wherever in it the focus is."""
        if _leaves(event):
            self.left.emit()
        else:
            super().keyPressEvent(event)


def _leaves(event: QKeyEvent) -> bool:
    return event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_F1) and not event.modifiers()
