"""Notices: short sentences over the bottom of the window that come and go and never take the focus."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer
from PySide6.QtGui import QCursor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.errors import UserError
from annotator.gui.announcing import announce
from annotator.gui.icons import icon
from annotator.gui.wording import error_words

# How long a notice stays (milliseconds); under the mouse it stays on.
STAY = 6000
MOST = 3
_NARROWEST, _WIDEST = 160, 560
_BESIDE_WORDS = 192  # edges, sign and button
_FROM_EDGE = 40  # keeps clear of the status bar
_MARGIN = 16
_RADIUS = 6

# What a notice offers: the button's words, and what it does.
Offer = tuple[str, Callable[[], object]]


class Notice(QFrame):
    """One sentence with at most one button; a problem, or a list, has a ✕ and stays until that is pressed."""

    def __init__(self, notices: Notices, text: str, offer: Offer | None, *, lasting: bool) -> None:
        super().__init__(notices)
        self.setObjectName("notice")
        self.text = text
        self.lasting = lasting
        # Several lines say what was left out: whoever was looking elsewhere must not miss them.
        self._stays = lasting or "\n" in text
        self.offers = offer is not None
        self._notices = notices
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 8, 8, 8)
        self._row.setSpacing(12)
        if lasting:
            self._add_sign("warning")
        self._add_words()
        if offer is not None:
            self._add_offer(*offer)
        if self._stays:
            self._add_close()
        self._timer = QTimer(self, singleShot=True, interval=STAY)
        self._timer.timeout.connect(self._time_is_up)

    def begin(self) -> None:
        """Show it, say it to a screen reader, and let its time run."""
        self.show()
        self.restart()
        announce(self, self.text, at_once=self.lasting)

    def fit(self, width: int) -> None:
        """Let the words be `width` pixels wide at most, and no wider than they need."""
        # A label that wraps asks for a narrow column; this one shall first grow to the side.
        needed = self._words.fontMetrics().horizontalAdvance(self.text) + 4
        self._words.setMinimumWidth(min(needed, width))
        self.updateGeometry()  # else the column goes by the width of before

    def restart(self) -> None:
        """Let its time begin anew."""
        if not self._stays:
            self._timer.start()

    def dismiss(self) -> None:
        """Take it away."""
        self._timer.stop()
        self._notices.drop(self)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the sheet that the words lie on; what is below must not shine through."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self.palette().color(QPalette.ColorRole.Dark))
        painter.setBrush(self.palette().color(QPalette.ColorRole.Base))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        painter.end()

    def _time_is_up(self) -> None:
        # Whoever has the mouse over it, or the keyboard in it, is reading it or on the way to its button.
        focus = QApplication.focusWidget()
        held = focus is not None and self.isAncestorOf(focus)
        if held or self.rect().contains(self.mapFromGlobal(QCursor.pos())):
            self.restart()
        else:
            self.dismiss()

    def _add_sign(self, name: str) -> None:
        sign = QLabel()
        sign.setPixmap(icon(name, self.palette().color(QPalette.ColorRole.WindowText).name()).pixmap(20, 20))
        self._row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)

    def _add_words(self) -> None:
        self._words = QLabel(self.text)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._words.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.MinimumExpanding)
        self._row.addWidget(self._words, 1)

    def _add_offer(self, words: str, act: Callable[[], object]) -> None:
        button = QPushButton(words)
        button.setProperty("kind", "quiet")
        # By Tab, not by click: the article keeps the focus when the mouse takes something back.
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(self.dismiss)
        button.clicked.connect(lambda _checked: act())
        self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)

    def _add_close(self) -> None:
        button = QToolButton()
        button.setAutoRaise(True)
        button.setIcon(icon("close", self.palette().color(QPalette.ColorRole.WindowText).name()))
        button.setToolTip(self.tr("Dismiss"))
        button.setAccessibleName(self.tr("Dismiss"))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(self.dismiss)
        self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)


class Notices(QWidget):
    """Up to three notices, one above the other, over the bottom of the widget they belong to."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setObjectName("notices")
        self.setAccessibleName(self.tr("Notices"))
        self._shown: list[Notice] = []
        self._waiting: deque[Notice] = deque()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        window.installEventFilter(self)
        self.hide()

    def show_notice(self, text: str, action: Offer | None = None) -> None:
        """Show a sentence for six seconds, with a button such as ("Undo", session.undo); further lines stay."""
        self._add(Notice(self, text, action, lasting=False))

    def show_problem(self, error: UserError) -> None:
        """Show the error's sentence until somebody dismisses it."""
        self._add(Notice(self, error_words(error), None, lasting=True))

    def withdraw_offers(self) -> None:
        """Take away the notices with a button: something else was done since, which it would now be about."""
        for notice in [notice for notice in self._shown if notice.offers]:
            notice.dismiss()

    def texts(self) -> list[str]:
        """The sentences on screen, the oldest first."""
        return [notice.text for notice in self._shown]

    def drop(self, notice: Notice) -> None:
        """Take a notice away, and show what waited for its place."""
        self._remove(notice)
        if self._waiting and len(self._shown) < MOST:
            self._place(self._waiting.popleft())
        self._settle()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window's size."""
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self._settle()
        return super().eventFilter(watched, event)

    def _add(self, notice: Notice) -> None:
        same = next((shown for shown in self._shown if shown.text == notice.text), None)
        if same is not None:
            self._remove(same)
        if len(self._shown) == MOST:
            passing = next((shown for shown in self._shown if not shown.lasting), None)
            if passing is None:
                # Nobody has read the three problems yet; none of them may be lost.
                self._wait(notice)
                return
            self._remove(passing)
        self._place(notice)
        self._settle()

    def _wait(self, notice: Notice) -> None:
        if any(waiting.text == notice.text for waiting in self._waiting):
            notice.deleteLater()
        else:
            self._waiting.append(notice)

    def _place(self, notice: Notice) -> None:
        self._shown.append(notice)
        self._column.addWidget(notice, 0, Qt.AlignmentFlag.AlignHCenter)
        notice.begin()

    def _remove(self, notice: Notice) -> None:
        if notice in self._shown:
            self._shown.remove(notice)
            self._column.removeWidget(notice)
            notice.hide()
            notice.deleteLater()

    def _settle(self) -> None:
        """Take just the room that the notices need, so that a click beside them reaches what is below."""
        self.setVisible(bool(self._shown))
        if not self._shown:
            return
        for notice in self._shown:
            notice.fit(max(_NARROWEST, min(_WIDEST, self._window.width() - _BESIDE_WORDS)))
        self._column.activate()
        wanted = self._column.sizeHint()
        width = min(wanted.width(), self._window.width() - 2 * _MARGIN)
        height = self._column.heightForWidth(width) if self._column.hasHeightForWidth() else wanted.height()
        self.setGeometry(
            (self._window.width() - width) // 2, self._window.height() - _FROM_EDGE - height, width, height
        )
        self.raise_()
