"""The one style of the window: a palette and a style sheet, both made from a Theme.

Widgets say what they are by properties, and the sheet says how that looks:

- `surface`: "paper", "panel", "chrome" or "floating" (over all else), what the widget lies on (with
  `Qt.WA_StyledBackground`; see `surface`)
- `edge`: "bottom" or "top", where a line separates it from what lies under or over it
- `tone` of a QLabel: "secondary", "heading" (small, bold, secondary) or "title"
- `kind` of a QPushButton: "primary" (the one thing to do here), "quiet" (without a frame) or "row" (a whole line)
- `kind` of a QToolButton: "switch", whose frame tells that it is on
- `kind` of a QLineEdit: "bare", without a frame, where the sheet around it is its frame
"""

from __future__ import annotations

from string import Template

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QWidget

from annotator.gui.theme import Theme
from annotator.resources import resource

SERIF = ("Noto Serif", "Georgia", "DejaVu Serif")

_SURFACES = """
QMainWindow, QDialog, QWidget[surface="panel"] { background: $panel; }
QWidget[surface="paper"] { background: $paper; }
QWidget[surface="chrome"] { background: $chrome; }
QScrollArea, QScrollArea > QWidget > QWidget[surface="none"] { background: transparent; border: none; }
QWidget[surface="floating"] { background: $chrome; border: 1px solid $border; border-radius: 8px; }
QWidget[surface="chrome"][edge="bottom"] { border-bottom: 1px solid $lines; }
QWidget[surface="chrome"][edge="top"] { border-top: 1px solid $lines; }
QSplitter::handle { background: $lines; }
QSplitter::handle:hover { background: $accent; }
QToolTip { background: $chrome; color: $text; border: 1px solid $border; padding: 4px 6px; }
QStatusBar { background: $chrome; color: $secondary; border-top: 1px solid $lines; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: $secondary; }
QFrame[frameShape="4"], QFrame[frameShape="5"] { color: $lines; }
QLabel { background: transparent; }
QLabel[tone="secondary"] { color: $secondary; }
QLabel[tone="heading"] { color: $secondary; font-weight: bold; }
QLabel:disabled { color: $secondary; }
"""

_BUTTONS = """
QPushButton {
    background: $chrome; color: $text; border: 1px solid $border; border-radius: 6px; padding: 5px 15px;
}
QPushButton:hover { background: $hover; }
QPushButton:pressed, QPushButton:checked { background: $pressed; }
QPushButton:focus { border: 2px solid $accent; padding: 4px 14px; }
QPushButton:default, QPushButton[kind="primary"] { background: $accent; color: $on_accent; border-color: $accent; }
QPushButton:default:hover, QPushButton[kind="primary"]:hover { background: $accent_hover; }
QPushButton:default:focus, QPushButton[kind="primary"]:focus { border: 2px solid $text; }
QPushButton:disabled, QPushButton:default:disabled, QPushButton[kind="primary"]:disabled {
    background: $panel; color: $secondary; border: 1px solid $lines;
}
QPushButton[kind="quiet"], QPushButton[kind="row"] {
    background: transparent; border: 2px solid transparent; padding: 3px 6px; color: $accent; text-align: left;
}
QPushButton[kind="row"] { padding: 4px 8px; color: $text; }
QPushButton[kind="quiet"]:hover, QPushButton[kind="row"]:hover { background: $hover; }
QPushButton[kind="quiet"]:focus, QPushButton[kind="row"]:focus { border-color: $accent; }
QPushButton[kind="quiet"]:disabled, QPushButton[kind="row"]:disabled {
    background: transparent; color: $secondary; border: 2px solid transparent;
}
QToolButton {
    background: transparent; color: $text; border: 2px solid transparent; border-radius: 4px; padding: 3px;
}
QToolButton:hover { background: $hover; }
QToolButton:pressed, QToolButton:open { background: $pressed; }
QToolButton:checked { background: $selection; }
QToolButton[kind="switch"] { padding: 3px 5px; color: $secondary; }
QToolButton[kind="switch"]:checked { border-color: $accent; color: $text; }
QToolButton:focus { border-color: $accent; }
QToolButton[kind="switch"]:checked:focus { border-color: $text; }
QToolButton:disabled { color: $secondary; }
QToolButton::menu-indicator { image: none; width: 0; }
"""

