"""Project: an open file, with every question of `Questions`, and the one gate for writing to it."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from types import TracebackType
from typing import Literal, Self

from annotator.errors import (
    HistoryMoved,
    InvalidValue,
    NothingToUndo,
    ProjectGone,
    ProjectUnchecked,
    ReadOnlyProject,
    UserError,
)
from annotator.model import ChangeSet, Edit, Scheme
from annotator.store import connection, history, indexing
from annotator.store.edits import EditWriter
from annotator.store.identity import new_id, now
from annotator.store.questions import Questions

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
        self._missed = False  # whether something was written that the listeners could not be told
        self._told = self._last_edit()
        self._data_version = self._read_data_version()

    # Opening and closing

    @classmethod
    def create(cls, path: Path, *, title: str, scheme: Scheme, origin: str = "library") -> Self:
        """Make a new project file and return it open. Raises FileProblem if the path is taken or not writable."""
        from annotator.scheme_json import scheme_to_json

        row = [new_id(), title, now(), scheme_to_json(scheme).decode()]
        opened = connection.create(path, "INSERT INTO project (id, title, created_at, scheme) VALUES (?, ?, ?, ?)", row)
        try:
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

        With `defer_check` a large file opens at once and takes edits only when all of it was checked, by `check_some`
        or on another thread.
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
        """Do the next part of the check that opening put off, in one read of a table. Raises DamagedProject."""
        if self._unchecked:
            connection.quick_check(self._db, self.path, table=self._unchecked[-1])
            self._unchecked.pop()

    def was_checked(self) -> None:
        """Take edits from now on: the file was checked over another connection."""
        self._unchecked.clear()

    def wait_for_others(self, seconds: float) -> None:
        """Let edits wait so long for other programs from now on."""
        self._db.execute(f"PRAGMA busy_timeout = {round(seconds * 1000)}")

    def copy_to(self, target: Path, *, report: Callable[[int, int], object] | None = None) -> None:
        """Write a sound copy to `target`, which must not exist or be empty; see `connection.copy`."""
        connection.copy(self._db, self.path, target, report)

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
        writer = EditWriter(
            self._db, history.NewEdit(name, kind, by, self.origin, at, as_of or at, article_id, reverts)
        )
        with self._transaction():
            yield writer
            writer.finish()
            news = self._foreign(before=writer.seq) if writer.seq is not None else []
        if writer.change_set is not None:
            self._tell_all([*news, writer.change_set])

    @contextlib.contextmanager
    def unrecorded_edit(self, name: str, *, by: str | None) -> Iterator[None]:
        """Open an atomic edit of which only the name is recorded; for erasing, which nothing may remember."""
        self._may_write()
        at = now()
        with self._transaction():
            yield
            seq, edit_id = history.record(self._db, history.NewEdit(name, "do", by, self.origin, at, at, None))
            news = self._foreign(before=seq)
        self._tell_all([*news, ChangeSet(edit_id, name, "do", self.origin, at, (), everything=True)])

    def undo(self, *, by: str | None = None, expected: int | None = None) -> ChangeSet:
        """Revert the latest edit that stands; `expected` is its seq where somebody was asked about it.

        Raises NothingToUndo, HistoryMoved if it is another edit by now, and what `edit` raises.
        """
        return self._revert("undo", by, expected)

    def redo(self, *, by: str | None = None, expected: int | None = None) -> ChangeSet:
        """Revert the latest undo; see `undo`."""
        return self._revert("redo", by, expected)

    def go_back_to(self, seq: int, *, by: str | None = None) -> ChangeSet:
        """Revert every edit after `seq` that stands, in one edit, which one undo takes back.

        Raises NothingToUndo if none stands, and what `edit` raises.
        """
        with self.edit("history.back", by=by) as writer:
            standing = self.standing_after(seq)
            if not standing:
                raise NothingToUndo("There is nothing to undo: the project is as it was then.", kind="undo")
            for each in standing:
                writer.revert(history.changes_to_revert(self._db, each))
        # An edit of which nothing is left, since it was erased for good, leaves no trace.
        return writer.change_set or ChangeSet("", "history.back", "do", self.origin, now(), ())

    def _revert(self, kind: Literal["undo", "redo"], by: str | None, expected: int | None) -> ChangeSet:
        self._may_write()
        asked = self.next_undo if kind == "undo" else self.next_redo
        while edit := asked():
            if expected is not None and edit.seq != expected:
                raise HistoryMoved("Another program wrote meanwhile. Nothing was done; try again to see what is next.")
            with self.edit(edit.name, by=by, article_id=edit.article_id, kind=kind, reverts=edit.seq) as writer:
                changes = history.changes_to_revert(self._db, edit.seq)
                if asked() != edit:  # until now another program may have written
                    continue
                if kind == "redo":
                    writer.about(as_of=history.redone_as_of(self._db, edit.seq, now()))
                writer.revert(changes)
            if writer.change_set is not None:
                return writer.change_set
            self._step_over(edit, kind, by)
        nothing = "There is nothing to undo." if kind == "undo" else "There is nothing to redo."
        raise NothingToUndo(nothing, kind=kind)

    def _step_over(self, edit: Edit, kind: Literal["undo", "redo"], by: str | None) -> None:
        """Record that an edit of which nothing is left, since it was erased for good, is undone or redone."""
        with self._transaction():
            asked = self.next_undo() if kind == "undo" else self.next_redo()
            if asked == edit:
                new = history.NewEdit(edit.name, kind, by, self.origin, now(), self.as_of, None, edit.seq)
                history.record(self._db, new)

    @contextlib.contextmanager
    def _transaction(self) -> Iterator[None]:
        assert not self._writing, "edits do not nest"
        self._writing = True
        try:
            with connection.translated(self.path):
                self._db.execute("BEGIN IMMEDIATE")
                try:
                    self._expect_same_project()
                    yield
                    self._db.execute("COMMIT")
                except BaseException:
                    # A full disk has rolled back already.
                    if self._db.conn.in_transaction:
                        self._db.execute("ROLLBACK")
                    raise
        except UnicodeEncodeError as error:
            raise InvalidValue(
                "The words hold half characters (lone surrogates), which no file can keep. Nothing was changed."
            ) from error
        finally:
            self._writing = False

    def _may_write(self) -> None:
        if self.read_only:
            raise ReadOnlyProject(
                "“{name}” is open for reading only. Nothing was changed. "
                "Save a copy in a folder you can write to, and work there.",
                name=self.path.name,
            )
        if self.unchecked:
            raise ProjectUnchecked(
                "The project is large and is still being checked. The edit was not made; try again in a moment."
            )
        if not self.same_file(self.path):
            raise self._gone()

    def same_file(self, path: Path) -> bool:
        """Return whether the file at `path` is the one that is open here."""
        return _identity(path) == self._identity

    def _expect_same_project(self) -> None:
        """Raise ProjectGone if another project was written over the file that is open."""
        row = self._db.execute("SELECT id FROM project").fetchone()
        if row is None or (row[0] != self.id and not self._has_become_another()):
            raise self._gone()

    def _has_become_another(self) -> bool:
        """Return whether an edit not told yet gave the project its id, as importing a set into an empty one does."""
        seq, edit_id = self._told
        return history.edit_id_at(self._db, seq) == edit_id and history.has_changed(
            self._db, "project", self.id, after=seq
        )

    def _gone(self) -> ProjectGone:
        return ProjectGone(
            "“{name}” was deleted, moved or replaced while it was open. Nothing more is written to it. "
            "Put the file back, or save a copy of what is open here.",
            name=self.path.name,
        )

    # What other programs wrote

    def poll(self) -> None:
        """Tell the listeners what other programs have written since the last time, oldest first.

        Raises ProjectGone if the file is not the one that was opened, and ProjectBusy; nothing is missed then.
        """
        if self._writing:
            return
        if not self.same_file(self.path):
            raise self._gone()
        version = self._read_data_version()
        if version == self._data_version and not self._missed:
            return
        with connection.translated(self.path):
            self._expect_same_project()
            seq = history.standing(self._db).seq
            news = [_EVERYTHING] if self._missed else self._foreign(before=seq + 1)
        self._missed = False
        self._data_version = version
        self._tell_all(news)

    def _foreign(self, *, before: int) -> list[ChangeSet]:
        """Return what other programs wrote after the last edit told and before the edit `before`."""
        seq, edit_id = self._told
        if history.edit_id_at(self._db, seq) != edit_id:  # another state of the project was put in the file's place
            return [_EVERYTHING]
        return history.change_sets_between(self._db, seq, before) if before > seq + 1 else []

    def _tell_all(self, change_sets: Sequence[ChangeSet]) -> None:
        """Tell the listeners; what has been written is written, so a refusal is made good by the next `poll`."""
        try:
            self._told = self._last_edit()
            for change_set in change_sets:
                if change_set.everything or change_set.of("project"):
                    self._read_project_row()
                for listener in list(self.listeners):
                    listener(change_set)
        except UserError:
            self._missed = True

    def _last_edit(self) -> tuple[int, str]:
        with connection.translated(self.path):
            last = history.standing(self._db)
        return last.seq, last.edit_id

    def _read_data_version(self) -> int:
        with connection.translated(self.path):
            return int(self._db.execute("PRAGMA data_version").fetchone()[0])

    # Search

    def index_some(self) -> bool:
        """Bring the search index forward by some articles; return whether any are left. Reads and writes ~10 ms."""
        if self.read_only or self.unchecked or self._writing or not self.same_file(self.path):
            return False
        with connection.translated(self.path):
            return indexing.index_some(self._db)


# What listeners are told where it is not known what has changed.
_EVERYTHING = ChangeSet("", "", "do", "", "", (), everything=True)


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino
