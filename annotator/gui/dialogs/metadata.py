"""The dialog that changes what is said about an article: title, byline, publisher, date, URL, language."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from annotator.gui.dialogs.metadata_form import MetadataForm
from annotator.gui.dialogs.parts import GAP, MARGIN, SPACING, button_row, heading_label, quiet_label
from annotator.model import Article, Metadata

_WIDTH = 600


class MetadataDialog(QDialog):
    """Edits an article's metadata; after `accepted`, `metadata()` is what to store."""

    def __init__(self, article: Article, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Title, byline, date"))
        self.form = MetadataForm()
        self._before = article.metadata
        self.form.show_metadata(article.metadata)
        self.form.edited.connect(self._check)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, GAP)
        column.setSpacing(SPACING)
        column.addWidget(heading_label(self.tr("About this article")))
        column.addWidget(
            quiet_label(self.tr("From the file {}. The text itself stays as it is.").format(article.source.name))
        )
        column.addSpacing(SPACING)
        column.addWidget(self.form)
        column.addStretch(1)
        column.addSpacing(GAP)
        buttons, self.save_button = button_row(self, self.tr("&Save"))
        column.addWidget(buttons)
        self.setMinimumWidth(_WIDTH)
        self.form.title.setFocus()

    def metadata(self) -> Metadata | None:
        """The metadata as edited, or None if it says the same as before or the dialog was cancelled."""
        metadata = self.form.metadata()
        accepted = self.result() == QDialog.DialogCode.Accepted
        return metadata if accepted and metadata != self._before else None

    def _check(self) -> None:
        self.save_button.setEnabled(not self.form.complaint())
