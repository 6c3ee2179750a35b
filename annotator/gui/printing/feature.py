"""Ctrl+P: the article on paper, after a look at its pages; and as a PDF file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QPagedPaintDevice, QPageSize, QPdfWriter

from annotator.errors import UserError
from annotator.gui.cards import cards_of_article
from annotator.gui.feature import Feature, Slots
from annotator.gui.printing.paper import ArticlePaper, Printed, set_up, size_of
from annotator.gui.reading.margin import Card
from annotator.gui.wording import joined, page_words
from annotator.gui.workspace import Workspace
from annotator.model import Article, Mark, Scheme

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from annotator.gui.main_window import MainWindow

_UNSAFE = '<>:"/\\|?*\n\r\t'
_LONGEST_NAME = 80


class PrintArticle(Feature):
    """Prints the article that is open, with what is highlighted in it."""

    def __init__(self, workspace: Workspace, window: MainWindow) -> None:
        super().__init__(workspace, window)
        self._printer: QPrinter | None = None  # the dialog that shows its pages does not own it

    def slots(self) -> Slots:
        return {"print": self.preview, "save_pdf": self.save_pdf}

    def preview(self) -> None:
        """Show the pages as they will be printed; from there they are."""
        from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog  # not before somebody prints

        printed = self.printed()
        if printed is None:
            return
        self._printer = printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(printed.article.title)
        set_up(printer)
        dialog = QPrintPreviewDialog(printer, self.window)
        dialog.setWindowTitle(self.tr("Print “{title}”").format(title=printed.article.title))
        dialog.paintRequested.connect(lambda on: self._draw(printed, on))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.resize(self.window.size())
        dialog.open()

    def save_pdf(self) -> None:
        """Ask for a name and write the pages there."""
        printed = self.printed()
        if printed is None or self.session is None:
            return
        name = _file_name(printed.article.title)
        proposed = self.session.project.path.with_name(f"{name}.pdf")
        path = self.window.files.path_to_save(self.tr("Save as PDF"), proposed, self.tr("PDF files (*.pdf)"))
        if path is None:
            return
        from annotator.codecs import Piece
        from annotator.operations.parts import Parts

        try:
            with Parts(path, folder=False) as parts:
                parts.write(Piece("", self.as_pdf(printed)))
                parts.keep()
        except UserError as error:
            self.problem.emit(error)
        else:
            self.said.emit(self.tr("Saved as “{name}”.").format(name=path.name))

    def as_pdf(self, printed: Printed) -> bytes:
        """Return the pages as a PDF file."""
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setPageSize(QPageSize(_usual_size()))
        writer.setTitle(printed.article.title)
        writer.setCreator("Annotator")
        set_up(writer)
        self._draw(printed, writer)
        return bytes(buffer.data().data())

    def _draw(self, printed: Printed, device: QPagedPaintDevice | QPrinter) -> None:
        width, height = size_of(device)
        family = self.window.files.font_family
        ArticlePaper(printed, width=width, height=height, family=family).print_on(device)

    def printed(self) -> Printed | None:
        """Return what the pages of the article on screen are made of, or None."""
        article, view = self.workspace.article, self.workspace.view
        if self.session is None or article is None:
            return None
        project, marks = self.session.project, sorted(view.marks())
        try:
            cards = cards_of_article(project, article.id, marks)
        except UserError as error:
            self.problem.emit(error)
            return None
        if article.pages:
            cards.update(_with_pages(cards, marks, article, project.scheme))
        return Printed(article, view.text, marks, cards, project.scheme)


def _with_pages(
    cards: Mapping[str, Card], marks: Iterable[Mark], article: Article, scheme: Scheme
) -> Iterator[tuple[str, Card]]:
    """Yield a card for every passage of an article with pages, since who cites from paper needs the page."""
    passages = {label.name for label in scheme.labels if label.style == "passage"}
    for mark in marks:
        page = page_words(article.pages, mark.all_spans())
        card = cards.get(mark.id)
        if card is not None:
            yield mark.id, replace(card, subtitle=joined(card.subtitle, page))
        elif mark.label in passages:
            yield mark.id, Card(page)


def _usual_size() -> QPageSize.PageSizeId:
    """Return Letter where that is usual, else A4."""
    from PySide6.QtCore import QLocale

    american = QLocale().territory() in (
        QLocale.Country.UnitedStates, QLocale.Country.Canada, QLocale.Country.Mexico, QLocale.Country.Philippines,
    )  # fmt: skip
    return QPageSize.PageSizeId.Letter if american else QPageSize.PageSizeId.A4


def _file_name(title: str) -> str:
    words = "".join(" " if character in _UNSAFE else character for character in title)
    return " ".join(words.split())[:_LONGEST_NAME].strip(" .") or "article"
