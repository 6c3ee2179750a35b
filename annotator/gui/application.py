"""The one QApplication, which is told what a Mac's Finder opens with the program."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

Take = Callable[[Sequence[Path]], object]


class Application(QApplication):
    """Collects the files that were opened with it, also while it starts, until there is somebody to take them."""

    def __init__(self, arguments: Sequence[str]) -> None:
        super().__init__(list(arguments))
        self._take: Take | None = None
        self._opened: list[Path] = []

    def give_files_to(self, take: Take) -> None:
        """Give all such files to `take` from now on, those of the start too."""
        self._take = take
        opened, self._opened = self._opened, []
        if opened:
            take(opened)

    def event(self, event: QEvent) -> bool:
        """Take a file; a filter would be asked about every event of every widget."""
        if not isinstance(event, QFileOpenEvent) or not event.file():
            return super().event(event)
        path = Path(event.file())
        if self._take is None:
            self._opened.append(path)
        else:
            self._take([path])
        return True
