"""One window a project: a second start on the same file raises the window that has it open.

Windows listen on a local socket (never the network) named after the project's path, for the same user only. Whoever
knocks may bring files to add: their paths, a line each.
"""

from __future__ import annotations

import getpass
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCryptographicHash, QObject, Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

_ANSWER_WITHIN = 300  # milliseconds


class RunningWindows(QObject):
    """Asks other windows of this user, and answers for this one. `files_brought` carries paths to add."""

    files_brought = Signal(list)

    def __init__(self) -> None:
        super().__init__()
        self._server: QLocalServer | None = None

    def raise_window_of(self, project: Path, files: Sequence[Path] = ()) -> bool:
        """Bring the other window that has the project open to the front, with files for it; False if there is none."""
        from PySide6.QtNetwork import QLocalSocket

        name = _name(project)
        if self._server is not None and self._server.serverName() == name:
            return False
        socket = QLocalSocket()
        socket.connectToServer(name)
        found = socket.waitForConnected(_ANSWER_WITHIN)
        if found and files:
            socket.write("\n".join(str(path.absolute()) for path in files).encode())
            socket.waitForBytesWritten(_ANSWER_WITHIN)
        socket.disconnectFromServer()
        return found

    def answer_for(self, project: Path | None, window: QWidget) -> None:
        """Let `window` come to the front when its project is opened a second time; None ends that.

        Where another window answers for the project already, it goes on doing so.
        """
        from PySide6.QtNetwork import QLocalServer

        if self._server is not None:
            self._server.close()
            self._server.deleteLater()
            self._server = None
        # Asked first: to listen would take the name from whoever has it.
        if project is None or self.raise_window_of(project):
            return
        server = QLocalServer(window)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        name = _name(project)
        QLocalServer.removeServer(name)  # one that does not answer was left by a program that was killed
        server.listen(name)
        server.newConnection.connect(lambda: self._let_in(server, window))
        self._server = server

    def _let_in(self, server: QLocalServer, window: QWidget) -> None:
        connection = server.nextPendingConnection()
        connection.disconnected.connect(partial(self._take_files, connection))
        window.setWindowState(window.windowState() & ~window.windowState().WindowMinimized)
        window.raise_()
        window.activateWindow()

    def _take_files(self, connection: QLocalSocket) -> None:
        names = bytes(connection.readAll().data()).decode().splitlines()
        connection.deleteLater()
        if names:
            self.files_brought.emit([Path(name) for name in names])


def _name(project: Path) -> str:
    where = f"{getpass.getuser()}:{project.resolve()}"
    digest = QCryptographicHash.hash(where.encode(), QCryptographicHash.Algorithm.Sha256).toHex()
    return f"annotator-{bytes(digest.data()).decode()[:24]}"
