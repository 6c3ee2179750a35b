"""Trying again what another program is in the way of."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.errors import ProjectBusy

# A busy file is tried again this often, and this long without a word (milliseconds).
RETRY_EVERY = 100
PATIENCE = 2000


class Patience(QObject):
    """Makes an attempt, and makes it again for as long as it raises ProjectBusy.

    `lasts` carries that error once when it has taken 2 s, and None when that is over. Whatever else the attempt
    raises is passed on and ends the trying.
    """

    lasts = Signal(object)

    def __init__(self, attempt: Callable[[], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._attempt = attempt
        self._trying = False
        self._waited = 0
        self.lasting: ProjectBusy | None = None
        self._timer = QTimer(self, interval=RETRY_EVERY)
        self._timer.timeout.connect(self._try_again)

    def begin(self) -> None:
        """Make the attempt now, unless it is being made or waits to be made again."""
        if not self._timer.isActive():
            self.try_now()

    def begin_later(self) -> None:
        """Make the attempt soon: it was just seen that the file is busy."""
        if not self._timer.isActive():
            self._timer.start()

    def try_now(self) -> None:
        """Make the attempt now, unless it is being made: it may let the window live meanwhile."""
        if self._trying:
            return
        self._trying = True
        try:
            self._attempt()
        except ProjectBusy as error:
            self._wait(error)
        except BaseException:
            self.stop()
            raise
        else:
            self.stop()
        finally:
            self._trying = False

    def stop(self) -> None:
        """Try no more."""
        self._timer.stop()
        self._waited = 0
        if self.lasting is not None:
            self.lasting = None
            self.lasts.emit(None)

    def _try_again(self) -> None:
        self._waited += RETRY_EVERY
        self.try_now()

    def _wait(self, error: ProjectBusy) -> None:
        self.begin_later()
        if self._waited >= PATIENCE and self.lasting is None:
            self.lasting = error
            self.lasts.emit(error)
