"""The dialog that shows what files, folders or the clipboard hold before any of it becomes an article."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from annotator.errors import UserError
from annotator.gui.dialogs.columns import ColumnsDialog
from annotator.gui.dialogs.found import (
    Found,
    Listed,
    decoded_as,
    draft_from_clipboard,
    of_draft,
    read_all,
    read_each,
    taken_whole,
    with_field,
)
from annotator.gui.dialogs.found_detail import FoundDetail
from annotator.gui.dialogs.found_list import FoundList, FoundModel
from annotator.gui.dialogs.parts import (
    GAP,
    MARGIN,
    SPACING,
    Complaint,
    button_row,
    quiet_label,
    resize_within_screen,
)
from annotator.gui.progress import waiting
from annotator.gui.tasks import ProgressStrip, Task, Ticket
from annotator.gui.wording import error_words, number, quoted
from annotator.intake import Draft
from annotator.intake.tables import columns_of

__all__ = ["ImportDialog", "draft_from_clipboard"]

_SIZE = (1080, 720)
_SIZE_FOR_ONE = (720, 680)
_LIST_SHARE = 0.36


class ImportDialog(QDialog):
    """Lists the articles found, shows the selected one, and lets its metadata and encoding be corrected.

    Give it `paths` of files and folders, which it reads with progress, or `drafts` that are read already. `known`
    holds the id of every article of the project by the SHA-256 of its text; with the file `project` each is compared
    too. After `accepted`, `drafts()` and `versions()` are what to add; the dialog itself adds nothing.
    """

    def __init__(
        self,
        *,
        paths: Sequence[Path] = (),
        drafts: Sequence[Draft] = (),
        known: Mapping[str, str],
        project: Path | None = None,
        font_family: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Add articles"))
        self._project = project
        self._listed = Listed()
        self._task: Task | None = None
        self._stopped = False
        self._for_one = len(drafts) + len(paths) == 1 and not any(path.is_dir() for path in paths)
        resize_within_screen(self, *(_SIZE_FOR_ONE if self._for_one else _SIZE))
        self.model = FoundModel(known)
        self.list = FoundList(self.model)
        self.detail = FoundDetail(font_family)
        self.detail.hide()
        self.strip = ProgressStrip(stop_text=self.tr("Stop"))
        self.summary = quiet_label()
        self._complaint = Complaint()
        self._lay_out()
        self._connect()
        self.model.add([self._listed.compared(of_draft(draft)) for draft in drafts])
        if paths:
            self._read(paths)
        self._show_counts()
        self._set_first_focus()

    @property
    def reading(self) -> bool:
        """Whether files are still being read; nothing can be added before the end."""
        return self._task is not None

    def drafts(self) -> list[Draft]:
        """The drafts to add, as edited, in the order of the list."""
        return [found.draft for found in self.model.chosen() if found.draft is not None and not found.version_of]

    def versions(self) -> list[tuple[Draft, str]]:
        """The drafts to add as new versions, each with the id of the article it is a version of."""
        return [(found.draft, found.version_of) for found in self.model.chosen() if found.draft and found.version_of]

    def done(self, result: int) -> None:
        """Stop reading, and close."""
        if self._task is not None:
            self._task.part.disconnect(self.model.add)
            self._task.cancel()
        super().done(result)

    # Reading

    def _read(self, paths: Sequence[Path]) -> None:
        self._start(partial(read_all, tuple(paths), self._project, self._listed))

    def _start(self, work: Callable[[Ticket], None]) -> None:
        self._task = task = Task(work, name="read articles")
        task.part.connect(self.model.add)
        task.cancelled.connect(self._reading_stopped)
        task.ended.connect(self._reading_ended)
        self.strip.follow(task, self.tr("Reading"))
        task.start()

    def _reading_stopped(self) -> None:
        self._stopped = True

    def _reading_ended(self) -> None:
        self._task = None
        self.list.select_first()
        self._show_current()
        self._show_counts()
        if self._for_one:
            self._set_first_focus()

    def _set_first_focus(self) -> None:
        if not self._for_one or self.model.rowCount() > 1:
            self.list.setFocus()
        elif self.model.rowCount() == 1:
            self.detail.form.title.setFocus()
        else:
            # Nothing can be done yet. Not on Cancel: somebody may press Enter to add a moment too soon.
            self.setFocus()

    # Layout

    def _lay_out(self) -> None:
        self.halves = QSplitter()
        self.halves.setChildrenCollapsible(False)
        self.halves.setHandleWidth(1)
        self._left, self._right = self._left_half(), self._right_half()
        self.halves.addWidget(self._left)
        self.halves.addWidget(self._right)
        self.halves.setStretchFactor(1, 1)
        width = round(self.width() * _LIST_SHARE)
        self.halves.setSizes([width, self.width() - width])
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, GAP)
        column.setSpacing(GAP)
        column.addWidget(self.halves, 1)
        bottom = QHBoxLayout()
        bottom.setSpacing(GAP)
        column.addLayout(bottom)
        bottom.addWidget(self.summary, 1)
        bottom.addWidget(self._complaint, 1)
        bottom.addWidget(self.strip, 1)
        # Made last: so it is last in the tab order too.
        self.buttons, self.add_button = button_row(self, self.tr("Add"))
        bottom.addWidget(self.buttons)

    def _left_half(self) -> QWidget:
        self.all_box = QCheckBox(self.tr("All that are ne&w"))
        self.all_box.setTristate(True)
        self.shown_box = QComboBox()
        self.shown_box.setAccessibleName(self.tr("Which of them are listed"))
        self.shown_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        head = QHBoxLayout()
        head.setSpacing(SPACING)
        head.addWidget(self.all_box)
        head.addStretch(1)
        head.addWidget(self.shown_box)
        half = QWidget()
        column = QVBoxLayout(half)
        column.setContentsMargins(0, 0, GAP, 0)
        column.setSpacing(SPACING)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        half.setMinimumWidth(240)
        return half

    def _right_half(self) -> QWidget:
        half = QWidget()
        column = QVBoxLayout(half)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.detail)
        half.setMinimumWidth(380)
        return half

    def _connect(self) -> None:
        self.model.counted_anew.connect(self._show_counts)
        self.model.rowsInserted.connect(self.list.select_first_good)
        self.list.selectionModel().currentChanged.connect(self._show_current)
        self.all_box.clicked.connect(self._check_all)
        self.shown_box.activated.connect(self._filter_chosen)
        self.detail.edited.connect(self._field_edited)
        self.detail.encoding_chosen.connect(self._encoding_chosen)
        self.detail.whole_chosen.connect(self._whole_chosen)
        self.detail.password_given.connect(lambda password: self._read_file_again(password=password))
        self.detail.version_chosen.connect(lambda of: self._change_current(lambda found: replace(found, version_of=of)))
        self.detail.columns_requested.connect(self._ask_for_columns)
        self._offer_filters()

    # What the user does

    def _show_current(self) -> None:
        row = self.list.current_row()
        self.detail.setVisible(row is not None)
        if row is not None:
            self.detail.show_found(self.model.found(row))
        self._show_complaint()

    def _check_all(self) -> None:
        # A person checks or unchecks; the state between the two is only shown.
        checked = self.all_box.checkState() != Qt.CheckState.Unchecked
        self.model.check(range(self.model.rowCount()), checked=checked)

    def _filter_chosen(self) -> None:
        self.list.show_only(self.shown_box.currentData())

    def _field_edited(self, field: str, value: object) -> None:
        self._change_current(lambda found: with_field(found, field, value))

    def _encoding_chosen(self, encoding: str) -> None:
        self._change_current(lambda found: decoded_as(found, encoding))
        self._show_current()

    def _whole_chosen(self, whole: bool) -> None:  # noqa: FBT001 - as Qt gives it
        self._change_current(lambda found: taken_whole(found, whole=whole))
        self._show_current()

    def _ask_for_columns(self) -> None:
        row = self.list.current_row()
        found = self.model.found(row) if row is not None else None
        if found is None or found.path is None:
            return
        try:
            with waiting():
                names, guess = columns_of(found.name, found.path.read_bytes(), found.choices)
        except (OSError, UserError) as error:
            self._complaint.say(error_words(error) if isinstance(error, UserError) else str(error))
            return
        dialog = ColumnsDialog(found.name, names, found.choices.columns or guess, self)
        dialog.accepted.connect(lambda: self._read_file_again(columns=dialog.chosen()))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _read_file_again(self, **choices: object) -> None:
        """Read the file of the current row again with other choices; what is in it then takes the place of the row."""
        row = self.list.current_row()
        found = self.model.found(row) if row is not None else None
        if found is None or found.path is None or self.reading:
            return
        chosen = replace(found.choices, **choices)  # type: ignore[arg-type]
        self.model.take_file(found.path)
        self._listed.forget(found.path)
        self._start(partial(read_each, [(found.path, found.relative)], chosen, self._project, self._listed))

    def _change_current(self, change: Callable[[Found], Found]) -> None:
        row = self.list.current_row()
        if row is not None:
            self.model.replace(row, change(self.model.found(row)))

    # What the numbers say

    def _show_counts(self) -> None:
        chosen = self.model.chosen()
        self._show_list()
        self._show_all_box(len(chosen))
        self._offer_filters()
        self._show_add_button(chosen)
        self.summary.setText(self._summary_words())
        self._show_complaint()

    def _show_complaint(self) -> None:
        """Say which article is held up by a wrong field, unless it is the one shown, where the field itself says so."""
        row = self.list.current_row()
        shown = None if row is None else self.model.found(row)
        wrong = next((found for found in self.model.chosen() if found.is_wrong and found is not shown), None)
        words = ""
        if wrong is not None:
            of_date, of_url = self.tr("The date of {} is not a date."), self.tr("The URL of {} is not a URL.")
            words = (of_date if wrong.date_is_wrong else of_url).format(quoted(wrong.title))
        self._complaint.say(words)
        self.summary.setVisible(wrong is None and not self.reading)

    def _show_list(self) -> None:
        """A file that turns out to be one article needs no list."""
        shown = not self._for_one or self.model.rowCount() > 1
        self._left.setVisible(shown)
        self._right.setContentsMargins(GAP if shown else 0, 0, 0, 0)

    def _show_all_box(self, chosen: int) -> None:
        new = self.model.count("new")
        self.all_box.setEnabled(new > 0)
        partly = Qt.CheckState.PartiallyChecked if chosen else Qt.CheckState.Unchecked
        self.all_box.setCheckState(Qt.CheckState.Checked if new and chosen == new else partly)

    def _offer_filters(self) -> None:
        """Offer each state that occurs, with its number; the choice stays."""
        kept = self.shown_box.currentData()
        self.shown_box.clear()
        for state, words in (
            (None, self.tr("All {}")),
            ("new", self.tr("New {}")),
            ("already there", self.tr("Already there {}")),
            ("twice", self.tr("Same text {}")),
            ("problem", self.tr("Cannot be read {}")),
        ):
            count = self.model.rowCount() if state is None else self.model.count(state)  # type: ignore[arg-type]
            if count or state in (None, kept):
                self.shown_box.addItem(words.format(number(count)), state)
        self.shown_box.setCurrentIndex(max(0, self.shown_box.findData(kept)))

    def _show_add_button(self, chosen: Sequence[Found]) -> None:
        self.add_button.setEnabled(not self.reading and bool(chosen) and not any(found.is_wrong for found in chosen))
        words = self.tr("&Add %Ln article(s)", "", len(chosen))
        self.add_button.setText(words if chosen else self.tr("Nothing to add"))

    def _summary_words(self) -> str:
        there, twice, unread = (self.model.count(state) for state in ("already there", "twice", "problem"))
        twins = self.model.count_twins()
        parts = (
            self.tr("%Ln is/are in the project already", "", there),
            self.tr("%Ln has/have the text of another", "", twice),
            self.tr("%Ln is/are nearly the same as another", "", twins),
            self.tr("%Ln cannot be read", "", unread),
        )
        said = [words for words, count in zip(parts, (there, twice, twins, unread), strict=True) if count]
        return " · ".join([self.tr("Reading was stopped"), *said] if self._stopped else said)
