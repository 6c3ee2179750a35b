"""The dialog for what a person likes; every change holds at once."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase, QFontMetrics
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from annotator.gui.dialogs.annotator_name import tidy_name
from annotator.gui.dialogs.parts import GAP, MARGIN, SPACING, Complaint, close_row, quiet_label
from annotator.gui.language import LANGUAGES
from annotator.gui.reading.document import SERIFS, reading_font
from annotator.gui.style import surface
from annotator.settings import Settings

_WIDTH = 560
_AUTOMATIC = ""
_SAMPLE = "“This is our operation,” he said of the 3,500-strong force."


class PreferencesDialog(QDialog):
    """Shows settings; `settings_changed` carries the new Settings after every change."""

    settings_changed = Signal(object)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Preferences"))
        self.settings = settings
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(GAP)
        self._grid.setVerticalSpacing(SPACING)
        self._grid.setColumnStretch(1, 1)
        self._add_name()
        self._add_theme()
        self._add_language()
        self._add_font()
        self._add_switches()
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, GAP)
        column.setSpacing(GAP)
        column.addLayout(self._grid)
        column.addStretch(1)
        column.addWidget(close_row(self))
        self.setMinimumWidth(_WIDTH)
        self.name.setFocus()

    def done(self, result: int) -> None:
        """Take over a name that is still being typed, and close."""
        self._take_name()
        super().done(result)

    def _change(self, **values: Any) -> None:
        changed = replace(self.settings, **values)
        if changed != self.settings:
            self.settings = changed
            self.settings_changed.emit(changed)

    def _row(self, words: str, control: QWidget, *, buddy: QWidget | None = None) -> None:
        row = self._grid.rowCount()
        label = QLabel(words)
        label.setBuddy(buddy or control)
        self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(control, row, 1)

    def _below(self, widget: QWidget) -> None:
        self._grid.addWidget(widget, self._grid.rowCount(), 1)

    def _gap(self) -> None:
        self._grid.setRowMinimumHeight(self._grid.rowCount(), SPACING)

    def _add_name(self) -> None:
        self.name = QLineEdit(self.settings.annotator)
        self.name.setAccessibleName(self.tr("Annotator"))
        self.name.editingFinished.connect(self._take_name)
        self.name.textEdited.connect(self._check_name)
        self.complaint = Complaint()
        self._row(self.tr("&Annotator"), self.name)
        self._below(self.complaint)
        self._below(quiet_label(self.tr("Whose name stands beside new annotations.")))
        self._gap()

    def _check_name(self) -> None:
        named = bool(tidy_name(self.name.text()))
        self.complaint.say("" if named else self.tr("An annotator needs a name. The last one is kept."))

    def _take_name(self) -> None:
        name = tidy_name(self.name.text())
        if name:
            self._change(annotator=name)
        else:
            self.name.setText(self.settings.annotator)
            self.complaint.say("")

    def _add_theme(self) -> None:
        choices = QWidget()
        row = QHBoxLayout(choices)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        self.themes: dict[str, QRadioButton] = {}
        group = QButtonGroup(self)
        for theme, words in (
            ("system", self.tr("As the &system")),
            ("light", self.tr("&Light")),
            ("dark", self.tr("&Dark")),
        ):
            button = QRadioButton(words)
            button.setChecked(self.settings.theme == theme)
            button.clicked.connect(lambda _checked, theme=theme: self._change(theme=theme))
            group.addButton(button)
            row.addWidget(button)
            self.themes[theme] = button
        row.addStretch(1)
        self._row(self.tr("Theme"), choices)
        self._gap()

    def _add_language(self) -> None:
        self.languages = QComboBox()
        self.languages.setAccessibleName(self.tr("Language"))
        self.languages.addItem(self.tr("As the system"), "system")
        for code, name in LANGUAGES.items():
            self.languages.addItem(name, code)
        self.languages.setCurrentIndex(self.languages.findData(self.settings.language))
        self.languages.activated.connect(self._take_language)
        self.restart = quiet_label(self.tr("Menus and dialogs are in this language from the next start on."))
        self.restart.hide()
        self._row(self.tr("Lan&guage"), self.languages)
        self._below(self.restart)
        self._gap()

    def _take_language(self) -> None:
        self._change(language=self.languages.currentData())
        self.restart.show()

    def _add_font(self) -> None:
        self.font_box = QComboBox()
        self.font_box.setAccessibleName(self.tr("Reading font"))
        self.font_box.setMaxVisibleItems(16)
        self.font_box.addItem(self.tr("Automatic ({})").format(", ".join(SERIFS)), _AUTOMATIC)
        for family in _families():
            self.font_box.addItem(family, family)
        self.font_box.setCurrentIndex(max(0, self.font_box.findData(self.settings.font_family)))
        self.font_box.activated.connect(self._take_font)
        self._sample = QLabel(_SAMPLE)
        self._sample.setWordWrap(True)
        self._sample.setContentsMargins(12, 8, 12, 8)
        paper = QFrame()
        surface(paper, "paper")
        inside = QVBoxLayout(paper)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self._sample)
        self._row(self.tr("&Reading font"), self.font_box)
        self._below(paper)
        self._show_sample()
        self._gap()

    def _take_font(self) -> None:
        self._change(font_family=self.font_box.currentData())
        self._show_sample()

    def _show_sample(self) -> None:
        font = reading_font(_SAMPLE, family=self.settings.font_family, zoom=100)
        self._sample.setFont(font)
        margins = self._sample.contentsMargins()
        two_lines = 2 * QFontMetrics(font).lineSpacing()  # a dialog that is as wide as the others gives it two
        self._sample.setMinimumHeight(two_lines + margins.top() + margins.bottom())

    def _add_switches(self) -> None:
        self.reopen = QCheckBox(self.tr("&Open the last project at the start"))
        self.reopen.setChecked(self.settings.reopen_last)
        self.reopen.toggled.connect(lambda checked: self._change(reopen_last=checked))
        self.motion = QCheckBox(self.tr("Reduce &motion"))
        self.motion.setChecked(self.settings.reduced_motion)
        self.motion.toggled.connect(lambda checked: self._change(reduced_motion=checked))
        self.label_keys = QCheckBox(self.tr("Show each label’s &key in the text"))
        self.label_keys.setToolTip(self.tr("Over the first word of every annotation, beside its colour"))
        self.label_keys.setChecked(self.settings.label_keys)
        self.label_keys.toggled.connect(lambda checked: self._change(label_keys=checked))
        self._below(self.reopen)
        self._below(self.label_keys)
        self._below(self.motion)


def _families() -> list[str]:
    """The fonts that an article in Latin letters can be set in, by name."""
    latin = QFontDatabase.families(QFontDatabase.WritingSystem.Latin)
    return [family for family in latin if not QFontDatabase.isPrivateFamily(family)]
