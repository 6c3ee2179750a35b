"""One annotation in the inspector: label, quote, attributes, relations, note, who and when."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from annotator.gui.entities.field import EntityField
from annotator.gui.panels.attribute_form import AttributeForm
from annotator.gui.panels.clamped import ClampedLabel
from annotator.gui.panels.facts import FactRows
from annotator.gui.panels.note import NoteEdit
from annotator.gui.panels.pills import label_icon
from annotator.gui.panels.relation_rows import RelationLine, RelationRows
from annotator.gui.panels.subject import subject_of
from annotator.gui.style import scaled, serif
from annotator.gui.theme import LIGHT, Theme
from annotator.gui.wording import joined, one_line, readable, shown_time, value_words
from annotator.model import Annotation, Scheme
from annotator.operations.linking import can_be_linked

_QUOTE_LINES = 6
_ALL_LINES = 400
_BUTTON_EDGE = 9  # so far a button's words are from its edge; they begin where all other words do


class AnnotationPage(QWidget):
    """Shows an annotation; see `InspectorPanel` for the signals."""

    relabel_requested = Signal(str, str)
    annotation_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        self._scheme: Scheme | None = None
        self._shown: Annotation | None = None
        self._label_shown: tuple[str, Theme, Scheme] | None = None
        self._is_whole = self._read_only = False
        self._label = self._label_button()
        self._page = QLabel()
        self._page.setProperty("tone", "secondary")
        self._page.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._quote = ClampedLabel(_QUOTE_LINES)
        self._quote.setFont(serif(self.font(), 1.1))
        self._more = QPushButton()
        self._more.setProperty("kind", "quiet")
        self.form = AttributeForm(ahead=True)
        self._attributes = FactRows()  # where nothing may be changed
        self.entity = EntityField()
        self.relations = RelationRows(LIGHT)
        self.note = NoteEdit()
        self._not_saved = QLabel(self.tr("Not saved. Press Ctrl+Enter to try again."), wordWrap=True)
        self._not_saved.setFont(scaled(self.font(), 0.9, bold=True))
        self._not_saved.hide()
        self._trail = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._trail.setProperty("tone", "secondary")
        self._trail.setFont(scaled(self.font(), 0.9))
        self._lay_out()
        self._more.clicked.connect(lambda: self._show_quote(whole=not self._is_whole))
        self._quote.clamped.connect(lambda _clamped: self._show_more_button())
        self.relations.chosen.connect(self.annotation_chosen)
        self.note.state_changed.connect(lambda: self._not_saved.setVisible(self.note.is_refused))
        self._show_quote(whole=False)

    def _label_button(self) -> QToolButton:
        button = QToolButton(popupMode=QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        font = scaled(self.font(), 0.95, bold=True)
        font.setCapitalization(QFont.Capitalization.AllUppercase)
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 1)
        button.setFont(font)
        self._label_menu = QMenu(button)
        self._label_menu.aboutToShow.connect(self._fill_label_menu)
        button.setMenu(self._label_menu)
        return button

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16 - _BUTTON_EDGE, 12, 16, 12)
        layout.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(self._label)
        head.addStretch(1)
        head.addWidget(self._page)
        layout.addLayout(head)
        under = QVBoxLayout()
        under.setContentsMargins(_BUTTON_EDGE, 0, 0, 0)
        under.addWidget(self._quote)
        under.addWidget(self._more, alignment=Qt.AlignmentFlag.AlignLeft)
        for widget in (self.form, self._attributes, self.entity, self.relations, self.note, self._not_saved):
            under.addWidget(widget)
        under.addWidget(self._trail)
        under.addStretch(1)
        layout.addLayout(under, 1)

    @property
    def first_control(self) -> QWidget:
        """Where the keyboard goes first."""
        return self._label

    def set_scheme(self, scheme: Scheme | None) -> None:
        """Take over the labels of a scheme."""
        self._scheme = scheme
        self.form.set_scheme(scheme)
        self._show_label()

    def set_read_only(self, *, read_only: bool) -> None:
        """Let nothing be changed, or everything again."""
        self._read_only = read_only
        self.note.setReadOnly(read_only)
        self.entity.set_read_only(read_only=read_only)
        self.relations.set_read_only(read_only=read_only)
        self.form.setVisible(not read_only)
        self._attributes.setVisible(read_only)
        self._label.setEnabled(not read_only)

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme's colours."""
        self._theme = theme
        self.entity.set_theme(theme)
        self.relations.set_theme(theme)
        self.form.set_theme(theme)
        self._show_label()

    def show_annotation(
        self,
        annotation: Annotation,
        relations: Sequence[RelationLine],
        annotator_names: Mapping[str, str],
        *,
        page: str = "",
    ) -> None:
        """Show an annotation with its relations; `annotator_names` are by id, `page` is where it stands, if known."""
        self.note.show_note(annotation.id, annotation.note)
        if self._shown is None or self._shown.id != annotation.id:
            self._show_quote(whole=False)
        self._shown = annotation
        self._show_label()
        self._page.setText(page)
        self._page.setVisible(bool(page))
        self._quote.set_text(_quoted(one_line(annotation.quote)))
        self._show_more_button()
        if self._read_only:
            self._attributes.show_facts(self._attribute_facts(annotation))
        else:
            self.form.show_subject(subject_of([annotation]))
        self.entity.show_annotation(annotation)
        self.relations.show_lines(relations, linkable=self._may_be_linked(annotation.label))
        self._trail.setText("\n".join(filter(None, self._trail_lines(annotation, annotator_names))))

    def _may_be_linked(self, label: str) -> bool:
        return self._scheme is not None and can_be_linked(self._scheme, label)

    # The label

    def _show_label(self) -> None:
        annotation = self._shown
        if annotation is None or self._scheme is None:
            return
        if self._label_shown == (annotation.label, self._theme, self._scheme):
            return  # a new style sheet costs more than all else here
        self._label_shown = (annotation.label, self._theme, self._scheme)
        label = self._scheme.label(annotation.label)
        title = label.title if label else readable(annotation.label)
        color = self._theme.label_color(label.color, label.color_dark) if label else self._theme.text
        self._label.setText(f"{title} ▾")
        self._label.setStyleSheet(f"QToolButton {{ color: {color}; }}")
        self._label.setAccessibleName(self.tr("Label: {title}").format(title=title))
        self._label.setToolTip(self.tr("Give it another label (1 to 9)"))

    def _fill_label_menu(self) -> None:
        self._label_menu.clear()
        for other in self._scheme.labels if self._scheme is not None else ():
            action = self._label_menu.addAction(label_icon(other, self._theme), f"{other.title}\t{other.key}")
            action.setEnabled(self._shown is not None and other.name != self._shown.label)
            action.triggered.connect(lambda _=False, name=other.name: self._relabel(name))

    def _relabel(self, label: str) -> None:
        if self._shown is not None:
            self.relabel_requested.emit(self._shown.id, label)

    # The quote

    def _show_quote(self, *, whole: bool) -> None:
        self._quote.set_limit(_ALL_LINES if whole else _QUOTE_LINES)
        self._is_whole = whole
        self._show_more_button()

    def _show_more_button(self) -> None:
        words = self.tr("Show less of the quote") if self._is_whole else self.tr("Show all of the quote")
        self._more.setText(self.tr("Less") if self._is_whole else self.tr("More"))
        self._more.setAccessibleName(words)
        self._more.setToolTip(words)
        self._more.setVisible(self._is_whole or self._quote.is_clamped)

    # Words

    def _attribute_facts(self, annotation: Annotation) -> list[tuple[str, str]]:
        label = self._scheme.label(annotation.label) if self._scheme else None
        facts = []
        for attribute in label.attributes if label else ():
            value = annotation.attributes.get(attribute.name)
            if value is not None:
                computed = self.tr("computed") if attribute.name in annotation.computed else ""
                facts.append((readable(attribute.name), joined(value_words(attribute, value), computed)))
        return facts

    def _trail_lines(self, annotation: Annotation, names: Mapping[str, str]) -> list[str]:
        by = names.get(annotation.created_by, annotation.created_by)
        lines = [joined(by, shown_time(annotation.created_at))]
        if annotation.updated_at != annotation.created_at:
            editor = names.get(annotation.updated_by, annotation.updated_by)
            edited = self.tr("Edited by {name}").format(name=editor) if editor != by else self.tr("Edited")
            lines.append(joined(edited, shown_time(annotation.updated_at)))
        lines.append(self._origin_words(annotation.origin))
        return lines

    def _origin_words(self, origin: Mapping[str, object]) -> str:
        kind = origin.get("kind")
        if kind == "suggestion":
            source = joined(str(origin.get("source", "")), str(origin.get("version", "")))
            edited = self.tr("then edited") if origin.get("edited") else ""
            return joined(self.tr("Suggested by {source}").format(source=source), edited)
        if kind == "import":
            return self.tr("Imported from {format}").format(format=origin.get("format", ""))
        return "" if kind == "hand" else str(kind or "")


def _quoted(quote: str) -> str:
    """The quote in quotation marks, unless it brings its own."""
    return quote if quote[:1] in '“"«„‘' else f"“{quote}”"
