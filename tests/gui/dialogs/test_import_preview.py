"""The import dialog: what is found, seen, corrected and left out; only then it becomes articles."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton, QStyle, QStyleOptionViewItem, QWidget
from pytestqt.qtbot import QtBot

from annotator.gui.dialogs import found
from annotator.gui.dialogs.found_detail import beginning
from annotator.gui.dialogs.import_preview import ImportDialog, draft_from_clipboard
from annotator.intake import Choices
from annotator.intake.reading import Outcome
from annotator.text import text_sha256

HARBOUR = (
    "Navy doubles patrols after drone attack\nBy Ann Lee\n2 September 2023\nSource: Strait Observer\n\n"
    "The navy said on Saturday that at least 300 sailors would join the patrols around the harbour.\n"
)
WITHDRAWAL = (
    "Tavia begins to pull back from the border\n\nUp to 20,000 soldiers leave, the ministry said on Monday evening.\n"
)

OpenDialog = Callable[..., ImportDialog]


@pytest.fixture
def open_dialog(qtbot: QtBot) -> OpenDialog:
    def opened(**arguments: object) -> ImportDialog:
        dialog = ImportDialog(**{"known": {}, **arguments})
        qtbot.addWidget(dialog)
        with qtbot.waitExposed(dialog):
            dialog.open()
        qtbot.waitUntil(lambda: not dialog.reading)
        return dialog

    return opened


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two articles, one of them twice, and a file that is no text."""
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "a-harbour.txt").write_text(HARBOUR)
    (folder / "b-scan.txt").write_bytes(b"no \0\1 text \0")
    (folder / "c-withdrawal.txt").write_text(WITHDRAWAL)
    (folder / "d-again.txt").write_text(HARBOUR)
    return folder


def titles(dialog: ImportDialog) -> list[str]:
    return [draft.metadata.title for draft in dialog.drafts()]


def choose(box: QComboBox, value: object) -> None:
    """Choose an entry by keyboard, as a person does."""
    wanted = box.findData(value)
    box.setFocus()
    while box.currentIndex() != wanted:
        QTest.keyClick(box, Qt.Key.Key_Down if box.currentIndex() < wanted else Qt.Key.Key_Up)


def retype(line: object, text: str) -> None:
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, text)


def test_enter_adds_a_single_good_file_at_once(qtbot: QtBot, open_dialog: OpenDialog, folder: Path) -> None:
    dialog = open_dialog(paths=[folder / "a-harbour.txt"])
    assert not dialog.list.isVisible()
    assert dialog.detail.form.title.text() == "Navy doubles patrols after drone attack"

    with qtbot.waitSignal(dialog.accepted):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)

    (draft,) = dialog.drafts()
    assert draft.text == HARBOUR
    assert draft.metadata.byline == ("Ann Lee",)


def test_a_bad_file_is_a_row_and_the_rest_go_on(open_dialog: OpenDialog, folder: Path) -> None:
    dialog = open_dialog(paths=[folder])

    assert dialog.model.rowCount() == 4
    assert titles(dialog) == ["Navy doubles patrols after drone attack", "Tavia begins to pull back from the border"]
    assert dialog.add_button.text() == "&Add 2 articles"
    assert dialog.summary.text() == "1 has the text of another · 1 cannot be read"

    QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    assert "NUL characters" in dialog.detail.complaint.text()
    assert not dialog.detail.form.isVisible()


def test_a_text_that_is_in_the_project_is_not_added_again(open_dialog: OpenDialog, folder: Path) -> None:
    dialog = open_dialog(paths=[folder], known={text_sha256(HARBOUR): "an id"})

    assert titles(dialog) == ["Tavia begins to pull back from the border"]
    spoken = dialog.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "already there" in spoken


def test_what_is_typed_over_a_proposal_is_what_is_added(open_dialog: OpenDialog, folder: Path) -> None:
    dialog = open_dialog(paths=[folder])
    form = dialog.detail.form

    retype(form.title, "Patrols doubled")
    retype(form.byline, "Ann Lee, Jan de Vries")
    retype(form.published, "3 September 2023")
    choose(form.language, "fr")
    QTest.keyClick(dialog.list, Qt.Key.Key_Down)  # elsewhere, and back
    QTest.keyClick(dialog.list, Qt.Key.Key_Up)

    metadata = dialog.drafts()[0].metadata
    assert (metadata.title, metadata.byline) == ("Patrols doubled", ("Ann Lee", "Jan de Vries"))
    assert (metadata.published, metadata.language) == ("2023-09-03", "fr")
    assert metadata.publisher == "Strait Observer"
    assert form.title.text() == "Patrols doubled"
    assert dialog.model.index(0).data() == "Patrols doubled"
    assert dialog.drafts()[0].text == HARBOUR


