"""The outline: this article's annotations in text order."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QLabel,
    QStackedLayout,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from annotator.gui.models.outline import OutlineModel
from annotator.gui.panels.article_card import draw_card
from annotator.gui.panels.empty import EmptyState
from annotator.gui.panels.flow import FlowLayout
from annotator.gui.panels.outline_view import OutlineView
from annotator.gui.panels.pills import SIGN, LabelChip, draw_sign
from annotator.gui.style import scaled, surface
from annotator.gui.theme import LIGHT, Theme
from annotator.gui.wording import number
from annotator.model import Label, Mark, Scheme
from annotator.store.project import Project
from annotator.text import is_right_to_left

_SIDE = 8


class OutlineLines(QStyledItemDelegate):
    """Draws the lines of an OutlineModel: the label's sign and the quote; other annotators' quotes are slanted."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.scheme: Scheme | None = None
        self.own_id: str | None = None

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(option.rect.width(), outline_line_height(option.font))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        model = index.model()
        assert isinstance(model, OutlineModel)
        mark = model.mark(index.row())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect)
        draw_card(painter, box.adjusted(_SIDE, 0, -_SIDE, 0), option, self.theme)
        label = self.scheme.label(mark.label) if self.scheme else None
        if label is not None:
            draw_sign(painter, QRectF(2 * _SIDE, box.center().y() - SIGN / 2, SIGN, SIGN), label, self.theme)
        self._draw_quote(painter, box.adjusted(2 * _SIDE + SIGN + 8, 0, -2 * _SIDE, 0), mark, model.quote(mark))
        painter.restore()

    def _draw_quote(self, painter: QPainter, box: QRectF, mark: Mark, quote: str) -> None:
        font, color = QFont(painter.font()), self.theme.text
        if self.own_id is not None and mark.created_by != self.own_id:
            font.setItalic(True)
            color = self.theme.secondary
        painter.setFont(font)
        painter.setPen(QColor(color))
        if is_right_to_left(quote):
            painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        words = painter.fontMetrics().elidedText(quote, Qt.TextElideMode.ElideRight, int(box.width()))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)


def outline_line_height(font: QFont) -> int:
    """Return the height of every line of the outline, in pixels."""
    return QFontMetrics(font).lineSpacing() + 8


