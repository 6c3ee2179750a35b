"""The formats that annotations go out and come in by: a list to choose from, and a form for a format's options."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.util import find_spec
from typing import Literal

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QSpinBox,
    QWidget,
)

from annotator.codecs import Codec, Option
from annotator.gui.dialogs.parts import GAP, SPACING
from annotator.gui.wording import codec_words, readable
from annotator.plugins import all_codecs

Way = Literal["in", "out"]
_MOST = 1_000_000
_ROOM = 14  # pixels above and below the words of a row
_TALLEST = 216  # pixels; more options are scrolled
# What an extra brings, by which it is known to be there.
_MODULES = {"spacy": "spacy", "parquet": "pyarrow", "uima": "cassis"}


def codecs_for(way: Way) -> list[Codec]:
    """Return the formats that can be written ("out") or read ("in"), ours first."""
    codecs, _ = all_codecs()
    return [codec for codec in codecs if (codec.write if way == "out" else codec.read) is not None]


def is_installed(codec: Codec) -> bool:
    """Return whether the extra that the format needs is there."""
    return not codec.extra or find_spec(_MODULES.get(codec.extra, codec.extra)) is not None


class FormatList(QListWidget):
    """The formats by title; one whose extra is not installed says so and cannot be chosen."""

    chosen = Signal(object)

    def __init__(self, codecs: Sequence[Codec]) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Formats"))
        self._codecs = list(codecs)
        for codec in codecs:
            there = is_installed(codec)
            title = codec_words(codec.title)
            words = title if there else self.tr("{title} (not installed)").format(title=title)
            item = QListWidgetItem(words)
            item.setToolTip(
                codec_words(codec.purpose) if there else self.tr("Needs the extra “{name}”").format(name=codec.extra)
            )
            if not there:
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEnabled)
            item.setSizeHint(QSize(0, self.fontMetrics().height() + _ROOM))
            self.addItem(item)
        self.currentRowChanged.connect(lambda row: self.chosen.emit(self._codecs[row]) if row >= 0 else None)

    def choose(self, name: str) -> None:
        """Make the format of that name the current one, or the first where there is none."""
        rows = [row for row, codec in enumerate(self._codecs) if codec.name == name]
        self.setCurrentRow(rows[0] if rows else 0)

    @property
    def codec(self) -> Codec:
        """The current format."""
        return self._codecs[max(0, self.currentRow())]


class OptionsForm(QScrollArea):
    """A field for each option of a format; `changed` tells that one was changed."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__(widgetResizable=True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._rows = QWidget()
        self._rows.setProperty("surface", "none")
        self.setWidget(self._rows)
        self._layout = QFormLayout(self._rows)
        self._layout.setContentsMargins(0, 0, GAP, 0)
        self._layout.setLabelAlignment(Qt.AlignmentFlag.AlignVCenter)
        self._layout.setHorizontalSpacing(GAP)
        self._layout.setVerticalSpacing(SPACING)
        self._fields: dict[str, QWidget] = {}

    def show_options(self, codec: Codec, way: Way) -> None:
        """Show the options of a format for one way, as they are by default."""
        while self._layout.rowCount():
            self._layout.removeRow(0)
        self._fields = {}
        for option in codec.options:
            if option.way in (way, "both"):
                field = self._field(option)
                field.setToolTip(codec_words(option.purpose))
                self._fields[option.name] = field
                if isinstance(field, QCheckBox):  # says itself what it is
                    self._layout.addRow(field)
                else:
                    field.setAccessibleName(readable(option.name))
                    self._layout.addRow(readable(option.name), field)
        self.setVisible(bool(self._fields))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave room for the bar that scrolls what is too wide."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        wide = self._rows.minimumSizeHint().width() > self.width()
        bar = self.horizontalScrollBar().sizeHint().height() if wide else 0
        self.setFixedHeight(min(_TALLEST, self._rows.sizeHint().height()) + bar)

    def values(self) -> dict[str, object]:
        """Return what is chosen, by the options' names."""
        return {name: _value(field) for name, field in self._fields.items()}

    def _field(self, option: Option) -> QWidget:
        default = option.default
        if isinstance(default, bool):
            purpose = codec_words(option.purpose)
            box = QCheckBox(purpose[:1].upper() + purpose[1:])
            box.setChecked(default)
            box.toggled.connect(self.changed)
            return box
        if isinstance(default, int):
            spin = QSpinBox()
            spin.setMaximum(_MOST)
            spin.setValue(default)
            spin.valueChanged.connect(self.changed)
            return spin
        if option.choices:
            combo = QComboBox()
            combo.addItems(option.choices)
            combo.setCurrentText(default)
            combo.currentIndexChanged.connect(self.changed)
            return combo
        line = QLineEdit(default)
        line.setPlaceholderText(codec_words(option.purpose))
        line.editingFinished.connect(self.changed)
        return line


def _value(field: QWidget) -> object:
    match field:
        case QCheckBox():
            return field.isChecked()
        case QSpinBox():
            return field.value()
        case QComboBox():
            return field.currentText()
        case QLineEdit():
            return field.text()
    raise TypeError(type(field).__name__)
