"""The right half of the import dialog: one article before it is added, with its metadata, encoding and first lines."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QTextEdit, QVBoxLayout, QWidget

from annotator.gui.dialogs.found import Found
from annotator.gui.dialogs.metadata_form import MetadataForm
from annotator.gui.dialogs.parts import GAP, SPACING, Complaint, counted, quiet_label, translated
from annotator.gui.reading.document import build_document, reading_font
from annotator.gui.style import surface
from annotator.intake import ENCODINGS, EncodingHow

PREVIEW_LINES = 40
# Of a text whose lines are endless, no more than this many code points are laid out at first.
_PREVIEW_LENGTH = 8000
_ZOOM = 90
_LOWEST_PREVIEW = 96


def how_words(how: EncodingHow) -> str:
    """Return how an encoding was found, as a clause."""
    return {
        "BOM": translated("stated by the file’s byte order mark"),
        "stated": translated("stated by the file"),
        "NUL pattern": translated("seen by its zero bytes"),
        "UTF-8": translated("every byte fits"),
        "guessed": translated("a guess: see whether the text reads well"),
        "chosen": translated("chosen by you"),
    }[how]


def beginning(text: str, *, pages: int = 1) -> str:
    """Return the first lines of a text, as many as so many `pages` of the preview show, cut between two words."""
    end = min(len(text), pages * _PREVIEW_LENGTH)
    at = -1
    for _ in range(pages * PREVIEW_LINES):
        at = text.find("\n", at + 1, end)
        if at < 0:
            break
    else:
        return text[:at]
    return text[:end] if end == len(text) else text[: text.rfind(" ", 0, end) + 1 or end]


class FoundDetail(QWidget):
    """Shows one Found. `edited` carries a field of the metadata and its value, `encoding_chosen` a codec's name."""

    edited = Signal(str, object)
    encoding_chosen = Signal(str)

    def __init__(self, font_family: str = "") -> None:
        super().__init__()
        self._font_family = font_family
        self._text = ""
        self._pages = 1
        self._shown_length = 0
        self.form = MetadataForm()
        self.form.edited.connect(self.edited)
        self.encoding = self._encodings()
        self._how = quiet_label()
        self.complaint = Complaint()
        self.preview = self._preview()
        self.rest = quiet_label()
        self._paper = self._paper_with_preview()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING)
        column.addWidget(self.form)
        column.addSpacing(GAP - SPACING)
        self._encoding_row = self._row_of_encoding()
        column.addWidget(self._encoding_row)
        column.addWidget(self.complaint)
        column.addWidget(self._paper, 1)
        column.addStretch(0)

    def show_found(self, found: Found) -> None:
        """Show an article, or why there is none."""
        draft = found.draft
        self.form.setVisible(draft is not None)
        if draft is not None:
            self.form.show_metadata(draft.metadata, draft.proposed_from)
        self.complaint.say(found.problem)
        self._encoding_row.setVisible(not found.is_pasted)
        self._show_encoding(found)
        # After a refusal the text that is shown would be that of another encoding than the one that is chosen.
        self._text = "" if found.problem or draft is None else draft.text
        self._pages = 1
        self._show_text()

    def _encodings(self) -> QComboBox:
        box = QComboBox()
        box.setPlaceholderText(self.tr("Choose an encoding"))
        box.setAccessibleName(self.tr("Encoding"))
        for codec, title in ENCODINGS:
            box.addItem(title, codec)
        box.activated.connect(lambda _row: self.encoding_chosen.emit(box.currentData()))
        return box

    def _row_of_encoding(self) -> QWidget:
        label = QLabel(self.tr("E&ncoding"))
        label.setBuddy(self.encoding)
        label.setMinimumWidth(self.form.label_width())
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(label)
        row.addWidget(self.encoding)
        row.addWidget(self._how, 1)
        return whole

    def _preview(self) -> QTextEdit:
        view = QTextEdit()
        view.setReadOnly(True)
        view.setTabChangesFocus(True)
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.viewport().setAutoFillBackground(False)
        view.setMinimumHeight(_LOWEST_PREVIEW)
        view.setAccessibleName(self.tr("First lines of the text"))
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.verticalScrollBar().valueChanged.connect(self._scrolled)
        return view

    def _paper_with_preview(self) -> QWidget:
        paper = QFrame()
        surface(paper, "paper")
        column = QVBoxLayout(paper)
        column.setContentsMargins(8, 4, 4, 8)
        column.setSpacing(4)
        column.addWidget(self.preview, 1)
        column.addWidget(self.rest)
        return paper

    def _show_encoding(self, found: Found) -> None:
        row = self.encoding.findData(found.encoding)
        if row < 0 and found.encoding:  # UTF-32 is recognised, but too rare to be offered
            self.encoding.addItem(found.encoding.upper(), found.encoding)
            row = self.encoding.count() - 1
        self.encoding.setCurrentIndex(row)
        self._how.setText("" if found.problem or found.draft is None else how_words(found.draft.encoding_how))

    def _scrolled(self, value: int) -> None:
        """Show as much again of a text that goes on where its end is scrolled to."""
        bar = self.preview.verticalScrollBar()
        if value == bar.maximum() > 0 and self._shown_length < len(self._text):
            self._pages *= 2
            self._show_text()
            bar.setValue(value)

    def _show_text(self) -> None:
        text = self._text
        self._paper.setVisible(bool(text))
        shown = beginning(text, pages=self._pages)
        self._shown_length = len(shown)
        font: QFont = reading_font(shown, family=self._font_family, zoom=_ZOOM)
        self.preview.setDocument(build_document(shown, font=font, parent=self.preview))
        further = len(text) - len(shown)
        one, many = self.tr("… and {} further character"), self.tr("… and {} further characters")
        self.rest.setText(counted(further, one, many) if further else "")
        self.rest.setVisible(further > 0)
