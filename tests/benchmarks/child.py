"""What runs as a process of its own, so that its start and its memory can be measured from outside.

    python -m tests.benchmarks.child bare | start [PROJECT] | memory [PROJECT ARTICLE_ID]
                                     | export PROJECT FORMAT PATH OPTIONS

`bare` and `start` print `time.perf_counter()`, which all processes of a machine share, when the first paint is done;
`memory` prints the most MiB that the process has held in memory.
"""

from __future__ import annotations

import os
import re
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any


def main(words: list[str]) -> int:
    """Do what the words say and return the exit code."""
    what, *rest = words
    return {"bare": bare, "start": start, "memory": memory, "export": export}[what](*rest)


def bare() -> int:
    """Show an empty window: what Qt and Python take by themselves."""
    from PySide6.QtWidgets import QApplication, QWidget

    application = QApplication([])
    window = watched(QWidget)()
    window.resize(1400, 900)
    window.show()
    return application.exec()


def start(project: str = "") -> int:
    """Start the program as `annotator PROJECT` does; with a project, wait for its article to be painted."""
    from annotator import __main__

    really_open = __main__.open_window

    def open_window(path: Path | None, files: list[Path], screenshot: Path | None) -> int:
        # As late as the program itself imports it, and no more: the window is painted before its panes are imported.
        shown: Any
        if project:
            from annotator.gui import workspace as shown

            shown.ReadingView = watched(shown.ReadingView, lambda view: bool(view.text))
        else:
            from annotator.gui import app as shown

            shown.MainWindow = watched(shown.MainWindow)
        return really_open(path, files, screenshot)

    __main__.open_window = open_window
    return __main__.main([project] if project else [])


def watched(kind: type, is_shown: Callable[[Any], bool] = lambda _: True) -> type:
    """Return a kind of widget that tells when its first paint is done and then ends the program."""
    from PySide6.QtCore import QCoreApplication, QEvent, Qt

    done = QEvent.Type(QEvent.registerEventType())

    class Watched(kind):  # type: ignore[misc]
        """Posts an event while it is painted; that comes when everything in the window is."""

        def paintEvent(self, event: object) -> None:
            super().paintEvent(event)
            if is_shown(self):
                QCoreApplication.postEvent(self, QEvent(done), Qt.EventPriority.HighEventPriority.value)

        def event(self, event: QEvent) -> bool:
            if event.type() != done:
                return bool(super().event(event))
            print(time.perf_counter(), flush=True)
            os._exit(0)

    Watched.__name__ = kind.__name__  # style sheets go by it
    return Watched


def memory(project: str = "", article_id: str = "") -> int:
    """Open a project and an article, go through all of it, tag and undo; print what that took at its most."""
    if project:
        from tests.benchmarks.window import Bench

        bench = Bench(Path(project))
        bench.open_project()
        bench.use_article(article_id)
    print(peak_mib())
    sys.stdout.flush()
    os._exit(0)


def export(*words: str) -> int:
    """Export a project; print as JSON how long that took and the most MiB that the process has held."""
    from tests.benchmarks.codecs import export_alone

    print(export_alone(*words))
    return 0


def peak_mib() -> float:
    """Return the most memory (resident set) that this process has held, in MiB."""
    try:
        # What `getrusage` says of a new process on Linux includes what the one that started it held.
        status = Path("/proc/self/status").read_text(encoding="ascii")
        return int(re.search(r"VmHWM:\s+(\d+) kB", status)[1]) / 1024  # type: ignore[index]
    except OSError:
        import resource

        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        return peak / (1024 * 1024 if sys.platform == "darwin" else 1024)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
