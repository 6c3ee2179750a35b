"""Whether things may move on the screen. Whoever animates anything asks here first."""

from __future__ import annotations

import sys

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication

_REDUCED = "reducedMotion"
_BLINKING = "usualCursorFlashTime"


def reduce_motion(application: QApplication, *, wanted: bool) -> None:
    """Let nothing move from now on, or again what the system lets move: the caret blinks, menus may fade."""
    if application.property(_BLINKING) is None:
        application.setProperty(_BLINKING, application.cursorFlashTime())
    # Windows tells here that somebody has turned animations off for all programs.
    off = sys.platform == "win32" and not application.isEffectEnabled(Qt.UIEffect.UI_General)
    application.setProperty(_REDUCED, wanted or off)
    application.setCursorFlashTime(0 if wanted else application.property(_BLINKING))


def motion_is_reduced() -> bool:
    """Return whether nothing is to move that need not."""
    application = QCoreApplication.instance()
    return application is not None and bool(application.property(_REDUCED))
