"""The window about suggestions: which are shown, how good their sources are, what was learned, the own words."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QScrollArea,
    QSlider,
    QSpinBox,
    QTabWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.gui.dialogs.parts import (
    GAP,
    MARGIN,
    SPACING,
    close_row,
    heading_label,
    plain_label,
    quiet_label,
    resize_within_screen,
)
from annotator.gui.panels.pills import SIGN, label_icon
from annotator.gui.suggesting.choosing import Choosing
from annotator.gui.suggesting.sources import SourceList
from annotator.gui.suggesting.wording import percent, source_title
from annotator.gui.suggesting.words import WordsPage
from annotator.gui.tab_order import TabsAsSeen
from annotator.gui.theme import Theme
from annotator.gui.wording import number, shown_time
from annotator.model import Label
from annotator.operations.learning import FEWEST_DECISIONS, LEAST_PRECISION, LearnedState, Tally

_SIZE = (720, 680)
_STEP = 5  # percent
_MOST_BLIND = 50
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class SuggestionsDialog(TabsAsSeen, QDialog):
    """`chosen` carries the Choosing after every change; `learn_asked` and `forget_asked` what was pressed."""

    chosen = Signal(object)
    learn_asked = Signal()
    forget_asked = Signal()

    def __init__(self, choosing: Choosing, labels: Sequence[Label], theme: Theme, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Suggestions"))
        self.choosing = choosing
        self._titles = {label.name: label.title for label in labels}
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(self.tr("Pages"))
        self.sources = SourceList()
        self.tabs.addTab(self._choices(labels, theme), self.tr("What is &shown"))
        self.tabs.addTab(self._report(), self.tr("How often they were &right"))
        self.tabs.addTab(self._learning(), self.tr("What was l&earned"))
        self.words = WordsPage()
        self.tabs.addTab(self.words, self.tr("&Words of this project"))
        self.finished.connect(self.words.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, GAP, MARGIN, GAP)
        column.setSpacing(GAP)
        column.addWidget(self.tabs, 1)
        column.addWidget(close_row(self))
        self.show_choosing(choosing)
        resize_within_screen(self, *_SIZE)

    # What is shown

    def _choices(self, labels: Sequence[Label], theme: Theme) -> QWidget:
        self.show_box = QCheckBox(self.tr("Show suggestions in the &text (H)"))
        self.show_box.toggled.connect(lambda on: self._change(replace(self.choosing, shown=on)))
        page = QWidget()
        page.setProperty("surface", "none")
        column = QVBoxLayout(page)
        column.setContentsMargins(0, GAP, GAP, 0)
        column.setSpacing(SPACING)
        column.addWidget(self.show_box)
        column.addSpacing(SPACING)
        column.addWidget(heading_label(self.tr("How sure they are at least")))
        column.addLayout(self._floors(labels, theme))
        column.addSpacing(SPACING)
        column.addWidget(heading_label(self.tr("Sources")))
        self.sources.switched.connect(self._switch_source)
        column.addWidget(self.sources)
        column.addSpacing(SPACING)
        column.addWidget(heading_label(self.tr("Blind articles")))
        column.addLayout(self._blindness())
        column.addWidget(
            quiet_label(
                self.tr(
                    "In these, always the same ones, no suggestion is shown, so that you can find out how people agree "
                    "whom no machine has influenced."
                )
            )
        )
        column.addSpacing(SPACING)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(page)
        return scroll

    def _floors(self, labels: Sequence[Label], theme: Theme) -> QGridLayout:
        """Make a line a label: its sign and title, the slider, from which score on, how many are shown here."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(GAP)
        grid.setVerticalSpacing(SPACING)
        grid.setColumnStretch(2, 1)
        self.sliders: dict[str, QSlider] = {}
        self._from: dict[str, QLabel] = {}
        self.here: dict[str, QLabel] = {}
        for row, label in enumerate(labels):
            sign = QLabel()
            sign.setPixmap(label_icon(label, theme).pixmap(SIGN + 2))
            slider = self.sliders[label.name] = QSlider(Qt.Orientation.Horizontal)
            slider.setRange(0, 100 // _STEP)
            slider.setAccessibleName(self.tr("{label}: how sure at least").format(label=label.title))
            slider.setToolTip(self.tr("Those that are less sure are not shown; to the left are more of them"))
            slider.valueChanged.connect(lambda value, name=label.name: self._set_floor(name, value * _STEP))
            self._from[label.name], self.here[label.name] = QLabel(), QLabel()
            self._from[label.name].setAlignment(_RIGHT)
            self.here[label.name].setAlignment(_RIGHT)
            self.here[label.name].setProperty("tone", "secondary")
            cells = (sign, QLabel(label.title), slider, self._from[label.name], self.here[label.name])
            for at, widget in enumerate(cells):
                grid.addWidget(widget, row, at)
        return grid

    def _blindness(self) -> QHBoxLayout:
        self.blind_box = QSpinBox()
        self.blind_box.setRange(0, _MOST_BLIND)
        self.blind_box.setSingleStep(_STEP)
        self.blind_box.setSuffix("%")
        self.blind_box.setAccessibleName(self.tr("Share of blind articles in percent"))
        self.blind_box.valueChanged.connect(lambda share: self._change(replace(self.choosing, blind=share)))
        words = QLabel(self.tr("Share of &blind articles"))
        words.setBuddy(self.blind_box)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(words)
        row.addWidget(self.blind_box)
        row.addStretch(1)
        return row

    def _set_floor(self, label: str, floor: int) -> None:
        self._from[label].setText(self.tr("from {percent}").format(percent=percent(floor / 100)))
        self._change(replace(self.choosing, floors={**self.choosing.floors, label: floor / 100}))

    def _switch_source(self, source: str, on: bool) -> None:  # noqa: FBT001 - a slot
        off = self.choosing.off - {source} if on else self.choosing.off | {source}
        self._change(replace(self.choosing, off=off))

    def _change(self, choosing: Choosing) -> None:
        if choosing != self.choosing:
            self.choosing = choosing
            self.chosen.emit(choosing)

    def show_choosing(self, choosing: Choosing) -> None:
        """Show what is wanted; it may have been said elsewhere."""
        self.choosing = choosing
        self.show_box.setChecked(choosing.shown)
        self.blind_box.setValue(choosing.blind)
        for label, slider in self.sliders.items():
            floor = round(choosing.floor(label) * 100)
            with QSignalBlocker(slider):  # what was chosen between two steps stays as it is
                slider.setValue(round(floor / _STEP))
            self._from[label].setText(self.tr("from {percent}").format(percent=percent(floor / 100)))
        self.sources.show_off(choosing.off)

    def show_sources(self, sources: Sequence[str], *, imported: Collection[str]) -> None:
        """Show which sources there are, and which of them were imported."""
        self.sources.show_sources(sources, imported=imported)
        self.sources.show_off(self.choosing.off)

    def show_counts(self, counts: Mapping[str, tuple[int, int]]) -> None:
        """Show how many suggestions of each label are shown in the article, of how many."""
        for label, words in self.here.items():
            shown, total = counts.get(label, (0, 0))
            said = self.tr("{shown} of {total} here").format(shown=number(shown), total=number(total))
            words.setText(said if total else self.tr("none here"))

    # How often they were right

    def _report(self) -> QWidget:
        self.table = QTreeWidget()
        self.table.setAccessibleName(self.tr("Decisions by source and label"))
        self.table.setRootIsDecorated(False)
        self.table.setUniformRowHeights(True)
        self.table.setAllColumnsShowFocus(True)
        self.table.setHeaderLabels(
            [
                self.tr("Source"),
                self.tr("Label"),
                self.tr("Accepted"),
                self.tr("Edited"),
                self.tr("Rejected"),
                self.tr("Precision"),
            ]
        )
        header = self.table.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in range(2, 6):
            self.table.headerItem().setTextAlignment(column, _RIGHT)
        self.no_decisions = quiet_label(
            self.tr(
                "Nobody has decided on a suggestion in this project yet. Tab goes to one in the text, Enter accepts "
                "it, Backspace rejects it."
            )
        )
        rule = quiet_label(
            self.tr(
                "Precision is the share that was accepted, as it was or with other edges. What a source proposes of a "
                "label is not shown any more where it is below {percent} after {count} decisions."
            ).format(percent=percent(LEAST_PRECISION), count=number(FEWEST_DECISIONS))
        )
        return _page(self.no_decisions, self.table, rule)

    def show_tallies(self, tallies: Sequence[Tally]) -> None:
        """Show how the decisions of the project went."""
        self.table.clear()
        for each in tallies:
            precision = percent(each.precision)
            if self.choosing.is_poor(each.source, each.label):
                precision = self.tr("{percent}, hidden").format(percent=precision)
            counts = map(number, (each.accepted, each.edited, each.rejected))
            cells = [source_title(each.source), self._titles.get(each.label, each.label), *counts, precision]
            item = QTreeWidgetItem(self.table, cells)
            for column in range(2, 6):
                item.setTextAlignment(column, _RIGHT)
        self.table.setVisible(bool(tallies))
        self.no_decisions.setVisible(not tallies)
        if (first := self.table.topLevelItem(0)) is not None:
            self.table.setCurrentItem(first)

    # What was learned

    def _learning(self) -> QWidget:
        self.learned = heading_label()
        self.when = quiet_label()
        self.speaks = plain_label()
        self.learn = QPushButton(self.tr("&Learn now"))
        self.learn.setToolTip(self.tr("From all articles that are done; the window stays free meanwhile"))
        self.learn.setAutoDefault(False)
        self.learn.clicked.connect(self.learn_asked)
        self.forget = QPushButton(self.tr("&Forget…"))
        self.forget.setToolTip(self.tr("Forget what was learned; the annotations stay"))
        self.forget.setAutoDefault(False)
        self.forget.clicked.connect(self.forget_asked)
        buttons = QWidget()
        row = QHBoxLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACING)
        row.addWidget(self.learn)
        row.addWidget(self.forget)
        row.addStretch(1)
        rule = quiet_label(
            self.tr(
                "Learning goes on by itself, on this computer, when five more articles are done or fifty more "
                "suggestions decided on, and nobody is typing. For each label it revises what the rules propose only "
                "where that is right more often. Of every article that is done, all that is annotated counts, and all "
                "that is not."
            )
        )
        return _page(self.learned, self.when, self.speaks, buttons, rule)

    def show_learned(self, state: LearnedState | None, *, done: int, fewest: int) -> None:
        """Show what the project has learned, and of `done` articles how many are needed until rules give way."""
        if state is None:
            self.learned.setText(self.tr("Nothing was learned yet"))
            missing = self.tr("%Ln article(s) is/are done.", "", done)
            self.when.setText(
                f"{missing} " + self.tr("Learning begins with {count}.").format(count=number(fewest))
                if done < fewest
                else missing
            )
            self.speaks.setText("")
        else:
            self.learned.setText(self.tr("Learned from %Ln article(s)", "", state.articles))
            self.when.setText(shown_time(state.made_at))
            lines = [
                self.tr("{label}: precision {percent}").format(
                    label=self._titles.get(label, label), percent=percent(precision)
                )
                for label, precision in state.precision.items()
            ]
            nothing = self.tr("The rules are still right more often, for every label.")
            self.speaks.setText("\n".join(lines) or nothing)
        self.when.setVisible(bool(self.when.text()))
        self.speaks.setVisible(bool(self.speaks.text()))
        self.forget.setEnabled(state is not None)

    def show_learning(self, *, running: bool, writes: bool) -> None:
        """Show whether it is learning now, and whether anything can be learned: not in a project that is read-only."""
        self.learn.setText(self.tr("Learning…") if running else self.tr("&Learn now"))
        self.learn.setEnabled(writes and not running)
        self.forget.setEnabled(self.forget.isEnabled() and writes)


def _page(*widgets: QWidget) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, GAP, 0, 0)
    column.setSpacing(SPACING)
    for widget in widgets:
        column.addWidget(widget, 1 if isinstance(widget, QTreeWidget) else 0)
    column.addStretch(0)
    if not any(isinstance(widget, QTreeWidget) for widget in widgets):
        column.addStretch(1)
    return page
