"""The strip above everything: the project's title, the labels with their keys, and what the keys do just now."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from annotator.gui.panels.clamped import ClampedLabel
from annotator.gui.panels.pills import LabelPill
from annotator.gui.style import scaled, surface
from annotator.gui.theme import LIGHT, Theme
from annotator.model import Scheme
from annotator.store.project import Project

_BETWEEN_HINTS = 20
_TITLE_AT_LEAST = 64


class KeyHints(QWidget):
    """Keys and what they do, at the right; those that do not fit are left out from the end."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        self._hints: list[tuple[str, str]] = []
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setRetainSizeWhenHidden(True)  # what stands at the left does not move into their room
        self.setSizePolicy(policy)

    def hints(self) -> list[tuple[str, str]]:
        """All keys with their words, whether there is room for them or not."""
        return self._hints

    def show_hints(self, hints: list[tuple[str, str]]) -> None:
        """Show keys and words, the most useful first."""
        if hints != self._hints:
            self._hints = hints
            self.setAccessibleName(", ".join(f"{key} {words}" for key, words in hints))
            self.update()

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme's colours."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(0, self.fontMetrics().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        bold, plain = scaled(self.font(), 0.9, bold=True), scaled(self.font(), 0.9)
        widths = [
            QFontMetrics(bold).horizontalAdvance(key) + 6 + QFontMetrics(plain).horizontalAdvance(words)
            for key, words in self._hints
        ]
        while widths and sum(widths) + _BETWEEN_HINTS * (len(widths) - 1) > self.width():
            widths.pop()
        left = self.width() - sum(widths) - _BETWEEN_HINTS * (len(widths) - 1)
        baseline = (self.height() + QFontMetrics(plain).ascent() - QFontMetrics(plain).descent()) // 2
        painter.setPen(QColor(self._theme.secondary))
        for (key, words), width in zip(self._hints, widths, strict=False):
            painter.setFont(bold)
            painter.drawText(QPoint(left, baseline), key)
            painter.setFont(plain)
            painter.drawText(QPoint(left + QFontMetrics(bold).horizontalAdvance(key) + 6, baseline), words)
            left += width + _BETWEEN_HINTS
        painter.end()


