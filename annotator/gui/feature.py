"""What a window can do with an open project, one module a thing: its actions, and what it says of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator.gui.session import Session
from annotator.gui.workspace import Workspace

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow

Slots = Mapping[str, Callable[[], object]]


class Feature(QObject):
    """One thing that hands can do; the window makes each once, and gives it the session of the project that is open.

    `problem` carries a UserError, `said` a passing remark for the status bar, `notice` a sentence to be read,
    `undoable` one about something that undo takes back, `offered` one with a button: its words, and what it does.
    """

    problem = Signal(object)
    said = Signal(str)
    notice = Signal(str)
    undoable = Signal(str)
    offered = Signal(str, object)

    def __init__(self, workspace: Workspace, window: MainWindow) -> None:
        super().__init__(window)
        self.workspace = workspace
        self.window = window
        self.session: Session | None = None

    def set_session(self, session: Session | None) -> None:
        """Work on another project, or on none."""
        self.session = session

    def slots(self) -> Slots:
        """Return what each of its actions does, by the names in the table of actions."""
        return {}
