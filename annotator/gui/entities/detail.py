"""What is known of one entity, each field an edit of its own; and what may be the same as it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal, SignalInstance
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.gui.entities.words import kind_icon, kind_words, mention_words
from annotator.gui.style import scaled
from annotator.gui.theme import LIGHT, Theme
from annotator.gui.wording import joined
from annotator.model import Entity
from annotator.operations.entities import KINDS
from annotator.store.mentions import EntityLine

_ALIAS_LINES = 2
_WIDEST = 620


def _leaves_undo(event: QEvent, *, undoable: bool) -> bool:
    """Return whether a key for undo or redo is left to the window, since nothing typed can be taken back here."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent) or undoable:
        return False
    keys = QKeySequence.StandardKey
    return any(event.matches(key) for key in (keys.Undo, keys.Redo))


class AliasEdit(QPlainTextEdit):
    """One alias a line. Leaving it, or Ctrl+Enter, is `edited`; Esc takes back what was typed and goes on."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._shown = ""
        self.setTabChangesFocus(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * _ALIAS_LINES + 14)

    def show_names(self, names: Sequence[str]) -> None:
        """Show these names, unless others are being typed."""
        if self.hasFocus() and self.toPlainText() != self._shown and self._shown == "\n".join(names):
            return
        self._shown = "\n".join(names)
        self.setPlainText(self._shown)

    def event(self, event: QEvent) -> bool:
        """Leave undo to the window where nothing was typed."""
        if _leaves_undo(event, undoable=self.document().isUndoAvailable()):
            event.ignore()
            return True
        return super().event(event)

    def names(self) -> list[str]:
        """The names that stand there."""
        return self.toPlainText().split("\n")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._tell()
        elif event.key() == Qt.Key.Key_Escape and self.toPlainText() != self._shown:
            self.setPlainText(self._shown)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._tell()

    def _tell(self) -> None:
        if self.toPlainText() != self._shown:
            self.edited.emit()


class FieldLine(QLineEdit):
    """A line of text: Enter or leaving it is `editingFinished`; Esc takes back what was typed."""

    def __init__(self) -> None:
        super().__init__()
        self._shown = ""

    def show_text(self, text: str) -> None:
        """Show what is stored, unless something else is being typed over it."""
        if self.hasFocus() and self.isModified() and text == self._shown:
            return
        self._shown = text
        self.setText(text)
        self.setCursorPosition(0)

    def event(self, event: QEvent) -> bool:
        """Leave undo to the window where nothing was typed."""
        if _leaves_undo(event, undoable=self.isUndoAvailable()):
            event.ignore()
            return True
        return super().event(event)

    @property
    def is_changed(self) -> bool:
        """Whether something else than what is stored stands there."""
        return self.text() != self._shown

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.is_changed:
            self.setText(self._shown)
        else:
            super().keyPressEvent(event)


class EntityDetail(QWidget):
    """Shows an entity, or how many are selected. Signals say what the user wants; nothing is changed here."""

    renamed = Signal(str, str)  # entity id, name
    kind_set = Signal(str, str)
    aliases_set = Signal(str, list)
    external_id_set = Signal(str, str)
    merge_wanted = Signal()  # of what is selected
    same_taken = Signal(str, str)  # entity id, the one that is the same
    delete_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._theme = LIGHT
        self._entity: Entity | None = None
        self._read_only = False
        self.name = self._field(FieldLine(), self.tr("Name"), self.tr("The name (F2)"))
        self.name.setFont(scaled(self.font(), 1.15, bold=True))
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("Kind"))
        self.aliases = AliasEdit()
        self.aliases.setAccessibleName(self.tr("Also called"))
        self.aliases.setToolTip(self.tr("Other names, one a line, by which it is found and proposed"))
        self.external = self._field(
            FieldLine(), self.tr("External id"), self.tr("A Wikidata item such as Q42, its address, or BASE:ID")
        )
        self.external.setPlaceholderText(self.tr("Q42 or its Wikidata address"))
        self.counts = QLabel(textFormat=Qt.TextFormat.PlainText)
        self.counts.setProperty("tone", "secondary")
        self.merge = QPushButton(self.tr("Merge…"))
        self.merge.setToolTip(self.tr("Make one of those selected (Ctrl+M); or drag one on another"))
        self.delete = QPushButton(self.tr("Delete"))
        self.delete.setToolTip(self.tr("Delete it; its mentions stay and refer to nobody (Del)"))
        self.same = QPushButton()
        self.same.setProperty("kind", "quiet")
        self._same: EntityLine | None = None
        self._lay_out()
        self._connect()

    def _field(self, line: FieldLine, name: str, tip: str) -> FieldLine:
        line.setAccessibleName(name)
        line.setToolTip(tip)
        return line

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.counts, 1)
        buttons.addWidget(self.merge)
        buttons.addWidget(self.delete)
        self._form = QWidget()
        form = QFormLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(6)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for words, field in (
            (self.tr("Name"), self.name),
            (self.tr("Kind"), self.kind),
            (self.tr("Also called"), self.aliases),
            (self.tr("External id"), self.external),
        ):
            label = QLabel(words)
            label.setProperty("tone", "secondary")
            label.setBuddy(field)
            label.setMinimumHeight(field.sizeHint().height() if field is not self.aliases else 0)
            field.setMaximumWidth(_WIDEST)
            form.addRow(label, field)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 8)
        column.setSpacing(8)
        column.addWidget(self._form)
        column.addWidget(self.same, alignment=Qt.AlignmentFlag.AlignLeft)
        column.addLayout(buttons)

    def _connect(self) -> None:
        self.name.editingFinished.connect(lambda: self._tell(self.name, self.renamed))
        self.external.editingFinished.connect(lambda: self._tell(self.external, self.external_id_set))
        self.aliases.edited.connect(self._tell_aliases)
        self.kind.activated.connect(lambda _: self._tell_kind())
        self.merge.clicked.connect(self.merge_wanted)
        self.delete.clicked.connect(self.delete_wanted)
        self.same.clicked.connect(self._take_same)

    def _tell(self, line: FieldLine, signal: SignalInstance) -> None:
        if self._entity is not None and line.is_changed:
            line.setModified(False)  # where it is refused, what is stored stands there again
            signal.emit(self._entity.id, line.text())

    def _tell_aliases(self) -> None:
        if self._entity is not None:
            self.aliases_set.emit(self._entity.id, self.aliases.names())

    def _tell_kind(self) -> None:
        if self._entity is not None and self.kind.currentData() != self._entity.kind:
            self.kind_set.emit(self._entity.id, self.kind.currentData())

    def _take_same(self) -> None:
        if self._entity is not None and self._same is not None:
            self.same_taken.emit(self._entity.id, self._same.entity.id)

    # What is shown

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme's colours."""
        self._theme = theme

    def set_read_only(self, *, read_only: bool) -> None:
        """Let nothing be changed, or everything again."""
        self._read_only = read_only
        for field in (self.name, self.external, self.aliases):
            field.setReadOnly(read_only)
        for control in (self.kind, self.merge, self.delete):
            control.setEnabled(not read_only)

    def show_line(self, line: EntityLine, same: EntityLine | None) -> None:
        """Show one entity, and what may be the same."""
        entity = self._entity = line.entity
        self.name.show_text(entity.name)
        self.external.show_text(entity.external_id or "")
        self.aliases.show_names(entity.aliases)
        kinds = [*KINDS, *([] if entity.kind in KINDS else [entity.kind])]
        self.kind.clear()
        for kind in kinds:
            self.kind.addItem(kind_icon(kind, self._theme.secondary), kind_words(kind), kind)
        self.kind.setCurrentIndex(kinds.index(entity.kind))
        articles = self.tr("in 1 article")
        if line.articles != 1:
            articles = self.tr("in {count} articles").format(count=self.locale().toString(line.articles))
        self.counts.setText(joined(mention_words(line.mentions), articles if line.mentions else ""))
        self._show_same(same)
        self._form.show()
        self.merge.setVisible(False)

    def _show_same(self, same: EntityLine | None) -> None:
        self._same = same
        self.same.setVisible(same is not None and not self._read_only)
        if same is not None:
            words = self.tr("Merge with “{name}” ({mentions})").format(
                name=same.entity.name, mentions=mention_words(same.mentions)
            )
            self.same.setText(words.replace("&", "&&"))
            self.same.setToolTip(self.tr("It may be the same. What becomes of the names is shown first."))

    def show_several(self, count: int) -> None:
        """Show that several are selected."""
        self._entity = None
        self._form.hide()
        self.same.hide()
        self.counts.setText(self.tr("{count} entities selected").format(count=self.locale().toString(count)))
        self.merge.setVisible(True)
