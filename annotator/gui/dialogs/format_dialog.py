"""What the dialogs of export and import have in common: the formats, their options, and the first article."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QSplitter, QVBoxLayout, QWidget

from annotator.codecs import Codec
from annotator.errors import UserError
from annotator.gui.dialogs.formats import FormatList, OptionsForm, Way, codecs_for
from annotator.gui.dialogs.parts import GAP, MARGIN, SPACING, Complaint, button_row, quiet_label, resize_within_screen
from annotator.gui.tab_order import TabsAsSeen
from annotator.gui.tasks import Task, Ticket
from annotator.gui.wording import error_words

_LIST_WIDTH = 250
_LOOK_AFTER = 150  # milliseconds in which nothing more is changed


class FormatDialog(TabsAsSeen, QDialog):
    """`codec` and `options` are the answer after `accepted`.

    What is to be seen of the first article is made on a thread of its own, for some formats load much: a child says
    how with `work`, and shows it with `show_result`.
    """

    def __init__(self, way: Way, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._way = way
        self._task: Task | None = None
        self._again = False
        self.formats = FormatList(codecs_for(way))
        self.form = OptionsForm()
        self.complaint = Complaint()
        self.preview_title = quiet_label()
        self.preview = QPlainTextEdit(readOnly=True)
        self.preview.setTabChangesFocus(True)
        self._soon = QTimer(self, singleShot=True, interval=_LOOK_AFTER)
        self._soon.timeout.connect(self._look)
        self.formats.chosen.connect(self._choose)
        self.form.changed.connect(self._soon.start)

    def lay_out(
        self, above: Sequence[QWidget], below: Sequence[QWidget], *, title: str, yes: str, size: tuple[int, int]
    ) -> None:
        """Put widgets above and below the preview, which is called `title`; the button says `yes`."""
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(GAP, 0, 0, 0)
        column.setSpacing(SPACING)
        for widget in (*above, self.complaint):
            column.addWidget(widget)
        column.addSpacing(SPACING)
        self.preview_title.setText(title)
        column.addWidget(self.preview_title)
        column.addWidget(self.preview, 1)
        for widget in below:
            column.addWidget(widget)
        halves = QSplitter(Qt.Orientation.Horizontal)
        halves.setChildrenCollapsible(False)
        halves.setHandleWidth(1)
        halves.addWidget(self.formats)
        halves.addWidget(right)
        halves.setStretchFactor(1, 1)
        halves.setSizes([_LIST_WIDTH, size[0] - _LIST_WIDTH])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(MARGIN, MARGIN, MARGIN, GAP)
        whole.setSpacing(GAP)
        whole.addWidget(halves, 1)
        row, self.yes_button = button_row(self, yes)
        whole.addWidget(row)
        resize_within_screen(self, *size)

    @property
    def codec(self) -> Codec:
        """The format that is chosen."""
        return self.formats.codec

    @property
    def options(self) -> dict[str, object]:
        """The options that are chosen."""
        return self.form.values()

    @property
    def looking(self) -> bool:
        """Whether what is to be seen is still being made."""
        return self._task is not None

    def done(self, result: int) -> None:
        """Look no further, and close."""
        self._soon.stop()
        self._again = False
        super().done(result)

    def show_codec(self, codec: Codec) -> None:
        """Say what the format that was chosen is."""
        raise NotImplementedError

    def work(self) -> Callable[[Ticket], object] | None:
        """Return what makes what is to be seen, of plain values; None where there is nothing to see."""
        raise NotImplementedError

    def show_result(self, result: Any) -> None:
        """Show what `work` returned."""
        raise NotImplementedError

    def _choose(self, codec: Codec) -> None:
        self.show_codec(codec)
        self.form.show_options(codec, self._way)
        self._look()

    def _look(self) -> None:
        if self._task is not None:
            self._again = True
            return
        work = self.work()
        if work is None:
            return
        self._task = task = Task(work, name="look at a format")
        task.finished.connect(self._show)
        task.failed.connect(self.refuse)
        task.ended.connect(self._looked)
        task.start()

    def _looked(self) -> None:
        self._task = None
        if self._again:
            self._again = False
            self._look()

    def _show(self, result: object) -> None:
        self.complaint.say("")
        self.yes_button.setEnabled(True)
        self.show_result(result)

    def refuse(self, error: Exception) -> None:
        """Say why there is nothing to be seen; the dialog cannot be accepted so."""
        self.preview.clear()
        self.complaint.say(error_words(error) if isinstance(error, UserError) else str(error))
        self.yes_button.setEnabled(False)
