"""Ctrl+C on the command line: wherever it strikes, it ends the command quietly and is never taken for a fault."""

from __future__ import annotations

import contextlib
import signal
import sys
from collections.abc import Iterator
from types import FrameType
from typing import Any


class Interruption:
    """Ctrl+C, and whether it was pressed.

    It raises KeyboardInterrupt where the program stands, as Python does. That may be within a callback, where Python
    drops it, or in a library that makes another error of it. So who goes on for long asks again (`heed`), and who
    says how the command ended asks too (`came`).
    """

    def __init__(self) -> None:
        self.came = False

    @contextlib.contextmanager
    def expected(self) -> Iterator[None]:
        """Take Ctrl+C within this block, and print nothing of one that Python drops."""
        self.came = False
        print_dropped = sys.unraisablehook
        signal_before = signal.signal(signal.SIGINT, self._strike)
        sys.unraisablehook = lambda dropped: None if _is_interrupt(dropped) else print_dropped(dropped)
        try:
            yield
        finally:
            signal.signal(signal.SIGINT, signal_before)
            sys.unraisablehook = print_dropped

    def heed(self) -> None:
        """Raise KeyboardInterrupt if Ctrl+C was pressed and the program has gone on."""
        if self.came:
            raise KeyboardInterrupt

    def _strike(self, _number: int, _frame: FrameType | None) -> None:
        self.came = True
        raise KeyboardInterrupt


def _is_interrupt(dropped: Any) -> bool:
    return dropped.exc_type is KeyboardInterrupt


interruption = Interruption()
