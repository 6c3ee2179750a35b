"""Opening, creating and checking a project file: every pragma, and every way a file can be wrong.

A file that is refused keeps every byte. Each failure is a sentence (`annotator.errors`).
"""

from __future__ import annotations

import contextlib
import importlib
import os
import sqlite3
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from annotator.errors import (
    DamagedProject,
    DiskFull,
    FileProblem,
    NewerProject,
    NotAProject,
    ProjectBusy,
    ReadOnlyProject,
    UserError,
)
from annotator.store.schema import APPLICATION_ID, MIGRATIONS, VERSION

if TYPE_CHECKING:
    from sqlite_utils import Database

_MAGIC = b"SQLite format 3\x00"
_HEADER_BYTES = 100
# Above this a check takes long enough to be felt (1 ms a MiB): the window then checks after its first paint.
LARGE_FILE_BYTES = 64 * 1024 * 1024
# So many are copied in about 10 ms.
_PAGES_A_TIME = 2000
# SQLite takes so many of its own steps in a few milliseconds.
_STEPS_A_QUESTION = 100_000


@dataclass(frozen=True, slots=True)
class Opened:
    """An open file: its connection, whether it can only be read, and whether `quick_check` still has to run."""

    db: Database
    read_only: bool
    unchecked: bool


def create(path: Path, first: str, values: Sequence[object]) -> Opened:
    """Make a new project file with the newest tables and its first row, and open it.

    `first` is the statement that inserts the row, with its `values`: a file without it is no project, so both come
    at once. Raises FileProblem if the path exists or cannot be written.
    """
    if path.exists():
        raise FileProblem(
            "“{name}” is already there. Nothing was changed. Choose another name, or open it.",
            path=str(path),
            name=path.name,
        )
    if not path.parent.is_dir():
        raise FileProblem("The folder “{folder}” does not exist. Make it first, or choose another.", folder=path.parent)
    if not _folder_writable(path.parent):
        raise FileProblem(
            "The folder “{folder}” is read-only. Nothing was made. Choose another folder.", folder=path.parent
        )
    try:
        path.open("xb").close()
    except OSError as error:
        raise FileProblem(
            "“{path}” cannot be made: {reason}. Choose another place.", path=path, reason=error.strerror
        ) from error
    try:
        db = _connect(path, mode="rw", busy_seconds=5)
        try:
            with translated(path):
                db.execute("PRAGMA page_size = 4096")
                with db.atomic():
                    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
                    _migrate(db, from_version=0)
                    db.execute(first, list(values))
        except BaseException:
            db.close()
            raise
    except BaseException:
        path.unlink(missing_ok=True)
        raise
    return Opened(db=db, read_only=False, unchecked=False)


def open_file(path: Path, *, read_only: bool = False, busy_seconds: float = 10, defer_check: bool = False) -> Opened:
    """Open a project file after making sure that it is one, sound, and of a version this program knows.

    With `defer_check` a large file is opened unchecked, and the caller runs `quick_check` before the first edit.
    Raises NotAProject, NewerProject, DamagedProject, ProjectBusy or FileProblem, leaving every byte as it was.
    """
    version = _read_header(path)
    read_only = read_only or not _file_writable(path)
    db = _connect(path, mode="ro" if read_only else "rw", busy_seconds=busy_seconds)
    unchecked = defer_check and path.stat().st_size > LARGE_FILE_BYTES
    try:
        with translated(path):
            _refuse_foreign_schema(db, path)
            if not unchecked:
                quick_check(db, path)
            if version < VERSION:
                if read_only:
                    raise ReadOnlyProject(
                        "“{name}” is from an older version and is read-only, so it cannot be brought up to "
                        "date. Nothing was changed. Copy it to a folder you can write to and open the copy.",
                        name=path.name,
                    )
                _back_up(db, path, version)
                _migrate(db, from_version=version)
    except BaseException:
        db.close()
        raise
    return Opened(db=db, read_only=read_only, unchecked=unchecked)


def quick_check(db: Database, path: Path, *, table: str | None = None) -> None:
    """Raise DamagedProject, with what was found, unless SQLite's quick_check of the file or a table answers "ok"."""
    with translated(path):
        # A damaged file answers with rows; it does not raise.
        found = [row[0] for row in db.execute(f"PRAGMA quick_check({table or 5})").fetchall()]
    if found != ["ok"]:
        raise damaged(path, "; ".join(found))


