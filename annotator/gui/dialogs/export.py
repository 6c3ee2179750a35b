"""The dialog to hand annotations on: a format, what it is for and cannot hold, its options, and how it will look."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QWidget

from annotator.codecs import Codec
from annotator.gui.dialogs.format_dialog import FormatDialog
from annotator.gui.dialogs.parts import heading_label, plain_label, quiet_label
from annotator.gui.tasks import Ticket
from annotator.gui.wording import codec_words, remark_words
from annotator.operations.export_preview import FirstArticle, Preview, preview
from annotator.operations.exporting_suggestions import WITH_DECISIONS, WITH_SUGGESTIONS

_SIZE = (980, 680)
_MEMBERS = {WITH_SUGGESTIONS: "suggestions", WITH_DECISIONS: "decisions"}
_LOOKED_FOR = 20  # characters of the first quote


class ExportDialog(FormatDialog):
    """Asks for a format; `first` is what the preview shows, None where there is no article."""

    def __init__(self, first: FirstArticle | None, *, format_name: str, parent: QWidget | None = None) -> None:
        super().__init__("out", parent)
        self.setWindowTitle(self.tr("Export"))
        self._first = first
        self._title = heading_label()
        self._purpose = plain_label()
        self._loses = quiet_label()
        self.said = quiet_label()
        self.preview.setAccessibleName(self.tr("How the first article will look"))
        self.preview.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.lay_out(
            (self._title, self._purpose, self._loses, self.form),
            (self.said,),
            title=self.tr("The first article"),
            yes=self.tr("&Export…"),
            size=_SIZE,
        )
        self.formats.choose(format_name)
        self.formats.setFocus()

    def show_codec(self, codec: Codec) -> None:
        """Say what the format is for, and what it cannot hold."""
        self._title.setText(codec_words(codec.title))
        purpose = codec_words(codec.purpose)
        self._purpose.setText(purpose[:1].upper() + purpose[1:] + ".")
        self._loses.setText(codec_words(codec.loses) if codec.loses else self.tr("It holds everything."))

    def work(self) -> Callable[[Ticket], Preview] | None:
        """Write the first article."""
        if self._first is None:
            self.preview.setPlainText(self.tr("There is no article yet."))
            return None
        return partial(_preview_work, self._first, self.codec, self.options)

    def show_result(self, result: Preview) -> None:
        """Show how it looks, and what the format changes."""
        self.preview.setPlainText(result.text)
        self._show_what_matters()
        self.said.setText("\n".join(map(remark_words, result.reports)))
        self.said.setVisible(bool(result.reports))

    def refuse(self, error: Exception) -> None:
        """Say why it cannot be written so."""
        self.said.hide()
        super().refuse(error)

    def _show_what_matters(self) -> None:
        """Scroll to what is suggested or decided, where that was asked for, or else to the first annotation.

        A scheme, whose guidelines may have its words, may stand above it.
        """
        if self._first is None:
            return
        options, annotations = self.options, self._first.article.annotations
        asked = [f'"{member}":' for option, member in _MEMBERS.items() if options.get(option)]
        words = asked[0] if asked else annotations[0].quote.split("\n")[0][:_LOOKED_FOR] if annotations else ""
        if not words:
            return
        document = self.preview.document()
        article = document.find(self._first.article.id)
        found = document.find(words, article)  # from the top where the format writes no id
        if not found.isNull():
            found.clearSelection()
            self.preview.setTextCursor(found)
            self.preview.centerCursor()


def _preview_work(first: FirstArticle, codec: Codec, options: dict[str, object], _ticket: Ticket) -> Preview:
    return preview(first, codec, options)
