"""The fields of an article's metadata, each with where it was read, for the import preview and for later changes."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QSizePolicy, QWidget

from annotator.gui.dialogs.parts import SPACING, Complaint, quiet_label, translated
from annotator.gui.languages import language_names
from annotator.gui.wording import remark_words
from annotator.intake.dates import find_date
from annotator.model import Metadata
from annotator.values import is_date, is_web_address

# The language's own row in the list of languages: none is known.
_WIDEST_PLACE = 160  # pixels
_UNKNOWN = ""


class _Line(QLineEdit):
    """A line that shows its beginning where all of it is selected."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.hasSelectedText():
            self.end(False)  # noqa: FBT003 - Qt's own
            self.home(True)  # noqa: FBT003


class MetadataForm(QWidget):
    """Shows metadata and lets it be edited; `edited` carries a field's name and value as soon as it is typed."""

    edited = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(SPACING)
        self._grid.setColumnStretch(1, 1)
        self._places: dict[str, QLabel] = {}
        self.title = self._line("title", self.tr("&Title"), str.strip)
        self.byline = self._line("byline", self.tr("B&yline"), names_in, self.tr("Names, with commas between them"))
        self.publisher = self._line("publisher", self.tr("&Publisher"), str.strip)
        self.published = self._line(
            "published", self.tr("&Date"), _text_or_none, self.tr("2023, 2023-02 or 2023-02-08")
        )
        self.published.editingFinished.connect(self._write_date_plainly)
        self._about_date = self._complaint_below()
        self.url = self._line("url", self.tr("&URL"), _text_or_none, "https://")
        self._about_url = self._complaint_below()
        self.language = self._languages()

    def show_metadata(self, metadata: Metadata, proposed_from: Mapping[str, str] | None = None) -> None:
        """Show metadata; `proposed_from` says of each field that was filled in where it was read."""
        for field, shown in _shown(metadata).items():
            line: QLineEdit = getattr(self, field)
            # The caret stays where it is while the very same text comes back from what was just typed.
            if line.text() != shown:
                line.setText(shown)
                line.setCursorPosition(0)
        self._choose_language(metadata.language or _UNKNOWN)
        places = proposed_from or {}
        for field, label in self._places.items():
            place = places.get(field, "")
            words = translated("from {}").format(remark_words(place)) if place else ""
            label.setText(label.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, _WIDEST_PLACE))
            label.setToolTip(words)
            label.setVisible(bool(place))
        self._complain()

    def metadata(self) -> Metadata:
        """What stands in the fields."""
        return Metadata(
            title=self.title.text().strip(),
            byline=names_in(self.byline.text()),
            publisher=self.publisher.text().strip(),
            url=_text_or_none(self.url.text()),
            published=_text_or_none(self.published.text()),
            language=self.language.currentData() or None,
        )

    def label_width(self) -> int:
        """How wide the column of the fields' names is, in pixels, for what stands below in line with it."""
        return max(label.sizeHint().width() for label in self.findChildren(QLabel) if label.buddy() is not None)

    def complaint(self) -> str:
        """What is wrong with what was typed, as a sentence or two, or ""."""
        return " ".join(filter(None, (self._date_complaint(), self._url_complaint())))

    def _date_complaint(self) -> str:
        published = _text_or_none(self.published.text())
        if published is None or is_date(published):
            return ""
        return translated("“{}” is not a date. Write 2023, 2023-02 or 2023-02-08.").format(published)

    def _url_complaint(self) -> str:
        url = _text_or_none(self.url.text())
        if url is None or is_web_address(url):
            return ""
        return translated("“{}” is not a URL. Write all of it, from https:// or http:// on.").format(url)

    def _complaint_below(self) -> Complaint:
        complaint = Complaint()
        self._grid.addWidget(complaint, self._grid.rowCount(), 1, 1, 2)
        return complaint

    def _complain(self) -> None:
        self._about_date.say(self._date_complaint())
        self._about_url.say(self._url_complaint())

    def _line(self, field: str, words: str, value: Callable[[str], object], hint: str = "") -> QLineEdit:
        line = _Line()
        line.setPlaceholderText(hint)
        self._add(field, words, line)
        line.textEdited.connect(lambda text: self._tell(field, value(text)))
        return line

    def _add(self, field: str, words: str, control: QWidget) -> None:
        row = self._grid.rowCount()
        label = QLabel(words)
        label.setBuddy(control)
        control.setAccessibleName(words.replace("&", ""))
        control.setObjectName(field)
        place = quiet_label()
        place.setWordWrap(False)
        self._places[field] = place
        self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(control, row, 1)
        self._grid.addWidget(place, row, 2)

    def _languages(self) -> QComboBox:
        box = QComboBox()
        box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        box.addItem(self.tr("Not known"), _UNKNOWN)
        for name, code in language_names():
            box.addItem(name, code)
        box.activated.connect(lambda _row: self._tell("language", box.currentData() or None))
        self._add("language", self.tr("&Language"), box)
        return box

    def _choose_language(self, code: str) -> None:
        row = self.language.findData(code)
        if row < 0:  # a code that Qt has no name for
            self.language.addItem(code, code)
            row = self.language.count() - 1
        self.language.setCurrentIndex(row)

    def _tell(self, field: str, value: object) -> None:
        self._places[field].hide()
        self._complain()
        self.edited.emit(field, value)

    def _write_date_plainly(self) -> None:
        """Turn "8 February 2023" into "2023-02-08" when the field is left."""
        typed = self.published.text().strip()
        date = find_date(typed)
        if date is not None and typed != date.iso and (date.start, date.end) == (0, len(typed)):
            self.published.setText(date.iso)
            self._tell("published", date.iso)


def names_in(text: str) -> tuple[str, ...]:
    """Return the names in "Ann Lee, Jan de Vries"; with semicolons between them a name may hold a comma."""
    return tuple(name for part in re.split(";" if ";" in text else ",", text) if (name := part.strip()))


def _shown(metadata: Metadata) -> dict[str, str]:
    joint = "; " if any("," in name for name in metadata.byline) else ", "
    return {
        "title": metadata.title,
        "byline": joint.join(metadata.byline),
        "publisher": metadata.publisher,
        "published": metadata.published or "",
        "url": metadata.url or "",
    }


def _text_or_none(text: str) -> str | None:
    return text.strip() or None
