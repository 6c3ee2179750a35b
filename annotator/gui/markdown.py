"""Markdown as it is read: guidelines, with nothing in them that could reach out of the program."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QPalette, QTextCursor, QTextDocument, QTextFragment, QTextTable
from PySide6.QtWidgets import QTextBrowser, QWidget

_MARGIN = 8
_INDENT = 20
_CELL_PADDING = 4
_FEATURES = QTextDocument.MarkdownFeature.MarkdownDialectGitHub | QTextDocument.MarkdownFeature.MarkdownNoHTML


class MarkdownView(QTextBrowser):
    """Shows Markdown. Links are shown as text and pictures by their words; nothing is loaded, nothing is opened."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.document().setDocumentMargin(_MARGIN)
        self.document().setIndentWidth(_INDENT)

    def show_markdown(self, text: str) -> None:
        """Show a text from its top."""
        document = self.document()
        document.setMarkdown(text, _FEATURES)
        make_plain(document)
        line = self.palette().color(QPalette.ColorRole.Dark)
        for frame in document.rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                form = frame.format().toTableFormat()
                form.setCellPadding(_CELL_PADDING)
                form.setCellSpacing(0)
                form.setBorder(1)
                form.setBorderCollapse(True)
                form.setBorderBrush(line)
                frame.setFormat(form)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def loadResource(self, _type: int, _name: QUrl | str) -> object:
        """Return nothing: a guideline comes with the project, and the project comes from anybody."""
        return None


def make_plain(document: QTextDocument) -> None:
    """Turn the links of a document into text, and its pictures into the words that stand for them."""
    for fragment in reversed(_fragments(document)):
        form = fragment.charFormat()
        if not form.isImageFormat() and not form.isAnchor():
            continue
        cursor = QTextCursor(document)
        cursor.setPosition(fragment.position())
        cursor.setPosition(fragment.position() + fragment.length(), QTextCursor.MoveMode.KeepAnchor)
        plain = cursor.blockCharFormat()
        plain.setFont(form.font())
        plain.setFontUnderline(False)
        if form.isImageFormat():
            cursor.insertText(str(form.property(form.Property.ImageAltText) or ""), plain)
        else:
            cursor.setCharFormat(plain)


def _fragments(document: QTextDocument) -> list[QTextFragment]:
    found = []
    block = document.begin()
    while block.isValid():
        at = block.begin()
        while not at.atEnd():
            found.append(at.fragment())
            at += 1
        block = block.next()
    return found
