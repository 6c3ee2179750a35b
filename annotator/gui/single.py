"""One window a project: a second start on the same file raises the window that has it open.

Windows listen on a local socket (never the network) named after the project's path, for the same user only.
"""

from __future__ import annotations

import getpass
import hashlib
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

_ANSWER_WITHIN = 300  # milliseconds


class RunningWindows:
    """Asks other windows of this user, and answers for this one."""

    def __init__(self) -> None:
        self._server: QLocalServer | None = None

    def raise_window_of(self, project: Path) -> bool:
        """Bring the window that has the project open to the front; return whether there is one."""
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        socket.connectToServer(_name(project))
        found = socket.waitForConnected(_ANSWER_WITHIN)
        socket.abort()
        return found

    def answer_for(self, project: Path | None, window: QWidget) -> None:
        """Let `window` come to the front when its project is opened a second time; None ends that."""
        from PySide6.QtNetwork import QLocalServer

        if self._server is not None:
            self._server.close()
            self._server.deleteLater()
            self._server = None
        if project is None:
            return
        server = QLocalServer(window)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        name = _name(project)
        if not server.listen(name):
            QLocalServer.removeServer(name)  # left by a program that was killed
            server.listen(name)
        server.newConnection.connect(lambda: _come_to_front(server, window))
        self._server = server


def _come_to_front(server: QLocalServer, window: QWidget) -> None:
    connection = server.nextPendingConnection()
    connection.disconnectFromServer()
    connection.deleteLater()
    window.setWindowState(window.windowState() & ~window.windowState().WindowMinimized)
    window.raise_()
    window.activateWindow()


def _name(project: Path) -> str:
    where = f"{getpass.getuser()}:{project.resolve()}"
    return f"annotator-{hashlib.sha256(where.encode()).hexdigest()[:24]}"