_INPUTS = """
QLineEdit, QPlainTextEdit, QAbstractSpinBox, QComboBox {
    background: $chrome; color: $text; border: 1px solid $border; border-radius: 6px; padding: 4px 7px;
    selection-background-color: $selection; selection-color: $text; placeholder-text-color: $secondary;
}
QLineEdit, QAbstractSpinBox, QComboBox { min-height: 20px; }
QLineEdit:hover, QPlainTextEdit:hover, QAbstractSpinBox:hover, QComboBox:hover { border-color: $secondary; }
QLineEdit:focus, QPlainTextEdit:focus, QAbstractSpinBox:focus, QComboBox:focus {
    border: 2px solid $accent; padding: 3px 6px;
}
QComboBox { padding: 4px 9px; }
QAbstractSpinBox { padding: 4px 3px 4px 6px; }
QComboBox:focus { padding: 3px 8px; }
QAbstractSpinBox > QLineEdit, QComboBox > QLineEdit, QAbstractSpinBox > QLineEdit:focus, QComboBox > QLineEdit:focus {
    background: transparent; border: none; padding: 0 5px; min-height: 0;
}
QLineEdit:disabled, QPlainTextEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled {
    background: $panel; color: $secondary; border-color: $lines;
}
QLineEdit[kind="bare"], QLineEdit[kind="bare"]:focus {
    background: transparent; border: none; padding: 4px 6px; min-height: 26px;
}
QLineEdit[tight="true"] { padding: 4px 2px; }
QLineEdit[tight="true"]:focus { padding: 3px 1px; }
QLineEdit:read-only { background: $panel; }
MarkdownView { background: $paper; color: $text; border: 1px solid $lines; border-radius: 6px; }
MarkdownView:focus { border: 2px solid $accent; }
QTextEdit[kind="bare"] { background: transparent; border: 2px solid transparent; }
QTextEdit[kind="bare"]:focus { border-color: $accent; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: url("$images/chevron-down.svg"); width: 16px; height: 16px; }
QComboBox QAbstractItemView { background: $chrome; border: 1px solid $border; padding: 4px; outline: none; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; background: transparent; width: 20px; }
QAbstractSpinBox::up-arrow { image: url("$images/chevron-up.svg"); width: 12px; height: 12px; }
QAbstractSpinBox::down-arrow { image: url("$images/chevron-down.svg"); width: 12px; height: 12px; }
QDateEdit::drop-down { border: none; width: 24px; }
QDateEdit::down-arrow { image: url("$images/chevron-down.svg"); width: 16px; height: 16px; }
"""

_CHOICES = """
QCheckBox, QRadioButton {
    color: $text; spacing: 8px; padding: 2px 4px; border: 2px solid transparent; border-radius: 4px;
}
QCheckBox:focus, QRadioButton:focus { border-color: $accent; }
QCheckBox:disabled, QRadioButton:disabled { color: $secondary; }
QCheckBox::indicator, QRadioButton::indicator, QAbstractItemView::indicator, QGroupBox::indicator {
    width: 14px; height: 14px; border: 1px solid $secondary; border-radius: 4px; background: $chrome;
}
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: $accent; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked, QGroupBox::indicator:checked {
    background: $accent; border-color: $accent; image: url("$images/check.svg");
}
QCheckBox::indicator:checked:disabled, QAbstractItemView::indicator:checked:disabled {
    background: $secondary; border-color: $secondary;
}
QCheckBox::indicator:indeterminate, QAbstractItemView::indicator:indeterminate { background: $selection; }
QRadioButton::indicator { border-radius: 8px; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid $accent; }
QRadioButton::indicator:checked:disabled { border-color: $secondary; }
QSlider { border: 2px solid transparent; border-radius: 4px; min-height: 20px; }
QSlider:focus { border-color: $accent; }
QSlider::groove { height: 4px; border-radius: 2px; background: $lines; }
QSlider::sub-page { border-radius: 2px; background: $lines; }
QSlider::add-page { border-radius: 2px; background: $accent; }
QSlider::handle {
    width: 12px; height: 12px; margin: -5px 0; border: 1px solid $secondary; border-radius: 7px; background: $chrome;
}
QSlider::handle:hover { border-color: $accent; }
QGroupBox { border: none; margin-top: 24px; font-weight: bold; }
QGroupBox::title { subcontrol-origin: margin; left: 0; padding: 0; }
"""

_MENUS = """
QMenuBar { background: $chrome; color: $text; border-bottom: 1px solid $lines; padding: 2px 4px; }
QMenuBar::item { background: transparent; padding: 4px 8px; border-radius: 4px; }
QMenuBar::item:selected { background: $hover; }
QMenuBar::item:pressed { background: $selection; }
QMenu { background: $chrome; color: $text; border: 1px solid $border; padding: 4px; }
QMenu::item { padding: 5px 20px 5px 12px; border-radius: 4px; }
QMenu::item:selected { background: $selection; }
QMenu::item:disabled { color: $secondary; background: transparent; }
QMenu::separator { height: 1px; background: $lines; margin: 4px 8px; }
QMenu::icon { left: 10px; }
QMenu::indicator { width: 16px; height: 16px; left: 8px; }
QMenu::indicator:checked { image: url("$images/chosen.svg"); }
QMenu::right-arrow { image: url("$images/chevron-right.svg"); width: 16px; height: 16px; right: 4px; }
"""

