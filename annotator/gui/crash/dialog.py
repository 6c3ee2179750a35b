"""The dialog that shows a report of a fault, to be passed on by whoever sees it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from annotator.gui.dialogs.parts import GAP, MARGIN, SPACING, heading_label, plain_label, resize_within_screen
from annotator.gui.tab_order import TabsAsSeen

_SIZE = (620, 460)


class CrashDialog(TabsAsSeen, QDialog):
    """Shows the text of a report, and its file where there is one.

    `title` is the first line, `comfort` says what is safe.
    """

    def __init__(self, title: str, comfort: str, report: str, path: Path | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.path = path
        self.setWindowTitle(self.tr("Annotator"))
        resize_within_screen(self, *_SIZE)
        words = plain_label(f"{comfort} {self._what_to_do()}")
        self.setAccessibleName(title)
        self.setAccessibleDescription(words.text())
        self.report = QPlainTextEdit(report)
        self.report.setReadOnly(True)
        self.report.setTabChangesFocus(True)
        self.report.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.report.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.report.setAccessibleName(self.tr("Report"))
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, GAP)
        column.setSpacing(SPACING)
        column.addWidget(heading_label(title))
        column.addWidget(words)
        column.addWidget(self.report, 1)
        column.addSpacing(SPACING)
        column.addWidget(self._buttons())

    def _what_to_do(self) -> str:
        if self.path is None:
            return self.tr("The report of the fault could not be written; is the disk full? You can copy it here.")
        return self.tr(
            "Please pass on the report: it holds no text of your articles, and the program sends it to nobody."
        )

    def _buttons(self) -> QDialogButtonBox:
        row = QDialogButtonBox()
        role = QDialogButtonBox.ButtonRole
        self.show_button = row.addButton(self.tr("&Show in folder"), role.ActionRole)
        self.copy_button = row.addButton(self.tr("&Copy"), role.ActionRole)
        dismiss = row.addButton(self.tr("&Dismiss"), role.RejectRole)
        for button in (self.show_button, self.copy_button):
            button.setAutoDefault(False)
        dismiss.setDefault(True)
        dismiss.setFocus()
        self.show_button.setEnabled(self.path is not None)
        self.show_button.setToolTip(str(self.path or ""))
        self.show_button.clicked.connect(self._show_in_folder)
        self.copy_button.clicked.connect(self._copy)
        row.rejected.connect(self.reject)
        return row

    def _show_in_folder(self) -> None:
        if self.path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.path.parent)))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())
        self.copy_button.setText(self.tr("Copied"))
