"""The dialog to hand annotations on: a format, what it is for and cannot hold, its options, and how it will look."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFontDatabase, QTextCursor
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QSplitter, QVBoxLayout, QWidget

from annotator.codecs import Codec
from annotator.errors import UserError
from annotator.gui.dialogs.formats import FormatList, OptionsForm, codecs_for
from annotator.gui.dialogs.parts import (
    GAP,
    MARGIN,
    SPACING,
    Complaint,
    button_row,
    heading_label,
    plain_label,
    quiet_label,
    resize_within_screen,
)
from annotator.gui.tasks import Task, Ticket
from annotator.gui.wording import codec_words
from annotator.operations.export_preview import FirstArticle, Preview, preview

_SIZE = (980, 680)
_LOOKED_FOR = 20  # characters of the first quote
_PREVIEW_AFTER = 150  # milliseconds in which nothing more is changed


class ExportDialog(QDialog):
    """Asks for a format; `codec` and `options` are the answer after `accepted`. `first` is what the preview shows."""

    def __init__(self, first: FirstArticle | None, *, format_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export"))
        self._first = first
        self._task: Task | None = None
        self._again = False
        self.formats = FormatList(codecs_for("out"))
        self.form = OptionsForm()
        self._title = heading_label()
        self._purpose = plain_label()
        self._loses = quiet_label()
        self.complaint = Complaint()
        self.said = quiet_label()
        self.preview = QPlainTextEdit(readOnly=True)
        self.preview.setAccessibleName(self.tr("How the first article will look"))
        self.preview.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.preview.setTabChangesFocus(True)
        self._soon = QTimer(self, singleShot=True, interval=_PREVIEW_AFTER)
        self._soon.timeout.connect(self._show_preview)
        self._lay_out()
        self.formats.chosen.connect(self._show_format)
        self.form.changed.connect(self._soon.start)
        self.formats.choose(format_name)
        self.formats.setFocus()

    @property
    def codec(self) -> Codec:
        """The format that is chosen."""
        return self.formats.codec

    @property
    def options(self) -> dict[str, object]:
        """The options that are chosen."""
        return self.form.values()

    def done(self, result: int) -> None:
        """Stop what the preview is doing, and close."""
        self._soon.stop()
        self._again = False
        super().done(result)

    def _lay_out(self) -> None:
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(GAP, 0, 0, 0)
        column.setSpacing(SPACING)
        for widget in (self._title, self._purpose, self._loses, self.form, self.complaint):
            column.addWidget(widget)
        column.addSpacing(SPACING)
        column.addWidget(quiet_label(self.tr("The first article")))
        column.addWidget(self.preview, 1)
        column.addWidget(self.said)
        halves = QSplitter(Qt.Orientation.Horizontal)
        halves.setChildrenCollapsible(False)
        halves.setHandleWidth(1)
        halves.addWidget(self.formats)
        halves.addWidget(right)
        halves.setStretchFactor(1, 1)
        halves.setSizes([250, _SIZE[0] - 250])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(MARGIN, MARGIN, MARGIN, GAP)
        whole.setSpacing(GAP)
        whole.addWidget(halves, 1)
        buttons = QHBoxLayout()
        whole.addLayout(buttons)
        row, self.export_button = button_row(self, self.tr("&Export…"))
        buttons.addWidget(row)
        resize_within_screen(self, *_SIZE)

    def _show_format(self, codec: Codec) -> None:
        self._title.setText(codec.title)
        purpose = codec_words(codec.purpose)
        self._purpose.setText(purpose[:1].upper() + purpose[1:] + ".")
        self._loses.setText(codec_words(codec.loses) if codec.loses else self.tr("It holds everything."))
        self.form.show_options(codec, "out")
        self._show_preview()

    def _show_preview(self) -> None:
        """Make the preview beside the window's own work: some formats load much, the first time."""
        if self._first is None:
            self.preview.setPlainText(self.tr("There is no article yet."))
            return
        if self._task is not None:
            self._again = True
            return
        work = partial(_preview_work, self._first, self.codec, self.options)
        self._task = task = Task(work, name="preview of an export")
        task.finished.connect(self._show_made)
        task.failed.connect(self._show_refusal)
        task.ended.connect(self._preview_ended)
        task.start()

    def _preview_ended(self) -> None:
        self._task = None
        if self._again:
            self._again = False
            self._show_preview()

    def _show_made(self, made: Preview) -> None:
        self.complaint.say("")
        self.export_button.setEnabled(True)
        self.preview.setPlainText(made.text)
        self._show_first_quote()
        self.said.setText("\n".join(made.reports))
        self.said.setVisible(bool(made.reports))

    def _show_first_quote(self) -> None:
        """Scroll to the first annotation, for a scheme may stand above it."""
        annotations = self._first.article.annotations if self._first is not None else ()
        words = annotations[0].quote.split("\n")[0][:_LOOKED_FOR] if annotations else ""
        found = self.preview.document().find(words) if words else QTextCursor()
        if not found.isNull():
            found.clearSelection()
            self.preview.setTextCursor(found)
            self.preview.centerCursor()

    def _show_refusal(self, error: Exception) -> None:
        self.preview.clear()
        self.said.hide()
        self.complaint.say(error.sentence if isinstance(error, UserError) else str(error))
        self.export_button.setEnabled(False)


def _preview_work(first: FirstArticle, codec: Codec, options: dict[str, object], _ticket: Ticket) -> Preview:
    return preview(first, codec, options)