def tables(db: Database, path: Path) -> list[str]:
    """Return the names of the tables that hold something, those of the search index too."""
    with translated(path):
        rows = db.execute("SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0").fetchall()
    return [row[0] for row in rows]


def damaged(path: Path, found: str) -> DamagedProject:
    """Return the error for a damaged file, with what was found in it."""
    return DamagedProject(
        "“{name}” is damaged: {found}. Nothing was changed. Open a copy made earlier.",
        path=str(path),
        name=path.name,
        found=" ".join(found.split()),
    )


@contextlib.contextmanager
def translated(path: Path) -> Iterator[None]:
    """Turn SQLite's errors about the file, the disk and locks into sentences; others pass unchanged."""
    try:
        yield
    except UnicodeDecodeError as error:  # SQLite's own words, with a damaged name in them
        raise damaged(path, "a name in it cannot be read") from error
    except sqlite3.Error as error:
        sentence = _sentence_for(error, path)
        if sentence is None:
            raise
        try:
            raise sentence from error
        finally:
            # The error and this frame would hold each other, and with them a cursor that keeps the file locked.
            del sentence


def _sentence_for(error: sqlite3.Error, path: Path) -> UserError | None:
    extended = getattr(error, "sqlite_errorcode", 0)
    code = extended & 0xFF
    if str(error).startswith("Could not decode to UTF-8"):  # by Python's own module, which gives it no code
        return damaged(path, "a text in it is not UTF-8")
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return _busy(path)
    if code == sqlite3.SQLITE_FULL:
        return DiskFull(
            "There is no room left on the disk. The last edit was not made; everything before it is safe. "
            "Make room and do it again.",
        )
    if extended == sqlite3.SQLITE_READONLY_ROLLBACK:
        return ReadOnlyProject(
            "“{name}” holds half an edit, for a program ended in the middle of an edit. Nothing was changed. "
            "Open it once for writing: that takes the half edit back, and everything before it is safe.",
            name=path.name,
        )
    if code in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM):
        return ReadOnlyProject(
            "“{name}” is read-only. The edit was not made. Save a copy in a folder you can write to.", name=path.name
        )
    if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
        return damaged(path, str(error))
    if code in (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_IOERR):
        return FileProblem(
            "“{name}” cannot be read or written ({error}). The last edit was not made; everything before it "
            "is safe. See that the disk is still there and try again.",
            name=path.name,
            error=str(error),
        )
    return None


def _busy(path: Path) -> ProjectBusy:
    return ProjectBusy(
        "Another program is using “{name}” just now. Nothing was lost and nothing was changed. Try again in a moment.",
        name=path.name,
    )


def _connect(path: Path, *, mode: str, busy_seconds: float) -> Database:
    uri = f"file:{quote(os.fsencode(path.absolute()))}?mode={mode}"
    with translated(path):
        connection = sqlite3.connect(uri, uri=True, isolation_level=None, timeout=busy_seconds)
    db = _database_type()(connection, execute_plugins=False)
    with translated(path):
        for pragma in ("trusted_schema = OFF", "cell_size_check = ON", "foreign_keys = ON", "synchronous = FULL"):
            db.execute(f"PRAGMA {pragma}")
        # Zeros over all that is deleted: what is erased for good must have left nothing when it was removed earlier.
        db.execute("PRAGMA secure_delete = ON")
        # The system keeps the file in memory too: three times as much here saved no time, and cost 4 MiB.
        db.execute("PRAGMA cache_size = -2048")
        # Pages that do not fit are written early, which locks all readers out until the edit ends: only beyond 64 MiB.
        db.execute("PRAGMA cache_spill = 16384")
    return db


class _Late(ModuleType):
    """Stands in for a module until it is first asked for a name, and then imports it."""

    def __getattr__(self, name: str) -> Any:
        return getattr(importlib.import_module(self.__name__), name)


def _database_type() -> type[Database]:
    """Import sqlite_utils when the first project is opened: it costs 0.1 s, which no first paint need wait for.

    It would import numpy and pandas too, where they are installed, for what nobody stores here: 15 MiB and 0.05 s for
    numpy alone; and what it needs to read dates, which nobody has it read here: 2 MiB.
    """
    # None is to `import`: not there
    stand_ins = {"numpy": None, "pandas": None, "dateutil.parser": _Late("dateutil.parser")}
    for name in stand_ins.keys() & sys.modules.keys():
        del stand_ins[name]
    sys.modules.update(stand_ins)  # type: ignore[arg-type]
    try:
        from sqlite_utils import Database
    finally:
        for name in stand_ins:
            del sys.modules[name]
    return Database