def test_a_wrong_date_holds_up_adding_until_it_is_right(open_dialog: OpenDialog, folder: Path) -> None:
    dialog = open_dialog(paths=[folder / "a-harbour.txt"])

    retype(dialog.detail.form.published, "2023-13-01")
    assert not dialog.add_button.isEnabled()
    assert "2023-13-01" in dialog.detail.form.complaint()

    retype(dialog.detail.form.published, "2023-12-01")
    assert dialog.add_button.isEnabled()
    assert dialog.drafts()[0].metadata.published == "2023-12-01"


def test_another_encoding_shows_at_once_and_a_refusal_is_said_in_place(open_dialog: OpenDialog, tmp_path: Path) -> None:
    path = tmp_path / "perevoz.txt"
    path.write_bytes(
        "Северный Перевоз\n\nДо 300 военных останутся до марта, сообщило министерство обороны.".encode("cp1251")
    )
    dialog = open_dialog(paths=[path])
    detail = dialog.detail

    choose(detail.encoding, "cp1253")
    assert "Северный" not in detail.preview.toPlainText()
    choose(detail.encoding, "utf-8")
    assert "is not in Unicode (UTF-8)" in detail.complaint.text()
    assert not dialog.add_button.isEnabled()
    choose(detail.encoding, "cp1251")

    assert detail.complaint.text() == ""
    assert detail.preview.toPlainText().startswith("Северный Перевоз")
    assert detail.form.title.text() == "Северный Перевоз"
    assert dialog.drafts()[0].source.encoding == "cp1251"


def test_space_leaves_out_all_selected_rows(open_dialog: OpenDialog, folder: Path) -> None:
    dialog = open_dialog(paths=[folder])
    QTest.keyClick(dialog.list, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)

    QTest.keyClick(dialog.list, Qt.Key.Key_Space)
    assert dialog.drafts() == []
    assert dialog.add_button.text() == "Nothing to add"
    assert not dialog.add_button.isEnabled()

    QTest.keyClick(dialog.list, Qt.Key.Key_Space)
    assert len(dialog.drafts()) == 2


def test_a_click_on_its_box_leaves_out_one_article(open_dialog: OpenDialog, folder: Path) -> None:
    dialog = open_dialog(paths=[folder])
    QTest.mouseClick(dialog.list.viewport(), Qt.MouseButton.LeftButton, pos=box_of_row(dialog, 0).center())

    assert titles(dialog) == ["Tavia begins to pull back from the border"]
    assert dialog.all_box.checkState() == Qt.CheckState.PartiallyChecked

    QTest.keyClick(dialog.all_box, Qt.Key.Key_Space)
    assert len(dialog.drafts()) == 2


def box_of_row(dialog: ImportDialog, row: int) -> QRect:
    index = dialog.list.model().index(row, 0)
    option = QStyleOptionViewItem()
    dialog.list.initViewItemOption(option)
    option.rect = dialog.list.visualRect(index)
    dialog.list.itemDelegate().initStyleOption(option, index)
    return dialog.list.style().subElementRect(QStyle.SubElement.SE_ItemViewItemCheckIndicator, option, dialog.list)


def test_the_list_can_show_only_what_cannot_be_read(open_dialog: OpenDialog, folder: Path) -> None:
    dialog = open_dialog(paths=[folder])

    choose(dialog.shown_box, "problem")
    shown = dialog.list.model()
    assert [shown.index(row, 0).data() for row in range(shown.rowCount())] == ["b-scan.txt"]
    assert len(dialog.drafts()) == 2  # what is not listed is added all the same


def test_the_first_article_that_can_be_read_is_shown_first(open_dialog: OpenDialog, folder: Path) -> None:
    (folder / "0-broken.txt").write_bytes(b"no \0\1 text \0")
    dialog = open_dialog(paths=[folder])
    assert dialog.detail.form.title.text() == "Navy doubles patrols after drone attack"
    assert dialog.model.index(0).data() == "0-broken.txt"
    QTest.keyClick(dialog.list, Qt.Key.Key_Up)
    assert "cannot be read as text" in dialog.detail.complaint.text()


