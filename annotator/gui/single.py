"""One window a project: a second start on the same file brings the window that has it open to the front.

A window holds the name of the project that it shows, and a window without one that of the start page; whoever wants
either, and finds it held, tells the window what it was started with. They talk over a local socket (never the network)
in a folder of this user's alone. Who holds a name is settled by a lock file, so that of two starts at once one gets it,
and a program that was killed leaves none behind.
"""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from time import monotonic, sleep
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEventLoop, QLockFile, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from annotator.places import settings_folder

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

# A window that is busy may need its time to answer; after this a second window is better than none.
_ANSWER_WITHIN = 5.0  # seconds
_MILLISECONDS = int(_ANSWER_WITHIN * 1000)
_AGAIN = 0.05  # seconds
_TAKEN = b"taken\n"


class RunningWindows(QObject):
    """Asks other windows of this user, and answers for this one.

    `project_brought` carries the path of a project to open, `files_brought` those of files to add; both come only
    after `answer_for`, when the window can take them.
    """

    project_brought = Signal(object)
    files_brought = Signal(list)

    def __init__(self) -> None:
        super().__init__()
        self._holds: dict[str, _Hold] = {}
        self._window: QWidget | None = None
        self._waiting: list[dict[str, Any]] = []

    def hand_over(self, project: Path | None, files: Sequence[Path] = ()) -> bool:
        """Let another window do what this program was started for; return whether one does.

        That is the window that has the project open, or one that has none. Where there is neither, the project is
        held for this program until the next `answer_for`.
        """
        if project is not None and self.raise_window_of(project, files):
            return True
        self.close()  # the other one is to hold it
        return _tell(_start_page(), project, files) or (project is not None and self.raise_window_of(project, files))

    def raise_window_of(self, project: Path, files: Sequence[Path] = ()) -> bool:
        """Bring the other window that has the project open to the front, with files for it.

        Where there is none, or one that does not answer, return False; the project is then held for this program
        until the next `answer_for`.
        """
        name = _name(project)
        since = monotonic()
        while name not in self._holds and not self._hold(name):
            # Whoever has it may not listen yet, or be about to end.
            if _tell(name, None, files):
                return True
            if monotonic() - since > _ANSWER_WITHIN:
                break
            sleep(_AGAIN)
        return False

    def answer_for(self, project: Path | None, window: QWidget) -> None:
        """Let `window` come to the front when its project is opened a second time; None stands for the start page.

        What was held else is free again. Where another window answers already, it goes on doing so.
        """
        kept = _start_page() if project is None else _name(project)
        for name in [name for name in self._holds if name != kept]:
            self._end(name)
        if kept not in self._holds:
            self._hold(kept)
        self._window = window
        while self._waiting:
            self._take(self._waiting.pop(0))

    def close(self) -> None:
        """Answer for nothing any more."""
        for name in list(self._holds):
            self._end(name)
        self._window = None

    def _end(self, name: str) -> None:
        hold = self._holds.pop(name)
        hold.give_up()
        hold.deleteLater()

    def _hold(self, name: str) -> bool:
        """Take a name; return False where another window has it."""
        hold = _Hold.of(name, self)
        if hold is None:
            return False
        hold.told.connect(self._take)
        self._holds[name] = hold
        return True

    def _take(self, told: dict[str, Any]) -> None:
        if self._window is None:
            self._waiting.append(told)
            return
        _to_front(self._window)
        if told["project"]:
            self.project_brought.emit(Path(told["project"]))
        if told["files"]:
            self.files_brought.emit([Path(name) for name in told["files"]])


