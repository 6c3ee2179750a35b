"""Project: an open file, with every question of `Questions`, and the one gate for writing to it."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Literal, Self

from annotator.errors import (
    NothingToUndo,
    ProjectBusy,
    ProjectGone,
    ReadOnlyProject,
)
from annotator.model import (
    ChangeSet,
    Scheme,
)
from annotator.scheme_json import scheme_to_json
from annotator.store import connection, history, search
from annotator.store.edits import EditWriter
from annotator.store.identity import new_id, now
from annotator.store.questions import Questions

if TYPE_CHECKING:
    pass

Listener = Callable[[ChangeSet], None]


class Project(Questions):
    """One open project file.

    Everything is read with its questions and written within `edit`. Listeners are told of each edit after its
    commit, and of other programs' edits by `poll`. Use it from the thread that opened it.
    """

    def __init__(self, path: Path, opened: connection.Opened, *, origin: str) -> None:
        super().__init__(path, opened.db)
        self.origin = origin
        self.listeners: list[Listener] = []
        self.read_only = opened.read_only
        self._unchecked = connection.tables(opened.db, path) if opened.unchecked else []
        self._identity = _identity(path)
        self._writing = False
        with connection.translated(path):
            self._last_seq = history.standing(self._db).seq
            self._data_version = self._read_data_version()

    # Opening and closing

    @classmethod
    def create(cls, path: Path, *, title: str, scheme: Scheme, origin: str = "library") -> Self:
        """Make a new project file and return it open. Raises FileProblem if the path is taken or not writable."""
        opened = connection.create(path)
        try:
            with connection.translated(path):
                opened.db.execute(
                    "INSERT INTO project (id, title, created_at, scheme) VALUES (?, ?, ?, ?)",
                    [new_id(), title, now(), scheme_to_json(scheme).decode()],
                )
            return cls(path, opened, origin=origin)
        except BaseException:
            opened.db.close()
            path.unlink(missing_ok=True)
            raise

    @classmethod
    def open(
        cls,
        path: Path | str,
        *,
        origin: str = "library",
        read_only: bool = False,
        busy_seconds: float = 10,
        defer_check: bool = False,
    ) -> Self:
        """Open a project file. `busy_seconds` is how long an edit waits for another program.

        With `defer_check` a large file opens at once and takes edits only when `check_some` has checked all of it.
        Raises FileProblem or one of its children, with the file as it was.
        """
        path = Path(path)
        opened = connection.open_file(path, read_only=read_only, busy_seconds=busy_seconds, defer_check=defer_check)
        try:
            return cls(path, opened, origin=origin)
        except BaseException:
            opened.db.close()
            raise

    def close(self) -> None:
        """Close the file; the project cannot be used afterwards."""
        self._db.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def unchecked(self) -> bool:
        """Whether a check that opening put off is not done yet; until then no edit is taken."""
        return bool(self._unchecked)

    def check_some(self) -> None:
        """Do the next part of the check that opening put off, in one short read. Raises DamagedProject."""
        if self._unchecked:
            connection.quick_check(self._db, self.path, table=self._unchecked[-1])
            self._unchecked.pop()

    def wait_for_others(self, seconds: float) -> None:
        """Let edits wait so long for other programs from now on."""
        self._db.execute(f"PRAGMA busy_timeout = {round(seconds * 1000)}")

    def copy_to(self, target: Path) -> None:
        """Write a sound, compact copy to `target`, which must not exist."""
        connection.copy(self._db, target)

    # Writing

    @contextlib.contextmanager
    def edit(
        self,
        name: str,
        *,
        by: str | None = None,
        article_id: str | None = None,
        as_of: str | None = None,
        kind: Literal["do", "undo", "redo"] = "do",
        reverts: int | None = None,
    ) -> Iterator[EditWriter]:
        """Open one atomic, undoable edit: all of it is on disk when the block ends, or nothing of it.

        `by` is the id of who makes it, `article_id` where to go to show it, `as_of` the time an imported project
        brings with it. An edit that changes nothing leaves no trace. Raises ReadOnlyProject, ProjectBusy, DiskFull,
        ProjectGone or DamagedProject; the file is then as it was before.
        """
        self._may_write()
        at = now()
        new = history.NewEdit(name, kind, by, self.origin, at, as_of or at, article_id, reverts)
        with self._transaction():
            writer = EditWriter(self._db, new)
            yield writer
            writer.finish()
        if writer.seq is not None and writer.change_set is not None:
            # Another program's edits up to here are told first, so that views see them in order.
            self._tell_foreign(before=writer.seq)
            self._last_seq = writer.seq
            self._tell(writer.change_set)

    @contextlib.contextmanager
    def unrecorded_edit(self, name: str, *, by: str | None) -> Iterator[None]:
        """Open an atomic edit of which only the name is recorded; for erasing, which nothing may remember."""
        self._may_write()
        with self._transaction():
            yield
            at = now()
            seq, edit_id = history.record(self._db, history.NewEdit(name, "do", by, self.origin, at, at, None))
        self._tell_foreign(before=seq)
        self._last_seq = seq
        self._tell(ChangeSet(edit_id, name, "do", self.origin, at, (), everything=True))

    def undo(self, *, by: str | None = None) -> ChangeSet:
        """Revert the latest edit that stands. Raises NothingToUndo."""
        return self._revert("undo", by)

    def redo(self, *, by: str | None = None) -> ChangeSet:
        """Revert the latest undo. Raises NothingToUndo."""
        return self._revert("redo", by)

    def _revert(self, kind: Literal["undo", "redo"], by: str | None) -> ChangeSet:
        self._may_write()
        # Asked again within the edit: until then another program may have written.
        asked = self.next_undo if kind == "undo" else self.next_redo
        while edit := asked():
            with connection.translated(self.path):
                changes = history.changes_of(self._db, edit.seq)
            if not changes:  # they were erased for good: step over it
                new = history.NewEdit(edit.name, kind, by, self.origin, now(), self.as_of, None, edit.seq)
                with self._transaction():
                    if asked() == edit:
                        history.record(self._db, new)
                continue
            with self.edit(edit.name, by=by, article_id=edit.article_id, kind=kind, reverts=edit.seq) as writer:
                if asked() == edit:
                    writer.revert(changes)
            if writer.change_set is not None:
                return writer.change_set
        raise NothingToUndo(f"There is nothing to {kind}.", kind=kind)

    @contextlib.contextmanager
    def _transaction(self) -> Iterator[None]:
        assert not self._writing, "edits do not nest"
        self._writing = True
        try:
            with connection.translated(self.path):
                self._db.execute("BEGIN IMMEDIATE")
                try:
                    yield
                    self._db.execute("COMMIT")
                except BaseException:
                    # A full disk has rolled back already.
                    if self._db.conn.in_transaction:
                        self._db.execute("ROLLBACK")
                    raise
        finally:
            self._writing = False

    def _may_write(self) -> None:
        if self.read_only:
            raise ReadOnlyProject(
                f"“{self.path.name}” is open for reading only. Nothing was changed. "
                "Save a copy in a folder you can write to, and work there.",
            )
        if self.unchecked:
            raise ProjectBusy("The project is still being checked. The edit was not made; try again in a moment.")
        if _identity(self.path) != self._identity:
            raise ProjectGone(
                f"“{self.path.name}” was deleted, moved or replaced while it was open. The edit was not made. "
                "Put the file back, or save a copy of what is open here.",
            )

    # What other programs wrote

    def poll(self) -> None:
        """Tell the listeners what other programs have written since the last time, oldest first."""
        version = self._read_data_version()
        if version != self._data_version:
            self._data_version = version
            with connection.translated(self.path):
                last = history.standing(self._db).seq
            self._tell_foreign(before=last + 1)
            self._last_seq = last

    def _tell_foreign(self, *, before: int) -> None:
        if before > self._last_seq + 1:
            with connection.translated(self.path):
                newer = history.change_sets_between(self._db, self._last_seq, before)
            for change_set in newer:
                self._tell(change_set)

    def _tell(self, change_set: ChangeSet) -> None:
        if change_set.everything or change_set.of("project"):
            self._read_project_row()
        for listener in list(self.listeners):
            listener(change_set)

    def _read_data_version(self) -> int:
        with connection.translated(self.path):
            return int(self._db.execute("PRAGMA data_version").fetchone()[0])

    # Search

    def index_some(self) -> bool:
        """Bring the search index forward by some articles; return whether any are left. Reads and writes ~10 ms."""
        if self.read_only or self.unchecked or _identity(self.path) != self._identity:
            return False
        with connection.translated(self.path):
            return search.index_some(self._db)

    def search(self, question: str, *, limit: int = 100) -> list[tuple[str, str]]:
        """Return (article id, snippet) of the articles that match an FTS5 question; see `search.search`."""
        while self.index_some():
            pass
        with connection.translated(self.path):
            return search.search(self._db, question, limit=limit)


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino
