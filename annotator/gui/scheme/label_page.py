"""One label in the scheme editor: what it is called, how it looks, its guideline, its attributes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QTabWidget,
    QWidget,
)

from annotator.gui.dialogs.parts import GAP, SPACING
from annotator.gui.scheme.asking import Asking
from annotator.gui.scheme.attributes_edit import AttributesEdit, Counts
from annotator.gui.scheme.color_box import ColorBox
from annotator.gui.scheme.guideline_edit import GuidelineEdit
from annotator.gui.style import surface
from annotator.gui.theme import Theme
from annotator.model import LabelStyle
from annotator.operations.scheme_draft import KEYS, KindDraft, LabelDraft, SchemeDraft

_NARROWEST = 120
_STYLES: tuple[LabelStyle, ...] = ("mention", "passage")


class LabelPage(QTabWidget):
    """Edits a label of a draft. `edited` says that it changed."""

    edited = Signal()

    def __init__(self, draft: SchemeDraft, counts: Callable[[KindDraft], Counts], asking: Asking, theme: Theme) -> None:
        super().__init__()
        self._draft = draft
        self._label: LabelDraft | None = None
        self._keys: dict[LabelDraft, str] = {}  # when this label came to be shown
        self.title, self.name = QLineEdit(), QLineEdit()
        self.key, self.style_box = QComboBox(), QComboBox()
        self.colors = ColorBox(theme)
        self.guideline = GuidelineEdit()
        self.attributes = AttributesEdit(counts, asking)
        self.title.textEdited.connect(self._retitle)
        self.name.textEdited.connect(self._rename)
        self.key.activated.connect(self._rekey)
        self.style_box.addItems([self.tr("Words in a box"), self.tr("A passage with a line under it")])
        self.style_box.activated.connect(self._restyle)
        self.addTab(self._first_tab(), self.tr("&Label"))
        self.addTab(self.guideline, self.tr("&Guideline"))
        self.addTab(self.attributes, "")
        for part in (self.colors, self.guideline, self.attributes):
            part.edited.connect(self._changed)

    def _first_tab(self) -> QScrollArea:
        page = QWidget()
        surface(page, "none")
        grid = QGridLayout(page)
        grid.setContentsMargins(0, SPACING, SPACING, 0)
        grid.setHorizontalSpacing(GAP)
        grid.setVerticalSpacing(SPACING)
        for place, (words, control) in enumerate(
            (
                (self.tr("&Title"), self.title),
                (self.tr("&Name"), self.name),
                (self.tr("&Key"), self.key),
                (self.tr("Dra&wn as"), self.style_box),
            )
        ):
            name = QLabel(words)
            name.setBuddy(control)
            control.setAccessibleName(words.replace("&", ""))
            control.setMinimumWidth(_NARROWEST)
            grid.addWidget(name, place // 2, place % 2 * 2)
            grid.addWidget(control, place // 2, place % 2 * 2 + 1)
            grid.setColumnStretch(place % 2 * 2 + 1, 1)
        self.name.setToolTip(self.tr("What exports and the command line call it"))
        colors = QLabel(self.tr("Colours"))
        colors.setContentsMargins(0, SPACING, 0, 0)
        grid.addWidget(colors, 2, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.colors, 2, 1, 1, 3)
        grid.setRowStretch(3, 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(page)
        return area

    def show_label(self, label: LabelDraft) -> None:
        """Edit this label."""
        self._label = label
        for line, text in ((self.title, label.title), (self.name, label.name)):
            if line.text() != text:
                line.setText(text)
        self._show_keys(label)
        self.style_box.setCurrentIndex(_STYLES.index(label.style))
        self.colors.show_label(label, self._draft.labels)
        self.guideline.show_label(label)
        self.attributes.show_kind(label)
        self._show_attribute_count(label)

    def _show_keys(self, label: LabelDraft) -> None:
        """Offer every key, with the label that has it; choosing such a one exchanges the two labels' keys."""
        self._keys = {each: each.key for each in self._draft.labels}
        holders = {key: each for each, key in self._keys.items() if each is not label}
        self.key.clear()
        self.key.addItem(self.tr("None"), "")
        for key in KEYS:
            words = self.tr("{key} · now {label}").format(key=key, label=holders[key].title) if key in holders else key
            self.key.addItem(words, key)
        self.key.setCurrentIndex(max(0, self.key.findData(label.key)))

    def _show_attribute_count(self, label: LabelDraft) -> None:
        count = len(label.attributes)
        self.setTabText(2, self.tr("Attrib&utes ({})").format(count) if count else self.tr("Attrib&utes"))

    # Hands

    def _retitle(self, title: str) -> None:
        if self._label is not None:
            self._label.retitle(title, self._draft.labels)
            if self.name.text() != self._label.name:
                self.name.setText(self._label.name)
            self._changed()

    def _rename(self, name: str) -> None:
        if self._label is not None:
            self._label.name = name
            self._changed()

    def _rekey(self) -> None:
        if self._label is None:
            return
        chosen = self.key.currentData()
        # From the keys as they were: the arrow keys pass over others on their way.
        for label, key in self._keys.items():
            label.key = self._keys[self._label] if chosen and key == chosen else key
        self._label.key = chosen
        self._changed()

    def _restyle(self, index: int) -> None:
        if self._label is not None:
            self._label.style = _STYLES[index]
            self._changed()

    def _changed(self) -> None:
        if self._label is not None:
            self._show_attribute_count(self._label)
        self.edited.emit()
