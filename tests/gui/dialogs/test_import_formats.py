"""What the import dialog offers for pages, locked files, tables and attachments."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from annotator import Project
from annotator.gui.dialogs.carried import CarriedDialog
from annotator.gui.dialogs.columns import ColumnsDialog
from annotator.gui.dialogs.import_preview import ImportDialog
from annotator.gui.language import speak
from tests.gui.windows import annotations, opened
from tests.unit.intake import files, pages
from tests.unit.projects import make

ENTER = Qt.Key.Key_Return
LEFT = Qt.MouseButton.LeftButton
OpenDialog = Callable[[Path], ImportDialog]


@pytest.fixture
def open_on(qtbot: QtBot) -> OpenDialog:
    def opened(path: Path) -> ImportDialog:
        dialog = ImportDialog(paths=[path], known={})
        qtbot.addWidget(dialog)
        with qtbot.waitExposed(dialog):
            dialog.open()
        qtbot.waitUntil(lambda: not dialog.reading, timeout=20_000)
        return dialog

    return opened


def made(tmp_path: Path, name: str, data: bytes) -> Path:
    path = tmp_path / name
    path.write_bytes(data)
    return path


def test_a_page_shows_the_article_beside_what_was_cut_away(open_on: OpenDialog, tmp_path: Path) -> None:
    detail = open_on(made(tmp_path, "page.html", pages.page().encode())).detail
    assert pages.PARAGRAPHS[0] in detail.preview.toPlainText()
    assert detail.cut.isVisible()
    assert pages.COMMENT in detail.cut.toPlainText()
    assert pages.PARAGRAPHS[0] not in detail.cut.toPlainText()


def test_what_cannot_be_read_in_a_packed_folder_stands_in_the_list_with_the_reason(
    open_on: OpenDialog, tmp_path: Path
) -> None:
    content = {"a.txt": pages.PARAGRAPHS[0].encode(), "b.docx": b"no zip at all"}
    dialog = open_on(made(tmp_path, "folder.zip", files.packed(content)))
    assert len(dialog.drafts()) == 1
    assert "1 cannot be read" in dialog.summary.text()
    titles = [dialog.model.found(row).title for row in range(dialog.model.rowCount())]
    assert titles[-1] == "b.docx"
    assert "“b.docx” was left out" in dialog.model.found(1).problem


def test_the_whole_page_can_be_taken_and_given_back(open_on: OpenDialog, tmp_path: Path) -> None:
    dialog = open_on(made(tmp_path, "page.html", pages.page().encode()))
    box = dialog.detail.whole_page
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Space)
    (draft,) = dialog.drafts()
    assert pages.COMMENT in draft.text
    assert draft.source.extractor == "whole page"
    assert not dialog.detail.cut.isVisible()
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert pages.COMMENT not in dialog.drafts()[0].text
    assert draft.metadata == dialog.drafts()[0].metadata


def test_a_locked_file_asks_for_its_password(open_on: OpenDialog, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = open_on(made(tmp_path, "locked.pdf", files.pdf(files.PARAGRAPHS[:1], encrypt="secret")))
    for password, is_open in (("wrong", False), ("secret", True)):
        assert dialog.detail.password.isVisible()
        dialog.detail.password.setFocus()
        dialog.detail.password.clear()
        QTest.keyClicks(dialog.detail.password, password)
        QTest.keyClick(dialog.detail.password, ENTER)
        qtbot.waitUntil(lambda: not dialog.reading, timeout=20_000)
        assert bool(dialog.drafts()) == is_open
    assert files.PARAGRAPHS[0] in dialog.detail.preview.toPlainText()
    assert dialog.isVisible()


def test_why_a_file_is_left_out_and_where_a_title_was_read_are_said_in_the_language_of_the_window(
    open_on: OpenDialog, qapp: QApplication, tmp_path: Path
) -> None:
    assert speak("fr") == "fr"
    locked = open_on(made(tmp_path, "locked.pdf", files.pdf(files.PARAGRAPHS[:1], encrypt="secret")))
    assert "il est protégé par un mot de passe" in locked.detail.complaint.text()
    page = open_on(made(tmp_path, "page.html", pages.page().encode()))
    said = [label.text() for label in page.detail.form.findChildren(QLabel)]
    assert "source\u00a0: titre de la page" in said


def test_the_columns_of_a_table_can_be_mapped(open_on: OpenDialog, qtbot: QtBot, tmp_path: Path) -> None:
    table = f"a,b\n{files.TITLE},{files.PARAGRAPHS[2]}\nSecond,{files.PARAGRAPHS[1].replace(',', '')}\n"
    dialog = open_on(made(tmp_path, "corpus.csv", table.encode()))
    assert [draft.metadata.title for draft in dialog.drafts()] == ["", ""]
    QTest.mouseClick(dialog.detail.columns, LEFT)
    columns = dialog.findChild(ColumnsDialog)
    assert columns is not None
    assert columns.boxes["text"].currentText() == "b"
    title = columns.boxes["title"]
    title.setFocus()
    QTest.keyClick(title, Qt.Key.Key_Down)
    QTest.keyClick(title, ENTER)
    qtbot.waitUntil(lambda: not dialog.reading and bool(dialog.drafts()), timeout=20_000)
    assert [draft.metadata.title for draft in dialog.drafts()] == [files.TITLE, "Second"]


def test_a_table_without_a_text_cannot_be_read(qtbot: QtBot) -> None:
    dialog = ColumnsDialog("corpus.csv", ["a"], {})
    qtbot.addWidget(dialog)
    dialog.open()
    button = next(each for each in dialog.findChildren(QPushButton) if "Read" in each.text())
    assert not button.isEnabled()
    QTest.keyClick(dialog.boxes["text"], Qt.Key.Key_Down)
    assert button.isEnabled()


def test_attachments_are_offered_and_left_out_until_they_are_checked(open_on: OpenDialog, tmp_path: Path) -> None:
    dialog = open_on(made(tmp_path, "mail.eml", files.message(attachment=files.word())))
    assert [draft.source.name for draft in dialog.drafts()] == ["mail.eml"]
    dialog.list.setFocus()
    QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    QTest.keyClick(dialog.list, Qt.Key.Key_Space)
    assert [draft.source.name for draft in dialog.drafts()] == ["mail.eml", "доклад.docx"]
    assert QApplication.focusWidget() is dialog.list


def test_an_attachment_gives_way_to_the_same_text_in_a_file(open_on: OpenDialog, tmp_path: Path) -> None:
    made(tmp_path, "a.eml", files.message(attachment=files.word()))
    made(tmp_path, "b.docx", files.word())
    assert [draft.source.name for draft in open_on(tmp_path).drafts()] == ["a.eml", "b.docx"]


WORDS = " ".join(f"Word{number} stands in this article of the valley" for number in range(40))


def test_a_changed_article_can_become_a_new_version_and_says_what_became_of_its_annotations(
    qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "small.annot"
    make(path, WORDS)
    with Project.open(path) as project:
        article = next(iter(project.articles()))
        project.annotate(article.id, label="speaker", spans=[(0, 5)])
        while project.index_some():
            pass
    changed = made(tmp_path, "later.txt", f"Updated at noon. {WORDS}".encode())
    with opened(qtbot, path) as window:
        window.files.add_paths([changed])
        (dialog,) = window.findChildren(ImportDialog)
        qtbot.waitUntil(lambda: not dialog.reading)
        assert "% as in" in dialog.detail.version.currentText()
        dialog.detail.version.setFocus()
        QTest.keyClick(dialog.detail.version, Qt.Key.Key_Down)
        QTest.mouseClick(dialog.add_button, LEFT)
        (said,) = window.findChildren(CarriedDialog)
        assert said.summary.text() == "1 moved"
        assert said.list.topLevelItem(0).text(2) == "Word0"
        said.close()
        assert window.workspace.article is not None
        assert window.workspace.article.id != article.id
        (annotation,) = annotations(window)
        assert annotation.start == len("Updated at noon. ")


def test_files_that_are_nearly_the_same_point_at_each_other(open_on: OpenDialog, tmp_path: Path) -> None:
    made(tmp_path, "a.txt", WORDS.encode())
    made(tmp_path, "b.txt", f"Updated at noon. {WORDS}".encode())
    made(tmp_path, "c.txt", b"Another article about the bridge of the town.")
    dialog = open_on(tmp_path)
    rows = [dialog.model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(3)]
    assert ["nearly the same as" in words for words in rows] == [False, True, False]
    assert "a.txt" in rows[1]
    assert "1 is nearly the same as another" in dialog.summary.text()
    dialog.list.setFocus()
    QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    assert "a.txt" in dialog.detail.twin.text()
    assert len(dialog.drafts()) == 3