def _read_header(path: Path) -> int:
    """Return the file's `user_version`, from its first 100 bytes, or raise."""
    try:
        with path.open("rb") as file:
            header = file.read(_HEADER_BYTES)
    except FileNotFoundError as error:
        raise FileProblem("“{path}” does not exist. See whether it was moved or renamed.", path=str(path)) from error
    except IsADirectoryError as error:
        raise FileProblem("“{path}” is a folder, not a project.", path=str(path)) from error
    except OSError as error:
        raise FileProblem("“{path}” cannot be read: {reason}.", path=str(path), reason=error.strerror) from error
    if not header.startswith(_MAGIC) or len(header) < _HEADER_BYTES:
        raise NotAProject("“{name}” is not an Annotator project. Nothing was changed.", path=str(path), name=path.name)
    if int.from_bytes(header[68:72], "big") != APPLICATION_ID:
        raise NotAProject(
            "“{name}” is a database of another program, not an Annotator project. Nothing was changed.",
            path=str(path),
            name=path.name,
        )
    version = int.from_bytes(header[60:64], "big")
    if version > VERSION:
        raise NewerProject(
            "“{name}” was made by a newer version of Annotator (file version {version}, this program knows "
            "{known}). Nothing was changed. Install the newer version to open it.",
            path=str(path),
            name=path.name,
            version=version,
            known=VERSION,
        )
    if version == 0:
        raise damaged(path, "its version is missing")
    return version


def _refuse_foreign_schema(db: Database, path: Path) -> None:
    found = db.execute("SELECT type, name FROM sqlite_schema WHERE type IN ('trigger', 'view') LIMIT 1").fetchone()
    if found:
        raise NotAProject(
            "“{name}” holds a {kind} named “{found}”, which no Annotator project has. "
            "It was not opened, and nothing was changed.",
            path=str(path),
            name=path.name,
            kind=found[0],
            found=found[1],
        )


def _migrate(db: Database, *, from_version: int) -> None:
    for version, script in enumerate(MIGRATIONS[from_version:], start=from_version + 1):
        with db.atomic():
            for statement in script.split(";\n"):
                if statement.strip():
                    db.execute(statement)
            db.execute(f"PRAGMA user_version = {version}")


def _back_up(db: Database, path: Path, version: int) -> None:
    target = path.with_name(f"{path.stem}.version-{version}{path.suffix}")
    if not target.exists():
        copy(db, path, target)


def copy(db: Database, path: Path, target: Path, report: Callable[[int, int], object] | None = None) -> None:
    """Write a sound copy of the open project to `target`, which must not exist or be empty; also while it is in use.

    `report` is told how many pages of how many are copied; what it raises stops the copy. No read is open then, so
    the project may be read and written. Raises ProjectBusy, DiskFull, FileProblem.
    """

    def copied(status: int, remaining: int, total: int) -> None:
        if status & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):  # the connection has waited already
            raise _busy(path)
        if report:
            report(total - remaining, total)

    with translated(path), contextlib.closing(sqlite3.connect(target)) as copy_of_it:
        db.conn.backup(copy_of_it, pages=_PAGES_A_TIME, progress=copied)


def compact(path: Path, stop: Callable[[], bool] = lambda: False) -> bool:
    """Make a project file as small as what is in it, over a connection of its own; return whether that was done.

    `stop` is asked all the while and says whether to give up. The file is then as it was, and also where there is no
    room, or another program is using it. Others can neither read nor write meanwhile.
    """
    try:
        with contextlib.closing(_connect(path, mode="rw", busy_seconds=1)) as db:
            db.conn.set_progress_handler(stop, _STEPS_A_QUESTION)
            with translated(path):
                db.execute("VACUUM")
    except (UserError, sqlite3.OperationalError):  # the latter where it was stopped
        return False
    return True


def _file_writable(path: Path) -> bool:
    # The permission bits are asked too: for an administrator os.access allows everything.
    return bool(path.stat().st_mode & 0o222) and os.access(path, os.W_OK) and _folder_writable(path.parent)


def _folder_writable(folder: Path) -> bool:
    # SQLite keeps its rollback journal beside the file.
    return bool(folder.stat().st_mode & 0o222) and os.access(folder, os.W_OK)
