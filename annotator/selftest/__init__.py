"""`annotator --selftest DIR`: the program tries itself out, wherever it was installed, and says what does not work.

It opens the real window, as the platform shows it, and does the main job in it with keys. What it made is left in DIR
to be looked at: `selftest.txt`, `selftest.png`, and a folder of its own for everything else, its settings included.
Nothing here loads Qt, so that a Qt that does not load is one of the things it can tell; the steps do, in
`annotator.gui.trial`.
"""

from __future__ import annotations

import faulthandler
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

from annotator import places
from annotator.errors import FileProblem
from annotator.selftest.report import Report

PICTURE, FILES = "selftest.png", "selftest-files"

# Whatever hangs, such as a question that nobody answers, is ended after so many seconds, with the lines of code it
# hangs in as the last words of the report.
PATIENCE = 180.0

CheckScreen = Callable[[], None]


def run(folder: Path, *, check_screen: CheckScreen) -> int:
    """Try everything out and return the exit code: 0 where all is well, else 1. The person's settings are left alone.

    `check_screen` raises UserError where there is no screen. Raises FileProblem where `folder` cannot be written.
    """
    started = perf_counter()
    files = _emptied(folder)
    places.keep_in(files / "settings")
    with Report(folder) as report:
        faulthandler.enable(report.file)
        faulthandler.dump_traceback_later(PATIENCE, exit=True, file=report.file)
        sys.excepthook = report.note_fault  # what goes wrong in a slot of Qt comes here
        try:
            from annotator.gui.trial import STEPS, Trial
        except Exception as error:  # a library may raise whatever it likes while it is loaded
            report.failed("loads its own modules and Qt", error)
        else:
            trial = Trial(files, picture=folder / PICTURE, started=started, check_screen=check_screen, say=report.say)
            for words, step in STEPS:
                report.tried(words, lambda step=step: step(trial))  # type: ignore[misc]
        finally:
            faulthandler.cancel_dump_traceback_later()
            faulthandler.disable()
            sys.excepthook = sys.__excepthook__
        return report.closed(perf_counter() - started)


def _emptied(folder: Path) -> Path:
    """Return the folder for what is made, without what an earlier self-test left there. Raises FileProblem."""
    files = folder / FILES
    try:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / PICTURE).unlink(missing_ok=True)
        if files.exists():
            shutil.rmtree(files)
        files.mkdir()
    except OSError as error:
        raise FileProblem(
            "The self-test cannot write in “{folder}”: {reason}. Nothing was tried. Name another folder.",
            folder=folder,
            reason=error.strerror,
        ) from error
    return files