class OutlinePanel(QWidget):
    """The annotations of the open article. Signals say what the user wants; nothing is changed here."""

    annotation_chosen = Signal(str)
    several_changed = Signal(object)  # the ids of annotations that are chosen together, in text order; none no more
    relabel_requested = Signal(list, str)  # annotation ids, label
    delete_requested = Signal(list)
    menu_requested = Signal(str, QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        surface(self, "chrome")
        self._theme = LIGHT
        self._scheme: Scheme | None = None
        self._focus_id: str | None = None
        self._several: tuple[str, ...] = ()
        self._model = OutlineModel(self)
        self._lines = OutlineLines(LIGHT)
        self._heading = QLabel()
        self._heading.setProperty("tone", "heading")
        self._heading.setFont(scaled(self.font(), 0.9, bold=True))
        self._chip_row = QWidget()
        self._chip_layout = FlowLayout(2, self._chip_row)
        self.chips: list[LabelChip] = []
        self.view = OutlineView(outline_line_height(self.font()), self)
        self.view.setItemDelegate(self._lines)
        self.view.setModel(self._model)
        self.view.setAccessibleName(self.tr("Annotations in this article"))
        self._empty = EmptyState()
        self._lay_out()
        self.view.chosen.connect(self._choose)
        self.view.moved.connect(self._choose)
        self.view.extended.connect(lambda: self.choose_several(self.selected_ids()))
        self.view.digit_pressed.connect(self._relabel)
        self.view.delete_pressed.connect(lambda: self.delete_requested.emit(self.selected_ids()))
        self.view.menu_asked.connect(self._ask_for_menu)
        self._show_counts()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 4)
        layout.setSpacing(4)
        head = QVBoxLayout()
        head.setContentsMargins(16, 0, 12, 4)
        head.setSpacing(4)
        head.addWidget(self._heading)
        head.addWidget(self._chip_row)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._empty)
        layout.addLayout(head)
        layout.addLayout(self._stack, 1)

    # What the window calls

    def set_project(self, project: Project | None) -> None:
        """Take over a project's labels, and show no article until `set_article`."""
        self.set_scheme(project.scheme if project else None)
        self.set_article("", [])

    def set_scheme(self, scheme: Scheme | None) -> None:
        """Take over the labels of a scheme."""
        self._scheme = self._lines.scheme = scheme
        for chip in self.chips:
            self._chip_layout.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        labels = scheme.labels if scheme else ()
        self._model.titles = {label.name: label.title for label in labels}
        self.chips = [LabelChip(None, self.tr("All"), self._theme)]
        self.chips += [LabelChip(label, label.title, self._theme) for label in labels]
        for chip in self.chips:
            self._chip_layout.addWidget(chip)
            chip.clicked.connect(lambda _=False, chip=chip: self._filter(chip.label))
        self.chips[0].setChecked(True)
        self._filter(None)

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme's colours."""
        self._theme = self._lines.theme = theme
        for chip in self.chips:
            chip.set_theme(theme)
        self.view.set_line_height(outline_line_height(self.font()))

    def set_annotator(self, annotator_id: str | None) -> None:
        """Draw the annotations of all others than this annotator as others' work."""
        self._lines.own_id = annotator_id
        self.view.viewport().update()

    def set_article(self, text: str, marks: Sequence[Mark]) -> None:
        """Show the marks of an article with this text; an empty text is no article."""
        self._focus_id = None
        self.choose_several(())
        self._model.set_article(text, marks)
        self.view.verticalScrollBar().setValue(0)
        self._show_counts()

    def set_names(self, names: Mapping[str, str]) -> None:
        """Show what pronouns and descriptions refer to, by annotation id."""
        self._model.set_names(names)

    def apply(self, removed_ids: Iterable[str], upserted_marks: Sequence[Mark]) -> None:
        """Show that marks went, came or changed."""
        self._model.apply(list(removed_ids), upserted_marks)
        self._show_counts()
        if self._several:
            self.choose_several([each for each in self._several if self._model.annotator_of(each) is not None])
        if not self._several:
            self.show_focus(self._focus_id)

    def show_focus(self, annotation_id: str | None) -> None:
        """Select the annotation in focus and bring it into view; None selects nothing, or leaves several selected."""
        self._focus_id = annotation_id
        row = self._model.row_of(annotation_id) if annotation_id else -1
        if row >= 0:
            self.choose_several(())
            if self.view.selected_rows() != [row]:
                self.view.show_row(row)
        elif not self._several:
            self.view.select_rows([])

    @property
    def several(self) -> tuple[str, ...]:
        """The annotations that are chosen together, in text order; empty where there is at most one."""
        return self._several

    def choose_several(self, annotation_ids: Sequence[str]) -> None:
        """Choose annotations together, or with fewer than two none."""
        chosen = tuple(annotation_ids) if len(annotation_ids) > 1 else ()
        if chosen == self._several == ():
            return
        self._several = chosen
        rows = [row for row in map(self._model.row_of, chosen) if row >= 0]
        if rows != self.view.selected_rows():
            self.view.select_rows(rows)
        self.several_changed.emit(chosen)

    @property
    def total(self) -> int:
        """How many annotations the article has."""
        return self._model.total

    def annotator_of(self, annotation_id: str) -> str | None:
        """The id of who made an annotation of the article, None if it is not in it."""
        return self._model.annotator_of(annotation_id)

    def spoken(self, annotation_id: str) -> str:
        """What a screen reader says of an annotation, and which of those in the list it is; "" if it is not there."""
        row = self._model.row_of(annotation_id)
        if row < 0:
            return ""
        words = self._model.data(self._model.index(row, 0), Qt.ItemDataRole.AccessibleTextRole)
        place = self.tr("{number} of {count}").format(number=number(row + 1), count=number(self._model.rowCount()))
        return f"{words}, {place}"

    def selected_ids(self) -> list[str]:
        """The ids of the selected annotations, in text order."""
        return [self._model.mark(row).id for row in self.view.selected_rows()]

    # Hands

    def _choose(self, row: int) -> None:
        self._focus_id = self._model.mark(row).id
        self.annotation_chosen.emit(self._focus_id)

    def _relabel(self, digit: str) -> None:
        label = self._scheme.label_for_key(digit) if self._scheme is not None else None
        if label is not None and (ids := self.selected_ids()):
            self.relabel_requested.emit(ids, label.name)

    def _ask_for_menu(self, place: QPoint) -> None:
        row = self.view.current_row()
        if row >= 0:
            self.menu_requested.emit(self._model.mark(row).id, place)

    def _filter(self, label: Label | None) -> None:
        self._model.show_label(label.name if label else None)
        self._show_counts()
        self.show_focus(self._focus_id)

    # Words

    def _show_counts(self) -> None:
        total, is_open = self._model.total, self._model.has_article
        self._heading.setVisible(is_open)
        self._heading.setText(self.tr("In this article · {count}").format(count=number(total)))
        for chip in self.chips:
            chip.set_count(self._model.count(chip.label.name) if chip.label else total)
        self._chip_row.setVisible(total > 0)
        self._empty.say(self._empty_words() if is_open else "")
        shown: QWidget = self.view if self._model.rowCount() else self._empty
        if shown is not self._stack.currentWidget():
            self._stack.setCurrentWidget(shown)
        self.setFocusProxy(shown)

    def _empty_words(self) -> str:
        label = self._scheme.label(self._model.label) if self._scheme and self._model.label else None
        if label is not None and self._model.total:
            return self.tr("No {label} in this article yet").format(label=label.title.lower())
        return select_and_press(self._scheme)


def select_and_press(scheme: Scheme | None) -> str:
    """Return what to do to make an annotation, with the scheme's own keys: "Select words and press 1 to 4"."""
    keys = sorted(label.key for label in scheme.labels if label.key) if scheme else []
    if not keys:
        return QCoreApplication.translate("OutlinePanel", "Select words and choose a label")
    if len(keys) == 1:
        return QCoreApplication.translate("OutlinePanel", "Select words and press {key}").format(key=keys[0])
    words = QCoreApplication.translate("OutlinePanel", "Select words and press {first} to {last}")
    return words.format(first=keys[0], last=keys[-1])
