"""The small pieces that the dialogs have in common."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QPushButton, QWidget

from annotator.gui.icons import icon
from annotator.gui.style import scaled

# Room at a dialog's edges, between its groups, and between the lines of one group, in pixels.
MARGIN = 20
GAP = 16
SPACING = 8

_SIGN_SIZE = 16
_FRAME = 48


def translated(text: str, count: int = -1) -> str:
    """Return words of the dialogs in the language of the window; `count` is the number in them, "%Ln"."""
    return QCoreApplication.translate("Dialogs", text, None, count)


def plain_label(text: str = "") -> QLabel:
    """Return a label that wraps and takes what it is given for plain text: a title may hold a <."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label


def quiet_label(text: str = "") -> QLabel:
    """Return a plain label in the secondary colour."""
    label = plain_label(text)
    label.setProperty("tone", "secondary")
    return label


def heading_label(text: str = "") -> QLabel:
    """Return a plain label in the size and weight of a dialog's first line."""
    label = plain_label(text)
    label.setFont(scaled(label.font(), 1.25, bold=True))
    return label


def resize_within_screen(dialog: QDialog, width: int, height: int) -> None:
    """Give a dialog this size (pixels), or as much of it as fits on its screen with the window's frame around it."""
    room = dialog.screen().availableGeometry()
    dialog.resize(min(width, room.width() - _FRAME), min(height, room.height() - _FRAME))


def fit_height(dialog: QDialog, width: int) -> None:
    """Give a dialog of labels that wrap this width (pixels) and just the height they need then; Qt gives more."""
    dialog.ensurePolished()
    layout = dialog.layout()
    assert layout is not None
    dialog.resize(width, layout.totalHeightForWidth(width))


class Complaint(QWidget):
    """A sentence in place about what was typed or chosen, with a warning sign; takes no room while there is none."""

    def __init__(self) -> None:
        super().__init__()
        self._words = plain_label()
        sign = QLabel()
        sign.setPixmap(icon("warning", self.palette().color(QPalette.ColorRole.WindowText).name()).pixmap(_SIGN_SIZE))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACING)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        self.hide()

    def say(self, sentence: str) -> None:
        """Show the sentence; "" takes the last one away."""
        self._words.setText(sentence)
        self.setAccessibleName(sentence)
        self.setVisible(bool(sentence))

    def text(self) -> str:
        """The sentence on screen, or ""."""
        return self._words.text()


def close_row(dialog: QDialog) -> QDialogButtonBox:
    """Return a row with Close alone, which rejects the dialog."""
    row = QDialogButtonBox(dialog)
    row.addButton(translated("Close"), QDialogButtonBox.ButtonRole.RejectRole).setDefault(True)
    row.rejected.connect(dialog.reject)
    return row


def button_row(dialog: QDialog, yes: str) -> tuple[QDialogButtonBox, QPushButton]:
    """Return a row with Cancel and the default button that says `yes`, and that button; they end the dialog.

    It comes last in the tab order if it is made after everything else has been laid out in the dialog.
    """
    # A button becomes the dialog's default only if it is in the dialog by then.
    row = QDialogButtonBox(dialog)
    row.addButton(translated("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
    button = row.addButton(yes, QDialogButtonBox.ButtonRole.AcceptRole)
    button.setDefault(True)
    row.accepted.connect(dialog.accept)
    row.rejected.connect(dialog.reject)
    return row, button
