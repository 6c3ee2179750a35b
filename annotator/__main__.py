"""Where the program starts: the command line, or the window, for which alone Qt is imported."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from annotator.cli import program
from annotator.errors import UserError


def main(words: Sequence[str] | None = None) -> int:
    """Do what the words of the command line say and return the exit code."""
    screen = program.Screen(open_window=open_window, key_sheet=key_sheet)
    return program.run(sys.argv[1:] if words is None else words, screen=screen)


def open_window(project: Path | None, files: list[Path], screenshot: Path | None) -> int:
    """Show the window and return its exit code. Raises UserError where there can be none."""
    if not _has_screen():
        raise UserError(
            "There is no screen to show the window on. Nothing was changed. Start it where there is one; "
            "“annotator --help” lists what works without.",
        )
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


def _has_screen() -> bool:
    # Without one Qt ends the program where it stands.
    variables = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not sys.platform.startswith("linux") or any(os.environ.get(name) for name in variables)


if __name__ == "__main__":
    sys.exit(main())
