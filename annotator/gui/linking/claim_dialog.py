"""Choosing a claim of another article, and how the one in focus is linked to it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from annotator.gui.dialogs.parts import GAP, MARGIN, SPACING, quiet_label, resize_within_screen
from annotator.gui.linking.claim_lines import ClaimLines, ClaimModel, claim_line_height
from annotator.gui.panels.clamped import ClampedLabel
from annotator.gui.panels.flow import FlowLayout
from annotator.gui.panels.line_view import LineView
from annotator.gui.reading import gestures
from annotator.gui.reading.hints import badge_size, draw_badge
from annotator.gui.style import border_color, chosen_color, serif
from annotator.gui.theme import Theme
from annotator.gui.wording import one_line, quoted
from annotator.operations.linking import Tie
from annotator.store.quotes import QuoteLine

_SIZE = (680, 620)
_PADDING = 7
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 5, Qt.Key.Key_PageUp: -5}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class TieButton(QAbstractButton):
    """One way of linking, with its key; one of several is chosen."""

    def __init__(self, key: str, words: str, tie: Tie, theme: Theme) -> None:
        super().__init__()
        self.key = key
        self.tie = tie
        self._theme = theme
        self.setText(words)
        self.setCheckable(True)
        self.setAccessibleName(f"{words}, Ctrl+{key}" if key else words)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        badge = badge_size(self.key).width() + _PADDING if self.key else 0
        width = self.fontMetrics().horizontalAdvance(self.text()) + round(badge) + 2 * _PADDING + 2
        return QSize(width, self.fontMetrics().height() + 10)

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Enter, QEvent.Type.Leave):
            self.update()
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen, theme = self.isChecked(), self._theme
        fill = chosen_color(theme) if chosen else theme.hover if self.underMouse() else theme.chrome
        accent = chosen or self.hasFocus()
        painter.setPen(QPen(QColor(theme.accent if accent else border_color(theme)), 1.5 if accent else 1))
        painter.setBrush(QColor(fill))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 5, 5)
        left = float(_PADDING)
        if self.key:
            size = badge_size(self.key)
            draw_badge(painter, QRectF(QPointF(left, (self.height() - size.height()) / 2), size), self.key, theme)
            left += size.width() + _PADDING
        painter.setFont(self.font())
        painter.setPen(QColor(theme.text))
        painter.drawText(QRectF(self.rect()).adjusted(left, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.end()


class ClaimDialog(QDialog):
    """Finds claims as one types, by `ask`; `ties_to` says in which ways one may be linked to, with their words.

    `chosen` carries the QuoteLine and the Tie. Ctrl and a digit choose how, Enter links.
    """

    chosen = Signal(object, object)

    def __init__(
        self,
        quote: str,
        *,
        ask: Callable[[str], Sequence[QuoteLine]],
        ties_to: Callable[[QuoteLine], Sequence[tuple[Tie, str]]],
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Link to a claim of another article"))
        resize_within_screen(self, *_SIZE)
        self._ask = ask
        self._ties_to = ties_to
        self._theme = theme
        self._stepped = False  # whether the current line was gone to, so that it stays current
        self._quote = ClampedLabel(2)
        self._quote.setFont(serif(self.font(), 1.1))
        self._quote.set_text(quoted(one_line(quote)))
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("Words of the claim, of its article’s title, or the publisher"))
        self.line.setAccessibleName(self.tr("Find a claim"))
        self.line.setClearButtonEnabled(True)
        self.line.textChanged.connect(lambda _: self._on_typed())
        self.line.installEventFilter(self)
        self.model = ClaimModel(self)
        self._lines = ClaimLines(theme)
        self.view = self._list()
        self.nothing = quiet_label()
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.ties: list[TieButton] = []
        self._group = QButtonGroup(self)
        self._tie_row = FlowLayout(6)
        self._link = QPushButton(self.tr("&Link"))
        self._lay_out()
        self.refresh()

    def _list(self) -> LineView:
        view = LineView(claim_line_height(self.font()))
        view.setItemDelegate(self._lines)
        view.setModel(self.model)
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the line goes through it
        view.setAccessibleName(self.tr("Claims of other articles"))
        view.chosen.connect(self._choose_row)
        view.doubleClicked.connect(lambda _: self._accept())
        return view

    def _lay_out(self) -> None:
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        self._link.setDefault(True)
        self._link.clicked.connect(self._accept)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACING)
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self._link)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, GAP)
        column.setSpacing(SPACING)
        column.addWidget(self._quote)
        column.addWidget(self.line)
        column.addWidget(self.view, 1)
        column.addWidget(self.nothing, 1)
        column.addWidget(quiet_label(self.tr("How the claim above is linked to it: Ctrl and a number, or click")))
        column.addLayout(self._tie_row)
        column.addSpacing(SPACING)
        column.addLayout(buttons)

    def _on_typed(self) -> None:
        self._stepped = False
        self.refresh()

    def refresh(self) -> None:
        """Ask again for what was typed: something has changed, or is known by now."""
        current = self._current() if self._stepped else None
        lines = self._ask(self.line.text().strip())
        self.model.show_lines(lines)
        self.view.setVisible(bool(lines))
        self.nothing.setVisible(not lines)
        if self.line.text().strip():
            self.nothing.setText(self.tr("No claim of another article says that. Try fewer or other words."))
        else:
            self.nothing.setText(self.tr("No other article has a claim yet."))
        kept = [
            n for n, line in enumerate(lines) if current is not None and line.annotation_id == current.annotation_id
        ]
        self._choose_row(kept[0] if kept and current is not None else 0 if lines else -1)

    def _current(self) -> QuoteLine | None:
        row = self.view.current_row()
        return self.model.lines[row] if 0 <= row < len(self.model.lines) else None

    def _choose_row(self, row: int) -> None:
        if 0 <= row < len(self.model.lines):
            self.view.show_row(row)
        self._show_ties()

    def _show_ties(self) -> None:
        """Show in which ways the current claim may be linked to, and keep the one that was chosen."""
        current = self._current()
        ties = list(self._ties_to(current)) if current is not None else []
        if [(button.tie, button.text()) for button in self.ties] != ties:
            before = self._group.checkedButton()
            self._make_ties(ties)
            kept = next((each for each in self.ties if before is not None and each.text() == before.text()), None)
            if self.ties:
                (kept or self.ties[0]).setChecked(True)
        self._link.setEnabled(bool(ties))

    def _make_ties(self, ties: Sequence[tuple[Tie, str]]) -> None:
        for button in self.ties:
            self._group.removeButton(button)
            self._tie_row.removeWidget(button)
            button.hide()
            button.deleteLater()
        keys = [*gestures.DIGITS, *[""] * len(ties)]
        self.ties = [TieButton(key, words, tie, self._theme) for key, (tie, words) in zip(keys, ties, strict=False)]
        for button in self.ties:
            self._group.addButton(button)
            self._tie_row.addWidget(button)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the keys of the line go through the list, and choose how."""
        if watched is self.line and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event) or super().eventFilter(watched, event)
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        if event.key() in _STEPS:
            last, self._stepped = len(self.model.lines) - 1, True
            self._choose_row(min(max(self.view.current_row() + _STEPS[Qt.Key(event.key())], 0), last))
        elif event.key() in _ENTER:
            self._accept()
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            platform = QGuiApplication.platformName()
            digit = gestures.digit_of(gestures.key_press(event, platform=platform), platform=platform)
            button = next((each for each in self.ties if each.key == digit), None)
            if button is None:
                return False
            button.setChecked(True)
        else:
            return False
        return True

    def _accept(self) -> None:
        current, button = self._current(), self._group.checkedButton()
        if current is not None and isinstance(button, TieButton):
            self.accept()
            self.chosen.emit(current, button.tie)