class _Hold(QObject):
    """A name that one process of this user has at a time; `told` carries what others tell its owner."""

    told = Signal(object)

    def __init__(self, lock: QLockFile | None, parent: QObject) -> None:
        super().__init__(parent)
        self._lock = lock
        self._server: QLocalServer | None = None

    @classmethod
    def of(cls, name: str, parent: QObject) -> _Hold | None:
        """Take a name and listen; return None where another process has it."""
        folder = _folder()
        if folder is None:  # nobody can be asked, so nobody is in the way
            return cls(None, parent)
        lock = QLockFile(str(folder / f"{name}.lock"))
        lock.setStaleLockTime(0)  # however old: only the end of its process frees it
        if not lock.tryLock(0):
            return None if lock.error() == QLockFile.LockError.LockFailedError else cls(None, parent)
        hold = cls(lock, parent)
        hold._listen(_address(folder, name))
        return hold

    def give_up(self) -> None:
        """Let another process have the name."""
        if self._server is not None:
            self._server.close()
        if self._lock is not None:
            self._lock.unlock()

    def _listen(self, address: str) -> None:
        from PySide6.QtNetwork import QLocalServer

        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        QLocalServer.removeServer(address)  # whoever has the lock has the right to it
        server.newConnection.connect(partial(self._let_in, server))
        self._server = server
        if not server.listen(address):  # whoever asks would wait for an answer in vain
            self.give_up()

    def _let_in(self, server: QLocalServer) -> None:
        while (connection := server.nextPendingConnection()) is not None:
            connection.readyRead.connect(partial(self._read, connection))
            connection.disconnected.connect(connection.deleteLater)

    def _read(self, connection: QLocalSocket) -> None:
        if not connection.canReadLine():
            return
        line = bytes(connection.readLine().data())
        try:
            said = json.loads(line)
            told = {"project": str(said["project"]), "files": [str(each) for each in said["files"]]}
        except (ValueError, TypeError, KeyError):  # whatever else knocks there
            return
        connection.write(_TAKEN)
        connection.flush()
        self.told.emit(told)


def _tell(name: str, project: Path | None, files: Sequence[Path]) -> bool:
    """Tell the owner of a name, if there is one that listens, what there is to do; return whether it answered."""
    from PySide6.QtNetwork import QLocalSocket

    folder = _folder()
    if folder is None:
        return False
    socket, loop = QLocalSocket(), QEventLoop()
    socket.readyRead.connect(loop.quit)
    socket.disconnected.connect(loop.quit)
    socket.connectToServer(_address(folder, name))
    if not socket.waitForConnected(_MILLISECONDS):
        return False
    told = {"project": str(project.absolute()) if project else "", "files": [str(path.absolute()) for path in files]}
    socket.write(json.dumps(told).encode() + b"\n")
    QTimer.singleShot(_MILLISECONDS, loop, loop.quit)
    loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    return bytes(socket.readAll().data()) == _TAKEN


def _to_front(window: QWidget) -> None:
    window.setWindowState(window.windowState() & ~window.windowState().WindowMinimized)
    window.raise_()
    window.activateWindow()
    QApplication.alert(window)  # where the system lets no window come to the front by itself


def _name(project: Path) -> str:
    return _short(project.resolve())


def _start_page() -> str:
    """Return the name that a window without a project holds; one with other settings is another program."""
    return f"start-{_short(settings_folder().absolute())}"


def _short(path: Path) -> str:
    return hashlib.sha256(os.fsencode(path)).hexdigest()[:16]  # a socket's path has room for 100 bytes


def _address(folder: Path, name: str) -> str:
    """Return where a name's socket is: a file, or on Windows a pipe, whose names all users share."""
    if os.name != "nt":
        return str(folder / name)
    return f"annotator-{_short(folder)}-{name}"


def _folder() -> Path | None:
    """Return a folder that this user alone can look into, or None; not one that another user has put there."""
    own = os.environ.get("XDG_RUNTIME_DIR", "")
    place = Path(own) if own and Path(own).is_dir() else Path(tempfile.gettempdir())
    folder = place / (f"annotator-{os.getuid()}" if hasattr(os, "getuid") else "annotator")
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        found = folder.lstat()
    except OSError:
        return None
    if hasattr(os, "getuid") and (found.st_uid != os.getuid() or found.st_mode & 0o077 or folder.is_symlink()):
        return None
    return folder
