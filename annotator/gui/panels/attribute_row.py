"""One attribute in a form: its name, its field, and what is to be said about it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from annotator.errors import InvalidValue
from annotator.gui.icons import icon
from annotator.gui.panels.choice_field import Choice, ChoiceField
from annotator.gui.panels.facts import BETWEEN, NAME_WIDTH
from annotator.gui.panels.field import Shown
from annotator.gui.panels.line_field import LineField
from annotator.gui.style import scaled
from annotator.gui.wording import readable, value_words
from annotator.model import Attribute, AttributeValue

BETWEEN_ROWS = 6  # pixels
_SIGN = 12


def translated(text: str) -> str:
    """Return words of the form in the language of the window."""
    return QCoreApplication.translate("AttributeForm", text)


class AttributeRow:
    """A field, its name, and a sentence about it: three widgets for whoever lays them out."""

    def __init__(self, attribute: Attribute) -> None:
        self.attribute = attribute
        self.title = readable(attribute.name)
        self.field = make_field(attribute)
        self.name = QWidget()
        self._is_computed = False
        self._words = QLabel(self.title, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._words.setProperty("tone", "secondary")
        self._words.setBuddy(self.field)
        self._sign = QLabel()
        self._sign.setFixedSize(_SIGN, _SIGN)
        self._sign.setToolTip(translated("Read from the words. What you correct here is never read again."))
        self._sign.hide()
        self.sentence = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.sentence.setFont(scaled(self.sentence.font(), 0.9))
        self.sentence.hide()
        self._lay_out()
        self._tell_name()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self.name)
        row.setContentsMargins(0, 6, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._words, 1, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)

    def show_value(self, value: Shown, *, computed: bool) -> None:
        """Show a value, None for none; `computed` says that the program filled it in and nobody corrected it."""
        self.field.show_value(value)
        self.complain("")
        if computed != self._is_computed:
            self._is_computed = computed
            self.redraw()
            self._tell_name()

    def value(self) -> AttributeValue | None:
        """Return the value that stands in the field, None for none. Raises InvalidValue, with a sentence for below."""
        try:
            return self.field.value()
        except InvalidValue as error:
            raise InvalidValue(_complaint(self.attribute, self.typed_text().strip())) from error

    def typed_text(self) -> str:
        """Return what was typed, which may be no value; "" where values are only chosen."""
        return self.field.text() if isinstance(self.field, LineField) else ""

    def show_wrong(self, text: str) -> None:
        """Show again what was typed before and is no value, and why."""
        if isinstance(self.field, LineField):
            self.field.setText(text)
            self.complain(_complaint(self.attribute, text.strip()))

    def complain(self, sentence: str) -> None:
        """Say what is wrong, below the field; "" takes it away."""
        if sentence != self.complaint():
            self.sentence.setText(f"⚠ {sentence}" if sentence else "")
            self.sentence.setVisible(bool(sentence))
            self.field.setAccessibleDescription(sentence)

    def complaint(self) -> str:
        """The sentence below the field, or ""."""
        return self.sentence.text().removeprefix("⚠ ")

    def redraw(self) -> None:
        """Draw the sign of a computed value in the colours of now."""
        self._sign.setVisible(self._is_computed)
        if self._is_computed:
            color = self._sign.palette().color(QPalette.ColorRole.PlaceholderText).name()
            self._sign.setPixmap(icon("computed", color).pixmap(_SIGN))

    def _tell_name(self) -> None:
        spoken = translated("{name}, read from the words").format(name=self.title) if self._is_computed else self.title
        self.field.setAccessibleName(spoken)


def make_field(attribute: Attribute) -> ChoiceField | LineField:
    """Return the field for the values of an attribute."""
    if attribute.type == "boolean":
        return ChoiceField([Choice(value, value_words(attribute, value)) for value in (True, False)])
    if attribute.type == "choice":
        return ChoiceField([Choice(value, value_words(attribute, value)) for value in attribute.choices])
    return LineField(attribute)


def rows_layout(rows: Iterable[AttributeRow]) -> QGridLayout:
    """Return rows of a name and a field, in the columns of `FactRows`."""
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(0)
    grid.setVerticalSpacing(BETWEEN_ROWS)
    grid.setColumnStretch(1, 1)
    for n, row in enumerate(rows):
        row.name.setFixedWidth(NAME_WIDTH + BETWEEN)
        grid.addWidget(row.name, n, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(row.field)
        column.addWidget(row.sentence)
        grid.addLayout(column, n, 1)
    return grid


def _complaint(attribute: Attribute, text: str) -> str:
    if attribute.type == "integer":
        return translated("“{text}” is not a whole number. Write digits, as 20000 or 20,000.").format(text=text)
    return translated("“{text}” is not in the calendar. Write 2023, 2023-02 or 2023-02-08.").format(text=text)
