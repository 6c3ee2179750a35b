"""The dialog that says what the program is: versions, licences, and that it uses no network."""

from __future__ import annotations

import platform

import PySide6
from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from annotator import __version__
from annotator.gui.dialogs.parts import (
    GAP,
    MARGIN,
    SPACING,
    close_row,
    fit_height,
    heading_label,
    plain_label,
    quiet_label,
)
from annotator.gui.icons import app_icon

_ICON = 64
_WIDTH = 460


def versions() -> str:
    """Return the versions of everything the program runs on, on one line, for a message about a fault."""
    return (
        f"Python {platform.python_version()} · Qt {qVersion()} · PySide {PySide6.__version__} · {platform.platform()}"
    )


class AboutDialog(QDialog):
    """Says what the program is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About Annotator"))
        picture = QLabel()
        picture.setPixmap(app_icon().pixmap(_ICON, _ICON))
        column = QVBoxLayout()
        column.setSpacing(SPACING)
        for label in self._labels():
            column.addWidget(label)
        row = QHBoxLayout()
        row.setSpacing(MARGIN)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(MARGIN, MARGIN, MARGIN, GAP)
        whole.setSpacing(MARGIN)
        whole.addLayout(row)
        whole.addWidget(close_row(self))
        fit_height(self, _WIDTH)

    def _labels(self) -> list[QLabel]:
        version = quiet_label(self.tr("Version {}").format(__version__) + "\n" + versions())
        version.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        return [
            heading_label(self.tr("Annotator")),
            version,
            plain_label(self.tr("Marks claims, speakers, organisations and force figures in news articles.")),
            plain_label(self.tr("It uses no network: your articles stay in your project files.")),
            quiet_label(
                self.tr(
                    "Annotator is free software under the MIT License. It uses Qt and PySide under the GNU Lesser "
                    "General Public License, version 3; you may replace these libraries by your own."
                )
            ),
        ]