_LISTS = """
QListView, QTreeView, QTableView, QListWidget, QTreeWidget, QTableWidget {
    background: $chrome; alternate-background-color: $panel; color: $text; border: 1px solid $border;
    border-radius: 6px; gridline-color: $lines; outline: none;
    selection-background-color: $selection; selection-color: $text;
}
QListView:focus, QTreeView:focus, QTableView:focus { border: 2px solid $accent; }
LineView, LineView:focus { background: transparent; border: none; border-radius: 0; }
QListView[kind="bare"] { background: transparent; border: 2px solid transparent; }
QListView[kind="bare"]:focus { border-color: $accent; }
QListView::item, QTreeView::item { padding: 4px 8px; border-radius: 4px; }
ArrangedTree::item { padding: 4px; border-radius: 0; }
QTreeView[kind="table"]::item { border-radius: 0; }
QAbstractItemView::item:hover { background: $hover; }
QAbstractItemView::item:selected { background: $selection; color: $text; }
QHeaderView::section {
    background: $panel; color: $secondary; border: none; border-bottom: 1px solid $lines; padding: 4px 8px;
}
QTableCornerButton::section { background: $panel; border: none; }
QTabWidget::pane { border: none; border-top: 1px solid $lines; }
QTabBar::tab {
    background: transparent; color: $secondary; padding: 6px 12px; border: none; border-bottom: 2px solid transparent;
}
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $text; border-bottom-color: $accent; }
QTabBar::tab:focus { background: $hover; }
QProgressBar { background: $lines; border: none; border-radius: 2px; max-height: 4px; }
QProgressBar::chunk { background: $accent; border-radius: 2px; }
"""

_SCROLL_BARS = """
QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: $thumb; border-radius: 4px; margin: 2px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: $thumb_hover; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; }
"""

_SHEET = Template("".join((_SURFACES, _BUTTONS, _INPUTS, _CHOICES, _MENUS, _LISTS, _SCROLL_BARS)))


def style_sheet(theme: Theme) -> str:
    """Return the application's style sheet, for the Fusion style."""
    return _SHEET.substitute(
        {name: getattr(theme, name) for name in ("paper", "panel", "chrome", "text", "secondary", "lines")},
        accent=theme.accent,
        selection=theme.selection,
        hover=theme.hover,
        pressed=mixed(theme.hover, theme.text, 0.06),
        border=border_color(theme),
        on_accent=on_color(theme),
        accent_hover=mixed(theme.accent, theme.text, 0.15),
        thumb=mixed(theme.panel, theme.text, 0.2),
        thumb_hover=mixed(theme.panel, theme.text, 0.4),
        images=resource("theme", theme.name).as_posix(),
    )


def palette(theme: Theme) -> QPalette:
    """Return the application's palette; disabled text is the secondary colour, which stays readable."""
    role = QPalette.ColorRole
    colors = {
        role.Window: theme.panel,
        role.WindowText: theme.text,
        role.Base: theme.chrome,
        role.AlternateBase: theme.panel,
        role.Text: theme.text,
        role.PlaceholderText: theme.secondary,
        role.Button: theme.chrome,
        role.ButtonText: theme.text,
        role.BrightText: theme.paper,
        role.ToolTipBase: theme.chrome,
        role.ToolTipText: theme.text,
        role.Highlight: theme.selection,
        role.HighlightedText: theme.text,
        role.Link: theme.accent,
        role.LinkVisited: theme.accent,
        role.Accent: theme.accent,
        role.Light: theme.chrome,
        role.Midlight: theme.hover,
        role.Mid: theme.lines,
        role.Dark: border_color(theme),
        role.Shadow: theme.lines,
    }
    made = QPalette()
    for which, color in colors.items():
        made.setColor(which, QColor(color))
    for which in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, which, QColor(theme.secondary))
    return made


def mixed(color: str, other: str, share: float) -> str:
    """Return `color` with `share` (0 to 1) of `other` in it; colours are "#rrggbb"."""
    one, two = QColor(color), QColor(other)
    pairs = zip(one.getRgb()[:3], two.getRgb()[:3], strict=True)  # type: ignore[index]
    return QColor(*(round(a + (b - a) * share) for a, b in pairs)).name()


def border_color(theme: Theme) -> str:
    """Return the colour of frames around what can be typed in or pressed."""
    return mixed(theme.chrome, theme.text, 0.28)


def chosen_color(theme: Theme) -> str:
    """Return the colour that lies under the chosen line of a list, quieter than that of selected words."""
    return mixed(theme.chrome, theme.accent, 0.18 if theme.dark else 0.12)


def on_color(theme: Theme) -> str:
    """Return the colour of words on the accent or on a filled label: white on the light theme's, dark on the dark's."""
    return theme.paper if theme.dark else theme.chrome


def surface(widget: QWidget, name: str) -> None:
    """Lay a widget on "paper", "panel" or "chrome"."""
    widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    widget.setProperty("surface", name)


def scaled(font: QFont, factor: float, *, bold: bool = False) -> QFont:
    """Return `font` in another size."""
    made = QFont(font)
    made.setPointSizeF(max(7.0, font.pointSizeF() * factor))
    made.setBold(bold)
    return made


def serif(font: QFont, factor: float, *, bold: bool = False) -> QFont:
    """Return the font of an article's words, in another size than `font`."""
    made = scaled(font, factor, bold=bold)
    made.setFamilies(list(SERIF))
    return made
