"""The relations of an annotation as lines that lead to the other end, where each can be changed and deleted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QLineEdit,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.gui.icons import icon
from annotator.gui.panels.facts import BETWEEN, NAME_WIDTH
from annotator.gui.theme import Theme
from annotator.gui.wording import isolated, joined, one_line, quoted

_BUTTON = 24
_ABOVE = 4
_BUTTON_EDGE = 8  # so far a quiet button's words are from its edge
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_DELETE = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_CUE_KEY = Qt.Key.Key_F2


@dataclass(frozen=True, slots=True)
class RelationLine:
    """One relation as seen from the annotation in focus.

    `title` is the relation type's; `incoming` says that the relation comes from the other annotation to this one;
    `elsewhere` is the title of the other annotation's article where it is not this one's. `says` is what the relation
    says of itself, for which the scheme `has_attributes`.
    """

    relation_id: str
    title: str
    incoming: bool
    annotation_id: str
    quote: str
    cue: str = ""
    elsewhere: str = ""
    says: str = ""
    has_attributes: bool = False


class CueEdit(QLineEdit):
    """Where a cue is written. `finished` says that Enter was pressed or the keyboard went elsewhere, `left` Esc."""

    finished = Signal()
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Finish with Enter, leave with Esc, which the row would take for its own; all other keys are the line's."""
        if event.key() in _ENTER:
            self.finished.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Finish, unless the keyboard comes back by itself."""
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason):
            self.finished.emit()


class RelationRow(QAbstractButton):
    """The relation's name, the words at its other end, and under them its cue and the article they stand in.

    A click or Enter goes there, Del deletes, F2 edits the cue; the button at its end and the menu key offer all of
    it. Signals carry the relation's id.
    """

    delete_requested = Signal(str)
    repoint_requested = Signal(str)
    attributes_requested = Signal(str)
    cue_edited = Signal(str, str)  # with the cue
    stepped = Signal(int)  # to the row below (1) or above (-1)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line: RelationLine | None = None
        self._theme = theme
        self._read_only = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.more = QToolButton(self, popupMode=QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setMenu(QMenu(self.more))
        self.more.menu().aboutToShow.connect(lambda: self._fill(self.more.menu()))
        self.more.setToolTip(self.tr("Change this link"))
        self.cue = CueEdit(self)
        self.cue.setPlaceholderText(self.tr("Cue, such as “said”"))
        self.cue.setAccessibleName(self.tr("Cue"))
        self.cue.finished.connect(self.save_cue)
        self.cue.left.connect(self._leave_cue)
        self.cue.hide()
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme's colours."""
        self._theme = theme
        self.more.setIcon(icon("more", theme.secondary))
        self.update()

    def set_read_only(self, *, read_only: bool) -> None:
        """Let nothing be changed, or everything again."""
        self._read_only = read_only
        self.more.setVisible(not read_only)

    def show_line(self, line: RelationLine) -> None:
        """Show a relation. A cue that is being written for another is saved first."""
        if self.line is not None and self.line.relation_id != line.relation_id:
            self.save_cue()
        self.line = line
        self.setText(joined(one_line(line.quote), line.cue, line.says, line.elsewhere))
        self.setAccessibleName(f"{line.title}: {self.text()}")
        self.more.setAccessibleName(self.tr("Change the link: {name}").format(name=self.accessibleName()))
        self.setToolTip(self._tooltip(line))
        self.updateGeometry()
        self.update()

    def _tooltip(self, line: RelationLine) -> str:
        parts = [self.tr("{name}: {words}").format(name=line.title, words=self.text())]
        parts.append(self.tr("Enter or a click goes there. Del deletes the link, F2 edits its cue."))
        return "\n".join(parts if not self._read_only else parts[:1])

    # Changing it

    def _fill(self, menu: QMenu) -> None:
        menu.clear()
        if self.line is None:
            return
        self._add(menu, self.tr("&Go there"), "Enter", self.click)
        menu.addSeparator()
        self._add(menu, self.tr("Edit &cue") if self.line.cue else self.tr("Add a &cue"), "F2", self.edit_cue)
        if self.line.has_attributes:
            self._add(menu, self.tr("&Attributes…"), "", self._ask_for_attributes)
        self._add(menu, self.tr("&Re-point…"), "", self._ask_to_repoint)
        self._add(menu, self.tr("&Delete link"), "Del", self._ask_to_delete)

    def _add(self, menu: QMenu, words: str, key: str, act: Callable[[], object]) -> None:
        action = menu.addAction(f"{words}\t{key}" if key else words)
        action.triggered.connect(lambda _=False: act())

    def _ask_to_delete(self) -> None:
        if self.line is not None and not self._read_only:
            self.delete_requested.emit(self.line.relation_id)

    def _ask_to_repoint(self) -> None:
        if self.line is not None and not self._read_only:
            self.repoint_requested.emit(self.line.relation_id)

    def _ask_for_attributes(self) -> None:
        if self.line is not None and not self._read_only:
            self.attributes_requested.emit(self.line.relation_id)

    def edit_cue(self) -> None:
        """Put the cue into a field in its place."""
        if self.line is None or self._read_only:
            return
        self.cue.setText(self.line.cue)
        self.cue.show()
        self.cue.selectAll()
        self.cue.setFocus(Qt.FocusReason.OtherFocusReason)
        self._arrange()

    def save_cue(self) -> None:
        """Tell the cue that was written, if it is another, and end the writing."""
        if self.cue.isHidden() or self.line is None:
            return
        line, cue = self.line, " ".join(self.cue.text().split())
        self._leave_cue()
        if cue != line.cue:
            self.show_line(replace(line, cue=cue))  # until it is on disk, too
            self.cue_edited.emit(line.relation_id, cue)

    def _leave_cue(self) -> None:
        held = self.cue.hasFocus()
        self.cue.hide()
        if held:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._arrange()

    # Keys and mouse

    def event(self, event: QEvent) -> bool:
        """Claim F2 before the window goes to the attributes with it."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and event.key() == _CUE_KEY:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the row's keys do; Space is the button's."""
        key = event.key()
        if key in _ENTER:
            self.click()
        elif key in _DELETE:
            self._ask_to_delete()
        elif key == _CUE_KEY:
            self.edit_cue()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.stepped.emit(1 if key == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the relation."""
        if not self._read_only:
            menu = QMenu(self)
            self._fill(menu)
            menu.exec(event.globalPos())
            menu.deleteLater()

    # Looks

    def sizeHint(self) -> QSize:
        height = self.fontMetrics().lineSpacing() + 2 * _ABOVE
        if not self.cue.isHidden():
            height += self.cue.sizeHint().height()
        elif self.line is not None and self._below(self.line):
            height += self.fontMetrics().lineSpacing()
        return QSize(0, height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the button and the field in their places."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        first = self.fontMetrics().lineSpacing() + 2 * _ABOVE
        self.more.setGeometry(self.width() - _BUTTON, (first - _BUTTON) // 2, _BUTTON, _BUTTON)
        left = NAME_WIDTH + BETWEEN - _BUTTON_EDGE
        self.cue.setGeometry(left, first - _ABOVE + 2, self.width() - left, self.cue.sizeHint().height())
        self.updateGeometry()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.line is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        end = 4 if self._read_only else _BUTTON + 2
        words = self.rect().adjusted(NAME_WIDTH + BETWEEN, 0, -end, 0)
        painter.setPen(QPen(QColor(self._theme.accent), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.hover) if self.underMouse() else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(words).adjusted(-5, 1, 3, -1), 4, 4)
        title = f"← {self.line.title}" if self.line.incoming else self.line.title
        row = QRect(0, _ABOVE, NAME_WIDTH, painter.fontMetrics().lineSpacing())
        self._draw(painter, row, title, self._theme.secondary)
        row.setLeft(words.left())
        row.setRight(words.right())
        self._draw(painter, row, one_line(self.line.quote), self._theme.text)
        if self.cue.isHidden():
            row.translate(0, row.height())
            self._draw(painter, row, self._below(self.line), self._theme.secondary)
        painter.end()

    def _draw(self, painter: QPainter, row: QRect, words: str, color: str) -> None:
        painter.setPen(QColor(color))
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, row.width())
        painter.drawText(row, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)

    def _below(self, line: RelationLine) -> str:
        elsewhere = self.tr("in {article}").format(article=quoted(isolated(line.elsewhere))) if line.elsewhere else ""
        return joined(line.cue, line.says, elsewhere)


class RelationRows(QWidget):
    """All relations of the annotation in focus, and a button for another.

    `chosen` carries the id of the annotation at the other end; the other signals a relation's id.
    """

    chosen = Signal(str)
    delete_requested = Signal(str)
    repoint_requested = Signal(str)
    attributes_requested = Signal(str)
    cue_edited = Signal(str, str)  # with the cue
    link_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._read_only = False
        self.rows: list[RelationRow] = []  # those past the last relation are hidden, and used again
        self.link = QPushButton(self.tr("+ Link"))
        self.link.setProperty("kind", "quiet")
        self.link.setAccessibleName(self.tr("Link it to another annotation"))
        self.link.setToolTip(self.tr("Link it to another annotation (L)"))
        self.link.clicked.connect(lambda _=False: self.link_requested.emit())
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        under = QVBoxLayout()
        under.setContentsMargins(NAME_WIDTH + BETWEEN - _BUTTON_EDGE, 0, 0, 0)
        under.addWidget(self.link, alignment=Qt.AlignmentFlag.AlignLeft)
        self._layout.addLayout(under)

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme's colours."""
        self._theme = theme
        for row in self.rows:
            row.set_theme(theme)

    def set_read_only(self, *, read_only: bool) -> None:
        """Let nothing be changed, or everything again."""
        self._read_only = read_only
        for row in self.rows:
            row.set_read_only(read_only=read_only)

    def show_lines(self, lines: Sequence[RelationLine], *, linkable: bool = False) -> None:
        """Show these relations, and whether there may be others."""
        held = next((n for n, row in enumerate(self.rows) if row.hasFocus()), None)
        while len(self.rows) < len(lines):
            self._add_row()
        for line, row in zip(lines, self.rows, strict=False):
            row.show_line(line)
        for n, row in enumerate(self.rows):
            row.setVisible(n < len(lines))
        self.link.setVisible(linkable and not self._read_only)
        self.setVisible(bool(lines) or linkable)
        if held is not None and held >= len(lines):
            self._focus(len(lines) - 1)

    def words_of(self, relation_id: str) -> str:
        """Return a relation's name and the words at its other end."""
        lines = (row.line for row in self.rows if row.line is not None and row.line.relation_id == relation_id)
        return next((f"{line.title}: {one_line(line.quote)}" for line in lines), "")

    def save_cue(self) -> None:
        """Tell a cue that is being written now."""
        for row in self.rows:
            row.save_cue()

    def _add_row(self) -> None:
        row = RelationRow(self._theme)
        row.set_read_only(read_only=self._read_only)
        row.clicked.connect(lambda: self._choose(row))
        row.delete_requested.connect(self.delete_requested)
        row.repoint_requested.connect(self.repoint_requested)
        row.attributes_requested.connect(self.attributes_requested)
        row.cue_edited.connect(self.cue_edited)
        row.stepped.connect(lambda by: self._focus(self.rows.index(row) + by))
        self._layout.insertWidget(len(self.rows), row)
        self.rows.append(row)

    def _focus(self, number: int) -> None:
        """Put a row in focus; behind the last one comes the button."""
        shown = [row for row in self.rows if not row.isHidden()]
        if 0 <= number < len(shown):
            shown[number].setFocus(Qt.FocusReason.TabFocusReason)
        elif number != -1 or not shown:
            self.link.setFocus(Qt.FocusReason.TabFocusReason)

    def _choose(self, row: RelationRow) -> None:
        if row.line is not None:
            self.chosen.emit(row.line.annotation_id)
