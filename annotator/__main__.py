"""Where the program starts: the command line, or the window, for which alone Qt is imported."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Sequence
from pathlib import Path

from annotator.cli import program
from annotator.errors import UserError
from annotator.frozen import WORK, forget_own_libraries


def main(words: Sequence[str] | None = None) -> int:
    """Do what the words of the command line say, by default those of this process, and return the exit code."""
    given = sys.argv[1:] if words is None else words
    if given[:1] == [WORK]:  # said by another start of the program, not by a person
        from annotator.asking import work

        work()
        return 0
    forget_own_libraries()
    screen = program.Screen(open_window=open_window, key_sheet=key_sheet, self_test=self_test)
    try:
        return program.run(given, screen=screen)
    finally:
        if words is None:
            signal.signal(signal.SIGINT, signal.SIG_IGN)  # all is done and said; there is only Python left to end


def open_window(project: Path | None, files: list[Path], screenshot: Path | None) -> int:
    """Show the window and return its exit code. Raises UserError where there can be none."""
    _need_screen()
    try:
        from annotator.gui import app
    except ImportError as error:
        raise UserError(
            f"The window cannot be shown, for Qt does not start here ({error}). Nothing was changed. "
            "Install what is missing; “annotator --help” lists what works without.",
        ) from error
    return app.run(project, files, screenshot=screenshot)


def key_sheet(form: program.SheetForm) -> str:
    """Return the sheet of keys as "text" or as a page of "html". Raises UserError where Qt does not start."""
    try:
        from annotator.gui import key_sheet as sheet
    except ImportError as error:
        raise UserError(
            f"The keys cannot be listed, for Qt does not start here ({error}). The README lists them too."
        ) from error
    rows = sheet.key_rows()
    return sheet.as_html(rows) if form == "html" else sheet.as_text(rows)


def self_test(folder: Path) -> int:
    """Try the program out, see `annotator.selftest`, and return the exit code. Raises FileProblem."""
    from annotator import selftest

    return selftest.run(folder, check_screen=_need_screen)


def _need_screen() -> None:
    # Without one Qt ends the program where it stands.
    variables = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if sys.platform.startswith("linux") and not any(os.environ.get(name) for name in variables):
        raise UserError(
            "There is no screen to show the window on. Nothing was changed. Start it where there is one; "
            "“annotator --help” lists what works without.",
        )


if __name__ == "__main__":
    sys.exit(main())