class LabelBar(QWidget):
    """Shows the labels of a project. `label_clicked` carries the name of one; what that does, the window decides.

    `menu_asked` carries the name of a label and where its menu is wanted.
    """

    label_clicked = Signal(str)
    menu_asked = Signal(str, QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        surface(self, "chrome")
        self.setProperty("edge", "bottom")
        self._theme = LIGHT
        self._scheme: Scheme | None = None
        self.pills: list[LabelPill] = []
        self._title = ClampedLabel(1)
        self._title.setFont(scaled(self.font(), 1, bold=True))
        self._title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._title.setMinimumWidth(_TITLE_AT_LEAST)
        self._pill_row = QHBoxLayout()
        self._pill_row.setSpacing(4)
        self.hints = KeyHints()
        self._state: dict[str, Any] = {}
        self._suggestions = self._on_suggestion = self._filling_in = False
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 16, 8)
        layout.setSpacing(20)
        layout.addWidget(self._title, 2)
        layout.addLayout(self._pill_row)
        layout.addWidget(self.hints, 3)
        self.set_state()

    def set_project(self, project: Project | None) -> None:
        """Show a project's title and labels."""
        self.set_title(project.title if project else "")
        self.set_scheme(project.scheme if project else None)

    def set_title(self, title: str) -> None:
        """Show the project's title."""
        self._title.set_text(title)
        # What the title does not need belongs to the hints.
        self._title.setMaximumWidth(max(_TITLE_AT_LEAST, self._title.sizeHint().width()))

    def set_scheme(self, scheme: Scheme | None) -> None:
        """Show the labels of a scheme."""
        self._scheme = scheme
        for pill in self.pills:
            self._pill_row.removeWidget(pill)
            pill.hide()
            pill.deleteLater()
        self.pills = [LabelPill(label, self._theme) for label in scheme.labels] if scheme else []
        for pill in self.pills:
            self._pill_row.addWidget(pill)
            key = f" ({pill.label.key})" if pill.label.key else ""
            pill.setToolTip(
                self.tr(
                    "{label}{key}: tags the selection; without one, each drag tags. F1 or a right click: its guideline"
                ).format(label=pill.label.title, key=key)
            )
            pill.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            pill.customContextMenuRequested.connect(
                lambda at, pill=pill: self.menu_asked.emit(pill.label.name, pill.mapToGlobal(at))
            )
            pill.clicked.connect(lambda _=False, pill=pill: self.label_clicked.emit(pill.label.name))
        self.set_state()

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme's colours."""
        self._theme = theme
        self.hints.set_theme(theme)
        for pill in self.pills:
            pill.set_theme(theme)

    def set_state(
        self, *, armed: str | None = None, focused: bool = False, selection: bool = False, article: bool = True
    ) -> None:
        """Fill the pill of the label `armed`, and show what keys do now.

        That depends on whether an annotation is in focus, words are selected, and an `article` is open at all.
        """
        for pill in self.pills:
            pill.setChecked(pill.label.name == armed)
            pill.setEnabled(article)
        self._state = {"armed": armed, "focused": focused, "selection": selection, "article": article}
        self._show_hints()

    def set_suggestions(self, *, shown: bool, focused: bool) -> None:
        """Show what keys do where suggestions are shown, and where one of them is in focus."""
        self._suggestions, self._on_suggestion = shown, focused
        self._show_hints()

    def set_filling_in(self, *, filling_in: bool) -> None:
        """Show what keys do in the fields beside the article, while the keyboard is there."""
        self._filling_in = filling_in
        self._show_hints()

    def _show_hints(self) -> None:
        if self._filling_in:
            hints = [
                (self.tr("Tab"), self.tr("next field")),
                (self.tr("1–9"), self.tr("choose")),
                ("0", self.tr("takes away")),
                (self.tr("Esc"), self.tr("back to the article")),
            ]
        elif self._state["article"]:
            hints = self._hints(
                self._state["armed"], focused=self._state["focused"], selection=self._state["selection"]
            )
        else:
            hints = [(self.tr("Ctrl+I"), self.tr("add articles")), (self.tr("Ctrl+Shift+V"), self.tr("paste text"))]
        self.hints.show_hints(hints)

    def _hints(self, armed: str | None, *, focused: bool, selection: bool) -> list[tuple[str, str]]:
        keys = self._keys()
        leave = (self.tr("Esc"), self.tr("leaves"))
        if not keys:
            return []
        if self._on_suggestion:
            accept, reject = (self.tr("Enter"), self.tr("accepts")), (self.tr("Backspace"), self.tr("rejects"))
            return [accept, reject, leave, ("A S D F", self.tr("move its edges")), (keys, self.tr("relabel"))]
        if selection:
            further = [("+", self.tr("adds a span"))] if focused else []
            return [(keys, self.tr("tag")), *further, leave]
        if armed is not None:
            return [(self.tr("Drag"), self.tr("tags")), (keys, self.tr("switch")), leave]
        if focused:
            delete = (self.tr("Del"), self.tr("deletes"))
            link = ("L", self.tr("links"))
            return [(keys, self.tr("relabel")), link, delete, ("A S D F", self.tr("move its edges")), leave]
        following = [(self.tr("Tab"), self.tr("next suggestion"))] if self._suggestions else []
        return [(keys, self.tr("arm a label")), *following, (self.tr("Ctrl+↓"), self.tr("next annotation"))]

    def _keys(self) -> str:
        keys = sorted(label.key for label in self._scheme.labels if label.key) if self._scheme else []
        return keys[0] if len(keys) == 1 else f"{keys[0]}–{keys[-1]}" if keys else ""
