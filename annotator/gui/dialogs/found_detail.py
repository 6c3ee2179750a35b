"""The right half of the import dialog: one article before it is added, with its metadata, encoding and first lines."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSplitter,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from annotator.gui.dialogs.found import Found, cut_away
from annotator.gui.dialogs.found_list import near_words
from annotator.gui.dialogs.metadata_form import MetadataForm
from annotator.gui.dialogs.parts import GAP, SPACING, Complaint, quiet_label, translated
from annotator.gui.icons import icon
from annotator.gui.reading.document import build_document, reading_font
from annotator.gui.style import surface
from annotator.gui.wording import quoted
from annotator.intake import ENCODINGS, EncodingHow

PREVIEW_LINES = 40
# Of a text whose lines are endless, no more than this many code points are laid out at first.
_PREVIEW_LENGTH = 8000
_ZOOM = 90
_LOWEST_PREVIEW = 96
_CUT_PAGES = 4
# Refusals that another encoding may be the answer to.
_ABOUT_ENCODING = ("encoding", "unknown encoding", "nul", "not text", "")


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


class PasswordField(QLineEdit):
    """Takes the password of a file; Enter, or the sign in the field, gives it, and ends no dialog."""

    given = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setPlaceholderText(self.tr("Password, then Enter"))
        self.setAccessibleName(self.tr("Password of the file"))
        sign = icon("check", self.palette().text().color().name())
        action = self.addAction(sign, QLineEdit.ActionPosition.TrailingPosition)
        action.setToolTip(self.tr("Open the file with this password"))
        action.triggered.connect(lambda: self.given.emit(self.text()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
            self.given.emit(self.text())
        else:
            super().keyPressEvent(event)


def _paper(*widgets: QWidget) -> QWidget:
    paper = QFrame()
    surface(paper, "paper")
    column = QVBoxLayout(paper)
    column.setContentsMargins(8, 4, 4, 8)
    column.setSpacing(4)
    for widget in widgets:
        column.addWidget(widget, isinstance(widget, QTextEdit))
    return paper


class FoundDetail(QWidget):
    """Shows one Found, with what can be chosen for its file.

    `edited` carries a field of the metadata and its value, `encoding_chosen` a codec's name, `whole_chosen` whether the
    whole page is to be the text, `password_given` what opens the file; `columns_requested` asks which column is what.
    `version_chosen` carries the id of the article that it is to be a new version of, or "".
    """

    edited = Signal(str, object)
    encoding_chosen = Signal(str)
    whole_chosen = Signal(bool)
    password_given = Signal(str)
    columns_requested = Signal()
    version_chosen = Signal(str)

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
        self.preview = self._preview(self.tr("First lines of the text"))
        self.rest = quiet_label()
        self.cut = self._preview(self.tr("Cut away"))
        self._paper = self._papers()
        self.whole_page = QCheckBox(self.tr("Take the &whole page"))
        self.whole_page.setToolTip(self.tr("Menus, related articles and whatever else stands on the page come with it"))
        self.whole_page.clicked.connect(self.whole_chosen)
        self.version = QComboBox()
        self.version.setAccessibleName(self.tr("What it is added as"))
        self.version.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.version.activated.connect(lambda _row: self.version_chosen.emit(self.version.currentData()))
        self.twin = quiet_label()
        self.password = PasswordField()
        self.password.given.connect(self.password_given)
        self.columns = QPushButton(self.tr("&Columns…"))
        self.columns.setToolTip(self.tr("Say which column holds the text, the title and so on"))
        self.columns.clicked.connect(self.columns_requested)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING)
        column.addWidget(self.form)
        column.addSpacing(GAP - SPACING)
        self._encoding_row = self._row_of_encoding()
        column.addWidget(self._encoding_row)
        column.addWidget(self.whole_page)
        column.addWidget(self.version)
        column.addWidget(self.twin)
        column.addWidget(self.columns, alignment=Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.complaint)
        column.addWidget(self.password)
        column.addWidget(self._paper, 1)
        column.addStretch(0)

    def show_found(self, found: Found) -> None:
        """Show an article, or why there is none."""
        draft = found.draft
        self.form.setVisible(draft is not None)
        if draft is not None:
            self.form.show_metadata(draft.metadata, draft.proposed_from)
        self.complaint.say(found.problem)
        self._encoding_row.setVisible(found.has_encoding and (not found.problem or found.reason in _ABOUT_ENCODING))
        self._show_encoding(found)
        self._show_version(found)
        self.twin.setVisible(found.twin is not None and not found.problem)
        if found.twin is not None:
            share = f"{round(100 * found.twin.share)} %"
            words = self.tr("{share} of it stands in {name} too, which is in this list.")
            self.twin.setText(words.format(share=share, name=quoted(found.twin.name)))
        self.whole_page.setVisible(found.is_page)
        self.whole_page.setChecked(found.article is not None)
        self.columns.setVisible(found.is_table)
        self.password.setVisible(found.reason == "password")
        # After a refusal the text that is shown would be that of another encoding than the one that is chosen.
        self._text = "" if found.problem or draft is None else draft.text
        self._pages = 1
        self._show_text()
        self._show_cut(found)

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

    def _preview(self, name: str) -> QTextEdit:
        view = QTextEdit()
        view.setReadOnly(True)
        view.setTabChangesFocus(True)
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setProperty("kind", "bare")
        view.viewport().setAutoFillBackground(False)
        view.setMinimumHeight(_LOWEST_PREVIEW)
        view.setAccessibleName(name)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return view

    def _papers(self) -> QWidget:
        """Return the text as it will be, and beside it what was cut away from its page."""
        self.preview.verticalScrollBar().valueChanged.connect(self._scrolled)
        self._cut_paper = _paper(quiet_label(self.tr("Cut away")), self.cut)
        papers = QSplitter()
        papers.setChildrenCollapsible(False)
        papers.addWidget(_paper(self.preview, self.rest))
        papers.addWidget(self._cut_paper)
        papers.setSizes([3, 2])
        return papers

    def _show_version(self, found: Found) -> None:
        near = found.near
        self.version.setVisible(near is not None and not found.problem)
        self.version.clear()
        if near is not None:
            title = quoted(near.title)
            self.version.addItem(self.tr("Add as an article of its own ({share})").format(share=near_words(near)), "")
            words = self.tr("Add as a new version of {title}, with its annotations").format(title=title)
            self.version.addItem(words, near.article_id)
            self.version.setCurrentIndex(self.version.findData(found.version_of))

    def _show_cut(self, found: Found) -> None:
        draft = found.draft
        words = cut_away(draft) if draft is not None and draft.whole is not None and not found.problem else ""
        self._cut_paper.setVisible(bool(words))
        shown = beginning(words, pages=_CUT_PAGES)
        font = reading_font(shown, family=self._font_family, zoom=_ZOOM)
        self.cut.setDocument(build_document(shown, font=font, parent=self.cut))

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
        self.rest.setText(self.tr("… and %Ln further character(s)", "", further) if further else "")
        self.rest.setVisible(further > 0)
