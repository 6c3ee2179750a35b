"""Reports of faults on disk: a folder beside the settings, and in it which of them somebody has seen.

A fault of C++ code ends the process at once, and Python writes the lines of code that led to it, and nothing else,
into a file that the process has open from its start to its end: what stays of it becomes a report at the next start.
"""

from __future__ import annotations

import contextlib
import faulthandler
import os
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QLockFile

from annotator.gui.crash.wording import heading
from annotator.places import settings_folder

_MOST = 20  # reports; older ones are deleted
_SEEN = "seen"  # the name of the newest report that was seen


def report_folder() -> Path:
    """The folder of the reports; it may not exist yet."""
    return settings_folder() / "crash-reports"


def write_report(text: str, folder: Path) -> Path:
    """Write a report to a new file in `folder`, whose names stand in the order of time, and return its path.

    Raises OSError.
    """
    folder.mkdir(parents=True, exist_ok=True)
    stem = f"crash-{datetime.now(UTC):%Y%m%d-%H%M%S-%f}"
    for number in range(1, 1000):
        path = folder / f"{stem}-{number:03}.txt"
        try:
            with path.open("x", encoding="utf-8") as file:
                file.write(text)
        except FileExistsError:
            continue
        _drop_old(folder)
        return path
    raise FileExistsError(stem)


def unseen_reports(folder: Path) -> list[Path]:
    """Return the reports that nobody has seen, oldest first."""
    try:
        seen = (folder / _SEEN).read_text(encoding="utf-8")
    except OSError:
        seen = ""
    return [path for path in _reports(folder) if path.name > seen]


def mark_seen(path: Path) -> None:
    """Show this report, and those before it, to nobody any more."""
    with contextlib.suppress(OSError):  # it will be shown once more
        (path.parent / _SEEN).write_text(path.name, encoding="utf-8")


@contextlib.contextmanager
def native_faults_noted(folder: Path) -> Iterator[None]:
    """Have a fault that ends the process written down; where the folder cannot be written, nothing is."""
    path = folder / f"running-{os.getpid()}.txt"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        file = path.open("w", encoding="utf-8")
    except OSError:
        yield
        return
    with file:
        # Locked, so that another start can tell it from one that was left.
        lock = QLockFile(f"{path}.lock")
        lock.tryLock(0)
        file.write("\n".join(heading()) + "\n\n")
        file.flush()
        faulthandler.enable(file)
        try:
            yield
        finally:
            faulthandler.disable()
            lock.unlock()
    with contextlib.suppress(OSError):
        path.unlink()


def take_native_faults(folder: Path) -> None:
    """Make reports of what processes left that came to a sudden end; those that were merely killed leave none."""
    for path in sorted(folder.glob("running-*.txt")):
        lock = QLockFile(f"{path}.lock")
        if not lock.tryLock(0):
            continue
        with contextlib.suppress(OSError):
            text = path.read_text(encoding="utf-8", errors="replace")
            if "\n\n" in text and text.partition("\n\n")[2].strip():
                write_report(text, folder)
            path.unlink()
        lock.unlock()


def _reports(folder: Path) -> Sequence[Path]:
    return sorted(folder.glob("crash-*.txt"))


def _drop_old(folder: Path) -> None:
    for path in _reports(folder)[:-_MOST]:
        path.unlink(missing_ok=True)