def test_a_wrong_date_elsewhere_is_said_once_with_single_marks_inside(open_dialog: OpenDialog, folder: Path) -> None:
    dialog = open_dialog(paths=[folder])
    dialog.detail.form.title.selectAll()
    typed = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, "“Not a retreat”")
    QApplication.sendEvent(dialog.detail.form.title, typed)
    retype(dialog.detail.form.published, "soon")
    assert dialog._complaint.text() == ""
    QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    assert dialog._complaint.text() == "The date of “‘Not a retreat’” is not a date."


def test_a_text_from_the_clipboard_is_previewed(open_dialog: OpenDialog) -> None:
    dialog = open_dialog(drafts=[draft_from_clipboard(WITHDRAWAL)])

    assert not dialog.detail.encoding.isVisible()

    assert dialog.detail.preview.toPlainText().startswith("Tavia begins")
    assert titles(dialog) == ["Tavia begins to pull back from the border"]


def test_of_a_long_text_only_the_beginning_is_shown(open_dialog: OpenDialog) -> None:
    dialog = open_dialog(drafts=[draft_from_clipboard("A line of some words.\n" * 3000)])

    assert dialog.detail.preview.document().blockCount() <= 41
    assert "further characters" in dialog.detail.rest.text()


def test_scrolling_to_the_end_of_the_preview_shows_more(open_dialog: OpenDialog) -> None:
    dialog = open_dialog(drafts=[draft_from_clipboard("A line of some words.\n" * 100)])
    bar = dialog.detail.preview.verticalScrollBar()
    for _ in range(3):
        bar.setValue(bar.maximum())
    assert dialog.detail.preview.document().blockCount() >= 100
    assert not dialog.detail.rest.isVisible()


def test_the_preview_is_cut_between_two_words() -> None:
    assert beginning("some words " * 2000).endswith("words ")


def test_what_was_read_before_a_stop_can_be_added(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(50):
        (tmp_path / f"{number:02}.txt").write_text(f"Report {number} on the border\n\n{WITHDRAWAL}")
    go_on, read_file = threading.Event(), found.in_file

    def slow(outcome: Outcome, choices: Choices) -> list[found.Found]:
        if outcome.path.name == "10.txt":
            go_on.wait(5)
        return read_file(outcome, choices)

    monkeypatch.setattr(found, "in_file", slow)
    dialog = ImportDialog(paths=[tmp_path], known={})
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.open()
    qtbot.waitUntil(dialog.strip.isVisible)

    QTest.mouseClick(dialog.strip.findChild(QPushButton), Qt.MouseButton.LeftButton)
    go_on.set()
    qtbot.waitUntil(lambda: not dialog.reading)

    assert 10 <= len(dialog.drafts()) < 50
    assert dialog.add_button.isEnabled()
    assert dialog.summary.text().startswith("Reading was stopped")


def test_escape_stops_reading_and_adds_nothing(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(50):
        (tmp_path / f"{number}.txt").write_text(WITHDRAWAL)
    reading, read, read_file = threading.Event(), [], found.in_file

    def slow(outcome: Outcome, choices: Choices) -> list[found.Found]:
        read.append(outcome.path)
        reading.wait(5)
        return read_file(outcome, choices)

    monkeypatch.setattr(found, "in_file", slow)
    dialog = ImportDialog(paths=[tmp_path], known={})
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.open()
    qtbot.waitUntil(lambda: bool(read))
    task = dialog._task
    assert task is not None
    assert not dialog.add_button.isEnabled()

    with qtbot.waitSignal(task.cancelled), qtbot.waitSignal(dialog.rejected):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        reading.set()

    assert len(read) < 50


def test_every_control_can_be_reached_by_tab_and_has_a_name(open_dialog: OpenDialog, folder: Path) -> None:
    dialog = open_dialog(paths=[folder])
    reached: list[QWidget] = []
    while (widget := QApplication.focusWidget()) not in reached:
        reached.append(widget)
        assert widget.accessibleName() or widget.text(), widget
        QTest.keyClick(widget, Qt.Key.Key_Tab)

    form, detail = dialog.detail.form, dialog.detail
    fields = [form.title, form.byline, form.publisher, form.published, form.url, form.language]
    buttons = dialog.buttons.findChildren(QPushButton)
    assert reached[: 3 + len(fields)] == [dialog.list, *fields, detail.encoding, detail.preview]
    assert set(reached[-2 - len(buttons) : -2]) == set(buttons)
    assert reached[-2:] == [dialog.all_box, dialog.shown_box]
